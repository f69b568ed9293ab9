// What an active verb in the present says of what is still to come: "plans to", "meets again in May", "goes live".

import { classes } from "../classes";
import {
  DEMONSTRATIVE,
  type Deed,
  isActor,
  isWork,
  judged,
  type Said,
  tentativeVerb,
  wordAt,
  wordsFrom,
} from "../deed";
import { flags } from "../neighbours";
import { BASE, TO } from "../words";
import { diarised, inAMonth, intends, meetsNext, onADay } from "./announced";
import { demands, standingDemand } from "./demands";

/** "The Trust has plans to extend the rota". */
export function hasPlans(said: Said): Deed | null {
  return said.group.lemma === "have" && intends(said) ? judged(said, "planned", "subject") : null;
}

/** "The group meets again in October to agree the form". */
export function meetsAgain(said: Said): Deed | null {
  const { future, rhythm } = said.around;
  return said.group.lemma === "meet" && future && !rhythm && meetsNext(said)
    ? judged(said, "planned", "subject")
    : null;
}

/** "The Trust plans to open a clinic"; "The protocol aims to shorten waits" is what it is for. */
export function plansTo(said: Said): Deed | null {
  const { lemma, infinitive } = said.group;
  if (infinitive === "" || !classes.bind.has(lemma)) return null;
  const { head } = said.subject;
  const thing =
    !isActor(said) &&
    (classes.documents.has(head) || classes.piecesOfWork.has(head) || DEMONSTRATIVE.has(head));
  return thing && !said.around.future
    ? judged(said, "practice")
    : judged(said, "planned", "subject", tentativeVerb(said));
}

/** "The Trust commits to an audit"; "The strategy commits all agencies to a single tool": what a paper says goes on. */
export function commits(said: Said): Deed | null {
  const { lemma } = said.group;
  const { future } = said.around;
  const pledged =
    lemma === "commit" && (future || isActor(said) || !classes.documents.has(said.subject.head));
  return pledged || (lemma === "undertake" && future) ? judged(said, "planned", "subject") : null;
}

const AHEAD = new Set(["on", "ahead"]);

/** "The work on it goes on". */
export function goesAhead(said: Said): Deed | null {
  const { lemma, after } = said.group;
  return classes.goesOn.has(lemma) && AHEAD.has(wordAt(said, after)) && isWork(said)
    ? judged(said, "planned", "subject")
    : null;
}

/** "Trading Standards has this in its plan for 2026/27". */
export function hasInDiary(said: Said): Deed | null {
  return said.group.lemma === "have" && said.around.future && diarised(said)
    ? judged(said, "planned", "subject")
    : null;
}

const FEATURES = new Set(["feature", "figure", "appear"]);

/** "A follow-up audit features in the audit plan for 2026/27". */
export function featuresIn(said: Said): Deed | null {
  return FEATURES.has(said.group.lemma) && said.around.future && diarised(said)
    ? judged(said, "planned", "agent")
    : null;
}

/** Whether it happens once, on a day or in a month that is still to come. */
const isOnce = (said: Said): boolean => isDueOnce(said) && inAMonth(said);

/** Whether it has a time by which it is due, and neither a rhythm nor a beginning. */
const isDueOnce = ({ around }: Said): boolean => around.dueBy && !around.rhythm && !around.since;

/** "The Matron reports on this in July 2026". */
export function reportsBack(said: Said): Deed | null {
  return classes.reportsBack.has(said.group.lemma) && isActor(said) && isOnce(said)
    ? judged(said, "planned", "subject")
    : null;
}

const FALLS = new Set(["fall", "follow"]);

/** "The last session falls on 4 May". */
export function fallsOn(said: Said): Deed | null {
  return FALLS.has(said.group.lemma) && !isActor(said) && isOnce(said)
    ? judged(said, "planned", "agent")
    : null;
}

/** "In 2026 the course becomes compulsory". */
export function becomesSo(said: Said): Deed | null {
  const { dueBy, since } = said.around;
  return said.group.lemma === "become" && dueBy && !since ? judged(said, "planned", "agent") : null;
}

/** "The Force stands ready to share it". */
export function standsReady(said: Said): Deed | null {
  const { lemma, after } = said.group;
  return lemma === "stand" && wordAt(said, after) === "ready" ? judged(said, "planned", "subject") : null;
}

/** "Partners have it in mind to hold another". */
export function hasInMind(said: Said): Deed | null {
  const { lemma, after, head } = said.group;
  return lemma === "have" && wordsFrom(said, after).startsWith("it in mind to ")
    ? judged(said, "planned", "subject", head)
    : null;
}

/** "We mean to hold partners to this". */
export function meansTo(said: Said): Deed | null {
  const { lemma, infinitive } = said.group;
  return lemma === "mean" && infinitive !== "" && isActor(said) ? judged(said, "planned", "subject") : null;
}

/** "Recruitment continues". */
export function continuesWith(said: Said): Deed | null {
  return said.group.lemma === "continue" && (isWork(said) || said.around.future)
    ? judged(said, "planned", "subject")
    : null;
}

/** "The Board asks the Trust to report"; "It asks the nurse to ring": a paper does. */
export function asksFor(said: Said): Deed | null {
  const { around, subject } = said;
  if (!classes.demand.has(said.group.lemma) || !demands(said)) return null;
  if (around.future) return judged(said, "planned", "asked");
  if (!isActor(said)) return null;
  const paper = subject.head === "it" && around.previous !== "planned";
  return judged(said, paper || standingDemand(said) ? "practice" : "planned", "asked");
}

const UNDER_WAY = /^(?:under ?way|going|started)\b/;

/** "Officers complete a visit within ten days": a standard. */
const isStandard = (said: Said): boolean =>
  said.group.lemma === "complete" &&
  isActor(said) &&
  !said.tokens.some(({ time }) => time?.timing === "dated");

/** "The programme starts within six weeks", "The pilot gets under way in May". */
export function getsUnderWay(said: Said): Deed | null {
  const { lemma, after } = said.group;
  if (!said.around.future || said.around.rhythm) return null;
  const starts =
    lemma === "take" ||
    classes.starts.has(lemma) ||
    (lemma === "get" && UNDER_WAY.test(wordsFrom(said, after)));
  return starts && !isStandard(said) ? judged(said, "planned", "subject") : null;
}

/** "The Trust hopes, money permitting, to equip it by May"; "aims for 95% by May" is a target. */
export function aimsAhead(said: Said): Deed | null {
  const { tokens, group } = said;
  if (!said.around.future || !classes.bind.has(group.lemma)) return null;
  const acts = tokens.some(
    ({ is }, at) => at > group.head && (is & TO) !== 0 && (flags(tokens, at + 1) & BASE) !== 0,
  );
  return judged(said, "planned", "subject", acts ? tentativeVerb(said) : -1);
}

/** "On 14 June the Head of Service meets all managers". */
export function isOnDay(said: Said): Deed | null {
  return isDueOnce(said) && isActor(said) && onADay(said) ? judged(said, "planned", "subject") : null;
}
