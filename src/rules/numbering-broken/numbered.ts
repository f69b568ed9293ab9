import type { Draft, Finding, Recommendation } from "../../model/draft";
import { type Span, textOf } from "../../model/span";
import { recommendationsIn } from "../../model/walk";
import { type LabelForm, labelForm } from "./labels";
import { type Key, keyOf } from "./sequence";

/** A finding or a recommendation as the checks of its number look at it. */
export interface Numbered {
  /** "Finding", "Recommendation", "Learning point". */
  readonly unit: string;
  readonly number: string;
  /** Null where the document gives none, or one that cannot be counted. */
  readonly key: Key | null;
  /** The label's place, or that of the text where it has no label. */
  readonly span: Span;
  readonly labelSpan: Span | null;
  /** Null where the label is Word's own number, or holds none. */
  readonly form: LabelForm | null;
  /** Whether words run in behind the label, in its paragraph. */
  readonly runsIn: boolean;
  readonly recommendation: string | null;
  readonly finding: number | null;
}

/** All findings of a draft. */
export function numberedFindings({ findings, paragraphs }: Draft): Numbered[] {
  return findings.map((finding) => ({
    ...numbered(finding, "Finding", paragraphs),
    recommendation: null,
    finding: null,
  }));
}

/** All recommendations of a draft, in document order. */
export function numberedRecommendations(draft: Draft): Numbered[] {
  const unit = draft.style.unit.charAt(0).toUpperCase() + draft.style.unit.slice(1);
  const all: Numbered[] = [];
  for (const each of recommendationsIn(draft)) {
    const { key, ...more } = numbered(each, unit, draft.paragraphs);
    all.push({ ...more, key: each.numbered ? key : null, recommendation: each.number, finding: each.finding });
  }
  return all;
}

function numbered(
  { number, span, labelSpan }: Finding | Recommendation,
  unit: string,
  paragraphs: Draft["paragraphs"],
) {
  const label = labelSpan ? textOf(paragraphs, labelSpan) : "";
  const behind = labelSpan ? (paragraphs[labelSpan.paragraph]?.text.slice(labelSpan.end) ?? "") : "";
  return {
    unit,
    number,
    key: number === "" ? null : keyOf(number),
    span: labelSpan ?? { ...span, ...(span.endParagraph === undefined ? {} : lastOfFirst(span, paragraphs)) },
    labelSpan,
    form: label ? labelForm(label) : null,
    runsIn: behind.trim() !== "",
  };
}

const lastOfFirst = ({ paragraph, start }: Span, paragraphs: Draft["paragraphs"]) => ({
  paragraph,
  start,
  end: paragraphs[paragraph]?.text.length ?? start,
});
