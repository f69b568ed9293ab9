import type { Commitment, Draft, HouseStyleInUse, Recommendation } from "../model/draft";
import type { Paragraph } from "../model/paragraph";
import { perDraft } from "../model/per-draft";
import { perRecommendation } from "../model/per-recommendation";
import { recommendationsIn } from "../model/walk";
import { cite, recommendationAnswered, recommendationNumbered } from "./wording";

/**
 * What one response promises and reports, or the draft outside all responses. The same object while all that decides
 * what rules say of these promises is the same: their recommendation, the one that is cited, and the house style.
 */
export interface Promises {
  readonly commitments: readonly Commitment[];
  /** The recommendation with that response; null outside all. */
  readonly of: Recommendation | null;
  /** The recommendation that is cited, which may be another where several bear one number or share a response. */
  readonly cited: Recommendation | undefined;
  /** The first that bears its number. */
  readonly numbered: Recommendation | undefined;
  readonly style: HouseStyleInUse;
  /** Whether an earlier recommendation shares the response, so that it has been here already. */
  readonly again: boolean;
}

/** The draft's commitments by the response that they stand in, then those outside all. Worked out once for a draft. */
export const promisesOf = perDraft(inResponses);

/** For a rule that looks at no more of a draft than its promises (`from` of `each`). */
export const nothingElse = (): readonly unknown[] => NOTHING;
const NOTHING: readonly unknown[] = [];

/** The last promises of a response, if it has any, and whether they may be known again. */
const lastOf = perRecommendation(
  ({ response }, paragraphs): { last: Promises | null; alone: boolean } | null => {
    const commitments = response?.commitments ?? [];
    if (commitments.length === 0) return null;
    return { last: null, alone: commitments.every((each) => standsAlone(each, paragraphs)) };
  },
);

function inResponses(draft: Draft): readonly Promises[] {
  const { paragraphs, style } = draft;
  const all: Promises[] = [];
  const seen = new Set<readonly Commitment[]>();
  for (const of of recommendationsIn(draft)) {
    const known = lastOf(of, paragraphs);
    const commitments = of.response?.commitments;
    const [first] = commitments ?? [];
    if (!known || !commitments || !first) continue;
    const cited = recommendationAnswered(first, draft);
    const numbered = recommendationNumbered(first.recommendation, draft);
    const again = seen.has(commitments);
    seen.add(commitments);
    const { last, alone } = known;
    const same =
      last?.cited === cited && last?.numbered === numbered && last?.style === style && last?.again === again;
    if (!alone || !last || !same) known.last = { commitments, of, cited, numbered, style, again };
    if (known.last) all.push(known.last);
  }
  const commitments = draft.commitments.filter(({ recommendation }) => recommendation === null);
  const none = { of: null, cited: undefined, numbered: undefined };
  if (commitments.length > 0) all.push({ ...none, commitments, style, again: false });
  return all;
}

/**
 * What the words about one promise are made of (`from` of a rule), for a response of which another sentence changed:
 * the promise is the same object while its paragraph is the same at the same place. Null where it depends on more.
 */
export function fromPromise(
  commitment: Commitment,
  draft: Draft,
): readonly [Commitment, ...unknown[]] | null {
  if (!standsAlone(commitment, draft.paragraphs)) return null;
  const cited = recommendationAnswered(commitment, draft);
  // How it is cited is all that is said of it; what its column says of when is looked at.
  const due = cited && cited.due.length > 0 ? cited : null;
  const numbered = recommendationNumbered(commitment.recommendation, draft);
  return [commitment, cited && cite(cited, draft), numbered && cite(numbered, draft), due, draft.style];
}

/** Not in tables, where a fix may write into another cell of the row, and where a promise hangs on its lead-in. */
const standsAlone = ({ span, deadline, ownerAt }: Commitment, paragraphs: readonly Paragraph[]): boolean =>
  !paragraphs[span.paragraph]?.cell &&
  (deadline?.span.paragraph ?? span.paragraph) === span.paragraph &&
  (ownerAt?.paragraph ?? span.paragraph) === span.paragraph;
