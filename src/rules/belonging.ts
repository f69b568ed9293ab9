import type { Draft } from "../model/draft";
import type { Paragraph } from "../model/paragraph";
import { perDraft } from "../model/per-draft";
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
export const belonging = perDraft((draft) => settledOwners(ownersIn(draft)));

const settledOwners = settled<string | null>(Object.is);

function ownersIn(draft: Draft): (string | null)[] {
  const owners: (string | null)[] = new Array(draft.paragraphs.length).fill(null);
  const byRow = new Map<string, string>();
  for (const recommendation of recommendationsIn(draft)) {
    const { number } = recommendation;
    const { stretches, rows } = placesOf(recommendation, draft.paragraphs);
    for (const { from, to } of stretches) owners.fill(number, from, to + 1);
    for (const row of rows) if (!byRow.has(row)) byRow.set(row, number);
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
      if (owner === null) owners[i] = byRow.get(rowOf(draft.paragraphs[i]) ?? "") ?? null;
  return owners;
}

interface Places {
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
  /** The rows of tables in which they stand. */
  readonly rows: readonly string[];
}

const placesOf = perRecommendation(
  ({ span, labelSpan, leads, due, response, responsePlace }, paragraphs): Places => {
    const spans: Span[] = [span, ...leads, ...due];
    if (labelSpan) spans.push(labelSpan);
    if (!response) spans.push(responsePlace);
    const stretches = spans.map(({ paragraph, endParagraph }) => ({
      from: paragraph,
      to: endParagraph ?? paragraph,
    }));
    // An answer that several bodies give in tables of their own has others' answers between its parts.
    for (const at of response?.paragraphs ?? []) {
      const last = stretches[stretches.length - 1];
      if (last && last.to + 1 === at) last.to = at;
      else stretches.push({ from: at, to: at });
    }
    const rows = new Set<string>();
    for (const { from, to } of stretches)
      for (let at = from; at <= to; at++) {
        const row = rowOf(paragraphs[at]);
        if (row) rows.add(row);
      }
    return { stretches, rows: [...rows] };
  },
);

function rowOf(paragraph: Paragraph | undefined): string | null {
  const cell = paragraph?.cell;
  return cell ? `${cell.table}/${cell.row}` : null;
}
