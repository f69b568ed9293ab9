import { areNames } from "../../language/agencies/named-letters";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { markAt } from "../../templates/evidence";
import type { Mark } from "../../templates/mark";
import type { Piece, Scene } from "../raw";

const NAME = /^[A-Z][^.;:!?\n]{4,78}$/;

/** Whether the words of a line that no automatic number stands in front of are mostly a body's name. */
export const isName = (words: string, { listString }: Paragraph): boolean =>
  NAME.test(words) && listString === "" && areNames(words);
export const isNameAlone = perParagraph((paragraph: Paragraph): boolean =>
  isName(paragraph.text.trim(), paragraph),
);

const TITLE = /^[“"‘]?[A-Z][^.;:!?\n]{6,78}[^.,;:!?\s]$/;
export const isTitle = perParagraph(({ text }: Paragraph): boolean => TITLE.test(text.trim()));
/** "Who looks at all this?" may be one too. */
const QUESTION = /^[A-Z][^.;:!?\n]{8,78}\?$/;
export const readsAsTitle = (words: string): boolean => TITLE.test(words) || QUESTION.test(words);
export const isTitleOrQuestion = perParagraph(({ text }: Paragraph): boolean => readsAsTitle(text.trim()));
const FULL_STOP = /[.!?:;][”"’)\]]*$/;
export const endsInStop = perParagraph(({ text }: Paragraph): boolean => FULL_STOP.test(text.trim()));

const isHeadingOnly = ({ heading, label, unit }: Mark): boolean => heading && !label && !unit;

/**
 * Whether headings look like headings in a draft: a label, or a recommendation that is bold from end to end, says nothing of
 * that, nor do the lines of its cover.
 */
export function hasLooks(opening: ReadonlySet<number>, { paragraphs, evidence }: Scene): boolean {
  const inside = paragraphs.findIndex((paragraph) => {
    const mark = evidence.marks(paragraph);
    return !mark.blank && !isHeadingOnly(mark);
  });
  return paragraphs.some(
    (paragraph, at) => at > inside && !opening.has(at) && isHeadingOnly(evidence.marks(paragraph)),
  );
}

/**
 * Whether a line stands behind an answer in sentences, and is not the next item of a list: the last of the flow, or of
 * as much of it as `until`. It may be asked of each line of a long answer, so that it goes no further than it has to.
 */
export function followsSentences(
  flow: readonly Piece[],
  { paragraphs, evidence }: Scene,
  until = flow.length,
): boolean {
  const stops = (at: number): boolean => {
    const paragraph = paragraphs[at];
    return paragraph !== undefined && endsInStop(paragraph);
  };
  const kindAt = (at: number | undefined): string | null =>
    at === undefined ? null : (markAt(evidence, at)?.number?.kind ?? null);
  const isItem = (at: number): boolean => kindAt(at) !== null;
  const answerBefore = (end: number): number => {
    let nth = end - 1;
    while (nth >= 0 && flow[nth]?.role !== "answer") nth--;
    return nth;
  };
  const last = answerBefore(until);
  const kind = kindAt(flow[last]?.at);
  if (kind !== null && kind === kindAt(flow[answerBefore(last)]?.at)) return false;
  for (let nth = 0; nth < last; nth++) {
    const piece = flow[nth];
    if (piece?.role === "answer" && !isItem(piece.at) && !stops(piece.at)) return false;
  }
  return true;
}
