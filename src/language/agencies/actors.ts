import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { type ActorKind, type Term, termAt } from "./dictionary";
import { following, isCapital, leftEdge, opensSentence, rightEdge } from "./noun-phrase";
import { CAPITAL, gapAfter, LETTERS, type Words, wordAt, wordsOf } from "./words";

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
  phrasesIn(wordsOf(text)),
);

/** "MSCP", "CCGs", "4LSCB"; not "PO16", "2A". */
const INSTITUTION = /^(?:\d(?=[A-Z]{3})|(?=[A-Z]))[A-Za-z]{2,8}(?:['’]s)?$/;

function phrasesIn(words: Words): ActorPhrase[] {
  const found: ActorPhrase[] = [];
  const isHead = (index: number) => canBeHead(words, index);
  let floor = 0;
  for (let at = 0; at < words.start.length; at++) {
    if (!canBeHead(words, at)) continue;
    const after = following(words, at, isHead);
    if (after.is === "thing") continue;
    if (after.is === "head") {
      at = after.at - 1;
      continue;
    }
    const head = termAt(words, at);
    const left = leftEdge(words, at, floor);
    if (!stands(words, at, left)) continue;
    let right = at;
    let noun = at;
    if (after.is === "name") {
      if (head?.kind !== "role") continue;
      right = after.to;
    } else if (head?.takesOf) {
      right = rightEdge(words, at, isHead);
      if (right > at && words.text.slice(words.start[right], words.end[right]) !== "") {
        // "the Diocese of Marlshire safeguarding manager"
        const last = termAt(words, right);
        if (head.placeOf && last?.kind && isHead(right)) noun = right;
        if (right > at && following(words, right, isHead).is === "thing" && !head.needsOf) right = at;
      }
    } else if (isLabel(words, at)) right = at + 1;
    if (head?.needsOf && right === at && !(at > 0 && isCapital(words, at - 1) && left < at)) continue;
    const first = head?.kind === "role" ? personBefore(words, left, floor) : left;
    found.push({
      start: words.start[first] ?? 0,
      end: endOf(words, right),
      head: nounAt(words, noun),
      kind: kindOf(words, noun, left),
    });
    floor = right + 1;
    at = right;
  }
  return found;
}

const endOf = (words: Words, index: number) => words.end[index] ?? words.text.length;

function nounAt(words: Words, index: number): string {
  return termAt(words, index)?.word ?? wordAt(words, index);
}

/** Whether the word by itself, with the one before it, can be the head of an actor phrase. */
function canBeHead(words: Words, index: number): boolean {
  const term = termAt(words, index);
  if (!term) return words.shape[index] === LETTERS && isInstitution(words, index);
  if (term.notActor) return false;
  const spaced = index > 0 && gapAfter(words, index - 1) === "space";
  const before = spaced ? termAt(words, index - 1) : undefined;
  if (before && term.notBehind?.has(before.word)) return false;
  if (term.dutyOnly && isService(words, index, term, before)) return true;
  if (term.kind === null) return words.shape[index] === LETTERS && !term.stop && !term.thing && !term.modifier && isInstitution(words, index);
  if (term.before === null) return true;
  if (before && term.before.has(before.word)) return true;
  if (term.before.has("*any")) return spaced && !before?.stop && !before?.determiner;
  if (!term.before.has("*")) return false;
  if (words.shape[index] === CAPITAL && !opensSentence(words, index)) return true;
  if (term.needsOf && termAt(words, index + 1)?.word === "of") return true;
  return spaced && isCapital(words, index - 1) && !before?.stop && !before?.determiner;
}

/** "Health to ensure", "Housing and Probation should": a service written by its subject alone. */
function isService(words: Words, index: number, term: Term, before: Term | undefined): boolean {
  const next = gapAfter(words, index) === "space" ? termAt(words, index + 1) : undefined;
  if (!next?.duty) return false;
  if (!isCapital(words, index)) return term.before === null && PLAIN_DUTY.has(next.word) && !before;
  return !term.before || (before !== undefined && term.before.has(before.word)) || term.before.has("*");
}

const PLAIN_DUTY = new Set(["should", "will", "must", "shall"]);

function isInstitution(words: Words, index: number): boolean {
  const word = wordAt(words, index);
  if (!INSTITUTION.test(word)) return false;
  if (!words.anyLowerCase && words.start.length > 3) return false;
  if (word.length > 2) return true;
  return gapAfter(words, index) === "space" && termAt(words, index + 1)?.duty === true;
}

/** Whether a head is an actor with what stands in front of it: "a board", "the Board", but not "on board". */
function stands(words: Words, head: number, left: number): boolean {
  const term = termAt(words, head);
  if (!term || term.plural || left < head || words.shape[head] === LETTERS) return true;
  if (term.word === "police" || term.kind === "class") return true;
  if (words.shape[head] !== CAPITAL) return term.dutyOnly;
  if (!opensSentence(words, head)) return true;
  const gap = gapAfter(words, head);
  return gap !== "space" || termAt(words, head + 1)?.duty === true || termAt(words, head + 1)?.word === "and";
}

/** "School A", "Hospital 1": anonymised labels. */
function isLabel(words: Words, head: number): boolean {
  if (!isCapital(words, head) || gapAfter(words, head) !== "space") return false;
  const label = wordAt(words, head + 1);
  return /^(?:[A-Z]|\d{1,2})$/.test(label);
}

/** "Pat Lovell, Named GP for …": the person's name belongs to the phrase. */
function personBefore(words: Words, left: number, floor: number): number {
  if (left - 2 < floor || !isCapital(words, left) || gapAfter(words, left - 1) !== "comma") return left;
  let first = left;
  for (let at = left - 1; at >= floor && at > left - 4; at--) {
    if (words.shape[at] !== CAPITAL || termAt(words, at) || words.possessive[at]) break;
    first = at;
    if (at === 0 || gapAfter(words, at - 1) !== "space") break;
  }
  return left - first >= 2 ? first : left;
}

function kindOf(words: Words, head: number, left: number): ActorKind {
  const term = termAt(words, head);
  if (!term?.kind) return term?.dutyOnly ? "group" : "body";
  if (term.kind === "generic") return term.kind;
  if (!term.plural && isCapital(words, head)) return term.kind;
  const bare = /^(?:agency|organisation|organization|provider|employer|setting|services|managers|providers|members|groups|teams|leads|employers|networks|contractors|carers|representatives)$/;
  if (!bare.test(term.word)) return term.kind;
  for (let at = left; at < head; at++) if (!termAt(words, at)?.vague) return term.kind;
  return "generic";
}
