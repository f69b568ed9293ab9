import type { Draft, Recommendation } from "./draft";
import { inOrder } from "./in-order";
import { remembering } from "./remembering";

type Holder = Pick<Draft, "findings" | "recommendations">;

const perHolder: <Result>(work: (draft: Holder) => Result) => (draft: Holder, _?: unknown) => Result =
  remembering<Holder, unknown>();

/** Every recommendation, those under findings and those under none, in document order. Nearly every rule walks over them. */
export const recommendationsIn = perHolder(({ findings, recommendations }): readonly Recommendation[] => {
  const found: Recommendation[] = [];
  for (const finding of findings) for (const each of finding.recommendations) found.push(each);
  for (const each of recommendations) found.push(each);
  return inOrder(found, byPlace);
});

const byPlace = (a: Recommendation, b: Recommendation): number =>
  a.span.paragraph - b.span.paragraph || a.span.start - b.span.start;
