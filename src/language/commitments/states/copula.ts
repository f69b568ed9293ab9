import { classes } from "../classes";
import { type Deed, isActor, judged, type Said } from "../deed";
import { isNoun } from "../line";
import { hasBeen, isSubjectOfWork, wasSo } from "../past/states";
import { firstMeant } from "../senses";
import * as plans from "./plans";
import { type Stated, type StateSense, statedBy } from "./stated";
import { thereIs } from "./there-is";
import * as views from "./views";

/** What a form of be without a participle can mean, in the order in which it is asked. */
export const copulaSenses: readonly StateSense[] = [
  thereAre,
  views.isInAppendix,
  was,
  hasBeenSubject,
  views.isLawful,
  plans.isUnderDiscussion,
  plans.isInHand,
  hasBeenSo,
  plans.isIntention,
  views.isLearned,
  plans.isPlanFor,
  views.isInOrderTo,
  views.isToCredit,
  isFinished,
  views.isTooMuch,
  views.isYes,
  views.isCompared,
  views.isStrongOne,
  views.isOneOf,
  views.isSettledElsewhere,
  plans.isForThemTo,
  views.isForOthers,
  plans.isSomethingWanted,
  views.isWhat,
  plans.isOpenTo,
  plans.isWillingTo,
  views.isWhatMatters,
  views.feels,
  isWelcome,
  views.isJudgedSo,
  views.isDuty,
  views.isRecommendationFor,
  views.isDependent,
  plans.isSubjectTo,
  plans.isOnDate,
  plans.isTargetBy,
  plans.isSessionOn,
  views.isFigure,
  views.isBody,
  views.isMeasure,
];

/** Reads "is vital", "is due in May", "there are plans"; what means nothing else is how things are done. */
export function copula(said: Said): Deed {
  return firstMeant(copulaSenses, statedBy(said)) ?? judged(said, "practice");
}

/** "There are plans to extend it". */
function thereAre(said: Stated): Deed | null {
  return said.subject.head === "there" ? thereIs(said, said.at) : null;
}

/** "The plan was due to be finalised by 31 October", "Neglect was on the agenda". */
function was(said: Stated): Deed | null {
  return said.group.tense === "past" ? wasSo(said, said.at) : null;
}

/** "This has been the subject of two workshops". */
function hasBeenSubject(said: Stated): Deed | null {
  return said.group.perfect && isSubjectOfWork(said, said.at) ? judged(said, "done") : null;
}

/** "Cascade to staff has been via the bulletin". */
function hasBeenSo(said: Stated): Deed | null {
  return said.group.perfect ? hasBeen(said, said.at) : null;
}

/** "The action is complete"; "is complete nonsense" is none. */
function isFinished(said: Stated): Deed | null {
  if (!classes.closed.has(said.word)) return null;
  const behind = said.tokens[said.at + 1];
  return behind && !behind.time && isNoun(behind) ? null : judged(said, "done");
}

const WELCOME_TO = new Set(["at", "to", "on"]);

/** "Clerks are welcome at the course". */
function isWelcome(said: Stated): Deed | null {
  return said.word === "welcome" && WELCOME_TO.has(said.next) && isActor(said)
    ? judged(said, "practice")
    : null;
}
