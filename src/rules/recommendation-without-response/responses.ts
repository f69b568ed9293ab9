import type { Draft, Recommendation, Response } from "../../model/draft";
import { countBefore } from "../../model/in-order";
import type { Paragraph } from "../../model/paragraph";
import { perDraft } from "../../model/per-draft";
import { perParagraph } from "../../model/per-paragraph";
import { recommendationsIn } from "../../model/walk";
import { bare, headsIn, runInOf } from "./labels";

/** A label is a short line. */
const LONGEST_LABEL = 90;

/** The answered recommendation whose response shows how this draft sets them: of those of the usual label the nearest. */
export function modelFor(of: Recommendation, draft: Draft): Recommendation | null {
  const usual = of.response
    ? usualAmong(
        outsideTables(draft).filter((each) => each !== of),
        draft,
      )
    : usualIn(draft);
  return usual.findLast(({ span }) => span.paragraph < of.span.paragraph) ?? usual[0] ?? null;
}

const usualIn = perDraft((draft) => usualAmong(outsideTables(draft), draft));

const outsideTables = (draft: Draft): readonly Recommendation[] =>
  recommendationsIn(draft).filter(
    ({ response }) => response && !draft.paragraphs[response.span.paragraph]?.cell,
  );

/** Those whose first label is the one that most have. */
function usualAmong(all: readonly Recommendation[], draft: Draft): readonly Recommendation[] {
  const labels = labelsIn(draft);
  const counts = new Map<string | undefined, number>();
  for (const each of all) counts.set(labels.get(each), (counts.get(labels.get(each)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return all.filter((each) => counts.get(labels.get(each)) === most);
}

/** Whether no other response has its label. */
export function isOnly(model: Recommendation, draft: Draft): boolean {
  const labels = labelsIn(draft);
  const own = labels.get(model);
  for (const [each, label] of labels) if (each !== model && label === own) return false;
  return true;
}

/** What the first label of each response says, without numbers and signs; with "+" where words run in behind it. */
const labelsIn = perDraft((draft): ReadonlyMap<Recommendation, string> => {
  const labels = new Map<Recommendation, string>();
  for (const each of recommendationsIn(draft))
    if (each.response) labels.set(each, firstLabel(each, each.response, draft));
  return labels;
});

function firstLabel(of: Recommendation, response: Response, draft: Draft): string {
  const [first = null] = response.paragraphs;
  for (let at = endBefore(of, draft) + 1; at < (first ?? endOf(response) + 1); at++) {
    const paragraph = draft.paragraphs[at];
    if (paragraph && isLabel(paragraph) && !isFact(at, of)) return bareOf(paragraph);
  }
  const paragraph = first === null ? undefined : draft.paragraphs[first];
  const runIn = paragraph ? runInOf(paragraph, draft) : null;
  return runIn === null ? "" : headsIn(draft).bodies.has(bare(runIn)) ? "body+" : `${bare(runIn)}+`;
}

const isLabel = ({ text }: Paragraph): boolean => {
  const { length } = text.trim();
  return length > 0 && length <= LONGEST_LABEL;
};
const bareOf = perParagraph(({ text }: Paragraph): string => bare(text));

/** Whether a paragraph names who leads, or says by when. */
const isFact = (at: number, { leads, due }: Recommendation): boolean =>
  [...leads, ...due].some(({ paragraph }) => paragraph === at);

/** What stands around the words of a response: labels, empty lines, and where its words are. */
type Line =
  | { readonly kind: "empty"; readonly at: number }
  | { readonly kind: "label"; readonly at: number }
  | { readonly kind: "words"; readonly at: number; readonly part: string | null };

/** The lines of a response from where what belongs to others ends; none where there is no response. */
export function linesOf(of: Recommendation, draft: Draft): readonly Line[] {
  const { response } = of;
  if (!response) return [];
  const own = new Set(response.paragraphs);
  const partAt = new Map(response.parts.map(({ id, paragraphs }) => [paragraphs[0] ?? -1, id] as const));
  const lines: Line[] = [];
  let isFirst = true;
  for (let at = endBefore(of, draft) + 1; at <= endOf(response); at++) {
    const paragraph = draft.paragraphs[at];
    const part = partAt.get(at) ?? null;
    if (own.has(at)) {
      if (isFirst || part !== null) lines.push({ kind: "words", at, part });
      isFirst = false;
    } else if (!paragraph || isFact(at, of)) continue;
    else if (paragraph.text.trim() === "") lines.push({ kind: "empty", at });
    else if (isLabel(paragraph)) lines.push({ kind: "label", at });
  }
  while (lines.at(-1)?.kind === "empty") lines.pop();
  return lines;
}

/** Where what belongs to others ends in front of a response, or else the text that it answers. */
export function endBefore(of: Recommendation, draft: Draft): number {
  const ends = endsIn(draft);
  const first = of.response?.span.paragraph ?? 0;
  return Math.max(endOf(of), ends[countBefore(ends, (end) => end < first) - 1] ?? 0);
}

/** The last paragraphs of all recommendations and responses, in order. */
const endsIn = perDraft((draft): readonly number[] => {
  const ends: number[] = [];
  for (const each of recommendationsIn(draft)) {
    ends.push(endOf(each));
    if (each.response) ends.push(endOf(each.response));
  }
  return ends.sort((a, b) => a - b);
});

/** The last paragraph of a stretch. */
export const endOf = ({ span }: Pick<Recommendation, "span">): number => span.endParagraph ?? span.paragraph;
