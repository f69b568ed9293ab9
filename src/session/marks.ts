import { placeOf } from "../edits/place";
import type { Mark } from "../hosts/port";
import { openProblems, type State } from "./state";

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
  return (
    was.length !== is.length ||
    is.some(({ key, problem }, at) => key !== was[at]?.key || problem.severity !== was[at]?.problem.severity)
  );
}
