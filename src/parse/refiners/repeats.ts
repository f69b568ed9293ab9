import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { isVerdict } from "../../templates/acceptance";
import { DUTY } from "../../templates/duty";
import { markAt } from "../../templates/evidence";
import { isMark } from "../../templates/table-form";
import type { Piece, RawDraft, RawUnit, Scene } from "../raw";
import { goesOn, saysLittle } from "./given-again";
import {
  alike,
  isAnswered,
  isSlip,
  meantBy,
  releaseBehindList,
  releaseBetween,
  releaseMarks,
  repeatedLists,
  type TextOf,
} from "./repeated-lists";
import { TELLS_AN_ANSWER } from "./run-on";

/** What is known of the units so far, while they are gone through in the draft's order. */
interface Joining {
  readonly draft: RawDraft;
  readonly scene: Scene;
  readonly textOf: TextOf;
  /** The units that a later run of the same numbers goes through again. */
  readonly lists: Set<RawUnit>;
  readonly worse: ReadonlySet<RawUnit>;
  /** Whether some have no number, and have to be known by their words. */
  readonly unnumbered: boolean;
  /** Whether there is a list that an answer can miss. */
  readonly listed: boolean;
  readonly gone: Set<RawUnit>;
  readonly first: Map<string, RawUnit>;
  readonly byText: Map<string, RawUnit>;
  /** Of a list up front, what another chapter has answered under its number alone: several agencies may. */
  readonly answered: Set<RawUnit>;
}

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
  releaseMarks(draft.units, scene);
  releaseBehindList(draft);
  const { lists, worse } = repeatedLists(draft.units, textOf);
  releaseBetween(draft);
  const recommended = draft.units.filter(({ answersOnly, numbers }) => !answersOnly && numbers.length > 0);
  const joining: Joining = {
    draft,
    scene,
    textOf,
    lists: new Set(lists),
    worse,
    unnumbered: draft.units.some(({ numbers }) => numbers.length === 0),
    listed: recommended.length > 1,
    gone: new Set(),
    first: new Map(),
    byText: new Map(),
    answered: new Set(),
  };
  for (const [index, unit] of draft.units.entries()) take(unit, index, joining);
  draft.units = draft.units.filter((unit) => !joining.gone.has(unit));
}

/** Takes one unit for the first of its number or words, for a second saying of one, or for an answer. */
function take(unit: RawUnit, index: number, joining: Joining): void {
  const { draft, scene, textOf, lists, gone, first, byText } = joining;
  if (unit.answersOnly) {
    if (joining.listed && !unit.numbers.some((each) => first.has(each))) leaveOutside(draft, unit, gone);
    else answerOthers(unit, first, gone);
    return;
  }
  if (unit.numbers.length > 1 && unit.numbers.every((each) => lists.has(first.get(each) ?? unit))) {
    answerOthers({ ...unit, flow: asAnswer(unit, scene) }, first, gone);
    gone.add(unit);
    return;
  }
  const number = unit.numbers[0];
  const text = joining.unnumbered ? textOf(unit) : "";
  const same =
    (number === undefined ? undefined : first.get(number)) ??
    (text.length > 30 ? byText.get(text) : undefined);
  if (same && !gone.has(same)) {
    if (isSlip(same, index, draft.units, scene)) {
      const meant = meantBy(index, draft.units, scene);
      if (meant !== null && !first.has(meant)) first.set(meant, unit);
      if (lists.has(same)) lists.add(unit);
      return;
    }
    if (takeAgain(same, unit, text, joining)) return;
  }
  if (!same && lists.size > 2 && gone.size > 0 && saysLittle(unit, scene)) {
    leaveOutside(draft, unit, gone);
    return;
  }
  for (const each of unit.numbers) if (!first.has(each)) first.set(each, unit);
  if (text.length > 30 && !byText.has(text)) byText.set(text, unit);
}

/** Joins a unit to the one before it that has its number or its words; false where they are two after all. */
function takeAgain(same: RawUnit, unit: RawUnit, text: string, joining: Joining): boolean {
  const { scene, textOf, lists, gone, first, byText, answered } = joining;
  if (unit.byRow && goesOn(unit, scene)) {
    same.flow = [...same.flow, ...unit.flow.filter(({ role }) => role === "answer")];
    same.leads.push(...unit.leads);
    same.due.push(...unit.due);
    gone.add(unit);
    return true;
  }
  if (answered.has(same) && !alike(textOf(same), textOf(unit))) {
    answer(same, unit, joining);
    return true;
  }
  if (!isRepeat(same, unit, textOf, lists)) return false;
  if (isAnsweredBy(same, unit, textOf)) answered.add(same);
  const kept = join(same, unit, joining);
  if (kept !== same) {
    for (const each of unit.numbers) first.set(each, unit);
    byText.set(text, unit);
  }
  return true;
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

function isRepeat(before: RawUnit, unit: RawUnit, textOf: TextOf, lists: ReadonlySet<RawUnit>): boolean {
  const a = textOf(before);
  const b = textOf(unit);
  if (lists.has(before)) return true;
  // Two findings may each have a recommendation 1; the same words under the same number are one.
  return (
    alike(a, b) && a.length > 30 && (!isAnswered(before) || !isAnswered(unit) || before.byRow !== unit.byRow)
  );
}

/**
 * Whether its number stands in a heading, or in a line of a title's shape, which is all that there is of an answer only if
 * it tells one: "R1: accepted".
 */
function isHeaded({ flow, at }: RawUnit, { evidence, paragraphs }: Scene): boolean {
  const mark = markAt(evidence, at);
  if (!mark) return false;
  const words = paragraphs[at]?.text.slice(mark.unit?.rest ?? mark.start) ?? "";
  const tells = TELLS_AN_ANSWER.test(words) || isVerdict(words) || isMark(words.trim());
  if (mark.heading) return flow.length > 1 || !tells;
  return TITLE.test(words) && !tells && !DUTY.test(words);
}

/** "Recommendation 5 – Discharge by nurses" */
const TITLE = /^\s*[A-Z][^.;:!?\n]{3,78}[^.,;:!?\s]\s*$/;

/** What stands behind a number that is given a second time, without the title beside it. */
const asAnswer = (unit: RawUnit, scene: Scene): Piece[] => {
  const heads = isHeaded(unit, scene);
  return unit.flow
    .filter(({ role, at }) => role !== "title" && !(heads && at === unit.at))
    .map((piece) =>
      piece.role === "text" || piece.role === "undecided" ? { ...piece, role: "answer" } : piece,
    );
};

/** Whether the second time only the number is given again, and what follows is the response. */
const isAnsweredBy = (before: RawUnit, unit: RawUnit, textOf: TextOf): boolean =>
  !alike(textOf(before), textOf(unit)) &&
  !isAnswered(before) &&
  !(unit.divided && isAnswered(unit) && unit.flow.some(isAsked));

function answer(before: RawUnit, unit: RawUnit, { scene, gone }: Joining): RawUnit {
  before.flow = [...before.flow, ...asAnswer(unit, scene)];
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
function join(before: RawUnit, unit: RawUnit, joining: Joining): RawUnit {
  const { textOf, worse, gone } = joining;
  if (isAnsweredBy(before, unit, textOf)) return answer(before, unit, joining);
  const first = !isSummary(before, unit) && !worse.has(before) && (isAnswered(before) || !isAnswered(unit));
  const [kept, dropped] = first ? [before, unit] : [unit, before];
  if (!isAnswered(kept) && dropped.place && !kept.place) kept.place = dropped.place;
  kept.leads.push(...dropped.leads);
  kept.due.push(...dropped.due);
  if (!kept.finding && dropped.finding) kept.finding = dropped.finding;
  gone.add(dropped);
  return kept;
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
