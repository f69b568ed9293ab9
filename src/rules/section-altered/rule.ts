import { type Edit, replaceWords } from "../../edits/edit";
import type { Draft } from "../../model/draft";
import { groupedBy } from "../../model/groups";
import type { Paragraph } from "../../model/paragraph";
import type { Span } from "../../model/span";
import { defineRule, type Found, type Standard } from "../kit";
import { listed, quoted } from "../wording";
import { type Difference, type Differences, differences, differs } from "./differences";

interface Altered extends Found {
  readonly standard: Standard;
  readonly differences: Differences;
  /** The paragraph of the first line that is compared. */
  readonly first: number;
}

const SHOWN = 3;

export default defineRule<Altered>({
  id: "section-altered",
  about: "A standard section says what its standard says.",
  severity: "info",

  *find(draft, { standards = [] }) {
    const { controls } = draft.reading;
    for (const { tag, span } of controls) {
      const standard = standards.find((each) => each.tag === tag);
      if (!standard) continue;
      const { first, lines } = linesIn(span, standard, draft);
      const found = differences(lines, standard.texts);
      if (differs(found)) yield { span: spanOf(found, first, draft), standard, differences: found, first };
    }
  },

  say: ({ standard: { title }, differences: found }) => ({
    what: `The section ${quoted(title)} differs from its standard: ${told(found)}.`,
    why: "The standard names the law and the steps as they are in force; what was changed by hand is not brought up to date with it.",
    todo: "Put the standard's words back, or let this stand if the change was meant.",
  }),

  fixes({ differences: found, first, standard: { title } }, draft) {
    const edits = putBack(found, first, draft);
    if (!edits) return [];
    return [
      { id: "put-back", title: `Put the standard's words back in ${quoted(title)}`, kind: "offer", edits },
    ];
  },
});

interface Lines {
  readonly first: number;
  readonly lines: readonly string[];
}

/** The lines of a section in the draft, without a heading that the standard is given without. */
function linesIn({ paragraph, endParagraph = paragraph }: Span, { texts }: Standard, draft: Draft): Lines {
  const inside = draft.paragraphs.slice(paragraph, endParagraph + 1);
  const isHeaded = inside.length > texts.length && isHeading(inside[0]) && inside[0]?.text !== texts[0];
  const first = paragraph + (isHeaded ? 1 : 0);
  return { first, lines: draft.paragraphs.slice(first, endParagraph + 1).map(({ text }) => text) };
}

const isHeading = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined &&
  (paragraph.outlineLevel !== null || paragraph.bold || !/[.:;]\s*$/.test(paragraph.text));

/** From the first word that differs to the last. */
function spanOf({ words, lacking, added }: Differences, first: number, { paragraphs }: Draft): Span {
  const lengthOf = (line: number): number => paragraphs[first + line]?.text.length ?? 0;
  const places = [
    ...words.map(({ line, start, end }) => ({ line, start, end })),
    ...added.map((line) => ({ line, start: 0, end: lengthOf(line) })),
    ...lacking.map(({ before }) => {
      const line = Math.max(0, before - 1);
      const at = before === 0 ? 0 : lengthOf(line);
      return { line, start: at, end: at };
    }),
  ].sort((a, b) => a.line - b.line || a.start - b.start);
  const [begin] = places;
  const last = places.at(-1);
  if (!begin || !last) return { paragraph: first, start: 0, end: 0 };
  const span = { paragraph: first + begin.line, start: begin.start, end: last.end };
  return last.line === begin.line ? span : { ...span, endParagraph: first + last.line };
}

function told({ words, lacking, added }: Differences): string {
  const parts = [
    ...words.map(sayWords),
    ...lacking.map(({ text }) => `the paragraph ${quoted(text, 50)} is left out`),
    ...(added.length > 0
      ? [`${added.length > 1 ? `${added.length} paragraphs are` : "a paragraph is"} added`]
      : []),
  ];
  const more = parts.length - SHOWN;
  return listed(more > 0 ? [...parts.slice(0, SHOWN), `${more} more`] : parts);
}

function sayWords({ present, standard }: Difference): string {
  if (present.trim() === "") return `${quoted(standard, 50)} is left out`;
  return standard.trim() === ""
    ? `${quoted(present, 50)} is added`
    : `it says ${quoted(present, 50)} instead of ${quoted(standard, 50)}`;
}

/** Words go back where they stood, lines as wholes; none where nothing would be left to put them beside. */
function putBack(
  { words, lacking, added }: Differences,
  first: number,
  draft: Draft,
): readonly Edit[] | null {
  const { paragraphs } = draft;
  const edits: Edit[] = words.map(({ line, start, end, standard }) =>
    replaceWords(paragraphs, first + line, start, end, standard),
  );
  for (const [before, lines] of groupedBy(lacking, ({ before }) => before)) {
    const like = first + Math.max(0, before - 1);
    const model = paragraphs[like];
    if (!model) return null;
    edits.push({
      kind: "insert",
      before: first + before,
      paragraphs: lines.map(({ text }) => ({ ...model, text })),
      looks: lines.map(() => like),
    });
  }
  for (const line of added) edits.push({ kind: "remove", from: first + line, count: 1 });
  return edits;
}
