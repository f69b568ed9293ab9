import { type Paragraph, plainParagraph } from "./paragraph";

/** Words as they are with one space wherever two or more stand between them, and where these were before. */
export interface SinglySpaced {
  readonly paragraph: Paragraph;
  /** The UTF-16 offset in the paragraph as it was for one in `paragraph`. */
  readonly before: (offset: number) => number;
}

const SEVERAL = /(?<=\S) {2,}(?=\S)/g;

/**
 * Reads a paragraph as if no space in it were typed twice, which hides a name or a title from whoever looks for its words.
 * Null where none is. For what is found by words alone: columns that are typed with spaces are one line in it.
 */
export function singlySpaced(paragraph: Paragraph): SinglySpaced | null {
  if (!paragraph.text.includes("  ")) return null;
  /** Behind each space that is left: its offset, and how many were left out up to there. */
  const gaps: { readonly at: number; readonly left: number }[] = [];
  let left = 0;
  const text = paragraph.text.replace(SEVERAL, (spaces, index: number) => {
    const at = index - left + 1;
    left += spaces.length - 1;
    gaps.push({ at, left });
    return " ";
  });
  if (gaps.length === 0) return null;
  const before = (offset: number): number => offset + (gaps.findLast(({ at }) => at <= offset)?.left ?? 0);
  return { paragraph: { ...paragraph, text }, before };
}

/** What is found in a paragraph by its words, each found again in the paragraph as it was. */
export function foundSingly<Found extends { readonly start: number; readonly end: number }>(
  paragraph: Paragraph,
  find: (paragraph: Paragraph) => readonly Found[],
): readonly Found[] {
  const single = singlySpaced(paragraph);
  if (!single) return find(paragraph);
  const { before } = single;
  // What ends in front of the spaces ends there; only what begins behind them is further on.
  return find(single.paragraph).map((each) => ({
    ...each,
    start: before(each.start),
    end: before(each.end - 1) + 1,
  }));
}

/** The same in words that are in no paragraph of the body. */
export const wordsSingly = (text: string): string =>
  singlySpaced(plainParagraph(text))?.paragraph.text ?? text;
