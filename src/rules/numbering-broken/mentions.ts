import { numberWords } from "../../model/number-words";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { ROMAN_FIGURES } from "../../model/roman";
import { isElsewhere } from "../reference-broken/references";
import { labelForm } from "./labels";
import { type Key, keyOf } from "./sequence";

/** A number by which a text speaks of a finding or recommendation. UTF-16 offsets of the number alone. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** As written: "3", "3(b)", "three", "III". */
  readonly written: string;
  readonly key: Key;
  /** Whether the mention after this one ends a range that this one begins: "3 to 5". */
  readonly opensRange: boolean;
  /** "recommendations 3 and 5": where the words begin that hold it. */
  readonly from: number;
}

const WORDS = numberWords(1, 20);
const FIGURE = String.raw`\d{1,3}(?:\.\d{1,2}){0,2}(?:(?:[a-zA-Z]|\s?\([a-zA-Z]\))(?![A-Za-z]))?`;
const ROMAN = `${ROMAN_FIGURES}(?![A-Za-z])`;
const BETWEEN = "(?:,? (?:to|and|or|&|through) |, ?| ?[-–] ?|/)";
const RANGE = /^(?:,? (?:to|through) | ?[-–] ?)$/;

type Reads = (paragraph: Paragraph) => readonly Mention[];
type Kind = "recommendation" | "finding" | "unit";

/** Drafts call what they number by few names: each is read once a paragraph for as long as the program runs. */
const readers = new Map<string, Reads>();

/** Reads the mentions of one unit ("recommendation", "rec", "lesson") in a draft; `roman` where it numbers in Roman figures. */
export function mentionReader(words: readonly string[], kind: Kind, roman: boolean): Reads {
  const name = `${words.join("|")} ${kind} ${roman}`;
  const known = readers.get(name);
  if (known) return known;
  const reader = perParagraph(reading(words, kind, roman));
  readers.set(name, reader);
  return reader;
}

function reading(words: readonly string[], kind: Kind, roman: boolean): Reads {
  const number = `(?:${FIGURE}|(?:${WORDS})(?![\\w-])${roman ? `|${ROMAN}` : ""})`;
  const code = kind === "recommendation" ? String.raw`|R(?=\d)` : "";
  const names = words.map((word) => word.replace(/\s+/g, String.raw`\s`)).join("|");
  const mention = new RegExp(
    String.raw`\b(?:(?:${names})(?:s|\(s\))?\.?\s(?:(?:nos?|numbers?)\.?\s)?${code})(${number}(?:${BETWEEN}(?:(?:${names})\s)?${number})*)(?![\d/%])`,
    "gi",
  );
  const single = new RegExp(number, "gi");
  return ({ text }) => {
    if (text === "") return NONE;
    const found: Mention[] = [];
    for (const { index, 0: whole, 1: numbers = "" } of text.matchAll(mention)) {
      const first = index + whole.length - numbers.length;
      const end = index + whole.length;
      // "R3" is a code; "r3" is none.
      if (text[index] === "r" && /\d/.test(text.charAt(index + 1))) continue;
      if (isElsewhere(text, index, end, kind)) continue;
      found.push(...numbersIn(text, first, end, single, index));
    }
    return found.length > 0 ? found : NONE;
  };
}

const NONE: readonly Mention[] = [];

function numbersIn(text: string, from: number, to: number, single: RegExp, words: number): Mention[] {
  const found: Mention[] = [];
  for (const { index, 0: written } of text.slice(from, to).matchAll(single)) {
    const key = keyOfWritten(written);
    const start = from + index;
    // "the recommendation I made": a Roman figure is a capital, and no pronoun.
    const isPronoun = written === "I" && /^ (?!and\b|or\b|to\b)[a-z]/.test(text.slice(start + 1));
    if (!key || isPronoun || /^[ivx]+$/.test(written)) continue;
    found.push({ start, end: start + written.length, written, key, opensRange: false, from: words });
  }
  return found.map((mention, i) => {
    const next = found[i + 1];
    return next && RANGE.test(text.slice(mention.end, next.start))
      ? { ...mention, opensRange: true }
      : mention;
  });
}

/** The number that figures, a word or a Roman figure stand for, with the letter behind it. */
export function keyOfWritten(written: string): Key | null {
  if (/^\d/.test(written)) return keyOf(written.replace(/[\s()]/g, ""));
  const form = labelForm(written);
  return form && [form.value];
}
