import { FIRST_WORD, MOST_WORDS, UNKNOWN_WORD, word } from "./lexicon";
import words from "./words.json";

/** What phrases are made of besides words: named lists of words, and abbreviations for pieces of phrases. */
export interface Grammar {
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly macros: Readonly<Record<string, string>>;
}

/** A place in the phrases: what may come next, and what is said if nothing does. */
export interface Node<Meaning> {
  /** In the order in which they were made. */
  readonly id: number;
  readonly words: Map<number, Node<Meaning>>;
  /** By the bit of the class. */
  readonly classes: Map<number, Node<Meaning>>;
  /** Nodes reached without reading anything: where the branches of "(a|b)" come together again. */
  readonly joins: Node<Meaning>[];
  meaning: Meaning | null;
}

/** All numbers that stand by themselves are one symbol to the phrases. */
export const NUMBER = -1;
/** Where symbol 0 stands in tables that know the phrases' own negative symbols too. */
export const OFFSET = 3;

const AND_SIGN = 38;
/** Small words that stand inside the names of groups and meetings. */
const inNames = ["and", "of"];

/** The classes that every grammar has, each with its bit, before the grammar's own sets. */
const builtIn = ["n", "unit", "named", "weekday", "ord", "x", "y"] as const;
const bitOf = (name: (typeof builtIn)[number]): number => 1 << builtIn.indexOf(name);

/** Which classes each symbol belongs to, as bits; index 0 is symbol `-OFFSET`. */
function builtInClasses(): Int32Array {
  const classes = new Int32Array(MOST_WORDS + OFFSET);
  const mark = (bits: number, list: readonly string[]): void => {
    for (const spelling of list) {
      const index = word(spelling) + OFFSET;
      classes[index] = (classes[index] ?? 0) | bits;
    }
  };
  const anyWord = bitOf("x") | bitOf("y");
  classes[UNKNOWN_WORD + OFFSET] = anyWord;
  classes.fill(anyWord, FIRST_WORD + OFFSET);
  for (const spelling of words.functionWords) classes[word(spelling) + OFFSET] = 0;
  mark(bitOf("y"), inNames);
  classes[AND_SIGN + OFFSET] = bitOf("y");
  classes[NUMBER + OFFSET] = bitOf("n") | bitOf("y");
  mark(bitOf("n"), Object.values(words.numbers).flat());
  mark(bitOf("unit"), Object.values(words.units).flat());
  mark(bitOf("named") | bitOf("weekday"), Object.values(words.weekdays).flat());
  mark(bitOf("named"), [...Object.values(words.months).flat(), ...Object.values(words.seasons).flat()]);
  mark(bitOf("ord"), Object.values(words.ordinals).flat());
  return classes;
}

const builtInBits = builtInClasses();

/**
 * Phrases as data: words, `(a|b)` one of, `[a|b]` one of or nothing, `$NAME` a macro, and `<class>`: a number `<n>`,
 * a `<unit>`, a month, season or weekday `<named>`, a `<weekday>`, an ordinal `<ord>`, any word that is no function
 * word `<x>`, the same or "and" or "of" inside a name `<y>`, or one of the grammar's sets. A hyphen between words
 * needs no mention: "six-monthly" is "six monthly".
 */
export class PhraseGraph<Meaning> {
  /** Bits of the classes that each symbol belongs to; index 0 is symbol `-OFFSET`. */
  readonly classes = builtInBits.slice();
  /** The words and marks that phrases mention by themselves. */
  readonly literals = new Set<number>();
  readonly root: Node<Meaning>;
  private readonly bits = new Map<string, number>(builtIn.map((name) => [name, bitOf(name)]));
  private nodes = 0;

  constructor(private readonly grammar: Grammar) {
    for (const [name, list] of Object.entries(grammar.sets)) {
      const bit = 1 << this.bits.size;
      this.bits.set(name, bit);
      for (const spelling of list) {
        const index = word(spelling) + OFFSET;
        this.classes[index] = (this.classes[index] ?? 0) | bit;
      }
    }
    this.root = this.node();
  }

  add(phrase: string, meaning: Meaning): void {
    for (const node of this.grow([this.root], new Reader(this.expanded(phrase)))) node.meaning ??= meaning;
  }

  private node(): Node<Meaning> {
    return { id: this.nodes++, words: new Map(), classes: new Map(), joins: [], meaning: null };
  }

  private expanded(phrase: string): string {
    return phrase.replace(/\$([A-Z]+)/g, (_, name: string) => {
      const macro = this.grammar.macros[name];
      if (macro === undefined) throw new Error(`no macro $${name}`);
      return `(${this.expanded(macro)})`;
    });
  }

  /** Adds what the reader reads up to its next "|", ")" or "]" behind each of the nodes; gives the nodes reached. */
  private grow(from: readonly Node<Meaning>[], reader: Reader): Node<Meaning>[] {
    let nodes: Node<Meaning>[] = [...from];
    for (let part = reader.next(); part !== null; part = reader.next()) {
      if (part === "|" || part === ")" || part === "]") {
        reader.back();
        break;
      }
      if (part === "(" || part === "[") {
        const reached = new Set<Node<Meaning>>(part === "[" ? nodes : []);
        do {
          for (const node of this.grow(nodes, reader)) reached.add(node);
        } while (reader.next() === "|");
        const join = this.node();
        for (const node of reached) node.joins.push(join);
        nodes = [join];
      } else {
        const step = part;
        nodes = nodes.map((node) => this.stepTo(node, step));
      }
    }
    return nodes;
  }

  private stepTo(node: Node<Meaning>, part: string): Node<Meaning> {
    const named = part.startsWith("<") ? part.slice(1, -1) : null;
    const bit = named === null ? 0 : this.bits.get(named);
    if (bit === undefined) throw new Error(`no class ${part}`);
    const symbol = named !== null ? 0 : /^[a-z]/.test(part) ? word(part) : part.charCodeAt(0);
    const known = named !== null ? node.classes.get(bit) : node.words.get(symbol);
    if (known) return known;
    const added = this.node();
    if (named === null) this.literals.add(symbol);
    if (named !== null) node.classes.set(bit, added);
    else node.words.set(symbol, added);
    return added;
  }
}

class Reader {
  private readonly parts: readonly string[];
  private at = 0;

  constructor(source: string) {
    this.parts = source.match(/<\w+>|[a-z]+|[^\sa-z]/g) ?? [];
  }

  next(): string | null {
    return this.parts[this.at++] ?? null;
  }

  back(): void {
    this.at--;
  }
}
