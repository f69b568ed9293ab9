import type { Paragraph } from "../model/paragraph";

/** What recommendations say, where nothing announces them: somebody should do something, or “That the Board reviews …”. */
export const DUTY =
  /^(?:[^\p{L}]*|\W*[ivx]{1,5}\W+)That [\p{L}’' -]{10}|\b(?:should|must|needs? to|ought to)\b|\bto (?:ensure|review|agree|develop|seek|consider|provide|work|undertake|promote)\b/u;

const FEWEST_LETTERS = 40;

/** Whether a paragraph is long enough for a recommendation, and says what somebody should do. */
export const asksInFull = ({ text }: Paragraph): boolean => text.length >= FEWEST_LETTERS && DUTY.test(text);
