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

/** By paragraph of a response: the part that it holds. */
export type Parts = ReadonlyMap<number, LabelKind>;

/** The same object again where all of it is as in the last draft. */
export function surroundingsFor(names: Names, { marks, bodies, base }: Reader): Surroundings {
  if (last?.names !== names || last.marks !== marks || last.bodies !== bodies || last.base !== base)
    last = { names, marks, bodies, base };
  return last;
}

let last: Surroundings | null = null;

/**
 * Whether a recommendation's agencies and commitments depend on nothing else than its own paragraphs, those surroundings
 * and the parts of its response; not so in rows of a table, and for a response that has been read as another's already.
 */
export function standsAlone({ response }: Recommendation, { rows, read }: RawDraft): boolean {
  if (!response) return true;
  if (read.has(response.span.paragraph)) return false;
  return rows.size === 0 || !response.paragraphs.some((each) => rows.has(each));
}

interface Completed {
  readonly around: Surroundings;
  readonly parts: readonly (LabelKind | undefined)[];
  readonly done: Recommendation;
}

/** By the recommendation as the tree has it, which is the same object again where nothing of it changed. */
const lastCompleted = perRecommendation((): { last: Completed | null } => ({ last: null }));

/** The same recommendation with agencies and commitments, where these were read in the same surroundings before. */
export function asBefore(of: Recommendation, around: Surroundings, parts: Parts): Recommendation | null {
  const before = lastCompleted(of, NO_PARAGRAPHS).last;
  if (before?.around !== around) return null;
  const at = of.response?.paragraphs ?? NOWHERE;
  for (let i = 0; i < at.length; i++) if (before.parts[i] !== parts.get(at[i] ?? -1)) return null;
  return before.done;
}

export function keep(of: Recommendation, around: Surroundings, parts: Parts, done: Recommendation): void {
  const at = of.response?.paragraphs ?? NOWHERE;
  const held = parts.size === 0 ? NO_PARTS : at.map((each) => parts.get(each));
  lastCompleted(of, NO_PARAGRAPHS).last = { around, parts: held, done };
}

const NOWHERE: readonly number[] = [];
const NO_PARTS: Completed["parts"] = [];
const NO_PARAGRAPHS: readonly Paragraph[] = [];
