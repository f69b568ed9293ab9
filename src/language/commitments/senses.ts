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

/** Something that shows, wherever it stands among others, what a verb is about. */
export type Sign<Of = Said> = (of: Of) => boolean;

/** Whether one of the signs is there. */
export function hasSign<Of>(signs: readonly Sign<Of>[], of: Of): boolean {
  for (const sign of signs) if (sign(of)) return true;
  return false;
}
