import { type Deed, judged, type Said } from "../deed";
import { firstMeant, type Sense } from "../senses";
import type { VerbGroup } from "../verb-group";
import * as can from "./can";
import * as duty from "./duties";
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
  may.mayI,
  may.mayNotWithout,
  may.mayBeAskedTo,
  may.mayBePossible,
  may.mayBeLater,
  may.anybodyMay,
  may.mayBeChanged,
  may.couldIf,
  may.mayBeAbleTo,
  may.thereMayBeScope,
  may.noteOfCould,
  may.mayDo,
];

/** What "should", "must" and "have to" can mean alike. */
export const dutySenses: readonly Sense[] = [
  duty.mustNot,
  duty.itShouldBe,
  duty.thisShouldLeadTo,
  duty.shouldBeReadWith,
  duty.queriesShouldGoTo,
  duty.shouldHave,
  duty.mustBy,
];

/** What "have to" can mean besides. */
export const haveToSenses: readonly Sense[] = [
  duty.haveToSay,
  duty.hasYetTo,
  duty.moreHasToBeDone,
  duty.hasTo,
];

/** What "must" can mean besides. */
export const mustSenses: readonly Sense[] = [
  duty.manyMustIf,
  duty.anyoneWhoMust,
  duty.whereverMust,
  duty.allMust,
  duty.mustDo,
];

/** What "should" can mean besides. */
export const shouldSenses: readonly Sense[] = [
  duty.shouldInView,
  duty.shouldAlwaysTake,
  duty.allShould,
  duty.figuresShould,
  duty.shouldBe,
  duty.shouldDo,
];

/** Reads a verb with a modal: "will", "should", "may", "is to". */
export function modal(said: Said): Deed {
  // "You will see that …", "Members may recall that …" speak to the reader and bind nobody.
  if (said.subject.head === "you" || isReminder(said)) return judged(said, "other");
  const senses = sensesOf(said.group);
  const laidDown = DUTIES.has(senses) ? firstMeant(dutySenses, said) : null;
  return laidDown ?? firstMeant(senses, said) ?? judged(said, "other");
}

/** "Members will recall that …": a reader remembers; nobody promises to. */
const isReminder = ({ group: { lemma, passive } }: Said): boolean =>
  !passive && (lemma === "recall" || lemma === "remember");

const DUTIES: ReadonlySet<readonly Sense[]> = new Set([mustSenses, shouldSenses, haveToSenses]);

function sensesOf({ modal, tense }: VerbGroup): readonly Sense[] {
  if (modal === "will" || modal === "shall" || modal === "is to") return willSenses;
  if (modal === "must") return mustSenses;
  if (modal === "should") return shouldSenses;
  // "The launch had to be put off"
  if (modal === "have to") return tense === "past" ? wouldSenses : haveToSenses;
  if (modal === "would" || modal === "was to") return wouldSenses;
  return modal === "can" ? canSenses : maySenses;
}
