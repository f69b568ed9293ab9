import { END, hashStep, OTHER_MARK, UNKNOWN_WORD, wordOf } from "./lexicon";

/**
 * A paragraph as words, numbers in figures, and marks, each with its symbol (see `lexicon.ts`). All dashes and
 * hyphens are "-", all single quotes "'", and every kind of space only sets `spaced`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Behind the last token there are a few `END`s, so that the grammar may look ahead without asking. */
  readonly symbols: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where white space stands in front of the token, or the text begins. */
  readonly spaced: Uint8Array;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const IGNORED = 4;

const ascii = new Uint8Array(128).fill(MARK);
for (let c = 0; c <= 32; c++) ascii[c] = SPACE;
for (let c = 48; c <= 57; c++) ascii[c] = DIGIT;
for (let c = 65; c <= 90; c++) {
  ascii[c] = LETTER;
  ascii[c + 32] = LETTER;
}

function sortOf(code: number): number {
  if (code < 128) return ascii[code] ?? MARK;
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000) return SPACE;
  if (code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff)
    return IGNORED;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7 || (code >= 0x2010 && code <= 0x2bff)) return MARK;
  return LETTER;
}

function markOf(code: number): number {
  if (code < 128) return code;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0x2043) return 45;
  if (code === 0x2018 || code === 0x2019 || code === 0x2032 || code === 0xb4) return 39;
  if (code === 0x201c || code === 0x201d) return 34;
  return OTHER_MARK;
}

const LOOK_AHEAD = 8;

class Scratch {
  size = 0;
  symbols = new Int32Array(0);
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  spaced = new Uint8Array(0);

  room(size: number): void {
    if (size <= this.size) return;
    this.size = Math.max(4096, size * 2);
    this.symbols = new Int32Array(this.size);
    this.starts = new Int32Array(this.size);
    this.ends = new Int32Array(this.size);
    this.spaced = new Uint8Array(this.size);
  }
}

const scratch = new Scratch();

/** The tokens of a text. They live until the next call: the arrays are used again, which spares most of the cost. */
export function scan(text: string): Tokens {
  const { length } = text;
  scratch.room(length + LOOK_AHEAD);
  const { symbols, starts, ends, spaced } = scratch;
  let count = 0;
  let space = 1;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    if (code === 32) {
      space = 1;
      at++;
      continue;
    }
    const sort = sortOf(code);
    if (sort === SPACE) {
      space = 1;
      at++;
      continue;
    }
    if (sort === IGNORED) {
      at++;
      continue;
    }
    const start = at;
    let symbol: number;
    if (sort === LETTER) {
      let hash = hashStep(0, code < 128 ? code | 32 : code);
      code = ++at < length ? text.charCodeAt(at) : 32;
      // most of a text is plain small letters
      while (code >= 97 && code <= 122) {
        hash = hashStep(hash, code);
        code = ++at < length ? text.charCodeAt(at) : 32;
      }
      for (; code !== 32 && at < length; at++) {
        code = text.charCodeAt(at);
        const next = sortOf(code);
        if (next === LETTER) hash = hashStep(hash, code < 128 ? code | 32 : code);
        else if (next !== IGNORED) break;
      }
      symbol = wordOf(hash);
    } else if (sort === DIGIT) {
      let value = 0;
      while (code >= 48 && code <= 57) {
        // Longer numbers (telephones, NHS numbers) are no part of any date: their value need not be right.
        if (value < 1e7) value = value * 10 + code - 48;
        if (++at >= length) break;
        code = text.charCodeAt(at);
      }
      symbol = -1 - value;
    } else {
      at++;
      symbol = markOf(code);
    }
    symbols[count] = symbol;
    starts[count] = start;
    ends[count] = at;
    spaced[count] = space;
    space = 0;
    count++;
  }
  for (let i = 0; i < LOOK_AHEAD; i++) {
    symbols[count + i] = END;
    spaced[count + i] = 1;
    starts[count + i] = length;
    ends[count + i] = length;
  }
  return { text, count, symbols, starts, ends, spaced };
}

/** The symbol at an index; `END` outside the text. */
export const symbolAt = (tokens: Tokens, index: number): number => tokens.symbols[index] ?? END;
export const spacedAt = (tokens: Tokens, index: number): boolean => tokens.spaced[index] === 1;
export const isWord = (symbol: number): boolean => symbol >= 256 || symbol === UNKNOWN_WORD;
export const isNumber = (symbol: number): boolean => symbol < 0;
export const digitsAt = (tokens: Tokens, index: number): number =>
  (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0);

/** Whether the word begins with a capital letter. */
export function capitalAt(tokens: Tokens, index: number): boolean {
  const code = tokens.text.charCodeAt(tokens.starts[index] ?? 0);
  return code >= 65 && code <= 90;
}

/** Whether the token stands directly in front of the next one, as in "Q3" or "2024/25". */
export const joined = (tokens: Tokens, index: number): boolean => !spacedAt(tokens, index + 1);

/** Whether a number of up to three figures stands by itself and is no part of "3.5.3", "£20", "1,200" or "61%". */
export function cleanNumber(tokens: Tokens, at: number): boolean {
  if (digitsAt(tokens, at) > 3) return false;
  const before = symbolAt(tokens, at - 1);
  const opened = before === 45 || before === 40 || before === 91 || before === 39 || before === 34;
  if (!spacedAt(tokens, at) && !opened) return false;
  const after = symbolAt(tokens, at + 1);
  if (after === 37) return false;
  const divides = after === 46 || after === 44 || after === 47 || after === 58;
  return (
    spacedAt(tokens, at + 1) || !divides || spacedAt(tokens, at + 2) || !isNumber(symbolAt(tokens, at + 2))
  );
}
