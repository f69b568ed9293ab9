import type { Deed, Said } from "./deed";

/** One thing that a verb, or a note, can mean, with its name: what it then says, or null where that is not meant. */
export type Sense<Of = Said, Says = Deed> = (of: Of) => Says | null;

/** What the first sense that is meant says; null where none is. Their order decides, so each list is written in one. */
export function firstMeant<Of, Says>(senses: readonly Sense<Of, Says>[], of: Of): Says | null {
  for (const sense of senses) {
    const says = sense(of);
    if (says !== null) return says;
  }
  return null;
}
