import { type Span, textOf } from "../../model/span";
import type { Features } from "./abilities";
import type { Batch } from "./ask";
import { shownText } from "./text";
import type { Whole } from "./whole";

/**
 * Whether what was found is what stands. Where words stand both in a deletion and beside it, the texts alone cannot
 * always tell which is which: then, and only then, Word is asked what each stretch comes to.
 */
export async function isCertain(
  batch: Batch,
  features: Features,
  whole: Whole,
  stretches: readonly { readonly span: Span; readonly range: Word.Range | null }[],
): Promise<boolean> {
  const doubtful = stretches.filter(({ span, range }) => range && isDoubtful(whole, span));
  if (doubtful.length === 0 || !features.reviewedText) return true;
  const found = doubtful.map(({ span, range }) => ({ span, current: range?.getReviewedText("Current") }));
  await batch.sync();
  return found.every(({ span, current }) => {
    const words = textOf(whole.reading.paragraphs, span);
    const text = shownText(current?.value ?? "");
    // For a point it is the words that end there.
    return words === "" ? text !== "" : text === words;
  });
}

function isDoubtful({ reading, held }: Whole, span: Span): boolean {
  if (span.endParagraph !== undefined) return false;
  const text = reading.paragraphs[span.paragraph]?.text ?? "";
  const all = shownText(held[span.paragraph]?.raw ?? "");
  if (all === text) return false;
  // A point is told by the words before it, of which a few letters may do.
  const words = text.slice(span.start === span.end ? Math.max(0, span.start - EDGE) : span.start, span.end);
  if (all.includes(words)) return isTwice(all, words);
  // A deletion cuts them: they are held by their beginning and their end.
  return isTwice(all, words.slice(0, EDGE)) || isTwice(all, words.slice(-EDGE));
}

const isTwice = (text: string, words: string): boolean => text.indexOf(words) !== text.lastIndexOf(words);

/** Letters at an edge that tell a place where they stand but once. */
const EDGE = 10;
