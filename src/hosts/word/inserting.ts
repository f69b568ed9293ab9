import type { Edit, InsertParagraphs } from "../../edits/edit";
import type { Cell, Paragraph } from "../../model/paragraph";
import { controlsAtEdge } from "./controls";
import { takeLooks } from "./looks";
import type { Located } from "./places";
import { holdParagraphs, wordText, writeWords } from "./writing";

/**
 * Queues new paragraphs. Word gives a new paragraph the style, the list and the look of the one beside which it is
 * made; it is made beside the one that is likest, and told what it is.
 */
export function insertParagraphs(edit: InsertParagraphs, located: Located): void {
  const { paragraphs, controls = [], looks = [] } = edit;
  const now = located.whole.reading.paragraphs;
  const [first] = paragraphs;
  if (!first) return;
  const known = new Set(now.map(({ style }) => style));
  const made: Word.Paragraph[] = [];
  for (const [i, fresh] of paragraphs.entries()) {
    const plain = controls.every(({ around, span }) => around !== "words" || span.paragraph !== i);
    const text = plain ? wordText(fresh.text) : "";
    const beside = besideOf(edit, located, made, text);
    if (!beside) return;
    made.push(beside.made);
    settle(beside.made, fresh, beside.like, known);
    const model = located.looks.get(looks[i] ?? -1);
    const neighbour = located.looks.get(beside.at);
    if (model && neighbour) takeLooks(beside.made, model, neighbour);
    if (plain) continue;
    const begin = (words: string): Word.Range => beside.made.insertText(words, "Start");
    writeWords(fresh.text, controls, i, begin, located.datePicker);
  }
  holdParagraphs(made, controls);
}

/**
 * Queues a whole section in two calls: an empty paragraph where it goes, and the package in its place. Two undos take it
 * back.
 */
export function insertPackage(edit: InsertParagraphs, made: string, located: Located): void {
  besideOf(edit, located, [], "")?.made.insertOoxml(made, "Replace");
}

interface Made {
  readonly made: Word.Paragraph;
  /** The paragraph that Word made it like, and the number of the one in the draft that this comes from. */
  readonly like: Paragraph;
  readonly at: number;
}

/** Makes the next new paragraph, and tells which paragraph's looks Word gives it. */
function besideOf(
  { before, paragraphs, controls = [] }: InsertParagraphs,
  located: Located,
  made: readonly Word.Paragraph[],
  text: string,
): Made | null {
  const now = located.whole.reading.paragraphs;
  const [first] = paragraphs as readonly [Paragraph];
  const next = now[before];
  const previous = now[before - 1];
  const cell = first.cell ?? null;
  // Within a table, or in front of the first paragraph behind one, nothing else is possible.
  const afterPrevious =
    previous &&
    inSameCell(previous.cell, cell) &&
    !(next && inSameCell(next.cell, cell) && likes(next, first) > likes(previous, first));
  const apart = controls.some(({ around }) => around === "paragraphs");
  const edge = (at: number, side: "begins" | "ends"): Word.ContentControl | null => {
    const [outermost] = apart ? controlsAtEdge(located.whole.controls, now, at, side) : [];
    return outermost ? located.control(outermost.id) : null;
  };
  if (afterPrevious) {
    const last = made.at(-1);
    const like = paragraphs[made.length - 1] ?? previous;
    if (last) return { made: last.insertParagraph(text, "After"), like, at: before - 1 };
    const at = edge(before - 1, "ends") ?? located.paragraph(before - 1);
    return { made: at.insertParagraph(text, "After"), like: previous, at: before - 1 };
  }
  if (!next) return null;
  // A table at the very beginning: in front of the table, not in its first cell.
  const at =
    cell === null && next.cell
      ? located.paragraph(before).parentTable
      : (edge(before, "begins") ?? located.paragraph(before));
  return { made: at.insertParagraph(text, "Before"), like: next, at: before };
}

/** The numbers of the paragraphs whose looks have to be known for edits that ask for looks. */
export function lookedAt(edits: readonly Edit[], count: number): readonly number[] {
  const wanted = new Set<number>();
  for (const edit of edits) {
    if (edit.kind !== "insert" || !edit.looks) continue;
    for (const at of [...edit.looks, edit.before - 1, edit.before])
      if (at !== null && at >= 0 && at < count) wanted.add(at);
  }
  return [...wanted];
}

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
