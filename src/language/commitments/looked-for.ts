import { classes } from "./classes";

/**
 * Words and marks that some reader of a line looks for in all of it. A line keeps which of them it has, so that nobody
 * goes through the others in vain. A bit may be set where the word has since been left out of the line, never the
 * other way round.
 */
export const PLEASE = 1;
/** "pending", "subject to", "dependent on" */
export const HANGING = 1 << 1;
export const WITH = 1 << 2;
/** "longer", "unless" and "until", which make a rule of what is not done. */
export const RULING = 1 << 3;
/** A form of "see". */
export const SEE = 1 << 4;
/** A bracket or quotation mark that opens. */
export const OPENING = 1 << 5;
/** A phrase that says when. */
export const TIME = 1 << 6;

export const WILL = 1 << 7;

/** Any of them, of words that nobody has looked at. */
export const ANYTHING = (1 << 8) - 1;

const words = new Map([
  ["please", PLEASE],
  ["pending", HANGING],
  ["subject", HANGING],
  ["dependent", HANGING],
  ["depends", HANGING],
  ["with", WITH],
  ["who", WILL],
  ["longer", RULING],
  ["unless", RULING],
  ["until", RULING],
  ...[..."([\u2018\u201c\"'"].map((mark) => [mark, OPENING] as const),
]);

/** "will", or a verb that with "to" behind it is as good: "which the Trust plans to fill". */
export const promises = (lower: string, lemma: string): boolean =>
  lower === "will" || classes.intends.has(lemma);

/** The bits of a word in lower case, a form of the verb `lemma` where it is one. */
export function lookedForIn(lower: string, lemma: string): number {
  return (words.get(lower) ?? 0) | (lemma === "see" ? SEE : 0) | (promises(lower, lemma) ? WILL : 0);
}
