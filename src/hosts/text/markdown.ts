import { isBullet, isRule } from "./flow";
import { isBlank } from "./layout";
import { ruledTables } from "./typed-tables";

/** A stretch of a Markdown document of one kind. */
export type Segment =
  /** `quoted`: whether they stand behind ">". */
  | { readonly kind: "lines"; readonly lines: string[]; readonly quoted: boolean }
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "code"; readonly lines: string[] };

export interface MarkdownDocument {
  readonly segments: readonly Segment[];
  readonly links: ReadonlySet<string>;
  readonly footnotes: ReadonlyMap<string, string>;
  /** Whether a block of settings stood at the beginning. */
  readonly frontMatter: boolean;
}

/** Most lines are plain text: they begin with none of the signs that Markdown has for lines, and hold no cells. */
const MAY_MEAN = /^\s*[#`~>[=+*-]|\|/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const FENCE = /^ {0,3}(```+|~~~+)/;
const LINK = /^ {0,3}\[([^\]^\n]{1,200})\]:\s*(?:<[^>]*>|https?:|mailto:|[/#.])\S*/;
const FOOTNOTE = /^ {0,3}\[\^([^\]\s]{1,100})\]:[ \t]*(.*)$/;
const QUOTE = /^ {0,3}> ?/;
const TASK = /^(\s*[-*+] +)\[[ xX]\] +/;

/** Takes Markdown apart into headings, tables, code and lines of text; comments and definitions are taken out. */
export function takeApart(text: string): MarkdownDocument {
  const lines = withBars(withoutComments(text));
  const segments: Segment[] = [];
  const links = new Set<string>();
  const footnotes = new Map<string, string>();
  const start = frontMatterEnd(lines);
  let open: string[] | null = null;

  let inQuote = false;

  const running = (quoted = false): string[] => {
    if (!open || quoted !== inQuote) {
      open = [];
      inQuote = quoted;
      segments.push({ kind: "lines", lines: open, quoted });
    }
    return open;
  };
  const other = (segment: Segment): void => {
    open = null;
    segments.push(segment);
  };

  for (let i = start; i < lines.length; i++) {
    const raw = lines[i] ?? "";
    if (!MAY_MEAN.test(raw)) {
      // What follows a quotation without a blank line between still belongs to it (CommonMark 5.1, laziness).
      running(inQuote && open !== null && !isBlank(raw) && !isBlank((open as string[]).at(-1) ?? "")).push(
        raw,
      );
      continue;
    }
    const line = raw.replace(QUOTE, "");
    const fence = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      const code: string[] = [];
      for (i++; i < lines.length && !(lines[i] ?? "").trimStart().startsWith(fence); i++)
        code.push(lines[i] ?? "");
      other({ kind: "code", lines: code });
      continue;
    }
    const [headed, signs = "", title = ""] = HEADING.exec(line) ?? [];
    const [noted, noteLabel = "", noteText = ""] = FOOTNOTE.exec(line) ?? [];
    const link = LINK.exec(line)?.[1];
    if (headed !== undefined) {
      other({ kind: "heading", level: signs.length, text: withoutClosing(title) });
    } else if (noted !== undefined) {
      const more: string[] = [noteText];
      while (i + 1 < lines.length && /^(?: {2,}|\t)\S/.test(lines[i + 1] ?? ""))
        more.push((lines[++i] ?? "").trim());
      footnotes.set(noteLabel.toLowerCase(), more.join(" ").trim());
    } else if (link !== undefined) {
      links.add(link.toLowerCase());
    } else if (isTableRow(line) && isDelimiterRow(lines[i + 1] ?? "")) {
      const rows = [cellsOf(line)];
      for (i++; i + 1 < lines.length && isTableRow(lines[i + 1] ?? ""); i++)
        rows.push(cellsOf(lines[i + 1] ?? ""));
      other({ kind: "table", rows });
    } else if (underlines(line, open)) {
      const above = open === null ? undefined : (open as string[]).pop();
      other({ kind: "heading", level: line.includes("=") ? 1 : 2, text: (above ?? "").trim() });
    } else running(QUOTE.test(raw)).push(line.replace(TASK, "$1").replace(/^(\s*)\+ /, "$1- "));
  }
  return { segments, links, footnotes, frontMatter: start > 0 };
}

/** A document's lines, the tables that are ruled, drawn or in HTML written with bars, as all others are. */
function withBars(text: string): string[] {
  const lines = text.split("\n");
  const ruled = ruledTables(text, lines);
  for (const { from, to, rows } of ruled.reverse()) {
    const [head = "", ...others] = rows.map(
      (cells) =>
        `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, "\\|").replace(/\n/g, "<br>")).join(" | ")} |`,
    );
    const bar = `|${"---|".repeat(rows[0]?.length ?? 0)}`;
    lines.splice(from, to - from, "", head, bar, ...others, "");
  }
  return lines;
}

/** A line of "=" or "-" right below a single line of text makes that a heading (CommonMark 4.3). */
function underlines(line: string, above: readonly string[] | null): boolean {
  if (!/^ {0,3}(?:={2,}|-{2,})\s*$/.test(line)) return false;
  const last = above?.at(-1) ?? "";
  const before = above?.at(-2) ?? "";
  return !isBlank(last) && isBlank(before) && !isBullet(last) && !isRule(last);
}

/** A heading may be closed by more "#", and by its name for links, which Google Docs and pandoc write: "{#aims}". */
const withoutClosing = (title: string): string =>
  title
    .replace(/[ \t]*\{[#.][^{}]*\}[ \t]*$/, "")
    .replace(/[ \t]#+[ \t]*$/, "")
    .trim();

const isTableRow = (line: string): boolean => line.includes("|") && !isBlank(line);
const isDelimiterRow = (line: string): boolean =>
  line.includes("-") && line.includes("|") && /^[\s|:-]+$/.test(line.replace(QUOTE, ""));

function cellsOf(line: string): string[] {
  const row = line.replace(QUOTE, "").trim();
  const cells: string[] = [];
  let cell = "";
  for (let i = row.startsWith("|") ? 1 : 0; i < row.length; i++) {
    if (row[i] === "\\" && i + 1 < row.length) cell += row[i] + (row[++i] ?? "");
    else if (row[i] === "|") {
      cells.push(cell.trim());
      cell = "";
    } else cell += row[i];
  }
  if (cell.trim() !== "" || !row.endsWith("|")) cells.push(cell.trim());
  return cells;
}

function withoutComments(text: string): string {
  let from = text.indexOf("<!--");
  if (from < 0) return text;
  const kept: string[] = [];
  let at = 0;
  while (from >= 0) {
    const to = text.indexOf("-->", from + 4);
    if (to < 0) break;
    kept.push(text.slice(at, from));
    at = to + 3;
    from = text.indexOf("<!--", at);
  }
  kept.push(text.slice(at));
  return kept.join("");
}

/** The line behind a block of settings ("title: …" between two lines of "---"); 0 where there is none. */
function frontMatterEnd(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== "---") return 0;
  for (let i = 1; i < lines.length && i < 60; i++) {
    const line = lines[i] ?? "";
    if (/^(?:---|\.\.\.)\s*$/.test(line)) return i > 1 ? i + 1 : 0;
    if (!/^(?:[\w-]+:(?:\s|$)|\s+\S|#|- )/.test(line)) return 0;
  }
  return 0;
}
