// What a verb with "had" says was over by then.

import { classes } from "../classes";
import { type Deed, isActor, judged, type Said } from "../deed";
import { AUXILIARY, RELATIVE, SUBORDINATOR } from "../words";
import { countedIn } from "./objects";

/** "had refused a service": the pluperfect tells the story of the case. */
export function hadBeen(said: Said): Deed | null {
  const { perfect, tense } = said.group;
  return perfect && tense === "past" && !wasOver(said) ? judged(said, "other") : null;
}

/** "had already been revised", "the team had seen fifty by June": by then it was done. */
function wasOver(said: Said): boolean {
  const { group, line } = said;
  // "As of May all had been closed"
  if (line.tokens[0]?.time && /^(?:as (?:of|at)|at the end of|within|by|before)\b/i.test(line.text))
    return true;
  // "had been filled by November 2025", "had been brought down to 90 by March"
  if ((group.passive || isFigure(said)) && isThenBy(said)) return true;
  const several =
    isActor(said) ||
    countedIn(said) !== null ||
    /^(?:all|most|some|many|several)$/.test(said.subject.opening);
  if (several && !group.passive && group.lemma !== "have") return true;
  return (
    /\b(?:already|previously|by the (?:end|time)|by then)\b/i.test(line.text) ||
    said.clauses.main.kind === "content"
  );
}

/** How many words may stand between the verb and by when it was so: "down to 90 visits by March". */
const LONGEST_RESULT = 6;

const isFigure = ({ subject: { head } }: Said): boolean =>
  classes.figures.has(head) || classes.measures.has(head);

/** Whether it says by when it was so, of nobody in the case. */
function isThenBy({ tokens, group, line }: Said): boolean {
  const by = tokens.findIndex(
    ({ time, start }, at) => at >= group.after && time && /^by\b/i.test(line.text.slice(start, start + 3)),
  );
  return (
    by !== -1 &&
    by <= group.after + LONGEST_RESULT &&
    tokens
      .slice(group.after, by)
      .every(({ is, actor }) => !actor && !(is & (AUXILIARY | SUBORDINATOR | RELATIVE)))
  );
}
