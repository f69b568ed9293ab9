import type { Paragraph } from "./paragraph";
import { perParagraph } from "./per-paragraph";

/** What a reader cannot do without: in a paragraph with none of these it finds nothing. */
export interface Signs {
  /**
   * In small letters; capitals in the text make no difference. "act" is that word alone, "monitor*" every word that
   * begins so. A word is a run of the letters A to Z: there is an "xx" in "20xx".
   */
  readonly words?: readonly string[];
  /** Single characters; "0" is any digit. */
  readonly marks?: string;
  readonly shapes?: readonly Shape[];
}

/**
 * "letters": a capital inside a word or behind "&", as in "MSCB" and "A&E". "code": a digit right behind a capital, as in
 * "RV7". "long number": six digits or more with nothing but blanks, hyphens, brackets and "+" between them. "dots": two
 * full stops with nothing or one character between them. "names": two words with capitals side by side, as in "Jo Hart",
 * or with one word of up to four letters between them, as in "Head of Service"; where the first of them is "The" it does
 * not count.
 */
export type Shape = "letters" | "code" | "long number" | "dots" | "names";

/** The answers to all questions as bits, in two halves, for a bit more would make a slow number of a fast one. */
interface Answers {
  readonly of: Dictionary;
  readonly low: number;
  readonly high: number;
}

const HALF = 30;
const questions: Signs[] = [];
let dictionary: Dictionary | null = null;
const kept = perParagraph((): { answers: Answers | null } => ({ answers: null }));

/**
 * Makes a question of a reader's signs: whether a paragraph has any of them. One pass over a paragraph answers the
 * questions of all readers, where each would have to go over it for itself, nearly always in vain. Call it once for
 * each reader, not once a check.
 */
export function asksFor(signs: Signs): (paragraph: Paragraph) => boolean {
  const number = questions.push(signs) - 1;
  if (number >= 2 * HALF) throw new Error("There is no room for another question of signs.");
  dictionary = null;
  const half = number < HALF ? "low" : "high";
  const bit = 1 << (number % HALF);
  return (paragraph) => {
    dictionary ??= new Dictionary(questions);
    const own = kept(paragraph);
    if (own.answers?.of !== dictionary) own.answers = dictionary.answersIn(paragraph.text);
    return (own.answers[half] & bit) !== 0;
  };
}

/** A letter of a word: 32 slots are 26 letters and some to spare, so that a code's last five bits are its slot. */
const SLOTS = 5;
const LETTER = (1 << SLOTS) - 1;
/** Signs beyond these codes are asked for by nobody. */
const CODES = 0x2100;

/** A tree of the words' letters; its nodes are numbers, the root is 0 and so is "no such word". */
class Dictionary {
  private readonly next: Uint16Array;
  /** By node, in two halves: what is answered by a word that begins with its letters, and by one that ends with them. */
  private readonly begins: readonly [Int32Array, Int32Array];
  private readonly wholes: readonly [Int32Array, Int32Array];
  private readonly marks: readonly [Int32Array, Int32Array];
  private readonly shapes: Readonly<Record<Shape, Int32Array>>;
  private nodes = 1;

  constructor(all: readonly Signs[]) {
    const most = 1 + all.reduce((sum, { words = [] }) => sum + words.join("").length, 0);
    const pair = (size: number) => [new Int32Array(size), new Int32Array(size)] as const;
    this.next = new Uint16Array(most << SLOTS);
    this.begins = pair(most);
    this.wholes = pair(most);
    this.marks = pair(CODES);
    const two = () => new Int32Array(2);
    this.shapes = { letters: two(), code: two(), "long number": two(), dots: two(), names: two() };
    for (const [number, { words = [], marks = "", shapes = [] }] of all.entries()) {
      const half = number < HALF ? 0 : 1;
      const bit = 1 << (number % HALF);
      for (const mark of marks.replace("0", DIGITS)) add(this.marks[half], mark.charCodeAt(0), bit);
      for (const shape of shapes) add(this.shapes[shape], half, bit);
      for (const word of words)
        if (word.endsWith("*")) add(this.begins[half], this.nodeOf(word.slice(0, -1)), bit);
        else add(this.wholes[half], this.nodeOf(word), bit);
    }
    this.inherit(0, 0, 0);
  }

  private nodeOf(word: string): number {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const slot = (node << SLOTS) | (word.charCodeAt(i) & LETTER);
      this.next[slot] ||= this.nodes++;
      node = this.next[slot] ?? 0;
    }
    return node;
  }

  /** A word that begins with "accept" begins with "acc" too. */
  private inherit(node: number, low: number, high: number): void {
    const [lows, highs] = this.begins;
    add(lows, node, low);
    add(highs, node, high);
    for (let letter = 1; letter <= LETTER; letter++) {
      const below = this.next[(node << SLOTS) | letter] ?? 0;
      if (below !== 0) this.inherit(below, lows[node] ?? 0, highs[node] ?? 0);
    }
  }

  answersIn(text: string): Answers {
    const { next } = this;
    const [beginsLow, beginsHigh] = this.begins;
    const [wholesLow, wholesHigh] = this.wholes;
    const [marksLow, marksHigh] = this.marks;
    const { length } = text;
    let low = 0;
    let high = 0;
    let digits = 0;
    let longest = 0;
    let letters = false;
    let code = false;
    let dots = false;
    let names = false;
    let lastDot = -3;
    /** The character in front. */
    let before = 0;
    for (let at = 0; at < length; ) {
      const first = text.charCodeAt(at++);
      if (!isLetter(first)) {
        if (first !== SPACE) {
          low |= marksLow[first] ?? 0;
          high |= marksHigh[first] ?? 0;
          if (isDigit(first)) {
            if (++digits > longest) longest = digits;
            if (isCapital(before)) code = true;
          } else if (first === FULL_STOP) {
            if (at - lastDot <= 2) dots = true;
            lastDot = at;
            digits = 0;
          } else if (!joinsDigits(first)) digits = 0;
        }
        before = first;
        continue;
      }
      digits = 0;
      if (isCapital(first)) {
        if (before === AMPERSAND) letters = true;
        if (!names && at > 2 && isBlank(before)) names = standsBehindName(text, at - 2);
      }
      before = first;
      let node = next[first & LETTER] ?? 0;
      // 0 where the letters so far are those of no word
      let below = node;
      for (; below !== 0 && at < length; at++) {
        const letter = text.charCodeAt(at);
        if (!isSmall(letter)) {
          if (!isCapital(letter)) break;
          letters = true;
        }
        before = letter;
        below = next[(node << SLOTS) | (letter & LETTER)] ?? 0;
        if (below !== 0) node = below;
      }
      if (below === 0)
        for (; at < length; at++) {
          const letter = text.charCodeAt(at);
          if (!isSmall(letter)) {
            if (!isCapital(letter)) break;
            letters = true;
          }
          before = letter;
        }
      if (node === 0) continue;
      low |= beginsLow[node] ?? 0;
      high |= beginsHigh[node] ?? 0;
      if (below === 0) continue;
      low |= wholesLow[node] ?? 0;
      high |= wholesHigh[node] ?? 0;
    }
    const shaped = (shape: Shape, is: boolean): void => {
      if (!is) return;
      low |= this.shapes[shape][0] ?? 0;
      high |= this.shapes[shape][1] ?? 0;
    };
    shaped("letters", letters);
    shaped("code", code);
    shaped("dots", dots);
    shaped("names", names);
    shaped("long number", longest >= LONG_NUMBER);
    return { of: this, low, high };
  }
}

const DIGITS = "0123456789";
const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;
const AMPERSAND = 38;
const FULL_STOP = 46;
const LONG_NUMBER = 6;

const add = (to: Int32Array, at: number, bits: number): void => {
  to[at] = (to[at] ?? 0) | bits;
};

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isLetter = (code: number): boolean => isSmall(code) || isCapital(code);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isBlank = (code: number): boolean => code === SPACE || code === NO_BREAK_SPACE;

/** Whether the word in front of this blank, or of that word where it is a short one, has a capital. */
function standsBehindName(text: string, blank: number): boolean {
  let from = startOfWord(text, blank);
  const length = blank - from;
  if (hasCapital(text, from, blank)) return !(length === 3 && text.startsWith("The", from));
  if (length === 0 || length > LONGEST_JOINING || !isBlank(text.charCodeAt(from - 1))) return false;
  const end = from - 1;
  from = startOfWord(text, end);
  return hasCapital(text, from, end);
}

const LONGEST_JOINING = 4;

/** Figures, apostrophes, hyphens and letters with accents are part of a word here. */
function startOfWord(text: string, end: number): number {
  let at = end;
  while (at > 0 && isOfWord(text.charCodeAt(at - 1))) at--;
  return at;
}

const isOfWord = (code: number): boolean => isLetter(code) || isDigit(code) || OF_WORD.has(code);
const OF_WORD = new Set(Array.from("_’'&‑-àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ", (mark) => mark.charCodeAt(0)));

function hasCapital(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isCapital(text.charCodeAt(i))) return true;
  return false;
}

/** A no-break space, brackets, "+" and "-". */
const joinsDigits = (code: number): boolean =>
  code === 0xa0 || code === 40 || code === 41 || code === 43 || code === 45;
