import { classes } from "./classes";
import { isThing, type Token } from "./line";
import { ADVERB, PARTICIPLE } from "./words";

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["\u2018", "\u2019"],
  ["\u201c", "\u201d"],
  ['"', '"'],
  ["'", "'"],
]);

/** What stands in brackets or quotation marks is no part of the sentence's own grammar, unless that is all there is. */
export function withoutAsides(tokens: readonly Token[], text: string): readonly Token[] {
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
    const due = closing === ")" ? dueIn(tokens, text, i, close) : null;
    if (due) kept.push(due);
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

const LONGEST_DUE = 8;
const LIMIT = /^(?:by|before|no later|within|from)\b|\bat the latest$/i;
const WHEN = /^(?:in|on|during|over|for)\b/i;

/**
 * The time that a bracket ends in and that is one for what stands in front of it: "(November 2025)", "(start date October
 * 2022)", and at the end of a sentence "(new version by May 2026)", "(sessions in May and June 2026)". Not "(first
 * agreed in May 2026)", "(version of May 2026)", which tell what was before; null where there is none.
 */
function dueIn(tokens: readonly Token[], text: string, open: number, close: number): Token | null {
  const last = tokens[close - 1];
  if (!last?.time || close - open > LONGEST_DUE) return null;
  const [first, ahead] = [tokens[open + 1], tokens[close - 2]];
  if (first === last) return last;
  const announced =
    classes.dueWords.has(first?.lower ?? "") ||
    classes.goesLive.has(first?.lower ?? "") ||
    classes.isDue.has(ahead?.lower ?? "");
  if (announced) return last;
  const { timing } = last.time;
  const deadline = timing === "dated" || timing === "incomplete" || timing === "relative";
  if (!deadline || !/^[.;]?$/.test(tokens[close + 1]?.lower ?? "")) return null;
  const said = text.slice(last.start, last.end);
  if (LIMIT.test(said)) return last;
  const before = classes.formerly.has(first?.lower ?? "") || first?.lemma === "see";
  return !before && WHEN.test(said) && !tellsDeed(tokens, open, close) ? last : null;
}

/** "agreed by the Board in May": a participle that no noun follows, as one does in "the revised form". */
function tellsDeed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const { is = 0 } = tokens[i] ?? {};
    const next = tokens[i + 1];
    if (is & PARTICIPLE && !(isThing(next) && !((next?.is ?? 0) & ADVERB))) return true;
  }
  return false;
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
