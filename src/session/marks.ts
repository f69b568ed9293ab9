import { placeOf } from "../edits/place";
import type { Mark } from "../hosts/port";
import { textOf } from "../model/span";
import { type ListedProblem, openProblems, type State } from "./state";

/** The marks that show the open problems in the text. */
export function marksOf(state: State): readonly Mark[] {
  const { draft } = state;
  if (!draft) return [];
  return openProblems(state).map(({ problem }) => ({
    place: placeOf(draft.paragraphs, problem.span),
    severity: problem.severity,
    text: problem.what,
  }));
}

/** Whether other problems want marks than before: marks move with their words by themselves. */
export function wantsOtherMarks(before: State, after: State): boolean {
  if (!after.marked) return false;
  const [was, is] = [openProblems(before), openProblems(after)];
  return was.length !== is.length || is.some((each, at) => wantsAnother(was[at], each, before, after));
}

function wantsAnother(
  was: ListedProblem | undefined,
  is: ListedProblem,
  before: State,
  after: State,
): boolean {
  if (was === is) return false;
  if (was?.key !== is.key || was.problem.severity !== is.problem.severity) return true;
  // One that somebody is at keeps its key while its words are changed.
  return wordsOf(was, before) !== wordsOf(is, after);
}

const wordsOf = ({ problem }: ListedProblem, { draft }: State): string =>
  textOf(draft?.paragraphs ?? [], problem.span);
