import { classes } from "./classes";
import type { Token } from "./line";
import { before, flags, tokenAt } from "./neighbours";
import {
  ADVERB,
  BASE,
  BE,
  DETERMINER,
  GUESSED,
  MODAL,
  NEGATION,
  NUMBER,
  RELATIVE,
  S_FORM,
  TO,
} from "./words";

/**
 * What a word that no list knows must be where it stands: "to furnish the Board", "will winnow", "the Trust decants
 * its records", "team managers polish each plan"; 0 where it is no verb. `small` says that it is written without a
 * capital, as verbs are.
 */
export function unlistedVerb(tokens: readonly Token[], at: number, small: boolean): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || at === 0) return 0;
  const object =
    next.actor !== null || ((next.is & (DETERMINER | NUMBER)) !== 0 && (next.is & RELATIVE) === 0);
  if (!object && !(flags(tokens, at - 1) & (MODAL | TO | ADVERB | NEGATION))) return 0;
  if (!/^[a-z-]{3}/.test(token.lower)) return 0;
  const ahead = before(tokens, at);
  const is = flags(tokens, ahead);
  const plural = token.lower.endsWith("s") && !token.lower.endsWith("ss");
  if (is & MODAL) return plural || !small ? 0 : BASE | GUESSED;
  if (is & TO) {
    if (plural || !small) return 0;
    // "X to furnish schools with": a note, or "is to", has a verb behind it whatever follows
    const ordered = classes.obliged.has(tokenAt(tokens, ahead - 1)?.lemma ?? "");
    const bidden =
      ahead > 0 && (tokenAt(tokens, ahead - 1)?.actor || flags(tokens, ahead - 1) & BE || ordered);
    const runsOn = bidden && !next.time && /^\w/.test(next.lower);
    return object || runsOn || VERBAL.test(token.lower) ? BASE | GUESSED : 0;
  }
  if (!object || !small) return 0;
  const subject = tokenAt(tokens, ahead);
  if (!subject) return 0;
  if (plural) return subject.actor || SINGLE.has(subject.lower) ? S_FORM | GUESSED : 0;
  const many = subject.actor !== null || MANY.has(subject.lower) || /[^s]s$/.test(subject.lower);
  return many && !ADJECTIVAL.test(token.lower) ? BASE | GUESSED : 0;
}

/** The verb that a word with an s is a form of: "furnishes", "demystifies". */
export function unlistedBase(lower: string, is: number): string {
  if (!(is & S_FORM)) return lower;
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  return /(?:[sxz]|ch|sh)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}

const VERBAL = /.{3}(?:i[sz]e|ify)$/;
const SINGLE = new Set(["it", "he", "she", "who", "which", "that"]);
const MANY = new Set(["we", "they", "who"]);
const ADJECTIVAL = /(?:al|ic|ful|ive|ous|ent|ant|able|ible|less|ward|wide|most|er)$/;
