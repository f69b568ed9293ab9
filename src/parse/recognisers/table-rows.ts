import { markAt } from "../../templates/evidence";
import { citedNumber } from "../../templates/numbers";
import type { Column } from "../../templates/table-form";
import { type Table, type TableCell, type TableRow, wordsOfCell } from "../../templates/tables";
import { labelKey } from "../../templates/vocabulary";
import type { Event, LabelAt, Scene } from "../raw";
import { behindLabel } from "./units";

/** What is remembered from row to row. */
interface Above {
  unit: string;
  ref: string;
  finding: string;
  number: string | null;
}

/** Reads a table that has a row for each unit, or for each action under one; null for any other table. */
export function rowsTable(scene: Scene, table: Table): readonly Event[] | null {
  const form = scene.evidence.forms.get(table.id);
  if (form?.form !== "columns") return null;
  const events: Event[] = [];
  const above: Above = { unit: "", ref: "", finding: "", number: null };
  for (const row of table.rows) {
    if (form.headers.has(row.index)) continue;
    if (isBanner(row)) events.push(...banner(scene, row, form.unit === null));
    else if (form.unit) events.push(...unitRow(scene, row, form, form.unit, above));
    else events.push(...actionRow(scene, row, form));
  }
  if (form.unit || events.some(({ kind }) => kind === "unit")) events.push({ kind: "close" });
  return events;
}

type Columns = { readonly columns: readonly Column[]; readonly answers: readonly Column[] };

const cellOf = (row: TableRow, column: Column | undefined): TableCell | undefined =>
  column && row.cells.find((cell) => cell.column <= column.column && column.column < cell.column + cell.span);

/** A row of one cell across the table is a title over the rows below it. */
function isBanner(row: TableRow): boolean {
  const [only] = row.cells;
  return row.cells.length === 1 && only !== undefined && only.span > 1;
}

/** "Recommendation 2: …" or "Finding 1" across the table; in a table of actions any words there are the unit's. */
function banner(scene: Scene, row: TableRow, unitsByBanner: boolean): Event[] {
  const events: Event[] = [{ kind: "row", at: row.cells[0]?.paragraphs[0] ?? 0, number: null }];
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
      events.push({
        kind: "unit",
        at,
        numbers: unit.numbers,
        label: labelAt(scene, at),
        behind: behind === "title" ? "text" : behind,
        answers: false,
        byRow: true,
      });
    } else if (unitsByBanner && !mark.group && events.every(({ kind }) => kind !== "unit")) {
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

const NO_LABEL: LabelAt = { text: "", span: null };

function labelAt({ evidence, paragraphs }: Scene, at: number): LabelAt {
  const unit = markAt(evidence, at)?.unit;
  const paragraph = paragraphs[at];
  if (!unit || !paragraph) return NO_LABEL;
  if (unit.automatic) return { text: paragraph.listString.trim(), span: null };
  return {
    text: paragraph.text.slice(unit.start, unit.end),
    span: { paragraph: at, start: unit.start, end: unit.end },
  };
}

function unitRow(scene: Scene, row: TableRow, form: Columns, column: Column, above: Above): Event[] {
  const { paragraphs } = scene;
  const cell = cellOf(row, column);
  const ref = cellOf(
    row,
    form.columns.find(({ role }) => role === "ref"),
  );
  const first = row.cells[0]?.paragraphs[0] ?? 0;
  const events: Event[] = findingOf(scene, row, form, column, above);
  if (events.length > 0) above.unit = "";
  const words = labelKey(wordsOfCell(cell, paragraphs));
  const number = numberIn(scene, ref);
  const blank = words === "" && !hasNumber(scene, cell);
  const goesOn =
    (blank || words === above.unit) &&
    (number === null ||
      number === above.number ||
      (above.number !== null && number.startsWith(`${above.number}.`)));
  events.push({ kind: "row", at: first, number: null });
  if (!goesOn || (above.unit === "" && !blank)) {
    events.push(...unitsOfCell(scene, cell, number, first));
    above.unit = words;
    above.number = lastNumber(events) ?? number;
  }
  return [...events, ...answersOf(scene, row, form)];
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
  const words = labelKey(wordsOfCell(cell, scene.paragraphs));
  if (!cell || words === "" || words === above.finding) return [];
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

const REF =
  /^\W*(?:[A-Z]{1,5}[a-z]{0,14}\.?\s*)?(?:no\.?\s*)?(\d{1,3}(?:\.\d{1,3}){0,2})\s*\.?\s*(?:\(?([a-z])\)?)?\W*$/i;

/** The number that a cell of references gives: "1", "R1", "Rec 1 (a)", or Word's automatic number. */
function numberIn(scene: Scene, cell: TableCell | undefined): string | null {
  for (const at of cell?.paragraphs ?? []) {
    const mark = markAt(scene.evidence, at);
    const text = scene.paragraphs[at]?.text ?? "";
    if (mark?.unit && mark.unit.numbers.length > 0) return mark.unit.numbers[0] ?? null;
    const ref = REF.exec(text);
    if (ref?.[1] !== undefined) return citedNumber(ref[1]) + (ref[2]?.toLowerCase() ?? "");
    if (text.trim() === "" && mark?.number && mark.number.kind !== "bullet") return mark.number.text;
  }
  return null;
}

const hasNumber = (scene: Scene, cell: TableCell | undefined): boolean =>
  (cell?.paragraphs ?? []).some((at) => (markAt(scene.evidence, at)?.number?.kind ?? "bullet") !== "bullet");

/** The unit, or units, that a cell makes, with their paragraphs. */
function unitsOfCell(scene: Scene, cell: TableCell | undefined, ref: string | null, first: number): Event[] {
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
    const number = ref ?? decimal;
    const bare = lines.length === 1 && REF.test(scene.paragraphs[opener]?.text ?? "");
    const numbers = number === null ? (bare ? numbersOf(scene, cell) : []) : [number];
    const behind = lines.length === 0 || bare ? "nothing" : "text";
    events.push({ kind: "unit", at: opener, numbers, label: NO_LABEL, behind, answers: bare, byRow: true });
  }
  for (const at of lines) {
    const unit = markAt(scene.evidence, at)?.unit;
    if (unit && labelled.includes(at)) {
      const behind = behindLabel(scene, at, unit);
      const numbers = unit.numbers.length > 0 ? unit.numbers : ref === null ? [] : [ref];
      const answers = unit.answers;
      events.push({ kind: "unit", at, numbers, label: labelAt(scene, at), behind, answers, byRow: true });
    } else if (at !== opener) events.push({ kind: "cell", at, slot: "text", part: null });
  }
  return events;
}

const numbersOf = (scene: Scene, cell: TableCell | undefined): readonly string[] => {
  const number = numberIn(scene, cell);
  return number === null ? [] : [number];
};

function actionRow(scene: Scene, row: TableRow, form: Columns): Event[] {
  const ref = cellOf(
    row,
    form.columns.find(({ role }) => role === "ref"),
  );
  const at = row.cells[0]?.paragraphs[0] ?? 0;
  return [{ kind: "row", at, number: numberIn(scene, ref) }, ...answersOf(scene, row, form)];
}

function answersOf(scene: Scene, row: TableRow, form: Columns): Event[] {
  const events: Event[] = [];
  const facts: Event[] = [];
  for (const column of form.columns) {
    const slot = column.role === "lead" ? "lead" : column.role === "due" ? "due" : null;
    if (slot)
      for (const at of cellOf(row, column)?.paragraphs ?? [])
        facts.push({ kind: "cell", at, slot, part: null });
  }
  for (const column of form.answers) {
    const part = column.role === "response" || !isPart(column.role) ? null : column.role;
    const cell = cellOf(row, column);
    const place = cell?.paragraphs[0];
    if (place !== undefined) events.push({ kind: "place", at: place });
    for (const at of cell?.paragraphs ?? []) events.push(answerIn(scene, at, part));
  }
  return [...facts, ...events];
}

type Part = "view" | "taken" | "impact" | "actions";
const isPart = (role: string): role is Part => ["view", "taken", "impact", "actions"].includes(role);

/** A dash alone says that there is none; "Lead: Police" inside the response's cell is no part of it. */
function answerIn(scene: Scene, at: number, part: Part | null): Event {
  const text = scene.paragraphs[at]?.text ?? "";
  if (/^[\s–—.…-]*$/.test(text)) return { kind: "nothing", at };
  const label = markAt(scene.evidence, at)?.label;
  if (label && !label.weak && (label.kind === "lead" || label.kind === "due") && label.rest < text.length)
    return { kind: "label", at, label: label.kind, runIn: label.rest };
  return { kind: "cell", at, slot: "answer", part };
}
