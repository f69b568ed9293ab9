import { classes } from "./classes";
import type { Token } from "./line";
import {
  ADVERB,
  BASE,
  COORDINATOR,
  DETERMINER,
  NEGATION,
  NUMBER,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  TO,
} from "./words";

const CONTENT = new Set(["that", "how", "whether", "what", "why", "where"]);

/**
 * The token at `at`; undefined outside the line. For places that may be in front of it: an index below 0 is looked up
 * by name, which costs as much as all else that is asked of a token.
 */
export function tokenAt(tokens: readonly Token[], at: number): Token | undefined {
  return at < 0 ? undefined : tokens[at];
}

/** What the token at `at` can be; nothing outside the line. */
export function flags(tokens: readonly Token[], at: number): number {
  return tokenAt(tokens, at)?.is ?? 0;
}

/** The first token from `from` on that is neither an adverb nor a time. */
export function pastAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.time || (flags(tokens, at) & ADVERB && !(flags(tokens, at) & BASE))) at++;
  return at;
}

/** The last token in front of `i` that is neither an adverb nor a time; -1 where there is none. */
export function before(tokens: readonly Token[], i: number): number {
  let at = i - 1;
  for (; at >= 0; at--) {
    const longer = tokens[at]?.lower === "no" && tokens[at + 1]?.lower === "longer";
    const aside =
      longer || (flags(tokens, at) & (ADVERB | NEGATION) && !(flags(tokens, at) & (PRONOUN | DETERMINER)));
    if (!aside && !tokens[at]?.time) break;
  }
  return at;
}

const LONGEST_SUBJECT = 5;

/** "Where a return is late the Chair will": the subject of the verb at `i` ends the clause in front of it. */
export function startOfSubject(tokens: readonly Token[], i: number): number {
  const ahead = before(tokens, i);
  // "If the pilot is successful it will"
  const subject = tokenAt(tokens, ahead);
  if (subject?.actor || classes.clausePronouns.has(subject?.lower ?? "")) return ahead;
  for (let at = ahead; at > ahead - LONGEST_SUBJECT && at > 0; at--) {
    const is = flags(tokens, at);
    if (is & DETERMINER) return at;
    if (is & (PREPOSITION | TO | COORDINATOR | RELATIVE)) break;
  }
  return i;
}

/** Whether what follows token `i` can only be its object. */
export function takesObject(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next) return false;
  if (next.actor || next.lower === "one") return true;
  return (next.is & (DETERMINER | PRONOUN | NUMBER)) !== 0 && !(next.is & ADVERB && !(next.is & DETERMINER));
}

/** Whether a content clause begins at `at`. */
export function opensContent(tokens: readonly Token[], at: number): boolean {
  return CONTENT.has(tokens[at]?.lower ?? "");
}
