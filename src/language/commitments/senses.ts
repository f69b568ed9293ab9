import type { Deed, Said } from "./deed";

/** One thing that words can mean, with its name: what a verb then does, or null where that is not meant here. */
export type Sense<S = Said, T = Deed> = (said: S) => T | null;

/** What the first sense that is meant says; null where none is. Their order decides, so each list is written in one. */
export function firstMeant<S, T>(senses: readonly Sense<S, T>[], said: S): T | null {
  for (const sense of senses) {
    const meant = sense(said);
    if (meant !== null) return meant;
  }
  return null;
}
