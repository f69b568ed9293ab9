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
    // Nearly always they are in order, and to sort takes its time.
    const inOrder = found.every((each, i) => i === 0 || byPlace(found[i - 1] as Recommendation, each) <= 0);
    all = inOrder ? found : found.sort(byPlace);
    known.set(draft, all);
  }
  return all;
}

const byPlace = (a: Recommendation, b: Recommendation): number =>
  a.span.paragraph - b.span.paragraph || a.span.start - b.span.start;
