import { capitalised } from "../../model/capitalised";
import { citedNumber } from "../../model/code";
import type { Draft, Finding, Recommendation } from "../../model/draft";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { perRecommendation } from "../../model/per-recommendation";
import { settled } from "../../model/settled";
import { compareSpans, type Span } from "../../model/span";
import { recommendationsIn } from "../../model/walk";
import { chaptersOf } from "./chapters-of";
import { type LabelForm, labelForm } from "./labels";
import { type Key, keyOf } from "./sequence";

/** A finding or a recommendation as the checks of its number look at it. */
export interface Numbered {
  /** "Finding", "Recommendation", "Learning point". */
  readonly unit: string;
  readonly number: string;
  /** The number as the label writes it: "III" for "iii". */
  readonly cited: string;
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
  /** The finding's index; where there are none, a number below 0 for each chapter whose recommendations may count anew. */
  readonly finding: number | null;
}

/** All findings of a draft. */
export function numberedFindings({ findings, paragraphs }: Draft): readonly Numbered[] {
  const all = findings.map((finding) => {
    // The tree counts a finding that was left without a number; what the document itself says is looked at here.
    const counted = finding.labelSpan !== null && finding.label !== "" && !labelForm(finding.label);
    return numbered(finding, "Finding", paragraphs, !counted || /\d/.test(finding.label), null, null);
  });
  return settledFindings(all);
}

const isSame = (one: Numbered, other: Numbered): boolean =>
  one.unit === other.unit &&
  one.number === other.number &&
  one.cited === other.cited &&
  one.form === other.form &&
  one.runsIn === other.runsIn &&
  one.recommendation === other.recommendation &&
  one.finding === other.finding &&
  (one.key === null) === (other.key === null) &&
  isSamePlace(one.span, other.span) &&
  isSamePlace(one.labelSpan, other.labelSpan);

const isSamePlace = (one: Span | null, other: Span | null): boolean =>
  one === other || (one !== null && other !== null && compareSpans(one, other) === 0);

const settledFindings = settled(isSame);
const settledRecommendations = settled(isSame);

/** All recommendations of a draft, in document order. */
export function numberedRecommendations(draft: Draft): readonly Numbered[] {
  const unit = capitalised(draft.style.unit);
  const all: Numbered[] = [];
  // "i" is the ninth behind "h" and the first behind nothing.
  let inLetters: boolean | null = null;
  const chapters = chaptersOf(draft);
  for (const each of recommendationsIn(draft)) {
    const over = each.finding ?? chapters?.get(each) ?? null;
    inLetters ??= each.number === "a";
    const known = lastOf(each, draft.paragraphs);
    // A lesson that is finding and recommendation in one has its label on the finding.
    const finding = each.finding === null || each.labelSpan ? undefined : draft.findings[each.finding];
    if (!finding && isFresh(known, unit, inLetters, over)) {
      all.push(known.last);
      continue;
    }
    const labelSpan = finding?.number === each.number ? finding.labelSpan : each.labelSpan;
    const { number, span } = each;
    const of = { number, span, labelSpan };
    const fresh = numbered(of, unit, draft.paragraphs, each.numbered, number, over, inLetters);
    if (!finding) [known.last, known.inLetters] = [fresh, inLetters];
    all.push(fresh);
  }
  return settledRecommendations(all);
}

const isFresh = (
  known: Looked,
  unit: string,
  inLetters: boolean,
  over: number | null,
): known is Looked & { readonly last: Numbered } =>
  known.last?.unit === unit && known.last.finding === over && known.inLetters === inLetters;

interface Looked {
  last: Numbered | null;
  inLetters: boolean;
}

/** How a recommendation's number was last looked at. */
const lastOf = perRecommendation(
  (): Looked => ({
    last: null,
    inLetters: false,
  }),
);

function numbered(
  { number, span, labelSpan }: Pick<Finding | Recommendation, "number" | "span" | "labelSpan">,
  unit: string,
  paragraphs: Draft["paragraphs"],
  counts: boolean,
  recommendation: string | null,
  finding: number | null,
  inLetters = false,
): Numbered {
  const paragraph = labelSpan && paragraphs[labelSpan.paragraph];
  const { form, runsIn } = paragraph ? labelOf(paragraph, labelSpan) : UNLABELLED;
  return {
    unit,
    number,
    cited: citedNumber({
      number,
      numbered: counts,
      label: paragraph ? paragraph.text.slice(labelSpan.start, labelSpan.end) : "",
    }),
    key: counts && number !== "" ? keyOf(number, inLetters) : null,
    span: labelSpan ?? firstParagraphOf(span, paragraphs),
    labelSpan,
    form,
    runsIn,
    recommendation,
    finding,
  };
}

type Label = Pick<Numbered, "form" | "runsIn">;
const UNLABELLED: Label = { form: null, runsIn: false };

/** A paragraph begins with one label; it is taken apart again only when the tree finds it elsewhere. */
const labels = perParagraph((): { start: number; end: number; label: Label } => ({
  start: -1,
  end: -1,
  label: UNLABELLED,
}));

function labelOf(paragraph: Paragraph, { start, end }: Span): Label {
  const known = labels(paragraph);
  if (known.start !== start || known.end !== end) {
    const { text } = paragraph;
    known.start = start;
    known.end = end;
    known.label = { form: labelForm(text.slice(start, end)), runsIn: text.slice(end).trim() !== "" };
  }
  return known.label;
}

function firstParagraphOf(
  { paragraph, start, end, endParagraph }: Span,
  paragraphs: Draft["paragraphs"],
): Span {
  const last = endParagraph === undefined ? end : (paragraphs[paragraph]?.text.length ?? start);
  return { paragraph, start, end: last };
}
