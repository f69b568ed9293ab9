import * as z from "zod/mini";
import type { Values } from "../sections/fields";
import type { KeptSection } from "../sections/standing";
import { parsed } from "./kept";

/** What is known of the standard sections of one document; it travels with the document. */
export interface KeptSections {
  readonly version: 1;
  /** What somebody filled in, by field. */
  readonly values: Values;
  /** What was written, by section. */
  readonly written: Readonly<Record<string, KeptSection>>;
}

export const NO_SECTIONS: KeptSections = { version: 1, values: {}, written: {} };

const said = z.object({ field: z.string(), start: z.number(), end: z.number(), blank: z.boolean() });

const schema = z.object({
  version: z.literal(1),
  values: z.record(z.string(), z.string()),
  written: z.record(
    z.string(),
    z.object({
      texts: z.array(z.string()),
      fields: z.array(z.array(said)),
      kept: z.nullable(z.array(z.string())),
    }),
  ),
});

/** Reads what is kept; null where the text is none of ours, which is then left alone and never written over. */
export const readSections = (text: string): KeptSections | null => parsed(text, schema);
