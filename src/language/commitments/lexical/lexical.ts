import type { Line } from "../line";
import { firstMeant } from "../senses";
import { ADVERB, BASE, PAST, S_FORM } from "../words";
import * as any from "./any-form";
import * as past from "./past-forms";
import { isCapital, NO_VERB, type Place, type PlacedSense, placedAt, type Sure } from "./placed";
import * as present from "./present-forms";

/** What can show whether a word is a finite verb, in the order in which it is asked. */
export const anyFormSenses: readonly PlacedSense[] = [
  any.behindWhich,
  any.whatHappened,
  any.nowLeads,
  any.butNeedsTo,
  any.asAmended,
  any.panelsWork,
  any.andOperates,
  any.thirtyClosedCases,
  any.nextSteps,
  any.reviewCodedRecords,
  any.dataSet,
];

/** What shows it of a past form: "revised", "wrote". */
export const pastFormSenses: readonly PlacedSense[] = [
  past.wrote,
  past.behindComma,
  past.inList,
  past.withoutSubject,
  past.madeBy,
  past.madeThere,
  past.revisedIts,
  past.sentOutA,
  past.setUpA,
  past.guessed,
  past.nursesStarted,
  past.receivedTraining,
];

/** What shows it of an s-form: "reviews". */
export const sFormSenses: readonly PlacedSense[] = [
  present.eachSupply,
  present.noSubject,
  present.meets,
  present.strengthenedLinks,
  present.setsOut,
  present.reviewsThe,
  present.offersTraining,
];

/** What shows it of a base form: "review". */
export const baseFormSenses: readonly PlacedSense[] = [
  present.eachSupply,
  present.noSubject,
  present.theseAllow,
  present.theReview,
  present.attendReview,
  present.adviceHopeTo,
  present.huddleGoTo,
  present.casesOpen,
  present.nowRecord,
  present.landlordsWorkTo,
  present.nursesCheck,
  present.weAudit,
];

const NONE: readonly PlacedSense[] = [];

/** 2 where a lexical verb form must be finite, 1 where it may be, 0 where it is not. */
export function sureness(line: Line, at: number, place: Place): Sure {
  if (isName(line, at)) return NO_VERB;
  const placed = placedAt(line, at, place);
  if (!placed) return NO_VERB;
  return firstMeant(anyFormSenses, placed) ?? firstMeant(sensesOf(placed.is), placed) ?? NO_VERB;
}

/** "the Safer Sleep Week": names keep their capitals, verbs have none. */
function isName({ tokens, text, seam }: Line, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && at > 0 && isCapital(text, token.start) && (tokens[at - 1]?.start ?? 0) >= seam
  );
}

function sensesOf(is: number): readonly PlacedSense[] {
  if (is & PAST) return pastFormSenses;
  if (is & S_FORM) return sFormSenses;
  return is & BASE && !(is & ADVERB) ? baseFormSenses : NONE;
}
