import type { Paragraph } from "../model/paragraph";
import type { Column } from "./column-roles";
import { most } from "./contents-of-labels";
import { DUTY } from "./duty";
import type { MarkReader } from "./mark";
import { isNumberAlone } from "./numbers";
import { ownWordsOf, roleByWords } from "./own-columns";
import { cellAt, type Table, type TableCell } from "./tables";
import type { ColumnRole, Vocabulary } from "./vocabulary";

const FEWEST_ROWS = 2;
/** So many of a column's cells have to ask for the column to. */
const SHARE = 0.6;
const FEWEST_LETTERS = 30;

/**
 * The columns of a table that does not name them, by what stands in them: a number, what somebody should do, what is
 * said of it, who and when. Null where none asks anything, none behind it answers, or labels say what the rows are.
 */
export function withoutHeader(
  table: Table,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  vocabulary: Vocabulary,
): readonly Column[] | null {
  const rows = table.rows.filter(({ cells }) => cells.length > 1);
  if (rows.length < FEWEST_ROWS) return null;
  const words = Array.from({ length: table.width }, (_, column) =>
    rows.map((row) => ownWordsOf(row, column, paragraphs)),
  );
  const asking = words.findIndex((own) => own.filter(asks).length >= SHARE * rows.length);
  // "Recommendation 1: …" says what its row is, whatever stands beside it; "R1" in front is a number.
  if (asking < 0 || rows.some((row) => opensUnit(cellAt(row, asking), paragraphs, marks))) return null;
  const roles = words.map((own, column): Column => {
    const filled = own.filter((each) => each !== "");
    const role = column === asking ? "recommendation" : roleBeside(filled, column < asking, vocabulary);
    return { column, role, heading: "" };
  });
  return roles.some(({ role }) => role === "response") ? roles : null;
}

function opensUnit(
  cell: TableCell | undefined,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): boolean {
  const opener = paragraphs[cell?.paragraphs[0] ?? -1];
  return opener !== undefined && marks(opener).unit !== null;
}

/** What a column holds beside the one that asks: in front of it a number or nothing, behind it whatever its words say. */
function roleBeside(words: readonly string[], inFront: boolean, vocabulary: Vocabulary): ColumnRole {
  if (inFront) return most(words, isNumberAlone) ? "ref" : "other";
  const role = roleByWords(words, vocabulary);
  return role === "recommendation" || role === "ref" ? "other" : role;
}

const asks = (words: string): boolean => words.length >= FEWEST_LETTERS && DUTY.test(words);
