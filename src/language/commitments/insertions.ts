import { classes } from "./classes";
import type { Token } from "./line";
import { tokenAt } from "./neighbours";
import { ADVERB, AUXILIARY, BASE, NEGATION, PARTICIPLE, PREPOSITION } from "./words";

export interface Skipped {
  readonly at: number;
  readonly negated: boolean;
}

const LONGEST_INSERT = 14;

/** Past the adverbs and times inside a verb group, from token `from` on. */
export function skip(tokens: readonly Token[], from: number): Skipped {
  let at = from;
  let negated = false;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.time || token.lower === "though") continue;
    // "was last reviewed in 2020", "has long known"
    if ((token.lower === "last" || token.lower === "long") && (tokens[at + 1]?.is ?? 0) & PARTICIPLE)
      continue;
    // "has dip sampled", "were quality assured"
    if (classes.howDone.has(token.lower) && (tokens[at + 1]?.is ?? 0) & PARTICIPLE) continue;
    if (!(token.is & (ADVERB | NEGATION))) break;
    if (token.is & NEGATION) negated = true;
    // "has further undertaken to"
    if (token.lower === "further" && (tokens[at + 1]?.is ?? 0) & PARTICIPLE) continue;
    if (token.is & (BASE | PARTICIPLE)) break;
  }
  return { at, negated };
}

/**
 * "has, over the last year, developed", "will, by June, review": the token where the group goes on with a word of
 * the class `wanted`, or `at` where nothing is inserted.
 */
export function pastInsert(tokens: readonly Token[], at: number, wanted: number, state = false): number {
  const opening = tokens[at];
  if (!opening) return at;
  const preposed = (opening.is & PREPOSITION) !== 0;
  if (!preposed && opening.lower !== "," && opening.lower !== "\u2013") return at;
  // "has over the winter, pressed for": the insertion was a time
  const behind = skip(tokens, at + 1).at;
  // "has in the meantime written"
  const spent =
    opening.lower === "in" && /^(?:meantime|interim|meanwhile|event)$/.test(tokens[at + 2]?.lower ?? "");
  if (spent && (tokens[at + 3]?.is ?? 0) & wanted) return at + 3;
  // "has in addition written", "will in turn report"
  const brief =
    opening.lower === "in" &&
    /^(?:addition|turn|fact|response|consequence)$/.test(tokens[at + 1]?.lower ?? "");
  if (brief && (tokens[at + 2]?.is ?? 0) & wanted) return at + 2;
  if (opening.lower === "," && tokenAt(tokens, at - 1)?.time && (tokens[behind]?.is ?? 0) & wanted)
    return behind;
  const closing = preposed ? "," : opening.lower;
  const limit = Math.min(tokens.length, at + LONGEST_INSERT);
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i];
    if (!token || token.is & AUXILIARY) return at;
    // "has in recent months developed"
    if (preposed && tokens[i - 1]?.time && token.is & wanted & PARTICIPLE) return i;
    // "is in development, led by …": behind a form of be the phrase says what it is
    if (token.lower !== closing || (state && preposed)) continue;
    const next = skip(tokens, i + 1).at;
    return (tokens[next]?.is ?? 0) & wanted ? next : at;
  }
  return at;
}
