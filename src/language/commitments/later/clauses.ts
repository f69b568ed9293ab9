// What shows that a promise begins at a word behind the main verb: "…, with the Chair, who will draw up a plan".

import { classes } from "../classes";
import type { Line, Token } from "../line";
import { promises } from "../looked-for";
import { before, flags, pastAdverbs, tokenAt } from "../neighbours";
import type { Sign } from "../senses";
import type { TimeAt } from "../timing";
import type { VerbGroup } from "../verb-group";
import { BASE, BE, HAVE, ING, PARTICIPLE, RELATIVE, S_FORM, TO } from "../words";
import { comesAgain, firstOf, knownAt } from "./promiser";

/** A word behind the main verb, where a promise may begin. */
export interface Spot {
  readonly line: Line;
  readonly at: number;
  readonly group: VerbGroup;
}

/** A word between the main verb and what is due. */
export interface DueSpot extends Spot {
  readonly due: TimeAt;
}

/** What shows it where no day is named. */
export const laterSigns: readonly Sign<Spot>[] = [
  whoIsMeeting,
  whoHasAgreed,
  whichTheyIntend,
  althoughWeWill,
  whichWillBe,
  whoWillAdvise,
  whoWillReport,
];

/** What shows it where a day is named further on. */
export const dueSigns: readonly Sign<DueSpot>[] = [
  whoHasAgreed,
  toBeRun,
  whichAreTo,
  whoWillStart,
  whoStarts,
];

/** Whether a word is one with which `laterSigns` begin: "is", "has", "will", "intends". Few of a line are. */
export const mayPromise = ({ is, lower, lemma }: Token): boolean =>
  (is & (BE | HAVE)) !== 0 || promises(lower, lemma);

/** The same of `dueSigns`: "has", "are", "to", "will", "starts". */
export const mayBeDue = ({ is, lower }: Token): boolean =>
  (is & (BE | HAVE | TO | S_FORM)) !== 0 || lower === "will";

const PAST_BE = new Set(["was", "were"]);
const IS = /^(?:is|are)$/;

/** "…, with the Chair, who is meeting providers", "…, who are to look into it". */
function whoIsMeeting({ line: { tokens }, at }: Spot): boolean {
  const token = tokens[at];
  if (!token || !(token.is & BE) || tokens[at - 1]?.lower !== "who") return false;
  if (tokens[at - 2]?.lower !== "," || !tokens[at - 3]?.actor) return false;
  if (!PAST_BE.has(token.lower) && flags(tokens, pastAdverbs(tokens, at + 1)) & ING) return true;
  return IS.test(token.lower) && (flags(tokens, at + 1) & TO) !== 0 && (flags(tokens, at + 2) & BASE) !== 0;
}

/** "…, who has agreed to train them". */
function whoHasAgreed({ line: { tokens }, at }: Spot): boolean {
  return (
    (flags(tokens, at) & HAVE) !== 0 &&
    tokens[at]?.lower !== "had" &&
    classes.settled.has(tokens[at + 1]?.lemma ?? "") &&
    (flags(tokens, at + 2) & TO) !== 0 &&
    (flags(tokens, at - 1) & RELATIVE) !== 0 &&
    tokenAt(tokens, at - 3)?.actor != null
  );
}

/** "…, a gap which the Training Group intends to fill". */
function whichTheyIntend({ line: { tokens }, at }: Spot): boolean {
  const { lower = "", lemma = "" } = tokens[at] ?? {};
  if (!promises(lower, lemma)) return false;
  const whose = before(tokens, at);
  if (!tokenAt(tokens, whose)?.actor || !(flags(tokens, whose - 1) & RELATIVE)) return false;
  return lower === "will" || (flags(tokens, at + 1) & TO) !== 0;
}

const isWill = ({ line, at }: Spot): boolean => line.tokens[at]?.lower === "will";

/** "…, although we will keep it under review". */
function althoughWeWill(spot: Spot): boolean {
  const { tokens } = spot.line;
  const speaker = tokens[spot.at - 1];
  return (
    isWill(spot) &&
    (speaker?.lower === "we" || speaker?.actor != null) &&
    classes.concedes.has(tokens[spot.at - 2]?.lower ?? "")
  );
}

/** "has drafted a specification which will be taken to the market". */
function whichWillBe(spot: Spot): boolean {
  const {
    line: { tokens },
    at,
  } = spot;
  return (
    isWill(spot) &&
    tokens[at - 1]?.lower === "which" &&
    tokens[at + 1]?.lower === "be" &&
    (flags(tokens, at + 2) & PARTICIPLE) !== 0
  );
}

/** "who will": the relative in front of the word. */
const isRelativeWill = (spot: Spot): boolean =>
  isWill(spot) && (flags(spot.line.tokens, spot.at - 1) & RELATIVE) !== 0;

const isOver = ({ group }: Spot): boolean => group.perfect || group.tense === "past";

/** "It was discussed with the Chair, who will draw up a plan"; but "Nurses can ring the desk, who will advise". */
function whoWillAdvise(spot: Spot): boolean {
  if (!isRelativeWill(spot)) return false;
  const { line, at, group } = spot;
  const opening = firstOf(line.tokens, at - 1);
  if (!isOver(spot) && line.tokens[opening - 1]?.lower !== ",") return false;
  return (
    knownAt(line, opening) !== -1 && undertakes(line.tokens, at + 1) && !classes.possibly.has(group.modal)
  );
}

/** "will write", "will be writing", and what comes again and again: "will go on receiving a report each quarter". */
function undertakes(tokens: readonly Token[], verb: number): boolean {
  const { lower = "", lemma = "" } = tokens[verb] ?? {};
  const writing = lower === "be" && flags(tokens, verb + 1) & ING;
  if (classes.agentive.has(writing ? (tokens[verb + 1]?.lemma ?? "") : lemma)) return true;
  return lower !== "be" && comesAgain(tokens, verb);
}

/** "has recruited an analyst who will write a profile every six months". */
function whoWillReport(spot: Spot): boolean {
  return (
    isRelativeWill(spot) &&
    isOver(spot) &&
    classes.appoints.has(spot.group.lemma) &&
    comesAgain(spot.line.tokens, spot.at + 1)
  );
}

/** "Money was found for courses to be run from May 2026". */
function toBeRun({ line: { tokens }, at }: DueSpot): boolean {
  return (
    (flags(tokens, at) & TO) !== 0 &&
    tokens[at + 1]?.lower === "be" &&
    (flags(tokens, at + 2) & PARTICIPLE) !== 0
  );
}

/** "It lists three hostels which are to have an inspection in May 2026", "all landlords, who have to reply by 4 May 2026". */
function whichAreTo({ line: { tokens }, at, due }: DueSpot): boolean {
  const { is = 0, lower = "" } = tokens[at] ?? {};
  const haveTo = (is & HAVE) !== 0 && lower !== "had" && due.phrase.timing === "dated";
  return (
    (IS.test(lower) || haveTo) &&
    (flags(tokens, at - 1) & RELATIVE) !== 0 &&
    (flags(tokens, at + 1) & TO) !== 0 &&
    (flags(tokens, at + 2) & BASE) !== 0
  );
}

/** "… for a worker who will start in May 2026". */
function whoWillStart(spot: DueSpot): boolean {
  const { tokens } = spot.line;
  return isWill(spot) && (flags(tokens, before(tokens, spot.at)) & RELATIVE) !== 0;
}

/** "…, who starts on 4 May 2026"; but "a contract which runs to May 2026" ends then. */
function whoStarts({ line: { tokens, text }, at, due }: DueSpot): boolean {
  return (
    (flags(tokens, at) & S_FORM) !== 0 &&
    at + 1 === due.at &&
    (flags(tokens, at - 1) & RELATIVE) !== 0 &&
    classes.starts.has(tokens[at]?.lemma ?? "") &&
    !/^(?:to|until) /.test(text.slice(tokens[due.at]?.start).slice(0, 6))
  );
}
