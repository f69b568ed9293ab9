import { classes } from "./classes";
import type { Token } from "./line";

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["\u2018", "\u2019"],
  ["\u201c", "\u201d"],
  ['"', '"'],
  ["'", "'"],
]);

/** What stands in brackets or quotation marks is no part of the sentence's own grammar, unless that is all there is. */
export function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  let found = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const closing = token.end === token.start + 1 ? CLOSING.get(token.lower) : undefined;
    const close = closing ? closeOf(tokens, i, token.lower, closing) : -1;
    if (close === -1 || (i === 0 && close >= tokens.length - 2)) {
      kept.push(token);
      continue;
    }
    found = true;
    // "Staff survey (November 2025)"
    const only = tokens[i + 1];
    if (closing === ")" && close === i + 2 && only?.time) kept.push(only);
    // "(start date October 2022)", "(due by March)"
    const last = closing === ")" && close <= i + 5 && close > i + 2 ? tokens[close - 1] : undefined;
    // "(in use by 4 May 2026)"
    const inUse = only?.lower === "in" && classes.inWhat.has(tokens[i + 2]?.lower ?? "");
    const due = inUse || classes.dueWords.has(only?.lower ?? "") || classes.goesLive.has(only?.lower ?? "");
    if (last?.time && due) kept.push(last);
    // A quoted title is a noun in its sentence; a bracket is nothing.
    if (closing !== ")" && closing !== "]") {
      const end = tokens[close]?.end ?? token.end;
      kept.push({
        start: token.start,
        end,
        lower: "\u201c\u201d",
        is: 0,
        lemma: "",
        actor: null,
        time: null,
      });
    }
    i = close;
  }
  return found ? kept : tokens;
}

const LONGEST_ASIDE = 80;

function closeOf(tokens: readonly Token[], from: number, open: string, close: string): number {
  const straight = open === close;
  if (straight && tokens[from + 1]?.start !== tokens[from]?.end) return -1;
  let depth = 0;
  for (let i = from; i < tokens.length && i < from + LONGEST_ASIDE; i++) {
    const lower = tokens[i]?.lower;
    if (!straight && lower === open) depth++;
    else if (lower === close && i > from) {
      if (straight) {
        if (tokens[i]?.start === tokens[i - 1]?.end) return i;
      } else if (--depth === 0) return i;
    }
  }
  return -1;
}
