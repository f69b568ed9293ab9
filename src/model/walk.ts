import type { Draft, Recommendation } from "./draft";

type Holder = Pick<Draft, "findings" | "recommendations">;

/** Nearly every rule walks over them. */
const known = new WeakMap<Holder, readonly Recommendation[]>();

/** Every recommendation, those under findings and those under none, in document order. */
export function recommendationsIn(draft: Holder): readonly Recommendation[] {
  let all = known.get(draft);
  if (!all) {
    const found: Recommendation[] = [];
    for (const { recommendations } of draft.findings) for (const each of recommendations) found.push(each);
    for (const each of draft.recommendations) found.push(each);
    all = found.sort((a, b) => a.span.paragraph - b.span.paragraph || a.span.start - b.span.start);
    known.set(draft, all);
  }
  return all;
}
