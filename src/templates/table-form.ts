import type { Paragraph } from "../model/paragraph";
import { ANSWERS, BESIDE, type Column } from "./column-roles";
import { type GridUnit, gridOf } from "./grid";
import { withoutHeader } from "./headless";
import type { MarkReader } from "./mark";
import { numbersAlone } from "./numbers";
import { ownColumns, withOwnColumns } from "./own-columns";
import { headerOf } from "./table-headers";
import { atIndex, inProse, keyOf, labelsUnit, unitOver } from "./table-units";
import { cellAt, type Table, type TableRow, wordsOfCell } from "./tables";
import { type ColumnRole, type LabelKind, labelKey, type Vocabulary } from "./vocabulary";
import lists from "./vocabulary/columns.json";

/** How a table is to be read. */
export type TableForm =
  /** A row for each unit, or for each action under the unit above. */
  | {
      readonly form: "columns";
      readonly columns: readonly Column[];
      /** The rows that name the columns, again where a page begins. */
      readonly headers: ReadonlySet<number>;
      /** The column whose cells are the units; null where the table has actions only. */
      readonly unit: Column | null;
      readonly answers: readonly Column[];
      /** In a table of actions only, the rows without a label that say what the rows below them are about. */
      readonly over: ReadonlySet<number>;
    }
  /** A column for each unit, a row for each body or each part of an answer. */
  | { readonly form: "grid"; readonly head: number; readonly units: readonly GridUnit[] }
  /** Each row a label and what it says: "Lead agency | Police". */
  | { readonly form: "fields" }
  /** Cells that only hold prose. */
  | { readonly form: "layout" };

/**
 * Decides how a table is to be read; `before` is the last table with columns, whose heading this one may continue, and
 * `alike` all that have the same first row.
 */
export function formOfTable(
  table: Table,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  vocabulary: Vocabulary,
  before: TableForm | null,
  alike: readonly Table[],
): TableForm {
  if (table.width < 2 || table.rows.length === 0) return { form: "layout" };
  const grid = gridOf(table, paragraphs, marks);
  if (grid) return { form: "grid", ...grid };
  if (isFields(table, paragraphs, marks)) return { form: "fields" };
  const header = headerOf(table, paragraphs, marks, vocabulary);
  if (header) {
    const columns = withOwnColumns(header.columns, table, header.row, paragraphs, vocabulary);
    const form = columnsForm(table, paragraphs, columns, header.row, marks);
    return form.form === "columns"
      ? { ...form, headers: new Set([...form.headers, ...header.beside]) }
      : form;
  }
  const own = ownColumns(alike, paragraphs, vocabulary);
  const [names] = table.rows;
  if (own && names) return columnsForm(table, paragraphs, own.columns, names, marks);
  if (before?.form === "columns" && continues(table, before)) return { ...before, headers: new Set() };
  const columns = withoutHeader(table, paragraphs, marks, vocabulary);
  return columns ? columnsForm(table, paragraphs, columns, null, marks) : { form: "layout" };
}

function columnsForm(
  table: Table,
  paragraphs: readonly Paragraph[],
  named: readonly Column[],
  header: TableRow | null,
  marks: MarkReader,
): TableForm {
  // "CSPR Rec | Recommendation": of two that name what is asked, numbers alone in the first cite the other.
  const askedTwice = named.filter(({ role }) => role === "recommendation").length > 1;
  const columns = named.map((column) =>
    (column.column > 0 || askedTwice) &&
    (column.role === "recommendation" || (column.role === "other" && SPEAKS.test(column.heading))) &&
    onlyCites(table, column, header, paragraphs)
      ? { ...column, role: "ref" as const }
      : column,
  );
  const headers = header ? headersOf(table, header, paragraphs, marks) : new Set<number>();
  const answering = columns.filter(({ role }) => ANSWERS.has(role));
  const unnamed = columns.filter(({ role, heading }) => role === "other" && heading !== "");
  const byRole = (role: ColumnRole): Column | undefined => columns.find((column) => column.role === role);
  // "Version | Date | Author" has nothing in it that could be asked of anybody.
  const saysWhat = ({ column }: Column): boolean => inProse(table, column, headers, paragraphs);
  const unit =
    byRole("recommendation") ??
    byRole("unit") ??
    (answering.length > 0 ? byRole("finding") : undefined) ??
    // Of columns under other names the first is what was asked and the rest what is answered.
    (answering.length === 0 && unnamed.length > 1 ? unnamed.slice(0, 1).find(saysWhat) : undefined) ??
    null;
  const saying = answering.filter((column) => !onlyMarks(table, column, headers, paragraphs));
  // "On track | 3", "Delayed | 1": how many there are of each.
  if (unit === null && saying.length === 0 && answering.length > 0) return { form: "layout" };
  const telling = saying.some(({ role }) => role !== "view") ? saying : answering;
  const answers = columns.filter(
    (column) =>
      telling.includes(column) ||
      BESIDE.has(column.role) ||
      (answering.length === 0 && unnamed.includes(column)),
  );
  const isOver = (row: TableRow): boolean =>
    !headers.has(row.index) && unitOver(row, paragraphs, marks)?.labelled === false;
  return {
    form: "columns",
    columns,
    headers,
    unit,
    answers: answers.filter((column) => column !== unit),
    over: new Set(unit ? [] : table.rows.filter(isOver).map(({ index }) => index)),
  };
}

/** The rows that name the columns: the header, what stands over it, and where it is given again on another page. */
function headersOf(
  table: Table,
  header: TableRow,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): Set<number> {
  const firstWords = wordsOfCell(header.cells[0], paragraphs);
  const words = (row: TableRow): string =>
    row.cells.map((cell) => labelKey(wordsOfCell(cell, paragraphs))).join("|");
  const heading = words(header);
  const isAgain = (row: TableRow): boolean =>
    wordsOfCell(row.cells[0], paragraphs) === firstWords && words(row) === heading;
  const standsOver = (row: TableRow): boolean =>
    row.header &&
    row.index < header.index &&
    !labelsUnit(row, paragraphs, marks) &&
    !unitOver(row, paragraphs, marks)?.label;
  const rows = table.rows.filter((row) => row === header || standsOver(row) || isAgain(row));
  return new Set(rows.map(({ index }) => index));
}

const SPEAKS = /\brecs?\b|\brecommendations?\b/i;

/** "Action | Recommendation addressed": numbers alone in a column behind the first cite what stands elsewhere. */
function onlyCites(
  table: Table,
  { column }: Column,
  header: TableRow | null,
  paragraphs: readonly Paragraph[],
): boolean {
  if (!header) return false;
  const words = table.rows
    .filter(({ index, cells }) => index > header.index && cells.length > 1)
    .map((row) => wordsOfCell(cellAt(row, column), paragraphs))
    .filter((each) => each !== "");
  return words.length > 0 && words.every((each) => numbersAlone(each).length > 0);
}

/** A mark of how far something has come, with its day or without, which answers nothing by itself: "Completed 25/11/19". */
const MARK = new RegExp(
  String.raw`^(?:b?rag[: ]*)?(?:${[...lists.marks.words, ...lists.marksUnderWay.words].join("|")})(?:[\s,:–-]+(?:in |on )?(?:[\d/.-]{4,10}|(?:\d{1,2} )?[a-z]{3,9}\.? \d{4}))?$`,
  "i",
);
/** Whether words say how far something has come, and no more. */
export const isMark = (words: string): boolean => MARK.test(words);
const UNDER_WAY = new RegExp(`^(?:${lists.marksUnderWay.words.join("|")})$`, "i");

/** "Progress: on track" beside a column that says what is done: the marks of a status, whatever the column is called. */
function onlyMarks(
  { rows }: Table,
  { column, role }: Column,
  headers: ReadonlySet<number>,
  paragraphs: readonly Paragraph[],
): boolean {
  const words = rows
    .filter(({ index, cells }) => !headers.has(index) && cells.length > 1)
    .map((row) => wordsOfCell(cellAt(row, column), paragraphs))
    .filter((each) => each !== "");
  // "Done" may be all that a board says of what it agrees to, but not "on track".
  const ofView = role === "view" && !words.some((each) => UNDER_WAY.test(each));
  return words.length > 1 && !ofView && words.every(isMark);
}

/** A table that goes on after a page or a heading without naming its columns again. */
function continues(table: Table, before: { readonly columns: readonly Column[] }): boolean {
  const row = table.rows.find(({ cells }) => cells.length > 1);
  return row !== undefined && row.cells.length === before.columns.length;
}

const FACTS: ReadonlySet<LabelKind> = new Set(["lead", "due", "status", "evidence", "sought"]);

/** A table of labels down the side, with something that answers among them. */
function isFields(table: Table, paragraphs: readonly Paragraph[], marks: MarkReader): boolean {
  if (table.width > 6) return false;
  let labelled = 0;
  let others = 0;
  let answering = false;
  let units = 0;
  const kinds = new Set<string>();
  const markAt = atIndex(paragraphs, marks);
  for (const row of table.rows) {
    const [first] = row.cells;
    if (!first || row.cells.length < 2) continue;
    const key = keyOf(first.paragraphs, paragraphs, markAt);
    if (key === null) {
      // "Recommendation 1: Fires" with nothing beside it is a title over the rows below.
      if (wordsOfCell(first, paragraphs) !== "" && !labelsUnit(row, paragraphs, marks)) others++;
      continue;
    }
    const [, second] = row.cells;
    // "By when | Complete" says how far it has come.
    const says = second && !isMark(wordsOfCell(second, paragraphs));
    const across = says && keyOf(second.paragraphs, paragraphs, markAt);
    // Two labels side by side in a row of two are the headings of columns, and so are four.
    if (across && (row.cells.length !== 4 || allLabels(row, paragraphs, marks))) {
      others++;
      continue;
    }
    labelled++;
    // Two halves of an answer are two labels, though neither says more than that it answers.
    kinds.add(key === "response" ? wordsOfCell(first, paragraphs) : key);
    if (key === "unit") units++;
    else if (!FACTS.has(key as LabelKind) && key !== "background" && key !== "ref") answering = true;
  }
  return labelled >= 2 && labelled > 1.5 * others && answering && kinds.size >= 2 && labelled > units;
}

const allLabels = ({ cells }: TableRow, paragraphs: readonly Paragraph[], marks: MarkReader): boolean =>
  cells.every((cell) => keyOf(cell.paragraphs, paragraphs, atIndex(paragraphs, marks)) !== null);
