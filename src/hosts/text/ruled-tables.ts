import { beginsItem } from "./flow";
import { isBlank } from "./layout";
import type { TypedTable } from "./typed-tables";

type Columns = readonly { readonly start: number; readonly end: number }[];

const RULE = /^\s*-{3,}\s*$/;
const GROUPS = /^\s*-{2,}(?:\s+-{2,})+\s*$/;
const MOST_HEADER_LINES = 5;

/**
 * A table whose columns stand below one another: under a line of dashes for each ("----  ------"), as pandoc writes it
 * and people type it, or under names that stand apart, with nothing else to show where a column begins.
 */
export function ruledAt(lines: readonly string[], at: number, least: number): TypedTable | null {
  const line = lines[at] ?? "";
  if (RULE.test(line)) return betweenRules(lines, at);
  if (GROUPS.test(line))
    return at === least || isBlank(lines[at - 1] ?? "") ? underGroups(lines, at, at) : null;
  const groups = groupsBelow(lines, at);
  if (groups > 0) return underGroups(lines, at, groups);
  return underNames(lines, at);
}

function groupsBelow(lines: readonly string[], at: number): number {
  for (let next = at + 1; next <= at + MOST_HEADER_LINES && next < lines.length; next++) {
    const line = lines[next] ?? "";
    if (isBlank(line)) return -1;
    if (GROUPS.test(line)) return next;
  }
  return -1;
}

const columnsOf = (line: string): Columns =>
  [...line.matchAll(/-+/g)].map(({ index, 0: dashes }) => ({ start: index, end: index + dashes.length }));

/** A rule, names, dashes for each column, rows parted by blank lines, and a rule at the end. */
function betweenRules(lines: readonly string[], at: number): TypedTable | null {
  const groups = groupsBelow(lines, at);
  if (groups < 0) return null;
  const end = lines.findIndex((line, i) => i > groups && RULE.test(line));
  if (end < 0) return null;
  const columns = columnsOf(lines[groups] ?? "");
  const header = lines.slice(at + 1, groups);
  const rows = rowsOf(lines.slice(groups + 1, end), columns);
  const names = header.length > 0 ? [rowOf(header, columns)] : [];
  return { from: at, to: end + 1, rows: [...names, ...rows] };
}

/** Names, dashes for each column, and rows for as long as they keep to the columns. */
function underGroups(lines: readonly string[], at: number, groups: number): TypedTable | null {
  const columns = columnsOf(lines[groups] ?? "");
  const header = lines.slice(at, groups);
  if (header.some((line) => !keeps(line, columns))) return null;
  const to = endOf(lines, groups + 1, columns);
  const closing = lines[to - 1] ?? "";
  const rows = rowsOf(
    lines.slice(groups + 1, GROUPS.test(closing) || RULE.test(closing) ? to - 1 : to),
    columns,
  );
  if (rows.length === 0) return null;
  return { from: at, to, rows: header.length > 0 ? [rowOf(header, columns), ...rows] : rows };
}

const FEWEST_NAMES = 3;
const LONGEST_NAME = 40;
/** So many lines below the names show that it is no chance that they begin where those do. */
const FEWEST_ALIGNED = 2;

/** "No.   Recommendation     Lead", and below it lines whose words begin where those names do. */
function underNames(lines: readonly string[], at: number): TypedTable | null {
  const names = [...(lines[at] ?? "").matchAll(/\S+(?: \S+)*/g)];
  if (names.length < FEWEST_NAMES || names.some(([name]) => name.length > LONGEST_NAME)) return null;
  const starts = names.map(({ index }) => index);
  const columns = starts.map((start, i) => ({ start, end: (starts[i + 1] ?? 1000) - 1 }));
  let met = 0;
  for (let next = at + 1; met < FEWEST_ALIGNED; next++) {
    const line = lines[next];
    if (line === undefined || (!isBlank(line) && !aligned(line, starts))) return null;
    if (!isBlank(line)) met++;
  }
  const to = endOf(lines, at + 1, columns);
  const rows = rowsOf(lines.slice(at + 1, to), columns);
  return rows.length > 0 ? { from: at, to, rows: [rowOf([lines[at] ?? ""], columns), ...rows] } : null;
}

function aligned(line: string, starts: readonly number[]): boolean {
  const cells = [...line.matchAll(/\S+(?: \S+)*/g)];
  return cells.length > 1 && cells.every(({ index }) => starts.includes(index));
}

/** Whether nothing stands between the columns. */
const keeps = (line: string, columns: Columns): boolean =>
  columns.every(({ end }, i) => line.slice(end, columns[i + 1]?.start ?? end).trim() === "");

const filled = (line: string, columns: Columns): number =>
  columns.filter(({ start, end }) => line.slice(start, end).trim() !== "").length;

/** The line behind the last that is a row's: a line across the table is one where rows come behind it. */
function endOf(lines: readonly string[], from: number, columns: Columns): number {
  let end = from;
  let across = 0;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (isBlank(line)) continue;
    if (GROUPS.test(line) || RULE.test(line)) return keepsBelow(lines, from, at, columns) ? at + 1 : end;
    if (groupsBelow(lines, at) > 0 || line === lines[from - 1]) return end;
    const begins = at === from || isBlank(lines[at - 1] ?? "");
    if (!keeps(line, columns) || (begins && filled(line, columns) < 2)) {
      if (++across > MOST_ACROSS) return end;
    } else {
      if (begins || across === 0) end = at + 1;
      if (begins) across = 0;
    }
  }
  return end;
}

const MOST_ACROSS = 2;

const keepsBelow = (lines: readonly string[], from: number, to: number, columns: Columns): boolean =>
  lines.slice(from, to).every((line) => keeps(line, columns));

/** Rows are what blank lines part; where there are none, each line that has something in its first column. */
function rowsOf(lines: readonly string[], columns: Columns): string[][] {
  const parted = lines.some((line, i) => isBlank(line) && i > 0);
  const rows: string[][] = [];
  let open: string[] = [];
  const finish = (): void => {
    if (open.length > 0) rows.push(rowOf(open, columns));
    open = [];
  };
  const [first] = columns;
  for (const line of lines) {
    if (isBlank(line) || (!parted && line.slice(first?.start, first?.end).trim() !== "")) finish();
    if (!isBlank(line)) open.push(line);
  }
  finish();
  return rows;
}

function rowOf(lines: readonly string[], columns: Columns): string[] {
  if (lines.some((line) => !keeps(line, columns))) return [wrapped(lines), ...columns.slice(1).map(() => "")];
  const last = columns.length - 1;
  return columns.map(({ start, end }, i) =>
    wrapped(lines.map((line) => line.slice(start, i === last ? undefined : end))),
  );
}

/** A cell's lines as its paragraphs: a blank line parts them, and an item of a list begins one. */
export function wrapped(lines: readonly string[]): string {
  const paragraphs: string[] = [];
  let going = false;
  for (const line of lines) {
    const words = line.trim();
    if (words === "") going = false;
    else if (going && !beginsItem(line)) paragraphs.push(goingOn(paragraphs.pop() ?? "", words));
    else {
      paragraphs.push(words);
      going = true;
    }
  }
  return paragraphs.join("\n");
}

/** A word with a hyphen may be broken behind it. */
const goingOn = (before: string, words: string): string =>
  /[a-z]-$/.test(before) && /^[a-z]/.test(words) ? before + words : `${before} ${words}`;
