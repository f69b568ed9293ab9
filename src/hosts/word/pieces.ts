import { isUnseen } from "../../model/unseen";
import { alignment, shown } from "./text";
import type { Held } from "./whole";

/** Words that Word is asked to search for in a paragraph, and which of its hits are the ones meant. */
export interface Piece {
  /** As Word's search takes it: "^" and control characters written with a caret. */
  readonly search: string;
  /** The words themselves, as Word's text has them. */
  readonly raw: string;
  /** Where they begin in Word's text of the paragraph. */
  readonly at: number;
}

/** How a stretch of a paragraph can be got hold of. */
export interface Handle {
  /** Where it begins and ends; the same piece where one holds it all. Null for a point at the paragraph's start. */
  readonly first: Piece | null;
  readonly last: Piece | null;
}

/** Word's search takes 255 characters, and on some platforms less where signs are escaped (office-js issue 1726). */
const LONGEST = 200;
/** Long enough to be rare in a paragraph. */
const ENOUGH = 80;

const ESCAPED: Readonly<Record<string, string>> = {
  "^": "^^",
  "\t": "^t",
  "\u000B": "^l",
  "\u001E": "^~",
  "\u001F": "^-",
};
/** What Word's search cannot be asked for, or does not find for certain. */
const isUnsearchable = (sign: string): boolean =>
  sign < " " || "\u2028\uFFFC".includes(sign) || isUnseen(sign);

/**
 * The pieces for the stretch from `start` to `end` of a paragraph's text as the draft has it; for a point, the words
 * that end there. Null where what stands there is not known well enough to be found.
 */
export function handleOf(held: Held, text: string, start: number, end: number): Handle | null {
  const places = placesIn(held.raw, text);
  if (!places) return null;
  if (start === end) {
    if (start === 0) return { first: null, last: null };
    const before = pieceEnding(held.raw, places, 0, start);
    return before && { first: before, last: before };
  }
  const first = pieceBeginning(held.raw, places, start, end);
  if (!first) return null;
  if (first.raw.length === (places[end - 1] as number) + 1 - first.at) return { first, last: first };
  const last = pieceEnding(held.raw, places, start, end);
  return (
    last && { first: first.raw.length > ENOUGH ? piece(first.raw.slice(0, ENOUGH), first.at) : first, last }
  );
}

/** Where each letter of the draft's text stands in Word's, deleted words in between or not. */
export function placesIn(raw: string, text: string): readonly number[] | null {
  const all = shown(raw);
  const places = alignment(all.text, text);
  return places ? places.map((at) => all.offsets[at] as number) : null;
}

function pieceBeginning(raw: string, places: readonly number[], start: number, end: number): Piece | null {
  const at = places[start] as number;
  let to = start + 1;
  while (
    to < end &&
    to - start < LONGEST &&
    (places[to] as number) === at + to - start &&
    searchable(raw, at + to - start)
  )
    to++;
  return piece(raw.slice(at, at + to - start), at);
}

function pieceEnding(raw: string, places: readonly number[], start: number, end: number): Piece | null {
  const last = places[end - 1] as number;
  let from = end - 1;
  while (
    from > start &&
    end - from < ENOUGH &&
    (places[from - 1] as number) === last - (end - from) &&
    searchable(raw, last - (end - from))
  )
    from--;
  const at = last - (end - 1 - from);
  return piece(raw.slice(at, last + 1), at);
}

const searchable = (raw: string, at: number): boolean => !isUnsearchable(raw[at] ?? "");

function piece(raw: string, at: number): Piece | null {
  let search = "";
  for (const sign of raw) {
    const escaped = ESCAPED[sign];
    if (escaped === undefined && isUnsearchable(sign)) return null;
    search += escaped ?? sign;
  }
  return raw === "" ? null : { search, raw, at };
}

/** Whether words stand in a text but once, in whichever way some Word may take signs for the same. */
function isOnce(words: string, raw: string): boolean {
  const [text, sought] = [likeQuotesAndSpaces(raw), likeQuotesAndSpaces(words)];
  const at = text.indexOf(sought);
  return at >= 0 && text.indexOf(sought, at + 1) < 0;
}

/**
 * Words that begin with a piece and stand in its paragraph but once, as few as will do; the piece itself where it does.
 * Null where there are none that Word's search takes.
 */
export function anchorOf(words: Piece, raw: string): Piece | null {
  for (let length = words.raw.length; length <= LONGEST && words.at + length <= raw.length; length += 10) {
    const found = piece(raw.slice(words.at, words.at + length), words.at);
    if (!found || isOnce(found.raw, raw)) return found;
  }
  return null;
}

/** Whether two texts are the same in the eyes of Word's search. */
export const isAlike = (a: string, b: string): boolean => likeQuotesAndSpaces(a) === likeQuotesAndSpaces(b);

/** Texts of paragraphs in which hits are counted, in each of the ways in which some Word may count. */
export type Counted = readonly {
  readonly form: (text: string) => string;
  readonly texts: readonly string[];
}[];

/**
 * Word's search takes straight and curly quotation marks, and on some platforms the kinds of spaces, for the same: the
 * hits are counted in each way until one comes to as many as Word found.
 */
export const counted = (raws: readonly string[]): Counted =>
  [likeQuotes, exact, likeQuotesAndSpaces].map((form) => ({ form, texts: raws.map(form) }));

/** Which of Word's hits in all these paragraphs is the piece in one of them; null where that cannot be told. */
export function hitOf(
  piece: Piece,
  paragraph: number,
  counting: Counted,
  hits: readonly string[],
): number | null {
  for (const { form, texts } of counting) {
    const words = form(piece.raw);
    let before = 0;
    let all = 0;
    for (const [at, text] of texts.entries()) {
      if (at === paragraph) before = all;
      all += startsOf(words, text).length;
    }
    const which = startsOf(words, texts[paragraph] ?? "").indexOf(piece.at);
    if (all !== hits.length || which < 0) continue;
    if (likeQuotesAndSpaces(hits[before + which] ?? "") === likeQuotesAndSpaces(piece.raw))
      return before + which;
  }
  return null;
}

const exact = (text: string): string => text;
const likeQuotes = (text: string): string =>
  /[‘-‟]/.test(text) ? text.replace(/[‘’‚‛]/g, "'").replace(/[“”„‟]/g, '"') : text;
const likeQuotesAndSpaces = (text: string): string => likeQuotes(text).replaceAll("\u00A0", " ");

/** A search goes on behind each hit. */
function startsOf(words: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) starts.push(at);
  return starts;
}
