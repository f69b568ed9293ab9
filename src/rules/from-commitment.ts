import type { Commitment, Draft } from "../model/draft";
import { recommendationNumbered } from "./wording";

/**
 * What the words about a promise are made of (`from` of a rule): the promise, which is the same object while its
 * paragraph is the same at the same place, and the recommendation that it answers. Null in a table, where a fix may
 * write into another cell of the row.
 */
export function fromCommitment(
  commitment: Commitment,
  draft: Draft,
): readonly [Commitment, ...unknown[]] | null {
  const { recommendation, span, deadline, ownerAt } = commitment;
  const { paragraph } = span;
  if (draft.paragraphs[paragraph]?.cell) return null;
  // What stands in a lead-in may have moved while the promise did not.
  if ((deadline && deadline.span.paragraph !== paragraph) || (ownerAt && ownerAt.paragraph !== paragraph))
    return null;
  return [
    commitment,
    draft.paragraphs[paragraph],
    recommendationNumbered(recommendation, draft) ?? recommendation,
    draft.style,
  ];
}
