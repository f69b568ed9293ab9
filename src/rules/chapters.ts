import { namedLetters } from "../language/agencies/named-letters";
import type { Draft } from "../model/draft";
import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import { recommendationsIn } from "../model/walk";

const LONGEST_HEADING = 90;
/** A heading is a body's name where so much of its letters are that name. */
const MOSTLY = 0.6;

const namesBody = perParagraph(({ text, cell }: Paragraph): boolean => {
  const words = text.trim();
  if (cell || words.length === 0 || words.length > LONGEST_HEADING || /[.:;?!]$/.test(words)) return false;
  return namedLetters(words) >= MOSTLY * words.length;
});

const NONE: ReadonlyMap<number, number> = new Map();
const known = new WeakMap<Draft, ReadonlyMap<number, number>>();

/**
 * The recommendations, by first paragraph and by that of their label, that stand in a chapter headed by a body's name, each with the number of its
 * chapter; none where there are no several such chapters.
 */
export function underAgencies(draft: Draft): ReadonlyMap<number, number> {
  const before = known.get(draft);
  if (before) return before;
  const own = new Map<number, number>();
  const starts = [...recommendationsIn(draft)].map(({ span }) => span.paragraph);
  const labels = new Map(
    [...recommendationsIn(draft)].map(({ span, labelSpan }) => [span.paragraph, labelSpan?.paragraph]),
  );
  /** What is a recommendation's own or its answer's. */
  const inside = new Set<number>();
  for (const { response, span, labelSpan } of recommendationsIn(draft))
    for (const index of [
      ...(response?.paragraphs ?? []),
      span.paragraph,
      ...(labelSpan ? [labelSpan.paragraph] : []),
    ])
      inside.add(index);
  const isHeading = (at: number): boolean =>
    (draft.paragraphs[at]?.outlineLevel ?? null) !== null && !inside.has(at);
  // "Education" and "Housing" name bodies where other headings of their level do.
  const named = draft.paragraphs.filter((paragraph, at) => at > 0 && isHeading(at) && namesBody(paragraph));
  const isChapters = (level: number | null): boolean =>
    named.filter(({ outlineLevel }) => outlineLevel === level).length > 1;
  let headings = 0;
  let from = 0;
  let open = false;
  for (const start of starts) {
    for (let at = from; at < start; at++) {
      const paragraph = draft.paragraphs[at];
      const alike = isHeading(at) && isChapters(paragraph?.outlineLevel ?? null);
      if (!paragraph || inside.has(at) || !(alike || namesBody(paragraph))) continue;
      // A title at the very top names the board whose document it is.
      open = at > 0;
      if (open) headings++;
    }
    if (open) for (const at of [start, labels.get(start) ?? start]) own.set(at, headings);
    from = start;
  }
  const found = headings > 1 ? own : NONE;
  known.set(draft, found);
  return found;
}
