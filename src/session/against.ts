import { type Comparison, compareRecommendations, fitOf } from "../against/compare";
import type { Draft } from "../model/draft";
import type { Reading } from "../model/reading";
import { type ReviewOptions, waysToRead } from "../review/read";

/** Another way to read the report is taken only where it fits the response so much better that the first must be wrong. */
const MUCH_BETTER = 0.25;

export interface Against {
  /** The report as it was read. */
  readonly report: Draft;
  readonly comparison: Comparison;
}

/**
 * Compares a response with the report of its review. A report may be read in several ways; the likeliest is taken,
 * unless the response itself shows that it is wrong. Null where the report has nothing that looks like a recommendation.
 */
export const compareWith = (report: Reading, response: Draft, options: ReviewOptions): Against | null =>
  compareWays(waysToRead(report, options), response);

/** The same for a report that has been read already; `ways` has the likeliest first. */
export function compareWays(ways: readonly Draft[], response: Draft): Against | null {
  let best: { readonly way: Draft; readonly fit: number } | null = null;
  for (const way of ways) {
    const fit = fitOf(way, response);
    if (!best || fit > best.fit + MUCH_BETTER) best = { way, fit };
  }
  return best && { report: best.way, comparison: compareRecommendations(best.way, response) };
}
