import type { Paragraph } from "../model/paragraph";
import type { MarkReader } from "./mark";

/** How far back from the first item a word such as "learning points" still announces the series. */
const ANNOUNCED_WITHIN = 4;
const ANNOUNCES =
  /\b(?:recommendations?|learning|lessons?|findings|areas for improvement|improvements|points?|priorities|questions)\b/i;

/** Whether words in front of a numbered paragraph announce what a review puts to a board. */
export function isAnnounced(first: number, paragraphs: readonly Paragraph[], marks: MarkReader): boolean {
  let seen = 0;
  for (let i = first - 1; i >= 0 && seen < ANNOUNCED_WITHIN; i--) {
    const paragraph = paragraphs[i];
    if (!paragraph || marks(paragraph).blank) continue;
    const { text } = paragraph;
    if (ANNOUNCES.test(text) && (seen === 0 || marks(paragraph).heading || text.trimEnd().endsWith(":")))
      return true;
    seen++;
  }
  return false;
}
