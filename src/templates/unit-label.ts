import { MONTH_FORMS } from "../model/dates";
import { inFigures, NUMBER_WORD, ordinalAt } from "./numbers";
import { answerNameAt, type UnitName, unitNameAt } from "./unit-name";
import type { UnitWord, Vocabulary } from "./vocabulary";

/** A label such as "Recommendation 1a:", "FINDING TWO –" or "Response to Recommendations 3 and 4". */
export interface UnitLabel {
  readonly word: UnitWord;
  /** As a reader would cite them: ["1a"], ["3", "4"]; empty for an unnumbered one. */
  readonly numbers: readonly string[];
  /** UTF-16 offsets in the paragraph: where the label begins and ends, its punctuation included. */
  readonly start: number;
  readonly end: number;
  /** Where words that run in behind the label begin; the text's length where there are none. */
  readonly rest: number;
  /** Whether what follows is an answer to the unit rather than the unit itself. */
  readonly answers: boolean;
  /** Whether Word's automatic numbering supplies the label, so that the text holds none of it. */
  readonly automatic: boolean;
  /**
   * Where its own paragraph tells what is asked, whether an answer runs on behind, and the lines of that where it is in
   * lines; only where prose or lines tell it.
   */
  readonly asked?: {
    readonly start: number;
    readonly end: number;
    readonly runsOn: boolean;
    readonly lines?: { readonly from: number; readonly to: number };
  };
}

const SEPARATOR = `[:–—]|-(?=[\\s-])|\\.(?!\\d)|[)\\]]`;
const LETTER = `\\s?\\(([a-z]|[ivx]{1,4})\\)|([a-z])(?![\\w’'])\\)?|\\.([a-z])(?![\\w’'])|\\s([a-z])(?=\\s*(?:${SEPARATOR}|$))\\)?`;
// "Recommendation R1" and "Recommendation A3" carry a chapter's letter in front of the figure.
const ONE = `(?:(?:[a-z]{1,5}\\.?)?\\d{1,3}(?:\\.\\d{1,3}){0,2}|(?:${NUMBER_WORD})(?![\\w])|[ivxl]{1,6}(?![\\w’'])|[a-z](?![\\w’']))(?:${LETTER})?`;
const NUMBERS = new RegExp(
  `\\s*(?:(?:nos?|numbers?|nrs?)\\b\\.?|#)?\\s*(?:[–—-]\\s*(?=\\d))?(?:\\(\\s*)?(${ONE}(?:(?:\\s*,\\s*(?:and\\s+)?|\\s*&\\s*|\\s+and\\s+|\\s+to\\s+|\\s*[–-]\\s*(?=\\d{1,2}[a-z]?\\s*(?:[:–—]|$)))${ONE})*)`,
  "iy",
);
/** "Recommendation 12:" and "Recommendation 12" alone, as most are. */
const PLAIN_FIGURE = /\s*(\d{1,3})(?=:|$)/y;
const WORD_FOR_NUMBER = new RegExp(NUMBER_WORD, "i");
const NUMBER = new RegExp(`(?<!\\w)${ONE}`, "gi");
const BEHIND = new RegExp(
  `(?:\\s+of\\s+\\d{1,2})?\\s*(?:\\[[^\\]\\n]{0,80}\\]|\\([^()\\n]{0,100}\\))?\\s*(?:(${SEPARATOR})[\\s:–—-]*|$)`,
  "y",
);
const ADDRESSEE = /\s+(?:for|to|–|-)\s+(?:the\s+)?[^:.\n]{2,90}(?::\s*|$)/y;
const BREAK = / *[\t\n]\s*/y;
// "Recommendation 4 The Board should" runs in without a mark; "Recommendation 4 asks" is a sentence about it.
// "Response 20 May 2026" is a date.
const MONTH = new RegExp(String.raw`^(?:st|nd|rd|th)?\s+(?:${MONTH_FORMS})\b`, "i");
const CAPITAL = /\s+(?=[‘“'"(]?[A-Z])/y;

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/**
 * Reads a unit's label at an offset; null where the words there are none. `mayAnswer` is false only where the text is
 * known to have no word for an answer.
 */
export function readUnitLabel(
  text: string,
  start: number,
  headingLike: boolean,
  vocabulary: Vocabulary,
  mayAnswer: boolean,
): UnitLabel | null {
  if (!isCapital(text.charCodeAt(start))) return null;
  const regard = regardsAt(text, start, headingLike, vocabulary);
  if (regard) return regard;
  const inTurn = IN_TURN.has(text.charAt(start)) ? inTurnAt(text, start, headingLike, vocabulary) : null;
  if (inTurn) return inTurn;
  const answering = mayAnswer ? answerNameAt(text, start, vocabulary) : null;
  if (answering) return numbered(text, start, answering, headingLike, true);
  const name = unitNameAt(text, start, vocabulary);
  if (!name) return null;
  const label = numbered(text, start, name, headingLike, false);
  if (label) return label;
  return name.needsNumber || name.plural ? null : unnumbered(text, start, name, headingLike);
}

const IN_TURN: ReadonlySet<string> = new Set("RTFSENY");
const REGARDS =
  /(?:In (?:respect|relation|regard|response|answer|reply) (?:of|to)|With (?:regard|respect|reference) to|Regarding|Concerning|As (?:to|regards|for)|Turning to|On)\s+(?:the\s+)?(?=[\w-])/y;

const OPENS_REGARD: ReadonlySet<string> = new Set(["In", "Wi", "Re", "Co", "As", "Tu", "On"]);

/** "In respect of Recommendation 3:" begins its answer; behind a comma it may be a word about it in another answer. */
function regardsAt(
  text: string,
  start: number,
  headingLike: boolean,
  vocabulary: Vocabulary,
): UnitLabel | null {
  if (!OPENS_REGARD.has(text.slice(start, start + 2))) return null;
  REGARDS.lastIndex = start;
  const match = REGARDS.exec(text);
  const from = start + (match?.[0].length ?? 0);
  if (!match) return null;
  const inTurn = inTurnAt(text, from, headingLike, vocabulary, true);
  if (inTurn) return { ...inTurn, start, answers: true };
  const name = unitNameAt(text, from, vocabulary);
  const label = name && numbered(text, from, name, headingLike, true, true);
  return label && { ...label, start };
}

const IS_MET = /^ (?:has|have|is being|will be|is complete|(?:is|was) (?:met|accepted)) /;

/** "First recommendation" as a heading, "The first recommendation has been met", "In response to the second recommendation, …". */
function inTurnAt(
  text: string,
  start: number,
  headingLike: boolean,
  vocabulary: Vocabulary,
  comma = false,
): UnitLabel | null {
  const ordinal = ordinalAt(text, start);
  const name = ordinal && unitNameAt(text, ordinal.end, vocabulary);
  if (!ordinal || !name || name.plural || name.needsNumber) return null;
  const answered = start === 0 && IS_MET.test(text.slice(name.end, name.end + 20));
  const end = answered
    ? { end: name.end, rest: name.end }
    : (labelEnd(text, name.end, headingLike, true) ?? (comma ? behindComma(text, name.end) : null));
  // "Your fourth recommendation has …" is a sentence of a letter; alone it is a heading in it.
  if (end && text.charAt(start) === "Y" && end.rest < text.trimEnd().length) return null;
  const { number } = ordinal;
  const answers = answered || ordinal.answers;
  return end && { word: name.word, numbers: [number], start, ...end, answers, automatic: false };
}

function numbered(
  text: string,
  start: number,
  name: UnitName,
  headingLike: boolean,
  answers: boolean,
  comma = false,
): UnitLabel | null {
  PLAIN_FIGURE.lastIndex = name.end;
  NUMBERS.lastIndex = name.end;
  const match = PLAIN_FIGURE.exec(text) ?? NUMBERS.exec(text);
  const all = match?.[1];
  if (!match || all === undefined) return null;
  // "As to recommendation 2, a count …": the letter is a word of the sentence.
  const list = comma ? all.replace(/,\s*[a-z]$/, "") : all;
  // A lone letter or Roman figure is a number only where a mark or the end follows: "Finding a way".
  const weak = !/\d/.test(list) && !WORD_FOR_NUMBER.test(list);
  const at = name.end + match[0].length - (all.length - list.length);
  const end = labelEnd(text, at, headingLike, weak) ?? (comma ? behindComma(text, at) : null);
  if (!end) return null;
  return {
    word: name.word,
    numbers: numbersIn(list),
    start,
    ...end,
    answers,
    automatic: false,
  };
}

/** Reads numbers, and the end of a label, behind a name that no vocabulary has; null where there is none. */
export function readNumbered(
  text: string,
  start: number,
  end: number,
  headingLike: boolean,
): Omit<UnitLabel, "word"> | null {
  const word = { id: "recommendation", rank: 0, bare: false };
  return numbered(text, start, { word, plural: false, needsNumber: true, end }, headingLike, true);
}

function behindComma(text: string, at: number): { end: number; rest: number } | null {
  const behind = /^,\s*/.exec(text.slice(at, at + 20))?.[0].length;
  return behind === undefined ? null : { end: at + 1, rest: at + behind };
}

function labelEnd(
  text: string,
  at: number,
  headingLike: boolean,
  weak: boolean,
): { end: number; rest: number } | null {
  BEHIND.lastIndex = at;
  const behind = BEHIND.exec(text);
  if (behind) {
    const rest = at + behind[0].length;
    return { end: text.slice(0, rest).trimEnd().length, rest };
  }
  BREAK.lastIndex = at;
  const broken = BREAK.exec(text);
  if (broken) return { end: at, rest: at + broken[0].length };
  if (weak) return null;
  ADDRESSEE.lastIndex = at;
  const addressee = ADDRESSEE.exec(text);
  if (addressee && (headingLike || addressee[0].length < 60 || addressee[0].trimEnd().endsWith(":"))) {
    const rest = at + addressee[0].length;
    return { end: text.slice(0, rest).trimEnd().length, rest };
  }
  if (MONTH.test(text.slice(at, at + 14))) return null;
  CAPITAL.lastIndex = at;
  const capital = CAPITAL.exec(text);
  if (capital) return { end: at, rest: at + capital[0].length };
  return headingLike ? { end: at, rest: at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0) } : null;
}

const SIGN = /^\s*(?:\([^()\n]{0,60}\)\s*)?(?:[:–—]|-\s)[\s:–—-]*/;
/** "Recommendation. The Council should …" */
const RUN_IN_STOP = /^\.\s+(?=[“‘"'(]?[A-Z])/;
const BODY_SHOULD = /^ [^\t\n.]+ (?:should|must) /;

function unnumbered(text: string, start: number, name: UnitName, headingLike: boolean): UnitLabel | null {
  const at = name.end;
  const more = { word: name.word, numbers: [], start, answers: false, automatic: false };
  const behind = text.slice(at, at + 120);
  const sign = SIGN.exec(behind) ?? (name.word.rank === 0 ? RUN_IN_STOP.exec(behind) : null);
  if (sign && (name.word.bare || headingLike)) {
    const rest = at + sign[0].length;
    return { ...more, end: text.slice(0, rest).trimEnd().length, rest };
  }
  if (!name.word.bare) return null;
  // A label set in bold in front of its words: "Recommendation The Council should …".
  CAPITAL.lastIndex = at;
  const capital = name.word.rank === 0 && BODY_SHOULD.test(text.slice(at)) ? CAPITAL.exec(text) : null;
  if (capital) return { ...more, end: at, rest: at + capital[0].length };
  if (text.slice(at).trim() === "") return { ...more, end: at, rest: text.length };
  ADDRESSEE.lastIndex = at;
  const addressee = ADDRESSEE.exec(text);
  if (!addressee || !(headingLike || addressee[0].trimEnd().endsWith(":"))) return null;
  const rest = at + addressee[0].length;
  return { ...more, end: text.slice(0, rest).trimEnd().length, rest };
}

const PLAIN_NUMBER = /^[1-9]\d{0,2}$/;

function numbersIn(list: string): string[] {
  const numbers: string[] = [];
  let last = 0;
  if (PLAIN_NUMBER.test(list)) return [list];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(list); match; match = NUMBER.exec(list)) {
    const [whole, ...letters] = match;
    const letter = letters.find((each) => each !== undefined)?.toLowerCase() ?? "";
    const base = whole
      .slice(0, letter === "" ? undefined : lastLetterAt(whole, letter))
      .replace(/[\s(.]+$/, "");
    const number = inFigures(base) + letter;
    if (/^\s*(?:to|–|-)\s*$/.test(list.slice(last, match.index)) && numbers.length > 0)
      numbers.push(...between(numbers[numbers.length - 1] ?? "", number));
    numbers.push(number);
    last = match.index + whole.length;
  }
  return numbers;
}

const lastLetterAt = (whole: string, letter: string): number => whole.toLowerCase().lastIndexOf(letter);

/** The numbers left out in "3 to 6"; nothing where either end is no plain number. */
function between(from: string, to: string): string[] {
  const [low, high] = [Number(from), Number(to)];
  if (!(high > low && high - low < 40)) return [];
  return Array.from({ length: high - low - 1 }, (_, i) => String(low + 1 + i));
}
