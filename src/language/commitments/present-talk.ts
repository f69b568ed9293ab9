import { classes } from "./classes";
import { isActor, judges, nounFrom, type Said, wordAt } from "./deed";

/** Whether a verb in the present tells what somebody thinks, or what a paper or the law says, and no deed. */
export function isTalk(said: Said): boolean {
  const { group, subject, around } = said;
  const { lemma, infinitive } = group;
  // "Mrs G remembers being sent away"
  if (classes.titles.has(subject.opening) && (classes.view.has(lemma) || classes.report.has(lemma)))
    return true;
  if (/^(?:differ|vary)$/.test(lemma)) return true;
  if (lemma === "want" && infinitive === "" && !around.future) return true;
  // "The Board offers its condolences"
  if (classes.conveys.has(lemma) && classes.kindWords.has(nounFrom(said, group.after))) return true;
  // "The Act places a duty on …": the law of the land is nobody's arrangement
  if (classes.laws.has(subject.head)) return true;
  // "The recommendation assumes that …"
  if (classes.recommended.has(subject.head) && !(classes.demand.has(lemma) && around.future)) return true;
  // "Changing practice takes time"
  if (
    lemma === "take" &&
    !isActor(said) &&
    said.line.text.startsWith("time", said.tokens[group.after]?.start)
  )
    return true;
  // "This looks like a training issue"
  if (
    (lemma === "look" || lemma === "sound") &&
    (wordAt(said, group.after) === "like" || judges(said, group.after))
  )
    return true;
  // "Changing a culture takes longer than changing a form"
  if (lemma === "take" && !isActor(said) && wordAt(said, group.after) === "longer") return true;
  // "The review spans four years"; "A weekly report lists all patients" is no review
  const regular = said.tokens.slice(0, group.first).some(({ time }) => time?.timing === "recurring");
  if (classes.spans.has(lemma) && classes.caseWords.has(subject.head) && !around.rhythm && !regular)
    return true;
  // "As the review puts it"
  if (classes.caseWords.has(subject.head) && classes.puts.has(lemma)) return true;
  return false;
}
