import type { Names } from "../language/agencies/names";
import type { Recommendation } from "../model/draft";
import type { Paragraph } from "../model/paragraph";
import { perRecommendation } from "../model/per-recommendation";
import type { LabelKind } from "../templates/vocabulary";
import type { Reader } from "./commitments";
import type { RawDraft } from "./raw";

/** What stands around a recommendation and its response, and decides with their words what they say. */
interface Surroundings {
  readonly names: Names;
  readonly marks: Reader["marks"];
  readonly bodies: Reader["bodies"];
  readonly base: string | null;
  /** Of each paragraph of the response the part that it holds. */
  readonly parts: readonly (LabelKind | undefined)[];
}

/**
 * What a recommendation's agencies and commitments depend on besides its own paragraphs. Null where that is more than
 * can be compared at a glance: rows of a table, and a response that has been read as another's already.
 */
export function surroundingsOf(
  { response }: Recommendation,
  names: Names,
  { marks, bodies, base }: Reader,
  parts: ReadonlyMap<number, LabelKind>,
  { rows, read }: RawDraft,
): Surroundings | null {
  const at = response?.paragraphs ?? NOWHERE;
  if (response && read.has(response.span.paragraph)) return null;
  if (rows.size > 0 && at.some((each) => rows.has(each))) return null;
  return {
    names,
    marks,
    bodies,
    base,
    parts: parts.size === 0 ? NO_PARTS : at.map((each) => parts.get(each)),
  };
}

const NOWHERE: readonly number[] = [];
const NO_PARTS: Surroundings["parts"] = [];

/** By the recommendation as the tree has it, which is the same object again where nothing of it changed. */
const lastCompleted = perRecommendation(
  (): { last: { readonly around: Surroundings; readonly done: Recommendation } | null } => ({ last: null }),
);

/** The same recommendation with agencies and commitments, where these were read in the same surroundings before. */
export function asBefore(of: Recommendation, around: Surroundings): Recommendation | null {
  const { last } = lastCompleted(of, NO_PARAGRAPHS);
  return last && isSame(last.around, around) ? last.done : null;
}

export function keep(of: Recommendation, around: Surroundings, done: Recommendation): void {
  lastCompleted(of, NO_PARAGRAPHS).last = { around, done };
}

const NO_PARAGRAPHS: readonly Paragraph[] = [];

const isSame = (a: Surroundings, b: Surroundings): boolean =>
  a.names === b.names &&
  a.marks === b.marks &&
  a.bodies === b.bodies &&
  a.base === b.base &&
  a.parts.length === b.parts.length &&
  a.parts.every((part, i) => part === b.parts[i]);
