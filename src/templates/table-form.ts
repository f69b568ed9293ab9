import type { Paragraph } from "../model/paragraph";
import { type CellKey, meaningOfCell } from "./label";
import type { MarkReader } from "./mark";
import { inProse, labelsUnit, makesUnit, unitOver } from "./table-units";
import { type Table, type TableRow, wordsOfCell } from "./tables";
import { type ColumnRole, type LabelKind, labelKey, type Vocabulary } from "./vocabulary";

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
  /** Each row a label and what it says: "Lead agency | Police". */
  | { readonly form: "fields" }
  /** Cells that only hold prose. */
  | { readonly form: "layout" };

export interface Column {
  readonly column: number;
  readonly role: ColumnRole;
  readonly heading: string;
}

const ANSWERS: ReadonlySet<ColumnRole> = new Set(["response", "view", "taken", "impact", "actions"]);
/** What an action plan says beside its answers, of what will show or has shown that they worked. */
const BESIDE: ReadonlySet<ColumnRole> = new Set(["evidence", "sought"]);
const HEADER_LENGTH = 90;
/** A heading row may stand below a title or two that run across the table. */
const HEADER_WITHIN = 4;

/** Decides how a table is to be read; `before` is the last table with columns, whose heading this one may continue. */
export function formOfTable(
  table: Table,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  vocabulary: Vocabulary,
  before: TableForm | null,
): TableForm {
  if (table.width < 2 || table.rows.length === 0) return { form: "layout" };
  if (isFields(table, paragraphs, marks)) return { form: "fields" };
  const header = headerOf(table, paragraphs, marks, vocabulary);
  if (header) {
    const { row, columns, below } = header;
    const under = (column: Column): boolean =>
      below?.columns.some((each) => each.column === column.column) ?? false;
    const both = [...columns.filter((column) => !under(column)), ...(below?.columns ?? [])];
    const form = columnsForm(
      table,
      paragraphs,
      both.sort((a, b) => a.column - b.column),
      row,
      marks,
    );
    return below && form.form === "columns"
      ? { ...form, headers: new Set([...form.headers, below.row.index]) }
      : form;
  }
  if (before?.form === "columns" && continues(table, before)) return { ...before, headers: new Set() };
  return { form: "layout" };
}

/** What a column's heading says that it holds. */
export function roleOfHeading(heading: string, vocabulary: Vocabulary): ColumnRole {
  const before = vocabulary.headings.get(heading);
  if (before) return before;
  const role = readHeading(heading, vocabulary);
  if (vocabulary.headings.size < MOST_HEADINGS) vocabulary.headings.set(heading, role);
  return role;
}

const MOST_HEADINGS = 1000;

function readHeading(heading: string, vocabulary: Vocabulary): ColumnRole {
  const whole = readAsOne(heading, vocabulary);
  if (!FACT_ROLES.has(whole)) return whole;
  // "RAG / progress" and "Date and update": beside a mark or a date such a cell also answers, in sentences.
  const named = heading.split(JOINED).map((part) => readAsOne(part, vocabulary));
  return named.length < 2 ? whole : (named.find((role) => ANSWERS.has(role) || BESIDE.has(role)) ?? whole);
}

const FACT_ROLES: ReadonlySet<ColumnRole> = new Set(["status", "due", "lead", "other"]);
const JOINED = /\s*[/&+,;|\n]\s*|\s+(?:and|with|[–—-])\s+|\s*[()]\s*/i;

function readAsOne(heading: string, vocabulary: Vocabulary): ColumnRole {
  const key = labelKey(heading);
  if (key === "" || heading.length > HEADER_LENGTH) return "other";
  const known = vocabulary.columns.get(key);
  if (known) return known;
  const label = meaningOfCell(heading, vocabulary);
  const byStem = vocabulary.stems.find(({ any, not }) => any.test(key) && !not?.test(key));
  // "Board recommendation response" is a label by its last word; a heading that names recommendations is theirs.
  if (label && label !== "background" && label !== "asked") return label;
  // What was asked is what the row answers, whatever it is called.
  return byStem?.role ?? (label === "asked" ? "unit" : (label ?? "other"));
}

function headerOf(
  table: Table,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  vocabulary: Vocabulary,
): {
  readonly row: TableRow;
  readonly columns: readonly Column[];
  readonly below: { readonly row: TableRow; readonly columns: readonly Column[] } | null;
} | null {
  let best: { row: TableRow; columns: readonly Column[]; score: number } | null = null;
  for (const row of table.rows.slice(0, HEADER_WITHIN)) {
    if (row.cells.length < 2 || makesUnit(row, paragraphs, marks)) continue;
    const columns = row.cells.map((cell) => {
      const heading = wordsOfCell(cell, paragraphs);
      return { column: cell.column, role: roleOfHeading(heading, vocabulary), heading };
    });
    const roles = new Set(columns.map(({ role }) => role));
    roles.delete("other");
    // A lead and a date beside other columns make an action plan whatever those are called.
    const facts = ["lead", "due", "status"].filter((role) => roles.has(role as ColumnRole)).length;
    const telling =
      (facts > 1 && columns.length > roles.size) ||
      [...roles].some(
        (role) => ANSWERS.has(role) || role === "recommendation" || role === "unit" || role === "finding",
      );
    const longest = Math.max(...columns.map(({ heading }) => heading.length));
    if (!telling || roles.size < 2 || longest > 2 * HEADER_LENGTH) continue;
    const score = columns.filter(({ role }) => role !== "other").length + (row.header ? 1 : 0);
    if (!best || score > best.score) best = { row, columns, score };
  }
  return (
    best && {
      row: best.row,
      columns: best.columns,
      below: secondHeader(table, best.row, paragraphs, vocabulary),
    }
  );
}

/** "Action plan" over "Action | Lead | By when": a second row of headings divides cells of the first. */
function secondHeader(
  table: Table,
  header: TableRow,
  paragraphs: readonly Paragraph[],
  vocabulary: Vocabulary,
): { readonly row: TableRow; readonly columns: readonly Column[] } | null {
  const row = table.rows[table.rows.indexOf(header) + 1];
  if (!row || row.cells.length < 3) return null;
  const columns = row.cells.map((cell) => {
    const heading = wordsOfCell(cell, paragraphs);
    return { column: cell.column, role: roleOfHeading(heading, vocabulary), heading };
  });
  const named = columns.filter(({ heading }) => heading !== "");
  const all =
    named.length >= 2 && named.every(({ role, heading }) => role !== "other" && heading.length < 50);
  return all && named.length < columns.length ? { row, columns: named } : null;
}

function columnsForm(
  table: Table,
  paragraphs: readonly Paragraph[],
  columns: readonly Column[],
  header: TableRow,
  marks: MarkReader,
): TableForm {
  const firstWords = wordsOfCell(header.cells[0], paragraphs);
  const words = (row: TableRow): string =>
    row.cells.map((cell) => labelKey(wordsOfCell(cell, paragraphs))).join("|");
  const heading = words(header);
  const headers = new Set<number>();
  for (const row of table.rows)
    if (
      row === header ||
      (row.header && row.index < header.index && !labelsUnit(row, paragraphs, marks)) ||
      (wordsOfCell(row.cells[0], paragraphs) === firstWords && words(row) === heading)
    )
      headers.add(row.index);
  const byRole = (role: ColumnRole): Column | undefined => columns.find((column) => column.role === role);
  const named = columns.filter(({ role }) => ANSWERS.has(role));
  const unnamed = columns.filter(({ role, heading: text }) => role === "other" && text !== "");
  // "Version | Date | Author" has nothing in it that could be asked of anybody.
  const saysWhat = ({ column }: Column): boolean => inProse(table, column, headers, paragraphs);
  const unit =
    byRole("recommendation") ??
    byRole("unit") ??
    (named.length > 0 ? byRole("finding") : undefined) ??
    // Of columns under other names the first is what was asked and the rest what is answered.
    (named.length === 0 && unnamed.length > 1 ? unnamed.slice(0, 1).find(saysWhat) : undefined) ??
    null;
  const answers = columns.filter(
    (column) =>
      named.includes(column) || BESIDE.has(column.role) || (named.length === 0 && unnamed.includes(column)),
  );
  const over = new Set<number>();
  if (!unit)
    for (const row of table.rows)
      if (!headers.has(row.index) && unitOver(row, paragraphs, marks)?.labelled === false)
        over.add(row.index);
  return {
    form: "columns",
    columns,
    headers,
    unit,
    answers: answers.filter((column) => column !== unit),
    over,
  };
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
  for (const row of table.rows) {
    const [first] = row.cells;
    if (!first || row.cells.length < 2) continue;
    const key = keyOf(first.paragraphs, paragraphs, marks);
    if (key === null) {
      if (wordsOfCell(first, paragraphs) !== "") others++;
      continue;
    }
    const across = row.cells[1] && keyOf(row.cells[1].paragraphs, paragraphs, marks);
    // Two labels side by side in a row of two are the headings of columns, and so are four.
    if (across && (row.cells.length !== 4 || allLabels(row, paragraphs, marks))) {
      others++;
      continue;
    }
    labelled++;
    kinds.add(key);
    if (key === "unit") units++;
    else if (!FACTS.has(key as LabelKind) && key !== "background" && key !== "ref") answering = true;
  }
  return labelled >= 2 && labelled > 1.5 * others && answering && kinds.size >= 2 && labelled > units;
}

const allLabels = ({ cells }: TableRow, paragraphs: readonly Paragraph[], marks: MarkReader): boolean =>
  cells.every((cell) => keyOf(cell.paragraphs, paragraphs, marks) !== null);

/** What kind of label a cell is as a whole; null for any other words, and for more than one paragraph of them. */
export function keyOf(
  cell: readonly number[],
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): CellKey | null {
  let only: Paragraph | null = null;
  for (const at of cell) {
    const paragraph = paragraphs[at];
    if (!paragraph || marks(paragraph).blank) continue;
    if (only) return null;
    only = paragraph;
  }
  if (!only) return null;
  const { group, key } = marks(only);
  return group && only.text.length < 40 ? "unit" : key;
}
