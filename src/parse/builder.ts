import type { Span } from "../model/span";
import { wholeOf } from "../model/span";
import type { LabelKind } from "../templates/vocabulary";
import type { Event, Piece, RawDraft, RawFinding, RawUnit, RowFacts, Scene } from "./raw";

type Slot = "undecided" | "text" | "answer" | "lead" | "due" | "aside";

/** Takes events in document order and puts findings and units together; a state machine, one step an event. */
export interface Builder {
  take(event: Event): void;
  /** The unit and finding that are open, for recognisers that depend on what came before. */
  readonly open: () => {
    readonly unit: RawUnit | null;
    readonly finding: RawFinding | null;
    readonly group: string | null;
    /** Level of the nearest heading above the unit, or its own. */
    readonly level: number | null;
  };
  done(): RawDraft;
}

const ANSWERING: ReadonlySet<LabelKind> = new Set(["response", "view", "taken", "impact", "actions"]);

export function builderFor({ paragraphs, evidence, levels, template }: Scene): Builder {
  const findings: RawFinding[] = [];
  const units: RawUnit[] = [];
  const byNumber = new Map<string, RawUnit>();
  const outside: number[] = [];
  const rows = new Map<number, RowFacts>();
  let finding: RawFinding | null = null;
  let findingLevel: number | null = null;
  let unit: RawUnit | null = null;
  let slot: Slot = "undecided";
  let before: Slot = "undecided";
  let part: LabelKind | null = null;
  let group: string | null = null;
  let above: number | null = null;
  let unitLevel: number | null = null;
  let pending: string | null = null;
  let row: { leads: Span[]; due: Span[] } | null = null;
  /** The units that a row or a list has opened together, which share its response. */
  let together: RawUnit[] = [];
  let rowOpened = false;

  const levelAt = (at: number): number | null => {
    const paragraph = paragraphs[at];
    return paragraph ? evidence.marks(paragraph).level : null;
  };
  const has = (at: number): boolean => (paragraphs[at]?.text.trim() ?? "") !== "";
  const push = (to: RawUnit, role: Piece["role"], at: number): void => {
    if (role === "label" || has(at))
      to.flow.push({ role, at, part: role === "answer" || role === "label" ? part : null });
  };
  const close = (): void => {
    unit = null;
    part = null;
    slot = "undecided";
    together = [];
  };

  function openFinding(event: Extract<Event, { kind: "finding" }>): void {
    close();
    group = null;
    row = null;
    findingLevel = levelAt(event.at);
    above = findingLevel ?? above;
    finding = {
      numbers: event.numbers,
      label: event.label,
      at: event.at,
      runIn: event.runIn,
      pieces: event.runIn === null ? [] : [event.at],
    };
    findings.push(finding);
  }

  function openUnit(event: Extract<Event, { kind: "unit" }>): void {
    const { numbers, label, at, behind, answers, byRow } = event;
    const first = numbers[0];
    // "Response to recommendation 3" below recommendation 3 is its response's label, not another unit.
    if (
      answers &&
      unit &&
      (unit.numbers.includes(first ?? "") || (unit.numbers.length === 0 && units.length > 0))
    ) {
      takeLabel({ kind: "label", at, label: "response", runIn: behind === "nothing" ? null : at });
      return;
    }
    // "Recommendation 4" as a heading, then "Recommendation:" in front of the words, is one unit.
    if (
      unit &&
      numbers.length === 0 &&
      !answers &&
      !byRow &&
      unit.flow.length === 0 &&
      unit.numbers.length > 0
    ) {
      if (behind !== "nothing") push(unit, "text", at);
      return;
    }
    if (!byRow) row = null;
    const fresh: RawUnit = {
      numbers: numbers.length === 0 && pending !== null ? [pending] : numbers,
      label,
      at,
      finding,
      flow: [],
      leads: [],
      due: [],
      place: null,
      answersOnly: answers,
      divided: answers || byRow,
      brokenAfter: null,
      byRow,
      listed: group !== null && label.text === "",
    };
    pending = null;
    together = byRow && rowOpened ? [...together, fresh] : [fresh];
    rowOpened = byRow;
    unit = fresh;
    units.push(fresh);
    for (const number of numbers) if (!byNumber.has(number)) byNumber.set(number, fresh);
    part = null;
    slot = answers ? "answer" : "undecided";
    const own = levelAt(at);
    unitLevel = own ?? (above === null ? null : above + 1);
    if (behind === "nothing") return;
    push(fresh, answers ? "answer" : behind === "title" ? "title" : byRow ? "text" : "undecided", at);
  }

  function takeLabel(event: Extract<Event, { kind: "label" }>): void {
    const { at, label, runIn } = event;
    if (!unit) {
      takeBody(at);
      return;
    }
    if (
      ANSWERING.has(label) ||
      (label === "evidence" && runIn === null) ||
      (label === "background" && unit.divided)
    ) {
      unit.divided = true;
      slot = "answer";
      part = label === "response" || label === "background" ? null : label === "evidence" ? "impact" : label;
      push(unit, "label", at);
      if (runIn !== null) push(unit, "answer", at);
      return;
    }
    if (label === "lead" || label === "due") {
      if (unit.brokenAfter === null && unit.flow.length > 0) unit.brokenAfter = unit.flow.length;
      if (runIn !== null) field(label, at, runIn);
      else {
        if (slot !== "lead" && slot !== "due" && slot !== "aside") before = slot;
        slot = label;
      }
      return;
    }
    if (runIn !== null) return;
    if (slot !== "lead" && slot !== "due" && slot !== "aside") before = slot;
    slot = "aside";
  }

  function field(kind: "lead" | "due", at: number, start: number): void {
    const text = paragraphs[at]?.text ?? "";
    const end = text.trimEnd().length;
    if (!unit || end <= start) return;
    const span = { paragraph: at, start, end };
    (kind === "lead" ? unit.leads : unit.due).push(span);
    if (row) (kind === "lead" ? row.leads : row.due).push(span);
  }

  function takeBody(at: number): void {
    if (!has(at)) return;
    if (!unit) {
      if (finding) finding.pieces.push(at);
      else outside.push(at);
      return;
    }
    if (slot === "lead" || slot === "due") {
      field(slot, at, 0);
      slot = before;
      return;
    }
    if (slot === "aside") {
      slot = before === "answer" ? "answer" : slot;
      return;
    }
    push(unit, slot, at);
  }

  function takeCell({ at, slot: to, part: named }: Extract<Event, { kind: "cell" }>): void {
    if (!unit || !has(at)) return;
    if (to === "lead" || to === "due") field(to, at, 0);
    else if (to === "text") push(unit, "text", at);
    else if (to === "answer") {
      part = named;
      unit.divided = true;
      if (row) rows.set(at, row);
      for (const each of together.length > 0 ? together : [unit]) push(each, "answer", at);
    }
  }

  function takeRow({ number }: Extract<Event, { kind: "row" }>): void {
    row = { leads: [], due: [] };
    rowOpened = false;
    if (number === null) return;
    const known = byNumber.get(number) ?? byNumber.get(number.replace(/\.\d+$/, ""));
    if (!known) return;
    unit = known;
    together = [known];
  }

  function takeHeading({ at, level, ends }: Extract<Event, { kind: "heading" }>): void {
    if (!unit || ends) {
      const endsFinding = finding && (level === null || findingLevel === null ? ends : level <= findingLevel);
      close();
      group = null;
      if (level !== null) above = level;
      if (endsFinding) {
        finding = null;
        outside.push(at);
      } else if (!finding) outside.push(at);
      return;
    }
    push(unit, "heading", at);
    if (slot === "lead" || slot === "due" || slot === "aside") slot = before;
  }

  return {
    open: () => ({ unit, finding, group, level: unitLevel }),
    take(event) {
      switch (event.kind) {
        case "nothing":
          return;
        case "close":
          row = null;
          return close();
        case "finding":
          return openFinding(event);
        case "unit":
          return openUnit(event);
        case "label":
          return takeLabel(event);
        case "body":
          return takeBody(event.at);
        case "cell":
          return takeCell(event);
        case "row":
          return takeRow(event);
        case "heading":
          return takeHeading(event);
        case "place":
          if (unit && !unit.place) unit.place = { paragraph: event.at, start: 0, end: 0 };
          return;
        case "number":
          if (unit && unit.numbers.length === 0 && unit.flow.length === 0) unit.numbers = [event.number];
          else pending = event.number;
          return;
        case "group": {
          const ofUnit = event.word === levels.unit || template.unit.words.includes(event.word);
          // One list of recommendations behind all the findings belongs to none of them in particular.
          const apart =
            findings.length > 1 && units.length === 0 && evidence.groups.get(event.word)?.length === 1;
          close();
          group = ofUnit ? event.word : null;
          if (!ofUnit || apart) finding = null;
          if (!finding) outside.push(event.at);
        }
      }
    },
    done: () => ({ findings, units, rows, outside, read: new Map() }),
  };
}

/** The whole of a paragraph, for those that say all at once. */
export const whole = (scene: Scene, at: number): Span => wholeOf(scene.paragraphs, at);
