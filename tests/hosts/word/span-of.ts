import type { Paragraph } from "../../../src/model/paragraph";
import type { Span } from "../../../src/model/span";

/** The stretch of the draft that these words are, the n-th time that they occur. */
export function spanOf(paragraphs: readonly Paragraph[], words: string, nth = 0): Span {
  let left = nth;
  for (const [number, { text }] of paragraphs.entries())
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      if (left-- === 0) return { paragraph: number, start: at, end: at + words.length };
  throw new Error(`“${words}” is not in the draft.`);
}
