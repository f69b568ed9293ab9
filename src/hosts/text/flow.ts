import { isBlank, isWrap, type Layout } from "./layout";

/** One paragraph of running text: `bullet` is its level among bullets, from 0; null for any other paragraph. */
export interface Flowed {
  readonly text: string;
  readonly bullet: number | null;
}

/** Typed bullets, and those that copying from Word leaves behind (U+F0B7, U+F0A7, a letter o). */
const BULLET = /^([\t \u00A0]*)[-*•‣◦▪●○·■□–—\uF0B7\uF0A7o][\t \u00A0]+(?=\S)/;
/** Numbers and letters that people type in front of an item: "1.", "2.3", "a)", "(iv)", "R4". */
const NUMBER =
  /^\s*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,4}\.?|R\d{1,2}[.:)]?)[\t \u00A0]+(?=\S)/i;
/** A line drawn across the page. */
const RULE = /^\s*(?:-{3,}|={3,}|_{3,}|\*{3,}|~{3,}|(?:- ){2,}-|(?:\* ){2,}\*|[─━═]{3,})\s*$/;

export const isBullet = (line: string): boolean => BULLET.test(line);
export const isRule = (line: string): boolean => RULE.test(line);

/** Whether a line begins a paragraph whatever stands before it. */
export const beginsItem = (line: string): boolean => BULLET.test(line) || NUMBER.test(line);

interface Item {
  pieces: string[];
  readonly bullet: number | null;
  readonly indent: number;
  readonly numbered: boolean;
  last: string;
}

/** Makes paragraphs of lines. `hard` tells a line that asks for a break behind it, and gives it without that sign. */
export function flow(
  lines: readonly string[],
  layout: Layout,
  hard: (line: string) => string | null = () => null,
): Flowed[] {
  const flowed: Flowed[] = [];
  const indents: number[] = [];
  let item: Item | null = null;

  const finish = (): void => {
    if (item) flowed.push({ text: item.pieces.join("").trim(), bullet: item.bullet });
    item = null;
  };

  const begin = (line: string): Item => {
    const [marked, space = ""] = BULLET.exec(line) ?? [];
    const indent = columns(marked === undefined ? (/^\s*/.exec(line)?.[0] ?? "") : space);
    let bullet: number | null = null;
    if (marked !== undefined) {
      while (indents.length > 0 && (indents.at(-1) ?? 0) > indent) indents.pop();
      if (indents.length === 0 || (indents.at(-1) ?? 0) + 1 < indent) indents.push(indent);
      bullet = indents.length - 1;
    } else if (indent === 0) indents.length = 0;
    const text = line.slice(marked?.length ?? 0).trim();
    return { pieces: [text], bullet, indent, numbered: NUMBER.test(line), last: line };
  };

  for (const raw of lines) {
    if (isBlank(raw) || RULE.test(raw)) {
      finish();
      continue;
    }
    const current: Item | null = item;
    const asked = current && !beginsItem(raw) ? hard(current.last) : null;
    if (current && (asked !== null || goesOn(current, raw, layout))) {
      if (asked !== null) current.pieces[current.pieces.length - 1] = lastPiece(current, asked);
      const wrapped = asked === null && (isWrap(current.last, raw, layout) || current.bullet !== null);
      current.pieces.push(wrapped ? " " : "\n", raw.trim());
      current.last = raw;
    } else {
      finish();
      item = begin(raw);
    }
  }
  finish();
  return flowed;
}

/** Whether a line belongs to the paragraph before it. */
function goesOn(item: Item, line: string, layout: Layout): boolean {
  if (BULLET.test(line)) return false;
  const wrap = isWrap(item.last, line, layout);
  if (NUMBER.test(line) && (!wrap || item.numbered)) return false;
  if (wrap) return true;
  // What stands below a bullet without an indent of its own is no part of it.
  if (item.bullet !== null) return columns(/^\s*/.exec(line)?.[0] ?? "") > item.indent;
  return layout.parted;
}

/** The line's words without the sign that asked for a break. */
function lastPiece(item: Item, line: string): string {
  const only = item.pieces.length === 1;
  return only && item.bullet !== null ? line.replace(BULLET, "").trim() : line.trim();
}

function columns(space: string): number {
  let width = 0;
  for (const sign of space) width += sign === "\t" ? 4 : 1;
  return width;
}
