import { subjectSenses } from "./by-subject";
import type { Clauses } from "./clause";
import { type Circumstances, type Deed, judged, type Said } from "./deed";
import type { Line } from "./line";
import { RULING } from "./looked-for";
import { modal } from "./modals/modal";
import { pastDeed } from "./past/past";
import { presentActive } from "./present/active";
import { presentPassive } from "./present/passive";
import { saying } from "./saying/saying";
import { firstMeant } from "./senses";
import { copula } from "./states/copula";
import { progressiveDeed } from "./states/progressive";
import { subjectOf } from "./subject";
import type { VerbGroup } from "./verb-group";

/** "is no longer used", "does not close a case unless …" */
function isRule({ line, tokens, group }: Said): boolean {
  if (!(line.has & RULING) || group.tense === "past" || group.perfect || group.lemma === "be") return false;
  return tokens.some(
    ({ lower }, i) => i > group.first && (lower === "longer" || lower === "unless" || lower === "until"),
  );
}

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
  const known = firstMeant(subjectSenses, said);
  if (known) return known;
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
