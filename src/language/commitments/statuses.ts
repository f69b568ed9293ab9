import { classes } from "./classes";
import type { Kind } from "./deed";
import { isNoun, type Line, type Token } from "./line";
import { AUXILIARY, NEGATION, PARTICIPLE, PREPOSITION, SUBORDINATOR, TO } from "./words";

/** More words than these tell of something that was agreed. */
const LONGEST_ACCEPTANCE = 7;

/** "Agreed.", "Accepted by the Trust", "Agreed and welcomed": what is said of the recommendation, without saying when. */
function isAcceptance({ tokens }: Line, first: number): boolean {
  const word = tokens[first];
  const next = tokens[first + 1];
  if (!classes.acceptances.has(word?.lower ?? "") || tokens.length - first > LONGEST_ACCEPTANCE) return false;
  if (tokens.slice(first).some(({ time }) => time)) return false;
  return (
    !next || next.lower === "by" || next.lower === "in" || next.lower === "and" || next.lower === "without"
  );
}

const REACHED = /@|\b0\d{2,4}[ \d]{6,}|\bwww\.|https?:/;

/** What a line says by its first words alone: "In progress", "Complete", "Not started"; null where they say nothing. */
export function statusOf(line: Line, first: number): Kind | null {
  const { tokens } = line;
  const word = tokens[first];
  const next = tokens[first + 1];
  const lower = word?.lower ?? "";
  const asking = lower === "see" && classes.behindSee.has(next?.lower ?? "");
  if (
    (word && word.is & NEGATION) ||
    lower === "nothing" ||
    lower === "too" ||
    (lower === "see" && !asking) ||
    lower === "please" ||
    // "Contact the duty desk on 01632 960111": asked of the reader
    (classes.reaches.has(lower) && REACHED.test(line.text))
  )
    return "other";
  // "None proposed."
  if (lower === "none" && next && next.is & PARTICIPLE) return "other";
  if (isAcceptance(line, first)) return "other";
  if (lower === "bau" || (lower === "business" && next?.lower === "as")) return "practice";
  if (isUnknown(line, first)) return "other";
  if (word?.time) {
    const alone = tokens.length - first <= 2;
    return alone && word.time.timing === "vague" ? "planned" : null;
  }
  if (lower === "being" && (next?.is ?? 0) & PARTICIPLE) return "planned";
  // "Slipped to March 2026"
  if (classes.slips.has(word?.lemma ?? "") && (word?.is ?? 0) & PARTICIPLE) {
    const due = tokens.slice(first + 1, first + 3).find(({ time }) => time)?.time;
    if (due && !due.past && due.timing !== "vague") return "planned";
  }
  if (
    classes.mishaps.has(word?.lemma ?? "") &&
    (word?.is ?? 0) & PARTICIPLE &&
    (next?.lower === "due" || !isNoun(plain(next)))
  )
    return "other";
  // "Now part of the training calendar"
  if (
    (lower === "now" &&
      (next?.lower === "part" ||
        (next?.lower === "in" && !classes.inWhat.has(tokens[first + 2]?.lower ?? "")))) ||
    (lower === "part" && next?.lower === "of")
  )
    return "practice";
  // "Out to advert"
  if (
    lower === "out" &&
    /^out (?:to|for) (?:\w+ )?(?:advert|tender|consultation|comments?|review|quotes?)\b/i.test(
      line.text.slice(word?.start),
    )
  )
    return "planned";
  // "Held up by the move"
  if (lower === "held" && /^(?:up|back)$/.test(next?.lower ?? "")) return "other";
  // "Carried over from 2025"
  if (lower === "carried" && /^(?:over|across)$/.test(next?.lower ?? "")) return "other";
  if (classes.unknown.has(lower)) return "other";
  if (lower === "in" || lower === "on" || lower === "under") {
    const end = next?.lower ?? "";
    // "In part", of what was to be done
    if (lower === "in" && end === "part" && tokens[first + 2]?.lower !== "of") return "planned";
    if (lower === "in" && classes.inWhat.has(end)) return "practice";
    const open =
      lower === "on"
        ? classes.onWhat.has(end)
        : classes.open.has(end) || end === "way" || (lower === "under" && end === "review");
    return open || (end === "the" && tokens[first + 2]?.lower === "process") ? "planned" : null;
  }
  const alone = !isNoun(plain(next)) || classes.statusOpen.has(next?.lower ?? "");
  if (classes.partly.has(lower) && classes.accepts.has(next?.lemma ?? "")) return "other";
  if (classes.nearly.has(lower)) return "planned";
  if (alone && classes.statusDone.has(lower)) return "done";
  if (alone && (classes.openHeads.has(lower) || classes.openStatus.has(lower))) return "planned";
  if (lower === "awaiting" || lower === "pending") return "planned";
  // "With legal services for advice"
  if (lower === "with" && AWAITING.test(line.text)) return "planned";
  if (lower === "work" && classes.behindWork.has(next?.lower ?? "")) return "planned";
  return null;
}

export const AWAITING =
  /\bfor (?:\w+ )?(?:approval|advice|comments?|build|testing|checking|configuration|completion|sign-?off|consideration|decision|ratification|agreement|consultation|review|grading|costing|pricing|printing|translation|design|proof-?reading|signature)\b/i;

/** "Bid submitted, outcome awaited": where the last of several notes begins that says what is open; -1 where none does. */
export function leftOpen({ tokens }: Line): number {
  const last = tokens.findLastIndex(({ lower }) => lower !== "." && lower !== ";");
  if (!classes.openHeads.has(tokens[last]?.lower ?? "")) return -1;
  for (let i = last - 1; i > 1 && i > last - 6; i--) {
    if (tokens[i]?.lower === "," || tokens[i]?.lower === ";") return i < last - 1 ? i : -1;
    if ((tokens[i]?.is ?? 0) & (AUXILIARY | TO | PREPOSITION)) return -1;
  }
  return -1;
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
    if (be) return classes.stillToSettle.has(tokens[i + 2]?.lower ?? "");
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
    if (lower === "under" && classes.underWhat.has(next?.lower ?? "")) return true;
    // "Review outstanding"; "review of all outstanding reports" describes them
    if (classes.openHeads.has(lower) && !isNoun(plain(next))) return true;
  }
  return false;
}

export const plain = (token: Token | undefined): Token | undefined =>
  token && !token.time && (token.is & (PREPOSITION | SUBORDINATOR)) === 0 ? token : undefined;
