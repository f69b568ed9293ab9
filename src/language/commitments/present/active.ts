import { type Deed, isActor, judged, type Said, wordAt } from "../deed";
import { firstMeant, type Sense } from "../senses";
import * as plans from "./plans";
import { need, remains } from "./still-to-do";
import * as talk from "./talk";

/** What an active verb in the present can mean, in the order in which it is asked. */
export const activeSenses: readonly Sense[] = [
  talk.isCourteous,
  talk.remembers,
  talk.differs,
  talk.wantsIt,
  talk.conveysFeeling,
  talk.isLaw,
  talk.isRecommended,
  talk.takesTime,
  talk.looksLike,
  talk.spansIt,
  talk.putsIt,
  plans.hasPlans,
  plans.meetsAgain,
  talk.hasMuchTo,
  talk.hasParts,
  talk.doesNone,
  isComplete,
  talk.continuesToBe,
  plans.plansTo,
  talk.bearsRisk,
  plans.commits,
  plans.goesAhead,
  talk.isNobody,
  plans.hasInDiary,
  plans.featuresIn,
  plans.reportsBack,
  plans.fallsOn,
  plans.becomesSo,
  plans.standsReady,
  plans.hasInMind,
  plans.meansTo,
  needs,
  remainsSo,
  plans.continuesWith,
  plans.asksFor,
  plans.getsUnderWay,
  plans.aimsAhead,
  plans.isOnDay,
  talk.backsFinding,
  talk.thinks,
  talk.pointsOut,
  talk.showsOfCase,
];

/** Reads "attends", "requires a report", "plans to extend"; what means nothing else is done as a matter of course. */
export function presentActive(said: Said): Deed {
  return firstMeant(activeSenses, said) ?? judged(said, "practice");
}

const ENDS = /^[.;,]?$/;

/** "12 of 12 sessions complete." */
function isComplete(said: Said): Deed | null {
  const { lemma, after } = said.group;
  return lemma === "complete" && ENDS.test(wordAt(said, after)) && !isActor(said)
    ? judged(said, "done")
    : null;
}

/** "The form needs to be rewritten", "Applicants no longer need a crime number". */
function needs(said: Said): Deed | null {
  return said.group.lemma === "need" ? need(said) : null;
}

/** "The gap remains to be closed", "This remains our practice". */
function remainsSo(said: Said): Deed | null {
  return said.group.lemma === "remain" ? remains(said) : null;
}
