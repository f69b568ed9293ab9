import { type Deed, judged, type Said } from "../deed";
import { duty } from "../duties";
import { firstMeant, type Sense } from "../senses";
import * as can from "./can";
import * as may from "./may";
import * as nothing from "./promises-nothing";
import * as will from "./will";
import * as would from "./would";

/** What "will", "shall" and "is to" can mean, in the order in which it is asked. */
export const willSenses: readonly Sense[] = [
  nothing.whatWasDoneIsTo,
  nothing.willNot,
  nothing.willWishToKnow,
  nothing.willNeed,
  nothing.willBeRecalled,
  nothing.willHaveBeen,
  nothing.isToBeCommended,
  will.willNotUntil,
  will.isToBeFound,
  will.isNeverTo,
  will.itsEffectWill,
  nothing.willHelp,
  nothing.asAResultWill,
  will.itWillBeForThemTo,
  will.willBeCapped,
  nothing.thereWillAlwaysBe,
  nothing.willBeImportant,
  will.willBe,
  nothing.roleIsTo,
  will.willExpect,
  will.willContinueToBe,
  will.willBeDone,
  will.willDo,
];

/** What "would" can mean, and "was to". */
export const wouldSenses: readonly Sense[] = [would.wouldLikeTo, would.wouldBeReadyTo, would.firstActWasTo];

/** What "can" can mean. */
export const canSenses: readonly Sense[] = [
  can.canOnlyBe,
  can.canExpect,
  can.cannot,
  can.canBeHard,
  can.canLeadTo,
  can.canDo,
];

/** What "may", "might" and "could" can mean. */
export const maySenses: readonly Sense[] = [
  may.neitherCould,
  may.mayBeAskedTo,
  may.mayBePossible,
  may.mayBeLater,
  may.anybodyMay,
  may.mayBeChanged,
  may.mayBeAbleTo,
  may.thereMayBeScope,
  may.noteOfCould,
  may.mayDo,
];

/** Reads a verb with a modal: "will", "should", "may", "is to". */
export function modal(said: Said): Deed {
  // "You will recall that …" speaks to the reader and binds nobody.
  if (said.subject.head === "you") return judged(said, "other");
  const { modal, tense } = said.group;
  if (modal === "should" || modal === "must" || (modal === "have to" && tense !== "past")) return duty(said);
  return firstMeant(sensesOf(modal), said) ?? judged(said, "other");
}

function sensesOf(modal: string): readonly Sense[] {
  if (modal === "will" || modal === "shall" || modal === "is to") return willSenses;
  // "The launch had to be put off"
  if (modal === "would" || modal === "was to" || modal === "have to") return wouldSenses;
  return modal === "can" ? canSenses : maySenses;
}
