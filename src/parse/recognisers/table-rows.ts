import type { Column } from "../../templates/column-roles";
import { markAt } from "../../templates/evidence";
import { numbersAlone } from "../../templates/numbers";
import { unitOver } from "../../templates/table-units";
import { saysAbove, type Table, type TableCell, type TableRow, wordsOfCell } from "../../templates/tables";
import { perScene } from "../per-scene";
import type { Event, Scene } from "../raw";
import { isReference, labelAt, NO_LABEL, type Reference, referenceIn } from "./references";
import { answersIn, answersOf, type Columns, cellOf, dividedCell } from "./row-answers";
import {
  banner,
  holdsFinding,
  isBanner,
  isTitle,
  labelledAcross,
  saysFinding,
  saysNothing,
  textAcross,
  titlesAmongUnits,
} from "./title-rows";
import { behindLabel } from "./units";

/** What is remembered from row to row. */
interface Above {
  unit: string;
  ref: string;
  finding: string;
  number: string | null;
}

/** "R9" or "Rec 2" alone in the first cell of a row: what the row answers. */
const CITES = /^\W*R(?:ec(?:ommendation)?)?\W*\d{1,2}\W*$/i;

/** Reads a table that has a row for each unit, or for each action under one; null for any other table. */
export function rowsTable(scene: Scene, table: Table): readonly Event[] | null {
  const form = scene.evidence.forms.get(table.id);
  if (form?.form !== "columns" || !scene.template.unit.by.includes("row")) return null;
  const events: Event[] = [];
  const above: Above = { unit: "", ref: "", finding: "", number: null };
  let labelAlone = false;
  let underFinding = false;
  const isTitleOver = titlesAmongUnits(scene, table, form);
  for (const row of table.rows) {
    if (form.headers.has(row.index)) continue;
    const ofFinding: boolean = underFinding && saysFinding(scene, row);
    const holds = holdsFinding(scene, row);
    underFinding = ofFinding || holds;
    if (ofFinding) {
      events.push(...(row.cells[0]?.paragraphs ?? []).map((at): Event => ({ kind: "body", at })));
      continue;
    }
    const over = form.unit === null ? unitOver(row, scene.paragraphs, scene.evidence.marks) : null;
    const before = labelAlone;
    labelAlone = false;
    if (over?.label) events.push(...labelledAcross(scene, over.label, over.words));
    else if (
      isBanner(row) ||
      holds ||
      isTitleOver(row) ||
      (form.unit === null && isTitle(scene, row, form))
    ) {
      const made = banner(scene, row, form.unit === null);
      // "Recommendation 1" across the table, and what it says across it in the row below.
      if (before && made.every((event) => event.kind !== "unit" || event.label.text === ""))
        events.push(...textAcross(scene, row));
      else events.push(...made);
      labelAlone = made.some(({ kind }) => kind === "unit") && made.every(saysNothing);
    } else if (form.unit) events.push(...unitRow(scene, row, form, form.unit, above));
    else events.push(...actionRow(scene, row, form));
  }
  // What stands below a table that cites what its rows answer, or answers several, belongs to none of them.
  const numbers = events.flatMap((event) => (event.kind === "row" && event.number !== null ? [event] : []));
  const cites = numbers.some(({ at }) => CITES.test(scene.paragraphs[at]?.text ?? ""));
  const several = numbers.some(({ number }) => number !== numbers[0]?.number);
  if (form.unit || cites || several || events.some(({ kind }) => kind === "unit"))
    events.push({ kind: "close" });
  return events;
}

function unitRow(scene: Scene, row: TableRow, form: Columns, column: Column, above: Above): Event[] {
  const { paragraphs } = scene;
  const whole = cellOf(row, column);
  const { asked: cell, told } =
    column.answered && whole ? dividedCell(scene, whole) : { asked: whole, told: [] };
  const ref = cellOf(
    row,
    form.columns.find(({ role }) => role === "ref"),
  );
  const first = row.cells[0]?.paragraphs[0] ?? 0;
  const events: Event[] = findingOf(scene, row, form, column, above);
  if (events.length > 0) above.unit = "";
  const words = wordsOfCell(cell, paragraphs);
  const reference = referenceIn(scene, ref);
  const number = reference?.number ?? null;
  const blank = saysAbove(words) && !hasNumber(scene, cell);
  const goesOn =
    (blank || words === above.unit) &&
    (number === null ||
      above.number === null ||
      number === above.number ||
      isWithin(number, above.number, blank) ||
      // Where the recommendation's number is a slip, its actions still count on from one another.
      (blank && above.ref !== "" && isWithin(number, above.ref, true)));
  above.ref = number ?? "";
  events.push({ kind: "row", at: first, number: null });
  // "1.1" below 1, in a table without a column for what is done, is what is done.
  if (form.answers.length === 0 && !blank && number?.startsWith(`${above.number}.`)) {
    const done = answersIn(scene, cell?.paragraphs ?? [], null, false);
    return [...events, ...answersOf(scene, row, form), ...done];
  }
  if (!goesOn || (above.unit === "" && !blank)) {
    events.push(...unitsOfCell(scene, cell, reference, first));
    above.unit = words;
    above.number = lastNumber(events) ?? number;
  }
  return [...events, ...answersOf(scene, row, form), ...answersIn(scene, told, null, false)];
}

/** "1.2" goes on with 1; beside an empty cell it goes on with 1.1 too. */
function isWithin(number: string, above: string, blank: boolean): boolean {
  if (number.startsWith(`${above}.`)) return true;
  const stem = above.slice(0, above.lastIndexOf(".") + 1);
  return blank && stem !== "" && number.startsWith(stem);
}

const lastNumber = (events: readonly Event[]): string | null => {
  for (let i = events.length - 1; i >= 0; i--) {
    const event = events[i];
    if (event?.kind === "unit") return event.numbers[event.numbers.length - 1] ?? null;
  }
  return null;
};

function findingOf(scene: Scene, row: TableRow, { columns }: Columns, unit: Column, above: Above): Event[] {
  const column = columns.find((each) => each.role === "finding" && each !== unit);
  const cell = cellOf(row, column);
  const words = wordsOfCell(cell, scene.paragraphs);
  if (!cell || saysAbove(words) || words === above.finding) return [];
  above.finding = words;
  const [at, ...more] = cell.paragraphs.filter((each) => (scene.paragraphs[each]?.text.trim() ?? "") !== "");
  if (at === undefined) return [];
  const mark = markAt(scene.evidence, at);
  const label = mark?.unit;
  const numbers = label?.numbers ?? (mark?.number && mark.number.kind !== "bullet" ? [mark.number.text] : []);
  const rest = label ? label.rest : 0;
  const runIn = rest < (scene.paragraphs[at]?.text.length ?? 0) ? rest : null;
  return [
    { kind: "finding", at, numbers, label: label ? labelAt(scene, at) : NO_LABEL, runIn },
    ...more.map((each): Event => ({ kind: "body", at: each })),
  ];
}

const hasNumber = (scene: Scene, cell: TableCell | undefined): boolean =>
  (cell?.paragraphs ?? []).some((at) => (markAt(scene.evidence, at)?.number?.kind ?? "bullet") !== "bullet");

/** The unit, or units, that a cell makes, with their paragraphs. */
function unitsOfCell(
  scene: Scene,
  cell: TableCell | undefined,
  ref: Reference | null,
  first: number,
): Event[] {
  const events: Event[] = [];
  const lines = (cell?.paragraphs ?? []).filter((at) => markAt(scene.evidence, at)?.blank === false);
  const labelled = lines.filter((at) => {
    const unit = markAt(scene.evidence, at)?.unit;
    return unit !== null && unit !== undefined && unit.word.id !== scene.levels.finding;
  });
  const opener = lines[0] ?? cell?.paragraphs[0] ?? first;
  if (labelled[0] !== opener) {
    const own = markAt(scene.evidence, opener)?.number;
    const decimal = own?.kind === "decimal" ? own.text : null;
    const bare = lines.length === 1 && isReference(scene.paragraphs[opener]?.text ?? "");
    // Beside "1. The Board should …" a "1.1" numbers the action, and so does a "2.1" where the "1" is a slip for "2".
    const ofAction = decimal !== null && !decimal.includes(".") && /^\d+\./.test(ref?.number ?? "");
    const number =
      (ofAction ? decimal : ref?.number) ?? decimal ?? (bare ? referenceIn(scene, cell)?.number : undefined);
    const numbers = number === undefined ? [] : [number];
    const label = (ofAction ? null : ref?.label) ?? NO_LABEL;
    const behind = lines.length === 0 || bare ? "nothing" : "text";
    events.push({ kind: "unit", at: opener, numbers, label, behind, answers: bare, byRow: true });
  }
  for (const at of lines) {
    const unit = markAt(scene.evidence, at)?.unit;
    if (unit && labelled.includes(at)) {
      const behind = behindLabel(scene, at, unit);
      const numbers = unit.numbers.length > 0 ? unit.numbers : ref ? [ref.number] : [];
      const answers = unit.answers;
      events.push({ kind: "unit", at, numbers, label: labelAt(scene, at), behind, answers, byRow: true });
    } else if (at !== opener) events.push({ kind: "cell", at, slot: "text", part: null });
  }
  return events;
}

function actionRow(scene: Scene, row: TableRow, form: Columns): Event[] {
  const ref = cellOf(
    row,
    form.columns.find(({ role }) => role === "ref"),
  );
  const at = row.cells[0]?.paragraphs[0] ?? 0;
  const reference = referenceIn(scene, ref);
  const cites = /[a-z]/i.test(reference?.label.text ?? "");
  // "1, 3 and R4" in a cell of references: an action for several.
  const several = reference ? [] : numbersAlone(wordsOfCell(ref, scene.paragraphs));
  const number = countAnew(scene) && !cites ? null : (reference?.number ?? null);
  return (several.length > 0 ? several : [number]).flatMap((each): Event[] => [
    { kind: "row", at, number: each },
    ...answersOf(scene, row, form),
  ]);
}

/** Whether several tables of actions each number them from 1: their own numbers, and no recommendations'. */
const countAnew = perScene((scene): boolean => {
  const { forms, tables } = scene.evidence;
  const fromOne = [...forms].filter(([id, form]) => {
    const ref = form.form === "columns" && !form.unit && form.columns.find(({ role }) => role === "ref");
    const row = ref && tables.get(id)?.rows.find(({ index }) => !form.headers.has(index));
    return row && referenceIn(scene, cellOf(row, ref))?.label.text.replace(/\W/g, "") === "1";
  });
  return fromOne.length > 1;
});
