import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { type Following, following, isVerb } from "./after-head";
import { knownName, nhsBody } from "./bodies-by-name";
import type { ActorKind } from "./dictionary";
import { canBeHead, isLabel, stands } from "./heads";
import { rightEdge } from "./phrase-end";
import { leftEdge } from "./phrase-start";
import {
  CAPITAL,
  gapAfter,
  isCapital,
  isPassedOver,
  isPossessive,
  LOWER,
  mayBeHead,
  shapeAt,
  termAt,
  type Words,
  withWords,
  wordAt,
} from "./words";

/** A noun phrase that can act; offsets are UTF-16 units in the paragraph's text. */
export interface ActorPhrase {
  readonly start: number;
  readonly end: number;
  /** The noun that decides what it is, in small letters: "partnership"; an abbreviation as typed. */
  readonly head: string;
  readonly kind: "body" | "group" | "role" | "class" | "generic";
}

/**
 * Every phrase of the paragraph that can act: bodies, their groups, roles, classes such as "schools", and generic
 * words such as "partner agencies". In order, not overlapping, each as long as it can be with its article, without
 * a bracketed abbreviation or relative clause behind it. Never fails.
 */
export const actorsIn: (paragraph: Paragraph) => readonly ActorPhrase[] = perParagraph(({ text }) =>
  withWords(text, phrasesIn),
);

/** A phrase and its last word. */
interface Read {
  readonly phrase: ActorPhrase;
  readonly last: number;
}

function phrasesIn(words: Words): readonly ActorPhrase[] {
  let found: ActorPhrase[] | null = null;
  let floor = 0;
  for (let at = 0; at < words.count; at++) {
    if (isPassedOver(words, at)) continue;
    let read = isCapital(words, at) ? bodyByName(words, at, floor) : null;
    if (!read) {
      if (!mayBeHead(words, at) || !canBeHead(words, at) || isVerbOf(words, at, floor)) continue;
      const after = following(words, at);
      if (after.is === "thing") continue;
      if (after.is === "head") {
        at = after.at - 1;
        continue;
      }
      read = phraseOf(words, at, floor, after);
      if (!read) continue;
    }
    found ??= [];
    found.push(read.phrase);
    floor = read.last + 1;
    at = read.last;
  }
  return found ?? NOBODY;
}

/** "the Board chairs the meeting": a word that is a head elsewhere, as the verb of the phrase that ends in front of it. */
const isVerbOf = (words: Words, at: number, floor: number): boolean =>
  at > 0 && at === floor && termAt(words, at)?.headVerb === true && isVerb(words, at, termAt(words, at - 1));

/** A body that is called by a name which begins at `at`, whatever its words are elsewhere. */
function bodyByName(words: Words, at: number, floor: number): Read | null {
  const known = knownName(words, at);
  if (known >= 0) {
    const article = at > floor && gapAfter(words, at - 1) === "space" && termAt(words, at - 1)?.determiner;
    const start = words.start[article ? at - 1 : at] ?? 0;
    const phrase = { start, end: endOf(words, known), head: nounAt(words, known), kind: "body" } as const;
    return { phrase, last: known };
  }
  const nhs = nhsBody(words, at);
  if (nhs === at) return null;
  const phrase = { start: words.start[at] ?? 0, end: endOf(words, nhs), head: "nhs", kind: "body" } as const;
  return { phrase, last: nhs };
}

/** The phrase whose head is word `at`; null where it names nobody that can act. */
function phraseOf(words: Words, at: number, floor: number, after: Following): Read | null {
  const head = termAt(words, at);
  const left = leftEdge(words, at, floor);
  if (!stands(words, at, left)) return null;
  const label = isLabel(words, at);
  if (after.is === "name" && !label && head?.kind !== "role") return null;
  let right = at;
  let noun = at;
  if (label && (after.is === "name" || !head?.takesOf)) right = at + 1;
  else if (after.is === "name") right = after.to;
  else if (head?.takesOf) {
    right = rightEdge(words, at);
    // "the Diocese of Marlshire safeguarding manager"
    if (right > at && head.placeOf && termAt(words, right)?.kind && canBeHead(words, right)) noun = right;
    if (right > at && following(words, right).is === "thing" && !head.needsOf) right = at;
  } else right = titledBehind(words, at);
  if (head?.needsOf && right === at && !(at > 0 && isCapital(words, at - 1) && left < at)) return null;
  const first = head?.kind === "role" ? personBefore(words, left, floor) : left;
  const phrase = {
    start: words.start[first] ?? 0,
    end: endOf(words, right),
    head: nounAt(words, noun),
    kind: kindOf(words, noun, left, right),
  };
  return { phrase, last: right };
}

const NOBODY: readonly ActorPhrase[] = [];

const endOf = (words: Words, index: number) => words.end[index] ?? words.text.length;

function nounAt(words: Words, index: number): string {
  return termAt(words, index)?.word ?? wordAt(words, index);
}

const TITLED = new Set(["charity", "provider", "company", "contractor", "landlord", "organisation"]);

/** "the charity Safe Steps": the last word of the name behind a plain word for what it is. */
function titledBehind(words: Words, head: number): number {
  const word = termAt(words, head)?.word ?? "";
  if (shapeAt(words, head) !== LOWER || !TITLED.has(word)) return head;
  let last = head;
  while (last < head + 5 && gapAfter(words, last) === "space" && isCapital(words, last + 1)) last++;
  return last;
}

/** "Pat Lovell, Named GP for …": the person's name belongs to the phrase. */
function personBefore(words: Words, left: number, floor: number): number {
  if (left - 2 < floor || !isCapital(words, left) || gapAfter(words, left - 1) !== "comma") return left;
  let first = left;
  for (let at = left - 1; at >= floor && at > left - 4; at--) {
    if (shapeAt(words, at) !== CAPITAL || termAt(words, at) || isPossessive(words, at)) break;
    first = at;
    if (at === 0 || gapAfter(words, at - 1) !== "space") break;
  }
  return left - first >= 2 ? first : left;
}

function kindOf(words: Words, head: number, left: number, right: number): ActorKind {
  const term = termAt(words, head);
  if (!term?.kind) return term?.dutyOnly ? "group" : "body";
  if (term.kind === "generic") return term.kind;
  if (!term.plural && isCapital(words, head)) return term.kind;
  if (right > head || !BARE.has(term.word)) return term.kind;
  for (let at = left; at < head; at++) if (!termAt(words, at)?.vague) return term.kind;
  return "generic";
}

/** Nouns that with nothing but vague words in front of them name nobody. */
const BARE = new Set(
  "agency organisation organization provider employer setting services managers providers members groups teams leads employers networks contractors carers representatives".split(
    " ",
  ),
);
