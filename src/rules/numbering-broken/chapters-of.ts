import type { Draft, Recommendation } from "../../model/draft";
import { underAgencies } from "../chapters";

/**
 * The recommendations that stand in chapters of their own, as where two reviews are answered in one paper, each with a
 * number below 0 for its chapter; null where no number comes twice, or findings hold them.
 */
export function chaptersOf(draft: Draft): ReadonlyMap<Recommendation, number> | null {
  const { findings, recommendations, paragraphs } = draft;
  if (findings.length > 0 || recommendations.length < 3) return null;
  const numbers = new Set(recommendations.map(({ number }) => number));
  if (numbers.size === recommendations.length) return null;
  const chapters = new Map<Recommendation, number>();
  let from = 0;
  let chapter: number | null = null;
  for (const each of recommendations) {
    const at = each.labelSpan?.paragraph ?? each.span.paragraph;
    const own = paragraphs[at]?.outlineLevel ?? Number.POSITIVE_INFINITY;
    for (let i = from; i < at; i++) {
      const paragraph = paragraphs[i];
      const level = paragraph?.outlineLevel ?? null;
      if (paragraph && !paragraph.cell && level !== null && level > 0 && level < own) chapter = -1 - i;
    }
    from = at;
    if (chapter !== null) chapters.set(each, chapter);
  }
  return chapters.size > 0 ? chapters : underBodies(draft);
}

/** The same where only a body's name, with the looks of any other line, stands over the recommendations made to it. */
function underBodies(draft: Draft): ReadonlyMap<Recommendation, number> {
  const agencies = underAgencies(draft);
  const chapters = new Map<Recommendation, number>();
  for (const each of draft.recommendations) {
    const chapter = agencies.get(each.span.paragraph);
    if (chapter !== undefined) chapters.set(each, -chapter);
  }
  return chapters;
}
