import {
  functionWords,
  has,
  monthOf,
  numberNamed,
  ordinalOf,
  seasonOf,
  setOf,
  unitOf,
  weekdayNamed,
  word,
} from "./lexicon";
import { isWord } from "./scan";

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
  readonly classes: Map<string, Node<Meaning>>;
  /** Nodes reached without reading anything: where the branches of "(a|b)" come together again. */
  readonly joins: Node<Meaning>[];
  meaning: Meaning | null;
}

type Test = (symbol: number) => boolean;

const AND_SIGN = 38;
/** Small words that stand inside the names of groups and meetings. */
const inNames = setOf(["and", "of"]);
/** All numbers that stand by themselves are one symbol to the phrases. */
export const NUMBER = -1;

const tests: Readonly<Record<string, Test>> = {
  n: (symbol) => symbol === NUMBER || numberNamed(symbol) > 0,
  unit: (symbol) => unitOf(symbol) !== null,
  named: (symbol) => monthOf(symbol) + seasonOf(symbol) + weekdayNamed(symbol) > 0,
  weekday: (symbol) => weekdayNamed(symbol) > 0,
  ord: (symbol) => ordinalOf(symbol) > 0,
  x: (symbol) => isWord(symbol) && !has(functionWords, symbol),
  y: (symbol) =>
    symbol === AND_SIGN ||
    symbol === NUMBER ||
    has(inNames, symbol) ||
    (isWord(symbol) && !has(functionWords, symbol)),
};

/**
 * Phrases as data: words, `(a|b)` one of, `[a|b]` one of or nothing, `$NAME` a macro, and `<class>`: a number `<n>`,
 * a `<unit>`, a month, season or weekday `<named>`, a `<weekday>`, an ordinal `<ord>`, any word that is no function
 * word `<x>`, the same or "and" or "of" inside a name `<y>`, or one of the grammar's sets. A hyphen between words
 * needs no mention: "six-monthly" is "six monthly".
 */
export class PhraseGraph<Meaning> {
  readonly tests: Readonly<Record<string, Test>>;
  /** The words and marks that phrases mention by themselves. */
  readonly literals = new Set<number>();
  readonly root: Node<Meaning>;
  private nodes = 0;

  constructor(private readonly grammar: Grammar) {
    const all: Record<string, Test> = { ...tests };
    for (const [name, list] of Object.entries(grammar.sets)) {
      const set = setOf(list);
      all[name] = (symbol) => has(set, symbol);
    }
    this.tests = all;
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
    if (named !== null && !this.tests[named]) throw new Error(`no class ${part}`);
    const symbol = named !== null ? 0 : /^[a-z]/.test(part) ? word(part) : part.charCodeAt(0);
    const known = named !== null ? node.classes.get(named) : node.words.get(symbol);
    if (known) return known;
    const added = this.node();
    if (named === null) this.literals.add(symbol);
    if (named !== null) node.classes.set(named, added);
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
