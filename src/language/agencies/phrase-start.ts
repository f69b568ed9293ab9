import { GUESSED, wordOf } from "../commitments/words";
import type { Term } from "./dictionary";
import { joins, stops } from "./joined-names";
import {
  CAPITAL,
  gapAfter,
  isCapital,
  isPossessive,
  LETTERS,
  NUMBER,
  opensSentence,
  shapeAt,
  smallAt,
  spaceAfter,
  termAt,
  type Words,
  wordAt,
} from "./words";

/** Words in front of a head; no name is longer, and the bound keeps the work linear. */
const LONGEST = 24;
/** What opens a sentence with a circumstance of time or place. */
const FRONTS = new Set(["in", "at", "over", "during", "for", "through", "within", "via", "under", "from"]);
const SHARES = new Set(["all", "each", "both", "most", "some", "any"]);
const GRADES = new Set(["band", "grade", "level", "tier", "year"]);
/** "B1 Northmere Trust should …": the recommendation's own number is no part of the name. */
const CODE = /^[A-Z]{1,3}\d{1,2}[a-z]?$/;
const SPEAKING_ENDING = /(?:ing|ed|ly)$/;

/** Whether a word that may be a verb is one where it stands, as the leftmost word of a phrase. */
function speaks(words: Words, index: number, floor: number): boolean {
  if (isCapital(words, index) && !opensSentence(words, index)) return false;
  if (index === floor && index > 0) return true;
  if (opensSentence(words, index)) return !isCapital(words, index + 1);
  if (gapAfter(words, index - 1) !== "space") return false;
  const before = termAt(words, index - 1);
  return before?.word === "to" || before?.word === "and" || before?.duty === true || before?.kind != null;
}

const isFronted = (words: Words, at: number): boolean =>
  at >= 0 && FRONTS.has(smallAt(words, at)) && opensSentence(words, at);

/**
 * "Through the monthly stock audit Ward Managers will": where the name begins whose verb follows, behind what a
 * sentence opens with; `from` where the words in front belong to it.
 */
function behindFront(words: Words, from: number, head: number): number {
  if (isCapital(words, from) || !isCapital(words, head) || !termAt(words, head + 1)?.duty) return from;
  let name = head;
  while (name > from && isCapital(words, name - 1)) name--;
  let at = from;
  while (at > 0 && head - at < LONGEST && spaceAfter(words, at - 1)) at--;
  const fronted = isFronted(words, at) && termAt(words, at + 1)?.determiner;
  // "In the interim the local Safeguarding Board will": the name has its own article
  return fronted && (from === at + 1 || !termAt(words, from)?.determiner) ? name : from;
}

/** Where what a number belongs to begins: "The 0 to 19 service", "the section 117 team". */
function firstOfNumber(words: Words, number: number, floor: number): number {
  const before = number - 1;
  if (before < floor || !spaceAfter(words, before)) return number;
  const word = smallAt(words, before);
  if (word === "section") return before;
  const from = before - 1;
  const ranges = word === "to" && from >= floor && shapeAt(words, from) === NUMBER && spaceAfter(words, from);
  return ranges ? from : number;
}

/** The first word of the phrase whose head is word `head`; words before `floor` belong to another phrase. */
export const leftEdge = (words: Words, head: number, floor: number): number =>
  new Leftwards(words, head, floor).edge();

/** Goes from a head to the left, word by word, as long as the words belong to its phrase. */
class Leftwards {
  /** The first word that may belong to the phrase, and the first one that surely does. */
  private at: number;
  private sure: number;
  /** How many unknown words stand between these. */
  private guesses = 0;
  /** Whether an "and" has joined two parts of the name. */
  private joined = false;
  private readonly plural: boolean;

  constructor(
    private readonly words: Words,
    private readonly head: number,
    private readonly floor: number,
  ) {
    this.at = this.sure = head;
    this.plural = termAt(words, head)?.plural === true;
  }

  edge(): number {
    const { words, head, floor } = this;
    while (this.at > floor && head - this.at < LONGEST && this.goesOn(this.at - 1));
    // "to help schools", "who support staff"
    while (this.sure < head && termAt(words, this.sure)?.imperative && speaks(words, this.sure, floor))
      this.sure++;
    return behindFront(words, this.sure, head);
  }

  /** Takes in the word in front, `next`, where it belongs to the phrase; whether there may be more of it. */
  private goesOn(next: number): boolean {
    const { words } = this;
    const gap = gapAfter(words, next);
    if (gap === "comma") return this.listed(next);
    if (gap !== "space") return false;
    const term = termAt(words, next);
    const word = term?.word ?? "";
    if (word === "and" || word === "&") return this.and(next);
    if (word === "of") return this.of(next);
    // "The Learning from Practice Group"
    const learning = word === "from" && isCapital(words, next + 1) && isCapital(words, next - 1);
    if (learning && smallAt(words, next - 1) === "learning") return this.take(next);
    if (term?.determiner) return this.determined(next, term);
    if (term && stops(words, next, term)) return false;
    if (isPossessive(words, next)) return this.take(next);
    const shape = shapeAt(words, next);
    if (shape === NUMBER) return this.numbered(next);
    if (shape === CAPITAL || shape === LETTERS) return this.capital(next, term);
    return this.small(next, term);
  }

  private take(first: number): true {
    this.at = this.sure = first;
    return true;
  }

  /** "the Audit, Learning and Policy Group" */
  private listed(next: number): boolean {
    const { words } = this;
    if (!this.joined || shapeAt(words, next) !== CAPITAL) return false;
    const term = termAt(words, next);
    if (term && (stops(words, next, term) || term.determiner)) return false;
    if (term?.kind && !term.modifier && term.before === null) return false;
    return this.take(next);
  }

  private and(next: number): boolean {
    if (this.guesses > 0 || next - 1 < this.floor || !joins(this.words, next, this.head)) return false;
    this.joined = true;
    return this.take(next - 1);
  }

  /** "the Diocese of Marlshire Board" */
  private of(next: number): boolean {
    const { words } = this;
    if (this.guesses > 0 || next - 1 < this.floor) return false;
    if (!termAt(words, next - 1)?.placeOf || !isCapital(words, next - 1)) return false;
    if (!spaceAfter(words, next - 1) || !isCapital(words, this.at)) return false;
    return this.take(next - 1);
  }

  /** An article or the like, which is the first word of a phrase where it is one of this phrase at all. */
  private determined(next: number, term: Term): false {
    const { words, floor, guesses } = this;
    const several = this.plural && term.singularDeterminer;
    if (guesses > 0 && (several || term.word === "this")) return false;
    if (several && this.sure === this.head) return false;
    // "In the interim Marlshire Council will"
    if (guesses > 0 && isCapital(words, this.sure) && isFronted(words, next - 1)) return false;
    this.sure = next;
    if (next - 1 < floor || !spaceAfter(words, next - 1)) return false;
    const before = termAt(words, next - 1)?.word;
    // "all the agencies", "each of the agencies"
    if (before === "all" || before === "both") this.sure = next - 1;
    if (
      before === "of" &&
      next - 2 >= floor &&
      spaceAfter(words, next - 2) &&
      SHARES.has(smallAt(words, next - 2))
    )
      this.sure = next - 2;
    return false;
  }

  private numbered(next: number): boolean {
    const { words, floor } = this;
    // "All Band 5 nurses"
    if (next - 1 >= floor && GRADES.has(smallAt(words, next - 1)) && spaceAfter(words, next - 1))
      return this.take(next - 1);
    const first = firstOfNumber(words, next, floor);
    const before = first - 1 >= floor ? termAt(words, first - 1) : undefined;
    if (!before?.determiner || !spaceAfter(words, first - 1)) return false;
    this.at = first;
    return true;
  }

  private capital(next: number, term: Term | undefined): boolean {
    const { words, head, floor } = this;
    if (opensSentence(words, next) && (CODE.test(wordAt(words, next)) || this.isSpoken(next, term)))
      return false;
    if (this.guesses > 0 && term?.kind && !term.modifier) return false;
    // "the MARAC Steering Group"
    const opened =
      next > floor && termAt(words, next - 1)?.determiner === true && spaceAfter(words, next - 1);
    const letters = shapeAt(words, next) === LETTERS;
    if (term?.notActor && term.word !== "nhs" && next < head - 1 && letters && !opened) return false;
    this.guesses = 0;
    return this.take(next);
  }

  /** "Reviewing schools": whether a word that begins a sentence is a verb by its ending. */
  private isSpoken(next: number, term: Term | undefined): boolean {
    const { words, head } = this;
    if (term || termAt(words, head)?.before?.has(smallAt(words, next)) === true) return false;
    return SPEAKING_ENDING.test(wordAt(words, next)) && !(wordOf(smallAt(words, next)).is & GUESSED);
  }

  private small(next: number, term: Term | undefined): boolean {
    if (term && (term.modifier || term.kind)) {
      if (this.guesses === 0) this.sure = next;
    } else {
      // An unknown word may describe the head only if an article in front shows where the phrase begins.
      if (++this.guesses > 3) return false;
      if ((!term || term.thing) && /(?:[^s]s|ed|ly)$/.test(wordAt(this.words, next))) return false;
    }
    this.at = next;
    return true;
  }
}
