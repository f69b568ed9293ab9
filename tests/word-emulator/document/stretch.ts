import type { WordDocument } from "./document";
import { type SearchOptions, searchPattern } from "./find";
import type { Point, TextRange } from "./range";
import { type Piece, reviewed } from "./text";
import { childOf, type XmlElement } from "./xml";

/** The paragraphs that a stretch touches, in order. */
export function paragraphsIn(word: WordDocument, { start, end }: TextRange): readonly XmlElement[] {
  const { index, paragraphs } = word.layoutAt(start.paragraph);
  return paragraphs.slice(index.get(start.paragraph), (index.get(end.paragraph) ?? 0) + 1);
}

/** The part of each paragraph that a stretch covers. */
export function partsOf(
  word: WordDocument,
  range: TextRange,
): { readonly paragraph: XmlElement; readonly from: number; readonly to: number }[] {
  return paragraphsIn(word, range).map((paragraph) => ({
    paragraph,
    from: paragraph === range.start.paragraph ? range.start.offset : 0,
    to: paragraph === range.end.paragraph ? range.end.offset : word.textOf(paragraph).length,
  }));
}

/** Its words, paragraphs parted as Word does it. */
export const wordsOf = (word: WordDocument, range: TextRange, between = "\r"): string =>
  partsOf(word, range)
    .map(({ paragraph, from, to }) => word.textOf(paragraph).slice(from, to))
    .join(between);

/** The same as one of the two versions has it: where a paragraph's mark is deleted, the next goes on in its line. */
export function reviewedOf(word: WordDocument, range: TextRange, version: "Current" | "Original"): string {
  const parts = partsOf(word, range);
  const gone = version === "Current" ? "w:del" : "w:ins";
  return parts
    .map(({ paragraph, from, to }, at) => {
      const text = reviewed(word.piecesOf(paragraph), from, to, version);
      const mark = childOf(childOf(paragraph, "w:pPr"), "w:rPr");
      return at + 1 === parts.length || childOf(mark, gone) ? text : `${text}\r`;
    })
    .join("");
}

/** The pieces of text in a stretch; those that it covers in part are among them. */
export function piecesIn(
  word: WordDocument,
  range: TextRange,
): { readonly piece: Piece; readonly paragraph: XmlElement }[] {
  return partsOf(word, range).flatMap(({ paragraph, from, to }) =>
    word
      .piecesOf(paragraph)
      .filter(({ start, text }) => from < start + text.length && start < to)
      .map((piece) => ({ piece, paragraph })),
  );
}

/** What Word's search finds in a stretch, paragraph by paragraph; null where it refuses the words. */
export function search(
  word: WordDocument,
  range: TextRange,
  words: string,
  options: SearchOptions,
): TextRange[] | null {
  const pattern = searchPattern(words, options);
  if (!pattern) return null;
  return partsOf(word, range).flatMap(({ paragraph, from, to }) =>
    [...word.textOf(paragraph).slice(from, to).matchAll(pattern)]
      .filter(([found]) => found !== "")
      .map(({ 0: found, index }) =>
        word.ranges.make(
          { paragraph, offset: from + index },
          { paragraph, offset: from + index + found.length },
        ),
      ),
  );
}

const earlier = (word: WordDocument, a: Point, b: Point): Point => (word.compare(a, b) <= 0 ? a : b);
const later = (word: WordDocument, a: Point, b: Point): Point => (word.compare(a, b) >= 0 ? a : b);

/** The stretch from the first beginning to the last end. */
export function union(word: WordDocument, a: TextRange, b: TextRange): TextRange {
  const end = later(word, a.end, b.end);
  const mark = (a.mark && word.compare(a.end, end) === 0) || (b.mark && word.compare(b.end, end) === 0);
  return word.ranges.make(earlier(word, a.start, b.start), end, mark);
}

/** What two stretches share; null where they share nothing. */
export function intersection(word: WordDocument, a: TextRange, b: TextRange): TextRange | null {
  const start = later(word, a.start, b.start);
  const end = earlier(word, a.end, b.end);
  return word.compare(start, end) > 0 ? null : word.ranges.make(start, end, a.mark && b.mark);
}

/** How `a` lies to `b`, in the words of `Word.LocationRelation`. */
export function relation(word: WordDocument, a: TextRange, b: TextRange): string {
  const at = (x: Point, y: Point): number => Math.sign(word.compare(x, y));
  const starts = at(a.start, b.start);
  const ends = at(a.end, b.end) || Number(a.mark) - Number(b.mark);
  if (starts === 0 && ends === 0) return "Equal";
  if (starts === 0) return ends > 0 ? "ContainsStart" : "InsideStart";
  if (ends === 0) return starts < 0 ? "ContainsEnd" : "InsideEnd";
  if (starts < 0 && ends > 0) return "Contains";
  if (starts > 0 && ends < 0) return "Inside";
  if (starts < 0) {
    const gap = at(a.end, b.start);
    return gap < 0 ? "Before" : gap === 0 ? "AdjacentBefore" : "OverlapsBefore";
  }
  const gap = at(a.start, b.end);
  return gap > 0 ? "After" : gap === 0 ? "AdjacentAfter" : "OverlapsAfter";
}
