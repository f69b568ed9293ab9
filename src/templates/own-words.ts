import { addTo } from "../model/groups";
import type { Paragraph } from "../model/paragraph";
import { asLabels, type Labelled } from "./as-labels";
import { DUTY } from "./duty";
import type { Mark, MarkReader } from "./mark";
import { inFigures, NUMBER_WORD, NUMBERED_ANYWHERE } from "./numbers";
import { answers } from "./series";
import units from "./vocabulary/units.json";

/** A name in capitals or with one, and its number: "Action 1:", "Proposal 2 – …", "Joint commitment Three". */
export const NAMED = new RegExp(
  `^\\s*((?:[A-Z][a-z]+|[A-Z]{4,})(?: [A-Za-z]+){0,2}?) (?:no\\.? |number )?(\\d{1,2}(?:\\.\\d{1,2})?|${NUMBER_WORD})(?![\\w/])(?:\\s*(?:[:.)–—]|-(?=\\s))\\s*|\\s*$|\\s+(?=[A-Z]))`,
  "i",
);
/** Letters of a body's or a chapter's own, and a number: "AR1", "[SP 2]", "CSC3:". */
const CODED = /^\s*[([]?([A-Z](?! )|[A-Z]{2,4}) ?(\d{1,2})[)\]]?(?:\s*[:.)–—]\s*|\s*$|\s+(?=[“"‘'(]?[A-Z]))/;
/** The same as Word numbers paragraphs: "A1.". */
const CODED_BY_WORD = /^[([]?([A-Z]{1,4}) ?(\d{1,2})[.:)\]]*$/;
/** Codes of other things: an annex, a date's quarter, a class at school, a form. */
const OTHER_CODES = new Set(units.codes.words);
/** What asks for nothing, though it may be numbered where an answer cites it. */
export const OTHERS = new RegExp(`^(?:${NUMBERED_ANYWHERE}|step|item|option|priority)$`, "i");
const FEWEST = 2;

const RECOMMENDATION = { id: "recommendation", rank: 0, bare: true } as const;

interface Named extends Labelled {
  /** Whether letters alone name it, which are then part of its number. */
  readonly coded: boolean;
}

/**
 * The marks of a draft that has a word of its own for what is put to the board ("Action 1", "Proposal 2"), or codes, as
 * labels of recommendations: the same word at least twice, counting from 1, most of them answered, by words under a label
 * or by any. Null for any other.
 */
export function ownWords(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  answeredBy: "labels" | "anything",
): MarkReader | null {
  const series = seriesIn(paragraphs, marks);
  const codes = codesAmong(series, paragraphs, marks);
  if (codes) return codes;
  const labelled = answeredBy === "labels";
  // Of words for what is asked there is one.
  const found = series.find((named) => {
    if (named[0]?.coded !== false) return false;
    const count = answeredOf(named, paragraphs, marks, labelled);
    return count >= FEWEST && (labelled ? 2 : LABELLED_NOWHERE) * count >= named.length;
  });
  return found ? asLabels(RECOMMENDATION, found, paragraphs, marks) : null;
}

/** The same of letters and numbers alone, which may stand under labels of chapters: "Theme A: …", "A1 The Board should …". */
export const ownCodes = (paragraphs: readonly Paragraph[], marks: MarkReader): MarkReader | null =>
  codesAmong(seriesIn(paragraphs, marks), paragraphs, marks);

/** What has the same word or letters in front, counted from 1. */
function seriesIn(paragraphs: readonly Paragraph[], marks: MarkReader): readonly (readonly Named[])[] {
  const byWord = new Map<string, Named[]>();
  paragraphs.forEach((paragraph, at) => {
    if (paragraph.cell || paragraph.text.length < 3 || isNone(marks(paragraph))) return;
    const named = codedByWord(paragraph.listString, at) ?? namedAt(paragraph.text.slice(0, 60), at);
    if (named) addTo(byWord, named.word, named);
  });
  const counted = [...byWord].filter(([, [first]]) => FIRST.test(first?.number ?? ""));
  // "A1" is a road where no other letter counts.
  const letters = counted.filter(([word]) => word.length === 1).length;
  const fromOne = counted.filter(([word]) => word !== "A" || letters > 1).map(([, named]) => named);
  // Of several chapters with letters of their own one may have a single recommendation.
  const lettered = fromOne.filter((named) => named[0]?.coded && named.length >= FEWEST).length;
  return fromOne.filter((named) => named.length >= FEWEST || (named[0]?.coded && lettered >= FEWEST));
}

/** A line of contents, or "Reply 1", which answers. */
const isNone = ({ contents, label, unit }: Mark): boolean =>
  contents || unit?.answers === true || label?.kind === "response";

const FIRST = /^(?:[a-z]*1|1\.1)$/;
/** Without labelled answers nearly each has to be a recommendation with something behind it. */
const LABELLED_NOWHERE = 1.25;

function codedByWord(listString: string, at: number): (Named & { readonly word: string }) | null {
  const [all, letters = "", figure = ""] = CODED_BY_WORD.exec(listString.trim()) ?? [];
  if (all === undefined) return null;
  const number = letters.toLowerCase() + figure;
  return { at, word: letters, number, start: 0, end: 0, coded: true, automatic: true };
}

function namedAt(text: string, at: number): (Named & { readonly word: string }) | null {
  const start = text.length - text.trimStart().length;
  const [whole, word = "", number = ""] = NAMED.exec(text) ?? [];
  if (whole !== undefined)
    return OTHERS.test(word)
      ? null
      : { at, word: word.toLowerCase(), number: inFigures(number), start, end: whole.length, coded: false };
  const [all, letters = "", figure = ""] = CODED.exec(text) ?? [];
  if (all === undefined || OTHER_CODES.has(letters)) return null;
  return { at, word: letters, number: letters.toLowerCase() + figure, start, end: all.length, coded: true };
}

/**
 * All that has letters and a number in front, where nearly each asks and half of them are answered: several bodies may each
 * have letters of their own, one of them answered nowhere.
 */
function codesAmong(
  series: readonly (readonly Named[])[],
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): MarkReader | null {
  const codes = series.filter(([first]) => first?.coded).flat();
  const count = answeredOf(codes, paragraphs, marks, false);
  if (count < FEWEST || 2 * count < codes.length) return null;
  const next = nextOf(codes, paragraphs);
  const asked = codes.filter(({ at }) => asks(at, next(at), paragraphs, marks)).length;
  return LABELLED_NOWHERE * asked >= codes.length ? asLabels(RECOMMENDATION, codes, paragraphs, marks) : null;
}

function answeredOf(
  named: readonly Named[],
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  byLabel: boolean,
): number {
  const next = nextOf(named, paragraphs);
  return named.filter(({ at }) => isAnswered(at, next(at), paragraphs, marks, byLabel)).length;
}

/** Where the next of them stands behind each, or the draft ends. */
function nextOf(named: readonly Named[], { length }: readonly Paragraph[]): (at: number) => number {
  const places = named.map(({ at }) => at).sort((a, b) => a - b);
  const next = new Map(places.map((at, nth) => [at, places[nth + 1] ?? length] as const));
  return (at) => next.get(at) ?? length;
}

/** Whether somebody is asked to do something there, before the next heading. */
function asks(at: number, next: number, paragraphs: readonly Paragraph[], marks: MarkReader): boolean {
  for (let i = at; i < Math.min(next, at + MOST_BETWEEN); i++) {
    const paragraph = paragraphs[i];
    if (!paragraph || (i > at && marks(paragraph).level !== null)) return false;
    if (DUTY.test(paragraph.text)) return true;
  }
  return false;
}

/** Whether somebody is asked to do something there, and an answer is labelled, or stands unlabelled, before the next. */
function isAnswered(
  at: number,
  next: number,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  labelled: boolean,
): boolean {
  let asked = false;
  for (let i = at; i < Math.min(next, at + MOST_BETWEEN); i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) continue;
    const mark = marks(paragraph);
    if (asked && (labelled ? answers(mark) : !mark.blank && !mark.section)) return true;
    // What the next heading asks is another matter.
    if (i > at && mark.level !== null && !labelled) return false;
    asked ||= DUTY.test(paragraph.text);
  }
  return false;
}

const MOST_BETWEEN = 12;
