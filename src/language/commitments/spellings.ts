import { lookedForIn } from "./looked-for";
import { unique } from "./unique";
import { type Word, wordOf } from "./words";

/** A word as typed, and what is known of it. */
export interface Spelling extends Word {
  /** Its first twelve letters as numbers. */
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly length: number;
  /** In lower case, apostrophes and hyphens plain. */
  readonly lower: string;
  /** Bits of `looked-for.ts`. */
  readonly has: number;
  /** Whether a capital stands in it. */
  readonly capital: boolean;
  readonly raw: string;
}

/**
 * Spellings met before, found by their letters in the text itself, so that a word that is known costs no new string.
 * Official prose has few; the cap is against input that is not prose.
 */
const FEWEST_BITS = 10;
const SPELLINGS_KEPT = 8_000;
const LONGEST_KEPT = 40;
let bits = FEWEST_BITS;
let slots: (Spelling | undefined)[] = new Array(1 << bits);
let kept = 0;

/** Letters of ASCII take seven bits each, four of them one number. */
const BITS = 7;
const ASCII = 127;
/** Words of as many letters of ASCII are told by three numbers; of others the letters must be compared. */
const LONGEST_PACKED = 12;
/** Set in the first number of the others, which letters beyond ASCII may have made negative, or not. */
const COMPARED = 1 << 31;

export function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    (code > 191 && code < 0x2000)
  );
}

/** An apostrophe, hyphen or full stop, which between two letters belongs to their word. */
const joins = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 45 || code === 0x2010 || code === 0x2011 || code === 46;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The word that begins at `from` and ends in front of `limit`; a mark of punctuation is a word of one character. */
export function wordFrom(text: string, from: number, limit: number): Spelling {
  let i = from;
  let code = text.charCodeAt(i);
  if (!isWordCode(code))
    return code > ASCII ? found(text, i, i + 1, ~code, 0, 0) : found(text, i, i + 1, code, 0, 0);
  let a = 0;
  let b = 0;
  let c = 0;
  let all = 0;
  while (i < limit) {
    code = text.charCodeAt(i);
    if (!isWordCode(code) && !(joins(code) && i + 1 < limit && isWordCode(text.charCodeAt(i + 1)))) {
      // "1,800"
      if (code !== 44 || !isDigit(text.charCodeAt(i - 1)) || !isDigit(text.charCodeAt(i + 1))) break;
    }
    const letter = i - from;
    if (letter < 4) a = (a << BITS) | code;
    else if (letter < 8) b = (b << BITS) | code;
    else if (letter < LONGEST_PACKED) c = (c << BITS) | code;
    all |= code;
    i++;
  }
  return found(text, from, i, all > ASCII || i - from > LONGEST_PACKED ? a | COMPARED : a, b, c);
}

/** The word from `from` to `to` of a text by its letters; `a` is below 0 where these do not tell all of it. */
function found(text: string, from: number, to: number, a: number, b: number, c: number): Spelling {
  let slot = firstSlot(a, b, c);
  for (;;) {
    const known = slots[slot];
    if (known === undefined) break;
    if (known.a === a && known.b === b && known.c === c && (a >= 0 || stands(known.raw, text, from, to)))
      return known;
    slot = (slot + 1) & (slots.length - 1);
  }
  const fresh = spelled(text.slice(from, to), a, b, c);
  if (to - from >= LONGEST_KEPT) return fresh;
  slots[slot] = fresh;
  if (++kept > slots.length >> 1) enlarge();
  return fresh;
}

function firstSlot(a: number, b: number, c: number): number {
  const mixed = a ^ Math.imul(b, 0x9e3779b1) ^ Math.imul(c, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> (32 - bits);
}

/** A table twice as large, as long as it is one of prose; small ones are at hand sooner. */
function enlarge(): void {
  const before = slots;
  const full = kept > SPELLINGS_KEPT;
  bits = full ? FEWEST_BITS : bits + 1;
  slots = new Array(1 << bits);
  if (full) kept = 0;
  else for (const spelling of before) if (spelling) place(spelling);
}

function place(spelling: Spelling): void {
  let slot = firstSlot(spelling.a, spelling.b, spelling.c);
  while (slots[slot] !== undefined) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = spelling;
}

function stands(raw: string, text: string, from: number, to: number): boolean {
  return raw.length === to - from && text.startsWith(raw, from);
}

function spelled(typed: string, a: number, b: number, c: number): Spelling {
  const raw = unique(typed);
  const small = raw.toLowerCase();
  const lower = unique(small.replace(/\u2019/g, "'").replace(/[\u2010\u2011]/g, "-"));
  const { is, lemma } = wordOf(lower);
  const has = lookedForIn(lower, lemma);
  const { length } = raw;
  return { a, b, c, length, is, lower, lemma: unique(lemma), has, capital: small !== raw, raw };
}
