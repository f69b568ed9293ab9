import { classes } from "./classes";
import type { Clauses } from "./clause";
import { type Circumstances, type Deed, isActor, judged, type Said } from "./deed";
import type { Line } from "./line";
import { RULING } from "./looked-for";
import { modal } from "./modals/modal";
import { pastDeed } from "./past/past";
import { presentActive } from "./present/active";
import { presentPassive } from "./present/passive";
import { saying } from "./saying/saying";
import { copula } from "./states/copula";
import { progressiveDeed } from "./states/progressive";
import { subjectOf } from "./subject";
import type { VerbGroup } from "./verb-group";

const POINTER =
  /\b(?:recommendations?|findings?|learning points?|lessons?|paragraphs?|actions?|sections?)\s+\d|\bR\d{1,2}[a-z]?\b/i;

/** "is no longer used", "does not close a case unless …" */
function isRule({ line, tokens, group }: Said): boolean {
  if (!(line.has & RULING) || group.tense === "past" || group.perfect || group.lemma === "be") return false;
  return tokens.some(
    ({ lower }, i) => i > group.first && (lower === "longer" || lower === "unless" || lower === "until"),
  );
}

const BARRED = /\b(?:unless|until|without|that (?:\w+ ){0,3}ha(?:s|ve) not)\b/;

const NO_ACTION =
  /^(?:resources?|costs?|funding|actions?|changes?|steps?|work|recommendations?|response|progress|evidence|issues|gaps)$/;

/** Reads the main verb `group`. Pure; looks at the clause's own words only. */
export function deedOf(line: Line, clauses: Clauses, group: VerbGroup, around: Circumstances): Deed {
  const said: Said = {
    line,
    tokens: line.tokens,
    clauses,
    group,
    subject: subjectOf(line, clauses, group),
    around,
  };
  // "The inquest is due to open in May"
  const courts =
    classes.trials.has(said.subject.head) ||
    (classes.proceedings.has(said.subject.head) &&
      line.tokens.slice(said.subject.from, said.subject.to).some(({ lower }) => classes.criminal.has(lower)));
  if ((group.modal === "" && pointsElsewhere(said)) || courts) return judged(said, "other");
  // "Nothing more is proposed"
  // "Nothing goes out that the Chair has not read"
  if (said.subject.opening === "nothing" && group.modal !== "will")
    return judged(said, group.tense === "present" && BARRED.test(line.text) ? "practice" : "other");
  // "Little that is certain can be said"
  const scarce = said.subject.opening === "little" || said.subject.opening === "neither";
  if (scarce && (group.modal === "" || group.modal === "can")) return judged(said, "other");
  if (classes.hinges.has(group.lemma) && !isActor(said)) return judged(said, "other");
  if (
    said.subject.opening === "no" &&
    (NO_ACTION.test(said.subject.head) || (group.modal === "" && classes.foresees.has(group.lemma)))
  )
    return judged(said, "other");
  const content = clauses.main.content.find((each) => each.of === group);
  const hopes = group.modal === "would" && group.lemma === "hope" && !group.negated;
  if (content && (group.modal === "" || group.modal === "can" || hopes)) {
    const told = saying(said, content.clause, deedOf);
    if (told) return told;
  }
  if (group.modal !== "") return modal(said);
  if (group.negated) return judged(said, isRule(said) ? "practice" : "other");
  if (group.lemma === "be") return copula(said);
  if (group.progressive) return progressiveDeed(said);
  if (group.perfect || group.tense === "past") return pastDeed(said);
  return group.passive ? presentPassive(said) : presentActive(said);
}

/** "This also meets Recommendation 8", "is set out in paragraph 4.2". */
function pointsElsewhere({ group, tokens, line }: Said): boolean {
  if (group.perfect || group.tense !== "present" || !classes.crossReference.has(group.lemma)) return false;
  const from = tokens[group.head]?.end ?? 0;
  return POINTER.test(line.text.slice(from, from + 80));
}
