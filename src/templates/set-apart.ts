import type { Paragraph } from "../model/paragraph";
import type { MarkReader } from "./mark";
import { ofWords } from "./of-words";
import type { Series } from "./series";

/** What recommendations say, where nothing announces them: somebody should do something. */
export const DUTY =
  /\b(?:should|must|needs? to|ought to)\b|\bto (?:ensure|review|agree|develop|seek|consider|provide|work|undertake|promote)\b/;

const FEWEST_LETTERS = 40;
const QUOTED = /^\s*[“"‘'][\s\S]*[”"’'][.\s]*$/;

/** Styles that say nothing of what is written in them. */
const USUAL_STYLE =
  /^(?:$|normal|body|default|standard|list|text|no spacing|plain|heading|paragraph|title|toc)/i;
/**
 * Recommendations without label or number that are set apart by their looks: whole paragraphs in bold or in quotation
 * marks, or in a style of their own, that say what somebody should do, each with the plain paragraphs of its answer behind
 * it, as in a letter. Where no looks tell them (plain text, or italics), what stands in the place of one reads like one.
 */
export function setApart(paragraphs: readonly Paragraph[], marks: MarkReader): Series | null {
  return (
    ofLooks(paragraphs, marks, ({ text }) => QUOTED.test(text)) ??
    ofLooks(paragraphs, marks, ({ bold }) => bold) ??
    ofLooks(paragraphs, marks, ({ style }) => !USUAL_STYLE.test(style)) ??
    ofWords(paragraphs, marks)
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
  paragraphs.forEach((paragraph, at) => {
    if (paragraph.cell) return;
    const { blank, heading, level } = marks(paragraph);
    if (blank) return;
    if (level !== null) {
      open = null;
      if (units.size > 0) breaks.add(at);
    } else if (looks(paragraph) && paragraph.text.length >= FEWEST_LETTERS && DUTY.test(paragraph.text))
      open = at;
    else if (open !== null && !heading) {
      units.add(open);
      open = null;
    }
  });
  return units.size < 2
    ? null
    : { by: "number", units, breaks, numbered: false, parts: new Set(), across: false };
}
