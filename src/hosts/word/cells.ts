import type { Cell } from "../../model/paragraph";

/** What Word says of the table cell that a paragraph stands in. */
export interface TablePlace {
  /** 0 outside tables, 1 in a table, 2 in a table within a table. */
  readonly nesting: number;
  /** Row and cell of the innermost table, from 0; cells are counted, not grid columns. */
  readonly row: number;
  readonly cell: number;
  readonly headerRows: number;
}

interface Open {
  readonly table: number;
  place: TablePlace;
  cell: Cell;
}

/**
 * The cells of paragraphs, with tables numbered in document order as a file's reader numbers them: an outer table
 * before those in it. Word names the innermost cell only. That of an outer table is known by the paragraph with which
 * every cell ends, whatever tables stand before it in the cell (ISO/IEC 29500-1 17.4.66).
 */
export function cellsOf(places: readonly TablePlace[]): readonly (Cell | null)[] {
  const open: Open[] = [];
  let tables = 0;
  const begin = (place: TablePlace): void => {
    const table = tables++;
    open.push({ table, place, cell: cellOf(table, place, open.at(-1)?.cell ?? null) });
  };
  return places.map((place, at) => {
    while (open.length > place.nesting) open.pop();
    const last = open.at(-1);
    if (open.length === place.nesting && last && !follows(last.place, place)) open.pop();
    while (open.length < place.nesting) begin(nextAt(places, at, open.length + 1) ?? place);
    const innermost = open.at(-1);
    if (!innermost) return null;
    if (innermost.place.row !== place.row || innermost.place.cell !== place.cell) {
      innermost.cell = cellOf(innermost.table, place, open.at(-2)?.cell ?? null);
      innermost.place = place;
    }
    return innermost.cell;
  });
}

const cellOf = (table: number, { row, cell, headerRows }: TablePlace, within: Cell | null): Cell => ({
  table,
  row,
  column: cell,
  span: 1,
  header: row < headerRows,
  within,
});

/** Whether a cell may come after another in one table: where it goes back, another table has begun. */
const follows = (before: TablePlace, place: TablePlace): boolean =>
  place.row > before.row || (place.row === before.row && place.cell >= before.cell);

function nextAt(places: readonly TablePlace[], from: number, nesting: number): TablePlace | undefined {
  for (let at = from; at < places.length; at++) {
    const place = places[at];
    if (!place || place.nesting < nesting) return undefined;
    if (place.nesting === nesting) return place;
  }
  return undefined;
}

/** The first paragraph of each outermost table whose rows have not all as many cells, so that some are merged. */
export function mergedTables(
  cells: readonly (Cell | null)[],
): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < cells.length; ) {
    const table = outermost(cells[from] ?? null)?.table;
    let to = from + 1;
    while (to < cells.length && outermost(cells[to] ?? null)?.table === table) to++;
    if (table !== undefined && isMerged(cells.slice(from, to))) found.push({ from, to });
    from = to;
  }
  return found;
}

function outermost(cell: Cell | null): Cell | null {
  let at = cell;
  while (at?.within) at = at.within;
  return at;
}

function isMerged(cells: readonly (Cell | null)[]): boolean {
  const columns = new Map<string, number>();
  const firsts = new Map<number, number>();
  for (const cell of cells)
    if (cell)
      columns.set(
        `${cell.table} ${cell.row}`,
        Math.max(columns.get(`${cell.table} ${cell.row}`) ?? 0, cell.column),
      );
  for (const [key, column] of columns) {
    const table = Number(key.split(" ")[0]);
    const first = firsts.get(table);
    if (first === undefined) firsts.set(table, column);
    else if (first !== column) return true;
  }
  return false;
}

/** The cells that a file's reader found in a table, with the tables numbered from `first` on. */
export function renumbered(cell: Cell, first: number): Cell {
  return { ...cell, table: cell.table + first, within: cell.within && renumbered(cell.within, first) };
}
