import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import words from "./sentence-words.json";

/** A sentence's place in its paragraph's text: no white space around it, its closing punctuation included. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** "e.g.", "Dr.": a stop behind these never ends a sentence. */
const never = new Set(words.abbreviations);
/** "etc.", "Dept.": a stop behind these ends a sentence where the next word has a capital. */
const perhaps = new Set(words.abbreviationsThatMayEnd);
/** "No.", "para.": abbreviations only in front of a figure. */
const beforeFigure = new Set(words.abbreviationsBeforeFigures);
/** "Appendix A.", "Child Q.": a single letter behind these is a name, no initial. */
const lettered = new Set(words.lettered);
const labelWords = new Set(words.labels);
/** A full sentence behind a colon begins with one of these; a list does not. */
const sentenceOpeners = new Set(words.sentenceOpeners);
const verbsOfLeadIns = new Set(words.verbsOfLeadIns);
const labelEnds = new Set(words.labelEnds);

/** Where a sentence may end. A colon never ends one: what stands behind it belongs to it or is a list. */
const STOPS = /[.!?\n\u2026]/g;
const CLOSERS = "\"'\u2019\u201d)]";
const OPENERS = "\"'\u2018\u201c([";
const SPACE = /\s/;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const DIGIT = /\d/;
/** A list mark typed by hand: a dash or dot, "2.3.1", "1)", "a)", "(iv)", or Word's "o" bullet. */
const MARK =
  /(?:[-\u2013\u2014\u2022\u2023\u25aa\u25cf\u25cb\u25e6\u2219*\u00b7\uf0b7\uf0a7]+|\u006f(?=\t)|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})\)|\d{1,2}(?:\.\d{1,3})*\.(?=\s)|\d{1,2}(?:\.\d{1,3})+(?=\s)|[a-zA-Z]\.(?=\s+\p{Lu}))[\s\u00a0]*/uy;
const LABEL = /\p{Lu}[^.:;!?\n]{0,60}:[ \t\u00a0]+(?=\S)/uy;
/** In UTF-16 units, of which a letter may take two. */
const LONGEST_LABEL = 130;
const LINE_MARK =
  /^[ \t\u00a0]*(?:\p{Lu}|\d|[-\u2013\u2014\u2022\u25aa\u25cf\u25cb*\u00b7(\u2018\u201c'"]|[a-z]\))/u;

/**
 * The sentences of a paragraph, in order. List marks and labels typed in front ("2.3.1", "a)", "Action taken:")
 * belong to none. A line break inside the paragraph ends a sentence where the next line begins like a new one.
 */
export const sentencesIn: (paragraph: Paragraph) => readonly Sentence[] = perParagraph(({ text }) =>
  scan(text),
);

function scan(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = pastLabels(text, 0);
  STOPS.lastIndex = start;
  while (STOPS.test(text)) {
    const stop = STOPS.lastIndex - 1;
    const next = endAt(text, stop, start);
    if (next === -1) continue;
    add(found, text, start, next);
    start = skipSpace(text, next);
    if (text.slice(stop, start).includes("\n")) start = pastLabels(text, start);
    STOPS.lastIndex = start;
  }
  add(found, text, start, text.length);
  return found;
}

function add(found: Sentence[], text: string, from: number, to: number): void {
  const start = skipSpace(text, from);
  let end = to;
  while (end > start && isSpace(text, end - 1)) end--;
  for (let i = start; i < end; i++) {
    // Stray punctuation between two sentences is none itself.
    const code = text.charCodeAt(i);
    if (code > 127 || (code >= 48 && code <= 57) || (code | 32) >= 97) {
      found.push({ start, end });
      return;
    }
  }
}

/** Where the sentence that may end with the stop at `at` ends, exclusive, or -1 where it goes on. */
function endAt(text: string, at: number, start: number): number {
  const stop = text.charAt(at);
  if (stop === "\n") return LINE_MARK.test(text.slice(at + 1, at + 12)) ? at + 1 : -1;
  const stopCode = text.charCodeAt(at);
  let end = at + 1;
  while (end < text.length && isClosing(text.charCodeAt(end), stopCode)) end++;
  while (end < text.length && CLOSERS.includes(text.charAt(end))) end++;
  if (end >= text.length) return end;
  if (!isSpace(text, end)) return stop === "." && runsOn(text, at, end) ? end : -1;
  const next = skipOpening(text, end);
  const begins = text.charAt(next);
  if (begins === "" || (text.charAt(end) === "\n" && !isLower(begins))) return end;
  if (isLower(begins)) return -1;
  // "Who Cares? Scotland" is one name
  if (stop === "?" && text.startsWith("Scotland", next) && text.endsWith("Cares", at)) return -1;
  return stop === "." && abbreviated(text, at, start, begins) ? -1 : end;
}

/** A stop behind a stop: "...", "?!". */
const isClosing = (code: number, stop: number) => code === stop || code === 0x3f || code === 0x21;

/** "completed.The Board": a space was forgotten. Not in "www.Example.org" or "3.5.3". */
function runsOn(text: string, at: number, end: number): boolean {
  if (end !== at + 1 || !isLower(text.charAt(at - 1)) || !UPPER.test(text.charAt(end))) return false;
  if (!/[\p{Ll}\s]/u.test(text.charAt(end + 1))) return false;
  let from = at;
  while (from > 0 && at - from < 40 && !isSpace(text, from - 1)) from--;
  return !/[@/:.]|^www$/i.test(text.slice(from, at));
}

function abbreviated(text: string, at: number, start: number, begins: string): boolean {
  let from = at;
  while (from > start && at - from < 16 && isLetterOrStop(text, from - 1)) from--;
  const word = text.slice(from, at).toLowerCase();
  if (word === "") return false;
  if (never.has(word)) return true;
  if (perhaps.has(word)) return DIGIT.test(begins);
  if (beforeFigure.has(word)) return DIGIT.test(begins);
  if (word.length > 1 || !UPPER.test(text.charAt(from))) return false;
  const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(start, from - 16), from));
  return !before || !lettered.has((before[1] ?? "").toLowerCase());
}

function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && isSpace(text, i)) i++;
  return i;
}

function skipOpening(text: string, from: number): number {
  let i = from;
  while (i < text.length && (isSpace(text, i) || OPENERS.includes(text.charAt(i)))) i++;
  return i;
}

// Nearly all characters are ASCII, where a comparison tells what a regular expression would.
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(text.charAt(at));
}

function isLower(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : LOWER.test(letter);
}

function isLetterOrStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code === 46 || ((code | 32) >= 97 && (code | 32) <= 122);
  return /\p{L}/u.test(text.charAt(at));
}

function pastLabels(text: string, from: number): number {
  let i = skipSpace(text, from);
  if (!beginsLikeSentence(text, i)) {
    MARK.lastIndex = i;
    if (MARK.test(text)) i = MARK.lastIndex;
  }
  if (!text.slice(i, i + LONGEST_LABEL).includes(":")) return i;
  LABEL.lastIndex = i;
  const label = LABEL.exec(text);
  return label && isLabel(label[0], text.slice(i + label[0].length, i + label[0].length + 16))
    ? i + label[0].length
    : i;
}

/** Most lines begin with a capital and a small letter, so with no mark of a list. */
function beginsLikeSentence(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return first >= 65 && first <= 90 && second >= 97 && second <= 122;
}

/** Whether "Action taken:" or "Update (March 2024):" is a label, and not a sentence that leads into a list. */
function isLabel(typed: string, behind: string): boolean {
  const found = typed
    .replace(/\([^)]*\)/g, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}'\u2019]+/gu);
  if (!found || found.length > 6) return false;
  if (labelWords.has(found[0] ?? "")) return true;
  const last = found.at(-1) ?? "";
  if (found.length <= 4 && (labelWords.has(last) || labelEnds.has(last))) return true;
  // "Marlshire Police: We have …", "We did: The council …", but not "We will: review …; publish …"
  const opening = (/^[\p{L}'\u2019]+/u.exec(behind)?.[0] ?? "").toLowerCase();
  if (!UPPER.test(behind.charAt(0))) return false;
  return sentenceOpeners.has(opening) || !found.some((word) => verbsOfLeadIns.has(word));
}
