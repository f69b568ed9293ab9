import type { Draft } from "../model/draft";
import { perParagraph } from "../model/per-paragraph";
import type { Entry } from "./entries";
import { keyOf } from "./words";

/** So many letters in a row are no chance. */
const TELLING = 30;

const keyIn = perParagraph(({ text }) => keyOf(text));

/**
 * Whether words stand in a document although no recommendation was read there: readers of documents in unforeseen
 * layouts err, and what is plainly there must not be called missing.
 */
export function standingIn({ paragraphs }: Draft): {
  /** Anywhere. */
  readonly anywhere: (entry: Entry) => boolean;
  /** In a place of their own, which an item of a mere list of recommendations (`among`) has not. */
  readonly apart: (entry: Entry, among: readonly Entry[]) => boolean;
} {
  const keys = paragraphs.map(keyIn).filter(Boolean);
  const placesOf = (entry: Entry): number[] => {
    const own = entry.opening;
    return own.length < TELLING ? [] : [...keys.keys()].filter((at) => keys[at]?.includes(own));
  };
  const isAny = (at: number, among: readonly Entry[]): boolean =>
    among.some((each) => each.opening.length >= TELLING && keys[at]?.includes(each.opening));
  return {
    anywhere: (entry) => placesOf(entry).length > 0,
    apart: (entry, among) => {
      const others = among.filter((each) => each !== entry);
      return placesOf(entry).some((at) => !isAny(at - 1, others) && !isAny(at + 1, others));
    },
  };
}
