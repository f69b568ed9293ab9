import {
  functionWords,
  has,
  lowerCaseIsNoMonth,
  monthOf,
  numberNamed,
  ordinalOf,
  type SymbolSet,
  seasonOf,
  setOf,
  unitOf,
  weekdayNamed,
  word,
} from "./lexicon";
import { capitalAt, digitsAt, isNumber, isWord, spacedAt, symbolAt, type Tokens } from "./scan";

/**
 * Phrases as data: words, `(a|b)` one of, `[a|b]` one of or nothing, `$NAME` a macro, and `<class>`: a number `<n>`,
 * a `<unit>`, a month, season or weekday `<named>`, a `<weekday>`, an ordinal `<ord>`, any word that is no function
 * word `<x>`, or a named set of words. A hyphen between words needs no mention: "six-monthly" is "six monthly".
 */
type Test = (tokens: Tokens, at: number) => boolean;

interface Branch<Meaning> {
  readonly test: Test;
  readonly name: string;
  readonly node: Node<Meaning>;
}

interface Node<Meaning> {
  readonly words: Map<number, Node<Meaning>>;
  readonly branches: Branch<Meaning>[];
  /** Nodes that are reached without reading anything: where the branches of "(a|b)" come together again. */
  readonly joins: Node<Meaning>[];
  meaning: Meaning | null;
}

export interface Match<Meaning> {
  readonly end: number;
  readonly meaning: Meaning;
}

const HYPHEN = 45;

const tests: Readonly<Record<string, Test>> = {
  n: (tokens, at) => {
    const symbol = symbolAt(tokens, at);
    if (isNumber(symbol)) return digitsAt(tokens, at) <= 3 && cleanNumber(tokens, at);
    return numberNamed(symbol) > 0;
  },
  unit: (tokens, at) => unitOf(symbolAt(tokens, at)) !== null,
  named: (tokens, at) => {
    const symbol = symbolAt(tokens, at);
    if (has(lowerCaseIsNoMonth, symbol)) return capitalAt(tokens, at);
    return monthOf(symbol) + seasonOf(symbol) + weekdayNamed(symbol) > 0;
  },
  weekday: (tokens, at) => weekdayNamed(symbolAt(tokens, at)) > 0,
  ord: (tokens, at) => ordinalOf(symbolAt(tokens, at)) > 0,
  x: (tokens, at) => isWord(symbolAt(tokens, at)) && !has(functionWords, symbolAt(tokens, at)),
};

/** Whether a number stands by itself and is no part of "3.5.3", "£20", "1,200" or "61%". */
export function cleanNumber(tokens: Tokens, at: number): boolean {
  const before = symbolAt(tokens, at - 1);
  if (!spacedAt(tokens, at) && before !== HYPHEN && before !== 40 && before !== 91 && before !== 39 && before !== 34)
    return false;
  const after = symbolAt(tokens, at + 1);
  if (after === 37) return false;
  return (
    spacedAt(tokens, at + 1) ||
    !(after === 46 || after === 44 || after === 47 || after === 58) ||
    spacedAt(tokens, at + 2) ||
    !isNumber(symbolAt(tokens, at + 2))
  );
}

export interface Grammar {
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly macros: Readonly<Record<string, string>>;
}

/** A set of phrases, looked up from their first word; of all that fit the longest is found. */
export class PhraseBook<Meaning> {
  private readonly root: Node<Meaning> = newNode();
  private readonly tests: Record<string, Test> = { ...tests };
  /** What may follow the root, with all joins followed; made on first use. */
  private firstWords: Map<number, Node<Meaning>[]> | null = null;
  private firstNumbers: Node<Meaning>[] = [];
  private best = -1;
  private meaning: Meaning | null = null;

  constructor(private readonly grammar: Grammar) {
    for (const [name, list] of Object.entries(grammar.sets)) {
      const set: SymbolSet = setOf(list);
      this.tests[name] = (tokens, at) => has(set, symbolAt(tokens, at));
    }
  }

  add(phrase: string, meaning: Meaning): void {
    const source = phrase.replace(/\$([A-Z]+)/g, (_, name: string) => this.expanded(name));
    const ends = this.grow([this.root], new Reader(source));
    for (const node of ends) node.meaning ??= meaning;
  }

  /** The longest phrase that begins with the token `at`; `end` is the index behind its last token. */
  longest(tokens: Tokens, at: number): Match<Meaning> | null {
    const symbol = symbolAt(tokens, at);
    this.firstWords ??= this.collectFirst();
    const nodes = this.firstWords.get(symbol);
    const number = (symbol < 0 || numberNamed(symbol) > 0) && (tests.n?.(tokens, at) ?? false);
    if (!nodes && !number) return null;
    this.best = -1;
    this.meaning = null;
    if (nodes) for (const node of nodes) this.walk(node, tokens, at + 1);
    if (number) for (const node of this.firstNumbers) this.walk(node, tokens, at + 1);
    return this.meaning === null ? null : { end: this.best, meaning: this.meaning };
  }

  private collectFirst(): Map<number, Node<Meaning>[]> {
    const words = new Map<number, Node<Meaning>[]>();
    const seen = new Set<Node<Meaning>>();
    const visit = (node: Node<Meaning>): void => {
      if (seen.has(node)) return;
      seen.add(node);
      for (const [symbol, next] of node.words) words.set(symbol, [...(words.get(symbol) ?? []), next]);
      for (const branch of node.branches) {
        if (branch.name !== "n") throw new Error(`a phrase may not begin with <${branch.name}>`);
        this.firstNumbers.push(branch.node);
      }
      node.joins.forEach(visit);
    };
    visit(this.root);
    return words;
  }

  private expanded(name: string): string {
    const macro = this.grammar.macros[name];
    if (macro === undefined) throw new Error(`no macro $${name}`);
    return `(${macro.replace(/\$([A-Z]+)/g, (_, inner: string) => this.expanded(inner))})`;
  }

  private walk(node: Node<Meaning>, tokens: Tokens, at: number): void {
    if (node.meaning !== null && at > this.best) {
      this.best = at;
      this.meaning = node.meaning;
    }
    for (const join of node.joins) this.walk(join, tokens, at);
    const symbol = symbolAt(tokens, at);
    const exact = node.words.get(symbol);
    if (exact) this.walk(exact, tokens, at + 1);
    for (const branch of node.branches)
      if (branch.test(tokens, at)) this.walk(branch.node, tokens, at + 1);
    if (symbol === HYPHEN && !exact && !spacedAt(tokens, at) && !spacedAt(tokens, at + 1)) {
      const next = symbolAt(tokens, at + 1);
      const behind = node.words.get(next);
      if (behind) this.walk(behind, tokens, at + 2);
      for (const branch of node.branches)
        if (branch.test(tokens, at + 1)) this.walk(branch.node, tokens, at + 2);
    }
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
        nodes = [this.joined([...reached])];
      } else {
        const step = part;
        nodes = nodes.map((node) => this.stepTo(node, step));
      }
    }
    return nodes;
  }

  private joined(nodes: readonly Node<Meaning>[]): Node<Meaning> {
    const join = newNode<Meaning>();
    for (const node of nodes) node.joins.push(join);
    return join;
  }

  private stepTo(node: Node<Meaning>, part: string): Node<Meaning> {
    if (part.startsWith("<")) {
      const name = part.slice(1, -1);
      const test = this.tests[name];
      if (!test) throw new Error(`no class ${part}`);
      const known = node.branches.find((branch) => branch.name === name);
      if (known) return known.node;
      const added: Branch<Meaning> = { test, name, node: newNode() };
      node.branches.push(added);
      return added.node;
    }
    const symbol = /^[a-z]/.test(part) ? word(part) : part.charCodeAt(0);
    const known = node.words.get(symbol);
    if (known) return known;
    const added = newNode<Meaning>();
    node.words.set(symbol, added);
    return added;
  }
}

function newNode<Meaning>(): Node<Meaning> {
  return { words: new Map(), branches: [], joins: [], meaning: null };
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
