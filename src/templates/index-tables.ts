import type { Paragraph } from "../model/paragraph";
import { DUTY } from "./duty";
import type { Mark } from "./mark";
import type { Series } from "./series";
import type { TableForm } from "./table-form";
import { cellAt, type Table, wordsOfCell } from "./tables";

/** Whether a table's rows are units that are answered in them. */
export const answersByRow = (form: TableForm): boolean =>
  form.form === "columns" && form.unit !== null && form.answers.length > 0;

/** Whether rows are units: those of a table without a column for answers may only say who leads on which. */
export const hasRows = (forms: ReadonlyMap<number, TableForm>): boolean =>
  [...forms.values()].some(answersByRow);

/** Whether a table of actions says by number what each of them answers. */
export const citesByRow = (forms: ReadonlyMap<number, TableForm>): boolean =>
  [...forms.values()].some(
    (form) =>
      form.form === "columns" &&
      form.unit === null &&
      form.answers.length > 0 &&
      form.columns.some(({ role }) => role === "ref"),
  );

/** "Recommendation 1" alone beside its lead and its date, which makes none. */
export const isPointer = (form: TableForm, { unit }: Mark, { text }: Paragraph): boolean =>
  unit !== null &&
  unit.rest >= text.trimEnd().length &&
  form.form === "columns" &&
  form.unit !== null &&
  form.answers.length === 0;

/**
 * Whether the tables that have recommendations and no answers only go through those of a series once more. A table that
 * asks for things which the series does not is the draft's own list, and the numbers elsewhere are something else.
 */
export function goThrough(
  series: Series,
  forms: ReadonlyMap<number, TableForm>,
  tables: ReadonlyMap<number, Table>,
  paragraphs: readonly Paragraph[],
): boolean {
  let known: readonly string[] | null = null;
  let others = 0;
  let rows = 0;
  for (const [id, form] of forms) {
    if (form.form !== "columns" || !form.unit || form.answers.length > 0) continue;
    known ??= [...series.units].map((at) => letters(paragraphs[at]?.text ?? ""));
    for (const row of tables.get(id)?.rows ?? []) {
      const words = wordsOfCell(cellAt(row, form.unit.column), paragraphs);
      if (form.headers.has(row.index) || words === "") continue;
      rows++;
      if (!DUTY.test(words)) continue;
      const own = letters(words);
      if (!known.some((each) => each.endsWith(own))) others++;
    }
  }
  return 2 * others <= rows;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]+/g, "");
