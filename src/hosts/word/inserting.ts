import type { InsertParagraphs } from "../../edits/edit";
import type { Cell, Paragraph } from "../../model/paragraph";
import type { Located } from "./places";

/**
 * Queues new paragraphs. Word gives a new paragraph the style, the list and the look of the one beside which it is
 * made; it is made beside the one that is likest, and told what it is.
 */
export function insertParagraphs({ before, paragraphs }: InsertParagraphs, located: Located): void {
  const now = located.whole.reading.paragraphs;
  const [first] = paragraphs;
  if (!first) return;
  const next = now[before];
  const previous = now[before - 1];
  const known = new Set(now.map(({ style }) => style));
  const cell = first.cell ?? null;
  // Within a table, or in front of the first paragraph behind one, nothing else is possible.
  const afterPrevious =
    previous &&
    inSameCell(previous.cell, cell) &&
    !(next && inSameCell(next.cell, cell) && likes(next, first) > likes(previous, first));
  if (afterPrevious) {
    let at = located.paragraph(before - 1);
    let beside = previous;
    for (const paragraph of paragraphs) {
      at = at.insertParagraph(textOf(paragraph), "After");
      settle(at, paragraph, beside, known);
      beside = paragraph;
    }
    return;
  }
  if (!next) return;
  const beside = located.paragraph(before);
  for (const paragraph of paragraphs) {
    // A table at the very beginning: in front of the table, not in its first cell.
    const made =
      cell === null && next.cell
        ? beside.parentTable.insertParagraph(textOf(paragraph), "Before")
        : beside.insertParagraph(textOf(paragraph), "Before");
    settle(made, paragraph, next, known);
  }
}

const textOf = ({ text }: Paragraph): string => text.replaceAll("\n", "\u000B");

function inSameCell(a: Cell | null, b: Cell | null): boolean {
  if (!a || !b) return a === b;
  return a.table === b.table && a.row === b.row && a.column === b.column;
}

const likes = (a: Paragraph, b: Paragraph): number =>
  Number(a.style === b.style) * 4 +
  Number((a.listString === "") === (b.listString === "")) * 2 +
  Number(a.bold === b.bold);

function settle(
  made: Word.Paragraph,
  wanted: Paragraph,
  beside: Paragraph,
  known: ReadonlySet<string>,
): void {
  const inList = beside.listString !== "" || beside.listLevel !== null;
  if (inList && wanted.listString === "" && wanted.listLevel === null) made.detachFromList();
  if (wanted.style !== "" && wanted.style !== beside.style) {
    const builtIn = BUILT_IN[wanted.style];
    // By its fixed name, since Word shows its own styles' names in the person's language.
    if (builtIn) made.styleBuiltIn = builtIn;
    else if (known.has(wanted.style)) made.style = wanted.style;
  }
  // A heading is as bold as its style; what else Word took over from its neighbour is taken back.
  if (wanted.outlineLevel === null && beside.bold !== wanted.bold) made.font.bold = wanted.bold;
}

/** Styles that every document has, by the name that Word shows in English. */
const BUILT_IN: Readonly<Record<string, Word.BuiltInStyleName>> = Object.fromEntries(
  [
    "Normal",
    ...Array.from({ length: 9 }, (_, i) => `Heading ${i + 1}`),
    "Title",
    "Subtitle",
    "List Paragraph",
    "List Bullet",
    "List Number",
    "Quote",
  ].map((name) => [name, name.replace(" ", "") as Word.BuiltInStyleName]),
);
