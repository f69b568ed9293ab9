import { classes } from "./classes";
import type { Token } from "./line";
import { isNoun } from "./line";
import small from "./orders.json";
import {
  ADVERB,
  AUXILIARY,
  BASE,
  COORDINATOR,
  DETERMINER,
  NOUN_TOO,
  NUMBER,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRONOUN,
  S_FORM,
  TO,
} from "./words";

/** A verb that tells somebody to do something: "Review the policy", "Dip sample 30 files". */
export interface Order {
  /** Token of the verb. */
  readonly verb: number;
  /** Whether nothing else can be meant, whatever verbs follow; if not, only where the line has no main verb. */
  readonly sure: boolean;
}

const compound = new Set(small.compound.split(" "));
const adjectives = new Set(small.adjectives.split(" "));
const particles = new Set(small.particles.split(" "));
const phrasal = new Set(small.phrasal.split(" "));
const prepositional = new Set(small.prepositional.split(" "));
const standing = new Set(small.standing.split(" "));
const answers = new Set(small.answers.split(" "));
const SECOND_PERSON = new Set(["you", "your", "yours", "yourself"]);
const AMONG = /^among(?:st)?$/;
const WORDS = ADVERB | PREPOSITION | DETERMINER | PRONOUN | AUXILIARY | COORDINATOR | S_FORM;

/** The order that a line gives from token `from` on, adverbs passed over by the caller; null where it gives none. */
export function orderAt(tokens: readonly Token[], from: number, actions = false): Order | null {
  const opening = tokens[from];
  // "Dip sample", "Quality assure", "Spot check"
  const joined = opening !== undefined && compound.has(opening.lower) && isBase(tokens[from + 1]);
  const at = joined ? from + 1 : from;
  const word = tokens[at];
  const next = tokens[at + 1];
  if (
    !word ||
    !next ||
    !isBase(word) ||
    (answers.has(word.lemma) && !(actions && word.lemma === "agree" && !(next.is & PREPOSITION))) ||
    next.is & AUXILIARY
  )
    return null;
  // "Put this on your next agenda": what readers are told to do binds nobody else.
  if (tokens.some(({ lower }, i) => i > at && SECOND_PERSON.has(lower))) return null;
  // "Take up by schools has been slow", "Take up amongst nurses was low"
  const behind = tokens[at + 2];
  const bySome =
    behind && (behind.is & AUXILIARY || classes.ofByFor.has(behind.lower) || AMONG.test(behind.lower));
  if (particles.has(next.lower) && bySome) return null;
  // "Drop in sessions are run", "Follow up visits took place": what looks like an order describes what stands behind it
  const compounded = particles.has(next.lower) || /^(?:in|off|home)$/.test(next.lower);
  const verb = tokens[at + 3]?.is ?? 0;
  const told = verb & AUXILIARY || (verb & PAST && !(verb & PARTICIPLE));
  if (compounded && isNoun(behind) && told) return null;
  const object = next.actor !== null || (next.is & (DETERMINER | NUMBER | PRONOUN)) !== 0;
  if (adjectives.has(word.lower)) return object ? { verb: at, sure: true } : null;
  if (!(word.is & NOUN_TOO)) return { verb: at, sure: true };
  // "Alert shows on the front page"
  if (next.is & S_FORM && standing.has(next.lemma) && (tokens[at + 2]?.is ?? 0) & (PREPOSITION | DETERMINER))
    return null;
  // "Review 2 shared with schools"
  const fourth = tokens[at + 3];
  const alone = !isNoun(fourth) || fourth?.time || (fourth?.is ?? 0) & (TO | PREPOSITION);
  if (next.is & NUMBER && (tokens[at + 2]?.is ?? 0) & PARTICIPLE && alone) return null;
  if (object || next.lower === "that") return { verb: at, sure: !next.actor };
  if (next.is & COORDINATOR) {
    const second = tokens[at + 2];
    return isBase(second) && tokens[at + 3]?.lower !== "of"
      ? { verb: at, sure: ((second?.is ?? 0) & NOUN_TOO) === 0 }
      : null;
  }
  if (next.is & TO)
    return word.lemma === "report" || word.lemma === "reply" ? { verb: at, sure: false } : null;
  const third = tokens[at + 2];
  if (particles.has(next.lower) && phrasal.has(word.lemma))
    return third && !(third.is & AUXILIARY) ? { verb: at, sure: false } : null;
  if (next.is & PREPOSITION)
    return prepositional.has(word.lemma) && !classes.ofByFor.has(next.lower)
      ? { verb: at, sure: false }
      : null;
  if (!isNoun(next) || next.is & (PARTICIPLE | ADVERB))
    return next.is & ADVERB && !(next.is & PARTICIPLE) ? { verb: at, sure: false } : null;
  // "Audit case files", but not "Audit report": a plural or a longer phrase follows a verb.
  const longer =
    third !== undefined && isNoun(third) && !third.time && !(third.is & (PREPOSITION | PARTICIPLE | TO));
  return next.lower.endsWith("s") || longer || joined ? { verb: at, sure: false } : null;
}

function isBase(token: Token | undefined): boolean {
  return (
    token !== undefined && !token.actor && !token.time && (token.is & BASE) !== 0 && (token.is & WORDS) === 0
  );
}
