import { diffArrays } from "diff";
import { keyOf, tokensOf } from "./words";

/** A stretch of words that both texts have, that only the first has, or only the second. */
export interface Stretch {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/**
 * What became of `before` in `after`, word by word, in reading order. All stretches but the removed ones are together
 * `after` as it stands. Signs, spaces, hyphens and capitals make no difference.
 */
export function differingWords(before: string, after: string): Stretch[] {
  const changes = diffArrays(tokensOf(before), tokensOf(after), {
    comparator: (left, right) => keyOf(left) === keyOf(right),
  });
  const stretches: Stretch[] = [];
  for (const { value, added, removed } of changes) {
    const text = value.join("");
    const kind = added ? "added" : removed ? "removed" : "same";
    const last = stretches[stretches.length - 1];
    // "multiagency" for "multi-agency": other words to the comparison, the same to a reader.
    if (kind === "added" && last?.kind === "removed" && keyOf(last.text) === keyOf(text))
      stretches.splice(-1, 1, { kind: "same", text });
    else stretches.push({ kind, text });
  }
  return joined(stretches);
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of stretches) {
    const last = whole[whole.length - 1];
    if (last?.kind === stretch.kind)
      whole.splice(-1, 1, { kind: stretch.kind, text: last.text + stretch.text });
    else whole.push(stretch);
  }
  return whole;
}
