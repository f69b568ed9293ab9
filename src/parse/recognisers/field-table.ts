import { addTo } from "../../model/groups";
import type { CellKey } from "../../templates/cell-label";
import { DUTY } from "../../templates/duty";
import { markAt } from "../../templates/evidence";
import { isMark } from "../../templates/table-form";
import { keyOf, labelsUnit } from "../../templates/table-units";
import { isTitleRow, type Table, type TableCell, type TableRow, wordsOfCell } from "../../templates/tables";
import { labelKey, rankOf } from "../../templates/vocabulary";
import { perScene } from "../per-scene";
import type { Event, LabelAt, Scene } from "../raw";
import { SAYS_NONE, withPlans } from "./row-answers";
import { holdsFinding } from "./title-rows";
import { behindLabel } from "./units";

/** Reads a table whose rows say what they hold: "Recommendation 1 | …", "Lead agency | …"; null for any other. */
export function fieldTable(scene: Scene, table: Table): readonly Event[] | null {
  if (scene.evidence.forms.get(table.id)?.form !== "fields") return null;
  const topical = isTopical(scene, table);
  let above: CellKey | null = null;
  const events = table.rows.flatMap((row) => {
    const [first] = row.cells;
    const key = keyIn(scene, first);
    // "Recommendation 1: Fires" over the rows below, in a cell that nobody merged with the empty one beside it.
    const isTitled = key === null && labelsUnit(row, scene.paragraphs, scene.evidence.marks);
    if (row.cells.length === 1 || holdsFinding(scene, row) || isTitled) return acrossRow(scene, row);
    const below = key === null && above !== null && isTitleRow(row, scene.paragraphs) ? above : null;
    above = key !== null && isTitleRow(row, scene.paragraphs) ? key : null;
    // A label alone in its row, and below it, alone as well, what it labels.
    return below
      ? (first?.paragraphs ?? []).flatMap((at) => saidBy(scene, below, at))
      : fieldRow(scene, row, topical);
  });
  return events.some(({ kind }) => kind === "unit") ? [...events, { kind: "close" }] : events;
}

const NO_LABEL: LabelAt = { text: "", span: null };

const keyIn = ({ paragraphs, evidence }: Scene, cell: TableCell | undefined): CellKey | null =>
  cell ? keyOf(cell.paragraphs, paragraphs, (at) => markAt(evidence, at)) : null;

/** Whether only a topic stands beside "Recommendation 1", and a row below says what was recommended. */
function isTopical(scene: Scene, { rows }: Table): boolean {
  const says = (key: CellKey): string[] =>
    rows
      .filter(({ cells }) => cells.length > 1 && keyIn(scene, cells[0]) === key)
      .map(({ cells }) => wordsOfCell(cells[1], scene.paragraphs));
  const asked = says("asked").filter((words) => words !== "");
  return asked.length > 0 && says("unit").every((words) => words !== "" && !DUTY.test(words));
}

function acrossRow(scene: Scene, row: TableRow): Event[] {
  return row.cells
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((at): Event[] => {
      const mark = markAt(scene.evidence, at);
      if (!mark || mark.blank) return [];
      return mark.unit ? [unitOrFinding(scene, at)] : [{ kind: "body", at }];
    });
}

function fieldRow(scene: Scene, row: TableRow, topical: boolean): Event[] {
  const { paragraphs } = scene;
  const events: Event[] = [{ kind: "row", at: row.cells[0]?.paragraphs[0] ?? 0, number: null }];
  let key: CellKey | null = null;
  row.cells.forEach((cell, nth) => {
    const named = nth % 2 === 0 ? keyIn(scene, cell) : null;
    const keyed = named !== null && nth + 1 < row.cells.length;
    if (keyed) {
      key = topical && named === "asked" ? "unit" : topical && named === "unit" ? "background" : named;
      if (named === "unit") {
        const at = cell.paragraphs.find((each) => (paragraphs[each]?.text.trim() ?? "") !== "");
        if (at !== undefined) events.push(unitOrFinding(scene, at));
      }
      return;
    }
    if (key === "view" && saysHowFar(scene).has(labelKey(wordsOfCell(row.cells[nth - 1], paragraphs))))
      return;
    events.push(...withPlans(scene, cell.paragraphs, (at) => saidBy(scene, key, at)));
    // "Accepted: yes" is no answer's place where a row of its own is.
    const accepts = key === "view" && wordsOfCell(cell, paragraphs) !== "";
    if (isAnswer(key) && !isBeside(key) && !accepts)
      events.push({ kind: "place", at: cell.paragraphs[0] ?? 0 });
  });
  return events;
}

/**
 * Labels whose cells say how far something has come: "Position | On track" in at least half of the rows, in which others
 * say "Letter sent, no reply yet".
 */
const saysHowFar = perScene((scene: Scene): ReadonlySet<string> => {
  const { evidence, paragraphs } = scene;
  const said = new Map<string, string[]>();
  for (const [id, { form }] of evidence.forms)
    for (const { cells } of form === "fields" ? (evidence.tables.get(id)?.rows ?? []) : [])
      if (cells.length === 2 && keyIn(scene, cells[0]) === "view")
        addTo(said, labelKey(wordsOfCell(cells[0], paragraphs)), wordsOfCell(cells[1], paragraphs));
  const marked = [...said].filter(([, words]) => 2 * words.filter(isMark).length >= words.length);
  return new Set(marked.map(([label]) => label));
});

const isBeside = (key: CellKey | null): key is "evidence" | "sought" =>
  key === "evidence" || key === "sought";
const ANSWERS = ["response", "view", "taken", "impact", "actions"] as const;
const isAnswer = (key: CellKey | null): key is (typeof ANSWERS)[number] | "evidence" | "sought" =>
  isBeside(key) || ANSWERS.some((each) => each === key);

function saidBy(scene: Scene, key: CellKey | null, at: number): Event[] {
  const mark = markAt(scene.evidence, at);
  const text = scene.paragraphs[at]?.text ?? "";
  if (!mark || text.trim() === "") return [];
  if (key === "unit")
    return mark.unit && !mark.unit.answers
      ? [unitOrFinding(scene, at)]
      : [{ kind: "cell", at, slot: "text", part: null }];
  if (key === "ref") {
    const number = /\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?/i.exec(text)?.[0];
    return number ? [{ kind: "number", at, number: number.toLowerCase() }] : [];
  }
  if (key === "lead" || key === "due") return [{ kind: "cell", at, slot: key, part: null }];
  // "Position | On track" says how far it has come.
  if (!isAnswer(key) || SAYS_NONE.test(text) || (key === "view" && isMark(text.trim()))) return [];
  return [{ kind: "cell", at, slot: "answer", part: key === "response" ? null : key }];
}

function unitOrFinding(scene: Scene, at: number): Event {
  const { evidence, paragraphs, levels } = scene;
  const unit = markAt(evidence, at)?.unit;
  const text = paragraphs[at]?.text ?? "";
  const column = evidence.vocabulary.columns.get(labelKey(text));
  if (!unit) {
    const span = { paragraph: at, start: 0, end: text.trimEnd().length };
    const group = markAt(evidence, at)?.group;
    // "Considerations for the Board" below "Finding 1", which is what is answered.
    if (group && levels.unit !== null && group.id !== "recommendation" && group.rank < rankOf(levels.unit))
      return { kind: "label", at, label: "asked", runIn: null, named: false };
    if (column === "finding" || /^(?:key )?finding/i.test(text.trim()))
      return { kind: "finding", at, numbers: [], label: { text: text.trim(), span }, runIn: null };
    return {
      kind: "unit",
      at,
      numbers: [],
      label: { text: text.trim(), span },
      behind: "nothing",
      answers: false,
      byRow: false,
    };
  }
  const label: LabelAt = unit.automatic
    ? NO_LABEL
    : { text: text.slice(unit.start, unit.end), span: { paragraph: at, start: unit.start, end: unit.end } };
  const runIn = unit.rest < text.length ? unit.rest : null;
  if (unit.word.id === levels.finding && unit.word.id !== levels.unit)
    return { kind: "finding", at, numbers: unit.numbers, label, runIn };
  return {
    kind: "unit",
    at,
    numbers: unit.numbers,
    label,
    behind: behindLabel(scene, at, unit),
    answers: unit.answers,
    byRow: false,
  };
}
