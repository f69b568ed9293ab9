// Rows of one cell across a table, or of words in the first cell alone: titles over the rows below, findings, units.

import { isName } from "../../templates/body-name";
import type { Column } from "../../templates/column-roles";
import { DUTY } from "../../templates/duty";
import { markAt } from "../../templates/evidence";
import { isQuoted } from "../../templates/set-apart";
import { unitOver } from "../../templates/table-units";
import {
  isTitleRow,
  saysAbove,
  type Table,
  type TableCell,
  type TableRow,
  wordsOfCell,
} from "../../templates/tables";
import type { UnitLabel } from "../../templates/unit-label";
import type { Event, Scene } from "../raw";
import { labelAt, NO_LABEL, referenceIn } from "./references";
import { type Columns, cellOf } from "./row-answers";
import { ASKS, behindLabel, EVERYBODY, IN_BRACKETS } from "./units";

/** Words in the first cell alone; but where that column says who answers, they are a body that has not answered. */
export function isTitle({ paragraphs, evidence }: Scene, row: TableRow, { columns }: Columns): boolean {
  if (!isTitleRow(row, paragraphs)) return false;
  const says = row.cells[0]?.paragraphs[0] ?? -1;
  return !columns.some(({ column, role }) => column === 0 && role === "lead") || isUnitAt(evidence, says);
}

/**
 * Titles in the very column that says what is asked: where every recommendation has a number, words alone in their row
 * that have none and ask for nothing, or else the name of a body and no more.
 */
export function titlesAmongUnits(
  scene: Scene,
  { rows }: Table,
  { headers, unit, columns }: Columns & { headers: ReadonlySet<number>; unit: Column | null },
): (row: TableRow) => boolean {
  const { paragraphs, evidence } = scene;
  if (unit === null || unit.column !== 0) return () => false;
  const ref = columns.find(({ role }) => role === "ref");
  const isNumbered = (row: TableRow): boolean => {
    const mark = markAt(evidence, row.cells[0]?.paragraphs[0] ?? -1);
    const number = mark?.number && mark.number.kind !== "bullet";
    const labelled = mark?.unit && !isKind(mark.unit, wordsOfCell(row.cells[0], paragraphs));
    return Boolean(labelled) || Boolean(number) || referenceIn(scene, cellOf(row, ref)) !== null;
  };
  const asked = rows.filter(
    (row) =>
      !headers.has(row.index) &&
      !saysAbove(wordsOfCell(row.cells[0], paragraphs)) &&
      !isTitleRow(row, paragraphs),
  );
  const numbered = asked.length > 0 && asked.every(isNumbered);
  return (row) => {
    if (!isTitleRow(row, paragraphs) || isNumbered(row)) return false;
    const words = wordsOfCell(row.cells[0], paragraphs);
    if (words.length > LONGEST_TITLE || !ENDS_AS_TITLE.test(words) || DUTY.test(words) || ASKS.test(words))
      return false;
    const alone = words.replace(IN_BRACKETS, "").trim();
    return numbered || isName(alone, evidence.vocabulary) || EVERYBODY.test(alone);
  };
}

/** "NATIONAL RECOMMENDATION", over rows that are the recommendations. */
const isKind = ({ numbers, rest }: UnitLabel, words: string): boolean =>
  numbers.length === 0 && rest >= words.trimEnd().length;

const LONGEST_TITLE = 90;
const ENDS_AS_TITLE = /[^\n.;:,?]$/;

/** "Theme 1: …" alone in a row: without that word it might be a recommendation that nobody has answered. */
export function holdsFinding({ paragraphs, evidence, levels }: Scene, row: TableRow): boolean {
  const [only, ...others] = row.cells.filter((cell) => wordsOfCell(cell, paragraphs) !== "");
  if (levels.finding === null || only === undefined || others.length > 0) return false;
  return (
    (isTitleRow(row, paragraphs) || only !== row.cells[0]) &&
    markAt(evidence, only.paragraphs[0] ?? -1)?.unit?.word.id === levels.finding
  );
}

/** What stands alone in the row below "Finding 1: …", without a number and asking nothing, or in quotation marks. */
export function saysFinding({ paragraphs, evidence }: Scene, row: TableRow): boolean {
  if (!isTitleRow(row, paragraphs)) return false;
  const at = row.cells[0]?.paragraphs[0] ?? -1;
  const [mark, opener] = [markAt(evidence, at), paragraphs[at]];
  const words = wordsOfCell(row.cells[0], paragraphs);
  return (
    mark?.unit === null &&
    mark.number === null &&
    ((opener !== undefined && isQuoted(opener)) || !DUTY.test(words))
  );
}

const isUnitAt = (evidence: Scene["evidence"], at: number): boolean =>
  (markAt(evidence, at)?.unit ?? null) !== null;

/** A row of one cell across the table is a title over the rows below it. */
export function isBanner(row: TableRow): boolean {
  const [only] = row.cells;
  return row.cells.length === 1 && only !== undefined && only.span > 1;
}

/** "Recommendation 2: …" or "Finding 1" across the table; in a table of actions any words there are the unit's. */
export function banner(scene: Scene, row: TableRow, unitsByBanner: boolean): Event[] {
  const events: Event[] = [{ kind: "row", at: row.cells[0]?.paragraphs[0] ?? 0, number: null }];
  // An agency's name over its actions asks for nothing.
  const asks = unitOver(row, scene.paragraphs, scene.evidence.marks) !== null;
  for (const at of row.cells.flatMap(({ paragraphs }) => paragraphs)) {
    const mark = markAt(scene.evidence, at);
    if (!mark || mark.blank) continue;
    const { unit, number } = mark;
    const rank = unit?.word.id;
    if (unit && rank === scene.levels.finding) {
      const runIn = unit.rest < (scene.paragraphs[at]?.text.length ?? 0) ? unit.rest : null;
      events.push({ kind: "finding", at, numbers: unit.numbers, label: labelAt(scene, at), runIn });
    } else if (unit) {
      const behind = behindLabel(scene, at, unit);
      if (!unitsByBanner && isKind(unit, scene.paragraphs[at]?.text ?? "")) continue;
      events.push({
        kind: "unit",
        at,
        numbers: unit.numbers,
        label: labelAt(scene, at),
        behind: behind === "title" ? "text" : behind,
        answers: false,
        byRow: true,
      });
    } else if (unitsByBanner && asks && events.every(({ kind }) => kind !== "unit")) {
      const numbers = number && number.kind !== "bullet" ? [number.text] : [];
      events.push({
        kind: "unit",
        at,
        numbers,
        label: NO_LABEL,
        behind: "text",
        answers: false,
        byRow: true,
      });
    } else if (events.some(({ kind }) => kind === "unit"))
      events.push({ kind: "cell", at, slot: "text", part: null });
  }
  return events;
}

export const saysNothing = (event: Event): boolean =>
  event.kind === "row" || (event.kind === "unit" && event.behind === "nothing");

export const textAcross = ({ evidence }: Scene, row: TableRow): Event[] =>
  row.cells
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((at) => markAt(evidence, at)?.blank === false)
    .map((at): Event => ({ kind: "cell", at, slot: "text", part: null }));

/** "Recommendation 1", or "1", beside what it says. */
export function labelledAcross(scene: Scene, label: TableCell, words: TableCell): Event[] {
  const [at = 0] = label.paragraphs;
  const reference = referenceIn(scene, label);
  const numbers = reference ? [reference.number] : [];
  return [
    { kind: "row", at, number: null },
    {
      kind: "unit",
      at,
      numbers,
      label: reference?.label ?? labelAt(scene, at),
      behind: "nothing",
      answers: false,
      byRow: true,
    },
    ...words.paragraphs.map((each): Event => ({ kind: "cell", at: each, slot: "text", part: null })),
  ];
}
