import { capitalised } from "../../model/capitalised";
import { NUMBER_WORDS, numberWords } from "../../model/number-words";
import { romanFigures, romanValue } from "../../model/roman";

/** What a label is made of: "Finding one:" is "Finding", the word "one", and a colon. */
export interface LabelForm {
  readonly numeral: "figure" | "word" | "roman";
  /** The numeral's value and place in the label. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** What stands in front of the numeral: "Finding", "RECOMMENDATION". */
  readonly word: string;
  /** How a letter follows, with "a" for any letter: "a", "(a)", " A"; "" where none does. */
  readonly letter: string;
  /** What closes it: ":", ".", "–"; "" for nothing. */
  readonly tail: string;
}

const FIGURE = /\d+/;
const SPELT = new RegExp(`\\b(?:(${numberWords(1, 20)})|([IVX]{1,5}))\\b`, "i");
const BEHIND = /^((?:\.\d+)*)(\s?\(?[a-zA-Z]\b\)?)?(.*)$/s;

const NOTHING: readonly string[] = [];

/** Nobody writes a longer label; what is longer was taken for one. */
const LONGEST = 100;

/** Takes a label apart; null where it holds no number, or several ("Recommendations 3 and 4"). */
export function labelForm(label: string): LabelForm | null {
  if (label.length > LONGEST) return null;
  const figure = FIGURE.exec(label);
  const found = figure ?? SPELT.exec(label);
  // "Recommendation XX" is a blank, not number twenty.
  if (!found || (!figure && /^x+$/i.test(found[0]))) return null;
  const start = found.index;
  const end = start + found[0].length;
  const behind = label.slice(end);
  // Most labels end with their number.
  const [, , letter = "", rest = ""] = behind === "" ? NOTHING : (BEHIND.exec(behind) ?? NOTHING);
  if (rest !== "" && /\d|\band\b|&/.test(rest)) return null;
  const lower = found[0].toLowerCase();
  const value = figure ? Number(lower) : found[1] ? NUMBER_WORDS.indexOf(lower) : (romanValue(lower) ?? 0);
  if (value === 0 && !figure) return null;
  return {
    numeral: figure ? "figure" : found[1] ? "word" : "roman",
    value,
    start,
    end,
    word: plain(label.slice(0, start).replace(BODYS_LETTERS, "")),
    letter: letter === "" ? "" : letter.replace(/[a-z]/, "a").replace(/[A-Z]/, "A"),
    tail: rest === "" ? "" : plain(/[\s:.)–—-]*$/.exec(rest)?.[0] ?? ""),
  };
}

/** "ASC" in "Recommendation ASC1", which differs from body to body. */
const BODYS_LETTERS = /(?<=[a-z] )[A-Z]{2,5}$/;

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A number in the way in which other labels write theirs: as a figure, "three", "Three", "THREE" or "III". */
export function numeralLike(value: number, like: LabelForm, written: string): string | null {
  if (like.numeral === "figure") return String(value);
  if (like.numeral === "roman") {
    const figures = romanFigures(value);
    return written === written.toLowerCase() ? figures : figures.toUpperCase();
  }
  const word = NUMBER_WORDS[value];
  if (!word) return null;
  if (written === written.toUpperCase()) return word.toUpperCase();
  return /^[A-Z]/.test(written) ? capitalised(word) : word;
}
