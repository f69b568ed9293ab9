import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
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

/** Two capitals or more: "MSCP", "DfE", "KCSiE", "4SCP", "ELSAs", "A&E"; not "McKay", not "Q3". */
const TOKEN =
  /(?<![\w.@/&#’'-])(?:[A-Z](?:&[A-Z])+|(?:\d(?=[A-Z]{3}))?[A-Z](?:[a-z]?[A-Z])+[a-z]?)(?:['’]?s)?(?![\w@]|\.\w|[&#]\w)|(?<=[\w)]\/)(?:[A-Z]{2,7}s?)(?![\w@.])|(?<![\w.@/&#’'])[A-Z]{2,7}s?(?=-[a-z])/g;
const MAYBE = /[A-Z][a-z]?[A-Z]|[A-Z]&[A-Z]/;
const ROMAN = /^[IVXLC]+$/;
/** The second half of a postcode stands behind a digit, the first half in front of one. */
const NOUN = new RegExp(String.raw`\b(?:${plain.pseudonymNouns.join("|")})s?[ \u00a0]$`);
const LIST = new RegExp(
  String.raw`\b(?:${plain.pseudonymNouns.join("|")})s?[ \u00a0](?:[A-Z0-9]{1,3}(?:, | and | & | or ))+$`,
);

/** The abbreviations of a paragraph that a lay reader may not know, in order. Pseudonyms and words set in capitals are left out. */
export const abbreviationsIn = perParagraph(({ text }: Paragraph): readonly Abbreviation[] => {
  if (!MAYBE.test(text) || isShouted(text)) return NONE;
  const found: Abbreviation[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    const start = match.index;
    const bare = written.replace(/['’]?s$/, (ending) =>
      /[A-Z]/.test(written.at(-ending.length - 1) ?? "") ? "" : ending,
    );
    const key = bare.toUpperCase();
    if (PLAIN.has(key) || WORDS.has(key) || ROMAN.test(bare)) continue;
    if (key.length === 2 && isInitials(text, start, written)) continue;
    if (isPseudonym(text, start, bare)) continue;
    found.push({ start, end: start + written.length, text: written, key });
  }
  return found;
});

const NONE: readonly Abbreviation[] = [];

/** "CHILD Q – OUR RESPONSE TO THE REVIEW": words in capitals, not abbreviations. A cell with "MSCP" alone is none of these. */
function isShouted(text: string): boolean {
  const words = text.match(/[A-Za-z]{2,}/g) ?? [];
  const capitals = words.filter((word) => word === word.toUpperCase());
  if (capitals.length < 2 || capitals.length < words.length * 0.7) return false;
  return capitals.some((word) => WORDS.has(word) || word.length > 7);
}

/** "RV7 3QD", "Dr AB Smith": two letters that stand for nothing that could be written out. */
function isInitials(text: string, start: number, written: string): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    /\d[ \u00a0]?$/.test(before) ||
    /\b(?:Dr|Prof|Professor|Rev|Sir|Lady|Cllr|Judge)\.? $/.test(before) ||
    /^\d/.test(text.slice(start + written.length))
  );
}

function isPseudonym(text: string, start: number, bare: string): boolean {
  if (bare.length > 3) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  return NOUN.test(before) || LIST.test(before);
}
