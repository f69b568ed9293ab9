import type { Paragraph } from "../model/paragraph";
import { ANSWERS, type Column, roleOfHeading } from "./column-roles";
import { heldIn, isProse, most } from "./contents-of-labels";
import { DUTY } from "./duty";
import { isNumberAlone } from "./numbers";
import { cellAt, type Table, type TableRow, wordsOfCell } from "./tables";
import type { ColumnRole, Vocabulary } from "./vocabulary";

const LONGEST_NAME = 60;
const FEWEST_ROWS = 2;
const FEWEST_LETTERS = 30;

/** The columns of tables whose own names for them are in no list, and the row of those names. */
export interface OwnColumns {
  readonly row: TableRow;
  readonly columns: readonly Column[];
}

/**
 * What the columns of tables with the same first row hold, by what stands in them: what somebody should do, what is
 * answered, who and when. Null where they neither ask and answer nor come again as plans of actions do.
 */
export function ownColumns(
  tables: readonly Table[],
  paragraphs: readonly Paragraph[],
  vocabulary: Vocabulary,
): OwnColumns | null {
  const names = tables[0]?.rows[0];
  const rows = tables.flatMap((table) => table.rows.slice(1).filter(({ cells }) => cells.length > 1));
  if (!names || rows.length < FEWEST_ROWS || !areNames(names, paragraphs)) return null;
  const columns = names.cells.map(({ column }): Column => {
    const heading = wordsOfCell(cellAt(names, column), paragraphs);
    const known = roleOfHeading(heading, vocabulary);
    const words = rows.map((row) => ownWordsOf(row, column, paragraphs)).filter((each) => each !== "");
    return { column, role: known === "other" ? roleByWords(words, vocabulary) : known, heading };
  });
  const asking = columns.find(({ role }) => role === "recommendation" || role === "unit");
  const telling = columns.filter(({ role }) => ANSWERS.has(role));
  if (telling.length === 0) return null;
  if (asking) return { row: names, columns: columns.map((each) => onlyOne(each, asking)) };
  const fact = columns.some(({ role }) => role === "lead" || role === "due");
  return tables.length > 1 && fact ? { row: names, columns: columns.map(asAction) } : null;
}

/**
 * The columns of a table some of whose names are known, with what stands in the others behind those that ask: who and
 * when, where no other column says so, and more of the answer.
 */
export function withOwnColumns(
  columns: readonly Column[],
  table: Table,
  header: TableRow,
  paragraphs: readonly Paragraph[],
  vocabulary: Vocabulary,
): readonly Column[] {
  const asking = columns.find(({ role }) => role === "recommendation" || role === "unit");
  const rows = table.rows.filter(({ index, cells }) => index > header.index && cells.length > 1);
  if (!asking || rows.length < FEWEST_ROWS) return columns;
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const answered = columns.some(({ role }) => ANSWERS.has(role));
  return columns.map((column): Column => {
    const unknown = column.role === "other" && column.heading !== "" && column.column > asking.column;
    // "Milestone" over dates and nothing else is when, though such a column may as well say what was done.
    if (!unknown && column.role !== "taken") return column;
    const words = rows.map((row) => ownWordsOf(row, column.column, paragraphs)).filter((each) => each !== "");
    if (!unknown)
      return words.length >= FEWEST_ROWS && words.every((each) => DATE_ALONE.test(each)) && !has("due")
        ? { ...column, role: "due" }
        : column;
    const role = roleByWords(words, vocabulary);
    const more = role === "response" && answered && heldIn(words, vocabulary) === "answer";
    const fact = (role === "lead" || role === "due") && !has(role);
    return more || fact ? { ...column, role } : column;
  });
}

/** A second column that asks repeats or explains what the first does. */
const onlyOne = (column: Column, asking: Column): Column =>
  column.role === asking.role && column !== asking ? { ...column, role: "other" } : column;

const asAction = (column: Column): Column =>
  column.role === "response" ? { ...column, role: "actions" } : column;

/** Names of columns are short, and no sentences; one or two may be missing. */
function areNames({ cells }: TableRow, paragraphs: readonly Paragraph[]): boolean {
  const words = cells.map((cell) => wordsOfCell(cell, paragraphs));
  const filled = words.filter((each) => each !== "");
  return (
    filled.length > 1 &&
    filled.length >= words.length - 1 &&
    filled.every(
      (each) =>
        each.length <= LONGEST_NAME && /[A-Za-z]/.test(each) && !/[.;,]$/.test(each) && !DUTY.test(each),
    )
  );
}

export const ownWordsOf = (row: TableRow, column: number, paragraphs: readonly Paragraph[]): string => {
  const cell = cellAt(row, column);
  return cell?.column === column ? wordsOfCell(cell, paragraphs) : "";
};

const DATE_ALONE =
  /^(?:by |end (?:of )?|mid[- ]|early |late )?(?:(?:\d{1,2}(?:st|nd|rd|th)? )?[A-Z][a-z]{2,8}[ -](?:20)?\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|Q[1-4] 20\d\d(?:[/-]\d\d)?)\.?$/i;

export function roleByWords(words: readonly string[], vocabulary: Vocabulary): ColumnRole {
  if (words.length === 0) return "other";
  if (most(words, isNumberAlone)) return "ref";
  if (most(words, (each) => each.length >= FEWEST_LETTERS && isProse(each)))
    return most(words, (each) => DUTY.test(each)) && heldIn(words, vocabulary) === "asked"
      ? "recommendation"
      : "response";
  const held = heldIn(words, vocabulary);
  return held === "due" || held === "lead" || held === "status" ? held : "other";
}
