import { isPair, looksLikeNoun, type Term, termAt } from "./dictionary";
import { CAPITAL, gapAfter, LETTERS, LOWER, NUMBER, type Words, wordAt } from "./words";

const shapeAt = (words: Words, index: number) => words.shape[index] ?? LOWER;
export const isCapital = (words: Words, index: number) => {
  const shape = shapeAt(words, index);
  return shape === CAPITAL || shape === LETTERS;
};
const isSpace = (words: Words, index: number) => index >= 0 && gapAfter(words, index) === "space";
/** Whether a capital says nothing because a sentence or line begins with it. */
export const opensSentence = (words: Words, index: number) =>
  index === 0 || gapAfter(words, index - 1) === "break";

/** Bodies with a name of their own: "and" in front of such a name joins two bodies, not two parts of a name. */
const NAMED_BY_PLACE = new Set(["police", "constabulary", "council", "trust", "ccg", "icb", "diocese"]);
/** Abbreviations that places share: "Northmere and Eastvale CCGs". */
const SHARED_LETTERS = new Set("ccg ccgs icb icbs lscb lscbs lscp lscps camhs mash sab sabs".split(" "));
const SPEAKING_ENDING = /(?:ing|ed|ly)$/;
const lower = (words: Words, index: number) => wordAt(words, index).toLowerCase();

/** Whether the phrase must begin behind word `index`. */
function stops(words: Words, index: number, term: Term): boolean {
  if (term.stop) return true;
  if (term.stopUnlessCapital === null) return false;
  if (!isCapital(words, index)) return true;
  if (!opensSentence(words, index)) return false;
  return term.stopUnlessCapital === "verb" || !isCapital(words, index + 1);
}

/** Whether a word that may be a verb is one where it stands, as the leftmost word of a phrase. */
function speaks(words: Words, index: number, floor: number): boolean {
  if (isCapital(words, index) && !opensSentence(words, index)) return false;
  if (index === floor && index > 0) return true;
  if (opensSentence(words, index)) return !isCapital(words, index + 1);
  if (gapAfter(words, index - 1) !== "space") return false;
  const before = termAt(words, index - 1);
  return before?.word === "to" || before?.word === "and" || before?.duty === true || before?.kind != null;
}

/** Whether "and" at `at`, inside a phrase that goes on to `head`, joins parts of one name. */
function joins(words: Words, at: number, head: number): boolean {
  const left = at - 1;
  if (!isSpace(words, left) || !isSpace(words, at)) return false;
  if (!isCapital(words, left) || !isCapital(words, at + 1)) {
    return isPair(lower(words, left), lower(words, at + 1));
  }
  const before = termAt(words, left);
  const headTerm = termAt(words, head);
  if (shapeAt(words, head) === LETTERS && !SHARED_LETTERS.has(lower(words, head))) return false;
  if (shapeAt(words, left) === LETTERS) return false;
  if (!before) return true;
  if (before.determiner) return false;
  if (stops(words, left, before)) return isPair(lower(words, left), lower(words, at + 1));
  const first = termAt(words, at + 1);
  if (before.dutyOnly) {
    const placeName = !first?.modifier;
    if (placeName && headTerm && NAMED_BY_PLACE.has(headTerm.word)) return false;
    return opensSentence(words, left) || !isCapital(words, left - 1) || first?.modifier === true;
  }
  if (before.kind === null) return true;
  return isPair(lower(words, left), lower(words, at + 1)) || (before.modifier && before.kind === "generic");
}

/** The first word of the phrase whose head is word `head`; words before `floor` belong to another phrase. */
export function leftEdge(words: Words, head: number, floor: number): number {
  let sure = head;
  let at = head;
  let guesses = 0;
  let joined = false;
  const plural = termAt(words, head)?.plural === true;
  while (at > floor) {
    const next = at - 1;
    const gap = gapAfter(words, next);
    if (gap === "comma") {
      // "the Planning, Policy and Engagement Group"
      const term = termAt(words, next);
      if (!joined || shapeAt(words, next) !== CAPITAL || (term && stops(words, next, term)) || term?.determiner) break;
      if (term?.kind && !term.modifier) break;
      at = sure = next;
      continue;
    }
    if (gap !== "space") break;
    const term = termAt(words, next);
    const word = term?.word ?? "";
    if (word === "and" || word === "&") {
      if (guesses > 0 || next - 1 < floor || !joins(words, next, head)) break;
      joined = true;
      at = sure = next - 1;
      continue;
    }
    if (word === "of") {
      const place = termAt(words, next - 1);
      if (guesses > 0 || next - 1 < floor || !place?.placeOf || !isCapital(words, next - 1)) break;
      if (!isSpace(words, next - 1) || !isCapital(words, at)) break;
      at = sure = next - 1;
      continue;
    }
    if (term?.determiner) {
      if (guesses > 0 && ((plural && term.singularDeterminer) || word === "this")) break;
      if (plural && term.singularDeterminer && sure === head) break;
      sure = next;
      // "all the agencies"
      const pre = termAt(words, next - 1)?.word;
      if (next - 1 >= floor && (pre === "all" || pre === "both") && isSpace(words, next - 1)) sure = next - 1;
      break;
    }
    const shape = shapeAt(words, next);
    if (words.possessive[next]) {
      if (term && stops(words, next, term)) break;
      at = sure = next;
      continue;
    }
    if (term && stops(words, next, term)) break;
    if (shape === NUMBER) {
      const pre = next - 1 >= floor ? termAt(words, next - 1) : undefined;
      if (!pre?.determiner || !isSpace(words, next - 1)) break;
      at = next;
      continue;
    }
    if (shape === CAPITAL || shape === LETTERS) {
      if (guesses > 0 && term?.kind && !term.modifier) break;
      if (!term && opensSentence(words, next) && SPEAKING_ENDING.test(wordAt(words, next))) break;
      if (term?.notActor && term.word !== "nhs" && next < head - 1 && shape === LETTERS) break;
      at = sure = next;
      guesses = 0;
      continue;
    }
    if (term && (term.modifier || term.kind)) {
      at = next;
      if (guesses === 0) sure = next;
      continue;
    }
    // An unknown word may describe the head only if an article in front shows where the phrase begins.
    if (++guesses > 3) break;
    if (!term && /(?:s|ed|ly)$/.test(wordAt(words, next))) break;
    at = next;
  }
  // "to help schools", "who support staff"
  while (sure < head && termAt(words, sure)?.verbLike && speaks(words, sure, floor)) sure++;
  return sure;
}

export type Following =
  /** The head ends its phrase. */
  | { readonly is: "end" }
  /** The phrase is about a thing: "Board papers". */
  | { readonly is: "thing" }
  /** A later word is the head: "council housing team". */
  | { readonly is: "head"; readonly at: number }
  /** Capitals go on to word `to` and name a person: "Named GP Pat Lovell". */
  | { readonly is: "name"; readonly to: number };

const END: Following = { is: "end" };
const THING: Following = { is: "thing" };

/** Whether word `at` is a verb that agrees with the head in front of it. */
function isVerb(words: Words, at: number, head: Term | undefined): boolean {
  if (shapeAt(words, at) !== LOWER) return false;
  if (!isSpace(words, at)) return false;
  const next = termAt(words, at + 1);
  const word = wordAt(words, at);
  const third = word.endsWith("s") && !word.endsWith("ss");
  if (word.endsWith("ing")) return head?.plural === true && (head.kind !== "class" || word === "working");
  if (!next?.verbSign && !(next?.verbSignBehindSeveral && (third || head?.plural))) return false;
  // British usage: "the Board report that", "the Trust reports that"
  return head?.plural ? !third : true;
}

/** "Partnership (MSCP) Regulations": the bracket only interrupts the name of a thing. */
function bracketThenThing(words: Words, head: number): boolean {
  const from = words.end[head] ?? 0;
  if (words.text.charCodeAt(from + 1) !== 0x28) return false;
  const inside = words.end[head + 1] ?? 0;
  if (words.text.charCodeAt(inside) !== 0x29 || (words.start[head + 2] ?? 0) !== inside + 2) return false;
  return isCapital(words, head + 2) && termAt(words, head + 2)?.thing === true;
}

/** "groups of children", "this group of young people": a number of persons, no body. */
function isCrowd(words: Words, head: number): boolean {
  const word = termAt(words, head)?.word;
  if (word !== "group" && word !== "groups") return false;
  return shapeAt(words, head) === LOWER && termAt(words, head + 1)?.word === "of";
}

/** What the words behind a possible head make of it. `isHead` tells whether a word can be a head where it stands. */
export function following(
  words: Words,
  head: number,
  isHead: (index: number) => boolean,
  limit = 8,
): Following {
  const headTerm = termAt(words, head);
  const owned = words.possessive[head] === true;
  let gap = gapAfter(words, head);
  if (gap === "slash") {
    // "GP/Midwife Liaison Form"
    let other = limit > 0 ? following(words, head + 1, isHead, limit - 1) : END;
    for (let steps = 0; other.is === "head" && steps < 4; steps++) other = following(words, other.at, isHead);
    return other.is === "thing" ? THING : END;
  }
  if (gap !== "space") return bracketThenThing(words, head) ? THING : END;
  const capitalised = isCapital(words, head);
  const described = termAt(words, head + 1);
  // "schools working with", "services commissioned by" go on with a verb; "Board monitoring" does not
  const spoken = described?.verbLike === true && shapeAt(words, head + 1) === LOWER;
  const verbal = spoken && (headTerm?.plural === true || wordAt(words, head + 1).endsWith("ed"));
  if (isCrowd(words, head)) return THING;
  let capitals = 0;
  for (let at = head + 1; at < head + limit && at < words.start.length; at++) {
    const term = termAt(words, at);
    const shape = shapeAt(words, at);
    const first = at === head + 1;
    if (first && owned && term?.duty) return END;
    if (term?.thing && !(term.kind && isHead(at))) {
      if (first && term.maybeVerb && isVerb(words, at, headTerm)) return END;
      if (!first && verbal) return END;
      if (!isSpace(words, at) || !isHead(at + 1)) return THING;
      continue;
    }
    if (isHead(at) && !(first && shape === LOWER && term?.headVerb && isVerb(words, at, headTerm))) {
      if (capitalised || shape === LOWER || owned || at > head + 1) return { is: "head", at };
    }
    if (!term || term.modifier || ((term.kind || term.notActor) && shape !== LOWER)) {
      if (shape === NUMBER) return owned ? THING : END;
      if (shape === CAPITAL || shape === LETTERS) {
        if (!capitalised && !owned) return END;
        capitals++;
      } else if (!term) {
        if (owned) {
          if (at > head + 4) return THING;
        } else if (looksLikeNoun(words, at)) return THING;
        else if (first || capitals > 0) return capitals > 0 ? { is: "name", to: at - 1 } : END;
        else return verbal || headTerm?.plural ? END : THING;
      }
    } else if (term.word === "and" && owned) {
      // "the Trust's Safeguarding and Quality Lead"
    } else {
      if (owned) return THING;
      if (spoken && !verbal) return THING;
      return capitals > 0 ? { is: "name", to: at - 1 } : END;
    }
    gap = gapAfter(words, at);
    if (gap !== "space") {
      if (owned) return THING;
      return capitals > 0 ? { is: "name", to: at } : END;
    }
  }
  return owned ? THING : END;
}

/** Where a name goes on behind "of" or "for": the last word of "Head of Safeguarding and Quality". */
export function rightEdge(words: Words, head: number, isHead: (index: number) => boolean): number {
  const link = head + 1;
  const word = termAt(words, link)?.word;
  if ((word !== "of" && word !== "for" && word !== "at") || !isSpace(words, head) || !isSpace(words, link)) {
    return head;
  }
  let at = link + 1;
  while (termAt(words, at)?.determiner && isSpace(words, at)) at++;
  let end = head;
  for (let steps = 0; steps < 12 && at < words.start.length; steps++) {
    const term = termAt(words, at);
    const inside = isCapital(words, at)
      ? !(term?.stop && !term.thing) && !term?.duty
      : term !== undefined && !term.stop && (term.modifier || isHead(at));
    if (!inside) break;
    end = at;
    const gap = gapAfter(words, at);
    const next = termAt(words, at + 1)?.word;
    if (gap === "comma" && isCapital(words, at) && isCapital(words, at + 1) && listGoesOn(words, at + 1)) {
      at++;
      continue;
    }
    if (gap !== "space") break;
    if ((next === "and" || next === "&" || next === "of") && isSpace(words, at + 1)) {
      if (next === "of" ? !isCapital(words, at + 2) : !topicGoesOn(words, at + 2, at)) break;
      at += 2;
      continue;
    }
    at++;
  }
  return end;
}

/** Behind a comma: "Nursing, Quality and Safety", not "Nursing, Marlshire Police and …". */
function listGoesOn(words: Words, from: number): boolean {
  return gapAfter(words, from) === "space" && /^(?:and|&)$/.test(termAt(words, from + 1)?.word ?? "");
}

/** Behind "and": whether the words go on with the topic of a role rather than name the next actor. */
function topicGoesOn(words: Words, from: number, left: number): boolean {
  if (isCapital(words, left) !== isCapital(words, from)) return false;
  for (let at = from; at < from + 6; at++) {
    const term = termAt(words, at);
    if (shapeAt(words, at) === LETTERS && !term?.modifier) return false;
    if (term?.kind && !term.modifier) return /^services?$|^care$/.test(term.word);
    if (!isCapital(words, at) && !term?.modifier) return at > from;
    if (gapAfter(words, at) !== "space") return true;
  }
  return true;
}
