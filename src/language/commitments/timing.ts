import type { Timing } from "../../model/draft";
import type { TimePhrase } from "../times/times";
import type { Clauses } from "./clause";
import { counts } from "./counting-times";
import type { Line } from "./line";
import { TIME } from "./looked-for";
import { tokenAt } from "./neighbours";

/** Best first (LABELS.md). */
const ORDER: readonly Timing[] = ["dated", "incomplete", "relative", "recurring", "event", "vague"];

/** A time that a line gives, with the token at or in front of which it stands. */
export interface TimeAt {
  readonly phrase: TimePhrase;
  readonly at: number;
}

const NONE: readonly TimeAt[] = [];

/** The times of a line that may say when something is to happen: no titles, nothing that is over. */
export function timesOf(line: Line): readonly TimeAt[] {
  if (!(line.has & TIME)) return NONE;
  let found: TimeAt[] | null = null;
  for (let at = 0; at < line.tokens.length; at++) {
    const phrase = line.tokens[at]?.time;
    if (phrase?.role !== "time" || isAge(line, at)) continue;
    found ??= [];
    found.push({ phrase, at });
  }
  return found ?? NONE;
}

const OPENS_AGE: ReadonlySet<string> = new Set("fFtTbB");
const DATES = /\bdat(?:es?|ed|ing)\s+(?:back\s+)?(?:from\s+|to\s+)?$/i;

/** "the protocol, which dates from 2019": how old a thing is. */
function isAge({ text, tokens }: Line, at: number): boolean {
  const { start = 0 } = tokens[at] ?? {};
  return (
    OPENS_AGE.has(text.charAt(start)) &&
    /^(?:from|to|back)\b/i.test(text.slice(start, start + 5)) &&
    DATES.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** The best of `times` for what is planned, or null. `free` says which tokens belong to something planned. */
export function bestTime(
  line: Line,
  clauses: Clauses,
  times: readonly TimeAt[],
  free: (at: number) => boolean,
): TimePhrase | null {
  let best: TimeAt | null = null;
  for (const time of times) {
    if (
      (time.phrase.past && !promised(line, clauses, time)) ||
      !free(time.at) ||
      !counts(line, clauses, time)
    )
      continue;
    if (!best) best = time;
    else {
      const better = ORDER.indexOf(best.phrase.timing) - ORDER.indexOf(time.phrase.timing);
      if (better > 0 || (better === 0 && tells(line, clauses, best) && !tells(line, clauses, time)))
        best = time;
    }
  }
  return best?.phrase ?? null;
}

/** How far back from a date "following" may stand. */
const LEAD = 6;

/**
 * A date that tells which thing or when it was, where another says when it will be: "the audit of January 2027 will be
 * repeated in January 2028", "staff who joined before May", "following the inspection in June", "the figures for July".
 */
function tells({ text, tokens }: Line, clauses: Clauses, { at }: TimeAt): boolean {
  const { start = 0 } = tokens[at] ?? {};
  if (/^(?:by|no later)\b/i.test(text.slice(start, start + 9))) return false;
  if (
    /^(?:of|with|than)$/.test(tokenAt(tokens, at - 1)?.lower ?? "") ||
    /^(?:of|for|since|after|before)\b/i.test(text.slice(start, start + 7))
  )
    return true;
  if (clauses.subordinate.some(([first, end]) => first <= at && at < end)) return true;
  for (let i = at - 1; i >= 0 && i > at - LEAD; i--) {
    const lower = tokens[i]?.lower ?? "";
    if (lower === "following" || lower === "after") return true;
    if (lower === ",") return false;
  }
  return false;
}

/** A day or month right behind "will" is to come, whatever stands in front of it. */
function promised(line: Line, clauses: Clauses, { phrase, at }: TimeAt): boolean {
  if (phrase.timing !== "dated" && phrase.timing !== "incomplete") return false;
  const start = line.tokens[at]?.start ?? 0;
  if (/^(?:since|from|last|over|until)\b/i.test(line.text.slice(start, start + 6))) return false;
  const verb = clauses.main.groups.findLast((group) => group.head < at);
  return (
    verb !== undefined &&
    /^(?:will|shall|is to)$/.test(verb.modal) &&
    !clauses.subordinate.some(([first, end]) => first <= at && at < end)
  );
}
