import type { Commitment, Draft, Recommendation } from "../model/draft";
import { recommendationsIn } from "../model/walk";
import { recommendationAnswered } from "./wording";

/** What one response promises and reports, or the draft outside all responses. */
export interface Promises {
  readonly commitments: readonly Commitment[];
  /** The recommendation with that response; null outside all. */
  readonly of: Recommendation | null;
  /** Whether an earlier recommendation shares the response, so that it has been here already. */
  readonly again: boolean;
  /**
   * What the problems of these promises depend on, beside what a rule itself adds (`from` of a thing that a rule looks
   * at). Null in tables, where a fix may write into another cell of the row, and where a promise hangs on its lead-in.
   */
  readonly from: readonly unknown[] | null;
}

/** The draft's commitments by the response that they stand in, then those outside all. Worked out once for a draft. */
export function promisesOf(draft: Draft): readonly Promises[] {
  let known = byDraft.get(draft);
  if (!known) {
    known = inResponses(draft);
    byDraft.set(draft, known);
  }
  return known;
}

const byDraft = new WeakMap<Draft, readonly Promises[]>();

function inResponses(draft: Draft): readonly Promises[] {
  const all: Promises[] = [];
  const seen = new Set<readonly Commitment[]>();
  for (const of of recommendationsIn(draft)) {
    const commitments = of.response?.commitments;
    if (!commitments || commitments.length === 0) continue;
    // The one that is cited may be another, where several bear one number or share a response.
    const cited = commitments[0] && recommendationAnswered(commitments[0], draft);
    const from = commitments.every((each) => standsAlone(each, draft)) ? [of, cited, draft.style] : null;
    all.push({ commitments, of, again: seen.has(commitments), from });
    seen.add(commitments);
  }
  const commitments = draft.commitments.filter(({ recommendation }) => recommendation === null);
  if (commitments.length > 0) all.push({ commitments, of: null, again: false, from: null });
  return all;
}

/**
 * What the words about one promise are made of (`from` of a rule), for a response of which another sentence changed:
 * the promise is the same object while its paragraph is the same at the same place. Null as in `Promises`.
 */
export function fromPromise(
  commitment: Commitment,
  draft: Draft,
): readonly [Commitment, ...unknown[]] | null {
  if (!standsAlone(commitment, draft)) return null;
  const cited = recommendationAnswered(commitment, draft);
  // Its number and whether the draft gives it are all that is cited of it; what its column says of when is looked at.
  const due = cited && cited.due.length > 0 ? cited : null;
  return [commitment, cited?.number, cited?.numbered, due, draft.style];
}

const standsAlone = ({ span, deadline, ownerAt }: Commitment, { paragraphs }: Draft): boolean =>
  !paragraphs[span.paragraph]?.cell &&
  (deadline?.span.paragraph ?? span.paragraph) === span.paragraph &&
  (ownerAt?.paragraph ?? span.paragraph) === span.paragraph;
