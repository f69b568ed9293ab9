import type { Draft, Recommendation } from "../../model/draft";
import { addTo, groupedBy } from "../../model/groups";
import { perParagraph } from "../../model/per-paragraph";
import { compareSpans, type Span } from "../../model/span";
import { recommendationsIn } from "../../model/walk";

export interface LabelSlip {
  readonly slip: "label";
  readonly span: Span;
  readonly label: string;
  /** As most of the others have it. */
  readonly usual: string;
  /** How many other labels vary too. */
  readonly more: number;
}

/** Fewer labels than this show no habit that one of them could break. */
const FEWEST = 3;
const LONGEST = 60;
/** "Action taken: The Board has …". */
const RUN_IN = /^\s*[A-Z][A-Za-z'’ /&]{2,50}:(?=\s)/;

interface Label {
  readonly text: string;
  readonly span: Span;
}

/** Labels of responses and of their parts that are written in more than one way ("Action Taken:", "Action taken:"). */
export function responseLabelSlips(draft: Draft): LabelSlip[] {
  const byKind = new Map<string, Label[]>();
  for (const recommendation of recommendationsIn(draft)) {
    const { response } = recommendation;
    if (!response) continue;
    for (const { id, label, span } of response.parts) add(byKind, id, partLabel(label, span, draft));
    if (response.parts.length === 0) add(byKind, "response", responseLabel(recommendation, draft));
  }
  const slips = [...byKind.values()].flatMap(oddOne).sort((a, b) => compareSpans(a.span, b.span));
  // Each label that varies is the same slip: the headings were typed one by one.
  return slips.slice(0, 1).map((slip) => ({ ...slip, more: slips.length - 1 }));
}

function add(byKind: Map<string, Label[]>, kind: string, label: Label | null): void {
  if (label) addTo(byKind, kind, label);
}

function oddOne(labels: readonly Label[]): readonly LabelSlip[] {
  if (labels.every(({ text }) => text === labels[0]?.text)) return NONE;
  // Only labels of the same words are the same label: "Response" beside "Response from the Police" is meant.
  const byWords = groupedBy(labels, ({ text }) => text.toLowerCase().replace(/[^\p{L}]+/gu, ""));
  return [...byWords.values()].flatMap((same): LabelSlip[] => {
    if (same.length < FEWEST) return [];
    const counts = new Map<string, number>();
    for (const { text } of same) counts.set(formOf(text), (counts.get(formOf(text)) ?? 0) + 1);
    const [[usual] = [""]] = [...counts].sort((a, b) => b[1] - a[1]);
    const odd = same.find(({ text }) => formOf(text) !== usual);
    const like = same.find(({ text }) => formOf(text) === usual);
    return odd && like ? [{ slip: "label", span: odd.span, label: odd.text, usual: like.text, more: 0 }] : [];
  });
}

const NONE: readonly LabelSlip[] = [];

/** "Response to R2" is written as "Response to R1" is. */
const formOf = (label: string): string => label.replace(/\d+/g, "1");

const bare = (label: string): string =>
  label
    .replace(/^[\s\d.]+/, "")
    .replace(/\s+/g, " ")
    .trim();

function partLabel(label: string, { paragraph }: Span, { paragraphs }: Draft): Label | null {
  const text = bare(label);
  if (text === "") return null;
  for (const index of [paragraph, paragraph - 1]) {
    const start = paragraphs[index]?.text.indexOf(text) ?? -1;
    if (start >= 0) return { text, span: { paragraph: index, start, end: start + text.length } };
  }
  return null;
}

/** What stands in front of a response: the words that its text runs in behind, or a short line of its own. */
function responseLabel({ response, span: own }: Recommendation, { paragraphs }: Draft): Label | null {
  const span = response?.span;
  if (!span) return null;
  const first = paragraphs[span.paragraph];
  const inFront = first?.text.slice(0, span.start) ?? "";
  if (inFront.trim() !== "") return placed(labelIn(inFront), span.paragraph);
  const runIn = first && labelRunIn(first);
  if (runIn) return placed(runIn.label, span.paragraph);
  let before = span.paragraph - 1;
  while (before > 0 && paragraphs[before]?.text.trim() === "") before--;
  const line = paragraphs[before];
  if (!line || line.cell || before <= (own.endParagraph ?? own.paragraph)) return null;
  return placed(labelOfLine(line), before);
}

/** A label in a paragraph's text, wherever that paragraph stands. */
interface Words {
  readonly text: string;
  readonly start: number;
}

const labelRunIn = perParagraph(({ text }): { readonly label: Words | null } | null => {
  const runIn = RUN_IN.exec(text)?.[0];
  return runIn ? { label: labelIn(runIn) } : null;
});
const labelOfLine = perParagraph(({ text }) => labelIn(text));

function labelIn(text: string): Words | null {
  const label = bare(text);
  if (label === "" || label.length > LONGEST) return null;
  const start = text.indexOf(label);
  return start < 0 ? null : { text: label, start };
}

const placed = (label: Words | null, paragraph: number): Label | null =>
  label && {
    text: label.text,
    span: { paragraph, start: label.start, end: label.start + label.text.length },
  };
