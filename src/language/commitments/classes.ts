import file from "./classes.json";

const { about, ...lists } = file;

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
const rows = rowsOfWords();

/** The words as names of properties first: an engine keeps one copy of such (`unique`), and has them all at once. */
function rowsOfWords(): ReadonlyMap<string, Row> {
  const known: Record<string, number[]> = Object.create(null);
  for (const [number, name] of names.entries()) {
    const [at, bit] = placeOf(number);
    for (const word of lists[name].split(" ")) {
      const row = known[word] ?? [...NO_CLASS];
      row[at] = (row[at] ?? 0) | bit;
      known[word] = row;
    }
  }
  return new Map(Object.entries(known));
}

/** Which number of a row, and which bit of it, is that of a class. */
function placeOf(number: number): readonly [at: number, bit: number] {
  return [Math.floor(number / BITS), 1 << (number % BITS)];
}

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

  constructor(number: number) {
    [this.at, this.bit] = placeOf(number);
  }

  has(word: string): boolean {
    return ((rowOf(word)[this.at] ?? 0) & this.bit) !== 0;
  }
}

/** The words, and the base forms of verbs, of each class of `classes.json`. */
export const classes = Object.fromEntries(
  names.map((name, number) => [name, new Listed(number)]),
) as unknown as Readonly<Record<ClassName, WordClass>>;
