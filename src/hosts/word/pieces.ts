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
const isUnsearchable = (sign: string): boolean => sign < " " || "\u00AD\u2028\uFFFC".includes(sign);

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
function placesIn(raw: string, text: string): readonly number[] | null {
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

/**
 * Which of Word's hits is the piece; null where that cannot be told. Word's search takes straight and curly quotation
 * marks for the same on some platforms and not on others, so the hits are counted both ways.
 */
export function hitOf(piece: Piece, raw: string, hits: readonly string[]): number | null {
  for (const form of [plain, exact]) {
    const starts = startsOf(form(piece.raw), form(raw));
    const which = starts.indexOf(piece.at);
    if (starts.length === hits.length && which >= 0 && plain(hits[which] ?? "") === plain(piece.raw))
      return which;
  }
  return null;
}

const exact = (text: string): string => text;
const plain = (text: string): string =>
  text
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\u00A0/g, " ");

/** A search goes on behind each hit. */
export function startsOf(words: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) starts.push(at);
  return starts;
}
