import type { Paragraph } from "../../model/paragraph";
import { hasColon } from "../../model/plain-marks";
import { actorsIn } from "../agencies/actors";
import { sentencesIn } from "../sentences";

/** "Eastvale Police response:" */
const ANSWER = /^\W*(\p{Lu}.*?)(?:['’]s?)? (?:response|reply|update|answer|statement)\b/u;
const OWN_NAME = /^(\p{Lu}[\p{L}’'&-]*(?: (?:(?:of|and|the|for|&) )?\p{Lu}[\p{L}’'&-]*){1,5}): (?:We|we)\b/u;
/** "Partner response:" says nothing of who speaks. */
const NOBODY =
  /^(?:agency|single|multi-agency|partner|partners|our|full|initial|joint|formal|the|this|summary|action|progress)\b/i;

/** Whom "we" means where a label in front of the paragraph's first sentence names a body; null where none does. */
export function speakerOf(paragraph: Paragraph): { readonly start: number; readonly end: number } | null {
  const opening = sentencesIn(paragraph)[0];
  const first = opening?.start ?? 0;
  const label = actorsIn(paragraph)[0];
  // "Bradholme Homes: We are …": a name that no list knows
  const own = hasColon(paragraph) ? OWN_NAME.exec(paragraph.text)?.[1] : undefined;
  const unlisted = own && !NOBODY.test(own) ? { start: 0, end: own.length } : null;
  if (first === 0) {
    // "Eastvale Police: we will …" is one sentence
    const spoken =
      label?.start === 0 &&
      hasColon(paragraph) &&
      /^: we\b/i.test(paragraph.text.slice(label.end, label.end + 5));
    // "Eastvale Hospitals NHS Trust. We have …": a name alone, run in before what it says
    const named = label?.start === 0 && opening && label.end >= opening.end - 1;
    return label && (spoken || named) ? { start: 0, end: label.end } : unlisted;
  }
  if (label && label.end < first) return { start: label.start, end: label.end };
  const name = ANSWER.exec(paragraph.text.slice(0, first))?.[1];
  if (!name || NOBODY.test(name)) return unlisted;
  const start = paragraph.text.indexOf(name);
  return { start, end: start + name.length };
}
