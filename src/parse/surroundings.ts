import type { Names } from "../language/agencies/names";
import type { Recommendation } from "../model/draft";
import type { Paragraph } from "../model/paragraph";
import { perRecommendation } from "../model/per-recommendation";
import type { LabelKind } from "../templates/vocabulary";
import type { Reader } from "./commitments";
import type { RawDraft } from "./raw";

/** What a draft has around its recommendations that decides, with their own words, what they say. */
export interface Surroundings {
  readonly names: Names;
  readonly marks: Reader["marks"];
  readonly bodies: Reader["bodies"];
  readonly base: string | null;
}

/** The same object again where all of it is as in the last draft. */
export function surroundingsFor(names: Names, { marks, bodies, base }: Reader): Surroundings {
  if (last?.names !== names || last.marks !== marks || last.bodies !== bodies || last.base !== base)
    last = { names, marks, bodies, base };
  return last;
}

let last: Surroundings | null = null;

/**
 * Of each paragraph of a response: the part that it holds, and what its own row of a table says beside it, with the
 * paragraphs that say so.
 */
export function besideResponse(
  { response }: Recommendation,
  parts: ReadonlyMap<number, LabelKind>,
  { rows }: RawDraft,
  paragraphs: readonly Paragraph[],
): readonly unknown[] {
  if (!response || (parts.size === 0 && rows.size === 0)) return NOTHING;
  const beside: unknown[] = [];
  for (const at of response.paragraphs) {
    beside.push(parts.get(at));
    const row = rows.get(at);
    if (!row) continue;
    for (const spans of [row.leads, row.due]) {
      beside.push(spans.length);
      for (const { paragraph, start, end } of spans)
        beside.push(paragraph, start, end, paragraphs[paragraph]);
    }
  }
  return beside;
}

const NOTHING: readonly unknown[] = [];

interface Completed {
  readonly around: Surroundings;
  readonly beside: readonly unknown[];
  readonly done: Recommendation;
}

/** By the recommendation as the tree has it, which is the same object again where nothing of it changed. */
const lastCompleted = perRecommendation((): { last: Completed | null } => ({ last: null }));

/** The same recommendation with agencies and commitments, where these were read in the same surroundings before. */
export function asBefore(
  of: Recommendation,
  around: Surroundings,
  beside: readonly unknown[],
): Recommendation | null {
  const before = lastCompleted(of, NO_PARAGRAPHS).last;
  if (before?.around !== around || before.beside.length !== beside.length) return null;
  for (let i = 0; i < beside.length; i++) if (before.beside[i] !== beside[i]) return null;
  return before.done;
}

export function keep(
  of: Recommendation,
  around: Surroundings,
  beside: readonly unknown[],
  done: Recommendation,
): void {
  lastCompleted(of, NO_PARAGRAPHS).last = { around, beside, done };
}

const NO_PARAGRAPHS: readonly Paragraph[] = [];
