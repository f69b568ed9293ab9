import type { Deed, Said } from "./deed";

/** One thing that a verb can mean, with its name: what the verb then does, or null where that is not meant here. */
export type Sense = (said: Said) => Deed | null;

/** What the first sense that is meant says; null where none is. Their order decides, so each list is written in one. */
export function firstMeant(senses: readonly Sense[], said: Said): Deed | null {
  for (const sense of senses) {
    const deed = sense(said);
    if (deed !== null) return deed;
  }
  return null;
}
