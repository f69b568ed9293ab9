import type { Citation } from "../../law/citations";
import type { Draft } from "../../model/draft";
import history from "./history.json";

/**
 * The paragraphs that say on what the review rests: all in front of the first finding or recommendation, and the
 * standard sections wherever they stand. A later mention ("in light of the new edition") is history or an action.
 */
export function basisOf(draft: Draft): readonly number[] {
  let first = draft.paragraphs.length;
  for (const { span } of draft.findings) first = Math.min(first, span.paragraph);
  for (const { span } of draft.recommendations) first = Math.min(first, span.paragraph);
  const basis = new Set<number>();
  for (let i = 0; i < first; i++) basis.add(i);
  for (const { span } of draft.sections)
    for (let i = span?.paragraph ?? 0; span && i <= (span.endParagraph ?? span.paragraph); i++) basis.add(i);
  return [...basis].sort((a, b) => a - b);
}

const any = (list: readonly { readonly words: string }[]): string => list.map(({ words }) => words).join("|");
const BEFORE = new RegExp(String.raw`\b(?:${any(history.before)})$`, "i");
const BEHIND = new RegExp(`^[^.;]{0,25}?(?:${any(history.behind)})`);
const REACH = 70;

/** Whether the words around a citation tell of an earlier or later law rather than of the basis of the review. */
export function isHistory(text: string, { start, end }: Citation): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || BEHIND.test(text.slice(end, end + 60));
}
