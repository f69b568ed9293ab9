import lists from "./classes.json";
import { unique } from "./unique";

type ClassName = keyof typeof lists;

/** Of each class of words a bit, 30 to a number, for a number of more bits would be a slow one. */
type Row = readonly number[];
const BITS = 30;

/** Words of one sort, to be asked of nearly every verb and subject. */
export interface WordClass {
  has(word: string): boolean;
}

const names = Object.keys(lists) as ClassName[];
const NO_CLASS: Row = new Array(Math.ceil(names.length / BITS)).fill(0);
const rows = new Map<string, number[]>();

let lastWord = "";
let lastRow = NO_CLASS;

/** The classes of a word. One word is asked for many of them in succession, so the last one is kept at hand. */
function rowOf(word: string): Row {
  if (word === lastWord) return lastRow;
  lastWord = word;
  lastRow = rows.get(word) ?? NO_CLASS;
  return lastRow;
}

class Listed implements WordClass {
  private readonly at: number;
  private readonly bit: number;

  constructor(number: number, words: readonly string[]) {
    this.at = Math.floor(number / BITS);
    this.bit = 1 << (number % BITS);
    for (const word of words) {
      const row = rows.get(word) ?? [...NO_CLASS];
      row[this.at] = (row[this.at] ?? 0) | this.bit;
      rows.set(unique(word), row);
    }
  }

  has(word: string): boolean {
    return ((rowOf(word)[this.at] ?? 0) & this.bit) !== 0;
  }
}

/** The words, and the base forms of verbs, of each class of `classes.json`. */
export const classes = Object.fromEntries(
  names.map((name, number) => [name, new Listed(number, lists[name].split(" "))]),
) as unknown as Readonly<Record<ClassName, WordClass>>;
