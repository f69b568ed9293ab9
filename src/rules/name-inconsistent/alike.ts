import type { Draft } from "../../model/draft";
import { oneSlipApart } from "./slips";
import { keyOf, PLAIN, plainOf, type Spelling } from "./spelling";
import data from "./words.json";

/** Two spellings that may be one body's. */
export type Pair = readonly [Spelling, Spelling];

const DROPPABLE = data.droppable.map((words) => words.split(" "));

/** Names that are another one but for a word that gets lost: "Eastvale Foundation Trust". Each with the longer one. */
export function* shortened(best: ReadonlyMap<string, Spelling>): Generator<Pair> {
  for (const longer of best.values()) {
    const { words } = longer;
    // A kind of body with one word more is mostly another kind: "Early Help Board", "Early Help Safeguarding Board".
    if (words.length < 4 || (words.length < 5 && words.every((word) => PLAIN.has(word)))) continue;
    for (const lost of DROPPABLE) {
      if (!lost.every((word) => words.includes(word))) continue;
      const rest = words.filter((word) => !lost.includes(word));
      const shorter = best.get(keyOf(rest));
      if (shorter?.alone && shorter.words.join(" ") === rest.join(" ")) yield [shorter, longer];
    }
  }
}

const LONG_WORD = 6;

/** Pairs of names that differ in one letter of one long word. Names that share all other words are compared, few at a time. */
export function* misspelled(best: ReadonlyMap<string, Spelling>): Generator<Pair> {
  const masks = new Map<string, { readonly word: string; readonly name: Spelling }[]>();
  for (const name of best.values())
    for (const [i, word] of name.words.entries()) {
      if (word.length < LONG_WORD - 2) continue;
      const mask = name.words.map((each, j) => (i === j ? "*" : each)).join(" ");
      const alike = masks.get(mask);
      if (!alike) masks.set(mask, [{ word, name }]);
      else if (alike.length < MOST_COMPARED) {
        for (const other of alike)
          if (
            other.name !== name &&
            Math.max(word.length, other.word.length) >= LONG_WORD &&
            (oneSlipApart(word, other.word) || goesOn(word, other.word, name.words.length))
          )
            yield [other.name, name];
        alike.push({ word, name });
      }
    }
}

const MOST_COMPARED = 40;
const POINTS = new Set(data.points);

/** "Esk and Dell Primary Care Trust" for "Esk and Dellside Primary Care Trust". */
function goesOn(one: string, other: string, words: number): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return words > 4 && longer.startsWith(shorter) && !POINTS.has(shorter) && !PLAIN.has(longer);
}

/** "Esk and Calder Safeguarding Board" in a paper of the "Esk and Calder Vale Regional Safeguarding Children Board". */
export function* ofOwnBoard(best: ReadonlyMap<string, Spelling>, { facts }: Draft): Generator<Spelling> {
  const own = [...best.values()].find(({ text }) => text === plainOf(facts.board ?? ""));
  if (!own) return;
  for (const each of best.values()) {
    const { words, alone } = each;
    const left = [...own.words];
    const inTurn = words.every((word) => {
      const at = left.indexOf(word);
      if (at >= 0) left.splice(0, at + 1);
      return at >= 0;
    });
    const named = words.filter((word) => !PLAIN.has(word)).length;
    if (alone && inTurn && each !== own && named > 1 && words[0] === own.words[0] && left.length === 0)
      yield each;
  }
}

/** "Esk Vale Health NHS Trust" and "Esk Vale NHS Foundation Trust": nothing else tells the two apart. */
export function* trustsApart(best: ReadonlyMap<string, Spelling>): Generator<Pair> {
  const cores = new Map<string, Spelling>();
  for (const each of best.values()) {
    const core = each.words.filter((word) => !OF_TRUSTS.has(word));
    if (core.at(-1) !== "trust" || core.length < 3 || core.every((word) => PLAIN.has(word))) continue;
    const key = core.join(" ");
    const other = cores.get(key);
    if (other) yield [other, each];
    else cores.set(key, each);
  }
}

const OF_TRUSTS = new Set(data.ofTrusts);
