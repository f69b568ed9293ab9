import { areNames } from "../../language/agencies/named-letters";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { hasColon } from "../../model/plain-marks";

const RUN_IN = /^\W{0,3}([A-Z][^.:;!?\n]{2,90}):\s+(?=[A-Z“‘"'])/;

/**
 * The UTF-16 offset at which the words of a paragraph begin behind a label that only says whose they are ("Garrow
 * Police: We have …"); 0 where there is none.
 */
export const saysWhose: (paragraph: Paragraph) => number = perParagraph((paragraph) => {
  if (!hasColon(paragraph)) return 0;
  const [label, name = ""] = RUN_IN.exec(paragraph.text.slice(0, 100)) ?? [];
  return label !== undefined && areNames(name) ? label.length : 0;
});
