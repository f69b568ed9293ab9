import { close, freshState, type State, takeBody } from "./building/state";
import { openFinding, openUnit, takeGroup, takeHeading } from "./building/units";
import { takeCell, takeFacts, takeLabel, takeRow } from "./building/words";
import type { Event, RawDraft, RawFinding, RawUnit, Scene } from "./raw";

/** What is open, for recognisers that depend on what came before. */
export interface Open {
  readonly unit: RawUnit | null;
  readonly finding: RawFinding | null;
  /** The word of the heading over several units under which we are. */
  readonly group: string | null;
  /** Whether several units have been made of one paragraph each, so that a list of them is under way. */
  readonly listing: boolean;
  /** Level of the unit's own heading, or one below the nearest above it. */
  readonly level: number | null;
}

/** Takes events in document order and puts findings and units together; a state machine, one step an event. */
export interface Builder {
  take(event: Event): void;
  /** Takes words of whatever is open, which most paragraphs are, as the event "body" does. */
  takeBody(at: number): void;
  /** What is open now. */
  readonly open: Open;
  done(): RawDraft;
}

export function builderFor(scene: Scene): Builder {
  const state = freshState(scene);
  return {
    open: {
      get unit() {
        return state.unit;
      },
      get finding() {
        return state.finding;
      },
      get group() {
        return state.group;
      },
      get listing() {
        return state.units.length > 1 && state.units.every(({ flow }) => flow.length === 1);
      },
      get level() {
        return state.unitLevel;
      },
    },
    take: (event) => step(state, event),
    takeBody: (at) => bodyAt(state, at),
    done: () => ({
      findings: state.findings,
      units: state.units,
      rows: state.rows,
      outside: state.outside,
      read: new Map(),
    }),
  };
}

function bodyAt(state: State, at: number): void {
  takeFacts(state, at);
  takeBody(state, at);
}

function step(state: State, event: Event): void {
  if (event.kind === "label" || event.kind === "cell") takeFacts(state, event.at);
  const { unit } = state;
  switch (event.kind) {
    case "nothing":
      return;
    case "close":
      state.row = null;
      close(state);
      return;
    case "finding":
      openFinding(state, event);
      return;
    case "unit":
      openUnit(state, event);
      return;
    case "group":
      takeGroup(state, event);
      return;
    case "heading":
      takeHeading(state, event);
      return;
    case "label":
      takeLabel(state, event);
      return;
    case "body":
      bodyAt(state, event.at);
      return;
    case "row":
      takeRow(state, event);
      return;
    case "cell":
      takeCell(state, event);
      return;
    case "place":
      if (unit && !unit.place) unit.place = { paragraph: event.at, start: 0, end: 0 };
      return;
    case "number":
      if (unit && unit.numbers.length === 0 && unit.flow.length === 0) unit.numbers = [event.number];
      else state.pending = event.number;
  }
}
