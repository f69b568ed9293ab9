import type { Token } from "./line";
import {
  ADVERB,
  AUXILIARY,
  BASE,
  BE,
  DETERMINER,
  DO,
  HAVE,
  ING,
  MODAL,
  NEGATION,
  NONFINITE_BE,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRONOUN,
  S_FORM,
  TO,
} from "./words";

/** A finite verb with all that belongs to it: "has not yet been asked to review". Indices are tokens of the line. */
export interface VerbGroup {
  readonly first: number;
  /** The word that carries the meaning: "asked". */
  readonly head: number;
  /** The first token behind the group and its infinitive. */
  readonly after: number;
  /** "will", "should" … ; "is to" for "is to" and "are to"; "" where there is none. */
  readonly modal: string;
  readonly tense: "present" | "past";
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** "be" for a state ("is vital"), "have" for a possession ("has a policy"). */
  readonly lemma: string;
  /** The verb of "to …" right behind the head: "asked to review" has "review". */
  readonly infinitive: string;
  readonly infinitiveAt: number;
}

interface Made {
  modal?: string;
  tense?: "present" | "past";
  perfect?: boolean;
  progressive?: boolean;
  passive?: boolean;
  negated?: boolean;
  lemma: string;
  head: number;
}

const LONGEST_INSERT = 14;
const PAST_BE = new Set(["was", "were", "wasn't", "weren't"]);

/** Reads the verb group whose finite word is token `first`. */
export function verbGroupAt(tokens: readonly Token[], first: number): VerbGroup {
  const word = tokens[first];
  const is = word?.is ?? 0;
  const lower = word?.lower ?? "";
  const negated = (is & NEGATION) !== 0;
  if (is & MODAL) return afterModal(tokens, first, contracted(lower), negated);
  if (is & BE) return afterBe(tokens, first, PAST_BE.has(lower) ? "past" : "present", negated);
  if (is & HAVE) return afterHave(tokens, first, lower.startsWith("had") ? "past" : "present", negated);
  if (is & DO) return afterDo(tokens, first, lower.startsWith("did") ? "past" : "present", negated);
  const past = (is & PAST) !== 0 && ((is & (BASE | S_FORM)) === 0 || isPastHere(tokens, first));
  return finished(tokens, first, {
    lemma: word?.lemma ?? "",
    head: first,
    tense: past ? "past" : "present",
  });
}

/** "put", "read", "set": past where the subject is singular or a day or month is named. */
function isPastHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const plural =
    before?.lower.endsWith("s") || /^(?:they|we|you|i|people|children)$/.test(before?.lower ?? "");
  return !plural || tokens.some(({ time }) => time?.timing === "dated" || time?.past);
}

/** "won't" is "will", "we'll" is "will". */
function contracted(lower: string): string {
  if (lower.endsWith("'ll") || lower === "won't") return "will";
  if (lower === "cannot") return "can";
  return lower.endsWith("n't") ? lower.slice(0, -3) : lower;
}

interface Skipped {
  readonly at: number;
  readonly negated: boolean;
}

/** Past adverbs, times and "(…)" or ", … ," inside a verb group. */
function skip(tokens: readonly Token[], from: number): Skipped {
  let at = from;
  let negated = false;
  for (;;) {
    const token = tokens[at];
    if (!token) break;
    if (token.time || token.is & (ADVERB | NEGATION)) {
      if (token.is & NEGATION) negated = true;
      if (token.is & (BASE | PARTICIPLE) && !token.time) break;
      at++;
    } else if (token.lower === "though") at++;
    else break;
  }
  return { at, negated };
}

/** "has, over the last year, developed": where the group goes on behind an insertion, or `at`. */
function pastInsert(tokens: readonly Token[], at: number, wanted: number): number {
  const opening = tokens[at];
  // "has over the last year, urged": the insertion was a time
  const behind = skip(tokens, at + 1).at;
  if (opening?.lower === "," && tokens[at - 1]?.time && (tokens[behind]?.is ?? 0) & wanted) return behind;
  if (!opening || !(opening.lower === "," || opening.lower === "\u2013" || opening.is & PREPOSITION))
    return at;
  const closing = opening.is & PREPOSITION ? "," : opening.lower;
  for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST_INSERT); i++) {
    const token = tokens[i];
    if (!token || token.is & AUXILIARY) return at;
    if (token.lower !== closing) continue;
    const next = skip(tokens, i + 1);
    return (tokens[next.at]?.is ?? 0) & wanted ? next.at : at;
  }
  // "has in recent months developed"
  if (opening.is & PREPOSITION) {
    for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++) {
      const token = tokens[i];
      if (token && token.is & wanted && token.is & PARTICIPLE && tokens[i - 1]?.time) return i;
    }
  }
  return at;
}

function afterModal(
  tokens: readonly Token[],
  first: number,
  modal: string,
  negatedBefore: boolean,
): VerbGroup {
  const skipped = skip(tokens, first + 1);
  const at = pastInsert(tokens, skipped.at, BASE | NONFINITE_BE);
  const negated = negatedBefore || skipped.negated;
  const word = tokens[at];
  const is = word?.is ?? 0;
  if (word?.lower === "be") return afterBe(tokens, at, "present", negated, { modal, first });
  if (word?.lower === "have") {
    const next = skip(tokens, at + 1);
    const is = tokens[next.at]?.is ?? 0;
    if (is & (PARTICIPLE | NONFINITE_BE)) return afterHave(tokens, at, "present", negated, { modal, first });
  }
  if (is & BASE) return finished(tokens, first, { modal, negated, lemma: word?.lemma ?? "", head: at });
  if (word?.lower === "to" && modal === "ought") {
    const verb = tokens[at + 1];
    if (verb?.lower === "be") return afterBe(tokens, at + 1, "present", negated, { modal: "should", first });
    return finished(tokens, first, { modal: "should", negated, lemma: verb?.lemma ?? "", head: at + 1 });
  }
  // A verb that the lexicon does not know, or none at all ("The Board will:").
  return finished(tokens, first, { modal, negated, lemma: "", head: word ? at : first });
}

interface Outer {
  readonly modal: string;
  readonly first: number;
  readonly perfect?: boolean;
}

function afterBe(
  tokens: readonly Token[],
  be: number,
  tense: "present" | "past",
  negatedBefore: boolean,
  outer: Outer = { modal: "", first: be },
): VerbGroup {
  const skipped = skip(tokens, be + 1);
  let at = pastInsert(tokens, skipped.at, PARTICIPLE | ING | TO);
  let negated = negatedBefore || skipped.negated;
  const base = { modal: outer.modal, tense, perfect: outer.perfect ?? false };
  let word = tokens[at];
  if (word?.lower === "being") {
    const next = skip(tokens, at + 1);
    at = next.at;
    negated ||= next.negated;
    word = tokens[at];
    const passive = ((word?.is ?? 0) & PARTICIPLE) !== 0;
    return finished(tokens, outer.first, {
      ...base,
      negated,
      progressive: true,
      passive,
      lemma: passive ? (word?.lemma ?? "") : "be",
      head: passive ? at : be,
    });
  }
  const is = word?.is ?? 0;
  if (is & PARTICIPLE && !(is & DETERMINER)) {
    return finished(tokens, outer.first, {
      ...base,
      negated,
      passive: true,
      lemma: word?.lemma ?? "",
      head: at,
    });
  }
  if (is & ING) {
    if (word?.lower === "going" && tokens[at + 1]?.lower === "to" && tense === "present") {
      return infinitiveGroup(tokens, outer.first, at + 2, "will", negated);
    }
    return finished(tokens, outer.first, {
      ...base,
      negated,
      progressive: true,
      lemma: word?.lemma ?? "",
      head: at,
    });
  }
  if (is & TO && (tokens[at + 1]?.is ?? 0) & (BASE | NONFINITE_BE) && outer.modal === "") {
    return infinitiveGroup(tokens, outer.first, at + 1, tense === "present" ? "is to" : "was to", negated);
  }
  return finished(tokens, outer.first, { ...base, negated, lemma: "be", head: be });
}

/** "is to review", "are to be reviewed": a group whose modal is made of words. */
function infinitiveGroup(
  tokens: readonly Token[],
  first: number,
  from: number,
  modal: string,
  negated: boolean,
): VerbGroup {
  const { at } = skip(tokens, from);
  if (tokens[at]?.lower === "be") return afterBe(tokens, at, "present", negated, { modal, first });
  return finished(tokens, first, { modal, negated, lemma: tokens[at]?.lemma ?? "", head: at });
}

function afterHave(
  tokens: readonly Token[],
  have: number,
  tense: "present" | "past",
  negatedBefore: boolean,
  outer: Outer = { modal: "", first: have },
): VerbGroup {
  const skipped = skip(tokens, have + 1);
  const at = pastInsert(tokens, skipped.at, PARTICIPLE | NONFINITE_BE);
  const negated = negatedBefore || skipped.negated;
  const word = tokens[at];
  const is = word?.is ?? 0;
  if (word?.lower === "been") {
    return afterBe(tokens, at, tense, negated, { ...outer, perfect: true });
  }
  if (is & TO && (tokens[at + 1]?.is ?? 0) & (BASE | NONFINITE_BE)) {
    return infinitiveGroup(tokens, outer.first, at + 1, "have to", negated);
  }
  const object = (tokens[at + 1]?.is ?? 0) & AUXILIARY;
  if (is & PARTICIPLE && !object) {
    const made = { modal: outer.modal, tense, perfect: true, negated, lemma: word?.lemma ?? "", head: at };
    return finished(tokens, outer.first, made);
  }
  return finished(tokens, outer.first, { modal: outer.modal, tense, negated, lemma: "have", head: have });
}

function afterDo(
  tokens: readonly Token[],
  first: number,
  tense: "present" | "past",
  negatedBefore: boolean,
): VerbGroup {
  const skipped = skip(tokens, first + 1);
  const negated = negatedBefore || skipped.negated;
  const word = tokens[skipped.at];
  const supports = ((word?.is ?? 0) & BASE) !== 0 && !((word?.is ?? 0) & PRONOUN);
  const head = supports ? skipped.at : first;
  return finished(tokens, first, { tense, negated, lemma: supports ? (word?.lemma ?? "") : "do", head });
}

function finished(tokens: readonly Token[], first: number, made: Made): VerbGroup {
  let after = made.head + 1;
  let infinitive = "";
  let infinitiveAt = -1;
  const to = skip(tokens, after).at;
  if ((tokens[to]?.is ?? 0) & TO) {
    const verb = skip(tokens, to + 1).at;
    const word = tokens[verb];
    if (word && word.is & (BASE | NONFINITE_BE)) {
      infinitive = word.lemma;
      infinitiveAt = verb;
      after = verb + 1;
    }
  }
  return {
    modal: "",
    tense: "present",
    perfect: false,
    progressive: false,
    passive: false,
    negated: false,
    ...made,
    first,
    after,
    infinitive,
    infinitiveAt,
  };
}
