import { classes } from "../classes";
import { type Deed, judged, type Said } from "../deed";
import { firstMeant, type Sense } from "../senses";
import { isBackground, wasHabit } from "./background";
import * as done from "./done";
import * as plans from "./plans";
import { hadBeen } from "./pluperfect";
import { cameAbout, isTallied } from "./results";

/** What a verb in the past or the perfect can mean, in the order in which it is asked. */
export const pastSenses: readonly Sense[] = [
  plans.booked,
  plans.refused,
  plans.tried,
  plans.bound,
  plans.planned,
  plans.foretold,
  plans.pledged,
  plans.pencilledIn,
  plans.promised,
  plans.begun,
  plans.obliged,
  plans.charged,
  plans.agreedForDay,
  plans.rearranged,
  plans.dateMoved,
  done.askedWhat,
  done.replied,
  plans.targetSet,
  plans.noteOfBooking,
  done.apologised,
  plans.movedBack,
  plans.slipped,
  done.pieceOfWorkFound,
  background,
  hadBeen,
  done.keptSince,
  done.hasHeldView,
  done.hasRecurred,
  done.hasEachTime,
  done.concluded,
  done.agreedInPrinciple,
  done.agreedThing,
  done.wasLeft,
  done.noteOfDeed,
  habit,
  done.hasHad,
  done.haveDoneSo,
  tallied,
  done.hasLedTo,
  done.hadEffect,
  done.hadOrDid,
  done.hasDone,
  done.noteOfRhythm,
  done.noteOfAgreement,
  done.wasWeighed,
  done.heldView,
  done.reported,
  done.showed,
  done.manyCame,
  done.becameOperational,
  resulted,
  done.workedWith,
  done.stoodSo,
];

/** Reads a verb in the past or the perfect: "was revised", "has asked"; what means nothing else was done. */
export function pastDeed(said: Said): Deed {
  return firstMeant(pastSenses, said) ?? judged(said, "done");
}

/** What happened to the child, what the review did: no deed of those who answer. */
function background(said: Said): Deed | null {
  return isBackground(said) ? judged(said, "other") : null;
}

/** "used to visit", "were often closed": how it was. */
function habit(said: Said): Deed | null {
  return !classes.piecesOfWork.has(said.subject.head) && wasHabit(said) ? judged(said, "other") : null;
}

/** "Attendance was 40": what was counted. */
function tallied(said: Said): Deed | null {
  return isTallied(said) ? judged(said, "done") : null;
}

/** What came about by somebody's doing: "Waiting times fell". */
function resulted(said: Said): Deed | null {
  return cameAbout(said) ? judged(said, "done") : null;
}
