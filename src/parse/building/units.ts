import { romanValue } from "../../model/roman";
import { markAt } from "../../templates/evidence";
import { rankOf } from "../../templates/vocabulary";
import type { Event, RawFinding, RawUnit } from "../raw";
import { close, levelAt, push, type State } from "./state";
import { takeFacts, takeLabel } from "./words";

type Of<Kind extends Event["kind"]> = Extract<Event, { kind: Kind }>;

export function openFinding(state: State, event: Of<"finding">): void {
  const { at, numbers, label, runIn } = event;
  const before = state.finding;
  close(state);
  if (before && isItsTitle(state, before, event)) {
    if (before.pieces.length === 0 && runIn !== null) before.pieces.push(at);
    return;
  }
  state.group = null;
  state.row = null;
  state.findingLevel = levelAt(state, at);
  state.above = state.findingLevel ?? state.above;
  state.finding = { numbers, label, at, runIn, pieces: runIn === null ? [] : [at] };
  state.findings.push(state.finding);
}

/** "Theme 1 – recommendations" over the rows of a table, the first thing below "Theme 1: …", is that theme again. */
const isItsTitle = ({ scene, units }: State, before: RawFinding, { at, numbers }: Of<"finding">): boolean => {
  const table = scene.paragraphs[at]?.cell?.table;
  return (
    table !== undefined &&
    scene.paragraphs[before.at]?.cell?.table !== table &&
    units.at(-1)?.finding !== before &&
    numbers.length > 0 &&
    numbers.join() === before.numbers.join()
  );
};

export function openUnit(state: State, event: Of<"unit">): void {
  const { at, behind } = event;
  if (state.unit && isItsResponse(state.unit, event)) {
    const runIn = behind === "nothing" ? null : at;
    takeLabel(state, { kind: "label", at, label: "response", runIn, named: false });
    return;
  }
  if (state.unit && isItsText(state.unit, event)) {
    if (behind !== "nothing") push(state, state.unit, "text", at);
    if (event.byRow) openRow(state, state.unit);
    return;
  }
  const fresh = rawUnit(state, event);
  const { answers, byRow, numbers } = event;
  state.pending = null;
  state.together = byRow && state.rowOpened ? [...state.together, fresh] : [fresh];
  state.rowOpened = byRow;
  if (!byRow) state.row = null;
  state.unit = fresh;
  state.units.push(fresh);
  // Only rows of a table go back to a unit by its number.
  if (state.scene.evidence.tables.size > 0) for (const number of numbers) note(state, number, fresh);
  state.part = null;
  state.slot = answers ? "answer" : "undecided";
  state.unitLevel = levelAt(state, at) ?? (state.above === null ? null : state.above + 1);
  if (behind === "nothing") return;
  const asked = markAt(state.scene.evidence, at)?.unit?.asked;
  if (asked) {
    // What was asked is told in a sentence, and whatever comes behind it is the answer.
    const { start, end, runsOn, lines } = asked;
    fresh.told = { asked: { paragraph: at, start, end }, ...(lines && { lines }) };
    fresh.divided = true;
    state.slot = "answer";
    push(state, fresh, "text", at);
    if (runsOn) push(state, fresh, "answer", at);
    takeFacts(state, at);
    return;
  }
  push(state, fresh, answers ? "answer" : behind === "title" ? "title" : byRow ? "text" : "undecided", at);
}

/** Notes the unit of a number. Of two alike the second has, by a slip, not the number that its place leads to. */
function note({ byNumber, meant, units }: State, number: string, unit: RawUnit): void {
  if (!byNumber.has(number)) byNumber.set(number, unit);
  else if (!unit.byRow && !unit.answersOnly) {
    const above = Number(units[units.length - 2]?.numbers[0]);
    if (Number.isInteger(above)) meant.set(`${above + 1}`, unit);
  }
}

/** "Response to recommendation 3" below recommendation 3 is its response's label, not another unit. */
const isItsResponse = (unit: RawUnit, { answers, numbers }: Of<"unit">): boolean =>
  answers && (unit.numbers.length === 0 || unit.numbers.some((own) => isCited(own, numbers[0] ?? "")));

/** Whether "1" cites what is numbered "1", "2.1", "AR1", "(a)" or "(i)". */
const isCited = (own: string, cited: string): boolean =>
  own === cited ||
  own.endsWith(`.${cited}`) ||
  own.replace(/^[a-z]+(?=\d)/, "") === cited ||
  (/^[a-z]$/.test(own) && `${own.charCodeAt(0) - 96}` === cited) ||
  `${romanValue(own)}` === cited;

/**
 * "Recommendation 4" as a heading, then "Recommendation:" or its number again in front of the words, is one unit; so is
 * the heading over a table whose row gives the words.
 */
const isItsText = (unit: RawUnit, { answers, numbers, byRow }: Of<"unit">): boolean =>
  !answers &&
  !(byRow && unit.byRow) &&
  unit.numbers.length > 0 &&
  (numbers.length === 0 || (numbers.length === 1 && numbers[0] === unit.numbers[0])) &&
  unit.flow.every(({ role }) => role === "title");

/** Goes on with a unit in the row of a table, whose cells tell its response from its text. */
function openRow(state: State, unit: RawUnit): void {
  unit.divided = true;
  state.pending = null;
  state.together = [unit];
  state.rowOpened = true;
}

function rawUnit(state: State, { numbers, label, at, answers, byRow }: Of<"unit">): RawUnit {
  return {
    numbers: numbers.length === 0 && state.pending !== null ? [state.pending] : numbers,
    label,
    at,
    finding: state.finding,
    flow: [],
    leads: [],
    due: [],
    place: null,
    answersOnly: answers,
    divided: answers || byRow,
    brokenAfter: null,
    byRow,
    listed: !byRow && state.group !== null && label.text === "",
  };
}

export function takeGroup(state: State, { at, word }: Of<"group">): void {
  const { levels, template, evidence } = state.scene;
  // Findings and terms of reference are listed in front of recommendations, and are none.
  const named = levels.unit !== "recommendation" && template.unit.words.includes(word);
  const ofUnit =
    word === levels.unit || (named && (levels.unit === null || rankOf(word) < rankOf("finding")));
  // One list of recommendations behind all the findings belongs to none of them in particular.
  const once = evidence.groups.get(word)?.length === 1;
  const apart = state.findings.length > 1 && state.units.length === 0 && once;
  close(state);
  state.group = ofUnit ? word : null;
  if (!ofUnit || apart) state.finding = null;
  if (!state.finding) state.outside.push(at);
}

export function takeHeading(state: State, { at, level, ends }: Of<"heading">): void {
  const { unit, finding, findingLevel } = state;
  if (unit && !ends) {
    push(state, unit, "heading", at);
    if (state.slot === "lead" || state.slot === "due" || state.slot === "aside") state.slot = state.before;
    return;
  }
  const endsFinding = finding && (level === null || findingLevel === null ? ends : level <= findingLevel);
  close(state);
  state.group = null;
  // "You said" over each recommendation is a label of it, and holds none.
  const isLabel = markAt(state.scene.evidence, at)?.label?.kind === "asked";
  if (level !== null && !isLabel) state.above = level;
  if (endsFinding) state.finding = null;
  if (!state.finding) state.outside.push(at);
}
