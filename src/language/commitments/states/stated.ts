import { complement, type Deed, type Said, wordAt } from "../deed";
import type { Sense } from "../senses";

/** A form of be, with what is said of its subject. */
export interface Stated extends Said {
  /** The token at which what is said begins. */
  readonly at: number;
  /** Its word, and the one behind it; "" where there is none. */
  readonly word: string;
  readonly next: string;
}

/** One thing that a form of be can mean with what stands behind it. */
export type StateSense = Sense<Stated, Deed>;

/** Each field is named: a spread would cost more than all the senses that are asked then. */
export function statedBy(said: Said): Stated {
  const { line, tokens, clauses, group, subject, around } = said;
  const at = complement(said);
  const word = wordAt(said, at);
  return { line, tokens, clauses, group, subject, around, at, word, next: wordAt(said, at + 1) };
}

/** Whether what is said is a phrase of time that begins with the words. */
export const opensTime = ({ line, tokens, at }: Stated, words: string): boolean =>
  line.text.startsWith(words, tokens[at]?.start);
