import { addTo } from "../../model/groups";
import { areaForms, nationalRegister } from "./register";
import { CAPITAL, gapAfter, LETTERS, LOWER, shapeAt, type Words, withWords } from "./words";

/** Names of national bodies by the key of their first word, longest first. */
const known = new Map<number, (readonly number[])[]>();
for (const { name, short, aliases } of nationalRegister.bodies) {
  if (areaForms.has(name)) continue;
  for (const written of [name, ...short, ...aliases]) {
    const key = withWords(written, (words) => [...words.key.subarray(0, words.count)]);
    const [first] = key;
    // an abbreviation in capitals is recognised by its shape
    if (first === undefined || (key.length === 1 && /^[A-Z]{2,}$/.test(written))) continue;
    addTo(known, first, key);
  }
}
for (const list of known.values()) list.sort((a, b) => b.length - a.length);

/** By a few bits of its key, whether any name may begin with a word: most words with a capital begin none. */
const FEW_BITS = 0xfff;
const beginnings = new Uint8Array(FEW_BITS + 1);
for (const first of known.keys()) beginnings[first & FEW_BITS] = 1;

/** The last word of a national body's name that begins with word `index`; -1 where none does. */
export function knownNameAt(words: Words, index: number): number {
  const first = words.key[index] ?? 0;
  const candidates = beginnings[first & FEW_BITS] === 1 ? known.get(first) : undefined;
  if (!candidates) return -1;
  for (const keys of candidates) if (allFit(words, index, keys)) return index + keys.length - 1;
  return -1;
}

function allFit(words: Words, index: number, keys: readonly number[]): boolean {
  for (let offset = 0; offset < keys.length; offset++)
    if (!fits(words, index, offset, keys[offset] ?? 0)) return false;
  return true;
}

function fits(words: Words, index: number, offset: number, key: number): boolean {
  const at = index + offset;
  if (at >= words.count || words.key[at] !== key) return false;
  const shape = shapeAt(words, at);
  // small words inside a name are small: "Department for Education"
  if (shape !== CAPITAL && shape !== LETTERS && (words.end[at] ?? 0) - (words.start[at] ?? 0) > 3)
    return false;
  if (offset === 0) return shape !== LOWER;
  const gap = gapAfter(words, at - 1);
  return gap === "space" || gap === "comma";
}
