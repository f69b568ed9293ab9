import { MONTHS } from "../model/dates";
import { NUMBER_WORDS, numberWords } from "../model/number-words";
import { romanValue } from "../model/roman";
import units from "./vocabulary/units.json";

/** A number, letter or bullet in front of a paragraph's words, typed or automatic. */
export interface Enumerator {
  readonly kind: "decimal" | "letter" | "bullet";
  /** As a reader would cite it, lower case and without punctuation: "2.3.1", "2b", "b", "iv"; "" for a bullet. */
  readonly text: string;
  /** The figures of a decimal one, outermost first, where the b of "2b" is a 2; empty otherwise. */
  readonly parts: readonly number[];
  /** Whether it is part of the paragraph's text; Word's automatic numbers are not. */
  readonly typed: boolean;
}

// A bare figure before words is as often a quantity ("12 staff"): one figure needs a mark behind it or a tab,
// several figures ("2.1 The") may go without where a capital follows.
const TYPED = new RegExp(
  String.raw`^\s*(?:${[
    String.raw`([•·▪◦‣●○■□➢►✓✔\uf0b7*–—-])\s+`,
    // "2b.", "(2a)"
    String.raw`\(?(\d{1,2}\(?[a-h])[.):]{1,2}\s+(?=[A-Z“‘"'])`,
    // "2.", "(3)", "2.1:"
    String.raw`\(?(\d{1,2}(?:\.\d{1,2}){0,4})(?:\.?\)|[.:](?=\s|[A-Z]|$)|(?=\t))\s*`,
    // "2.1 The"
    String.raw`(\d{1,2}(?:\.\d{1,2}){1,4})\s+(?=[A-Z(‘“'"])`,
    // "(a)", "iv)", "b. "
    String.raw`[“"‘]?\(([a-zA-Z]|[ivxIVX]{1,4})\)\s*`,
    String.raw`([a-zA-Z]|[ivxIVX]{1,4})\)\s*`,
    String.raw`([a-z]|[ivx]{1,4})\.\s+`,
  ].join("|")})`,
);

/** Reads what is typed in front of a paragraph's words, and says where the words begin. */
export function typedEnumerator(text: string): {
  readonly number: Enumerator | null;
  readonly start: number;
} {
  const match = TYPED.exec(text);
  if (!match) return { number: null, start: text.length - text.trimStart().length };
  const [whole, bullet, lettered, marked, bare, bracketed, closed, dotted] = match;
  if (lettered !== undefined) return { number: letteredNumber(lettered, true), start: whole.length };
  const decimal = marked ?? bare;
  if (decimal !== undefined) return { number: decimalNumber(decimal, true), start: whole.length };
  if (bullet !== undefined) return { number: BULLET, start: whole.length };
  const letter = bracketed ?? closed ?? dotted ?? "";
  return {
    number: { kind: "letter", text: letter.toLowerCase(), parts: [], typed: true },
    start: whole.length,
  };
}

const BULLET: Enumerator = { kind: "bullet", text: "", parts: [], typed: true };

function decimalNumber(text: string, typed: boolean): Enumerator {
  return { kind: "decimal", text, parts: text.split(".").map(Number), typed };
}

/** "2b", "2(b)": the second under 2. */
function letteredNumber(written: string, typed: boolean): Enumerator {
  const text = written.replace(/\W/g, "").toLowerCase();
  const letter = text.charCodeAt(text.length - 1) - 96;
  return { kind: "decimal", text, parts: [Number.parseInt(text, 10), letter], typed };
}

/** Reads Word's automatic number; null where there is none. */
export function automaticEnumerator(listString: string): Enumerator | null {
  const text = listString.trim();
  if (text === "") return null;
  const decimal = /^\W*(\d{1,3}(?:\.\d{1,3}){0,4})\W*$/.exec(text)?.[1];
  if (decimal !== undefined) return decimalNumber(decimal, false);
  const lettered = /^\W*(\d{1,2}\(?[a-zA-Z])\W*$/.exec(text)?.[1];
  if (lettered !== undefined) return letteredNumber(lettered, false);
  const letter = /^\(?([a-zA-Z]|[ivxIVX]{1,5})[.)]*$/.exec(text)?.[1];
  // Wingdings bullets come as letters without punctuation, Courier ones as a lone "o".
  if (letter !== undefined && (text !== letter || letter !== "o"))
    return { kind: "letter", text: letter.toLowerCase(), parts: [], typed: false };
  return { ...BULLET, typed: false };
}

const UNITS = NUMBER_WORDS.slice(1, 10);
const TEENS = NUMBER_WORDS.slice(10, 20);
const TENS = ["twenty", "thirty"];

const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i) => [word, i + 1] as const),
  ...TEENS.map((word, i) => [word, i + 10] as const),
  ...TENS.flatMap((ten, i) => [
    [ten, 20 + 10 * i] as const,
    ...UNITS.map((unit, j) => [`${ten}${unit}`, 21 + 10 * i + j] as const),
  ]),
]);

/** Whether a word in small letters is a number: "seven", "twentyone". */
export const isNumberWord = (word: string): boolean => WORDS.has(word);

/** Regular expression text for a number in words, longest first. */
export const NUMBER_WORD = `(?:${TENS.join("|")})(?:[ -]?(?:${numberWords(1, 9)}))?|${numberWords(10, 19)}|${numberWords(1, 9)}`;

/** Regular expression text for words in front of a number that any paper has, and that put nothing to a board. */
export const NUMBERED_ANYWHERE = `${units.anywhere.words.join("|")}|${MONTHS.join("|").toLowerCase()}|.* (?:and|or|of|in|on|by|to|the|from|at|since|until|before|after|with|for)`;

/** A unit's number as a reader would cite it: words and Roman figures become figures, letters small. */
export function inFigures(text: string): string {
  const lower = text.toLowerCase();
  const word = WORDS.get(lower.replace(/[ -]/g, ""));
  if (word !== undefined) return String(word);
  // A lone capital may be Roman or a letter; boards that count in letters seldom reach I.
  const roman = /^[ivxl]+$/i.test(text) ? romanValue(text) : null;
  if (roman !== null) return String(roman);
  // "R1" is the first recommendation; any other letter is a chapter's and part of the number.
  return lower.replace(/^r(?:ec)?\.?(?=\d)|^0+(?=\d)/, "");
}

/** Regular expression text for the number of something asked as a cell gives it: "1", "R2", "Rec. 3.1", "4a". */
const ASKED = String.raw`(?:R(?:ecs?)?\.?\s*)?\d{1,2}(?:\.\d{1,2})?[a-z]?`;
const ONE_ALONE = new RegExp(String.raw`^\W*${ASKED}\W*$`, "i");
const ALONE = new RegExp(String.raw`^\W*${ASKED}(?:\s*(?:,|&|/|and)\s*${ASKED})*\W*$`, "i");

/** Whether words are the number of something asked, and nothing else. */
export const isNumberAlone = (words: string): boolean => ONE_ALONE.test(words);

/** The numbers of what is asked in words that are nothing else, "1, 3 and R4", in small letters; none in any others. */
export const numbersAlone = (words: string): readonly string[] =>
  ALONE.test(words) ? (words.toLowerCase().match(/\d{1,2}(?:\.\d{1,2})?[a-z]?/g) ?? []) : [];

/**
 * A unit's number, counted in figures, as its label writes it: "iii" for the 3 of "Recommendation III:", since that is
 * how the review and everybody after it cite it. Any other number is given back as it is.
 */
export function asWritten(number: string, label: string): string {
  if (!/^\d+$/.test(number) || /\d/.test(label)) return number;
  const roman = label
    .toLowerCase()
    .match(ROMAN_FIGURES)
    ?.find((figures) => romanValue(figures) === Number(number));
  return roman ?? number;
}

const ROMAN_FIGURES = /\b[ivxl]{1,7}\b/g;

/** From "first" on, in small letters. */
export const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const ORDINAL = new RegExp(
  `(?:(response to )?(?:the|your)\\s+)?(?:(${ORDINALS.join("|")})|(\\d{1,2})(?:st|nd|rd|th))\\s+`,
  "iy",
);

/**
 * Reads "the second" or "Response to the 2nd" at an offset, with the spaces behind: which it is, in figures, whether it
 * is about an answer, and where what is counted begins. Null for any other words.
 */
export function ordinalAt(
  text: string,
  start: number,
): { readonly number: string; readonly answers: boolean; readonly end: number } | null {
  ORDINAL.lastIndex = start;
  const [whole, answers, word, figures] = ORDINAL.exec(text) ?? [];
  if (whole === undefined) return null;
  const number = figures ?? `${ORDINALS.indexOf((word ?? "").toLowerCase()) + 1}`;
  return { number, answers: answers !== undefined, end: start + whole.length };
}
