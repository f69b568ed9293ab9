import type { Draft } from "../model/draft";
import { type Span, textOf } from "../model/span";
import type { ListedProblem, State } from "./state";

/** Gives problems as they are listed after a check the keys under which a person knows them. */
export type Following = (
  list: readonly ListedProblem[],
  draft: Draft,
  before: State,
) => readonly ListedProblem[];

/**
 * A problem whose words are changed while somebody is at it stays the same problem for them: it does not close under
 * their hands, and what they have typed about it is not lost. Of the others those with other words are others.
 */
export function following(): Following {
  /** By the key under which somebody knows a problem, the key of its words now. */
  const now = new Map<string, string>();
  return (list, draft, before) => {
    const keys = new Set(list.map(({ key }) => key));
    const { current } = before;
    // Its own words are back.
    for (const key of now.keys()) if (keys.has(key)) now.delete(key);
    if (current !== null && !keys.has(now.get(current) ?? current)) {
      const next = successor(list, draft, before, now);
      if (next === null) now.delete(current);
      else now.set(current, next);
    }
    if (now.size === 0) return list;
    const knownAs = new Map([...now].map(([known, own]) => [own, known]));
    return list.map((each) => {
      const key = knownAs.get(each.key);
      return key === undefined ? each : { ...each, key };
    });
  };
}

/** The only problem that has come to be by the same rule, and is about the same recommendation or the same words. */
function successor(
  list: readonly ListedProblem[],
  draft: Draft,
  before: State,
  now: ReadonlyMap<string, string>,
): string | null {
  const was = before.problems.find(({ key }) => key === before.current)?.problem;
  if (!was) return null;
  const known = new Set(before.problems.map(({ key }) => now.get(key) ?? key));
  const wordsOf = (of: Draft | null, span: Span): string => textOf(of?.paragraphs ?? [], span);
  const fresh = list.filter(
    ({ key, problem }) =>
      !known.has(key) &&
      problem.rule === was.rule &&
      (problem.recommendation === was.recommendation ||
        wordsOf(draft, problem.span) === wordsOf(before.draft, was.span)),
  );
  return fresh.length === 1 ? (fresh[0]?.key ?? null) : null;
}
