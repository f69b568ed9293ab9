import * as z from "zod/mini";
import type { Severity } from "../model/draft";
import type { KeptWaiver } from "./waivers";

/** What people decided about one document. */
export interface Decisions {
  readonly version: 1;
  readonly waivers: readonly KeptWaiver[];
  /** The id of the house style that somebody chose; null lets the draft decide. */
  readonly template: string | null;
}

export const NO_DECISIONS: Decisions = { version: 1, waivers: [], template: null };

/** What a person prefers, whatever the document. */
export interface Preferences {
  readonly version: 1;
  /** The name under which waivers are given. */
  readonly name: string;
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** The area's own register of agencies, as its file has it; null where none was added. */
  readonly agencies: string | null;
  /** The board's own sections, as their file has them; null where there are none. */
  readonly sections: string | null;
  /** Whether the draft is checked as it is written. */
  readonly live: boolean;
  /** Whether problems are marked in the text. */
  readonly marks: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  version: 1,
  name: "",
  severities: {},
  agencies: null,
  sections: null,
  live: true,
  marks: false,
};

const waiver = z.object({
  id: z.string(),
  rule: z.string(),
  recommendation: z.nullable(z.string()),
  // What was let stand before this was kept has none.
  asked: z._default(z.string(), ""),
  what: z.string(),
  place: z.object({
    words: z.array(z.string()),
    paragraph: z.string(),
    before: z.string(),
    after: z.string(),
  }),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
});

const decisions = z.object({
  version: z.literal(1),
  waivers: z.array(waiver),
  template: z.nullable(z.string()),
});

const preferences = z.object({
  version: z.literal(1),
  name: z.string(),
  severities: z.record(z.string(), z.enum(["off", "info", "warning", "error"])),
  agencies: z.nullable(z.string()),
  // Preferences of before there were sections have none.
  sections: z._default(z.nullable(z.string()), null),
  live: z.boolean(),
  marks: z.boolean(),
});

/** Reads kept decisions; null where the text is none of ours, which is then left alone and never written over. */
export const readDecisions = (text: string): Decisions | null => parsed(text, decisions);

/** Reads kept preferences; null where the text is none of ours. */
export const readPreferences = (text: string): Preferences | null => parsed(text, preferences);

/** JSON that fits a schema; null for any other text. */
export function parsed<T>(text: string, schema: z.ZodMiniType<T>): T | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
}
