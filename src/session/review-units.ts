import { agenciesNamedIn } from "../language/agencies/named-to-act";
import { namesOf } from "../language/agencies/names";
import type { Draft, Finding, Recommendation } from "../model/draft";
import { type Paragraph, plainParagraph } from "../model/paragraph";
import type { Register } from "../model/register";
import type { Span } from "../model/span";
import { recommendationsIn } from "../model/walk";
import { ownFinding, ownLines } from "../review/own-lines";

/** A finding or recommendation of a review's report as a person ticks and corrects it for a new response. */
export interface ReviewUnit {
  /** The same for as long as the report is in use. */
  readonly key: string;
  readonly kind: "finding" | "recommendation";
  /** As the report numbers it; "" where it does not. */
  readonly number: string;
  /** The key of the finding that it stands under; null under none. */
  readonly under: string | null;
  /** Its own words as the report has them, a line for each paragraph; a finding's title is its first line. */
  readonly text: string;
  /** Its words as the person wants them. */
  readonly now: string;
  readonly ticked: boolean;
}

/** Every finding and recommendation in the order of a new response, all ticked. */
export function reviewUnits(review: Draft): ReviewUnit[] {
  const unit = (
    key: string,
    kind: ReviewUnit["kind"],
    number: string,
    under: string | null,
    text: string,
  ) => ({
    key,
    kind,
    number,
    under,
    text,
    now: text,
    ticked: true,
  });
  const all = recommendationsIn(review);
  const recommendation = (it: Recommendation): ReviewUnit =>
    unit(
      keyOf(all, it),
      "recommendation",
      it.numbered ? it.number : "",
      it.finding === null ? null : findingKey(it.finding),
      linesOf(ownLines(it, review.paragraphs)),
    );
  return [
    ...review.findings.flatMap((finding, index) => [
      unit(findingKey(index), "finding", finding.number, null, findingText(finding, review)),
      ...finding.recommendations.map(recommendation),
    ]),
    ...review.recommendations.map(recommendation),
  ];
}

const findingKey = (index: number): string => `finding ${index}`;
const keyOf = (all: readonly Recommendation[], it: Recommendation): string =>
  `recommendation ${all.indexOf(it)}`;

const linesOf = (lines: readonly { readonly text: string }[]): string =>
  lines.map(({ text }) => text).join("\n");

function findingText(finding: Finding, { paragraphs }: Draft): string {
  const { title, lines } = ownFinding(finding, paragraphs);
  return [...(title ? [title] : []), ...lines.map(({ text }) => text)].join("\n");
}

/**
 * The report with what is ticked alone, in the words that the person has given it. Recommendations of a finding that is
 * left out stand under none. What nobody has corrected stays as the report has it.
 */
export function asTicked(review: Draft, units: readonly ReviewUnit[], register: Register): Draft {
  const chosen = new Map(units.filter(({ ticked }) => ticked).map((unit) => [unit.key, unit]));
  const paragraphs: Paragraph[] = [...review.paragraphs];
  const names = namesOf(review.paragraphs, review.expansions, register, review.facts.board);
  const all = recommendationsIn(review);
  /** Corrected words get paragraphs of their own behind the report's, and are read from there like any others. */
  const written = (lines: readonly string[]): Span => {
    const paragraph = paragraphs.length;
    paragraphs.push(...lines.map((line) => plainParagraph(line)));
    const end = lines.at(-1)?.length ?? 0;
    return { paragraph, start: 0, end, ...(lines.length > 1 && { endParagraph: paragraphs.length - 1 }) };
  };
  const recommendation = (it: Recommendation, finding: number | null): Recommendation[] => {
    const unit = chosen.get(keyOf(all, it));
    if (!unit) return [];
    const lines = linesIn(unit);
    if (!lines) return [{ ...it, finding }];
    const span = written(lines);
    return [
      {
        ...it,
        finding,
        text: lines.join("\n"),
        span,
        labelSpan: null,
        agencies: agenciesNamedIn(paragraphs, span, names),
      },
    ];
  };
  const findings: Finding[] = [];
  const loose: Recommendation[] = [];
  for (const [index, finding] of review.findings.entries()) {
    const unit = chosen.get(findingKey(index));
    const own = finding.recommendations.flatMap((it) => recommendation(it, unit ? findings.length : null));
    if (unit) findings.push({ ...corrected(finding, linesIn(unit), written), recommendations: own });
    else loose.push(...own);
  }
  loose.push(...review.recommendations.flatMap((it) => recommendation(it, null)));
  return { ...review, paragraphs, findings, recommendations: loose };
}

/** The corrected lines; null where nobody has corrected any. */
function linesIn({ text, now }: ReviewUnit): readonly string[] | null {
  if (now === text) return null;
  return now
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function corrected(
  finding: Finding,
  lines: readonly string[] | null,
  written: (lines: readonly string[]) => Span,
): Finding {
  if (!lines) return finding;
  const title = finding.title === "" ? "" : (lines[0] ?? "");
  // A lesson that is a title alone is at once what is to be answered, and stays that.
  if (finding.text === "" && lines.length <= 1) return { ...finding, title };
  return { ...finding, title, text: lines.join("\n"), span: written(lines), labelSpan: null };
}
