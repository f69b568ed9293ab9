import type { Span } from "../../model/span";
import data from "./words.json";

/** One way in which a draft writes a name. */
export interface Spelling {
  readonly text: string;
  readonly words: readonly string[];
  readonly first: Span;
  count: number;
  /** Whether it stands somewhere by itself, and not only at the head of longer names. */
  alone: boolean;
}

/** Words that many bodies share. */
export const PLAIN: ReadonlySet<string> = new Set(data.plain);

/** Words that stand for one another. */
export const SAME: Readonly<Record<string, string | undefined>> = data.same;

/** Names of the same words have one key, in whatever order. */
export const keyOf = (words: readonly string[]): string =>
  words
    .map((word) => SAME[word] ?? word)
    .sort()
    .join(" ");

/** A full name as spellings are written. */
export const plainOf = (name: string): string =>
  name
    .replace(/’/g, "'")
    .replace(/^The /, "")
    .replace(/\bLocal /g, "");
