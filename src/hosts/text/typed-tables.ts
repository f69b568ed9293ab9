import { gridAt } from "./grid-tables";
import { htmlTableAt } from "./html-tables";
import { isBlank } from "./layout";
import { ruledAt } from "./ruled-tables";

/** A table that somebody typed or a program wrote: from a line to the line behind it, and its rows of cells. */
export interface TypedTable {
  readonly from: number;
  readonly to: number;
  /** The paragraphs of a cell stand on lines of their own. */
  readonly rows: readonly (readonly string[])[];
}

/** Most texts have no sign of a table in them. */
const MAY_HOLD = /\t|\||^\s*\+[-=]|-{3,}\s+-{3,}|\S {2,}\S+(?: \S+)* {2,}\S/m;

/** The tables of a plain text, in order: ruled, aligned by spaces, or parted by tabs or bars. */
export function typedTables(text: string, lines: readonly string[]): TypedTable[] {
  return MAY_HOLD.test(text) ? collected(lines, [gridAt, ruledAt, barredAt, tabbedAt]) : [];
}

/** Those of Markdown with cells of several lines, nearly all from pandoc: ruled, or in HTML. */
export function ruledTables(text: string, lines: readonly string[]): TypedTable[] {
  return /^\s*\+[-=]{2}|^\s*-{3,}\s+-{3,}|^\s*<table\b/im.test(text)
    ? collected(lines, [gridAt, ruledAt, htmlTableAt])
    : [];
}

type Finder = (lines: readonly string[], at: number, least: number) => TypedTable | null;

function collected(lines: readonly string[], finders: readonly Finder[]): TypedTable[] {
  const tables: TypedTable[] = [];
  let least = 0;
  for (let at = 0; at < lines.length; at++) {
    if (isBlank(lines[at] ?? "")) continue;
    for (const find of finders) {
      const table = find(lines, at, least);
      if (!table) continue;
      tables.push(table);
      least = table.to;
      at = table.to - 1;
      break;
    }
  }
  return tables;
}

const FEWEST_ROWS = 2;
/** In a table of two columns that nothing but a tab or a bar parts, there are more rows than a line or two. */
const FEWEST_OF_TWO = 3;

const BETWEEN_BARS = /^[\s|:+=-]+$/;
const ENCLOSED = /^\|.*\|$/;

/** Lines of cells between bars: "| 1 | The Council should … |", with or without the outer bars. */
function barredAt(lines: readonly string[], at: number): TypedTable | null {
  const rows: string[][] = [];
  let enclosed = true;
  let to = at;
  for (; to < lines.length; to++) {
    const line = (lines[to] ?? "").trim();
    if (!line.includes("|")) break;
    const cells = line.replace(/^\|/, "").replace(/\|$/, "").split("|");
    if (rows[0] && cells.length > rows[0].length) break;
    enclosed &&= ENCLOSED.test(line);
    if (!BETWEEN_BARS.test(line)) rows.push(cells.map((cell) => cell.trim()));
  }
  return rows.length > 0 && (enclosed || enough(rows)) ? { from: at, to, rows: evened(rows) } : null;
}

const enough = (rows: readonly (readonly string[])[]): boolean =>
  rows.length >= ((rows[0]?.length ?? 0) > 2 ? FEWEST_ROWS : FEWEST_OF_TWO);

function evened(rows: readonly string[][]): string[][] {
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

const tabsIn = (line: string): number => line.split("\t").length - 1;
const PAGE = /^\W*\d{1,3}$/;

/**
 * Cells between tabs, as Word saves a table for plain text: each paragraph of a cell ends its line, so that a row may
 * go on over several. The first row says how many cells a row has.
 */
function tabbedAt(lines: readonly string[], at: number): TypedTable | null {
  const head = (lines[at] ?? "").split("\t");
  const width = head.length < 2 ? 1 : widestBelow(lines, at);
  if (width < 2 || head.filter((cell) => cell.trim() !== "").length < 2) return null;
  const rows: string[][] = [head];
  let row = head;
  let whole = 1;
  let to = at + 1;
  for (; to < lines.length; to++) {
    const line = lines[to] ?? "";
    if (isBlank(line) && !line.includes("\t")) break;
    const cells = line.split("\t");
    if (cells.length > width || (cells.length === 1 && endsHere(lines, to, row.length, width))) break;
    if (cells.length === width) whole++;
    if (goesOnWith(row, cells, width)) join(row, cells);
    else {
      row = cells;
      rows.push(row);
    }
  }
  const trimmed = rows.map((cells) => cells.map((cell) => cell.trim()));
  const pages = trimmed.filter((cells) => PAGE.test(cells.at(-1) ?? "")).length;
  if (width === 2 && (2 * pages > trimmed.length || whole < FEWEST_OF_TWO)) return null;
  return enough(trimmed) ? { from: at, to, rows: evened(trimmed) } : null;
}

/** Empty cells at the end of the first row may have lost their tabs. */
function widestBelow(lines: readonly string[], at: number): number {
  let widest = 0;
  const end = Math.min(lines.length, at + MOST_LINES_OF_A_CELL);
  for (let next = at; next < end && !isBlank(lines[next] ?? ""); next++)
    widest = Math.max(widest, tabsIn(lines[next] ?? "") + 1);
  return widest;
}

/** A label, which in a table of two columns may stand above its words in one cell. */
const LONGEST_LABEL = 45;

/** Whether a line's first words end the paragraph, or the cell, that the row has come to. */
function goesOnWith(row: readonly string[], cells: readonly string[], width: number): boolean {
  if (row.length + cells.length - 1 > width) return false;
  if (width > 2) return cells.length < width && row.length < width;
  return cells.length === 2 ? row.length === 1 : (cells[0]?.length ?? 0) > LONGEST_LABEL;
}

/** A line without tabs is a cell's only where rows go on below it, or where its row still lacks some. */
const endsHere = (lines: readonly string[], at: number, cells: number, width: number): boolean =>
  !goesOnBelow(lines, at) && (cells >= width || width < 3);

function join(row: string[], cells: readonly string[]): void {
  const [first = "", ...more] = cells;
  row[row.length - 1] = `${row.at(-1) ?? ""}\n${first}`;
  row.push(...more);
}

const MOST_LINES_OF_A_CELL = 40;

/** Whether lines with tabs follow before the next blank line. */
function goesOnBelow(lines: readonly string[], at: number): boolean {
  const end = Math.min(lines.length, at + MOST_LINES_OF_A_CELL);
  for (let next = at + 1; next < end && !isBlank(lines[next] ?? ""); next++)
    if (tabsIn(lines[next] ?? "") > 0) return true;
  return false;
}
