import { saidBy } from "../against/words";
import { type Place, placeOf } from "../edits/place";
import type { Problem, Waiver } from "../engine/check";
import type { Draft } from "../model/draft";
import { perRecommendation } from "../model/per-recommendation";
import { recommendationsIn } from "../model/walk";

/**
 * A problem that somebody lets stand, as it is kept with the document: the reason, and enough of the place to know the
 * problem again after edits elsewhere. It lapses when its own words change.
 */
export interface KeptWaiver extends Waiver {
  readonly id: string;
  readonly rule: string;
  readonly recommendation: string | null;
  /** What that recommendation asks, by which it is known under another number; "" where nothing was kept of it. */
  readonly asked: string;
  /** What was wrong, in the words that the person read. */
  readonly what: string;
  readonly place: Omit<Place, "span">;
}

/** The waiver of a problem. `at` is an ISO day; `id` is unlike that of any other waiver of the document. */
export function waiverOf(
  problem: Problem,
  draft: Draft,
  words: { readonly reason: string; readonly by: string; readonly at: string },
  id: string,
): KeptWaiver {
  const { span: _span, ...place } = placeOf(draft.paragraphs, problem.span);
  const { rule, recommendation, what } = problem;
  const asked = recommendationsIn(draft).find(({ number }) => number === recommendation);
  return {
    id,
    rule,
    recommendation,
    asked: asked ? askedIn(asked, draft.paragraphs) : "",
    what,
    place,
    ...words,
  };
}

const askedIn = perRecommendation(
  (recommendation, paragraphs) => saidBy(recommendation, paragraphs)[0]?.key ?? "",
);

export interface Waived {
  /** All problems, those that a waiver covers with its reason. */
  readonly problems: readonly Problem[];
  /** By id of the waiver, the problem that it covers now. */
  readonly covers: ReadonlyMap<string, Problem>;
}

/**
 * Lays the kept waivers over fresh problems. One waiver covers one problem: of several with the same words, the one
 * whose surroundings are most like those that it was given for. A waiver whose problem is gone covers nothing.
 */
export function waive(problems: readonly Problem[], draft: Draft, waivers: readonly KeptWaiver[]): Waived {
  const pairs: { readonly waiver: KeptWaiver; readonly at: number; readonly likeness: number }[] = [];
  for (const waiver of waivers) {
    const number = numberNow(waiver, draft);
    for (const [at, problem] of problems.entries()) {
      if (problem.rule !== waiver.rule) continue;
      const likeness = likenessOf(waiver, number, problem, draft);
      if (likeness > 0) pairs.push({ waiver, at, likeness });
    }
  }
  pairs.sort((a, b) => b.likeness - a.likeness || a.at - b.at);
  const byProblem = new Map<number, KeptWaiver>();
  const taken = new Set<string>();
  for (const { waiver, at } of pairs) {
    if (byProblem.has(at) || taken.has(waiver.id)) continue;
    byProblem.set(at, waiver);
    taken.add(waiver.id);
  }
  const covers = new Map<string, Problem>();
  const laid = problems.map((problem, at) => {
    const waiver = byProblem.get(at);
    if (!waiver) return problem;
    const { reason, by, at: day } = waiver;
    const waived = { ...problem, waived: { reason, by, at: day } };
    covers.set(waiver.id, waived);
    return waived;
  });
  return { problems: laid, covers };
}

/**
 * The number that the recommendation of a waiver has now: that of the one which asks the same, since others may have
 * come in front of it. One that was reworded is known by its number.
 */
function numberNow({ recommendation, asked }: KeptWaiver, draft: Draft): string | null {
  if (recommendation === null || asked === "") return recommendation;
  const same = recommendationsIn(draft).filter((each) => askedIn(each, draft.paragraphs) === asked);
  return same.some(({ number }) => number === recommendation)
    ? recommendation
    : (same[0]?.number ?? recommendation);
}

/**
 * 0 where the waiver was for something else; `number` is what its recommendation is called now. A reason given in one
 * recommendation is none in another, though the same words stand there.
 */
function likenessOf(waiver: KeptWaiver, number: string | null, problem: Problem, draft: Draft): number {
  if (number !== null && problem.recommendation !== null && problem.recommendation !== number) return 0;
  const now = placeOf(draft.paragraphs, problem.span);
  const was = waiver.place;
  if (now.words.length !== was.words.length || now.words.some((words, i) => words !== was.words[i])) return 0;
  const likeness =
    (now.paragraph === was.paragraph ? 2 : 0) +
    (problem.recommendation === number ? 1 : 0) +
    (now.before === was.before ? 1 : 0) +
    (now.after === was.after ? 1 : 0);
  // A point has no words of its own to be known by: the message says what is missing there.
  if (was.words.join("") !== "") return likeness;
  const what = waiver.what.replace(waiver.recommendation ?? "", number ?? "");
  return problem.what === what ? likeness + 1 : 0;
}
