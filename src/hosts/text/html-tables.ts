import type { TypedTable } from "./typed-tables";

const BEGINS = /^\s*<table\b/i;
const TAG = /<(\/?)(table|tr|t[hd])\b([^<>]*)>/gi;
/** What begins or ends a block in a cell, such as a table within the table. */
const BLOCK = /<\/?(?:p|div|ul|ol|blockquote|h[1-6]|table|thead|tbody|tr|t[hd])\b[^<>]*>|<\/li>/gi;
/** Further than a cell of any draft reaches. */
const FURTHEST = 100;
/** More tables within one another than any draft has: these have no ends, and each would be looked for to the last line. */
const DEEPEST = 20;

/** A table in HTML, as pandoc writes one into Markdown whose cells are merged or hold several paragraphs. */
export function htmlTableAt(lines: readonly string[], at: number): TypedTable | null {
  if (!BEGINS.test(lines[at] ?? "")) return null;
  let depth = 0;
  for (let to = at; to < lines.length; to++) {
    const line = lines[to] ?? "";
    for (const [, ends, name] of line.matchAll(TAG)) if (/^table$/i.test(name ?? "")) depth += ends ? -1 : 1;
    if (depth > DEEPEST) return null;
    if (depth > 0) continue;
    const rows = /<\/table>\s*$/i.test(line) ? rowsOf(lines.slice(at, to + 1).join("\n")) : [];
    return rows.length > 0 ? { from: at, to: to + 1, rows } : null;
  }
  return null;
}

/** The rows of the outermost table. Where a cell goes on to the right or below, there are empty ones. */
function rowsOf(html: string): string[][] {
  const rows: string[][] = [];
  const below = new Below();
  let open: { readonly from: number; readonly attributes: string } | null = null;
  let depth = 0;
  const endCell = (to: number): void => {
    const row = rows.at(-1);
    if (open && row) below.add(row, wordsOf(html.slice(open.from, to)), open.attributes);
    open = null;
  };
  for (const { index, 0: tag, 1: ends, 2: name = "", 3: attributes = "" } of html.matchAll(TAG)) {
    const isTable = name.toLowerCase() === "table";
    if (isTable && ends) depth--;
    if (depth === (isTable ? 0 : 1)) {
      endCell(index);
      if (!ends && /^tr$/i.test(name)) rows.push(below.nextRow());
      else if (!ends && !isTable) open = { from: index + tag.length, attributes };
    }
    if (isTable && !ends) depth++;
  }
  return rows.filter((row) => row.length > 0);
}

/** The columns of the rows to come that cells of the rows above take up. */
class Below {
  /** For each column, how many of the next rows. */
  private readonly taken: number[] = [];

  nextRow(): string[] {
    const row: string[] = [];
    this.pass(row);
    return row;
  }

  add(row: string[], words: string, attributes: string): void {
    const [across, down] = [spanOf("col", attributes), spanOf("row", attributes)];
    for (let nth = 0; nth < across; nth++) {
      this.taken[row.length] = down - 1;
      row.push(nth === 0 ? words : "");
    }
    this.pass(row);
  }

  /** Goes on behind the columns that a cell above takes up. */
  private pass(row: string[]): void {
    for (let rest = this.taken[row.length] ?? 0; rest > 0; rest = this.taken[row.length] ?? 0) {
      this.taken[row.length] = rest - 1;
      row.push("");
    }
  }
}

function spanOf(what: "col" | "row", attributes: string): number {
  const span = Number(new RegExp(`\\b${what}span\\s*=\\s*["']?(\\d{1,4})`, "i").exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(span, 1), FURTHEST);
}

/** The words of a cell, its blocks parted by empty lines. Tags of letters are left to those who read the text. */
function wordsOf(html: string): string {
  return html
    .replace(/\s+/g, " ")
    .replace(/<li\b[^<>]*>/gi, "\n\n- ")
    .replace(BLOCK, "\n\n")
    .replace(/ ?<br\s*\/?> ?/gi, "\n")
    .replace(/\s*\n\s*\n\s*/g, "\n\n")
    .trim();
}
