// What a verb with "can" says.

import { classes } from "../classes";
import { complement, type Deed, isActor, isQuality, judged, judges, type Said, wordAt } from "../deed";
import { BARRED } from "./will";

/** "Training can only ever be part of the answer". */
export function canOnlyBe(said: Said): Deed | null {
  const { lemma, first } = said.group;
  return lemma === "be" && wordAt(said, first + 1) === "only" ? judged(said, "other") : null;
}

/** "Schools can expect a letter from the Director". */
export function canExpect(said: Said): Deed | null {
  const { lemma, passive, negated } = said.group;
  return lemma === "expect" && !passive && !negated && isActor(said)
    ? judged(said, "planned", "agent")
    : null;
}

/** "A case cannot be closed without the manager's agreement" is a rule; "We cannot say how many" is none. */
export function cannot(said: Said): Deed | null {
  if (!said.group.negated && said.subject.opening !== "no") return null;
  return judged(said, BARRED.test(said.line.text) && !isActor(said) ? "practice" : "other");
}

/** "Neglect can be difficult to identify". */
export function canBeHard(said: Said): Deed | null {
  if (said.group.lemma !== "be") return null;
  const at = complement(said);
  return judges(said, at) || isQuality(said, at) ? judged(said, "other") : null;
}

/** "Delay can lead to harm". */
export function canLeadTo(said: Said): Deed | null {
  const { lemma, passive } = said.group;
  const comes = !passive && (classes.effect.has(lemma) || classes.causes.has(lemma));
  return comes && !isActor(said) ? judged(said, "other") : null;
}

/** "Nurses can ring the desk at any hour". */
export const canDo = (said: Said): Deed => judged(said, "practice");
