import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { following, isVerb } from "./after-head";
import type { ActorKind } from "./dictionary";
import { knownNameAt } from "./known-names";
import { keyOf } from "./letters";
import { rightEdge } from "./phrase-end";
import { leftEdge } from "./phrase-start";
import { isService } from "./service-by-subject";
import {
  CAPITAL,
  gapAfter,
  isCapital,
  isMonth,
  isPassedOver,
  isPossessive,
  LETTERS,
  LOWER,
  mayBeHead,
  opensSentence,
  shapeAt,
  smallAt,
  termAt,
  type Words,
  withWords,
  wordAt,
  wordBefore,
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

/** "MSCP", "CCGs", "3LSCB"; not "PO16", "2A". */
const INSTITUTION = /^(?:\d(?=[A-Z]{3})|(?=[A-Z]))[A-Za-z]{2,8}(?:['’]s)?$/;

function phrasesIn(words: Words): readonly ActorPhrase[] {
  let found: ActorPhrase[] | null = null;
  const isHead = (index: number) => canBeHead(words, index);
  let floor = 0;
  for (let at = 0; at < words.count; at++) {
    if (isPassedOver(words, at)) continue;
    const capital = isCapital(words, at);
    const known = capital ? knownName(words, at, isHead) : -1;
    if (known >= 0) {
      const article = at > floor && gapAfter(words, at - 1) === "space" && termAt(words, at - 1)?.determiner;
      found ??= [];
      found.push({
        start: words.start[article ? at - 1 : at] ?? 0,
        end: endOf(words, known),
        head: nounAt(words, known),
        kind: "body",
      });
      floor = known + 1;
      at = known;
      continue;
    }
    const nhs = capital ? nhsBody(words, at) : at;
    if (nhs > at) {
      found ??= [];
      found.push({ start: words.start[at] ?? 0, end: endOf(words, nhs), head: "nhs", kind: "body" });
      floor = nhs + 1;
      at = nhs;
      continue;
    }
    if (!mayBeHead(words, at) || !canBeHead(words, at)) continue;
    const head = termAt(words, at);
    // "the Board chairs the meeting"
    if (head?.headVerb && at > 0 && at === floor && isVerb(words, at, termAt(words, at - 1))) continue;
    const after = following(words, at, isHead);
    if (after.is === "thing") continue;
    if (after.is === "head") {
      at = after.at - 1;
      continue;
    }
    const left = leftEdge(words, at, floor);
    if (!stands(words, at, left)) continue;
    let right = at;
    let noun = at;
    if (after.is === "name") {
      const label = isLabel(words, at);
      if (!label && head?.kind !== "role") continue;
      right = label ? at + 1 : after.to;
    } else if (head?.takesOf) {
      right = rightEdge(words, at, isHead);
      if (right > at && words.text.slice(words.start[right], words.end[right]) !== "") {
        // "the Diocese of Marlshire safeguarding manager"
        const last = termAt(words, right);
        if (head.placeOf && last?.kind && isHead(right)) noun = right;
        if (right > at && following(words, right, isHead).is === "thing" && !head.needsOf) right = at;
      }
    } else if (isLabel(words, at)) right = at + 1;
    else if (after.is === "end") right = titledBehind(words, at);
    if (head?.needsOf && right === at && !(at > 0 && isCapital(words, at - 1) && left < at)) continue;
    const first = head?.kind === "role" ? personBefore(words, left, floor) : left;
    found ??= [];
    found.push({
      start: words.start[first] ?? 0,
      end: endOf(words, right),
      head: nounAt(words, noun),
      kind: kindOf(words, noun, left, right),
    });
    floor = right + 1;
    at = right;
  }
  return found ?? NOBODY;
}

const NOBODY: readonly ActorPhrase[] = [];

/** The last word of a national body's name that begins here and stands for the body itself; -1 where none does. */
function knownName(words: Words, at: number, isHead: (index: number) => boolean): number {
  const known = knownNameAt(words, at);
  if (known < 0) return -1;
  const last = goesOn(words, at, known, isHead);
  const before = at > 0 && gapAfter(words, at - 1) === "space" ? termAt(words, at - 1) : undefined;
  // "Marlshire Youth Justice Agency" is another body
  if (at > 0 && gapAfter(words, at - 1) === "space" && !opensSentence(words, at - 1)) {
    if (isCapital(words, at - 1) && !before?.stop && !before?.determiner) return -1;
  }
  if (gapAfter(words, last) !== "space") return last;
  // "Barnardo's Cymru"
  if (NATIONS.has(wordAt(words, last + 1)) && gapAfter(words, last + 1) !== "slash") return last + 1;
  return following(words, last, isHead, false).is === "end" ? last : -1;
}

/** "Department of Health and Community Services": a body of its own, whose name only begins as a national one's does. */
function goesOn(words: Words, at: number, last: number, isHead: (index: number) => boolean): number {
  if (!termAt(words, at)?.takesOf || smallAt(words, last + 1) !== "and" || knownNameAt(words, last + 2) >= 0)
    return last;
  return Math.max(last, rightEdge(words, at, isHead));
}

const endOf = (words: Words, index: number) => words.end[index] ?? words.text.length;

function nounAt(words: Words, index: number): string {
  return termAt(words, index)?.word ?? wordAt(words, index);
}

/** Whether the word by itself, with the one before it, can be the head of an actor phrase. */
function canBeHead(words: Words, index: number): boolean {
  const term = termAt(words, index);
  if (!term) return shapeAt(words, index) === LETTERS && isInstitution(words, index);
  if (term.notActor) return false;
  const spaced = index > 0 && gapAfter(words, index - 1) === "space";
  const before = spaced ? termAt(words, index - 1) : undefined;
  const word = spaced && (term.notBehind || term.before) ? wordBefore(words, index) : "";
  if (term.notBehind?.has(word)) return false;
  if (term.dutyOnly && isService(words, index, term)) return true;
  if (term.kind === null)
    return (
      shapeAt(words, index) === LETTERS &&
      !term.stop &&
      !term.thing &&
      !term.modifier &&
      isInstitution(words, index)
    );
  if (term.before === null) return true;
  if (term.before.has(word)) return true;
  if (term.before.has("*any")) return spaced && !before?.stop && !before?.determiner;
  if (!term.before.has("*")) return false;
  if (shapeAt(words, index) === CAPITAL && !opensSentence(words, index)) return true;
  if (term.needsOf && termAt(words, index + 1)?.word === "of") return true;
  return spaced && isCapital(words, index - 1) && !before?.stop && !before?.determiner;
}

function isInstitution(words: Words, index: number): boolean {
  const word = wordAt(words, index);
  if (!INSTITUTION.test(word)) return false;
  if (!words.anyLowerCase && words.count > 3) return false;
  if (word.length > 2) return true;
  return gapAfter(words, index) === "space" && termAt(words, index + 1)?.duty === true;
}

/** Whether a head is an actor with what stands in front of it: "a board", "the Board", but not "on board". */
function stands(words: Words, head: number, left: number): boolean {
  const term = termAt(words, head);
  if (!term || term.plural || left < head || shapeAt(words, head) === LETTERS) return true;
  if (term.word === "police" || term.kind === "class") return true;
  if (shapeAt(words, head) !== CAPITAL) return term.dutyOnly;
  if (!opensSentence(words, head) || isLabel(words, head)) return true;
  const gap = gapAfter(words, head);
  const next = termAt(words, head + 1);
  // "Director of Nursing to report"
  if (
    gap === "space" &&
    next?.word === "of" &&
    term.kind === "role" &&
    term.takesOf &&
    isCapital(words, head + 2)
  )
    return true;
  return gap !== "space" || next?.duty === true || next?.word === "and";
}

/** "School A", "Hospital 1": anonymised labels. */
function isLabel(words: Words, head: number): boolean {
  if (!isCapital(words, head) || gapAfter(words, head) !== "space") return false;
  const from = words.start[head + 1] ?? 0;
  const length = (words.end[head + 1] ?? 0) - from;
  if (length > 2) return false;
  const code = words.text.charCodeAt(from);
  // "to Cabinet 14 July 2026"
  if (isDigit(code) && isMonth(words, head + 2)) return false;
  // "to SMT 12/02/2026"
  if (isDigit(code) && /^[/.-]\d/.test(words.text.slice(from + length, from + length + 2))) return false;
  if (length === 1 && code >= 65 && code <= 90) return true;
  return isDigit(code) && (length === 1 || isDigit(words.text.charCodeAt(from + 1)));
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** "NHS Garrow": the last word of a board of the health service that is called by its area alone; `at` where none is. */
function nhsBody(words: Words, at: number): number {
  if (words.key[at] !== NHS || wordAt(words, at) !== "NHS" || gapAfter(words, at) !== "space") return at;
  let last = at;
  while (
    last < at + 4 &&
    gapAfter(words, last) === "space" &&
    shapeAt(words, last + 1) === CAPITAL &&
    !termAt(words, last + 1)
  )
    last++;
  // "NHS Garrow Integrated Care Board", "NHS Garrow and Vale ICB" end in their own head
  if (last === at || isPossessive(words, last)) return at;
  if (gapAfter(words, last) !== "space") return last;
  const next = termAt(words, last + 1);
  const goesOn =
    isCapital(words, last + 1) || next?.word === "and" || next?.word === "&" || next?.thing === true;
  return goesOn ? at : last;
}

const NHS = keyOf("NHS");
const NATIONS = new Set(["Cymru", "Scotland", "Wales", "NI"]);
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
