import { bodies, type Review, reviews } from "../../law/law";
import { aboutWhom, countryNamedIn, reviewNamed } from "../../law/naming";
import { standingOf } from "../../law/period";
import type { Draft, Severity } from "../../model/draft";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import type { Span } from "../../model/span";
import type { Trouble } from "./trouble";

export interface NameFound {
  readonly span: Span;
  readonly trouble: Trouble;
  readonly severity: Severity;
}

const countryOfParagraph = perParagraph(({ text }: Paragraph) => countryNamedIn(text));

/** The country whose law applies; England unless the draft's facts or its opening paragraphs name another. */
function countryOf(draft: Draft, basis: readonly number[]): string {
  const { board, reviewType } = draft.facts;
  const named = countryNamedIn(`${board ?? ""} ${reviewType ?? ""}`);
  if (named) return named;
  for (const at of basis) {
    const paragraph = draft.paragraphs[at];
    const country = paragraph ? countryOfParagraph(paragraph) : null;
    if (country) return country;
  }
  return "England";
}

const LSCB =
  /\bLSCBs?\b(?! Regulations)|\bLocal Safeguarding Children(?:['’]?s)? Boards?\b(?!(?: \([A-Z]+\))? Regulations)/;
const OWN_BOARD = /\bSafeguarding Children(?:['’]?s)? Board\b(?!(?: \([A-Z]+\))? Regulations)/;
const OWN_PARTNERSHIP = /\bSafeguarding (?:Children(?:['’]?s)? )?Partnership\b|\bLSCP\b/;
const HISTORY =
  /\b(?:former(?:ly)?|then|predecessor|preceding|replac\w+|successor|was known as|previous(?:ly)?|until|since|now|became)\b/i;

/**
 * The review type and the deciding body, held against the date of the decision. Only what the table is sure of, and
 * only in the paragraphs that say how the review came about; one report for each name, at its first place.
 */
export function* namesOutOfTime(draft: Draft, basis: readonly number[]): Generator<NameFound> {
  const { considered, reviewType, board, consideredAt } = draft.facts;
  if (considered === null) return;
  const country = countryOf(draft, basis);
  const about = aboutWhom(board);

  const review = reviewType === null ? null : reviewNamed(reviewType, country, about);
  if (review && reviewType !== null) {
    const when = standingOf(review, considered);
    const span = when === "before" || when === "after" ? firstOf(draft, basis, patternOf(review)) : null;
    if (span && (when === "before" || when === "after") && review.verified) {
      const bound = (when === "before" ? review.from : review.to) ?? "";
      const then = reviews.find(({ id }) => id === review.then)?.name ?? null;
      yield {
        span,
        severity: "warning",
        trouble: { kind: "review-name", when, bound, then, source: review.source },
      };
    }
  }
  if (country !== "England" || about !== "children") return;

  const lscb = bodies.find(({ id }) => id === "lscb");
  if (lscb && standingOf(lscb, considered) === "after") {
    const named = firstOf(draft, basis, LSCB);
    if (named) yield bodyName(named, "after", lscb.source, false, "warning");
    const own =
      !named && board !== null && OWN_BOARD.test(board) && consideredAt
        ? firstOf(draft, [consideredAt.paragraph], OWN_BOARD)
        : null;
    if (own) yield bodyName(own, "after", lscb.source, true, "info");
  }
  const partners = bodies.find(({ id }) => id === "safeguarding-partners");
  if (partners && consideredAt && standingOf(partners, considered) === "before") {
    const named = firstOf(draft, [consideredAt.paragraph], OWN_PARTNERSHIP);
    if (named) yield bodyName(named, "before", partners.source, true, "warning");
  }
}

function bodyName(
  span: Span,
  when: "before" | "after",
  source: string,
  own: boolean,
  severity: Severity,
): NameFound {
  return { span, severity, trouble: { kind: "body-name", when, source, own } };
}

const patterns = new WeakMap<Review, RegExp>();

function patternOf(review: Review): RegExp {
  let pattern = patterns.get(review);
  if (!pattern) {
    pattern = new RegExp(`\\b(?:${review.names.join("|")})\\b`, "i");
    patterns.set(review, pattern);
  }
  return pattern;
}

function firstOf(draft: Draft, basis: readonly number[], pattern: RegExp): Span | null {
  for (const paragraph of basis) {
    const text = draft.paragraphs[paragraph]?.text ?? "";
    const match = pattern.exec(text);
    if (!match) continue;
    const near = text.slice(Math.max(0, match.index - 40), match.index);
    if (!HISTORY.test(near)) return { paragraph, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
