import { inEach } from "../model/in-each";
import type { Cell, Paragraph } from "../model/paragraph";
import lists from "./vocabulary/columns.json";

/** A table as rows of cells, each with its paragraphs (those of tables inside it included). */
export interface Table {
  readonly id: number;
  /** Index of its first and last paragraph. */
  readonly first: number;
  readonly last: number;
  readonly rows: readonly TableRow[];
  /** How many grid columns it has. */
  readonly width: number;
}

export interface TableRow {
  readonly index: number;
  readonly header: boolean;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly column: number;
  readonly span: number;
  /** Indices of its paragraphs in the document, in order. */
  readonly paragraphs: readonly number[];
}

interface Growing {
  readonly id: number;
  readonly first: number;
  last: number;
  readonly rows: Map<number, { header: boolean; cells: Map<number, { span: number; paragraphs: number[] }> }>;
}

/** Nested tables beyond this depth are read as text of their outermost cell. */
const DEEPEST = 6;

/** Every table, by its number; in time linear in the paragraphs. */
export function tablesIn(paragraphs: readonly Paragraph[]): ReadonlyMap<number, Table> {
  const growing = new Map<number, Growing>();
  for (const { at, found: cell } of inCells(paragraphs)) {
    let depth = 0;
    for (let within: Cell | null = cell; within && depth < DEEPEST; within = within.within, depth++)
      put(growing, within, at);
  }
  return new Map([...growing].map(([id, table]) => [id, finished(table)] as const));
}

const inCells = inEach(({ cell }) => cell);

function put(growing: Map<number, Growing>, cell: Cell, at: number): void {
  let table = growing.get(cell.table);
  if (!table) {
    table = { id: cell.table, first: at, last: at, rows: new Map() };
    growing.set(cell.table, table);
  }
  table.last = at;
  let row = table.rows.get(cell.row);
  if (!row) {
    row = { header: cell.header, cells: new Map() };
    table.rows.set(cell.row, row);
  }
  const known = row.cells.get(cell.column);
  if (known) known.paragraphs.push(at);
  else row.cells.set(cell.column, { span: cell.span, paragraphs: [at] });
}

function finished({ id, first, last, rows }: Growing): Table {
  let width = 0;
  const done = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([index, { header, cells }]) => ({
      index,
      header,
      cells: [...cells]
        .sort(([a], [b]) => a - b)
        .map(([column, { span, paragraphs }]) => {
          width = Math.max(width, column + span);
          return { column, span, paragraphs };
        }),
    }));
  return { id, first, last, rows: done, width };
}

/** The cell of a row that covers a grid column. */
export const cellAt = ({ cells }: TableRow, column: number): TableCell | undefined =>
  cells.find((cell) => cell.column <= column && column < cell.column + cell.span);

/** Whether a row has words in its first cell alone, as a title over the rows below it has where nobody merged the cells. */
export function isTitleRow({ cells }: TableRow, paragraphs: readonly Paragraph[]): boolean {
  const [first, ...others] = cells;
  if (others.length === 0) return first !== undefined && first.span > 1;
  return (
    wordsOfCell(first, paragraphs) !== "" && others.every((cell) => wordsOfCell(cell, paragraphs) === "")
  );
}

const ABOVE = new RegExp(`^\\W*(?:${lists.above.words.join("|")})\\W*$`, "i");

/** Whether a cell's words are the row above's: "As above", the sign for it, a dash, or none at all. */
export const saysAbove = (words: string): boolean => !/[\p{L}\d]/u.test(words) || ABOVE.test(words);

/** A cell's words, its paragraphs joined by "\n". */
export function wordsOfCell(cell: TableCell | undefined, paragraphs: readonly Paragraph[]): string {
  if (!cell) return "";
  if (cell.paragraphs.length === 1) return (paragraphs[cell.paragraphs[0] ?? 0]?.text ?? "").trim();
  return cell.paragraphs
    .map((at) => paragraphs[at]?.text.trim() ?? "")
    .filter((text) => text !== "")
    .join("\n");
}
