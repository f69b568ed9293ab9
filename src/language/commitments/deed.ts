import type { CommitmentKind } from "../../model/draft";
import { classes } from "./classes";
import type { Clauses } from "./clause";
import { isNoun, type Line, type Token } from "./line";
import { opensContent, tokenAt } from "./neighbours";
import type { Subject } from "./subject";
import { tentativeAt } from "./tentative";
import type { VerbGroup } from "./verb-group";
import {
  ADVERB,
  COORDINATOR,
  DETERMINER,
  ING,
  NEGATION,
  PARTICIPLE,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  TO,
} from "./words";

export type Kind = CommitmentKind | "other";

/** What one main verb does, and who then has to act. */
export interface Deed {
  readonly kind: Kind;
  readonly group: VerbGroup;
  readonly subject: Subject;
  /** Whom a planned deed binds: its subject, the agent of its passive, or the one that it asks. */
  readonly binds: "subject" | "agent" | "asked" | "within";
  /** The token that promises less than doing it; -1 where none does. */
  readonly tentative: number;
}

/** What a part of a response, or a column, holds: views, what was done, what is to be done. */
export type PartRole = "view" | "taken" | "actions";

/** What stands around a sentence as far as it decides what the sentence does. */
export interface Circumstances {
  /** What the heading of its part announces. */
  readonly part: PartRole | "";
  /** What the sentence in front of it in the same paragraph does; null at the start. */
  readonly previous: Kind | null;
  /** Whether it says a time that is still to come. */
  readonly future: boolean;
  /** Whether it says by when, and not only on what it hangs. */
  readonly dueBy: boolean;
  /** Whether it says a rhythm ("every month"). */
  readonly rhythm: boolean;
  /** Whether it says since when. */
  readonly since: boolean;
}

export const DEMONSTRATIVE = new Set(["this", "that", "it", "these"]);

/** A main verb with all that is needed to judge it. */
export interface Said {
  readonly line: Line;
  readonly tokens: readonly Token[];
  readonly clauses: Clauses;
  readonly group: VerbGroup;
  readonly subject: Subject;
  readonly around: Circumstances;
}

/** What a verb does; `binds` says whom, where it is planned. */
export function judged(
  said: Said,
  kind: Kind,
  binds: Deed["binds"] = said.group.passive ? "agent" : "subject",
  tentative = -1,
): Deed {
  return { kind, group: said.group, subject: said.subject, binds, tentative };
}

/** The word at a token, lower case; "" outside the line. */
export function wordAt(said: Said, at: number): string {
  return tokenAt(said.tokens, at)?.lower ?? "";
}

/** The words from a token on, in small letters: as many as show what a phrase is. */
export function wordsFrom({ tokens, line }: Said, from: number): string {
  const first = tokens[from];
  const last = tokens[Math.min(from + 9, tokens.length - 1)];
  return first && last ? line.text.slice(first.start, last.end).toLowerCase() : "";
}

/** The first token behind a form of be that is no adverb. */
export function complement({ tokens, group }: Said): number {
  let at = group.head + 1;
  while ((tokens[at]?.is ?? 0) & (ADVERB | NEGATION)) at++;
  return at;
}

/** Whether the subject is somebody who can act. */
export function isActor(said: Said): boolean {
  return said.subject.actor !== -1 || classes.pronouns.has(said.subject.head);
}

/** Whether the subject is a piece of work, which can be under way. */
export function isWork(said: Said): boolean {
  return classes.work.has(said.subject.head) || classes.piecesOfWork.has(said.subject.head);
}

/** The verb that promises less than doing it, or -1. */
export function tentativeVerb(said: Said): number {
  const { line, group, tokens, subject } = said;
  const { lemma, head } = group;
  if (lemma === "give" && classes.thoughts.has(subject.head)) return subject.to - 1;
  // What is looked at each month is checked, not thought about.
  if (lemma === "look" && tokens.some(({ time }) => time?.timing === "recurring")) return -1;
  // "It will be tried in two wards": done there
  if (group.passive && lemma === "try") return -1;
  // "The plan will be considered by the Board": it will have it in front of it
  if (group.passive && lemma === "consider" && classes.byOrAt.has(wordAt(said, group.after))) return -1;
  const own = tentativeAt(line, head);
  if (own !== -1 || group.infinitiveAt === -1 || classes.obliged.has(lemma)) return own;
  return tentativeAt(line, group.infinitiveAt);
}

/** Whether the verb holds a view, and is no deed: "shares the concern", but not "shared the learning". */
export function holdsView(said: Said): boolean {
  const { group, tokens } = said;
  if (!classes.view.has(group.lemma)) return false;
  if (group.lemma === "share") return classes.sharedViews.has(nounFrom(said, group.after));
  if (group.lemma !== "consider" && group.lemma !== "discuss") return true;
  // "Staff discuss it in supervision": what they do
  if (group.lemma === "discuss" && group.tense === "present" && !group.perfect) return false;
  if (isActor(said) && (group.lemma === "discuss" ? hasMet(said) : isWithOthers(said))) return false;
  // "considered the audit in June": it was on the agenda
  const object = nounFrom(said, group.after);
  if (objectIsFinding(said) || opensContent(tokens, group.after)) return true;
  return (
    !classes.piecesOfWork.has(object) &&
    !classes.documents.has(object) &&
    !tokens.some(
      ({ time }, i) => i > group.head && (time?.timing === "dated" || time?.timing === "incomplete"),
    )
  );
}

const AT_MEETING = /\bat (?:its|their|the|our) (?:\w+ )?meeting\b/;

/** "discussed the recommendation at its meeting in March", "has discussed this with the Trust": a meeting was held. */
const hasMet = (said: Said): boolean =>
  (AT_MEETING.test(said.line.text) &&
    said.tokens.some(({ time }) => time?.past || time?.timing === "dated")) ||
  isWithOthers(said);

/** "has considered this with the Council" */
const isWithOthers = ({ tokens, group }: Said): boolean =>
  tokens.some(({ actor }, i) => actor && i > group.head && tokens[i - 1]?.lower === "with");

/** The head of the noun phrase that begins at a token, lower case; "" where none does. */
export function nounFrom({ tokens }: Said, from: number): string {
  let head = "";
  for (let i = from; i < tokens.length && i < from + 9; i++) {
    const token = tokens[i];
    if (
      !token ||
      token.time ||
      token.is & (PREPOSITION | TO | RELATIVE | SUBORDINATOR) ||
      token.lower === ","
    )
      break;
    if (token.is & (DETERMINER | ADVERB | NEGATION) || !isNoun(token)) continue;
    // "the concern expressed by the author"
    if (head !== "" && token.is & PARTICIPLE && (tokens[i + 1]?.is ?? 0) & PREPOSITION) break;
    head = token.lower;
  }
  return head;
}

/** "would like to thank", "wishes to offer its condolences": politeness binds nobody. */
export function courtesy(said: Said): boolean {
  const { infinitive, after } = said.group;
  if (classes.courtesies.has(infinitive)) return true;
  // "I want to be candid about this"
  if (infinitive === "be" && classes.candour.has(wordAt(said, after))) return true;
  if (!classes.conveys.has(infinitive)) return false;
  // "place on record our condolences"
  return (
    classes.kindWords.has(nounFrom(said, after)) ||
    said.tokens.slice(after, after + 7).some(({ lower }) => classes.kindWords.has(lower))
  );
}

/** Whether what stands behind a form of be judges, and describes no arrangement: "vital", "a recurring theme". */
export function judges(said: Said, at: number): boolean {
  return (
    classes.judging.has(wordAt(said, at)) ||
    wordAt(said, at) === "of" ||
    classes.judgedNouns.has(nounFrom(said, at))
  );
}

const QUALITY = /.{2}(?:al|ic|ful|ive|ous|ent|ant|able|ible|less)$/;

/** "is central to good practice", "is traumatic": an adjective by its ending, unless it is one for an arrangement. */
export function isQuality(said: Said, at: number): boolean {
  const word = wordAt(said, at);
  if (isActor(said) || !QUALITY.test(word) || classes.arrangements.has(word)) return false;
  const next = said.tokens[at + 1];
  return next?.is !== 0 || next.time !== null || !isNoun(next);
}

/** Whether what the verb is about is the review itself: "supports this recommendation". */
export function objectIsFinding(said: Said): boolean {
  const { tokens, group } = said;
  for (let i = group.head + 1; i < Math.min(tokens.length, group.head + 5); i++) {
    const token = tokens[i];
    if (!token || token.is & (PREPOSITION | COORDINATOR | ING | PARTICIPLE)) break;
    if (classes.reviewWords.has(token.lower)) return true;
    if (!(token.is & DETERMINER)) break;
  }
  return false;
}

const GOES_SOME_WAY = /^(?:some|a long) way\b/;

/** "This will ensure that …", "This will go some way to …" say what comes of something else. */
export function isEffect(said: Said): boolean {
  const { lemma, infinitive, after } = said.group;
  return (
    classes.effect.has(lemma) ||
    classes.effect.has(infinitive) ||
    (lemma === "go" && GOES_SOME_WAY.test(wordsFrom(said, after))) ||
    (lemma === "be" && classes.judging.has(wordAt(said, complement(said))))
  );
}
