import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { asksFor } from "../../model/signs";
import people from "../detail-identifying/words.json";
import plain from "./plain.json";

/** An abbreviation as it stands in a paragraph. UTF-16 offsets, without a plural or possessive ending. */
export interface Abbreviation {
  readonly start: number;
  readonly end: number;
  /** As written: "DSLs". */
  readonly text: string;
  /** In capitals without plural ending: "DSL". What two uses of one abbreviation have in common. */
  readonly key: string;
}

const PLAIN = new Set(plain.plain.map((short) => short.toUpperCase()));
const WORDS = new Set(plain.words);

/** Two capitals or more: "MSCP", "DfE", "KCSiE", "4SCP", "ELSAs", "A&E"; what stands around decides whether it is one. */
const TOKEN = /[A-Z](?:[a-z]?[A-Z]|&[A-Z])+[a-z]?/g;
const MAY_END = "'’s";
const ENDING = /^['’]?s(?![A-Za-z])/;

const ROMAN = /^[IVXLC]+$/;
/** The second half of a postcode stands behind a digit, the first half in front of one. */
const NOUN = new RegExp(String.raw`\b(?:${plain.pseudonymNouns.join("|")})s? $`);
const LIST = new RegExp(
  String.raw`\b(?:${plain.pseudonymNouns.join("|")})s? (?:[A-Z0-9]{1,3}(?:, | and | & | or ))+$`,
);

/** The abbreviations of a paragraph that a lay reader may not know, in order. Pseudonyms and words set in capitals are left out. */
export const abbreviationsOf = perParagraph((paragraph: Paragraph): readonly Abbreviation[] =>
  hasLetters(paragraph) ? abbreviationsIn(paragraph.text) : NONE,
);

const hasLetters = asksFor({ shapes: ["letters"] });

/** "BK's mother", "CT, who was 14": two letters that stand for somebody, also where "Child" is left out. */
const PERSON = new RegExp(
  String.raw`\b([A-Z]{2})(?:['’]s (?:[a-z]+ )?(?:${people.kin.join("|")}|death|birth|pregnancy|wishes|voice)\b|,? (?:(?:was|is|who was|who is) (?:aged )?|aged )\d{1,2}\b(?! (?:of|to|in|cases|people|staff|minutes|days|weeks)))`,
  "g",
);

/** The letters by which a paragraph calls people. */
export const personsIn = perParagraph((paragraph: Paragraph): readonly string[] => {
  if (!hasLetters(paragraph)) return NONE_NAMED;
  const found = [...paragraph.text.matchAll(PERSON)].map(([, letters = ""]) => letters);
  return found.length > 0 ? found : NONE_NAMED;
});

const NONE_NAMED: readonly string[] = [];

function abbreviationsIn(text: string): readonly Abbreviation[] {
  if (ONE_LONG_WORD.test(text)) return NONE;
  const found: Abbreviation[] = [];
  TOKEN.lastIndex = pastShoutedLabel(text);
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    if (found.length === 0 && isShouted(text)) return NONE;
    let start = match.index;
    let bare = match[0];
    // "DSLs": the letter behind belongs to the plural, not to the abbreviation.
    if (bare.endsWith("s") && /[A-Z]s$/.test(bare)) bare = bare.slice(0, -1);
    let end = start + bare.length;
    if (MAY_END.includes(text.charAt(end))) end += ENDING.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    if (isDigit(text, start - 1) && bare.length > 2 && !isWordy(text, start - 2)) start--;
    if (isWordy(text, start - 1) || isWordy(text, end) || isPartOfAddress(text, start, end)) continue;
    const key = text.slice(start, match.index).concat(bare).toUpperCase();
    // "CE/ml/1166" is the reference of a letter, "GSP-RR-2024/04" of a case.
    if ("/-".includes(text.charAt(end)) && REFERENCE.test(text.slice(end, end + 20))) continue;
    if (CIRCULAR.test(text.slice(end, end + 16))) continue;
    if (PLAIN.has(key) || WORDS.has(key) || ROMAN.test(bare)) continue;
    if (key.length === 2 && isInitials(text, start, end)) continue;
    if (isPseudonym(text, start, bare)) continue;
    found.push({ start, end, text: text.slice(start, end), key });
  }
  return found.length > 0 ? found : NONE;
}

const NONE: readonly Abbreviation[] = [];
const REFERENCE = /^(?:[/-][A-Za-z]{1,6}){0,3}[/-]\d{2}/;

/** "HSG (94) 27", "LAC 2004/20": the number of a circular, in the series that the letters name. */
const CIRCULAR = /^ ?(?:\(\d{2,4}\) ?\d{1,4}|(?:19|20)\d{2}\/\d{1,4})(?![\d/])/;

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;
function isWordy(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 0x5f
  );
}

/** "www.EASTVALE.example", "BIX@…": letters of an address. */
function isPartOfAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before === "@" || before === "." || before === "#" || text.charAt(end) === "@") return true;
  return text.charAt(end) === "." && /^[a-z]/.test(text.charAt(end + 1));
}

/** "CHILD Q – OUR RESPONSE TO THE REVIEW": words in capitals, not abbreviations. A cell with "MSCP" alone is none of these. */
function isShouted(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const words = text.match(/[A-Za-z]{2,}/g) ?? [];
  const capitals = words.filter((word) => word === word.toUpperCase());
  if (capitals.length < 2 || capitals.length < words.length * 0.7) return false;
  return capitals.some((word) => WORDS.has(word) || word.length > 7);
}

const LONGEST_HEADING = 200;
const LABEL = /^[^:\t\n]{4,60}(?=:|\t)/;
const ONE_LONG_WORD = /^\W*[A-Z]{8,}\W*$/;

/** "TIMESCALE: May 2027", "AGREED POLICE ACTION: Officers …": where a label in capitals ends; 0 where none is in front. */
function pastShoutedLabel(text: string): number {
  const [label] = LABEL.exec(text) ?? [""];
  return ONE_LONG_WORD.test(label) || isShouted(label) ? label.length : 0;
}

/** "RV7 3QD", "Dr AB Smith": two letters that stand for nothing that could be written out. */
function isInitials(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    /\d ?$/.test(before) ||
    /\b(?:Dr|Prof|Professor|Rev|Sir|Lady|Cllr|Judge)\.? $/.test(before) ||
    /^\d/.test(text.charAt(end))
  );
}

function isPseudonym(text: string, start: number, bare: string): boolean {
  if (bare.length > 3) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  return NOUN.test(before) || LIST.test(before);
}
