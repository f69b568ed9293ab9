// What is said to be so, to have been done or to be thought.

import { classes } from "../classes";
import { type Deed, holdsView, isActor, judged } from "../deed";
import { firstIn, isToCome, readIn, saysNow, type Telling } from "./telling";

const RULING = new Set(["must", "should", "have to"]);

/** "The minutes do not show that letters were sent". */
export function doesNotShow(told: Telling): Deed | null {
  const { negated, modal, lemma } = told.group;
  const says = classes.shows.has(lemma) || classes.report.has(lemma);
  return negated && modal === "" && says ? judged(told, "other") : null;
}

/** "Our policy says that two people must see the child". */
export function policyRules(told: Telling): Deed | null {
  const { subject, group, content } = told;
  if (group.tense !== "present" || !classes.documents.has(subject.head)) return null;
  return content.groups.some(({ modal }) => RULING.has(modal)) ? judged(told, "practice") : null;
}

const CHANGED = /\b(?:changed|new|different|happens now)\b/;

/** "What has changed is that the call now goes to the hub". */
export function whatHasChanged(told: Telling): Deed | null {
  const { group, tokens, line } = told;
  const first = firstIn(told);
  if (group.lemma !== "be" || group.tense !== "present" || !first || tokens[0]?.lower !== "what") return null;
  return CHANGED.test(line.text.slice(0, tokens[group.first]?.start)) ? readIn(told, first) : null;
}

/** "The view of the Board is that the law is clear". */
export function viewIs(told: Telling): Deed | null {
  return told.group.lemma === "be" && classes.opinions.has(told.subject.head) ? judged(told, "other") : null;
}

/** "Staff told the author that it is long", "The family were informed that it was not kept". */
export function wasTold(told: Telling): Deed | null {
  const { lemma, passive, infinitive } = told.group;
  const informed = passive && infinitive === "" && classes.report.has(lemma) && told.subject.head !== "it";
  return lemma === "tell" || informed ? judged(told, "other") : null;
}

/** "The Minister replied that this was a matter for the Assembly". */
export function repliedThat(told: Telling): Deed | null {
  const { lemma, tense, passive } = told.group;
  return tense === "past" && !passive && classes.says.has(lemma) ? judged(told, "other") : null;
}

/** "The Board recognises that this took too long". */
export function recognised(told: Telling): Deed | null {
  if (told.group.lemma === "agree" || !holdsView(told) || !isActor(told)) return null;
  return isToCome(told) ? null : judged(told, "other");
}

/** "Nurses report that it saves time", "Staff have said that it is a relief". */
export function heardFrom(told: Telling): Deed | null {
  const { group, subject, tokens } = told;
  if (group.tense !== "present" || group.passive || !classes.hears.has(group.lemma)) return null;
  const { kind = "" } = tokens[subject.actor]?.actor ?? {};
  const people = kind === "class" || kind === "generic" || (kind === "role" && subject.head.endsWith("s"));
  return people && !isToCome(told) ? judged(told, "other") : null;
}

/** "Early reports suggest that take-up is highest in the north". */
export function impressionIs(told: Telling): Deed | null {
  const { subject, group } = told;
  return classes.impressions.has(subject.head) && classes.shows.has(group.lemma)
    ? judged(told, "other")
    : null;
}

/** "The author notes that the two systems were not joined". */
export function reviewFinds(told: Telling): Deed | null {
  return classes.judges.has(told.subject.head) && saysNow(told) && !isToCome(told)
    ? judged(told, "other")
    : null;
}

const SUGGESTS = new Set(["suggest", "imply", "indicate"]);

/** "The audit shows that the form is used"; "The log shows that all homes were visited" tells what was done. */
export function auditShows(told: Telling): Deed | null {
  const { group, subject } = told;
  const first = firstIn(told);
  if (!first || group.perfect || !classes.shows.has(group.lemma) || !saysNow(told)) return null;
  if (classes.caseWords.has(subject.head)) return null;
  const { kind } = readIn(told, first);
  if (kind === "done") return judged(told, "done");
  const guessed = kind === "other" && SUGGESTS.has(group.lemma);
  return judged(told, guessed ? "other" : "practice");
}

const LAYS_DOWN = new Set(["say", "state", "provide", "stipulate", "specify"]);

/** "It says that a copy goes to the nurse". */
export function paperLaysDown(told: Telling): Deed | null {
  const { group, subject } = told;
  if (!LAYS_DOWN.has(group.lemma) || !saysNow(told)) return null;
  const paper = subject.head === "it" || (classes.documents.has(subject.head) && !isActor(told));
  const first = firstIn(told);
  return paper && first?.modal === "" && first.tense === "present" ? judged(told, "practice") : null;
}

/** "The Trust has confirmed that the form is in use", "We are pleased to report that the backlog has been cleared". */
export function asserted(told: Telling): Deed | null {
  const { lemma, infinitive, perfect } = told.group;
  const first = firstIn(told);
  if (!first || !saysNow(told)) return null;
  if (!classes.report.has(lemma) && !classes.report.has(infinitive) && lemma !== "evidence") return null;
  const deed = readIn(told, first);
  return lemma === "confirm" && perfect ? judged(told, "done") : deed;
}

/** "The Chief Nurse confirmed that it had been sent". */
export function confirmed(told: Telling): Deed | null {
  return told.group.lemma === "confirm" && told.group.tense === "past" ? judged(told, "done") : null;
}

/** "It follows that all agencies will need to". */
export function itFollows(told: Telling): Deed | null {
  const first = firstIn(told);
  return told.group.lemma === "follow" && told.subject.head === "it" && first ? readIn(told, first) : null;
}

/** "It was felt that one form was enough", "The audit found that charts were kept". */
export function thoughtOrFound(told: Telling): Deed | null {
  const { lemma } = told.group;
  return classes.view.has(lemma) || classes.report.has(lemma) || classes.shows.has(lemma)
    ? judged(told, "other")
    : null;
}
