import { actorsIn } from "../../language/agencies/actors";
import type { Draft, Recommendation, Response } from "../../model/draft";
import { inEach } from "../../model/in-each";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { perRecommendation } from "../../model/per-recommendation";

/** Longer than the names of three bodies, it is more than a name. */
const LONGEST = 120;
/** What may stand around a name that an answer was to follow: "Response from the Trust:", "Police and Council –". */
const AROUND =
  /^(?:[\s,;:.–—/&-]|\b(?:and|the|from|by|of|respon(?:se|d(?:s|ed)?)|repl(?:y|ies|ied)|answer(?:s|ed)?)\b)*$/i;

/** Whether a paragraph says who answers and nothing else: "Marlshire Police:", "**The Trust (community services).**" */
export const isOnlyAName = perParagraph((paragraph: Paragraph): boolean => {
  const { text } = paragraph;
  if (text.length > LONGEST || !/\p{L}/u.test(text)) return false;
  const actors = actorsIn(paragraph).filter(({ kind }) => kind !== "generic" && kind !== "class");
  if (actors.length === 0) return false;
  let rest = text;
  for (const { start, end } of [...actors].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return AROUND.test(rest.replace(/\([^()]*\)/g, " "));
});

/** The paragraphs of a draft that are only names; most drafts have none. */
const withNames = inEach((paragraph) => isOnlyAName(paragraph) || null);
const NONE: readonly number[] = [];

/** Whether nothing of a response has been written but the names of those who were to write it. */
export const onlyNames = perRecommendation(({ response }, paragraphs): boolean =>
  Boolean(response?.paragraphs.length && response.paragraphs.every((at) => isNameAt(at, { paragraphs }))),
);

/**
 * The paragraphs of a response that name who answers and have no answer behind them, where another has: the label of
 * an agency whose answer never came. Names that only stand in a list are none.
 */
export function namesWithoutAnswer(
  of: Recommendation,
  { paragraphs }: Response,
  draft: Draft,
): readonly number[] {
  // The board's own name on the title page is nobody's label.
  const last = withNames(draft.paragraphs).at(-1)?.at ?? -1;
  if (last < Math.min(of.span.paragraph, ...paragraphs)) return NONE;
  const silent = paragraphs.filter((at, i) => {
    if (!isNameAt(at, draft)) return false;
    const next = paragraphs[i + 1];
    const isLabel = endsAsLabel(at, draft);
    if (next !== undefined && !(isLabel && isNameAt(next, draft))) return false;
    return isLabel || paragraphs.some((other, k) => k < i - 1 && isLabelled(other, paragraphs[k + 1], draft));
  });
  const behind = labelBehind(paragraphs, draft);
  return [...labelsBetween(of, paragraphs, draft), ...silent, ...(behind === null ? [] : [behind])];
}

/** Labels of bodies within the response that are no part of it, for the next body's answer follows at once. */
function labelsBetween({ span }: Recommendation, answer: readonly number[], draft: Draft): readonly number[] {
  const own = new Set(answer);
  const silent: number[] = [];
  let open: number | null = null;
  for (let at = (span.endParagraph ?? span.paragraph) + 1; at <= (answer.at(-1) ?? -1); at++) {
    const isOwn = own.has(at);
    if (isOwn && open === null) continue;
    const paragraph = draft.paragraphs[at];
    if (!paragraph || paragraph.cell || paragraph.text.trim() === "") continue;
    const isLabel: boolean = !isOwn && isNameAt(at, draft) && looksAsLabel(at, draft);
    if (open !== null && (isLabel ? isAlike(open, at, draft) : opensWithLabel(at, draft))) silent.push(open);
    open = isLabel ? at : null;
  }
  return silent;
}

const looksAsLabel = (at: number, draft: Draft): boolean =>
  endsAsLabel(at, draft) ||
  draft.paragraphs[at]?.bold === true ||
  (draft.paragraphs[at]?.outlineLevel ?? null) !== null;

/** A name in another size of heading may be of a body of which the next is a part. */
function isAlike(one: number, other: number, { paragraphs }: Draft): boolean {
  const [a, b] = [paragraphs[one], paragraphs[other]];
  return a?.bold === b?.bold && a?.outlineLevel === b?.outlineLevel;
}

/** A last label that nothing follows is no part of the response, since it may as well head what comes next. */
function labelBehind(paragraphs: readonly number[], draft: Draft): number | null {
  let at = (paragraphs.at(-1) ?? -1) + 1;
  while (draft.paragraphs[at]?.text.trim() === "") at++;
  if (at === 0 || !isNameAt(at, draft) || !endsAsLabel(at, draft)) return null;
  return paragraphs.some((other) => opensWithLabel(other, draft)) ? at : null;
}

const isNameAt = (at: number, { paragraphs }: Pick<Draft, "paragraphs">): boolean => {
  const paragraph = paragraphs[at];
  return paragraph !== undefined && isOnlyAName(paragraph);
};

const endsAsLabel = (at: number, { paragraphs }: Draft): boolean =>
  /[:–—-]\s*$/.test(paragraphs[at]?.text ?? "");

const isLabelled = (at: number, next: number | undefined, draft: Draft): boolean =>
  next !== undefined && isNameAt(at, draft) && !isNameAt(next, draft);

/** "Marlshire Council: the rota was reviewed": the answers of this response stand behind names. */
function opensWithLabel(at: number, { paragraphs }: Draft): boolean {
  const paragraph = paragraphs[at];
  const [first] = paragraph ? actorsIn(paragraph) : [];
  return first?.start === 0 && /^\s*[:–—]/.test(paragraph?.text.slice(first.end) ?? "");
}
