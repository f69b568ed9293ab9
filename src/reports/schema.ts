import * as z from "zod";

/**
 * The one machine-readable result of a check. Every other form of the report is a view of it, and outside scripts
 * rely on it: fields may be added, never changed or taken away. Offsets are UTF-16 code units.
 */

const severity = z.enum(["error", "warning", "info"]);

/** Words of the document: `paragraph` counts the body's paragraphs from 0, empty ones and table cells included. */
const location = z.strictObject({
  paragraph: z.number().int().min(0),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  /** Only where the words run over several paragraphs; `end` is then an offset in that one. */
  endParagraph: z.number().int().min(0).optional(),
  text: z.string(),
});

const agency = z.strictObject({
  /** The register's or the document's full name for it, or the mention itself. */
  name: z.string(),
  mention: z.string(),
  /** "partner agencies" and the like, which name nobody. */
  generic: z.boolean(),
});

const part = z.strictObject({ id: z.string(), text: z.string(), location });

const recommendation = z.strictObject({
  /** As a reader would cite it, lower case: "1a"; FINDING.K where the document gives none. */
  number: z.string(),
  /** The number as the draft itself has it: "R4" where its label says so. */
  cited: z.string(),
  label: z.string(),
  text: z.string(),
  location,
  agencies: z.array(agency),
  response: z.strictObject({ text: z.string(), location, parts: z.array(part) }).nullable(),
});

const finding = z.strictObject({
  number: z.string(),
  label: z.string(),
  title: z.string(),
  text: z.string(),
  location,
  recommendations: z.array(recommendation),
});

const section = z.strictObject({
  id: z.string(),
  present: z.boolean(),
  required: z.boolean(),
  location: location.nullable(),
  /** The blanks that somebody forgot to fill, as they stand there. */
  unfilled: z.array(z.string()),
});

const deadline = z.strictObject({
  text: z.string(),
  /** First and last day, ISO 8601, both included; null where the words say no calendar time. */
  from: z.string().nullable(),
  to: z.string().nullable(),
});

const promise = z.strictObject({
  kind: z.literal("planned"),
  /** The number of the recommendation it answers; null outside any response. */
  recommendation: z.string().nullable(),
  location,
  text: z.string(),
  timing: z.enum(["dated", "incomplete", "relative", "recurring", "event", "vague", "none"]),
  deadline: deadline.nullable(),
  tentative: z.boolean(),
  owner: z.string().nullable(),
  /** True where a reader would ask "by when?". */
  flag: z.boolean(),
});

const account = promise
  .pick({ recommendation: true, location: true, text: true })
  .extend({ kind: z.enum(["done", "practice"]) });

const problem = z.strictObject({
  rule: z.string(),
  severity,
  /** What is wrong, why it matters and what to do, in one string … */
  message: z.string(),
  /** … and apart. */
  what: z.string(),
  why: z.string(),
  todo: z.string(),
  location,
  recommendation: z.string().nullable(),
  fixes: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  waived: z.strictObject({ reason: z.string(), by: z.string(), at: z.string() }).nullable(),
});

const compared = z.strictObject({
  number: z.string(),
  label: z.string(),
  /** In one line, without number or label. */
  text: z.string(),
  /** In the response: where it stands, or where it belongs. */
  location,
});

/** What `--against` found: how the response's recommendations differ from those of the review's report. */
const against = z.strictObject({
  /** The report, as the person named it. */
  file: z.string(),
  /** How the report was read; the id is "list" for recommendations that nothing labels. */
  template: z.strictObject({ id: z.string(), detected: z.boolean(), confidence: z.number().min(0).max(1) }),
  /** How many of the report's recommendations stand in the response word for word. */
  same: z.number().int(),
  /** The report's own number, label and text; an error each. */
  missing: z.array(compared),
  /** A warning each. */
  reworded: z.array(
    compared.extend({
      /** The number that it has in the report. */
      reportNumber: z.string(),
      /** From the report's words to the response's, in reading order. */
      words: z.array(z.strictObject({ kind: z.enum(["same", "removed", "added"]), text: z.string() })),
    }),
  ),
  /** An info each, as are the renumbered ones. */
  added: z.array(compared),
  renumbered: z.array(compared.extend({ reportNumber: z.string() })),
});

const documentReport = z.strictObject({
  file: z.string(),
  template: z.strictObject({ id: z.string(), detected: z.boolean(), confidence: z.number().min(0).max(1) }),
  facts: z.strictObject({
    board: z.string().nullable(),
    subject: z.string().nullable(),
    reviewType: z.string().nullable(),
    considered: z.string().nullable(),
    written: z.string().nullable(),
  }),
  findings: z.array(finding),
  recommendations: z.array(recommendation),
  sections: z.array(section),
  commitments: z.array(z.discriminatedUnion("kind", [promise, account])),
  problems: z.array(problem),
  /** Only where the person named a report to compare with. Its differences count in the summary. */
  against: against.optional(),
  /** What the reader of the file met and could not read, in plain sentences. */
  messages: z.array(z.string()),
});

export const reportSchema = z.strictObject({
  version: z.literal(1),
  documents: z.array(documentReport),
  summary: z.strictObject({
    documents: z.number().int(),
    errors: z.number().int(),
    warnings: z.number().int(),
    infos: z.number().int(),
  }),
  /** Files that could not be checked, and why. */
  failures: z.array(z.strictObject({ file: z.string(), reason: z.string() })),
});

export type Report = z.infer<typeof reportSchema>;
export type DocumentReport = z.infer<typeof documentReport>;
export type RecommendationReport = z.infer<typeof recommendation>;
export type ProblemReport = z.infer<typeof problem>;
export type AgainstReport = z.infer<typeof against>;
export type CommitmentReport = z.infer<typeof promise> | z.infer<typeof account>;
export type Location = z.infer<typeof location>;
