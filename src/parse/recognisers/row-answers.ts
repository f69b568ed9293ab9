import { type Column, factsOf } from "../../templates/column-roles";
import { markAt } from "../../templates/evidence";
import type { Label } from "../../templates/label";
import { cellAt, type Table, type TableCell, type TableRow } from "../../templates/tables";
import type { LabelKind } from "../../templates/vocabulary";
import { beginsPart, partBegunBy } from "../building/words";
import type { Event, Scene } from "../raw";

/** The columns of a table of rows, and those among them that answer. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly answers: readonly Column[];
}

export const cellOf = (row: TableRow, column: Column | undefined): TableCell | undefined =>
  column && cellAt(row, column.column);

/** What a row says of lead and date, where its answer belongs, and the answer. */
export function answersOf(scene: Scene, row: TableRow, form: Columns): Event[] {
  const events: Event[] = [];
  const facts: Event[] = [];
  for (const column of form.columns) {
    for (const slot of factsOf(column, scene.evidence.vocabulary))
      for (const at of cellOf(row, column)?.paragraphs ?? [])
        facts.push({ kind: "cell", at, slot, part: null });
  }
  const others = form.answers.some(({ role }) => !isBeside(role));
  const [empty, filled]: [Event[], Event[]] = [[], []];
  for (const column of form.answers) {
    const beside = others && isBeside(column.role);
    const part = beside || isPart(column.role) ? (column.role as LabelKind) : null;
    const cell = cellOf(row, column);
    const place = cell?.paragraphs[0];
    if (place !== undefined && !beside) {
      // An empty cell beside "Accepted: yes" is where the answer belongs.
      const none = (cell?.paragraphs ?? []).every((at) => SAYS_NONE.test(scene.paragraphs[at]?.text ?? ""));
      (none ? empty : filled).push({ kind: "place", at: place });
    }
    events.push(...answersIn(scene, cell?.paragraphs ?? [], part, beside));
  }
  return [...facts, ...empty, ...filled, ...events];
}

/**
 * A cell that holds what is asked and its answer, divided: the answer begins at a label, or behind the last of the
 * paragraphs in bold, or else behind the first and what that leads in.
 */
export function dividedCell(
  { paragraphs, evidence }: Scene,
  cell: TableCell,
): { readonly asked: TableCell; readonly told: readonly number[] } {
  const lines = cell.paragraphs.filter((at) => markAt(evidence, at)?.blank === false);
  const label = lines.findIndex((at, i) => i > 0 && isOfAnswer(markAt(evidence, at)?.label));
  const isBold = (at: number | undefined): boolean => paragraphs[at ?? -1]?.bold === true;
  const leadsIn = /:\s*$/.test(paragraphs[lines[0] ?? -1]?.text ?? "");
  const isNext = (at: number, i: number): boolean =>
    i > 0 && !(leadsIn && (markAt(evidence, at)?.number ?? null));
  const behind = lines.findIndex(isBold(lines[0]) ? (at) => !isBold(at) : isNext);
  const end = [label, behind].find((each) => each > 0) ?? lines.length;
  return { asked: { ...cell, paragraphs: lines.slice(0, end) }, told: lines.slice(end) };
}

const isOfAnswer = (label: Label | null | undefined): boolean =>
  label !== null && label !== undefined && !label.weak && beginsPart(label.kind);

const isPart = (role: string): boolean => ["view", "taken", "impact", "actions"].includes(role);
const isBeside = (role: string): boolean => role === "evidence" || role === "sought";

export const SAYS_NONE = /^[\s–—.…-]*$/;

/** A cell's paragraphs; a line of its own such as "What we will do" says which part of the response stands below it. */
export function answersIn(
  scene: Scene,
  cell: readonly number[],
  part: LabelKind | null,
  beside: boolean,
): readonly Event[] {
  let current = part;
  return withPlans(scene, cell, (at) => {
    const label = beside ? null : markAt(scene.evidence, at)?.label;
    const text = scene.paragraphs[at]?.text ?? "";
    const alone = label && label.rest >= text.trimEnd().length;
    const inLine = label && !alone && text.slice(label.end, label.rest).includes("\n");
    if (!(alone || inLine) || !isOfAnswer(label)) return [answerIn(scene, at, current)];
    current = partBegunBy(label.kind);
    return [{ kind: "label", at, label: label.kind, runIn: alone ? null : label.rest, named: false }];
  });
}

/** A cell's events: `each` reads its paragraphs, and a table of actions inside it is read row by row. */
export function withPlans(scene: Scene, cell: readonly number[], each: (at: number) => Event[]): Event[] {
  const [first = 0] = cell;
  const last = cell.at(-1) ?? first;
  let beyond = first;
  return cell.flatMap((at) => {
    if (at < beyond) return [];
    const table = tableFrom(scene, at);
    const form = table && scene.evidence.forms.get(table.id);
    // The table that the cell itself is part of has more paragraphs than the cell.
    if (
      !table ||
      table.last > last ||
      form?.form !== "columns" ||
      form.unit ||
      table.last - table.first >= last - first
    )
      return each(at);
    beyond = table.last + 1;
    return table.rows
      .filter(({ index }) => !form.headers.has(index))
      .flatMap((row): Event[] => [
        { kind: "row", at: row.cells[0]?.paragraphs[0] ?? at, number: null },
        ...answersOf(scene, row, form),
      ]);
  });
}

/** The table that begins at a paragraph within a cell of another. */
function tableFrom({ evidence, paragraphs }: Scene, at: number): Table | null {
  const cell = paragraphs[at]?.cell;
  const table = cell?.within ? evidence.tables.get(cell.table) : undefined;
  return table?.first === at ? table : null;
}

const FACTS: ReadonlySet<LabelKind> = new Set(["lead", "due", "status"]);

/** A dash alone says that there is none; "Lead: Police" or "Status: complete" inside the response's cell is no part of it. */
function answerIn(scene: Scene, at: number, part: LabelKind | null): Event {
  const text = scene.paragraphs[at]?.text ?? "";
  if (SAYS_NONE.test(text)) return { kind: "nothing", at };
  const label = markAt(scene.evidence, at)?.label;
  if (label && !label.weak && FACTS.has(label.kind) && label.rest < text.length)
    return { kind: "label", at, label: label.kind, runIn: label.rest, named: false };
  return { kind: "cell", at, slot: "answer", part };
}
