import { wrapped } from "./ruled-tables";
import type { TypedTable } from "./typed-tables";

const BORDER = /^\s*\+(?:[-=:]+\+)+\s*$/;

/** A table between lines such as "+----+------+", the cells of a row on lines between bars. */
export function gridAt(lines: readonly string[], at: number): TypedTable | null {
  const border = lines[at] ?? "";
  if (!BORDER.test(border)) return null;
  const edges = [...border].flatMap((sign, i) => (sign === "+" ? [i] : []));
  const rows: string[][] = [];
  let open: string[] = [];
  let to = at + 1;
  for (; to < lines.length; to++) {
    const line = lines[to] ?? "";
    if (/^\s*\+[-=:+]+\s*$/.test(line)) {
      if (open.length > 0) rows.push(cellsOf(open, edges));
      open = [];
    } else if (/^\s*[|+]/.test(line)) open.push(line);
    else break;
  }
  return rows.length > 0 && open.length === 0 ? { from: at, to, rows } : null;
}

/** Where a line has no bar at an edge of the table, a cell goes on across it. */
function cellsOf(lines: readonly string[], edges: readonly number[]): string[] {
  const cells: string[] = [];
  let from = edges[0] ?? 0;
  let across = 0;
  for (const edge of edges.slice(1)) {
    if (lines.some((line) => !/[|+]/.test(line.charAt(edge)))) {
      across++;
      continue;
    }
    const start = from + 1;
    cells.push(wrapped(lines.map((line) => line.slice(start, edge))));
    for (; across > 0; across--) cells.push("");
    from = edge;
  }
  return cells;
}
