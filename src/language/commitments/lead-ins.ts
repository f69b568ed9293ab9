import type { Paragraph } from "../../model/paragraph";
import { sentencesIn } from "../sentences";
import type { Line, Part } from "./line";
import { ADVERB, BE, HAVE, ING, MODAL, NONFINITE_BE, PREPOSITION, RELATIVE, TO } from "./words";

/** The sentence of a paragraph that its bullets hang on, without its colon. */
export function leadInOf(paragraph: Paragraph): Part | null {
  const last = sentencesIn(paragraph).at(-1);
  if (!last) return null;
  const colon = paragraph.text.charAt(last.end - 1) === ":";
  return { paragraph, start: last.start, end: colon ? last.end - 1 : last.end };
}

/** Whether a lead-in breaks off where its bullets go on: "will:", "by:", "to ensure that:". */
export function endsOpen(line: Line): boolean {
  const last = line.tokens.at(-1);
  if (!last || last.actor || last.time || last.lower === "following" || last.lower === "below") return false;
  if (/^(?:ensure|include|including|requires?|asked)$/.test(last.lower)) return true;
  if (last.is & (MODAL | BE | HAVE | NONFINITE_BE | TO | RELATIVE | ING)) return true;
  return (last.is & PREPOSITION) !== 0 && (last.is & ADVERB) === 0;
}

/** Whether a lead-in announces what was agreed on, so that its bullets are yet to be done. */
export function announces(line: Line): boolean {
  return /\b(?:agreed|identified|planned|proposed|recommended|required|needed|outstanding)\b/i.test(
    line.text,
  );
}
