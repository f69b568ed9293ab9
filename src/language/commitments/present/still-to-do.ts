import { classes } from "../classes";
import { type Deed, judged, judges, nounFrom, type Said, wordAt } from "../deed";
import { inHand } from "../in-hand";
import { tokenAt } from "../neighbours";
import { thereIs } from "../states/there-is";
import { PARTICIPLE, TO } from "../words";

/** "needs to be rewritten", "no longer need a form". */
export function need(said: Said): Deed {
  const { group } = said;
  // "Applicants no longer need a crime number"
  const before = tokenAt(said.tokens, group.first - 1)?.lower;
  if (group.infinitive === "")
    return judged(said, before === "longer" || before === "now" ? "practice" : "other");
  if (group.infinitive === "be") {
    const passive = ((said.tokens[group.after]?.is ?? 0) & PARTICIPLE) !== 0;
    return passive ? judged(said, "planned", "agent") : judged(said, "other");
  }
  if (classes.standing.has(group.infinitive)) return judged(said, "other");
  return judged(said, "planned", "subject");
}

/** "remains to be done", "remains under review", "remains our intention to". */
export function remains(said: Said): Deed {
  const { group, tokens } = said;
  if (said.subject.head === "there") return thereIs(said, group.head + 1);
  const at = group.head + 1;
  if (group.infinitive === "be" && wordAt(said, group.after) === "seen") return judged(said, "other");
  if (wordAt(said, at) === "to" && (tokens[at + 1]?.is ?? 0) !== 0) return judged(said, "planned", "agent");
  // "It remains for the Named GP to brief them"
  if (wordAt(said, at) === "for" && tokens[at + 1]?.actor && (tokens[at + 2]?.is ?? 0) & TO)
    return judged(said, "planned", "within");
  // "It remains the intention of the Board to merge them"
  if (said.subject.head === "it" && classes.intentions.has(nounFrom(said, at)))
    return judged(said, "planned", "within");
  if (inHand(said, at) || wordAt(said, at) === "open") return judged(said, "planned", "subject");
  if (wordAt(said, at) === "committed") return judged(said, "planned", "subject");
  return judged(said, judges(said, at) ? "other" : "practice");
}
