// What "should", "must" and "have to" lay down: a promise where a day is set, else often a rule or a view.

import { classes } from "../classes";
import {
  DEMONSTRATIVE,
  type Deed,
  isActor,
  isEffect,
  judged,
  type Said,
  tentativeVerb,
  wordAt,
  wordsFrom,
} from "../deed";
import { tokenAt } from "../neighbours";

/** "The form must not be used", which is a rule; "A worker should not close a case" says what is right. */
export function mustNot(said: Said): Deed | null {
  const { negated, passive, modal } = said.group;
  const barred = negated && (!passive || (modal === "should" && !said.around.dueBy));
  return barred ? judged(said, modal === "must" ? "practice" : "other") : null;
}

/** "It should be noted that …". */
export const itShouldBe = (said: Said): Deed | null =>
  said.group.passive && said.subject.head === "it" ? judged(said, "other") : null;

/** "This should lead to fewer repeat referrals". */
export function thisShouldLeadTo(said: Said): Deed | null {
  const effect = DEMONSTRATIVE.has(said.subject.head) && !said.group.passive && isEffect(said);
  return effect ? judged(said, "other") : null;
}

const WITH_CARE = /^with (?:\w+ )?(?:caution|care)\b/;

/** "This paper should be read with the report", "The figures should be treated with some caution". */
export function shouldBeReadWith(said: Said): Deed | null {
  const { passive, lemma, after } = said.group;
  const told = passive && (lemma === "read" || WITH_CARE.test(wordsFrom(said, after)));
  return told ? judged(said, "other") : null;
}

/** "Queries should go to the Business Unit". */
export function queriesShouldGoTo(said: Said): Deed | null {
  const directed = classes.enquiries.has(said.subject.head) && classes.directs.has(said.group.lemma);
  return directed ? judged(said, "practice") : null;
}

/** "This ought to have been seen in 2019"; but "should have been seen by 4 May 2026". */
export function shouldHave(said: Said): Deed | null {
  const { perfect, modal } = said.group;
  if (!perfect || modal !== "should") return null;
  const limit = said.tokens.some(
    ({ time, start }) => time && /^(?:by|before) /i.test(said.line.text.slice(start, start + 7)),
  );
  return limit ? null : judged(said, "other");
}

/** "The form must be revised by May 2026". */
export const mustBy = (said: Said): Deed | null =>
  said.around.dueBy
    ? judged(said, "planned", said.group.passive ? "agent" : "subject", tentativeVerb(said))
    : null;

/** "We have to say that it was late". */
export function haveToSay(said: Said): Deed | null {
  const { lemma } = said.group;
  const says = classes.courtesies.has(lemma) || lemma === "say" || lemma === "admit";
  return says ? judged(said, "other") : null;
}

/** "A decision has yet to be made". */
export function hasYetTo(said: Said): Deed | null {
  const { first, head, passive } = said.group;
  const yet = said.tokens.slice(first, head).some(({ lower }) => lower === "yet");
  return yet ? judged(said, "planned", passive ? "agent" : "subject") : null;
}

/** "More has to be done". */
export function moreHasToBeDone(said: Said): Deed | null {
  const { passive, lemma, first } = said.group;
  const more = classes.moreMuchFurther.has(tokenAt(said.tokens, first - 1)?.lower ?? "");
  return passive && lemma === "do" && more ? judged(said, "planned", "agent") : null;
}

/** "Staff have to sign the form", "Each form has to be signed". */
export function hasTo(said: Said): Deed {
  const rule = said.group.passive && !classes.stillToDo.has(said.subject.head);
  return judged(said, isActor(said) || rule ? "practice" : "other");
}

/** "Providers must ring the same day if a visit was missed": a rule. */
export function manyMustIf(said: Said): Deed | null {
  const kind = said.tokens[said.subject.actor]?.actor?.kind;
  if (kind !== "class" && kind !== "generic") return null;
  const ruled = said.clauses.subordinate.some(([first]) => classes.opensCase.has(wordAt(said, first)));
  return ruled ? judged(said, "practice") : null;
}

/** "An officer who goes to a house must speak to the child". */
export function anyoneWhoMust(said: Said): Deed | null {
  const { group, subject, clauses } = said;
  const anyone =
    /^an?$/.test(subject.opening) &&
    clauses.subordinate.some(([first, , describes]) => describes && first < group.first);
  return anyone ? judged(said, "practice") : null;
}

/** "Where a parent declines, the worker must tell the manager". */
export function whereverMust(said: Said): Deed | null {
  const opens = classes.opensCase.has(said.tokens[0]?.lower ?? "");
  return opens && classes.opensHabit.has(wordAt(said, 1)) ? judged(said, "practice") : null;
}

const isSweeping = ({ subject }: Said): boolean =>
  classes.sweepingDuty.has(subject.opening) || subject.opening === "those";

/** "All staff must attend", "Officers must record it", "The form must be signed". */
export function allMust(said: Said): Deed | null {
  const { passive, lemma } = said.group;
  const kind = said.tokens[said.subject.actor]?.actor?.kind;
  const rule =
    isSweeping(said) || kind === "class" || passive || lemma === "be" || classes.standing.has(lemma);
  return rule ? judged(said, "practice") : null;
}

/** "The Trust must revise its form". */
export const mustDo = (said: Said): Deed => judged(said, "planned");

/** "The Board should look at this again", in a column of views. */
export const shouldInView = (said: Said): Deed | null =>
  said.around.part === "view" ? judged(said, "other") : null;

const isEver = (said: Said): boolean => /^(?:always|never)$/.test(wordAt(said, said.group.first + 1));

/** "Their concerns should always be taken seriously". */
export const shouldAlwaysTake = (said: Said): Deed | null =>
  isEver(said) && classes.takes.has(said.group.lemma) ? judged(said, "other") : null;

/** "Each ward should have a copy", "Officers should record it", "The form should always be signed". */
export function allShould(said: Said): Deed | null {
  const actor = said.tokens[said.subject.actor]?.actor;
  const rule = isSweeping(said) || isEver(said) || (actor?.kind === "class" && !said.group.passive);
  return rule ? judged(said, "practice") : null;
}

/** "The number of late visits should fall". */
export const figuresShould = (said: Said): Deed | null =>
  !said.group.passive && classes.figures.has(said.subject.head) ? judged(said, "other") : null;

/** "The form should be clear", "The policy should include a flow chart". */
export function shouldBe(said: Said): Deed | null {
  const { lemma, perfect } = said.group;
  return lemma === "be" || classes.standing.has(lemma) || perfect ? judged(said, "other") : null;
}

/** "The Trust should revise its form". */
export const shouldDo = (said: Said): Deed =>
  judged(said, "planned", said.group.passive ? "agent" : "subject", tentativeVerb(said));
