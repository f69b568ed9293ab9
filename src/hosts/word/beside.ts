import type { Paragraph } from "../../model/paragraph";
import type { Reading } from "../../model/reading";
import { alignment, shownText } from "./text";

/** A reading of Word's own XML laid beside the paragraphs that Word counts. */
export interface Beside {
  readonly reading: Reading;
  /** For each paragraph of the reading, which of Word's paragraphs it begins in. */
  readonly at: readonly number[];
}

/** So many paragraphs at most are taken for one, the marks between which are deleted. */
const MOST_JOINED = 20;

/**
 * Lays a reading of Word's XML beside the texts of Word's paragraphs, in which deleted words are still there: wholly
 * deleted paragraphs are in Word's count only. Null where the two do not fit.
 */
export function besideWord(reading: Reading, raws: readonly string[]): Beside | null {
  const texts = raws.map(shownText);
  const at: number[] = [];
  let word = 0;
  for (const { text } of reading.paragraphs) {
    if (word >= texts.length) break;
    while (word + 1 < texts.length && texts[word] !== text && texts[word] !== "" && texts[word + 1] === text)
      word++;
    if (texts[word] !== text && alignment(texts[word] ?? "", text) === null) {
      const first = word;
      let joined = texts[word++] ?? "";
      do {
        if (word >= texts.length || word > first + MOST_JOINED) return null;
        joined += texts[word++];
      } while (alignment(joined, text) === null);
      at.push(first);
      continue;
    }
    at.push(word++);
  }
  // Word ends the XML of a range with an empty paragraph of its own.
  const rest: readonly Paragraph[] = reading.paragraphs.slice(at.length);
  if (rest.some(({ text }) => text !== "") || texts.slice(word).some((text) => text !== "")) return null;
  if (rest.length === 0) return { reading, at };
  return { reading: { ...reading, paragraphs: reading.paragraphs.slice(0, at.length) }, at };
}
