// What a verb in the past says was done, or is done again and again.

import { classes } from "../classes";
import { isWithinDays } from "../counting-times";
import {
  DEMONSTRATIVE,
  type Deed,
  holdsView,
  isActor,
  judged,
  nounFrom,
  type Said,
  wordAt,
  wordsFrom,
} from "../deed";
import { agreesThing, byActor, countedIn, endsHere, hadDone, isAnswer, reportsTo } from "./objects";
import { inCase } from "./told";

/** "was asked what had changed": the question is no deed. */
export function askedWhat(said: Said): Deed | null {
  const { lemma, head } = said.group;
  return lemma === "ask" && classes.asksWhat.has(wordAt(said, head + 1)) ? judged(said, "other") : null;
}

/** "Eastvale College has given the following reply". */
export function replied(said: Said): Deed | null {
  const { lemma } = said.group;
  return (classes.handsIn.has(lemma) || lemma === "tell") && isAnswer(said) ? judged(said, "other") : null;
}

/** "The Force apologised to the family in May". */
export function apologised(said: Said): Deed | null {
  const { lemma, passive } = said.group;
  return lemma === "apologise" && !passive && isActor(said) && !inCase(said.tokens)
    ? judged(said, "done")
    : null;
}

/** "Since that time oversight has been maintained through the monthly return". */
export function keptSince(said: Said): Deed | null {
  const { group, around } = said;
  return classes.keeps.has(group.lemma) && around.since && group.perfect ? judged(said, "practice") : null;
}

/** "has long shared this concern". */
export function hasHeldView(said: Said): Deed | null {
  const { lemma, perfect, passive } = said.group;
  return lemma !== "agree" && perfect && !passive && holdsView(said) ? judged(said, "other") : null;
}

/** "have met since", "meetings have taken place since": what is held again and again. */
function recurs(said: Said): boolean {
  const { lemma, after } = said.group;
  return (
    classes.habitual.has(lemma) || lemma === "occur" || (lemma === "take" && wordAt(said, after) === "place")
  );
}

/** "has met every month", "All have met since". */
export function hasRecurred(said: Said): Deed | null {
  const { line, tokens, group, around, subject } = said;
  if (!group.perfect || (group.tense !== "present" && !around.since)) return null;
  // "has been widened to cover seven days a week": the rhythm is that of its purpose
  // "sessions have been increased from two to four a week"
  const rhythm =
    around.rhythm && !(group.passive && group.infinitive !== "") && !classes.resizes.has(group.lemma);
  // "Since May the Trust has replied within three days"
  const standard =
    around.since && tokens.some((token, at) => at > group.head && token.time && isWithinDays(line, token));
  const always = (recurs(said) && countedIn(said) !== "number") || classes.all.has(subject.opening);
  return rhythm || standard || (around.since && always) ? judged(said, "practice") : null;
}

/** "Since July a letter has gone to the school after each visit". */
export function hasEachTime(said: Said): Deed | null {
  const { group, around, tokens } = said;
  if (!group.perfect || !around.since) return null;
  const everyTime = (at: number): boolean => at > group.head && classes.aroundEach.has(wordAt(said, at - 1));
  return tokens.some(({ lower }, at) => classes.each.has(lower) && everyTime(at))
    ? judged(said, "practice")
    : null;
}

/** "That piece of work concluded in the spring". */
export function concluded(said: Said): Deed | null {
  const { lemma, passive } = said.group;
  return lemma === "conclude" && !isActor(said) && !passive && said.clauses.main.content.length === 0
    ? judged(said, "done")
    : null;
}

/** "agreed a protocol", "was agreed by the Board". */
export function agreedThing(said: Said): Deed | null {
  const { lemma, passive, head } = said.group;
  return lemma === "agree" && (agreesThing(said) || (passive && byActor(said.tokens, head)))
    ? judged(said, "done")
    : null;
}

/** "A joint rota has been agreed in principle": nothing has come of it yet; "by the Board" tells who met. */
export function agreedInPrinciple(said: Said): Deed | null {
  const { lemma, passive, after, head, infinitive } = said.group;
  if (lemma !== "agree" || !passive || infinitive !== "" || byActor(said.tokens, head)) return null;
  return wordsFrom(said, after).startsWith("in principle") ? judged(said, "other") : null;
}

/** "was left without a plan". */
export function wasLeft(said: Said): Deed | null {
  return said.group.lemma === "leave" && said.group.passive ? judged(said, "other") : null;
}

/** Whether the verb is the participle of a note, with nothing behind it: "Lead identified in each practice". */
const isBare = (said: Said): boolean => {
  const { perfect, passive, first, head } = said.group;
  return !perfect && !passive && first === head && endsHere(said);
};

/** "Policy reviewed annually"; "Gaps identified and closed". */
export function noteOfDeed(said: Said): Deed | null {
  const { lemma } = said.group;
  if (!isBare(said) || classes.intransitive.has(lemma)) return null;
  if ((!isActor(said) || lemma === "base") && said.around.rhythm) return judged(said, "practice");
  return classes.shows.has(lemma) ? judged(said, "done") : null;
}

/** "Officers have had training". */
export function hasHad(said: Said): Deed | null {
  const { lemma, perfect } = said.group;
  return lemma === "have" && perfect && hadDone(said) ? judged(said, "done") : null;
}

/** "17 of 22 have done so"; "has done so since 2019" goes on. */
export function haveDoneSo(said: Said): Deed | null {
  const { lemma, perfect, after } = said.group;
  return lemma === "do" && perfect && classes.pointsBack.has(wordAt(said, after).replace("so", "this"))
    ? judged(said, said.around.since ? "practice" : "done")
    : null;
}

const LED = new Set(["lead", "result", "contribute"]);

/** "This has already led to three being stepped up". */
export function hasLedTo(said: Said): Deed | null {
  const { lemma, perfect } = said.group;
  return DEMONSTRATIVE.has(said.subject.head) && perfect && LED.has(lemma) ? judged(said, "other") : null;
}

/** "This has had a positive effect". */
export function hadEffect(said: Said): Deed | null {
  const { lemma, after } = said.group;
  return lemma === "have" && classes.effects.has(nounFrom(said, after)) ? judged(said, "other") : null;
}

/** "This was done in March", "Staff have had a briefing"; "had no plan" is no deed. */
export function hadOrDid(said: Said): Deed | null {
  const { lemma, perfect, passive, after } = said.group;
  if (lemma === "do" && passive) return judged(said, "done");
  if (lemma !== "have" && lemma !== "do") return null;
  const thing = nounFrom(said, after);
  const had = classes.piecesOfWork.has(thing) || classes.given.has(thing);
  return judged(said, perfect ? (had ? "done" : "practice") : "other");
}

/** "has revised its policy"; but "has been acknowledged" holds a view. */
export function hasDone(said: Said): Deed | null {
  const { lemma, perfect, passive } = said.group;
  if (!perfect) return null;
  const viewed = classes.view.has(lemma) && passive && classes.acknowledges.has(lemma);
  return judged(said, viewed ? "other" : "done");
}

/** "Monthly report considered by the Board". */
export function noteOfRhythm(said: Said): Deed | null {
  const [opening] = said.tokens;
  const rhythm = opening?.time?.timing === "recurring" && opening.time.attributive;
  return rhythm && !said.around.dueBy && isBare(said) ? judged(said, "practice") : null;
}

/** "Policy approved by the Board"; "Terms of reference agreed". */
export function noteOfAgreement(said: Said): Deed | null {
  if (isActor(said) || !isBare(said)) return null;
  const { lemma, after } = said.group;
  if (wordAt(said, after) === "by") return judged(said, "done");
  return lemma === "agree" && !classes.reviewItems.has(said.subject.head) ? judged(said, "done") : null;
}

/** "The plan was discussed by the Panel". */
export function wasWeighed(said: Said): Deed | null {
  const { lemma, passive, after, head } = said.group;
  if (!passive || !classes.weighs.has(lemma)) return null;
  const atMeeting = /^(?:at|by)$/.test(wordAt(said, after)) && !classes.reviewItems.has(said.subject.head);
  return byActor(said.tokens, head) || atMeeting ? judged(said, "done") : null;
}

/** "was felt to be"; "The audit considered": a piece of work that weighs something has been done. */
export function heldView(said: Said): Deed | null {
  const { lemma, passive } = said.group;
  if (!(passive ? classes.opinion.has(lemma) : holdsView(said))) return null;
  const piece = classes.piecesOfWork.has(said.subject.head);
  return judged(said, piece && !classes.finds.has(lemma) ? "done" : "other");
}

/** "reported to the Board in May"; but "reported that". */
export function reported(said: Said): Deed | null {
  const { lemma, passive } = said.group;
  if (!classes.report.has(lemma) || passive) return null;
  return judged(said, reportsTo(said) ? "done" : "other");
}

const ARTICLE = /^an?$/;

/** "An audit of 20 files found that 12 had gaps" tells that there was one; what "the audit found" is no deed. */
export function pieceOfWorkFound(said: Said): Deed | null {
  const { group, subject, tokens } = said;
  const found = classes.shows.has(group.lemma) && !group.passive && classes.piecesOfWork.has(subject.head);
  const inPast = group.tense === "past" || group.perfect;
  if (!found || !inPast || !ARTICLE.test(subject.opening)) return null;
  const sized = tokens.slice(Math.max(subject.from, 0), group.first).some(({ lower }) => lower === "of");
  return sized ? judged(said, "done") : null;
}

/** "The audit found twelve gaps". */
export function showed(said: Said): Deed | null {
  const { lemma, passive } = said.group;
  return classes.shows.has(lemma) && !passive ? judged(said, "other") : null;
}

/** "Forty people came". */
export function manyCame(said: Said): Deed | null {
  const { group, subject } = said;
  if (group.lemma !== "come" || group.passive) return null;
  const many =
    classes.numbers.has(subject.opening) ||
    /^\d|ty-/.test(subject.opening) ||
    classes.hundreds.has(wordAt(said, subject.from + 1));
  return many || countedIn(said) ? judged(said, "done") : null;
}

/** "The protocol became operational in May". */
export function becameOperational(said: Said): Deed | null {
  const { lemma, after } = said.group;
  if (lemma !== "become") return null;
  return said.tokens.slice(after, after + 3).some(({ lower }) => classes.comings.has(lower))
    ? judged(said, "done")
    : null;
}

/** "It worked with 48 families". */
export function workedWith(said: Said): Deed | null {
  const { lemma, after } = said.group;
  return lemma === "work" && wordAt(said, after) === "with" ? judged(said, "done") : null;
}

/** "The Chair presented the report to the Board"; but "presented a risk". */
const presents = (said: Said): boolean => {
  const { lemma, after } = said.group;
  if (lemma !== "present" || !isActor(said)) return false;
  const thing = nounFrom(said, after);
  return classes.documents.has(thing) || classes.piecesOfWork.has(thing) || classes.reviewItems.has(thing);
};

/** "The guidance required two visits": how things stood; "The event included staff from five agencies" was held. */
export function stoodSo(said: Said): Deed | null {
  const { lemma, passive } = said.group;
  if (!classes.stateBefore.has(lemma) || passive || presents(said)) return null;
  return judged(
    said,
    classes.piecesOfWork.has(said.subject.head) && classes.holds.has(lemma) ? "done" : "other",
  );
}
