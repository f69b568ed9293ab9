// What a sentence is known by whatever form its verb has: mostly by who or what it is about.

import { classes } from "./classes";
import { type Deed, isActor, judged, type Said } from "./deed";
import type { Sense } from "./senses";

/** What a subject alone can mean, in the order in which it is asked. */
export const subjectSenses: readonly Sense[] = [
  meetsAnother,
  courtsDo,
  nothingDoes,
  littleCan,
  hingesOn,
  noActionIs,
];

const POINTER =
  /\b(?:recommendations?|findings?|learning points?|lessons?|paragraphs?|actions?|sections?)\s+\d|\bR\d{1,2}[a-z]?\b/i;

/** "This also meets Recommendation 8", "is set out in paragraph 4.2". */
function meetsAnother(said: Said): Deed | null {
  const { perfect, tense, lemma, modal, head } = said.group;
  if (modal !== "" || perfect || tense !== "present" || !classes.crossReference.has(lemma)) return null;
  const from = said.tokens[head]?.end ?? 0;
  return POINTER.test(said.line.text.slice(from, from + 80)) ? judged(said, "other") : null;
}

/** "The inquest is due to open in May", "Criminal proceedings will begin". */
function courtsDo(said: Said): Deed | null {
  const { head, from, to } = said.subject;
  const courts =
    classes.trials.has(head) ||
    (classes.proceedings.has(head) &&
      said.tokens.slice(from, to).some(({ lower }) => classes.criminal.has(lower)));
  return courts ? judged(said, "other") : null;
}

const BARRED = /\b(?:unless|until|without|that (?:\w+ ){0,3}ha(?:s|ve) not)\b/;

/** "Nothing more is proposed"; "Nothing goes out that the Chair has not read" is a rule. */
function nothingDoes(said: Said): Deed | null {
  if (said.subject.opening !== "nothing" || said.group.modal === "will") return null;
  const rule = said.group.tense === "present" && BARRED.test(said.line.text);
  return judged(said, rule ? "practice" : "other");
}

/** "Little that is certain can be said", "Neither was told". */
function littleCan(said: Said): Deed | null {
  const scarce = said.subject.opening === "little" || said.subject.opening === "neither";
  const { modal } = said.group;
  return scarce && (modal === "" || modal === "can") ? judged(said, "other") : null;
}

/** "The date depends on the trial". */
function hingesOn(said: Said): Deed | null {
  return classes.hinges.has(said.group.lemma) && !isActor(said) ? judged(said, "other") : null;
}

const NO_ACTION =
  /^(?:resources?|costs?|funding|actions?|changes?|steps?|work|recommendations?|response|progress|evidence|issues|gaps)$/;

/** "No further action will be taken", "No delay is anticipated". */
function noActionIs(said: Said): Deed | null {
  const { opening, head } = said.subject;
  const { modal, lemma } = said.group;
  if (opening !== "no") return null;
  return NO_ACTION.test(head) || (modal === "" && classes.foresees.has(lemma)) ? judged(said, "other") : null;
}
