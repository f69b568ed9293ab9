// A verb that says what follows it ("confirmed that …"), and what is asked of it again and again.

import type { Clause, Clauses } from "../clause";
import type { Circumstances, Deed, Said } from "../deed";
import type { Line } from "../line";
import type { VerbGroup } from "../verb-group";

/** Reads a verb of a content clause as if it were the main one. */
export type Read = (line: Line, clauses: Clauses, group: VerbGroup, around: Circumstances) => Deed;

/** A verb with the clause that holds what it says. */
export interface Telling extends Said {
  readonly content: Clause;
  readonly read: Read;
}

/** What a verb of the content clause does. */
export const readIn = ({ read, line, clauses, content, around }: Telling, inner: VerbGroup): Deed =>
  read(line, { ...clauses, main: content }, inner, around);

/** The first verb of the content clause; undefined where it has none. */
export const firstIn = ({ content }: Telling): VerbGroup | undefined => content.groups[0];

/** The first verb of the content clause with a modal: "will", "should". */
export const modalIn = ({ content }: Telling): VerbGroup | undefined =>
  content.groups.find(({ modal }) => modal !== "");

const COMING = /^(?:will|shall|would|is to)$/;
const HOPED = /^(?:will|shall|would|is to|can|may|could)$/;

/** Whether what is said is still to come. "hopes that funds can be found": to hope for it is to promise less. */
export const isToCome = ({ content, group }: Telling): boolean => {
  const coming = group.lemma === "hope" ? HOPED : COMING;
  return content.groups.some(({ modal }) => coming.test(modal));
};

/** Whether the verb says what is so now: "confirms", "has confirmed", "can confirm". */
export const saysNow = ({ group }: Telling): boolean =>
  group.tense === "present" || group.perfect || group.modal === "can";
