import { capitalised } from "../../model/capitalised";
import { NUMBER_WORDS, numberWords } from "../../model/number-words";
import type { Paragraph } from "../../model/paragraph";
import { ROMAN_FIGURES, romanFigures, romanValue } from "../../model/roman";
import { asksFor } from "../../model/signs";

/** The parts of a document that can be referred to by number or letter. */
export type Kind =
  | "recommendation"
  | "finding"
  | "unit"
  | "paragraph"
  | "section"
  | "appendix"
  | "table"
  | "figure";

/** Where a text may refer to something. UTF-16 offsets. */
export interface Spot {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** The numbers or letters as written, a number in words as figures: "2.3 to 2.5"; "" for a field that Word could not fill in. */
  readonly named: string;
  /** The word in front of the number, in small letters: "learning point", "see"; "" for none. */
  readonly word: string;
}

const KINDS = new Map<string, Kind>([
  ["recommendation", "recommendation"],
  ["recommendations", "recommendation"],
  ["rec", "recommendation"],
  ["recs", "recommendation"],
  ["finding", "finding"],
  ["findings", "finding"],
  ["lesson", "unit"],
  ["lessons", "unit"],
  ["paragraph", "paragraph"],
  ["paragraphs", "paragraph"],
  ["para", "paragraph"],
  ["paras", "paragraph"],
  ["section", "section"],
  ["sections", "section"],
]);
/** In front of a number of three parts these can only mean a paragraph: "at 4.5.2". */
const BEFORE_DOTTED = new Set(["see", "at", "in", "under"]);

const WHICH = String.raw`\d{1,3}(?:\.\d{1,3}){0,5}\.?(?:\s?\(?[a-z]\)?(?![A-Za-z]))?`;
const IN_WORDS = NUMBER_WORDS.slice(1);
const WITH_CAPITAL = IN_WORDS.map(capitalised);
const LETTER = String.raw`(?:[A-Z](?![A-Za-z])|\d{1,2}|(?:${WITH_CAPITAL.join("|")})\b)`;
const MORE = "(?:,? (?:to|and|or|&) |, ?| ?[-–] ?)";
const NUMBERS = new RegExp(String.raw`${WHICH}(?:${MORE}${WHICH})*(?![\d/%])`, "y");
const DOTTED = /\d{1,3}(?:\.\d{1,3}){2,5}(?!\.?\d|%)/y;
/** "60% complete as at 31.08.24" */
const DAY = /^\d{1,2}\.(?:0[1-9]|1[0-2])\.(?:\d{2}|\d{4})$/;
const FIGURE = / \d/g;
const CODE = /\bR(\d{1,2}(?:\.\d{1,2})?[a-z]?)(?![\w.]*\w|[/%])/g;
const THING = new RegExp(
  String.raw`\b([Aa]ppendix|[Aa]ppendices|[Aa]nnexe?|[Tt]able|[Ff]igure) (${LETTER}(?:${MORE}${LETTER})*)(?![\w%])`,
  "g",
);
const BARE =
  /(?<![\d.£])(\d{1,3}(?:\.\d{1,3}){1,5})\.? (?=(?:above|below)\b(?! (?:the |a |an |average|\d)))/g;
const FIELD = /Error! (?:Reference source|Bookmark) not (?:found|defined)\.?/g;

const ROMAN = Array.from({ length: 25 }, (_, i) => romanFigures(i + 1));
const WORDED = new RegExp(
  String.raw`\b(recommendation|finding|lesson|learning point) (${numberWords(1, 20)})\b(?! (?:of|in|about)\b)`,
  "gi",
);

/** In capitals or in small letters; a lone "I" that a word follows is the writer. */
const IN_ROMAN = new RegExp(
  String.raw`\b([Rr]ecommendation|[Ff]inding|[Ll]esson|[Ll]earning [Pp]oint) (\(?)((?!I [a-z])${ROMAN_FIGURES}|${ROMAN_FIGURES.toLowerCase()})(?![\w'’.-]*\w)\)?`,
  "g",
);

const hasSigns = asksFor({
  marks: "0",
  words: [...IN_WORDS, ...ROMAN, "appendix", "appendices", "annex*", "table", "figure", "error"],
});
const hasPart = asksFor({ words: [...KINDS.keys(), "point", "points"] });
const hasWorded = asksFor({ words: IN_WORDS });
const hasRoman = asksFor({ words: ROMAN });
const hasCode = asksFor({ words: ["r"] });
const hasThing = asksFor({ words: ["appendix", "appendices", "annex*", "table", "figure"] });
const hasDirection = asksFor({ words: ["above", "below"] });
const hasField = asksFor({ words: ["error"] });
const DOTTED_SOMEWHERE = /\d\.\d/;
const NONE: readonly Spot[] = [];

/** Every place that may refer to a numbered part, in order; none overlap. */
export function spotsIn(paragraph: Paragraph): readonly Spot[] {
  if (!hasSigns(paragraph)) return NONE;
  const { text } = paragraph;
  const found: Spot[] = [];
  if (hasPart(paragraph) || DOTTED_SOMEWHERE.test(text)) {
    FIGURE.lastIndex = 0;
    while (FIGURE.test(text)) {
      const spot = spotBefore(text, FIGURE.lastIndex - 1);
      if (spot) found.push(spot);
    }
  }
  if (hasWorded(paragraph) && hasPart(paragraph))
    for (const { index, 0: whole, 1: part = "", 2: number = "" } of text.matchAll(WORDED)) {
      const word = part.toLowerCase();
      const named = String(NUMBER_WORDS.indexOf(number.toLowerCase()));
      found.push({ kind: KINDS.get(word) ?? "unit", start: index, end: index + whole.length, named, word });
    }
  if (hasRoman(paragraph) && hasPart(paragraph))
    for (const { index, 0: whole, 1: part = "", 2: open, 3: figures = "" } of text.matchAll(IN_ROMAN)) {
      const word = part.toLowerCase();
      const end = index + whole.length - (open === "" && whole.endsWith(")") ? 1 : 0);
      const named = String(romanValue(figures) ?? "");
      found.push({ kind: KINDS.get(word) ?? "unit", start: index, end, named, word });
    }
  if (hasCode(paragraph))
    for (const { index, 0: whole, 1: named = "" } of text.matchAll(CODE))
      found.push({ kind: "recommendation", start: index, end: index + whole.length, named, word: "r" });
  if (hasThing(paragraph))
    for (const { index, 0: whole, 1: word = "", 2: named = "" } of text.matchAll(THING))
      found.push({
        kind: thingOf(word),
        start: index,
        end: index + whole.length,
        named: named.replace(/[A-Z][a-z]+/g, (number) => String(WITH_CAPITAL.indexOf(number) + 1)),
        word: word.toLowerCase(),
      });
  if (hasDirection(paragraph))
    for (const { index, 1: named = "" } of text.matchAll(BARE))
      found.push({ kind: "paragraph", start: index, end: index + named.length, named, word: "" });
  if (hasField(paragraph))
    for (const { index, 0: whole } of text.matchAll(FIELD))
      found.push({ kind: "paragraph", start: index, end: index + whole.length, named: "", word: "" });
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start);
  return found.filter(
    ({ end, start }, i) =>
      !found.slice(Math.max(0, i - 2), i).some((other) => other.end >= end && other.start <= start),
  );
}

/** Looks back from a figure to the word in front of it: cheaper than looking for the words. */
function spotBefore(text: string, at: number): Spot | null {
  let end = at - 1;
  if (text[end - 1] === ".") end--;
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, end).toLowerCase();
  if (BEFORE_DOTTED.has(word)) {
    DOTTED.lastIndex = at;
    const named = DOTTED.exec(text)?.[0];
    if (!named || DAY.test(named)) return null;
    return { kind: "paragraph", start: at, end: at + named.length, named, word };
  }
  let kind = KINDS.get(word);
  let unit = word;
  if (
    (word === "point" || word === "points") &&
    /\blearning $/i.test(text.slice(Math.max(0, start - 9), start))
  ) {
    kind = "unit";
    unit = `learning ${word}`;
    start -= 9;
  }
  if (!kind) return null;
  NUMBERS.lastIndex = at;
  const written = NUMBERS.exec(text)?.[0];
  if (!written) return null;
  const named = written.endsWith(".") ? written.slice(0, -1) : written;
  return { kind, start, end: at + named.length, named, word: unit };
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

function thingOf(word: string): Kind {
  const first = word.charAt(0).toLowerCase();
  return first === "a" ? "appendix" : first === "t" ? "table" : "figure";
}
