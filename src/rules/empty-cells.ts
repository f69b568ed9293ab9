import type { Draft } from "../model/draft";
import { perDraft } from "../model/per-draft";
import { recommendationsIn } from "../model/walk";

/** What a table has a column for beside the responses. */
export type Column = "leads" | "due";

/**
 * The empty cell of a paragraph's row in the column in which other rows give a lead or a date, by the number of its
 * paragraph; null where the table has no such column, or the cell is taken or merged with another row's.
 */
export function emptyCell(column: Column, paragraph: number, draft: Draft): number | null {
  const { paragraphs } = draft;
  const own = paragraphs[paragraph]?.cell;
  const at = own && columnsIn(draft)[column].get(own.table);
  if (at === undefined) return null;
  const cell = rowOf(paragraph, paragraphs).filter((each) => paragraphs[each]?.cell?.column === at);
  return cell.some((each) => paragraphs[each]?.text.trim() !== "") ? null : (cell[0] ?? null);
}

/** The paragraphs of the table's row around one of them, itself among them; none outside tables. */
export function rowOf(paragraph: number, paragraphs: Draft["paragraphs"]): readonly number[] {
  const own = paragraphs[paragraph]?.cell;
  const belongs = (at: number): boolean => {
    const cell = paragraphs[at]?.cell;
    return cell?.table === own?.table && cell?.row === own?.row;
  };
  if (!own) return [];
  let first = paragraph;
  while (belongs(first - 1)) first--;
  const row: number[] = [];
  for (let at = first; belongs(at); at++) row.push(at);
  return row;
}

type Columns = Readonly<Record<Column, ReadonlyMap<number, number>>>;

/** By table the column in which its recommendations give leads, and that in which they give dates. */
const columnsIn = perDraft((draft): Columns => {
  const columns = { leads: new Map<number, number>(), due: new Map<number, number>() };
  for (const recommendation of recommendationsIn(draft))
    for (const column of ["leads", "due"] as const)
      for (const { paragraph } of recommendation[column]) {
        const cell = draft.paragraphs[paragraph]?.cell;
        if (cell && !columns[column].has(cell.table)) columns[column].set(cell.table, cell.column);
      }
  return columns;
});
