import type { Recommendation, Response } from "../../model/draft";
import type { Paragraph } from "../../model/paragraph";
import { rowOf } from "../empty-cells";
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
  if (leads.length === 0) return [];
  const answers = response.paragraphs.flatMap((at) => paragraphs[at]?.cell ?? []);
  if (answers.length === 0) return [];
  return leads.flatMap(({ paragraph }): Silent[] => {
    const lead = paragraphs[paragraph];
    const cell = lead?.cell;
    if (!lead || !cell || cell.mergedAbove || !isOnlyAName(lead)) return [];
    if (answers.some(({ table, row }) => table === cell.table && row === cell.row)) return [];
    const columns = new Set(answers.filter(({ table }) => table === cell.table).map(({ column }) => column));
    const others = rowOf(paragraph, paragraphs).filter((at) => at !== paragraph);
    if (others.some((at) => paragraphs[at]?.text.trim() !== "")) return [];
    const at = others.find((each) => columns.has(paragraphs[each]?.cell?.column ?? -1));
    return at === undefined || paragraphs[at]?.cell?.mergedAbove ? [] : [{ at, name: lead.text.trim() }];
  });
}
