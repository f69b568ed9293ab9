// What a verb with "would" or "was to" says.

import { isTitled } from "../acts";
import { classes } from "../classes";
import { courtesy, type Deed, isActor, judged, type Said, wordsFrom } from "../deed";

/** "The Board would like to see this tested"; "would like to thank the family" is courtesy. */
export function wouldLikeTo(said: Said): Deed | null {
  const { modal, negated, lemma, infinitive, head } = said.group;
  if (modal !== "would" || negated || infinitive === "" || !classes.wouldLike.has(lemma)) return null;
  if (!isActor(said) && !isTitled(said.line, said.subject)) return null;
  return courtesy(said) ? judged(said, "other") : judged(said, "planned", "subject", head);
}

const READY = /^would (?:\w+ )?be (?:willing|prepared|ready|open) to\b/;

/** "The Council would be willing to look again". */
export function wouldBeReadyTo(said: Said): Deed | null {
  const { modal, first } = said.group;
  const ready = modal === "would" && isActor(said) && READY.test(wordsFrom(said, first));
  return ready ? judged(said, "planned", "subject", first) : null;
}

const FIRST_ACT = /^(?:did|act|step|task|move|answer|reply)$/;

/** "The first thing that we did was to ring every home", "Its first act was to ring every home". */
export function firstActWasTo(said: Said): Deed | null {
  const { modal, passive, first } = said.group;
  if (modal !== "was to" || passive) return null;
  return said.tokens.slice(0, first).some(({ lower }) => FIRST_ACT.test(lower)) ? judged(said, "done") : null;
}
