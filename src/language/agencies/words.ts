/** The words of a paragraph as parallel lists, so that a scan over a long draft makes no object for each word. */
export interface Words {
  readonly text: string;
  /** UTF-16 offsets; a possessive ending belongs to the word. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Of the word in small letters, without its possessive ending: what the dictionary is keyed by. */
  readonly key: readonly number[];
  readonly shape: readonly Shape[];
  readonly possessive: readonly boolean[];
  readonly anyLowerCase: boolean;
}

export const LOWER = 0;
/** "Board", "McAllister" */
export const CAPITAL = 1;
/** "MSCP", "CCGs", "4LSCB", "KCSiE": two capitals or more, and more of them than small letters. */
export const LETTERS = 2;
export const NUMBER = 3;
export type Shape = 0 | 1 | 2 | 3;

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const AMPERSAND = 0x26;

const isApostrophe = (code: number) => code === APOSTROPHE || code === CURLY;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isUpper = (code: number) => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
const isLower = (code: number) => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f);
const isLetter = (code: number) => isUpper(code) || isLower(code);
/** Hyphen, non-breaking hyphen and soft hyphen hold a word together; dashes do not. */
const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0xad;

const FNV = 0x01000193;
const SEED = 0x811c9dc5 | 0;
/** One step of FNV-1a over small letters, with every apostrophe and hyphen counted as the plain one. */
function step(key: number, code: number): number {
  const plain = isUpper(code) ? code + 32 : code === CURLY ? APOSTROPHE : isHyphen(code) ? 0x2d : code;
  return Math.imul(key ^ plain, FNV);
}

/** The key under which `wordsOf` lists a word of a dictionary. */
export function keyOf(word: string): number {
  let key = SEED;
  for (let i = 0; i < word.length; i++) key = step(key, word.charCodeAt(i));
  return key;
}

/** Splits a paragraph into words; "&" counts as a word. One pass, never fails. */
export function wordsOf(text: string): Words {
  const start: number[] = [];
  const end: number[] = [];
  const keys: number[] = [];
  const shape: Shape[] = [];
  const possessive: boolean[] = [];
  let anyLowerCase = false;
  const length = text.length;
  let at = 0;
  while (at < length) {
    const first = text.charCodeAt(at);
    if (first === AMPERSAND) {
      start.push(at);
      keys.push(step(SEED, first));
      end.push(++at);
      shape.push(LOWER);
      possessive.push(false);
      continue;
    }
    if (!isLetter(first) && !isDigit(first)) {
      at++;
      continue;
    }
    const from = at;
    let key = SEED;
    let upper = 0;
    let lower = 0;
    let owned = false;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code >= 97 && code <= 122) lower++;
      else if (isUpper(code)) upper++;
      else if (isDigit(code)) {
      } else if (isLower(code)) lower++;
      else {
        const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
        if (isApostrophe(code)) {
          const last = text.charCodeAt(at - 1);
          if ((next === 115 || next === 83) && !isLetter(at + 2 < length ? text.charCodeAt(at + 2) : 0)) {
            owned = true;
            at += 2;
            break;
          }
          // "agencies' procedures", but not the closing mark of a quotation at the end of a clause
          if ((last === 115 || last === 83) && next === 32 && isLetter(text.charCodeAt(at + 2) || 0)) {
            owned = true;
            at++;
            break;
          }
          if (!isLetter(next)) break;
        } else if (!isHyphen(code) || !(isLetter(next) || isDigit(next))) break;
      }
      key = step(key, code);
      at++;
    }
    if (lower > 0) anyLowerCase = true;
    start.push(from);
    end.push(at);
    keys.push(key);
    possessive.push(owned);
    shape.push(
      upper + lower === 0
        ? NUMBER
        : upper >= 2 && upper > lower
          ? LETTERS
          : isUpper(first)
            ? CAPITAL
            : LOWER,
    );
  }
  return { text, start, end, key: keys, shape, possessive, anyLowerCase };
}

/** What stands between word `index` and the next one. */
export type Gap = "space" | "comma" | "slash" | "break";

export function gapAfter(words: Words, index: number): Gap {
  const from = words.end[index];
  const to = words.start[index + 1];
  if (from === undefined || to === undefined) return "break";
  let gap: Gap = "space";
  for (let at = from; at < to; at++) {
    const code = words.text.charCodeAt(at);
    if (code === 32 || code === 0xa0 || code === 0x202f) continue;
    if (gap !== "space") return "break";
    if (code === 0x2c) gap = "comma";
    else if (code === 0x2f) gap = "slash";
    else return "break";
  }
  // "4LSCB&": no space is needed round an ampersand, but two words must not touch
  return gap;
}

/** The word as typed, possessive ending included. */
export const wordAt = (words: Words, index: number): string =>
  words.text.slice(words.start[index] ?? 0, words.end[index] ?? 0);
