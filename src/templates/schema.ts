import { z } from "zod";
import { heldTo, readJson, type Unread } from "../model/json-file";
import sections from "./vocabulary/sections.json";
import units from "./vocabulary/units.json";

const id = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "must be small letters, figures and hyphens");
/** The usual words for what is put to a board, by id. */
const unitWord = z.enum(units.units.map(({ id: word }) => word));
const usualSections: ReadonlySet<string> = new Set(sections.sections.map((section) => section.id));
const words = z.array(z.string().trim().min(1)).min(1);

/** Ways in which a unit may be given, best known first: by a label, a table's row, a section with parts, a number. */
const unitBy = z.enum(["word", "row", "section", "number", "list"]);

const labelKind = z.enum([
  "response",
  "view",
  "taken",
  "impact",
  "actions",
  "lead",
  "due",
  "status",
  "evidence",
  "sought",
  "background",
  "asked",
]);
const columnRole = z.enum([...labelKind.options, "ref", "recommendation", "unit", "finding", "other"]);

/** What a draft can show that speaks for a house style; each is measured from 0 (not at all) to 1 (throughout). */
const sign = z.enum([
  "sections",
  "standard-sections",
  "findings",
  "no-findings",
  "units-by-word",
  "units-by-row",
  "units-by-section",
  "units-by-number",
  "units-by-list",
  "numbered-paragraphs",
  "numbered-units",
  "unnumbered-units",
  "lettered-units",
  "decimal-units",
  "learning-words",
  "labelled-responses",
  "run-in-responses",
  "unlabelled-responses",
  "parts",
  "action-columns",
]);

/**
 * A line of a new response. In its words, `{field}` stands for what is known: of a finding `{number}`, `{title}` and
 * `{text}`; of a recommendation also `{unit}`, `{agency}`, and `{response}` or a part of one (`{view}`, `{taken}`,
 * `{impact}`, `{actions}`), `{due}` and `{status}`, which stand empty and say what belongs there; of a section
 * `{heading}` and `{paragraph}`; elsewhere `{board}`, `{review}` and `{subject}`. A line whose field is empty is left out.
 */
const line = z.strictObject({
  style: z.enum(["Title", "Subtitle", "Heading 1", "Heading 2", "Heading 3", "Normal"]),
  /** Bold words in front. */
  label: z.string().trim().min(1).optional(),
  text: z.string(),
  /** The level, from 0, of its automatic number ("1.", "1.1", "1.1.1"); without one it has none. */
  numbered: z.number().int().min(0).max(2).optional(),
});

/** How a new response in this style is laid out. */
const layout = z.strictObject({
  landscape: z.boolean().default(false),
  title: z.array(line).min(1),
  /** In front of the opening sections, and of the findings and recommendations. */
  opening: z.array(line).default([]),
  units: z.array(line).default([]),
  /** The standard sections that it gets, in this order. */
  sections: z.array(id),
  section: z.strictObject({ heading: line, paragraph: line }),
  finding: z.array(line).default([]),
  recommendation: z.array(line).default([]),
  /** Instead of lines, a row of a table for each recommendation. */
  table: z
    .array(
      z.strictObject({
        heading: z.string().trim().min(1),
        width: z.number().positive(),
        lines: z.array(line),
      }),
    )
    .min(2)
    .optional(),
  /**
   * How a recommendation is numbered where the report does not number it: 1, 2, 3 … or 1a, 1b, 2a … by its finding.
   * always-counted: also where the report does, in a style that knows them by their place in the row.
   */
  numbers: z.enum(["counted", "lettered", "always-counted"]).default("counted"),
});

/** A house style as a data file describes it. */
export const templateSchema = z.strictObject({
  id,
  title: z.string().trim().min(1),
  description: z.string().trim().min(1),
  /** Whether it stands for drafts of a kind rather than for one board's style; a fitting style outranks it. */
  general: z.boolean().default(false),
  /** The thing that is answered. */
  unit: z.strictObject({
    /** What a reader calls it: "recommendation", "learning point". */
    name: z.string().trim().min(1),
    /** Ids of unit words in vocabulary/units.json that give it, the likeliest first. */
    words: z.array(unitWord).min(1),
    by: z.array(unitBy).min(1),
  }),
  findings: z.strictObject({
    presence: z.enum(["required", "optional", "none"]),
    words: z.array(z.string().trim().min(1)).default([]),
    /** Whether each unit is at once the finding that it answers. */
    each: z.boolean().default(false),
  }),
  response: z.strictObject({
    /**
     * labelled: behind a label, so that a unit without one has no response; position: what follows the unit's first
     * paragraph; evidence: as most of the draft's units do it.
     */
    form: z.enum(["labelled", "position", "evidence"]),
    /** The parts that labels divide it into; empty where labels only introduce it. */
    parts: z.array(z.strictObject({ id: labelKind, required: z.boolean() })).default([]),
  }),
  agencyRequired: z.boolean(),
  sections: z
    .array(
      z
        .strictObject({
          id,
          title: z.string().trim().min(1).optional(),
          required: z.boolean(),
          /** Headings that open it beyond the usual ones. */
          headings: words.optional(),
        })
        .refine((section) => usualSections.has(section.id) || section.headings !== undefined, {
          path: ["id"],
          error: `is no usual section (${[...usualSections].join(", ")}), and no headings are given that would open it`,
        }),
    )
    .default([]),
  /** Whether its standard sections have headings of their own. */
  sectionHeadings: z.boolean().default(true),
  /** By rule id; a rule that is not named keeps its own. */
  severities: z.record(z.string(), z.enum(["error", "warning", "info", "off"])).default({}),
  /** Words that this style uses beyond those of vocabulary/. */
  vocabulary: z
    .strictObject({
      units: z.partialRecord(unitWord, words).optional(),
      labels: z.partialRecord(labelKind, words).optional(),
      columns: z.partialRecord(columnRole, words).optional(),
    })
    .optional(),
  /** How a new response is laid out; without it, none can be made in this style. */
  new: layout.optional(),
  /** What speaks for this style in a draft, and how much; against it where the weight is negative. */
  signs: z.array(z.strictObject({ sign, weight: z.number().min(-10).max(10) })).min(1),
});

export type Template = z.infer<typeof templateSchema>;
export type Sign = z.infer<typeof sign>;
export type Layout = z.infer<typeof layout>;
export type LayoutLine = z.infer<typeof line>;

export type ReadTemplate = { readonly ok: true; readonly template: Template } | Unread;

/** Reads a house style from a file of the person's own. */
export function readTemplate(text: string): ReadTemplate {
  const read = readJson(text);
  return read.ok ? parseTemplate(read.json, text) : read;
}

/** Holds parsed JSON to the schema; the file's text lets what is wrong be told by its line. */
export function parseTemplate(json: unknown, text?: string): ReadTemplate {
  const read = heldTo(templateSchema, json, text);
  return read.ok ? { ok: true, template: read.held } : read;
}
