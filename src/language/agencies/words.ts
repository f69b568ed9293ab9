import { MONTH_FORMS } from "../../model/dates";
import { isHeadLike, numberOf, type Term, termNumbered } from "./dictionary";
import {
  AMPERSAND,
  APOSTROPHE,
  BIG,
  DIGIT,
  HYPHEN,
  KEY_BITS,
  kindOf,
  OTHER,
  PRIME,
  SEED,
  SMALL,
  step,
} from "./letters";

/** The words of a paragraph as parallel lists, so that a scan over a long draft makes no object for each word. */
export interface Words {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets; a possessive ending belongs to the word. Valid below `count`, as are the next three. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** `keyOf` the word without its possessive ending. */
  readonly key: Int32Array;
  /** Its number in the dictionary, asked once a word; 0 where it is no term. */
  readonly term: Int16Array;
  /** Shape, and whether the word is possessive. */
  readonly look: Uint8Array;
  readonly anyLowerCase: boolean;
}

export const LOWER = 0;
/** "Board", "McAllister" */
export const CAPITAL = 1;
/** "MSCP", "CCGs", "3LSCB", "KCSiE": two capitals or more, and more of them than small letters. */
export const LETTERS = 2;
export const NUMBER = 3;
const SHAPE = 3;
const POSSESSIVE = 4;

const isLetter = (kind: number) => kind === SMALL || kind === BIG;
const SPACE = 0x20;
const S = 0x73;

const kindAt = (text: string, index: number) =>
  index < text.length ? kindOf(text.charCodeAt(index)) : OTHER;

interface Lists {
  readonly size: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly key: Int32Array;
  readonly term: Int16Array;
  readonly look: Uint8Array;
}

const listsFor = (size: number): Lists => ({
  size,
  start: new Int32Array(size),
  end: new Int32Array(size),
  key: new Int32Array(size),
  term: new Int16Array(size),
  look: new Uint8Array(size),
});

/** Making five lists costs more than reading a paragraph of usual length, so one set is lent again and again. */
let spare: Lists | null = listsFor(4096);
const LARGEST_KEPT = 1 << 16;

/** Splits a paragraph into words ("&" counts as one) for `work`, which must not keep them. One pass. */
export function withWords<Result>(text: string, work: (words: Words) => Result): Result {
  const lent = spare;
  // every character may be a word of its own, for "&" needs no space round it
  const lists = lent && lent.size >= text.length ? lent : listsFor(text.length);
  // a call inside `work` finds none to borrow and makes its own
  spare = null;
  const result = work(split(text, lists));
  spare = lists.size <= LARGEST_KEPT ? lists : lent;
  return result;
}

function split(text: string, { start, end, key: keys, term, look }: Lists): Words {
  const length = text.length;
  let count = 0;
  let anyLowerCase = false;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const first = code === SPACE ? OTHER : kindOf(code);
    if (first === OTHER || first === APOSTROPHE || first === HYPHEN) {
      at++;
      continue;
    }
    const from = at;
    let key = SEED;
    let upper = 0;
    /** Neither capitals nor small letters. */
    let others = 0;
    let owned = 0;
    if (first === SMALL || first === BIG) {
      key = step(key, code);
      let next = ++at < length ? text.charCodeAt(at) : SPACE;
      while (next >= 97 && next <= 122) {
        key = Math.imul(key ^ next, PRIME);
        next = ++at < length ? text.charCodeAt(at) : SPACE;
      }
      // nearly every word is one of small letters, or of a capital and small letters, and ends here
      if (next === SPACE || kindOf(next) === OTHER) {
        key &= KEY_BITS;
        if (first === SMALL || at - from > 1) anyLowerCase = true;
        start[count] = from;
        end[count] = at;
        keys[count] = key;
        term[count] = numberOf(key, at - from);
        look[count++] = first === SMALL ? LOWER : CAPITAL;
        at++;
        continue;
      }
      if (first === BIG) upper++;
    }
    if (first === AMPERSAND) {
      key = step(key, code);
      others++;
      at++;
    } else {
      while (at < length) {
        const code = text.charCodeAt(at);
        const kind = kindOf(code);
        if (kind === BIG) upper++;
        else if (kind !== SMALL) {
          if (kind === APOSTROPHE) {
            owned = ownedBy(text, at);
            if (owned > 0 || !isLetter(kindAt(text, at + 1))) break;
          } else if (kind !== DIGIT && (kind !== HYPHEN || !goesOn(kindAt(text, at + 1)))) break;
          others++;
        }
        key = step(key, code);
        at++;
      }
    }
    key &= KEY_BITS;
    const lower = at - from - upper - others;
    at += owned;
    if (lower > 0) anyLowerCase = true;
    start[count] = from;
    end[count] = at;
    keys[count] = key;
    term[count] = numberOf(key, at - from);
    const shape =
      upper === 0
        ? lower === 0 && first === DIGIT
          ? NUMBER
          : LOWER
        : upper >= 2 && upper > lower
          ? LETTERS
          : first === BIG
            ? CAPITAL
            : LOWER;
    look[count++] = owned > 0 ? shape | POSSESSIVE : shape;
  }
  return { text, count, start, end, key: keys, term, look, anyLowerCase };
}

/** Behind a hyphen. */
const goesOn = (kind: number) => kind !== OTHER && kind <= DIGIT;

/**
 * How long the possessive ending is that begins with the apostrophe at `at`, 0 where it is none: "Board's"; "agencies'
 * procedures", but not the mark that closes a quotation at the end of a clause.
 */
function ownedBy(text: string, at: number): number {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) | 0x20 : 0;
  const letterBehind = isLetter(kindAt(text, at + 2));
  if (next === S && !letterBehind) return 2;
  return (text.charCodeAt(at - 1) | 0x20) === S && next === 0x20 && letterBehind ? 1 : 0;
}

export const shapeAt = (words: Words, index: number): number =>
  index >= 0 && index < words.count ? (words.look[index] ?? LOWER) & SHAPE : LOWER;
export const isPossessive = (words: Words, index: number): boolean =>
  ((words.look[index] ?? 0) & POSSESSIVE) !== 0;
export const isCapital = (words: Words, index: number): boolean => {
  const shape = shapeAt(words, index);
  return shape === CAPITAL || shape === LETTERS;
};

/** What stands between word `index` and the next one. */
export type Gap = "space" | "comma" | "slash" | "break";

export function gapAfter(words: Words, index: number): Gap {
  const from = words.end[index];
  const to = words.start[index + 1];
  if (from === undefined || to === undefined || index + 1 >= words.count) return "break";
  if (to === from + 1 && words.text.charCodeAt(from) === 32) return "space";
  let gap: Gap = "space";
  for (let at = from; at < to; at++) {
    const code = words.text.charCodeAt(at);
    if (code === 32 || code === 0xa0 || code === 0x202f) continue;
    if (gap !== "space") return "break";
    if (code === 0x2c) gap = "comma";
    else if (code === 0x2f) gap = "slash";
    else return "break";
  }
  return gap;
}

/** What the dictionary knows of word `index`, whatever its capitals and possessive ending. */
export const termAt = (words: Words, index: number): Term | undefined =>
  index >= 0 && index < words.count ? termNumbered(words.term[index] ?? 0) : undefined;

/** Whether a word, which has to be one of the text's, can begin no name and be no head: as most are in small letters. */
export const isPassedOver = (words: Words, index: number): boolean =>
  ((words.look[index] as number) & SHAPE) === LOWER && !isHeadLike(words.term[index] as number);

/** Whether word `index` is worth asking whether it is a head: an abbreviation, or a term that can be one. */
export const mayBeHead = (words: Words, index: number): boolean =>
  shapeAt(words, index) === LETTERS || isHeadLike(words.term[index] ?? 0);

/** The word as typed, possessive ending included. */
export const wordAt = (words: Words, index: number): string =>
  words.text.slice(words.start[index] ?? 0, words.end[index] ?? 0);

export const smallAt = (words: Words, index: number): string => wordAt(words, index).toLowerCase();

/** The word in front of another, in small letters; a term without its possessive ending. */
export const wordBefore = (words: Words, index: number): string =>
  termAt(words, index - 1)?.word ?? smallAt(words, index - 1);

const MONTH = new RegExp(`^(?:${MONTH_FORMS})$`);

/** Whether a word is a month as officials write them: "May", "Sept". */
export const isMonth = (words: Words, index: number): boolean => MONTH.test(wordAt(words, index));

export const spaceAfter = (words: Words, index: number): boolean =>
  index >= 0 && gapAfter(words, index) === "space";

/** Whether a capital says nothing because a sentence or line begins with it. */
export const opensSentence = (words: Words, index: number): boolean =>
  index === 0 || gapAfter(words, index - 1) === "break";
