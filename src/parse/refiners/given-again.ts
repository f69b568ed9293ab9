import { DUTY } from "../../templates/duty";
import { markAt } from "../../templates/evidence";
import type { RawUnit, Scene } from "../raw";
import { ASKS } from "../recognisers/units";

/** "(continued)" behind the words of a row at the head of the next page. */
export const goesOn = ({ flow }: RawUnit, { paragraphs }: Scene): boolean =>
  flow.some(
    ({ role, at }) =>
      role === "text" && /\(?\bcont(?:inued|[’']?d|\.)\)?\W*$/i.test(paragraphs[at]?.text ?? ""),
  );

const LITTLE = 80;

/** "R11 – Plan to follow" among the answers to R1 to R8: nothing is asked there, and the list has no such number. */
export function saysLittle({ flow, at, byRow, numbers }: RawUnit, scene: Scene): boolean {
  const unit = markAt(scene.evidence, at)?.unit;
  const words = scene.paragraphs[at]?.text.slice(unit?.rest).trim() ?? "";
  const alone = !byRow && numbers.length === 1 && flow.length === 1;
  return alone && unit !== null && words.length <= LITTLE && !ASKS.test(words) && !DUTY.test(words);
}
