import { UNSEEN_SIGNS } from "../../model/unseen";

/**
 * How many letters stand before each place of a text, white space and what no eye sees left out. The page that shows a
 * draft writes tabs, breaks and spaces in its own ways; letters are what it shares with the draft, so that they are
 * the measure by which a place in one is found in the other.
 */
export const lettersOf = (text: string): string => text.replace(UNSEEN, "");

const UNSEEN = new RegExp(`[\\s${UNSEEN_SIGNS}]+`, "g");

/** How many letters stand in front of an offset. */
export const lettersBefore = (text: string, offset: number): number =>
  lettersOf(text.slice(0, offset)).length;

/**
 * The offset behind which exactly `letters` letters of the text stand: the first such one for the end of a stretch,
 * the last (in front of the next letter) for its beginning.
 */
export function offsetAfter(text: string, letters: number, side: "first" | "last"): number {
  let seen = 0;
  let offset = 0;
  for (; offset < text.length && seen < letters; offset++) if (isLetter(text, offset)) seen++;
  if (side === "last") while (offset < text.length && !isLetter(text, offset)) offset++;
  return offset;
}

const isLetter = (text: string, at: number): boolean => lettersOf(text.charAt(at)) !== "";
