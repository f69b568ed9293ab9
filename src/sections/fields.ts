import file from "./fields.json";

/** Something that standard sections have to know. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly kind: "text" | "date" | "choice";
  /** What stands in the text until it is known. */
  readonly blank: string;
  readonly suggestions: readonly string[];
}

/** What is known, by field id; a field that is not known is not there. Dates are ISO at known precision. */
export type Values = Readonly<Record<string, string>>;

export const fields: readonly Field[] = file.fields as readonly Field[];

const BY_ID: ReadonlyMap<string, Field> = new Map(fields.map((field) => [field.id, field]));
const BLANKS: ReadonlyMap<string, string> = new Map(
  [...file.fields, ...file["worked-out"]].map(({ id, blank }) => [id, blank]),
);

/** A shipped field; null for one of a board's own sections. */
export const fieldOf = (id: string): Field | null => BY_ID.get(id) ?? null;

/** What stands in the text for a field that is not known: for a board's own field its name in plain words. */
export const blankOf = (id: string): string => BLANKS.get(id) ?? `[insert ${inPlainWords(id)}]`;

/** "leadOfficer" as a person reads it: "lead officer". */
export const inPlainWords = (id: string): string => id.replace(/(?=[A-Z])/g, " ").toLowerCase();

const WORKED_OUT: ReadonlySet<string> = new Set(file["worked-out"].map(({ id }) => id));

/** Whether a field follows from others by the table of law, or is another's name. */
export const isWorkedOut = (id: string): boolean => WORKED_OUT.has(id);
