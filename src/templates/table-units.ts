import type { Paragraph } from "../model/paragraph";
import type { CellKey } from "./cell-label";
import { DUTY } from "./duty";
import type { Mark, MarkReader } from "./mark";
import { isNumberAlone } from "./numbers";
import { cellAt, isTitleRow, type Table, type TableCell, type TableRow, wordsOfCell } from "./tables";

/** "Recommendation 1", and below it in the same cell what it says, is no name of a column. */
export function makesUnit({ cells }: TableRow, paragraphs: readonly Paragraph[], marks: MarkReader): boolean {
  const opener = paragraphs[cells[0]?.paragraphs[0] ?? -1];
  const unit = opener ? marks(opener).unit : null;
  return unit !== null && unit.numbers.length > 0 && (cells[0]?.paragraphs.length ?? 0) > 1;
}

const FEWEST_WORDS = 4;

/** Whether most cells of a column hold more than a name, a number or a mark. */
export function inProse(
  { rows }: Table,
  column: number,
  headers: ReadonlySet<number>,
  paragraphs: readonly Paragraph[],
): boolean {
  let prose = 0;
  let others = 0;
  for (const row of rows) {
    const words = wordsOfCell(cellAt(row, column), paragraphs);
    if (headers.has(row.index) || words === "") continue;
    if (words.split(/\s+/).length >= FEWEST_WORDS) prose++;
    else others++;
  }
  return prose > others;
}

/** "Recommendation 1: …" across the table, over the names of the columns, though Word may repeat both on each page. */
export function labelsUnit(row: TableRow, paragraphs: readonly Paragraph[], marks: MarkReader): boolean {
  const first = paragraphs[row.cells[0]?.paragraphs[0] ?? -1];
  return first !== undefined && isTitleRow(row, paragraphs) && marks(first).unit !== null;
}

/** A row over those of its actions: the cell that labels or numbers what is asked, and the cell that says it. */
export interface UnitOver {
  readonly labelled: boolean;
  readonly label: TableCell | null;
  readonly words: TableCell;
}

const FEWEST_LETTERS = 30;

/**
 * "Recommendation 1 | The Council should …" or "1 | The Council should …", and nothing else in the row, or those words
 * across it: in a table that names columns for actions only, what the rows below are about.
 */
export function unitOver(
  row: TableRow,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): UnitOver | null {
  const filled = row.cells.filter((cell) => wordsOfCell(cell, paragraphs) !== "");
  const [first, second, ...others] = filled;
  const opener = paragraphs[first?.paragraphs[0] ?? -1];
  if (!first || !opener || others.length > 0) return null;
  const { unit, group, number } = marks(opener);
  if (!second) {
    if (group || !isTitleRow(row, paragraphs)) return null;
    const text = wordsOfCell(first, paragraphs);
    const asks =
      text.length >= FEWEST_LETTERS && (DUTY.test(text) || (number !== null && number.kind !== "bullet"));
    return unit || asks ? { labelled: unit !== null, label: null, words: first } : null;
  }
  const across = second.span > 1 || row.cells.length > 2;
  if (!across || first !== row.cells[0] || wordsOfCell(second, paragraphs).length < FEWEST_LETTERS)
    return null;
  const alone = unit !== null && !unit.answers && unit.rest >= opener.text.trimEnd().length;
  if (!alone && !isNumberAlone(opener.text)) return null;
  return { labelled: unit !== null, label: first, words: second };
}

export const atIndex =
  (paragraphs: readonly Paragraph[], marks: MarkReader) =>
  (at: number): Mark | null => {
    const paragraph = paragraphs[at];
    return paragraph ? marks(paragraph) : null;
  };

/** What kind of label a cell is as a whole; null for any other words, and for more than one paragraph of them. */
export function keyOf(
  cell: readonly number[],
  paragraphs: readonly Paragraph[],
  markAt: (at: number) => Mark | null,
): CellKey | null {
  let only: number | null = null;
  for (const at of cell) {
    if (markAt(at)?.blank !== false) continue;
    if (only !== null) return null;
    only = at;
  }
  const mark = only === null ? null : markAt(only);
  if (only === null || !mark) return null;
  return mark.group && (paragraphs[only]?.text.length ?? 0) < 40 ? "unit" : mark.key;
}
