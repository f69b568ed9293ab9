import { MONTH_BEGINNINGS } from "../model/dates";
import type { Paragraph } from "../model/paragraph";
import type { Column } from "./column-roles";
import type { MarkReader } from "./mark";
import { isNumberAlone } from "./numbers";
import { DUTY } from "./set-apart";
import { cellAt, type Table, type TableCell, type TableRow, wordsOfCell } from "./tables";
import type { ColumnRole } from "./vocabulary";

const FEWEST_ROWS = 2;
/** So many of a column's cells have to be of a kind for the column to be. */
const SHARE = 0.6;
const FEWEST_LETTERS = 30;
const DATE_ALONE = new RegExp(
  String.raw`^(?:by |from |end (?:of )?)?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH_BEGINNINGS}|spring|summer|autumn|winter|q[1-4]|\d{1,2}[/.]\d{1,2}[/.])[^.]{0,20}$|^(?:ongoing|complete[d]?|monthly|quarterly|annually|immediate(?:ly)?)$`,
  "i",
);

/**
 * The columns of a table that does not name them, by what stands in them: a number, what somebody should do, what is
 * said of it, who and when. Null where none asks anything, none behind it answers, or labels say what the rows are.
 */
export function withoutHeader(
  table: Table,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): readonly Column[] | null {
  const rows = table.rows.filter(({ cells }) => cells.length > 1);
  if (rows.length < FEWEST_ROWS) return null;
  const asking = columnsOf(table).find((column) => share(rows, column, paragraphs, asks) >= SHARE);
  if (asking === undefined) return null;
  // "Recommendation 1: …" says what its row is, whatever stands beside it; "R1" in front is a number.
  if (rows.some((row) => opensUnit(cellAt(row, asking), paragraphs, marks))) return null;
  const roles = columnsOf(table).map((column): Column => {
    const role = column === asking ? "recommendation" : roleOf(rows, column, asking, paragraphs);
    return { column, role, heading: "" };
  });
  return roles.some(({ role }) => role === "response") ? roles : null;
}

function opensUnit(
  cell: TableCell | undefined,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): boolean {
  const opener = paragraphs[cell?.paragraphs[0] ?? -1];
  return opener !== undefined && marks(opener).unit !== null;
}

function roleOf(
  rows: readonly TableRow[],
  column: number,
  asking: number,
  paragraphs: readonly Paragraph[],
): ColumnRole {
  const most = (test: (words: string) => boolean): boolean =>
    share(rows, column, paragraphs, (words) => words === "" || test(words)) >= SHARE;
  if (column < asking) return most(isNumberAlone) ? "ref" : "other";
  if (most((words) => words.length < FEWEST_LETTERS && DATE_ALONE.test(words))) return "due";
  if (share(rows, column, paragraphs, inSentences) >= 1 - SHARE) return "response";
  return most((words) => /^[A-Z]/.test(words) && words.includes(" ")) ? "lead" : "other";
}

/** An office and a name may be as long as a sentence, but do not end as one. */
const inSentences = (words: string): boolean =>
  words.length >= LONGEST_OFFICE || (words.length >= FEWEST_LETTERS && /[.!?][”"’)]?$/.test(words));
const LONGEST_OFFICE = 70;

const asks = (words: string): boolean => words.length >= FEWEST_LETTERS && DUTY.test(words);

const columnsOf = ({ width }: Table): number[] => Array.from({ length: width }, (_, column) => column);

function share(
  rows: readonly TableRow[],
  column: number,
  paragraphs: readonly Paragraph[],
  test: (words: string) => boolean,
): number {
  const met = rows.filter((row) => {
    const cell = cellAt(row, column);
    return cell?.column === column && test(wordsOfCell(cell, paragraphs));
  });
  return met.length / rows.length;
}
