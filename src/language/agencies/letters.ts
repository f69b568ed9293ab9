/** Classes of UTF-16 units, as far as British official prose needs them (Latin up to U+024F). */
export const OTHER = 0;
export const SMALL = 1;
export const BIG = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;
/** Hyphen, non-breaking and soft hyphen hold a word together; dashes do not. */
export const HYPHEN = 5;
export const AMPERSAND = 6;

const KINDS = new Uint8Array(0x250);
const PLAIN = new Uint16Array(0x250);
for (let code = 0; code < KINDS.length; code++) {
  const letter = String.fromCharCode(code);
  const small = letter.toLowerCase();
  if (/\d/.test(letter)) KINDS[code] = DIGIT;
  else if (small !== letter.toUpperCase()) KINDS[code] = small === letter ? SMALL : BIG;
  PLAIN[code] = small.charCodeAt(0);
}
KINDS[0x27] = APOSTROPHE;
KINDS[0x2d] = HYPHEN;
KINDS[0xad] = HYPHEN;
KINDS[0x26] = AMPERSAND;
PLAIN[0xad] = 0x2d;

export function kindOf(code: number): number {
  if (code < 0x250) return KINDS[code] ?? OTHER;
  if (code === 0x2019) return APOSTROPHE;
  return code === 0x2010 || code === 0x2011 ? HYPHEN : OTHER;
}

/** The small letter; one apostrophe and one hyphen for all. */
export function plain(code: number): number {
  if (code < 0x250) return PLAIN[code] ?? code;
  return code === 0x2019 ? 0x27 : 0x2d;
}

export const PRIME = 0x01000193;
export const SEED = 0x11c9dc5;
export const KEY_BITS = 0x3fffffff;
/** One step of FNV-1a, kept to 30 bits so that keys stay small integers in V8. */
export const step = (key: number, code: number): number => Math.imul(key ^ plain(code), PRIME) & KEY_BITS;

/** The key of a word, whatever its capitals, apostrophes and hyphens look like. */
export function keyOf(word: string): number {
  let key = SEED;
  for (let i = 0; i < word.length; i++) key = step(key, word.charCodeAt(i));
  return key;
}
