import type { Recommendation, Response } from "../../model/draft";
import type { Cell, Paragraph } from "../../model/paragraph";
import { isOnlyAName } from "./only-a-name";

type Paragraphs = readonly Paragraph[];

/** The empty cell of an answer, and the name of the body beside it. */
interface Silent {
  readonly at: number;
  readonly name: string;
}

/**
 * The cells left empty beside a body that was to answer, in a table that gives each body's answer a row of its own.
 * A row that says anything else, or a cell that goes on with the one above, is none.
 */
export function emptyCells(
  { leads }: Recommendation,
  response: Response,
  paragraphs: Paragraphs,
): readonly Silent[] {
  const answers = response.paragraphs.flatMap((at) => paragraphs[at]?.cell ?? []);
  if (answers.length === 0) return [];
  return leads.flatMap(({ paragraph }): Silent[] => {
    const lead = paragraphs[paragraph];
    const cell = lead?.cell;
    if (!lead || !cell || cell.mergedAbove || !isOnlyAName(lead)) return [];
    if (answers.some((each) => inRow(each, cell))) return [];
    const columns = new Set(answers.filter(({ table }) => table === cell.table).map(({ column }) => column));
    const others = rowOf(paragraph, cell, paragraphs).filter((at) => at !== paragraph);
    if (others.some((at) => paragraphs[at]?.text.trim() !== "")) return [];
    const at = others.find((each) => columns.has(paragraphs[each]?.cell?.column ?? -1));
    return at === undefined || paragraphs[at]?.cell?.mergedAbove ? [] : [{ at, name: lead.text.trim() }];
  });
}

const inRow = (cell: Cell, { table, row }: Cell): boolean => cell.table === table && cell.row === row;

/** The paragraphs of the row around one of them. */
function rowOf(at: number, cell: Cell, paragraphs: Paragraphs): readonly number[] {
  const belongs = (each: number): boolean => {
    const other = paragraphs[each]?.cell;
    return other ? inRow(other, cell) : false;
  };
  let first = at;
  while (belongs(first - 1)) first--;
  const row: number[] = [];
  for (let each = first; belongs(each); each++) row.push(each);
  return row;
}
