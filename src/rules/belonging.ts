import type { Draft } from "../model/draft";
import { perRecommendation } from "../model/per-recommendation";
import { settled } from "../model/settled";
import type { Span } from "../model/span";
import { recommendationsIn } from "../model/walk";

/**
 * The number of the recommendation that a paragraph belongs to: those of its label, text, lead, date and response,
 * what stands between them, and the rest of its table row; null for any other. Worked out once for a draft.
 */
export const recommendationOf = (draft: Draft, paragraph: number): string | null =>
  belonging(draft)[paragraph] ?? null;

/** The same for all paragraphs in turn; the same list again where every one belongs where it did in the last draft. */
export function belonging(draft: Draft): readonly (string | null)[] {
  let known = byDraft.get(draft);
  if (!known) {
    known = settledOwners(ownersIn(draft));
    byDraft.set(draft, known);
  }
  return known;
}

const settledOwners = settled<string | null>(Object.is);

const byDraft = new WeakMap<Draft, readonly (string | null)[]>();

function ownersIn(draft: Draft): (string | null)[] {
  const owners: (string | null)[] = new Array(draft.paragraphs.length).fill(null);
  const byRow = new Map<string, string>();
  for (const recommendation of recommendationsIn(draft)) {
    const { number, span } = recommendation;
    for (const { paragraph, endParagraph } of stretchesOf(recommendation, draft.paragraphs))
      owners.fill(number, paragraph, (endParagraph ?? paragraph) + 1);
    const row = rowOf(draft, span.paragraph);
    if (row) byRow.set(row, number);
  }
  let last = -1;
  for (let i = 0; i < owners.length; i++) {
    const owner = owners[i] ?? null;
    if (owner === null) continue;
    if (last >= 0 && last + 1 < i && owners[last] === owner) owners.fill(owner, last + 1, i);
    last = i;
  }
  if (byRow.size > 0)
    for (const [i, owner] of owners.entries())
      if (owner === null) owners[i] = byRow.get(rowOf(draft, i) ?? "") ?? null;
  return owners;
}

const stretchesOf = perRecommendation(({ span, labelSpan, leads, due, response, responsePlace }): Span[] => {
  const stretches = [span, ...leads, ...due];
  if (labelSpan) stretches.push(labelSpan);
  stretches.push(response ? response.span : responsePlace);
  return stretches;
});

function rowOf(draft: Draft, paragraph: number): string | null {
  const cell = draft.paragraphs[paragraph]?.cell;
  return cell ? `${cell.table}/${cell.row}` : null;
}
