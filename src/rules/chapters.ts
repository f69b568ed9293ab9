import { namedLetters } from "../language/agencies/named-letters";
import type { Draft } from "../model/draft";
import { inEach } from "../model/in-each";
import type { Paragraph } from "../model/paragraph";
import { perDraft } from "../model/per-draft";
import { perParagraph } from "../model/per-paragraph";
import { recommendationsIn } from "../model/walk";
import addressed from "./addressed.json";

const LONGEST_HEADING = 90;
/** A heading is a body's name where so much of its letters are that name. */
const MOSTLY = 0.6;

/** "Recommendations for ", in front of the name of the body that they are made to. */
const LEADS = new RegExp(`^(?:${addressed.leads.map(({ words }) => words).join("|")}) (?:the )?`);

/** How a heading names a body: by its name alone, by what is recommended to it, or not at all. */
const headingOf = perParagraph(({ text, cell }: Paragraph): "name" | "addressed" | null => {
  const words = text.trim();
  if (cell || words.length === 0 || words.length > LONGEST_HEADING || /[.:;?!]$/.test(words)) return null;
  const name = words.replace(LEADS, "");
  if (namedLetters(name) < MOSTLY * name.length) return null;
  return name === words ? "name" : "addressed";
});

const NONE: ReadonlyMap<number, number> = new Map();

/**
 * The recommendations, by first paragraph and by that of their label, that stand in a chapter headed by a body's name,
 * each with the number of its chapter; none where there is but one such heading and it does not say that they are made
 * to that body.
 */
export const underAgencies = perDraft((draft): ReadonlyMap<number, number> => {
  const own = new Map<number, number>();
  const headings = headingsOf(draft);
  let opened = 0;
  let next = 0;
  let open = false;
  let said = false;
  for (const { span, labelSpan } of recommendationsIn(draft)) {
    for (let heading = headings[next]; heading && heading.at < span.paragraph; heading = headings[++next]) {
      // A title at the very top names the board whose document it is.
      open = heading.at > 0 || heading.how === "addressed";
      if (open) opened++;
      if (heading.how === "addressed") said = true;
    }
    if (open) for (const at of [span.paragraph, labelSpan?.paragraph ?? span.paragraph]) own.set(at, opened);
  }
  return opened > 1 || said ? own : NONE;
});

/** A line in bold stands for a heading of a level of its own. */
const BOLD = 100;
const isBoldTitle = ({ bold, cell, text }: Paragraph): boolean =>
  bold && !cell && text.length <= LONGEST_HEADING && !/[.:;?!]\s*$/.test(text);

interface Heading {
  readonly at: number;
  readonly how: "name" | "addressed";
}

const withHeadings = inEach(headingOf);

/** The headings of the chapters of bodies, in order. */
function headingsOf(draft: Draft): readonly Heading[] {
  // Most drafts name a body in their title only: none of the other headings is then taken for a name beside it.
  if (withHeadings(draft.paragraphs).every(({ at, found }) => at === 0 && found === "name")) return [];
  /** What is a recommendation's own or its answer's. */
  const inside = new Set<number>();
  for (const { response, span, labelSpan } of recommendationsIn(draft))
    for (const at of [
      ...(response?.paragraphs ?? []),
      span.paragraph,
      labelSpan?.paragraph ?? span.paragraph,
    ])
      inside.add(at);
  const found: { at: number; how: Heading["how"] | null; level: number | null }[] = [];
  const named = new Map<number, number>();
  draft.paragraphs.forEach((paragraph, at) => {
    if (inside.has(at)) return;
    const how = headingOf(paragraph);
    const level = paragraph.outlineLevel ?? (isBoldTitle(paragraph) ? BOLD : null);
    if (how === null && level === null) return;
    found.push({ at, how, level });
    if (at > 0 && how === "name" && level !== null) named.set(level, (named.get(level) ?? 0) + 1);
  });
  // "Education" and "Housing" name bodies where other headings of their level, or other lines in bold, do.
  const isAlike = (level: number | null): boolean => level !== null && (named.get(level) ?? 0) > 1;
  return found.flatMap(({ at, how, level }): Heading[] =>
    how ? [{ at, how }] : isAlike(level) ? [{ at, how: "name" }] : [],
  );
}
