import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { DUTY } from "../../templates/set-apart";
import type { Piece, RawDraft, RawUnit, Scene } from "../raw";
import { goesOn, saysLittle } from "./given-again";

type TextOf = (unit: RawUnit) => string;

/** Brings together what the draft says of one unit in two places: a list up front, answers in a chapter, a plan. */
export function joinRepeats(draft: RawDraft, scene: Scene): void {
  if (areApart(draft.units)) return;
  // The first paragraph is enough to know a recommendation by.
  const textOf = (unit: RawUnit): string => {
    const first =
      unit.flow.find(({ role }) => role === "text") ?? unit.flow.find(({ role }) => role === "title");
    const paragraph = first && scene.paragraphs[first.at];
    return paragraph ? plain(paragraph) : "";
  };
  releaseBehindList(draft);
  const { lists: repeated, worse } = systematicRepeats(draft.units, textOf);
  const lists = new Set(repeated);
  // Only what has no number has to be known by its words.
  const unnumbered = draft.units.some(({ numbers }) => numbers.length === 0);
  releaseBetween(draft);
  const listed =
    draft.units.filter(({ answersOnly, numbers }) => !answersOnly && numbers.length > 0).length > 1;
  const gone = new Set<RawUnit>();
  const first = new Map<string, RawUnit>();
  const byText = new Map<string, RawUnit>();
  /** Of a list up front, what another chapter has answered under its number alone: several agencies may. */
  const answered = new Set<RawUnit>();
  for (const [index, unit] of draft.units.entries()) {
    if (unit.answersOnly) {
      if (listed && !unit.numbers.some((each) => first.has(each))) leaveOutside(draft, unit, gone);
      else answerOthers(unit, first, gone);
      continue;
    }
    if (unit.numbers.length > 1 && unit.numbers.every((each) => lists.has(first.get(each) ?? unit))) {
      answerOthers({ ...unit, flow: asAnswer(unit) }, first, gone);
      gone.add(unit);
      continue;
    }
    const number = unit.numbers[0];
    const text = unnumbered ? textOf(unit) : "";
    const same =
      (number === undefined ? undefined : first.get(number)) ??
      (text.length > 30 ? byText.get(text) : undefined);
    if (same && !gone.has(same) && isSlip(same, index, draft.units, scene)) {
      const meant = meantBy(index, draft.units, scene);
      if (meant !== null && !first.has(meant)) first.set(meant, unit);
      if (lists.has(same)) lists.add(unit);
      continue;
    }
    if (same && !gone.has(same) && unit.byRow && goesOn(unit, scene)) {
      same.flow = [...same.flow, ...unit.flow.filter(({ role }) => role === "answer")];
      same.leads.push(...unit.leads);
      same.due.push(...unit.due);
      gone.add(unit);
      continue;
    }
    if (same && answered.has(same) && !gone.has(same) && !alike(textOf(same), textOf(unit))) {
      answer(same, unit, gone);
      continue;
    }
    if (same && !gone.has(same) && isRepeat(same, unit, textOf, lists)) {
      if (isAnsweredBy(same, unit, textOf)) answered.add(same);
      const kept = join(same, unit, textOf, gone, worse);
      if (kept !== same) {
        for (const each of unit.numbers) first.set(each, unit);
        byText.set(text, unit);
      }
      continue;
    }
    if (!same && lists.size > 2 && gone.size > 0 && saysLittle(unit, scene)) {
      leaveOutside(draft, unit, gone);
      continue;
    }
    for (const each of unit.numbers) if (!first.has(each)) first.set(each, unit);
    if (text.length > 30 && !byText.has(text)) byText.set(text, unit);
  }
  draft.units = draft.units.filter((unit) => !gone.has(unit));
}

/** Whether a unit stands in a list up front: what is asked runs in behind its number, and nothing answers it there. */
const isListed = (unit: RawUnit | undefined, { paragraphs }: Scene): boolean =>
  unit !== undefined &&
  !unit.byRow &&
  !isAnswered(unit) &&
  unit.flow[0]?.at === unit.at &&
  DUTY.test(paragraphs[unit.at]?.text ?? "");

/** Whether a number comes twice within one list of what is asked, which is a slip and no answer. */
function isSlip(same: RawUnit, index: number, units: readonly RawUnit[], scene: Scene): boolean {
  const from = units.indexOf(same);
  return from >= 0 && units.slice(from, index + 1).every((unit) => isListed(unit, scene));
}

/** The number that the one above leads to, unless another of the list bears it. */
function meantBy(index: number, units: readonly RawUnit[], scene: Scene): string | null {
  const above = units[index - 1]?.numbers[0] ?? "";
  if (!/^\d+$/.test(above)) return null;
  const meant = `${Number(above) + 1}`;
  let end = index;
  while (isListed(units[end + 1], scene)) end++;
  return units.slice(0, end + 1).some(({ numbers }) => numbers.includes(meant)) ? null : meant;
}

/** Whether each unit has a number of its own and gives it once, as in most drafts. */
function areApart(units: readonly RawUnit[]): boolean {
  const seen = new Set<string>();
  for (const { numbers, answersOnly } of units) {
    if (answersOnly || numbers.length === 0) return false;
    for (const number of numbers) {
      if (seen.has(number)) return false;
      seen.add(number);
    }
  }
  return true;
}

const plain: (paragraph: Paragraph) => string = perParagraph(({ text }) =>
  text
    .toLowerCase()
    .replace(
      /^\W*(?:(?:recommendation|rec|finding|lesson|learning point|r)\W*)?(?:\d+(?:\.\d+)*\W*)?[a-z]?[).:\s–—-]+/,
      "",
    )
    .replace(/[^a-z0-9]+/g, " ")
    .trim(),
);

const isAsked = ({ role }: Piece): boolean => role === "text" || role === "undecided" || role === "title";
const isAnswered = ({ flow }: RawUnit): boolean => flow.some(({ role }) => role === "answer");

/** Whether two texts are one, allowing for a cut or a changed word at the end. */
function alike(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  const length = Math.min(a.length, b.length, 60);
  return length >= 12 && a.slice(0, length) === b.slice(0, length);
}

const NONE_REPEATED = { lists: new Set<RawUnit>(), worse: new Set<RawUnit>() } as const;

/**
 * The units that a later run of the same numbers goes through again; `worse` are those of them whose run is the less
 * answered of the two, so that what seems to answer one of them is the prose behind the list.
 */
function systematicRepeats(
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

function isRepeat(before: RawUnit, unit: RawUnit, textOf: TextOf, lists: ReadonlySet<RawUnit>): boolean {
  const a = textOf(before);
  const b = textOf(unit);
  if (lists.has(before)) return true;
  // Two findings may each have a recommendation 1; the same words under the same number are one.
  return (
    alike(a, b) && a.length > 30 && (!isAnswered(before) || !isAnswered(unit) || before.byRow !== unit.byRow)
  );
}

/** What stands behind a number that is given a second time. */
const asAnswer = ({ flow }: RawUnit): Piece[] =>
  flow
    .filter(({ role }) => role !== "title")
    .map((piece) =>
      piece.role === "text" || piece.role === "undecided" ? { ...piece, role: "answer" } : piece,
    );

/** Whether the second time only the number is given again, and what follows is the response. */
const isAnsweredBy = (before: RawUnit, unit: RawUnit, textOf: TextOf): boolean =>
  !alike(textOf(before), textOf(unit)) &&
  !isAnswered(before) &&
  !(unit.divided && isAnswered(unit) && unit.flow.some(isAsked));

function answer(before: RawUnit, unit: RawUnit, gone: Set<RawUnit>): RawUnit {
  before.flow = [...before.flow, ...asAnswer(unit)];
  before.divided = true;
  before.leads.push(...unit.leads);
  before.due.push(...unit.due);
  before.place ??= unit.place;
  gone.add(unit);
  return before;
}

/** "Yes" or "Complete" in a table, in front of a chapter that answers in sentences. */
const isSummary = (before: RawUnit, unit: RawUnit): boolean =>
  before.byRow &&
  !unit.byRow &&
  isAnswered(unit) &&
  before.flow.every(({ role, part }) => role !== "answer" || part === "view");

/** Keeps the answered one of two; what the other says of leads and dates is added to it. */
function join(
  before: RawUnit,
  unit: RawUnit,
  textOf: TextOf,
  gone: Set<RawUnit>,
  worse: ReadonlySet<RawUnit>,
): RawUnit {
  if (isAnsweredBy(before, unit, textOf)) return answer(before, unit, gone);
  const first = !isSummary(before, unit) && !worse.has(before) && (isAnswered(before) || !isAnswered(unit));
  const [kept, dropped] = first ? [before, unit] : [unit, before];
  if (!isAnswered(kept) && dropped.place && !kept.place) kept.place = dropped.place;
  kept.leads.push(...dropped.leads);
  kept.due.push(...dropped.due);
  if (!kept.finding && dropped.finding) kept.finding = dropped.finding;
  gone.add(dropped);
  return kept;
}

/**
 * Behind a list that a later chapter answers number by number, what seems to answer the last of it is that chapter's
 * title, or leads over to it: in plain text nothing else tells it.
 */
function releaseBehindList(draft: RawDraft): void {
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
function releaseBetween(draft: RawDraft): void {
  const later = draft.units.findIndex(({ answersOnly }) => answersOnly);
  const [last, ...others] = draft.units.slice(0, Math.max(0, later)).reverse();
  if (!last || last.divided || others.length === 0 || others.some(isAnswered)) return;
  for (const { role, at } of last.flow) if (role === "answer") draft.outside.push(at);
  last.flow = last.flow.filter(({ role }) => role !== "answer");
}

/** An answer to a number that the list of recommendations does not have is no recommendation: its reference is broken. */
function leaveOutside(draft: RawDraft, unit: RawUnit, gone: Set<RawUnit>): void {
  for (const { at } of unit.flow) draft.outside.push(at);
  gone.add(unit);
}

/** Gives a response that names its recommendation by number to that recommendation, or to each of several. */
function answerOthers(unit: RawUnit, first: Map<string, RawUnit>, gone: Set<RawUnit>): void {
  const known = unit.numbers.map((number) => first.get(number)).filter((each) => each !== undefined);
  if (known.length === 0) {
    for (const number of unit.numbers) first.set(number, unit);
    return;
  }
  for (const each of known) {
    each.flow = [...each.flow, ...unit.flow];
    each.divided = true;
    each.leads.push(...unit.leads);
    each.due.push(...unit.due);
    each.place ??= unit.place;
  }
  gone.add(unit);
}
