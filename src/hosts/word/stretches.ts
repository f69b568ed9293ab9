import type { Span } from "../../model/span";
import { type Handle, handleOf, type Piece } from "./pieces";
import type { Whole } from "./whole";

/** What is to be got hold of, in terms of a reading. */
export interface Wanted {
  readonly spans: readonly Span[];
  /** Numbers of paragraphs that are wanted as such. */
  readonly paragraphs: readonly number[];
  /** Numbers of paragraphs whose looks have to be known, and of those of them that are wanted as packages. */
  readonly looks?: readonly number[];
  readonly models?: readonly number[];
  /** Whether spans that cannot be got hold of are left out, and do not spoil the rest. */
  readonly some?: boolean;
}

export interface Stretch {
  readonly span: Span;
  /** Exactly the words; for a point, the words that end there, or null at the start of its paragraph. */
  readonly range: Word.Range | null;
  readonly paragraph: Word.Paragraph;
}

/** The paragraphs in which a span begins and ends. */
export const endsOf = ({ paragraph, endParagraph = paragraph }: Span): readonly number[] =>
  endParagraph === paragraph ? [paragraph] : [paragraph, endParagraph];

const EDGE: Handle = { first: null, last: null };

/** For each span the handle of each of its ends. */
export function handlesOf(
  { reading, held }: Whole,
  { spans, some = false }: Wanted,
): readonly (readonly Handle[])[] | null {
  const all: Handle[][] = [];
  for (const span of spans) {
    const ends = endsOf(span);
    const handles: Handle[] = [];
    for (const [i, number] of ends.entries()) {
      const text = reading.paragraphs[number]?.text ?? "";
      const own = held[number];
      const start = i === 0 ? span.start : 0;
      const end = i === ends.length - 1 ? span.end : text.length;
      // A stretch over several paragraphs that ends at the edge of one has no words there.
      const handle = own && (start === end && ends.length > 1 ? EDGE : handleOf(own, text, start, end));
      if (handle) handles.push(handle);
      else if (!some) return null;
    }
    all.push(handles);
  }
  return all;
}

export function stretchesOf(
  { spans, some = false }: Wanted,
  handles: readonly (readonly Handle[])[],
  paragraph: (number: number) => Word.Paragraph,
  rangeOf: (piece: Piece, number: number) => Word.Range | null,
): readonly Stretch[] | null {
  const stretches: Stretch[] = [];
  for (const [at, span] of spans.entries()) {
    const range = rangeOver(span, handles[at] ?? [], paragraph, rangeOf);
    if (range === undefined && !some) return null;
    stretches.push({ span, range: range ?? null, paragraph: paragraph(span.paragraph) });
  }
  return stretches;
}

/** The range of a span; null for the start of a paragraph, undefined where Word has not found its words. */
function rangeOver(
  span: Span,
  handles: readonly Handle[],
  paragraph: (number: number) => Word.Paragraph,
  rangeOf: (piece: Piece, number: number) => Word.Range | null,
): Word.Range | null | undefined {
  const ends = endsOf(span);
  if (handles.length !== ends.length) return undefined;
  const parts: Word.Range[] = [];
  for (const [i, number] of ends.entries()) {
    const { first, last } = handles[i] as Handle;
    if (!first && ends.length > 1) parts.push(paragraph(number).getRange(i === 0 ? "End" : "Start"));
    for (const piece of first === last ? [first] : [first, last]) {
      if (!piece) continue;
      const found = rangeOf(piece, number);
      if (!found) return undefined;
      parts.push(found);
    }
  }
  const [begin, ...more] = parts;
  return begin ? more.reduce((range, part) => range.expandTo(part), begin) : null;
}
