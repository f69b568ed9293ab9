import { DUTY } from "../../templates/duty";
import { markAt } from "../../templates/evidence";
import type { Fact } from "../../templates/typed-facts";
import { ANSWERING, type LabelKind } from "../../templates/vocabulary";
import type { Event, Piece, RawUnit } from "../raw";
import { close, field, push, type State, takeBody } from "./state";

type Of<Kind extends Event["kind"]> = Extract<Event, { kind: Kind }>;

/** Whether a line of nothing but such a label begins the response, or a part of it. */
export const beginsPart = (label: LabelKind): boolean =>
  ANSWERING.has(label) || label === "evidence" || label === "sought";

/** The part of the response that stands below such a label; null where it names none. */
export const partBegunBy = (label: LabelKind): LabelKind | null =>
  label === "response" || label === "background" ? null : label === "evidence" ? "impact" : label;

/** A label says what the words behind it, or in the paragraphs below it, are. */
export function takeLabel(state: State, event: Of<"label">): void {
  const { at, label, runIn, named } = event;
  const { unit } = state;
  // "Northmere Police: …" directly below its number is whom the recommendation is made to.
  if (!unit || (named && unit.flow.every(({ role }) => role === "title"))) takeBody(state, at);
  else if (label === "asked") {
    state.slot = "asked";
    // What stood between the finding and what it asks says what was found; a lesson may ask there too.
    const found = (at: number): boolean =>
      OF_FINDINGS.has(state.scene.levels.unit) || !DUTY.test(state.scene.paragraphs[at]?.text ?? "");
    unit.flow = unit.flow.map((piece) =>
      isText(piece) && found(piece.at) ? { ...piece, role: "title" } : piece,
    );
    if (runIn !== null) push(state, unit, "text", at);
  } else if (beginsAnswer(unit, event)) beginAnswer(state, unit, event);
  else if (label === "lead" || label === "due") beginField(state, unit, label, event);
  else if (runIn === null) leaveFor(state, "aside");
}

const OF_FINDINGS: ReadonlySet<string | null> = new Set(["finding", "conclusion"]);
const isText = ({ role }: Piece): boolean => role === "undecided" || role === "text";

function beginsAnswer({ divided }: RawUnit, { label, runIn }: Of<"label">): boolean {
  if (ANSWERING.has(label)) return true;
  return beginsPart(label) ? runIn === null || divided : label === "background" && divided;
}

function beginAnswer(state: State, unit: RawUnit, { at, label, runIn }: Of<"label">): void {
  unit.divided = true;
  state.slot = "answer";
  state.part = partBegunBy(label);
  push(state, unit, "label", at);
  if (runIn !== null) push(state, unit, "answer", at);
}

function beginField(state: State, unit: RawUnit, kind: "lead" | "due", { at, runIn }: Of<"label">): void {
  if (unit.brokenAfter === null && unit.flow.length > 0) unit.brokenAfter = unit.flow.length;
  if (runIn === null) leaveFor(state, kind);
  else if (factsAt(state, at).length === 0) field(state, kind, at, runIn);
}

function leaveFor(state: State, slot: "lead" | "due" | "aside"): void {
  if (state.slot !== "lead" && state.slot !== "due" && state.slot !== "aside") state.before = state.slot;
  state.slot = slot;
}

const factsAt = ({ scene }: State, at: number): readonly Fact[] => markAt(scene.evidence, at)?.facts ?? [];

/** Leads and dates that stand as lines or columns inside a paragraph, whatever else it is. */
export function takeFacts(state: State, at: number): void {
  for (const { kind, start, end } of factsAt(state, at)) field(state, kind, at, start, end);
}

export function takeCell(state: State, { at, slot, part }: Of<"cell">): void {
  const { unit, row, together } = state;
  if (!unit && state.stray && slot === "answer") state.outside.push(at);
  if (!unit || slot === "nothing") return;
  if (slot === "lead" || slot === "due") field(state, slot, at, 0);
  else if (slot === "text") push(state, unit, "text", at);
  else {
    state.part = part;
    unit.divided = true;
    // "6.1" alone in a column of actions is a number that waits for its action.
    if (BARE_NUMBER.test(state.scene.paragraphs[at]?.text ?? "")) return;
    if (row) state.rows.set(at, row);
    for (const each of together.length > 0 ? together : [unit]) push(state, each, "answer", at);
  }
}

const BARE_NUMBER = /^\W*[A-Z]?\d{1,2}(?:\.\d{1,2}){1,2}[a-z]?\W*$/;

export function takeRow(state: State, { number }: Of<"row">): void {
  state.row = { leads: [], due: [] };
  state.rowOpened = false;
  state.stray = false;
  if (number === null) return;
  const { byNumber, meant } = state;
  const known = byNumber.get(number) ?? byNumber.get(number.replace(/\.\d+$/, "")) ?? meant.get(number);
  if (!known) {
    // In a table that answers by number, a number that nothing bears answers nothing, least of all the row above.
    if (state.unit === null || state.unit !== state.returned) return;
    close(state);
    state.stray = true;
    return;
  }
  state.unit = known;
  state.returned = known;
  state.together = [known];
}
