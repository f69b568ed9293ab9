import type { Paragraph } from "../model/paragraph";
import { isName } from "./body-name";
import { namesIn, namesOf } from "./column-names";
import { ANSWERS, type Column, HEADING_LENGTH } from "./column-roles";
import type { MarkReader } from "./mark";
import { inProse, makesUnit } from "./table-units";
import type { Table, TableRow } from "./tables";
import type { ColumnRole, Vocabulary } from "./vocabulary";

/** The row that names a table's columns. */
export interface Header {
  readonly row: TableRow;
  readonly columns: readonly Column[];
  /** Other rows of names: groups of columns above it, or a second row that divides them. */
  readonly beside: readonly number[];
}

/** A heading row may stand below a title or two that run across the table. */
const HEADER_WITHIN = 4;

/** Finds the row that names the columns, with the rows of names beside it; null where none does. */
export function headerOf(
  table: Table,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  vocabulary: Vocabulary,
): Header | null {
  let best: { row: TableRow; columns: readonly Column[]; score: number } | null = null;
  for (const row of table.rows.slice(0, HEADER_WITHIN)) {
    if (row.cells.length < 2 || makesUnit(row, paragraphs, marks)) continue;
    const names = namesOf(row, table, paragraphs, vocabulary);
    const columns = withBodies(table, row, names, paragraphs, vocabulary);
    const roles = new Set(columns.map(({ role }) => role));
    roles.delete("other");
    // A lead and a date beside other columns make an action plan whatever those are called.
    const facts = ["lead", "due", "status"].filter((role) => roles.has(role as ColumnRole)).length;
    const telling = (facts > 1 && columns.length > roles.size) || [...roles].some(tells);
    const longest = Math.max(...columns.map(({ heading }) => heading.length));
    if (!telling || roles.size < 2 || longest > 2 * HEADING_LENGTH) continue;
    const score = columns.filter(({ role }) => role !== "other").length + (row.header ? 1 : 0);
    if (!best || score > best.score) best = { row, columns, score };
  }
  if (!best) return null;
  const { row } = best;
  const nth = table.rows.indexOf(row);
  const above = groupsAbove(row, table.rows[nth - 1], paragraphs, marks, vocabulary);
  const columns = above ? best.columns.map((column) => underGroup(column, above)) : best.columns;
  const below = secondHeader(table.rows[nth + 1], paragraphs, vocabulary);
  const under = (column: Column): boolean => below?.some((each) => each.column === column.column) ?? false;
  return {
    row,
    columns: below
      ? [...columns.filter((column) => !under(column)), ...below].sort((a, b) => a.column - b.column)
      : columns,
    beside: [...(above ? [nth - 1] : []), ...(below ? [nth + 1] : [])].flatMap(
      (at) => table.rows[at]?.index ?? [],
    ),
  };
}

const asks = (role: ColumnRole): boolean => role === "recommendation" || role === "unit";
const tells = (role: ColumnRole): boolean => ANSWERS.has(role) || asks(role) || role === "finding";

const LONGEST_NAME = 60;

/** "Recommendation | Police | Health": what a body says in a column of its own, where it says more than a tick. */
function withBodies(
  table: Table,
  row: TableRow,
  columns: readonly Column[],
  paragraphs: readonly Paragraph[],
  vocabulary: Vocabulary,
): readonly Column[] {
  if (!columns.some(({ role }) => asks(role)) || columns.some(({ role }) => ANSWERS.has(role)))
    return columns;
  const header = new Set([row.index]);
  return columns.map((each): Column => {
    const { role, heading, column } = each;
    if (role !== "other" || heading.length > LONGEST_NAME) return each;
    const named = isName(heading, vocabulary);
    return named && inProse(table, column, header, paragraphs) ? { ...each, role: "response" } : each;
  });
}

/** "Ref." and "No." are names that end so, too. */
const SENTENCE_ENDS = /[^\s]{5,}\.$/;

/** "Recommendation | Delivery" over "No. | Text | Lead | By when": the names of groups of columns, each cell above several. */
function groupsAbove(
  row: TableRow,
  above: TableRow | undefined,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  vocabulary: Vocabulary,
): readonly Column[] | null {
  const opener = paragraphs[above?.cells[0]?.paragraphs[0] ?? -1];
  if (!above || (opener && (marks(opener).unit?.numbers.length ?? 0) > 0)) return null;
  const groups = namesIn(above, paragraphs, vocabulary).filter(({ heading }) => heading !== "");
  const fewer = groups.length > 1 && groups.length < row.cells.length;
  return fewer &&
    groups.every(({ heading }) => heading.length <= LONGEST_NAME && !SENTENCE_ENDS.test(heading))
    ? groups
    : null;
}

/** What a column holds that its own name does not say. */
function underGroup(column: Column, groups: readonly Column[]): Column {
  if (column.role !== "other") return column;
  const role = groups.filter((group) => group.column <= column.column).at(-1)?.role ?? "other";
  return { ...column, role };
}

/** "Action plan" over "Action | Lead | By when": a second row of headings divides cells of the first. */
function secondHeader(
  row: TableRow | undefined,
  paragraphs: readonly Paragraph[],
  vocabulary: Vocabulary,
): readonly Column[] | null {
  if (!row || row.cells.length < 3) return null;
  const columns = namesIn(row, paragraphs, vocabulary);
  const named = columns.filter(({ heading }) => heading !== "");
  const all =
    named.length >= 2 && named.every(({ role, heading }) => role !== "other" && heading.length < 50);
  return all && named.length < columns.length ? named : null;
}
