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
    const list = known.get(first);
    if (list) list.push(key);
    else known.set(first, [key]);
  }
}
for (const list of known.values()) list.sort((a, b) => b.length - a.length);

/** The last word of a national body's name that begins with word `index`; -1 where none does. */
export function knownNameAt(words: Words, index: number): number {
  const candidates = known.get(words.key[index] ?? 0);
  if (!candidates) return -1;
  for (const keys of candidates) {
    if (keys.every((key, offset) => fits(words, index, offset, key))) return index + keys.length - 1;
  }
  return -1;
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
