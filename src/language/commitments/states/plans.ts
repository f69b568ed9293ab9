// What "is …" says of what is still to come: under way, due, intended, on a day.

import { classes } from "../classes";
import { type Deed, isActor, isWork, judged, nounFrom, type Said, wordAt, wordsFrom } from "../deed";
import { inHand } from "../in-hand";
import { flags } from "../neighbours";
import { tentativeAt } from "../tentative";
import { ING, TO } from "../words";
import { opensTime, type Stated } from "./stated";

/** "Other options under consideration are …". */
export function isUnderDiscussion(said: Stated): Deed | null {
  const { tokens, group } = said;
  const under = tokens.some(
    ({ lower }, at) =>
      lower === "under" && at + 2 === group.first && classes.underWhat.has(tokens[at + 1]?.lower ?? ""),
  );
  return under ? judged(said, "planned", "agent") : null;
}

/** "Work is under way", "The form is in the process of being revised". */
export function isInHand(said: Stated): Deed | null {
  if (!inHand(said, said.at)) return null;
  const becoming = said.tokens.slice(said.at, said.at + 5).some(({ lower }) => lower === "being");
  return judged(said, "planned", becoming ? "agent" : "subject");
}

/** "It is the intention of the Board to publish it". */
export function isIntention(said: Stated): Deed | null {
  const { tokens, at, subject } = said;
  if (subject.head !== "it" || !classes.intentions.has(nounFrom(said, at))) return null;
  return tokens.slice(at, at + 8).some(({ is }) => (is & TO) !== 0)
    ? judged(said, "planned", "within")
    : null;
}

/** "Plans are in place to open a second site", "Proposals are in place for a launch in May". */
export function isPlanFor(said: Stated): Deed | null {
  const { at, word, next, subject, around } = said;
  if (word !== "in" || next !== "place" || !classes.proposals.has(subject.head)) return null;
  const third = wordAt(said, at + 2);
  return third === "to" || (third === "for" && around.future) ? judged(said, "planned", "agent") : null;
}

/** "The aim is for the two teams to merge", "The next step is for the Board to decide". */
export function isForThemTo(said: Stated): Deed | null {
  const { tokens, at, word, group } = said;
  const { head } = said.subject;
  if (word !== "for" || !classes.resolutions.has(head)) return null;
  if (!tokens.some(({ is }, i) => i > at && (is & TO) !== 0)) return null;
  const within = head === "step" && tokens[at + 1]?.actor;
  return judged(said, "planned", within ? "within" : "agent", classes.hopes.has(head) ? group.head : -1);
}

const WOULD_LIKE = /\b(?:(?:would|may|might) (?:like|wish|want|hope) to|(?:is|are) keen to)\b/;

/** "A joint post is something that the Trusts would like to explore". */
export function isSomethingWanted(said: Stated): Deed | null {
  return classes.somethings.has(nounFrom(said, said.at)) && WOULD_LIKE.test(wordsFrom(said, said.at))
    ? judged(said, "planned", "within", said.at)
    : null;
}

/** "The Council is open to trying it": no more than that. */
export function isOpenTo(said: Stated): Deed | null {
  const { tokens, at, word, next } = said;
  return word === "open" && next === "to" && (flags(tokens, at + 2) & ING) !== 0 && isActor(said)
    ? judged(said, "planned", "subject", at)
    : null;
}

/** "The schools are keen to take part". */
export function isWillingTo(said: Stated): Deed | null {
  const { line, at, word, next } = said;
  return next === "to" && classes.willing.has(word) && isActor(said)
    ? judged(said, "planned", "subject", tentativeAt(line, at + 2))
    : null;
}

/** "The draft is subject to consultation until 16 December", "It is subject to a bid in May 2026". */
export function isSubjectTo(said: Stated): Deed | null {
  const set = said.tokens[said.at]?.time;
  const until = set?.timing === "event" && opensTime(said, "subject to");
  return until || (said.word === "subject" && said.around.future) ? judged(said, "planned", "agent") : null;
}

/** "The start date is 4 June 2026". */
export function isOnDate(said: Stated): Deed | null {
  const set = said.tokens[said.at]?.time;
  return set && !set.past && set.timing === "dated" && classes.datesOf.has(said.subject.head)
    ? judged(said, "planned", "agent")
    : null;
}

/** "The target is 95% by 31 December 2026". */
export function isTargetBy(said: Stated): Deed | null {
  return said.around.dueBy && classes.goals.has(said.subject.head) ? judged(said, "planned", "agent") : null;
}

/** Whether the subject is something that is held on a day. */
const isHeld = (said: Said): boolean => {
  const { head } = said.subject;
  return (
    isWork(said) ||
    said.tokens[0]?.time?.timing === "event" ||
    classes.sessions.has(`${head}s`) ||
    classes.agenda.has(head)
  );
};

/** "The next session is on 9 November". */
export function isSessionOn(said: Stated): Deed | null {
  const set = said.tokens[said.at]?.time;
  if (!set || set.past || (set.timing !== "dated" && set.timing !== "incomplete")) return null;
  return isHeld(said) ? judged(said, "planned", "agent") : null;
}
