import { markAt } from "../../templates/evidence";
import type { Piece, RawDraft, RawUnit, Scene } from "../raw";
import { answersByPlace } from "./divide";

/** A list of recommendations with one response behind it: shared by all, or dealt out where it counts as they do. */
export function shareAnswers(draft: RawDraft, scene: Scene): void {
  let run: RawUnit[] = [];
  const byPlace = answersByPlace(draft, scene);
  const apart = answeredApart(draft, scene, byPlace);
  const together = answeredTogether(draft, scene);
  for (const unit of draft.units) {
    const [first] = run;
    const listed = (unit.listed && !apart && !(byPlace && saysMore(unit, scene))) || together;
    if (!listed || (first && first.finding !== unit.finding)) run = [];
    if (!listed) continue;
    run.push(unit);
    const label = unit.flow.findIndex(({ role }) => role === "label");
    if (label < 0) continue;
    if (run.length > 1) share(run, unit.flow.slice(label), scene);
    run = [];
  }
}

/** Whether words that are no item of a list stand behind what is asked: it is answered there, and no item that waits for an answer. */
const saysMore = ({ flow }: RawUnit, { evidence }: Scene): boolean =>
  flow.slice(1).some(({ role, at }) => role === "undecided" && markAt(evidence, at)?.number === null);

/** Whether nearly each item has an answer of its own, labelled or in its place, so that one without has none. */
function answeredApart({ units }: RawDraft, scene: Scene, byPlace: boolean): boolean {
  const listed = units.filter((unit) => unit.listed);
  if (listed.some(({ finding }) => finding !== null)) return false;
  const own = listed.filter(
    (unit) => unit.flow.some(({ role }) => role === "label") || (byPlace && saysMore(unit, scene)),
  ).length;
  return own >= APART * listed.length;
}

const APART = 0.7;

/** Whether the questions of every finding have one answer, which stands behind the last of them. */
function answeredTogether({ units }: RawDraft, { levels }: Scene): boolean {
  if (levels.unit !== "question") return false;
  const hasAnswer = ({ flow }: RawUnit): boolean => flow.some(({ role }) => role === "label");
  const early = units.filter((unit, nth) => unit.finding && units[nth + 1]?.finding === unit.finding);
  const answered = units.filter(hasAnswer);
  return early.length > 1 && answered.length > 1 && !early.some(hasAnswer);
}

function share(run: readonly RawUnit[], answer: readonly Piece[], scene: Scene): void {
  const dealt = dealtOut(run, answer, scene);
  run.forEach((unit, nth) => {
    const own = unit.flow.filter(({ role }) => role !== "label" && role !== "answer");
    unit.flow = [...own, ...(dealt?.[nth] ?? answer)];
    unit.divided = true;
  });
}

/** "1. … 2. …" in the response to recommendations 1 and 2. */
function dealtOut(run: readonly RawUnit[], answer: readonly Piece[], scene: Scene): Piece[][] | null {
  const wanted = run.map(({ numbers }) => numbers[0]);
  if (wanted.includes(undefined)) return null;
  const dealt: Piece[][] = run.map(() => []);
  let nth = -1;
  for (const piece of answer) {
    if (piece.role !== "answer") continue;
    const number = markAt(scene.evidence, piece.at)?.number?.text;
    if (number !== undefined && number === wanted[nth + 1]) nth++;
    if (nth < 0) return null;
    dealt[nth]?.push(piece);
  }
  return nth === run.length - 1 ? dealt : null;
}
