import { has, knownSymbols, lowerCaseIsNoMonth, MOST_WORDS } from "./lexicon";
import { type Grammar, type Node, NUMBER, OFFSET, PhraseGraph } from "./phrase-graph";
import { capitalAt, cleanNumber, spacedAt, symbolAt, type Tokens } from "./scan";

interface Match<Meaning> {
  /** The index behind the last token. */
  readonly end: number;
  /** The meanings of the longest phrase, in the order in which they were added. */
  readonly meanings: readonly Meaning[];
}

/** All the places that one may be in after the words read so far; made when first needed. */
interface State<Meaning> {
  readonly nodes: readonly Node<Meaning>[];
  readonly meanings: readonly Meaning[];
  /** By letter the number of the next state, `DEAD`, or 0 where it is not worked out yet. */
  readonly next: Int16Array;
}

const DEAD = -1;

const HYPHEN = 45;
const NO_NUMBER = -2;
/** "may" and "march" in small letters. */
const SMALL_MONTH = -3;

/**
 * Finds the longest of many phrases that begins at a word. An automaton whose states are made as they are met: one
 * step a token, however many phrases there are, and never a step back.
 */
export class PhraseBook<Meaning> {
  private readonly graph: PhraseGraph<Meaning>;
  private readonly states: State<Meaning>[] = [];
  private readonly known = new Map<string, number>();
  /** Symbols that no phrase tells apart share a letter; null until the first match. */
  private letters: Int16Array | null = null;
  /** One symbol of each letter. */
  private readonly alphabet: number[] = [];

  constructor(grammar: Grammar) {
    this.graph = new PhraseGraph(grammar);
  }

  /** Add all phrases before the first match. */
  add(phrase: string, meaning: Meaning): void {
    this.graph.add(phrase, meaning);
  }

  /** The longest phrase that begins with the token `at`. */
  longest(tokens: Tokens, at: number): Match<Meaning> | null {
    const letters = this.letters ?? this.begin();
    let state = this.states[0];
    let found: State<Meaning> | undefined;
    let end = at;
    let next = at;
    while (state) {
      const symbol = plainSymbol(tokens, next);
      if (symbol === HYPHEN && next > at && !spacedAt(tokens, next) && !spacedAt(tokens, next + 1)) {
        next++;
        continue;
      }
      const letter = letters[symbol + OFFSET] ?? 0;
      const to: number = state.next[letter] || this.step(state, letter);
      if (to === DEAD) break;
      next++;
      state = this.states[to];
      if (state && state.meanings.length > 0) {
        found = state;
        end = next;
      }
    }
    return found ? { end, meanings: found.meanings } : null;
  }

  /** Whether some phrase begins with the symbol. */
  begins(symbol: number): boolean {
    const letters = this.letters ?? this.begin();
    const start = this.states[0];
    return (
      start !== undefined && this.step(start, letters[(symbol < 0 ? NUMBER : symbol) + OFFSET] ?? 0) !== DEAD
    );
  }

  /**
   * Whether some phrase may begin with the two symbols: asked in front of `longest`, because most of the words that
   * could begin one ("the", "in") do not. In doubt (numbers, hyphens, months in small letters) it says yes.
   */
  mayBegin(first: number, second: number): boolean {
    if (first < 0 || second < 0 || second === HYPHEN) return true;
    if (has(lowerCaseIsNoMonth, first) || has(lowerCaseIsNoMonth, second)) return true;
    const letters = this.letters ?? this.begin();
    const start = this.states[0];
    if (!start) return true;
    const letter = letters[first + OFFSET] ?? 0;
    const behind = this.states[start.next[letter] || this.step(start, letter)];
    if (!behind) return false;
    const next = letters[second + OFFSET] ?? 0;
    return behind.meanings.length > 0 || (behind.next[next] || this.step(behind, next)) !== DEAD;
  }

  private begin(): Int16Array {
    const letters = new Int16Array(MOST_WORDS + OFFSET);
    const known = new Map<number, number>();
    for (let symbol = -OFFSET; symbol < knownSymbols(); symbol++) {
      // A symbol that phrases mention is told from all others; of the rest only their classes matter.
      const classes = this.graph.classes[symbol + OFFSET] ?? 0;
      const literal = this.graph.literals.has(symbol);
      let letter = literal ? undefined : known.get(classes);
      if (letter === undefined) {
        letter = this.alphabet.length;
        if (!literal) known.set(classes, letter);
        this.alphabet.push(symbol);
      }
      letters[symbol + OFFSET] = letter;
    }
    this.letters = letters;
    // State 0 is the start, and no state leads back to it: 0 can stand for "not worked out".
    this.stateOf([this.graph.root]);
    return letters;
  }

  private step(state: State<Meaning>, letter: number): number {
    const known = state.next[letter] ?? 0;
    if (known !== 0) return known;
    const symbol = this.alphabet[letter] ?? 0;
    const classes = this.graph.classes[symbol + OFFSET] ?? 0;
    const reached: Node<Meaning>[] = [];
    for (const node of state.nodes) {
      const exact = node.words.get(symbol);
      if (exact) reached.push(exact);
      for (const [bit, behind] of node.classes) if ((classes & bit) !== 0) reached.push(behind);
    }
    const next = reached.length === 0 ? DEAD : this.stateOf(reached);
    state.next[letter] = next;
    return next;
  }

  private stateOf(reached: readonly Node<Meaning>[]): number {
    const nodes = new Set<Node<Meaning>>();
    const visit = (node: Node<Meaning>): void => {
      if (nodes.has(node)) return;
      nodes.add(node);
      node.joins.forEach(visit);
    };
    reached.forEach(visit);
    const ordered = [...nodes].sort((a, b) => a.id - b.id);
    const key = ordered.map((node) => node.id).join(" ");
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const meanings = ordered.flatMap((node) => (node.meaning === null ? [] : [node.meaning]));
    const number = this.states.length;
    this.states.push({ nodes: ordered, meanings, next: new Int16Array(this.alphabet.length) });
    this.known.set(key, number);
    return number;
  }
}

function plainSymbol(tokens: Tokens, at: number): number {
  const symbol = symbolAt(tokens, at);
  if (symbol < 0) return cleanNumber(tokens, at) ? NUMBER : NO_NUMBER;
  return has(lowerCaseIsNoMonth, symbol) && !capitalAt(tokens, at) ? SMALL_MONTH : symbol;
}
