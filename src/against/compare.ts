import type { Draft, Recommendation } from "../model/draft";
import type { Span } from "../model/span";
import { recommendationsIn } from "../model/walk";
import { differingWords, type Stretch } from "./differing";
import { type Entry, entriesOf } from "./entries";
import { match, type Pair } from "./match";
import { standingIn } from "./standing-there";

/** What a response has made of the recommendations of the review's report. */
export interface Comparison {
  /** In the report and not in the response, in the report's order. */
  readonly missing: readonly Missing[];
  /** In the response and not in the report, in the response's order. */
  readonly added: readonly Recommendation[];
  /** In both, in other words. */
  readonly reworded: readonly Reworded[];
  /** In both, under another number; reworded ones too. */
  readonly renumbered: readonly Both[];
  /** How many of the report's stand in the response word for word. */
  readonly same: number;
}

/** Spans of `report` are those of the report, spans of `response` those of the response. */
export interface Both {
  readonly report: Recommendation;
  readonly response: Recommendation;
}

export interface Missing {
  readonly report: Recommendation;
  /** Where in the response it belongs: behind what answers the one before it. */
  readonly place: Span;
}

export interface Reworded extends Both {
  /** From the report's words to the response's. */
  readonly words: readonly Stretch[];
}

/**
 * Compares the recommendations of the review's report with those of the response, by their words first and by number
 * and neighbours where the words have changed. Quotation marks, spaces, hyphens, capitals, end punctuation and what
 * numbers or labels a recommendation are no rewording.
 */
export function compareRecommendations(report: Draft, response: Draft): Comparison {
  const asked = entriesOf(report);
  const { pairs, missing: unmatched, added: others } = match(asked, entriesOf(response));
  const [inReport, inResponse] = [standingIn(report), standingIn(response)];
  const missing = unmatched.filter((one) => !inResponse.apart(one, asked));
  const added = others.filter((one) => !inReport.anywhere(one));
  const reworded: Reworded[] = [];
  for (const pair of pairs) {
    if (!pair.differ) continue;
    const words = differingWords(pair.differ.before, pair.differ.after);
    if (words.some(({ kind }) => kind !== "same")) reworded.push({ ...both(pair), words });
  }
  return {
    missing: missing.map((one) => ({ report: one.recommendation, place: placeOf(one, pairs, response) })),
    added: added.map(({ recommendation }) => recommendation),
    reworded,
    renumbered: renumbered(pairs).map(both),
    same: pairs.length - reworded.length + unmatched.length - missing.length,
  };
}

/**
 * How much of what two documents are read as stands for something in the other, from 0 to 1: low where one of them was
 * not understood.
 */
export function fitOf(report: Draft, response: Draft): number {
  const { pairs, missing, added } = match(entriesOf(report), entriesOf(response));
  const all = 2 * pairs.length + missing.length + added.length;
  const alike = pairs.reduce((sum, { differ }) => sum + (differ ? 1.5 : 2), 0);
  return all === 0 ? 0 : alike / all;
}

const both = ({ report, response }: Pair): Both => ({
  report: report.recommendation,
  response: response.recommendation,
});

/** Numbers of another build ("14.2" in the report, "3" in the response) say nothing, where none of them is kept. */
function renumbered(pairs: readonly Pair[]): Pair[] {
  const numbered = pairs.filter(
    ({ report, response, several }) => !several && report.number !== null && response.number !== null,
  );
  const moved = numbered.filter(({ report, response }) => report.number !== response.number);
  const build = ({ number }: Entry): number => number?.split(".").length ?? 0;
  const sameBuild = moved.some(({ report, response }) => build(report) === build(response));
  return moved.length < numbered.length || sameBuild ? moved : [];
}

function placeOf(one: Entry, pairs: readonly Pair[], response: Draft): Span {
  const before = pairs.findLast(({ report }) => report.at < one.at)?.response.recommendation;
  if (before) {
    const { span } = before.response ?? before;
    const paragraph = span.endParagraph ?? span.paragraph;
    return { paragraph, start: span.end, end: span.end };
  }
  const first = recommendationsIn(response)[0];
  const paragraph = first?.span.paragraph ?? Math.max(0, response.paragraphs.length - 1);
  return { paragraph, start: 0, end: 0 };
}
