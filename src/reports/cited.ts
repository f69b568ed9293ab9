import { withCode } from "../model/code";
import type { Recommendation } from "../model/draft";

/** Letters that a board puts in front of a recommendation's figure as part of its number: "R4", "LP2". */
const CODE = /(?:^|[\s([])(R|LP|PLP|AFI|Q)\.?\s?(?=\d)/;

/** A recommendation's number as the draft itself cites it: "R4" where its label says so, "4" behind "Recommendation". */
export function citedNumber({
  number,
  numbered,
  label,
}: Pick<Recommendation, "number" | "numbered" | "label">): string {
  const code = numbered && /^\d/.test(number) ? CODE.exec(label)?.[1] : undefined;
  return code ? code + number : withCode(number, label);
}
