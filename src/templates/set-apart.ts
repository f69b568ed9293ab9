import type { Paragraph } from "../model/paragraph";
import type { MarkReader } from "./mark";
import type { Series } from "./series";

/** What recommendations say, where nothing announces them: somebody should do something. */
export const DUTY =
  /\b(?:should|must|needs? to|ought to)\b|\bto (?:ensure|review|agree|develop|seek|consider|provide|work|undertake|promote)\b/;

const FEWEST_LETTERS = 40;
const QUOTED = /^\s*[“"‘'][\s\S]*[”"’'][.\s]*$/;

/**
 * Recommendations without label or number that are set apart by their looks: whole paragraphs in bold or in quotation
 * marks that say what somebody should do, each with the plain paragraphs of its answer behind it, as in a letter.
 */
export function setApart(paragraphs: readonly Paragraph[], marks: MarkReader): Series | null {
  return (
    ofLooks(paragraphs, marks, ({ text }) => QUOTED.test(text)) ??
    ofLooks(paragraphs, marks, ({ bold }) => bold)
  );
}

function ofLooks(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  looks: (paragraph: Paragraph) => boolean,
): Series | null {
  const units = new Set<number>();
  const breaks = new Set<number>();
  let open: number | null = null;
  let answered = 0;
  let numbered = 0;
  /** A number of its own tells a recommendation that nobody answered from the first half of one in two paragraphs. */
  const leaveUnanswered = (): void => {
    if (open !== null && isNumbered(open)) units.add(open);
    open = null;
  };
  const isNumbered = (at: number): boolean => {
    const paragraph = paragraphs[at];
    return paragraph !== undefined && marks(paragraph).number !== null;
  };
  paragraphs.forEach((paragraph, at) => {
    if (paragraph.cell) return;
    const { blank, heading, level } = marks(paragraph);
    if (blank) return;
    if (level !== null) {
      leaveUnanswered();
      if (units.size > 0) breaks.add(at);
    } else if (looks(paragraph) && paragraph.text.length >= FEWEST_LETTERS && DUTY.test(paragraph.text)) {
      if (isNumbered(at)) leaveUnanswered();
      open = at;
    } else if (open !== null && !heading) {
      units.add(open);
      answered++;
      open = null;
    }
  });
  leaveUnanswered();
  if (answered < 2) return null;
  for (const at of units) if (isNumbered(at)) numbered++;
  const all = numbered > units.size / 2;
  return { by: "number", units, breaks, numbered: all, parts: new Set(), across: false };
}
