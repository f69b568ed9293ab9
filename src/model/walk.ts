import type { Draft, Recommendation } from "./draft";

/** Every recommendation, those under findings and those under none, in document order. */
export function* recommendationsIn(
  draft: Pick<Draft, "findings" | "recommendations">,
): Generator<Recommendation> {
  const all = [...draft.findings.flatMap((finding) => finding.recommendations), ...draft.recommendations];
  yield* all.sort((a, b) => a.span.paragraph - b.span.paragraph || a.span.start - b.span.start);
}
