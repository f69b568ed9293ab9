import words from "./words.json";

/**
 * Every word that the grammar of times knows has a number, its symbol, so that the grammar compares whole numbers.
 * Symbols below 128 are ASCII marks, `UNKNOWN_WORD` is every other word, and a number n in figures is -1 - n.
 */
export const END = 0;
export const UNKNOWN_WORD = 1;
export const OTHER_MARK = 2;
export const FIRST_WORD = 256;
export const MOST_WORDS = 2048;

const SLOTS = 8192;
/** By hash, small enough to stay near: most words of a text are unknown, and no more is asked of them. */
const slots = new Int16Array(SLOTS);
const hashes = new Int32Array(SLOTS);
let known = 0;

/**
 * One letter more. Words of up to six small letters never share a hash (31 to the sixth is below 2 to the 32nd), so
 * that the hash stands for the word; of longer ones one in four thousand million does.
 */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

/** The symbol of a word in lower case; makes it known. */
export function word(spelling: string): number {
  let hash = 0;
  for (let i = 0; i < spelling.length; i++) hash = hashStep(hash, spelling.charCodeAt(i));
  const before = wordOf(hash);
  if (before !== UNKNOWN_WORD) return before;
  const symbol = FIRST_WORD + known++;
  if (symbol >= MOST_WORDS) throw new Error("lexicon full: raise MOST_WORDS and SLOTS together");
  let slot = slotOf(hash);
  while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  slots[slot] = symbol;
  hashes[slot] = hash;
  return symbol;
}

/** Behind the last symbol given out so far. */
export const knownSymbols = (): number => FIRST_WORD + known;

/** The symbol of the word with that hash. */
export function wordOf(hash: number): number {
  let slot = slotOf(hash);
  for (;;) {
    const symbol = slots[slot] ?? 0;
    if (symbol === 0) return UNKNOWN_WORD;
    if (hashes[slot] === hash) return symbol;
    slot = (slot + 1) & (SLOTS - 1);
  }
}

/** Which symbols belong to a list, to be asked with `has`. */
export type SymbolSet = Uint8Array;

export function setOf(list: readonly string[]): SymbolSet {
  const set = new Uint8Array(MOST_WORDS);
  for (const each of list) set[word(each)] = 1;
  return set;
}

export const has = (set: SymbolSet, symbol: number): boolean => set[symbol] === 1;

function valuesOf(table: Readonly<Record<string, readonly string[]>>): Int16Array {
  const values = new Int16Array(MOST_WORDS);
  for (const [value, list] of Object.entries(table))
    for (const each of list) values[word(each)] = Number(value);
  return values;
}

const months = valuesOf(words.months);
const weekdays = valuesOf(words.weekdays);
const seasons = valuesOf(words.seasons);
const numbers = valuesOf(words.numbers);
const ordinals = valuesOf(words.ordinals);

/** 1 to 12, or 0 where the symbol is no month. */
export const monthOf = (symbol: number): number => months[symbol] ?? 0;
/** 1 for Monday to 7 for Sunday, or 0. */
export const weekdayNamed = (symbol: number): number => weekdays[symbol] ?? 0;
/** The meteorological season's first month (3, 6, 9, 12), or 0. */
export const seasonOf = (symbol: number): number => seasons[symbol] ?? 0;
/** "one" to "thirty", or 0. */
export const numberNamed = (symbol: number): number => numbers[symbol] ?? 0;
/** 1 to 4 for "first" to "fourth", 5 for "last" and "final", or 0. */
export const ordinalOf = (symbol: number): number => ordinals[symbol] ?? 0;

export const lowerCaseIsNoMonth = setOf(words.lowerCaseIsNoMonth);
export const needsCompany = setOf(words.needsCompany);
export const givenNames = setOf(words.givenNames);
export const shortWeekdays = setOf(words.shortWeekdays);
export const functionWords = setOf(words.functionWords);
/** Units in the singular, which go with "one", "a" and "each" but not with "six". */
export const singularUnits = setOf(words.oneOnly);

export type Unit = keyof typeof words.units;
const unitNames = Object.keys(words.units) as Unit[];
const units = new Int8Array(MOST_WORDS);
for (const [index, name] of unitNames.entries())
  for (const each of words.units[name]) units[word(each)] = index + 1;

const unitNumbered: readonly (Unit | null)[] = [null, ...unitNames];

export const unitOf = (symbol: number): Unit | null => unitNumbered[units[symbol] ?? 0] ?? null;
