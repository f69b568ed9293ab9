import { classes } from "./classes";
import {
  DEMONSTRATIVE,
  type Deed,
  isActor,
  isEffect,
  judged,
  type Said,
  tentativeVerb,
  wordAt,
} from "./deed";
import { wordsFrom } from "./in-hand";
import { tokenAt } from "./neighbours";

/** Reads "should", "must" and "have to": a promise where a day is set, else often a rule or a view. */
export function duty(said: Said): Deed {
  const { group, subject, around } = said;
  const barred = group.negated && (!group.passive || (group.modal === "should" && !around.dueBy));
  if (barred) return judged(said, group.modal === "must" ? "practice" : "other");
  if (group.passive && subject.head === "it") return judged(said, "other");
  // "This should lead to fewer repeat referrals"
  if (DEMONSTRATIVE.has(subject.head) && !group.passive && isEffect(said)) return judged(said, "other");
  // "This paper should be read with the report", "The figures should be treated with some caution"
  const guarded = /^with (?:\w+ )?(?:caution|care)\b/.test(wordsFrom(said, group.after));
  if (group.passive && (group.lemma === "read" || guarded)) return judged(said, "other");
  // "Queries should go to the Business Unit"
  if (classes.enquiries.has(subject.head) && classes.directs.has(group.lemma))
    return judged(said, "practice");
  // "This ought to have been seen in 2019"; but "should have been seen by 4 May 2026"
  const limit = said.tokens.some(
    ({ time, start }) => time && /^(?:by|before) /i.test(said.line.text.slice(start, start + 7)),
  );
  if (group.perfect && group.modal === "should" && !limit) return judged(said, "other");
  if (around.dueBy) return judged(said, "planned", group.passive ? "agent" : "subject", tentativeVerb(said));
  if (group.modal === "have to") return haveTo(said);
  return group.modal === "must" ? must(said) : should(said);
}

function haveTo(said: Said): Deed {
  const { group, subject } = said;
  const { lemma } = group;
  // "We have to say that it was late"
  if (classes.courtesies.has(lemma) || lemma === "say" || lemma === "admit") return judged(said, "other");
  // "A decision has yet to be made"
  const yet = said.tokens.slice(group.first, group.head).some(({ lower }) => lower === "yet");
  if (yet) return judged(said, "planned", group.passive ? "agent" : "subject");
  if (
    group.passive &&
    lemma === "do" &&
    classes.moreMuchFurther.has(tokenAt(said.tokens, group.first - 1)?.lower ?? "")
  )
    return judged(said, "planned", "agent");
  const rule = group.passive && !classes.stillToDo.has(subject.head);
  return judged(said, isActor(said) || rule ? "practice" : "other");
}

const isSweeping = ({ subject }: Said): boolean =>
  classes.sweepingDuty.has(subject.opening) || subject.opening === "those";

function must(said: Said): Deed {
  const { group, subject } = said;
  const { lemma } = group;
  const actor = said.tokens[subject.actor]?.actor;
  // "Providers must ring the same day if a visit was missed": a rule
  const many = actor?.kind === "class" || actor?.kind === "generic";
  const ruled =
    many && said.clauses.subordinate.some(([first]) => classes.opensCase.has(wordAt(said, first)));
  // "An officer who goes to a house must speak to the child"
  const anyone =
    /^an?$/.test(subject.opening) &&
    said.clauses.subordinate.some(([first, , describes]) => describes && first < group.first);
  // "Where a parent declines, the worker must tell the manager"
  const whenever =
    classes.opensCase.has(said.tokens[0]?.lower ?? "") && classes.opensHabit.has(wordAt(said, 1));
  if (ruled || anyone || whenever) return judged(said, "practice");
  return judged(
    said,
    isSweeping(said) ||
      actor?.kind === "class" ||
      group.passive ||
      lemma === "be" ||
      classes.standing.has(lemma)
      ? "practice"
      : "planned",
  );
}

function should(said: Said): Deed {
  const { group, subject, around } = said;
  const { lemma } = group;
  const actor = said.tokens[subject.actor]?.actor;
  if (around.part === "view") return judged(said, "other");
  // "Their concerns should always be taken seriously"
  const ever = /^(?:always|never)$/.test(wordAt(said, group.first + 1));
  if (ever && classes.takes.has(lemma)) return judged(said, "other");
  if (isSweeping(said) || ever || (actor?.kind === "class" && !group.passive))
    return judged(said, "practice");
  // "The number of late visits should fall"
  if (!group.passive && classes.figures.has(subject.head)) return judged(said, "other");
  if (lemma === "be" || classes.standing.has(lemma) || group.perfect) return judged(said, "other");
  return judged(said, "planned", group.passive ? "agent" : "subject", tentativeVerb(said));
}
