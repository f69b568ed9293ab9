import { z } from "zod";
import fieldsFile from "./fields.json";
import { partsOf } from "./grammar";

const plain = z.string().trim().min(1);

/** What a condition may ask about beyond the fields: what the table of law says of this review. */
export const FACTS = ["about", "statute", "guided"] as const;

const FIELDS: ReadonlySet<string> = new Set([
  ...fieldsFile.fields.map(({ id }) => id),
  ...fieldsFile["worked-out"].map(({ id }) => id),
]);

/** A sentence, or a paragraph's lead-in: words with fields, and when they are said. */
const sentence = z.strictObject({
  text: z.string().superRefine((text, context) => {
    const parts = partsOf(text);
    if (!parts.ok) context.addIssue({ code: "custom", message: parts.reason });
  }),
  /** All of these hold: a field is "known" or "unknown" or has one of these values; so has a fact of the law. */
  when: z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)])).optional(),
});

/** A standard section as a data file describes it. */
export const sectionSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "must be small letters, figures and hyphens"),
  title: plain,
  /** One sentence: what a reader finds in it. */
  about: plain,
  /** Its heading in the draft; a house style without section headings leaves it out. */
  heading: plain,
  /** Before the findings, or behind the last response. */
  belongs: z.enum(["opening", "closing"]),
  source: plain,
  /** Paragraphs of sentences; of a sentence's forms the first whose conditions hold is said. */
  paragraphs: z.array(z.array(z.array(sentence).min(1)).min(1)).min(1),
  /** Its tests and its page: values, and what it then says, one string a paragraph. */
  examples: z
    .array(z.strictObject({ values: z.record(z.string(), z.string()), says: z.array(plain).min(1) }))
    .default([]),
});

export type StandardSection = z.infer<typeof sectionSchema>;
export type Sentence = z.infer<typeof sentence>;

/** The fields that a board's own section may add: any name that is not taken. */
export const isKnownField = (id: string): boolean => FIELDS.has(id);
