/**
 * A stretch of the draft's words: from UTF-16 offset `start` of paragraph `paragraph` to offset `end` (exclusive)
 * of the same paragraph, or of paragraph `endParagraph` where it runs over several.
 */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly endParagraph?: number;
}

/** The words of a stretch; paragraphs are joined by "\n". */
export function textOf(paragraphs: readonly { readonly text: string }[], span: Span): string {
  const last = span.endParagraph ?? span.paragraph;
  if (last === span.paragraph) return (paragraphs[span.paragraph]?.text ?? "").slice(span.start, span.end);
  return textsIn(paragraphs, span).join("\n");
}

/** The words of a stretch, paragraph by paragraph; those may hold line breaks themselves. */
export function textsIn(paragraphs: readonly { readonly text: string }[], span: Span): string[] {
  const last = span.endParagraph ?? span.paragraph;
  const texts: string[] = [];
  for (let i = span.paragraph; i <= last; i++) {
    const text = paragraphs[i]?.text ?? "";
    texts.push(text.slice(i === span.paragraph ? span.start : 0, i === last ? span.end : undefined));
  }
  return texts;
}

/** The whole of paragraphs `from` to `to` (both included) as one stretch. */
export function wholeOf(paragraphs: readonly { readonly text: string }[], from: number, to = from): Span {
  const end = paragraphs[to]?.text.length ?? 0;
  return from === to
    ? { paragraph: from, start: 0, end }
    : { paragraph: from, start: 0, end, endParagraph: to };
}

/** Right behind the last words of a paragraph, a stretch of nothing. */
export function endOf(paragraphs: readonly { readonly text: string }[], paragraph: number): Span {
  const end = paragraphs[paragraph]?.text.length ?? 0;
  return { paragraph, start: end, end };
}

/** The stretch of several whole paragraphs, from the first named to the last, whichever comes first; null for none. */
export function acrossOf(
  paragraphs: readonly { readonly text: string }[],
  at: readonly number[],
): Span | null {
  const first = at[0];
  const last = at[at.length - 1];
  if (first === undefined || last === undefined) return null;
  return first <= last ? wholeOf(paragraphs, first, last) : wholeOf(paragraphs, last, first);
}

/** The words of whole paragraphs, joined by "\n". */
export const joined = (paragraphs: readonly { readonly text: string }[], at: readonly number[]): string =>
  at.map((each) => paragraphs[each]?.text ?? "").join("\n");

/** Document order: negative where `a` begins before `b`; of two that begin together the shorter first. */
export function compareSpans(a: Span, b: Span): number {
  return (
    a.paragraph - b.paragraph ||
    a.start - b.start ||
    (a.endParagraph ?? a.paragraph) - (b.endParagraph ?? b.paragraph) ||
    a.end - b.end
  );
}
