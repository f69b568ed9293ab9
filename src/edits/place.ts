import { plainlySpaced } from "../model/plain-spaces";
import type { Span } from "../model/span";

/**
 * A stretch of words together with what stood around it, so that it can be found again after the document has moved
 * on. Plain data: it can be kept in a file.
 */
export interface Place {
  /** Where the words stood in the draft that they were taken from. */
  readonly span: Span;
  /** The words of each paragraph that it touches; one empty string for a point, where something is missing. */
  readonly words: readonly string[];
  /** The whole text of the paragraph that it begins in. */
  readonly paragraph: string;
  /** The texts of the nearest paragraphs before and after it that have any; "" at the ends of the draft. */
  readonly before: string;
  readonly after: string;
}

type Texts = readonly { readonly text: string }[];

/** The place of a stretch of a draft. */
export function placeOf(paragraphs: Texts, span: Span): Place {
  const last = span.endParagraph ?? span.paragraph;
  const words: string[] = [];
  for (let at = span.paragraph; at <= last; at++)
    words.push(
      textAt(paragraphs, at).slice(
        at === span.paragraph ? span.start : 0,
        at === last ? span.end : undefined,
      ),
    );
  return {
    span,
    words,
    paragraph: textAt(paragraphs, span.paragraph),
    before: neighbour(paragraphs, span.paragraph, -1),
    after: neighbour(paragraphs, last, 1),
  };
}

/**
 * Where a place is now, or null where its words are gone. Words that occur more than once are told apart by the rest
 * of their paragraph, then by the paragraphs around it, then by how far they would have moved. Quotation marks may
 * have turned from straight to curly or back, as Word's AutoFormat does with them, and spaces may be any.
 */
export function findPlace(paragraphs: Texts, place: Place): Span | null {
  const wanted = plainly(place);
  let best: Span | null = null;
  let bestLikeness = Number.NEGATIVE_INFINITY;
  for (let at = 0; at + wanted.words.length <= paragraphs.length; at++) {
    const text = plain(textAt(paragraphs, at));
    const same = text === wanted.paragraph;
    const starts = same ? [place.span.start] : startsIn(text, paragraphs, at, wanted);
    if (starts.length === 0 || !restFits(paragraphs, at, wanted.words)) continue;
    const beyond = at + wanted.words.length - 1;
    const company =
      (same ? 4 : 0) +
      (plain(neighbour(paragraphs, at, -1)) === wanted.before ? 2 : 0) +
      (plain(neighbour(paragraphs, beyond, 1)) === wanted.after ? 2 : 0) +
      1 / (2 + Math.abs(at - place.span.paragraph));
    for (const start of starts) {
      const likeness = company + alike(text, start, wanted);
      if (likeness <= bestLikeness) continue;
      bestLikeness = likeness;
      best = stretch(at, start, wanted.words);
    }
  }
  return best;
}

/** Where the first of the wanted words may begin in a paragraph whose text has changed. */
function startsIn(text: string, paragraphs: Texts, at: number, wanted: Place): number[] {
  const first = wanted.words[0] ?? "";
  // Nothing marks a point but its company: a changed paragraph is its place only where both neighbours stayed.
  if (first === "" && wanted.words.length === 1) {
    const stayed =
      wanted.before + wanted.after !== "" &&
      plain(neighbour(paragraphs, at, -1)) === wanted.before &&
      plain(neighbour(paragraphs, at, 1)) === wanted.after;
    return stayed ? [wanted.span.start === 0 ? 0 : text.length] : [];
  }
  // Words that run on into the next paragraph end with theirs.
  if (wanted.words.length > 1) return text.endsWith(first) ? [text.length - first.length] : [];
  const starts: number[] = [];
  for (let i = text.indexOf(first); i >= 0; i = text.indexOf(first, i + 1)) starts.push(i);
  return starts;
}

/** Whether the paragraphs after the first hold the rest of the words. */
function restFits(paragraphs: Texts, at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) {
    const text = plain(textAt(paragraphs, at + i));
    const word = words[i] ?? "";
    if (i === words.length - 1 ? !text.startsWith(word) : text !== word) return false;
  }
  return true;
}

const stretch = (paragraph: number, start: number, words: readonly string[]): Span => {
  const last = words.at(-1)?.length ?? 0;
  return words.length === 1
    ? { paragraph, start, end: start + last }
    : { paragraph, start, end: last, endParagraph: paragraph + words.length - 1 };
};

/** 0 to 1: how much of what stands close around the words is as it was. */
function alike(text: string, start: number, wanted: Place): number {
  const was = wanted.paragraph;
  const length = wanted.words[0]?.length ?? 0;
  let before = 0;
  while (
    before < CLOSE &&
    before < wanted.span.start &&
    sameLetter(text, start, was, wanted.span.start, -1 - before)
  )
    before++;
  let after = 0;
  while (after < CLOSE && sameLetter(text, start + length, was, wanted.span.start + length, after)) after++;
  return (before + after) / (2 * CLOSE);
}

/** How many letters on each side are looked at. */
const CLOSE = 40;

function sameLetter(a: string, from: number, b: string, fromB: number, offset: number): boolean {
  const letter = a[from + offset];
  return letter !== undefined && letter === b[fromB + offset];
}

function neighbour(paragraphs: Texts, from: number, step: 1 | -1): string {
  for (let at = from + step; at >= 0 && at < paragraphs.length; at += step) {
    const text = textAt(paragraphs, at);
    if (text.trim() !== "") return text;
  }
  return "";
}

const textAt = (paragraphs: Texts, at: number): string => paragraphs[at]?.text ?? "";

const plainly = (place: Place): Place => ({
  span: place.span,
  words: place.words.map(plain),
  paragraph: plain(place.paragraph),
  before: plain(place.before),
  after: plain(place.after),
});

/** One letter for one letter, so that offsets stay right. */
const plain = (text: string): string =>
  plainlySpaced(text)
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"');
