import type { Paragraph } from "../model/paragraph";
import { ANSWERS, type Column, namesBoth, roleOfHeading } from "./column-roles";
import { isNumberAlone } from "./numbers";
import { cellAt, isTitleRow, type Table, type TableRow, wordsOfCell } from "./tables";
import { type ColumnRole, labelKey, type Vocabulary } from "./vocabulary";

/** What the names of columns say, where one by itself does not: beside the others, or by what stands below it. */
export const namesOf = (
  row: TableRow,
  table: Table,
  paragraphs: readonly Paragraph[],
  vocabulary: Vocabulary,
): readonly Column[] => {
  const columns = withBy(namesIn(row, paragraphs, vocabulary), table, paragraphs);
  return withNumbers(withAnswered(columns, table, row, paragraphs, vocabulary), table, row, paragraphs);
};

export function namesIn(row: TableRow, paragraphs: readonly Paragraph[], vocabulary: Vocabulary): Column[] {
  const columns = row.cells.map((cell): Column => {
    const heading = wordsOfCell(cell, paragraphs);
    return { column: cell.column, role: roleOfHeading(heading, vocabulary), heading };
  });
  return toldApart(columns, vocabulary);
}

const NAME_AND_MORE = /^([^()–—:-]+?)\s*(?:\(([^()]+)\)|\s[–—-]\s+(.+)|[–—:]\s*(.+))\W*$/;

/** "Action (who) | Action (when) | Action (what)": columns of one name are told apart by what stands behind it. */
function toldApart(columns: Column[], vocabulary: Vocabulary): Column[] {
  const names = columns.map(({ heading }) => {
    const [, name = "", ...more] = NAME_AND_MORE.exec(heading) ?? [];
    return { name: labelKey(name), more: more.find((each) => each !== undefined) ?? "" };
  });
  return columns.map((column, nth) => {
    const { name = "", more = "" } = names[nth] ?? {};
    if (name === "" || names.filter((each) => each.name === name).length < 2) return column;
    const role = roleOfHeading(more, vocabulary);
    return FACTS.has(role) ? { ...column, role } : column;
  });
}

const FACTS: ReadonlySet<ColumnRole> = new Set(["lead", "due", "status"]);

const BY = /^by\W*$/i;

/** "By" alone over a column is by whom or by when: what the other columns leave over, or else what stands in its cells. */
function withBy(
  columns: readonly Column[],
  table: Table,
  paragraphs: readonly Paragraph[],
): readonly Column[] {
  const by = columns.find(({ role, heading }) => role === "other" && BY.test(heading));
  if (!by) return columns;
  const has = (wanted: ColumnRole): boolean => columns.some(({ role }) => role === wanted);
  const cells = table.rows.flatMap((row) => row.cells.filter(({ column }) => column === by.column));
  const dated = cells.some((cell) => /\d/.test(wordsOfCell(cell, paragraphs)));
  const role = has("lead") ? "due" : has("due") || !dated ? "lead" : "due";
  return columns.map((each) => (each === by ? { ...each, role } : each));
}

/** A first column without a name whose cells are numbers, typed or Word's, cites what its rows are about. */
function withNumbers(
  columns: readonly Column[],
  { rows }: Table,
  header: TableRow,
  paragraphs: readonly Paragraph[],
): readonly Column[] {
  const [first, ...others] = columns;
  if (first?.heading !== "" || others.some(({ role }) => role === "ref")) return columns;
  const cells = rows
    .filter(({ index, cells }) => index > header.index && cells.length > 1)
    .filter((row) => !isTitleRow(row, paragraphs))
    .flatMap((row) => cellAt(row, first.column) ?? []);
  const filled = cells.filter((cell) => numberedBy(cell.paragraphs, paragraphs) !== "");
  const numbers = filled.filter((cell) => isNumberAlone(numberedBy(cell.paragraphs, paragraphs)));
  return numbers.length > 0 && numbers.length === filled.length
    ? [{ ...first, role: "ref" }, ...others]
    : columns;
}

/** "Recommendation and response" over one column: the only one that asks or answers, with more than a line in most cells. */
function withAnswered(
  columns: readonly Column[],
  { rows }: Table,
  header: TableRow,
  paragraphs: readonly Paragraph[],
  vocabulary: Vocabulary,
): readonly Column[] {
  const [both, ...others] = columns.filter(({ role }) => ASKS.has(role) || ANSWERS.has(role));
  if (!both || others.length > 0 || !namesBoth(both.heading, vocabulary)) return columns;
  const asked = rows
    .filter(({ index, cells }) => index > header.index && cells.length > 1)
    .filter(({ cells }) => cells.filter((cell) => wordsOfCell(cell, paragraphs) !== "").length > 1)
    .map((row) => wordsOfCell(cellAt(row, both.column), paragraphs));
  const divided = asked.filter((words) => words.includes("\n"));
  return divided.length > 1 && divided.length * 2 >= asked.length
    ? columns.map((each) => (each === both ? { ...both, role: "recommendation", answered: true } : each))
    : columns;
}

const ASKS: ReadonlySet<ColumnRole> = new Set(["recommendation", "unit", "finding"]);

const numberedBy = (cell: readonly number[], paragraphs: readonly Paragraph[]): string =>
  cell
    .map((at) => paragraphs[at]?.text.trim() || (paragraphs[at]?.listString.trim() ?? ""))
    .join(" ")
    .trim();
