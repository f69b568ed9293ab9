import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import { asksFor } from "../model/signs";
import { type CellKey, keyOfCell } from "./cell-label";
import { readGroup } from "./group";
import { type Label, readLabel } from "./label";
import { automaticEnumerator, type Enumerator, typedEnumerator } from "./numbers";
import { sectionOfHeading } from "./sections";
import { type Fact, factsIn } from "./typed-facts";
import { readUnitLabel, type UnitLabel } from "./unit-label";
import { type UnitWord, type Vocabulary, vocabularyOf } from "./vocabulary";

/** What a paragraph looks like by itself: its label, its number, whether it reads as a heading. */
export interface Mark {
  readonly blank: boolean;
  /** Whether it has a letter or a figure behind any label in front: "Response: –" says nothing. */
  readonly says: boolean;
  /** A line of a table of contents, which repeats what stands elsewhere. */
  readonly contents: boolean;
  readonly number: Enumerator | null;
  /** Where its words begin, behind a typed number or bullet. */
  readonly start: number;
  /** Whether it looks like a heading: by its level, its style, or as a short bold line. */
  readonly heading: boolean;
  /** Its outline level, 0 for a title; null for body text. */
  readonly level: number | null;
  readonly unit: UnitLabel | null;
  /** A heading over several units: "Recommendations". */
  readonly group: UnitWord | null;
  readonly label: Label | null;
  /** Leads and dates typed into it as lines or columns of their own. */
  readonly facts: readonly Fact[];
  /** The standard section that its words, taken as a heading, open. */
  readonly section: string | null;
  /** Whether its words have the shape of a heading, which is all that tells one in plain text. */
  readonly titleLike: boolean;
  /** What a cell that holds it alone says as a label of its row; null outside tables and for any other words. */
  readonly key: CellKey | null;
}

/** Whether anything looks like a heading; in plain text nothing does, and only its shape tells one. */
export const hasHeadings = (paragraphs: readonly Paragraph[], marks: MarkReader): boolean =>
  paragraphs.some((paragraph) => marks(paragraph).heading);

/** Whether nothing about a paragraph tells it from words of whatever it stands under. */
export const isPlain = (mark: Mark): boolean =>
  !mark.blank &&
  !mark.contents &&
  !mark.heading &&
  mark.level === null &&
  mark.unit === null &&
  mark.group === null &&
  mark.label === null &&
  mark.section === null &&
  mark.number === null;

/** Reads marks, each paragraph once for as long as it stays unchanged. */
export type MarkReader = (paragraph: Paragraph) => Mark;

/** A reader of marks by the words of a vocabulary. */
export function markReader(vocabulary: Vocabulary): MarkReader {
  return perParagraph((paragraph) => read(paragraph, vocabulary));
}

/** The reader by the shared words alone, which all house styles without words of their own have in common. */
export const usualVocabulary: Vocabulary = vocabularyOf();
export const usualMarks: MarkReader = markReader(usualVocabulary);

/** Most paragraphs begin with a word, not with a number or a bullet. */
const BEGINS_WITH_WORD = /^[A-Z][a-z]/;
const CONTENTS_OR_TITLE = /^(?:(toc|contents|table of (?:contents|figures))|(title|subtitle))/i;
const CONTENTS_LINE = /(?:\.{4,}|…{2,}|(?:\. ){4,}|_{4,})\s*\d{1,3}\s*$/;
const TAB_AND_PAGE = /\t\s*\d{1,3}\s*$/;

const NONE: readonly Fact[] = [];
const PLAIN_BEGINNING = { number: null, start: 0 } as const;

/** "Recommendation 3 ........ 12": a line of a table of contents; in a cell no tab makes one. */
function endsInPage(text: string, inCell: boolean): boolean {
  if (text.length >= 300) return false;
  const last = text.trimEnd().at(-1) ?? "";
  if (last < "0" || last > "9") return false;
  return CONTENTS_LINE.test(text) || (!inCell && TAB_AND_PAGE.test(text));
}

function read(paragraph: Paragraph, vocabulary: Vocabulary): Mark {
  const { text, style, listString, outlineLevel, bold, cell } = paragraph;
  const automatic = listString === "" ? null : automaticEnumerator(listString);
  const typed = BEGINS_WITH_WORD.test(text) ? PLAIN_BEGINNING : typedEnumerator(text);
  const number = automatic && automatic.kind !== "bullet" ? automatic : (typed.number ?? automatic);
  const blank = typed.start >= text.length && typed.number === null;
  const ofStyle = style === "" ? null : CONTENTS_OR_TITLE.exec(style);
  const contents = ofStyle?.[1] !== undefined || (!blank && endsInPage(text, cell !== null));
  const level = ofStyle?.[2] !== undefined ? 0 : outlineLevel;
  const short = text.length <= 140 && !/[.;,]\s*$/.test(text);
  const heading = !blank && (level !== null || (bold && short));
  const plain: Mark = {
    blank,
    says: !blank && saysSomething(text),
    contents,
    number,
    start: typed.start,
    heading,
    level,
    unit: null,
    group: null,
    label: null,
    facts: NONE,
    section: null,
    titleLike: false,
    key: null,
  };
  if (contents) return plain;
  const byList = automatic?.kind === "bullet" ? automaticUnit(listString, text, vocabulary) : null;
  if (byList) return { ...plain, number: null, unit: byList };
  if (blank) return plain;
  const { start } = typed;
  const mayEndInUnit = cell === null && (heading || (number === null && text.includes(" (")));
  const unit =
    unitAt(paragraph, start, heading, vocabulary) ??
    (mayEndInUnit && endsInUnit(text, heading) ? unitBehind(text, start, vocabulary) : null);
  const alone = cell !== null && text.length <= LONGEST_HEADING;
  if (unit) {
    const key = alone && unit.rest >= text.length ? "unit" : null;
    return { ...plain, unit: answered(unit, text, heading, vocabulary), key };
  }
  const label = readLabel(text, start, heading, vocabulary);
  const facts = factsIn(text, vocabulary);
  const says = label && label.rest < text.length ? saysSomething(text.slice(label.rest)) : plain.says;
  if (text.length - start > LONGEST_HEADING)
    return label || facts.length > 0 ? { ...plain, says, label, facts } : plain;
  const lettered = heading && number === null ? LETTERED_HEADING.exec(text) : null;
  const words = text.slice(start).trim();
  // An item of a list is over nothing: "• Findings of the audit for each team", "• Monitoring".
  const isItem = number?.kind === "bullet" && !heading;
  return {
    ...plain,
    ...(lettered && letteredNumber(lettered)),
    says,
    // An item of a list is over nothing: "• Findings of the audit for each team".
    group:
      level === 0 || (number?.kind === "bullet" && !heading)
        ? null
        : readGroup(text, start, heading, vocabulary),
    label,
    facts,
    section: isItem ? null : sectionOfHeading(words),
    titleLike: LOOKS_LIKE_TITLE.test(words),
    key: alone ? keyOfCell(words, vocabulary) : null,
  };
}

const QUOTES: ReadonlySet<string> = new Set("“\"‘'");
const BRACKETED = /^[([](?=[A-Z][^()[\]\n]{0,28}[)\]])/;

/** A unit's label in front of a paragraph's words, in brackets or behind a quotation mark too: "[R1]", “Recommendation 3: …”. */
function unitAt(
  paragraph: Paragraph,
  start: number,
  heading: boolean,
  vocabulary: Vocabulary,
): UnitLabel | null {
  const { text } = paragraph;
  const first = text.charAt(start);
  if ((first === "(" || first === "[") && BRACKETED.test(text.slice(start, start + 32))) {
    const unit = readUnitLabel(text, start + 1, heading, vocabulary, false);
    const closed = unit && /[)\]]\W*$/.test(text.slice(start, unit.end));
    // "(Recommendation 3) is met" is a sentence.
    return closed && !/^[a-z]/.test(text.slice(unit.rest)) ? { ...unit, start } : null;
  }
  // A letter quotes the recommendation that it answers: “Recommendation 3: …”
  const quoted = QUOTES.has(first) && /^[A-Z]/.test(text.charAt(start + 1)) ? 1 : 0;
  return readUnitLabel(text, start + quoted, heading, vocabulary, mayAnswer(paragraph));
}

const BEHIND = /(?:[([]\s*|\s[–—/|-]\s+|:\s+)(?=[^\s()[\]]+\s?\d{1,2}[a-z]?[)\]]?\s*$)/;
/** In plain text a title shows by its shape alone. */
const IN_BRACKETS = /^[A-Z][^.;:!?()\n]{1,70} \([^()]{2,20}\)\s*$/;
const endsInUnit = (text: string, heading: boolean): boolean =>
  /\d[a-z]?[)\]]?\s*$/.test(text.slice(-6)) && (heading || IN_BRACKETS.test(text));

/** "Supervision (Recommendation 4)", "Theme B – R2": the recommendation's number behind its title. */
function unitBehind(text: string, start: number, vocabulary: Vocabulary): UnitLabel | null {
  const front = BEHIND.exec(text);
  if (!front || front.index <= start) return null;
  const at = front.index + front[0].length;
  const unit = readUnitLabel(text.replace(/[)\]]\s*$/, ""), at, true, vocabulary, false);
  if (unit?.word.id !== "recommendation" || unit.numbers.length !== 1) return null;
  return { ...unit, start, end: text.trimEnd().length, rest: text.length };
}

/** "A1 Northmere Police", "B2": sections and what they hold, numbered in one. */
const LETTERED_HEADING = /^\s*([A-Z]\d{1,2}[a-z]?)(?:[.:)]|(?=\s)|$)\s*/;

const letteredNumber = ([whole, number = ""]: RegExpExecArray): Pick<Mark, "number" | "start"> => ({
  number: { kind: "letter", text: number.toLowerCase(), parts: [], typed: true },
  start: whole.length,
});

/** Without one of these no paragraph begins as the answer to a unit. */
const mayAnswer = asksFor({ words: ["response", "responses", "reply", "replys", "answer", "answers"] });

const saysSomething = (text: string): boolean => /[A-Za-z0-9]/.test(text) || /[\p{L}\p{N}]/u.test(text);
const LONGEST_HEADING = 120;
const LOOKS_LIKE_TITLE = /^[A-Z][^.;:!?\n]{1,78}$/;

/** Word can number paragraphs "Recommendation 1:", so that the label is not in the text at all. */
function automaticUnit(listString: string, text: string, vocabulary: Vocabulary): UnitLabel | null {
  const at = listString.length - listString.trimStart().length;
  const label = readUnitLabel(listString, at, true, vocabulary, true);
  return (
    label && { ...label, start: 0, end: 0, rest: text.length - text.trimStart().length, automatic: true }
  );
}

/** "Recommendation 1 – Board response" answers the recommendation; it does not make it again. */
function answered(unit: UnitLabel, text: string, heading: boolean, vocabulary: Vocabulary): UnitLabel {
  if (unit.answers || unit.rest >= text.length) return unit;
  // "Question 2: How will we know?" asks what would be a label elsewhere.
  if (unit.word.id === "question" && /\?\W*$/.test(text)) return unit;
  const label = readLabel(text, unit.rest, heading, vocabulary);
  if (!label || label.weak || !["response", "view", "taken", "actions"].includes(label.kind)) return unit;
  return { ...unit, answers: true, end: label.end, rest: label.rest };
}
