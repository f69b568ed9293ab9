import type { Edit } from "../../edits/edit";
import type { Draft, Finding, Recommendation } from "../../model/draft";
import { textOf } from "../../model/span";
import { recommendationsIn } from "../../model/walk";
import { groupsOf } from "../numbering-broken/counting";
import { type Numbered, numberedRecommendations } from "../numbering-broken/numbered";
import { recounted, rewritten } from "../numbering-broken/renumber";
import { type Key, keyOf } from "../numbering-broken/sequence";
import {
  type Fresh,
  inserted,
  responseLike,
  written,
} from "../recommendation-without-response/empty-response";
import { OWNER_SLOT, RECOMMENDATION_SLOT } from "../slots";

export interface NewRecommendation {
  readonly edits: readonly Edit[];
  /** "Recommendation 3" */
  readonly label: string;
  /** How many of the recommendations behind it count one further. */
  readonly moved: number;
}

const WORDS = `${OWNER_SLOT.blank} should ${RECOMMENDATION_SLOT.blank}.`;

/**
 * A recommendation to be written, behind a finding that has none: with the next number, set as the others of this
 * draft are. Null where their labels are not typed, stand in tables, or where the number would not be evident.
 */
export function newRecommendation(finding: Finding, draft: Draft): NewRecommendation | null {
  const end = finding.span.endParagraph ?? finding.span.paragraph;
  if (draft.paragraphs[end]?.cell) return null;
  const all = [...recommendationsIn(draft)];
  const isNumbered = all.some(({ numbered }) => numbered);
  const number = isNumbered ? numberFor(finding, numberedRecommendations(draft), draft) : UNNUMBERED;
  if (!number) return null;
  const model = modelFor(finding, number.key.length, all, draft);
  if (!model?.labelSpan) return null;
  const label = textOf(draft.paragraphs, model.labelSpan);
  const text = isNumbered ? rewritten(label, number.key) : /\d/.test(label) ? null : label;
  if (!text) return null;
  const own = isNumbered ? numberText(model, number.key) : model.number;
  const fresh = [
    ...labelAndWords(model, text, draft),
    ...(model.response ? responseLike({ number: own, agencies: [], span: finding.span }, model, draft) : []),
  ];
  return {
    edits: [inserted(Math.max(end, finding.labelSpan?.paragraph ?? 0) + 1, fresh), ...number.edits],
    label: text.replace(/[\s:.)–—-]+$/, ""),
    moved: number.moved,
  };
}

/** The nearest whose number is as deep, answered if there is one, outside tables. */
function modelFor(
  finding: Finding,
  depth: number,
  all: readonly Recommendation[],
  draft: Draft,
): Recommendation | null {
  const labelled = all.filter(
    ({ labelSpan, span, response, number, numbered }) =>
      labelSpan &&
      (depth === 0 ? !numbered : numbered && keyOf(number)?.length === depth) &&
      !draft.paragraphs[span.paragraph]?.cell &&
      !draft.paragraphs[response?.span.paragraph ?? -1]?.cell,
  );
  const answered = labelled.filter(({ response }) => response);
  const from = answered.length > 0 ? answered : labelled;
  return from.filter(({ span }) => span.paragraph < finding.span.paragraph).at(-1) ?? from[0] ?? null;
}

const numberText = ({ number }: Recommendation, key: Key): string => rewritten(number, key) ?? key.join(".");

interface Counted {
  readonly key: Key;
  /** What moves those behind it one on. */
  readonly edits: readonly Edit[];
  readonly moved: number;
}

const UNNUMBERED: Counted = { key: [], edits: [], moved: 0 };

function numberFor(finding: Finding, all: readonly Numbered[], draft: Draft): Counted | null {
  if (!all.every((each): each is Numbered & { key: Key } => each.key !== null)) return null;
  const keys = all.map(({ key }) => key);
  const at = Number(finding.number);
  const within = all.filter((each) => each.key[0] === Number(draft.findings[each.finding ?? -1]?.number));
  // 1a, 1b under Finding 1; a draft may have a plain 3 among them.
  if (within.length === all.length && keys.filter(({ length }) => length === 2).length * 2 > all.length)
    return Number.isInteger(at) ? { key: [at, 1], edits: [], moved: 0 } : null;
  if (groupsOf(all).length > 1) return { key: [1], edits: [], moved: 0 };
  if (!keys.every((key) => key.length === 1)) return null;
  const before = all.filter(({ span }) => span.paragraph < finding.span.paragraph).at(-1)?.key?.[0] ?? 0;
  const next = all.find(({ span }) => span.paragraph > finding.span.paragraph)?.key?.[0];
  const key = [before + 1];
  if (next === undefined || next > before + 1) return { key, edits: [], moved: 0 };
  const isBehind = (each: Numbered): boolean => each.span.paragraph > finding.span.paragraph;
  const fresh = new Map(
    all.map((each) => [each, isBehind(each) ? [(each.key[0] ?? 0) + 1] : each.key] as const),
  );
  const moved = recounted({ all, groups: [all], fresh }, draft);
  return moved.ok ? { key, edits: moved.edits, moved: all.filter(isBehind).length } : null;
}

/** The label, and the words behind it or below it. */
function labelAndWords(model: Recommendation, label: string, { paragraphs }: Draft): readonly Fresh[] {
  const { labelSpan, span } = model;
  const first = labelSpan && paragraphs[labelSpan.paragraph];
  const body = paragraphs[span.paragraph];
  if (!first || !body) return [];
  const gap = paragraphs[labelSpan.paragraph - 1]?.text === "" ? [labelSpan.paragraph - 1] : [];
  const lines: Fresh[] = gap.flatMap((like) => {
    const empty = paragraphs[like];
    return empty ? [{ paragraph: written(empty, ""), like }] : [];
  });
  const head = first.text.slice(0, labelSpan.start) + label;
  if (span.paragraph === labelSpan.paragraph) {
    const between = /^\s*/.exec(first.text.slice(labelSpan.end))?.[0] || " ";
    return [...lines, { paragraph: written(first, head + between + WORDS), like: labelSpan.paragraph }];
  }
  lines.push({ paragraph: written(first, head), like: labelSpan.paragraph });
  for (let at = labelSpan.paragraph + 1; at < span.paragraph; at++) {
    const empty = paragraphs[at];
    if (empty?.text === "") lines.push({ paragraph: written(empty, ""), like: at });
  }
  return [...lines, { paragraph: written(body, WORDS), like: span.paragraph }];
}
