import { DUTY } from "../../templates/duty";
import { isMark } from "../../templates/table-form";
import type { Piece, RawDraft, RawUnit, Scene } from "../raw";

/** The words that a recommendation is known by. */
export type TextOf = (unit: RawUnit) => string;

export const isAnswered = ({ flow }: RawUnit): boolean => flow.some(({ role }) => role === "answer");

/** Whether two texts are one, allowing for a cut or a changed word at the end. */
export function alike(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  const length = Math.min(a.length, b.length, 60);
  return length >= 12 && a.slice(0, length) === b.slice(0, length);
}

const NONE_REPEATED = { lists: new Set<RawUnit>(), worse: new Set<RawUnit>() } as const;

/**
 * The units that a later run of the same numbers goes through again; `worse` are those of them whose run is the less
 * answered of the two, so that what seems to answer one of them is the prose behind the list.
 */
export function repeatedLists(
  units: readonly RawUnit[],
  textOf: TextOf,
): { readonly lists: ReadonlySet<RawUnit>; readonly worse: ReadonlySet<RawUnit> } {
  const numbered = units.filter(({ numbers, answersOnly }) => numbers.length > 0 && !answersOnly);
  const seen = new Map<string, RawUnit>();
  const pairs: [RawUnit, RawUnit][] = [];
  for (const unit of numbered) {
    for (const number of unit.numbers) {
      const before = seen.get(number);
      if (before) pairs.push([before, unit]);
      else seen.set(number, unit);
    }
  }
  if (pairs.length < 2) return NONE_REPEATED;
  const firsts = pairs.map(([first]) => first);
  const bare = firsts.filter((unit) => !isAnswered(unit)).length;
  const equal = pairs.filter(([a, b]) => alike(textOf(a), textOf(b))).length;
  const whole = pairs.length >= 0.6 * seen.size;
  const lists = whole && (bare === firsts.length || equal > pairs.length / 2) ? firsts : [];
  const better = pairs.filter(([, second]) => isAnswered(second)).length > firsts.length - bare;
  return { lists: new Set(lists), worse: new Set(better ? lists : []) };
}

/** Whether a unit stands in a list up front: what is asked runs in behind its number, and nothing answers it there. */
const isListed = (unit: RawUnit | undefined, { paragraphs }: Scene): boolean =>
  unit !== undefined &&
  !unit.byRow &&
  !isAnswered(unit) &&
  unit.flow[0]?.at === unit.at &&
  DUTY.test(paragraphs[unit.at]?.text ?? "");

/** Whether a number comes twice within one list of what is asked, which is a slip and no answer. */
export function isSlip(same: RawUnit, index: number, units: readonly RawUnit[], scene: Scene): boolean {
  const from = units.indexOf(same);
  return from >= 0 && units.slice(from, index + 1).every((unit) => isListed(unit, scene));
}

/** The number that the one above leads to, unless another of the list bears it. */
export function meantBy(index: number, units: readonly RawUnit[], scene: Scene): string | null {
  const above = units[index - 1]?.numbers[0] ?? "";
  if (!/^\d+$/.test(above)) return null;
  const meant = `${Number(above) + 1}`;
  let end = index;
  while (isListed(units[end + 1], scene)) end++;
  return units.slice(0, end + 1).some(({ numbers }) => numbers.includes(meant)) ? null : meant;
}

/**
 * "Complete" or "In progress" in a table, in front of a chapter that says under the same numbers what was done, is how
 * far that has come, and no answer.
 */
export function releaseMarks(units: readonly RawUnit[], { paragraphs }: Scene): void {
  const told = new Set(
    units.flatMap(({ byRow, flow, numbers }) => (byRow || flow.length === 0 ? [] : numbers)),
  );
  const tells = ({ role }: Piece): boolean => role === "answer" || role === "label";
  for (const unit of units) {
    if (!unit.byRow || !unit.numbers.some((number) => told.has(number))) continue;
    if (unit.flow.every((piece) => !tells(piece) || isMark(paragraphs[piece.at]?.text.trim() ?? "")))
      unit.flow = unit.flow.filter((piece) => !tells(piece));
  }
}

/**
 * Behind a list that a later chapter answers number by number, what seems to answer the last of it is that chapter's
 * title, or leads over to it: in plain text nothing else tells it.
 */
export function releaseBehindList(draft: RawDraft): void {
  const seen = new Map<string, RawUnit>();
  const firsts: RawUnit[] = [];
  const seconds: RawUnit[] = [];
  for (const unit of draft.units) {
    const [number, another] = unit.numbers;
    if (number === undefined || another !== undefined || unit.answersOnly) return;
    const before = seen.get(number);
    if (before) firsts.push(before);
    if (before) seconds.push(unit);
    else seen.set(number, unit);
  }
  const last = firsts.pop();
  if (!last || firsts.length < 2 || firsts.length + 1 < seen.size || firsts.some(isAnswered)) return;
  if (last.divided || !isAnswered(last) || seconds.some(({ flow }) => flow.length === 0)) return;
  for (const { role, at } of last.flow) if (role === "answer") draft.outside.push(at);
  last.flow = last.flow.filter(({ role }) => role !== "answer");
}

/** Behind a list whose answers all come later, what seems to answer its last one leads over to them. */
export function releaseBetween(draft: RawDraft): void {
  const later = draft.units.findIndex(({ answersOnly }) => answersOnly);
  const [last, ...others] = draft.units.slice(0, Math.max(0, later)).reverse();
  if (!last || last.divided || others.length === 0 || others.some(isAnswered)) return;
  for (const { role, at } of last.flow) if (role === "answer") draft.outside.push(at);
  last.flow = last.flow.filter(({ role }) => role !== "answer");
}
