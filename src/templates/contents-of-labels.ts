import { MONTH_BEGINNINGS } from "../model/dates";
import { hasBodyNoun } from "./body-name";
import { DUTY } from "./duty";
import type { Vocabulary } from "./vocabulary";

/** What stands behind a label that nothing is known of but that it comes again, by the words behind it each time. */
export type Held = "asked" | "due" | "lead" | "status" | "found" | "answer";

const MOST = 0.5;
const SHORT = 70;
const LONGEST_DATE = 40;
const DATED = new RegExp(
  String.raw`\b(?:19|20)\d\d\b|\b(?:${MONTH_BEGINNINGS})[a-z]*\b|^(?:ongoing|immediate|monthly|quarterly|annually|complete)`,
  "i",
);
const NAME = /^(?:the )?[A-Z]\S+ (?:[A-Z]|of |for |and )/i;
/** How words of a review sound, which looked back at what was not done. */
const FOUND =
  /\b(?:review(?:ers?|ed)? (?:found|heard|identified|noted|saw|concluded|established)|(?:was|were|did|had) not\b|had (?:nobody|no one)|(?:was|were) (?:un|in)[a-z]+|should have been|failed to|missed)\b/i;
const ANSWERS =
  /\b(?:will|has been|have been|ha(?:s|ve) (?:now )?[a-z]+ed|is being|are being|now|to be|took place|(?:19|20)\d\d)\b/;

/** Whether words are a sentence, or as long as one. */
export const isProse = (words: string): boolean => words.length >= SHORT || /[.!?]["”’)]?$/.test(words);

/** Whether most of some words are so; never of none. */
export const most = (words: readonly string[], test: (words: string) => boolean): boolean =>
  words.filter(test).length > MOST * words.length;

/** What a label holds, by all that stands behind it in the draft; blank ones say nothing. */
export function heldIn(behind: readonly string[], vocabulary: Vocabulary): Held {
  const words = behind.filter((each) => each !== "");
  if (words.length > 0 && !most(words, isProse)) {
    if (most(words, (each) => each.length < LONGEST_DATE && DATED.test(each))) return "due";
    return most(words, (each) => hasBodyNoun(each, vocabulary) || NAME.test(each)) ? "lead" : "status";
  }
  if (most(words, (each) => DUTY.test(each) && !ANSWERS.test(each))) return "asked";
  return most(words, (each) => FOUND.test(each)) && !most(words, (each) => ANSWERS.test(each))
    ? "found"
    : "answer";
}
