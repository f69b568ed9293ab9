import type { Draft, Recommendation } from "../model/draft";
import { recommendationsIn } from "../model/walk";

/** Letters that a board puts in front of a recommendation's figure as part of its number: "R4", "LP2". */
const CODE = /(?:^|[\s(])(R|LP|PLP|AFI|Q)\.?\s?(?=\d)/;

/** A recommendation's number as the draft itself cites it: "R4" where its label says so, "4" behind "Recommendation". */
export function citedNumber({
  number,
  numbered,
  label,
}: Pick<Recommendation, "number" | "numbered" | "label">): string {
  const code = numbered && /^\d/.test(number) ? CODE.exec(label)?.[1] : undefined;
  return code ? code + number : number;
}

/** The cited number of each number of a draft's recommendations; of two alike the first decides. */
export function citedNumbers(draft: Draft): ReadonlyMap<string, string> {
  const cited = new Map<string, string>();
  for (const each of recommendationsIn(draft))
    if (!cited.has(each.number)) cited.set(each.number, citedNumber(each));
  return cited;
}

/** What a recommendation says, without the number and its label in front: "R4. The Board should …". */
export function wordsOf({ text, span, labelSpan, numbered }: Recommendation): string {
  if (!numbered || labelSpan?.paragraph !== span.paragraph || labelSpan.start < span.start) return text;
  const behind = text.slice(labelSpan.end - span.start).trimStart();
  return behind === "" ? text : behind;
}
