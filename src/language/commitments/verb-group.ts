import { classes } from "./classes";
import { pastInsert, skip } from "./insertions";
import type { Token } from "./line";
import { tokenAt } from "./neighbours";
import {
  BASE,
  BE,
  COORDINATOR,
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
  /** "will", "should" …; "is to" for "is to" and "are to"; "" where there is none. */
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

/** A group while it is read; every field is there from the start. */
type Growing = { -readonly [Field in keyof VerbGroup]: VerbGroup[Field] };

const PAST_BE = new Set(["was", "were", "wasn't", "weren't"]);

/** Reads the verb group whose finite word is token `first`. */
export function verbGroupAt(tokens: readonly Token[], first: number): VerbGroup {
  const word = tokens[first];
  const is = word?.is ?? 0;
  const lower = word?.lower ?? "";
  const group: Growing = {
    first,
    head: first,
    after: first + 1,
    modal: "",
    tense: "present",
    perfect: false,
    progressive: false,
    passive: false,
    negated: (is & NEGATION) !== 0,
    lemma: word?.lemma ?? "",
    infinitive: "",
    infinitiveAt: -1,
  };
  if (is & MODAL) {
    group.modal = contracted(lower);
    afterModal(tokens, group);
  } else if (is & BE) {
    if (PAST_BE.has(lower)) group.tense = "past";
    afterBe(tokens, group, first);
  } else if (is & HAVE) {
    if (lower.startsWith("had")) group.tense = "past";
    afterHave(tokens, group, first);
  } else if (is & DO) {
    if (lower.startsWith("did")) group.tense = "past";
    afterDo(tokens, group);
  } else if (is & PAST && (!(is & (BASE | S_FORM)) || isPastHere(tokens, first))) group.tense = "past";
  takeInfinitive(tokens, group);
  return group;
}

/** "put", "read", "set": past where the subject is singular or a day or month is named. */
function isPastHere(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const plural = before?.lower.endsWith("s") || classes.plurals.has(before?.lower ?? "");
  return (
    !plural ||
    tokens.some(({ time }) => time?.timing === "dated" || time?.timing === "incomplete" || time?.past)
  );
}

/** "won't" is "will", "we'll" is "will". */
function contracted(lower: string): string {
  if (lower.endsWith("'ll") || lower === "won't") return "will";
  if (lower === "cannot") return "can";
  return lower.endsWith("n't") ? lower.slice(0, -3) : lower;
}

function setHead(tokens: readonly Token[], group: Growing, at: number): void {
  group.head = at;
  group.lemma = tokens[at]?.lemma ?? "";
}

function afterModal(tokens: readonly Token[], group: Growing): void {
  const skipped = skip(tokens, group.first + 1);
  group.negated ||= skipped.negated;
  const at = pastInsert(tokens, skipped.at, BASE | NONFINITE_BE);
  const word = tokens[at];
  if (word?.lower === "be") afterBe(tokens, group, at);
  else if (
    word?.lower === "have" &&
    (tokens[skip(tokens, at + 1).at]?.is ?? 0) & (PARTICIPLE | NONFINITE_BE)
  ) {
    afterHave(tokens, group, at);
  } else if ((word?.is ?? 0) & BASE) setHead(tokens, group, at);
  else if (word?.lower === "to" && group.modal === "ought") afterTo(tokens, group, at + 1, "should");
  // A verb that the lexicon does not know, or none at all ("The Board will:").
  else {
    group.head = word ? at : group.first;
    group.lemma = "";
  }
}

/** What follows a form of be at `be`. */
function afterBe(tokens: readonly Token[], group: Growing, be: number): void {
  const skipped = skip(tokens, be + 1);
  group.negated ||= skipped.negated;
  const at = pastInsert(tokens, skipped.at, PARTICIPLE | ING | TO, true);
  const is = tokens[at]?.is ?? 0;
  const lower = tokens[at]?.lower;
  group.head = be;
  group.lemma = "be";
  if (lower === "being") {
    group.progressive = true;
    const next = skip(tokens, at + 1);
    group.negated ||= next.negated;
    if (!((tokens[next.at]?.is ?? 0) & PARTICIPLE)) return;
    group.passive = true;
    setHead(tokens, group, next.at);
  } else if (is & PARTICIPLE && !(is & DETERMINER)) {
    group.passive = true;
    setHead(tokens, group, at);
  } else if (is & ING || (lower === "following" && tokens[at + 1]?.lower === "up")) {
    const going = lower === "going" && tokens[at + 1]?.lower === "to" && group.tense === "present";
    if (going) {
      afterTo(tokens, group, at + 2, "will");
      return;
    }
    group.progressive = true;
    setHead(tokens, group, at);
    // "following" by itself is a preposition
    if (group.lemma === "") group.lemma = "follow";
  } else if (
    is & TO &&
    group.modal === "" &&
    // "have been to observe it" is over
    !group.perfect &&
    !classes.comparing.has(tokenAt(tokens, at - 1)?.lower ?? "") &&
    // "It is too soon to compare"
    tokenAt(tokens, at - 2)?.lower !== "too" &&
    (tokens[at + 1]?.is ?? 0) & (BASE | NONFINITE_BE)
  ) {
    afterTo(tokens, group, at + 1, group.tense === "present" ? "is to" : "was to");
  }
}

/** "is to review", "have to be reviewed": a group whose modal is made of words. */
function afterTo(tokens: readonly Token[], group: Growing, from: number, modal: string): void {
  group.modal = modal;
  const { at } = skip(tokens, from);
  if (tokens[at]?.lower === "be") afterBe(tokens, group, at);
  // "ought to have triggered it"
  else if (
    tokens[at]?.lower === "have" &&
    (tokens[at + 1]?.is ?? 0) & (PARTICIPLE | NONFINITE_BE) &&
    modal === "should"
  )
    afterHave(tokens, group, at);
  else setHead(tokens, group, at);
}

function afterHave(tokens: readonly Token[], group: Growing, have: number): void {
  const skipped = skip(tokens, have + 1);
  group.negated ||= skipped.negated;
  const at = pastInsert(tokens, skipped.at, PARTICIPLE | NONFINITE_BE);
  const is = tokens[at]?.is ?? 0;
  if (tokens[at]?.lower === "been") {
    group.perfect = true;
    afterBe(tokens, group, at);
  } else if (is & TO && (tokens[at + 1]?.is ?? 0) & (BASE | NONFINITE_BE)) {
    afterTo(tokens, group, at + 1, "have to");
  } else if (is & PARTICIPLE) {
    group.perfect = true;
    setHead(tokens, group, at);
  } else {
    group.head = have;
    group.lemma = "have";
  }
}

function afterDo(tokens: readonly Token[], group: Growing): void {
  const skipped = skip(tokens, group.first + 1);
  group.negated ||= skipped.negated;
  const is = tokens[skipped.at]?.is ?? 0;
  if (is & BASE && !(is & PRONOUN)) setHead(tokens, group, skipped.at);
}

const LONGEST_COMPANY = 7;

/** "have agreed with the Trust to", "has undertaken in principle to": the "to" behind with whom, or how, it was agreed. */
function pastCompany(tokens: readonly Token[], at: number, lemma: string): number {
  // "We propose, money permitting, to employ a second worker"
  const inset = tokens[at]?.lower === "," && classes.bind.has(lemma);
  if (inset) {
    for (let i = at + 2; i < tokens.length && i < at + LONGEST_COMPANY; i++)
      if (tokens[i]?.lower === ",") return (tokens[i + 1]?.is ?? 0) & TO ? i + 1 : at;
    return at;
  }
  const passer = classes.obliged.has(lemma) && tokens[at]?.lower === "by";
  if (!passer && (!classes.settled.has(lemma) || !((tokens[at]?.is ?? 0) & PREPOSITION))) return at;
  for (let i = at + 1; i < tokens.length && i < at + LONGEST_COMPANY; i++) {
    const token = tokens[i];
    if (!token || token.lower === "," || token.is & COORDINATOR || classes.reviewItems.has(token.lower))
      return at;
    if (token.is & TO) return (tokens[i + 1]?.is ?? 0) & (BASE | NONFINITE_BE) ? i : at;
  }
  return at;
}

function takeInfinitive(tokens: readonly Token[], group: Growing): void {
  group.after = group.head + 1;
  const to = pastCompany(tokens, skip(tokens, group.after).at, group.lemma);
  if (!((tokens[to]?.is ?? 0) & TO)) return;
  const verb = skip(tokens, to + 1).at;
  const word = tokens[verb];
  if (!word || !(word.is & (BASE | NONFINITE_BE))) return;
  group.infinitive = word.lemma;
  group.infinitiveAt = verb;
  group.after = verb + 1;
}
