import type { Span } from "../../model/span";
import { markAt } from "../../templates/evidence";
import type { LabelKind } from "../../templates/vocabulary";
import type { Piece, RawFinding, RawUnit, RowFacts, Scene } from "../raw";

/** What the next paragraph of a unit is taken for. */
export type Slot = "undecided" | "text" | "asked" | "answer" | "lead" | "due" | "aside";

/** Everything that is open or done while events are taken one by one. */
export interface State {
  readonly scene: Scene;
  readonly findings: RawFinding[];
  readonly units: RawUnit[];
  readonly byNumber: Map<string, RawUnit>;
  /** By the number that is evidently meant, units that bear the number of another by a slip. */
  readonly meant: Map<string, RawUnit>;
  /** The unit to which the last row of a table went back by its number; null where none did. */
  returned: RawUnit | null;
  /** Whether the row answers a number that nothing bears. */
  stray: boolean;
  readonly outside: number[];
  readonly rows: Map<number, RowFacts>;
  finding: RawFinding | null;
  findingLevel: number | null;
  unit: RawUnit | null;
  /** Level of the unit's own heading, or one below the nearest above it; null where there is no heading at all. */
  unitLevel: number | null;
  /** Level of the nearest heading above. */
  above: number | null;
  slot: Slot;
  /** The slot to go back to behind a field's one paragraph. */
  before: Slot;
  part: LabelKind | null;
  /** The word of the heading over several units under which we are. */
  group: string | null;
  /** A reference that came before its unit. */
  pending: string | null;
  row: { leads: Span[]; due: Span[] } | null;
  /** Whether the row has opened a unit already. */
  rowOpened: boolean;
  /** The units that one row has opened, which share its response. */
  together: readonly RawUnit[];
}

export function freshState(scene: Scene): State {
  return {
    scene,
    findings: [],
    units: [],
    byNumber: new Map(),
    meant: new Map(),
    returned: null,
    stray: false,
    outside: [],
    rows: new Map(),
    finding: null,
    findingLevel: null,
    unit: null,
    unitLevel: null,
    above: null,
    slot: "undecided",
    before: "undecided",
    part: null,
    group: null,
    pending: null,
    row: null,
    rowOpened: false,
    together: [],
  };
}

export const levelAt = ({ scene }: State, at: number): number | null =>
  markAt(scene.evidence, at)?.level ?? null;

const hasWords = ({ scene }: State, at: number): boolean => (scene.paragraphs[at]?.text.trim() ?? "") !== "";

/** Adds a paragraph to a unit; blank ones say nothing, but a label may stand in Word's numbering alone. */
export function push(state: State, unit: RawUnit, role: Piece["role"], at: number): void {
  if (role !== "label" && !hasWords(state, at)) return;
  unit.flow.push({ role, at, part: role === "answer" || role === "label" ? state.part : null });
}

/** Ends the open unit. */
export function close(state: State): void {
  state.unit = null;
  state.part = null;
  state.slot = "undecided";
  state.together = [];
}

/** Notes what a lead or date column or line says, for the unit and for its row. */
export function field(state: State, kind: "lead" | "due", at: number, start: number, to?: number): void {
  const { unit, row, scene } = state;
  const end = to ?? scene.paragraphs[at]?.text.trimEnd().length ?? 0;
  if (!unit || end <= start) return;
  const span = { paragraph: at, start, end };
  (kind === "lead" ? unit.leads : unit.due).push(span);
  if (row) (kind === "lead" ? row.leads : row.due).push(span);
  const date = kind === "lead" ? DATE_BEHIND.exec(scene.paragraphs[at]?.text.slice(start, end) ?? "") : null;
  if (date) field(state, "due", at, start + date.index + 1, end);
}

/** "Owner and date: Head of Inclusion; October 2021" */
const DATE_BEHIND = /[;,](?=[^;,]*\b20\d\d\b[^;,]*$)/;

/** Takes a paragraph for what is due next. */
export function takeBody(state: State, at: number): void {
  if (!hasWords(state, at)) return;
  const { unit, slot } = state;
  if (!unit) {
    // Below the table of a finding's recommendations nothing is found any more.
    const below = state.units.at(-1)?.finding === state.finding && !state.scene.paragraphs[at]?.cell;
    (state.finding && !below ? state.finding.pieces : state.outside).push(at);
  } else if (slot === "lead" || slot === "due") {
    field(state, slot, at, 0);
    state.slot = state.before;
  } else if (slot === "aside") {
    // Before the response a rationale may run on; behind its label one paragraph is taken for it.
    if (state.before === "answer") state.slot = "answer";
  } else if (slot === "asked") push(state, unit, isAsked(state, unit, at) ? "text" : "undecided", at);
  else if (slot === "undecided" && unit.divided && unit.flow.some(({ role }) => role === "answer")) {
    // Below a table of its actions nothing is asked any more.
    state.part = null;
    push(state, unit, "answer", at);
  } else push(state, unit, slot, at);
}

/** What is put to the board is a list, or questions; without either it is the first paragraph at least. */
function isAsked({ scene }: State, unit: RawUnit, at: number): boolean {
  const first = unit.flow.every(({ role }) => role !== "text");
  const listed = (markAt(scene.evidence, at)?.number ?? null) !== null;
  return first || listed || /\?["”’)]*\s*$/.test(scene.paragraphs[at]?.text ?? "");
}
