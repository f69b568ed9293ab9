import { classes } from "./classes";
import type { Kind } from "./deed";
import { isNoun, type Line, type Token } from "./line";
import { NEGATION, PARTICIPLE, PREPOSITION, TO } from "./words";

/** What a line says by its first words alone: "In progress", "Complete", "Not started"; null where they say nothing. */
export function statusOf(line: Line, first: number): Kind | null {
  const { tokens } = line;
  const word = tokens[first];
  const next = tokens[first + 1];
  const lower = word?.lower ?? "";
  const asking = lower === "see" && /^(?:if|whether|that|how|what)$/.test(next?.lower ?? "");
  if (
    (word && word.is & NEGATION) ||
    lower === "nothing" ||
    lower === "too" ||
    (lower === "see" && !asking) ||
    lower === "please"
  )
    return "other";
  if (isUnknown(line, first)) return "other";
  if (word?.time) {
    const alone = tokens.length - first <= 2;
    return alone && word.time.timing === "vague" ? "planned" : null;
  }
  if (lower === "being" && (next?.is ?? 0) & PARTICIPLE) return "planned";
  if (
    classes.mishaps.has(word?.lemma ?? "") &&
    (word?.is ?? 0) & PARTICIPLE &&
    (next?.lower === "due" || !isNoun(plain(next)))
  )
    return "other";
  if (/^(?:tbc|tba|tbd|n|none|n\/a)$/.test(lower)) return "other";
  if (lower === "in" || lower === "on" || lower === "under") {
    const end = next?.lower ?? "";
    if (lower === "in" && /^(?:place|use|post|operation|force)$/.test(end)) return "practice";
    const open =
      lower === "on"
        ? /^(?:track|target|hold|course|schedule)$/.test(end)
        : classes.open.has(end) || end === "way" || (lower === "under" && end === "review");
    return open || (end === "the" && tokens[first + 2]?.lower === "process") ? "planned" : null;
  }
  const alone = !isNoun(plain(next)) || classes.statusOpen.has(next?.lower ?? "");
  if (/^(?:partially|partly)$/.test(lower) && /^(?:accept|agree|support)$/.test(next?.lemma ?? ""))
    return "other";
  if (/^(?:partial|partially|partly|nearly|almost|mostly|substantially)$/.test(lower)) return "planned";
  if (alone && classes.statusDone.has(lower)) return "done";
  if (
    alone &&
    (classes.openHeads.has(lower) ||
      /^(?:started|commenced|begun|continuing|scheduled|planned|proposed)$/.test(lower))
  )
    return "planned";
  if (lower === "awaiting" || lower === "pending") return "planned";
  if (
    lower === "work" &&
    /^(?:ongoing|underway|continuing|continues|started|commenced|in|under|has)$/.test(next?.lower ?? "")
  )
    return "planned";
  return null;
}

/** "TBC", "Date to be confirmed": what is not known yet. */
function isUnknown({ text, tokens }: Line, first: number): boolean {
  for (let i = first; i < tokens.length && i < first + 4; i++) {
    const token = tokens[i];
    if (
      token?.time &&
      /^(?:tbc|tba|tbd)$|\b(?:confirmed|determined|advised|arranged)$/.test(
        text.slice(token.start, token.end).toLowerCase(),
      )
    )
      return true;
    const be = i > first && token && token.is & TO && tokens[i + 1]?.lower === "be";
    if (be) return /^(?:confirmed|determined|advised)$/.test(tokens[i + 2]?.lower ?? "");
    if (!token || !UNSETTLED.test(token.lower)) return false;
  }
  return false;
}

const UNSETTLED = /^(?:dates?|details?|venues?|timescales?|leads?|owners?|names?|tbc|tba|tbd|and)$/;

/** Whether words behind a noun say that it is in hand: "Recruitment in progress", "Draft being finalised". */
export function isInHand(tokens: readonly Token[]): boolean {
  for (let i = 1; i < tokens.length; i++) {
    const lower = tokens[i]?.lower ?? "";
    const next = tokens[i + 1];
    if (lower === "being" && (next?.is ?? 0) & PARTICIPLE) return true;
    if (lower === "in" && (classes.open.has(next?.lower ?? "") || next?.lower === "development")) return true;
    if (lower === "under" && /^(?:way|review|development|consideration)$/.test(next?.lower ?? ""))
      return true;
    if (classes.openHeads.has(lower)) return true;
  }
  return false;
}

export const plain = (token: Token | undefined): Token | undefined =>
  token && !token.time && (token.is & PREPOSITION) === 0 ? token : undefined;
