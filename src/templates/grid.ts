import type { Paragraph } from "../model/paragraph";
import type { CellKey } from "./cell-label";
import type { MarkReader } from "./mark";
import { isNumberAlone } from "./numbers";
import { atIndex, keyOf } from "./table-units";
import { cellAt, type Table, type TableCell, type TableRow, wordsOfCell } from "./tables";

/** A column that is a recommendation: the paragraph of its label, of its number or of its first words, and its grid column. */
export interface GridUnit {
  readonly at: number;
  readonly column: number;
}

const FEWEST = 2;
/** A tick, "Lead" or an office says nothing. */
const FEWEST_LETTERS = 30;
/** The row of recommendations may stand below a title that runs across the table. */
const WITHIN = 2;

/**
 * The recommendations of a table that stand side by side in one row ("Agency | Recommendation 1: … | Recommendation 2:
 * …"), with what each body says of them in the rows below; null for any other table, and for one of ticks.
 */
export function gridOf(
  table: Table,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): { readonly head: number; readonly units: readonly GridUnit[] } | null {
  for (const row of table.rows.slice(0, WITHIN)) {
    const [first, ...others] = row.cells;
    if (!first || others.length < FEWEST || row === table.rows.at(-1)) continue;
    const below = table.rows.filter(({ index }) => index > row.index);
    const onSide = unitsAcross(row, below, paragraphs, marks);
    if (onSide) return { head: row.index, units: onSide };
    if (labelIn(first, paragraphs, marks)) continue;
    const units: GridUnit[] = [];
    const numbers = new Set<string>();
    for (const cell of others) {
      const label = cell.span === 1 ? labelIn(cell, paragraphs, marks) : null;
      if (!label) break;
      numbers.add(label.number);
      units.push({ at: label.at, column: cell.column });
    }
    if (units.length < others.length || numbers.size < units.length) continue;
    const said = below.flatMap((each) =>
      units.filter(({ column }) => wordsOfCell(cellAt(each, column), paragraphs).length >= FEWEST_LETTERS),
    );
    if (said.length >= FEWEST) return { head: row.index, units };
  }
  return null;
}

const ANSWER_KEYS: ReadonlySet<CellKey | null> = new Set(["response", "view", "taken", "impact", "actions"]);

/**
 * The recommendations of a table that lies on its side, the names of its columns standing down it: by their numbers
 * ("Ref | 1 | 2"), or by what they say ("Recommendation | The Council should … | The Trust should …"). A row below
 * answers them, and where there are numbers alone another says what is asked.
 */
function unitsAcross(
  { cells: [first, ...others] }: TableRow,
  below: readonly TableRow[],
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): readonly GridUnit[] | null {
  const keyIn = (cell: TableCell | undefined): CellKey | null =>
    cell ? keyOf(cell.paragraphs, paragraphs, atIndex(paragraphs, marks)) : null;
  const keys = new Set(below.map(({ cells }) => keyIn(cells[0])));
  if (![...keys].some((key) => ANSWER_KEYS.has(key)) || others.some(({ span }) => span > 1)) return null;
  const words = others.map((cell) => wordsOfCell(cell, paragraphs));
  const asked = keyIn(first) === "unit" && words.every((each) => each.length >= FEWEST_LETTERS);
  const numbered =
    !asked && keys.has("unit") && words.every(isNumberAlone) && new Set(words).size === words.length;
  if (!asked && !numbered) return null;
  return others.map(({ column, paragraphs: [at = 0] }) => ({ at, column }));
}

/** A tick, a cross, a "yes" or a body's part in it. */
const TICK = /^(?:[✓✔☑xX•●\u2713\u2714]|yes|no|y|n|lead|support(?:ing)?|n\/a|[–—-]|)$/i;

/** Whether a table only ticks who has a part in which recommendation, so that the numbers over it make none. */
export function isTickTable(
  { rows, width }: Table,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): boolean {
  const [head, ...others] = rows;
  const [, ...labels] = head?.cells ?? [];
  if (!head || width < 3 || labels.length < FEWEST || others.length === 0) return false;
  const bare = labels.every((cell) => {
    const unit = labelIn(cell, paragraphs, marks);
    const { text } = paragraphs[unit?.at ?? -1] ?? { text: "" };
    return unit !== null && cell.paragraphs.length === 1 && text.trim().length <= LONGEST_LABEL;
  });
  return (
    bare &&
    others.every(({ cells }) => cells.slice(1).every((cell) => TICK.test(wordsOfCell(cell, paragraphs))))
  );
}

const LONGEST_LABEL = 20;

function labelIn(
  cell: TableCell,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): { readonly at: number; readonly number: string } | null {
  if (wordsOfCell(cell, paragraphs) === "") return null;
  const at = cell.paragraphs.find((each) => (paragraphs[each]?.text.trim() ?? "") !== "");
  const paragraph = paragraphs[at ?? -1];
  const unit = paragraph ? marks(paragraph).unit : null;
  if (at === undefined || !unit || unit.answers || unit.numbers.length !== 1) return null;
  return { at, number: unit.numbers[0] ?? "" };
}
