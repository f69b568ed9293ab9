import type { CellKey } from "../../templates/cell-label";
import { markAt } from "../../templates/evidence";
import type { GridUnit } from "../../templates/grid";
import { keyOf } from "../../templates/table-units";
import { cellAt, type Table, type TableRow, wordsOfCell } from "../../templates/tables";
import type { LabelKind } from "../../templates/vocabulary";
import type { Event, Scene } from "../raw";
import { isReference, labelAt, NO_LABEL, referenceIn } from "./references";
import { answersIn, SAYS_NONE } from "./row-answers";

/** Reads a table that has a column for each recommendation and a row for each body, or each part; null for any other. */
export function gridTable(scene: Scene, table: Table): readonly Event[] | null {
  const form = scene.evidence.forms.get(table.id);
  if (form?.form !== "grid") return null;
  const rows = table.rows.filter(({ index, cells }) => index > form.head && cells.length > 1);
  const saysWhat = rows.some((row) => keyOfRow(scene, row) === "unit");
  const events = form.units.flatMap((unit) => [
    ...opening(scene, table, unit, saysWhat),
    ...rows.flatMap((row) => inRow(scene, row, unit)),
    ...placeIn(scene, rows, unit),
  ]);
  return [...events, { kind: "close" }];
}

function keyOfRow({ paragraphs, evidence }: Scene, { cells }: TableRow): CellKey | null {
  return cells[0] ? keyOf(cells[0].paragraphs, paragraphs, (at) => markAt(evidence, at)) : null;
}

function opening(scene: Scene, table: Table, { at, column }: GridUnit, saysWhat: boolean): Event[] {
  const unit = markAt(scene.evidence, at)?.unit;
  const head = table.rows.find(({ cells }) => cells.some(({ paragraphs }) => paragraphs.includes(at)));
  const cell = head && cellAt(head, column);
  const more = cell?.paragraphs.filter((each) => each > at) ?? [];
  const reference = referenceIn(scene, cell);
  const says = unit
    ? unit.rest < (scene.paragraphs[at]?.text.trimEnd().length ?? 0)
    : !isReference(scene.paragraphs[at]?.text ?? "");
  // "R1" alone over what bodies say of it answers what is asked elsewhere.
  const answers = !says && more.length === 0 && !saysWhat;
  return [
    { kind: "row", at, number: null },
    {
      kind: "unit",
      at,
      numbers: unit?.numbers ?? (reference ? [reference.number] : []),
      label: unit ? labelAt(scene, at) : (reference?.label ?? NO_LABEL),
      behind: says ? "text" : "nothing",
      answers,
      byRow: true,
    },
    ...more.map((each): Event => ({ kind: "cell", at: each, slot: "text", part: null })),
  ];
}

const FACTS: ReadonlySet<CellKey | null> = new Set(["lead", "due"]);
const ASIDE: ReadonlySet<CellKey | null> = new Set(["status", "ref", "background"]);
const PARTS: ReadonlySet<CellKey | null> = new Set(["view", "taken", "impact", "actions"]);

/** What one row says of a recommendation: whose row it is, and what stands in the recommendation's column. */
function inRow(scene: Scene, row: TableRow, { column }: GridUnit): Event[] {
  const cell = cellAt(row, column);
  const [who] = row.cells;
  if (!cell || cell === who || SAYS_NONE.test(wordsOfCell(cell, scene.paragraphs))) return [];
  const key = keyOfRow(scene, row);
  const cells = (slot: "text" | "lead" | "due"): Event[] =>
    cell.paragraphs.map((at): Event => ({ kind: "cell", at, slot, part: null }));
  if (ASIDE.has(key)) return [];
  if (key === "unit" || key === "asked") return cells("text");
  if (FACTS.has(key)) return cells(key as "lead" | "due");
  const opener = who?.paragraphs[0] ?? cell.paragraphs[0] ?? 0;
  const body = key === null ? (who?.paragraphs ?? []) : [];
  return [
    { kind: "row", at: opener, number: null },
    ...body.map((at): Event => ({ kind: "cell", at, slot: "lead", part: null })),
    ...answersIn(scene, cell.paragraphs, PARTS.has(key) ? (key as LabelKind) : null, false),
  ];
}

/** Where an answer belongs: the first cell of the column that holds one, or might. */
function placeIn(scene: Scene, rows: readonly TableRow[], { column }: GridUnit): Event[] {
  const cells = rows.flatMap((row) => {
    const key = keyOfRow(scene, row);
    const cell = cellAt(row, column);
    return cell && key !== "unit" && !FACTS.has(key) && !ASIDE.has(key) ? [cell] : [];
  });
  const filled = cells.find((cell) => !SAYS_NONE.test(wordsOfCell(cell, scene.paragraphs)));
  const at = (filled ?? cells[0])?.paragraphs[0];
  return at === undefined ? [] : [{ kind: "place", at }];
}
