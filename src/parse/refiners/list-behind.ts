import { DUTY } from "../../templates/duty";
import type { Piece, RawDraft, RawUnit, Scene } from "../raw";
import { isAnswered } from "./answered";

const FEWEST = 2;
/** So many of the list behind have to ask for something, and to be answered in front of it. */
const SHARE = 0.6;

/**
 * "Recommendation 1: The procedures were rewritten", and what was recommended in an appendix: where the numbers come
 * first over words that ask for nothing and then once more over those that do, the first time answers the second.
 */
export function answerListBehind(draft: RawDraft, scene: Scene): void {
  const from = firstAgain(draft.units);
  const answers = draft.units.slice(0, Math.max(0, from));
  const list = draft.units.slice(Math.max(0, from));
  const open = list.slice(0, -1);
  if (answers.length < FEWEST || open.length === 0 || open.some(isAnswered)) return;
  const asking = list.filter((unit) => asks(unit, scene));
  const met = list.filter(({ numbers }) => answers.some((each) => shareNumber(each.numbers, numbers)));
  if (Math.min(asking.length, met.length) < SHARE * list.length) return;
  if (answers.some((unit) => unit.numbers.length === 0 || unit.byRow || asks(unit, scene))) return;
  for (const unit of answers) {
    unit.answersOnly = true;
    unit.flow = unit.flow.map((piece) => (isAsked(piece) ? { ...piece, role: "answer" } : piece));
  }
  draft.units = [...list, ...answers];
}

/** The first unit that bears a number of one before it; -1 where none does. */
function firstAgain(units: readonly RawUnit[]): number {
  const seen = new Set<string>();
  return units.findIndex(({ numbers }) => {
    if (numbers.some((number) => seen.has(number))) return true;
    for (const number of numbers) seen.add(number);
    return false;
  });
}

const shareNumber = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((number) => b.includes(number));

const isAsked = ({ role }: Piece): boolean => role === "text" || role === "undecided";

const asks = ({ flow }: RawUnit, { paragraphs }: Scene): boolean =>
  flow.some((piece) => isAsked(piece) && DUTY.test(paragraphs[piece.at]?.text ?? ""));
