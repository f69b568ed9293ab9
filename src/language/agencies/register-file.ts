import * as z from "zod";
import { heldTo, readJson, type Unread } from "../../model/json-file";
import type { Register } from "../../model/register";

const day = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
    error: "is no date: write 2022-07-01, 2022-07 or 2022",
  })
  .nullable()
  .default(null);
const words = z
  .string({ error: ({ input }) => (input === undefined ? "is missing" : "has to be text") })
  .trim()
  .min(1, { error: "must not be empty" });
const wordList = z.array(words, { error: "has to be a list of texts" }).readonly().default([]);

const body = z
  .strictObject({
    name: words,
    short: wordList,
    aliases: wordList,
    kind: words.default("other"),
    from: day,
    to: day,
    successor: words.nullable().default(null),
    source: z.string().optional(),
    note: z.string().optional(),
    form: z.boolean().optional(),
  })
  .refine(({ from, to }) => from === null || to === null || from.slice(0, to.length) <= to, {
    error: "ends before it begins",
    path: ["to"],
  });

const registerFile = z
  .strictObject({
    $schema: z.string().optional(),
    source: z.string().optional(),
    bodies: z.array(body, { error: "has to be a list of bodies" }),
  })
  .superRefine(({ bodies }, context) => {
    const seen = new Set<string>();
    for (const [index, { name }] of bodies.entries()) {
      const key = name.toLowerCase();
      if (seen.has(key)) {
        context.addIssue({
          code: "custom",
          path: ["bodies", index, "name"],
          message: `“${name}” is listed twice`,
        });
      }
      seen.add(key);
    }
  });

export type ReadRegister = { readonly ok: true; readonly register: Register } | Unread;

/** Reads a register of agencies from a file of the person's own. */
export function readRegister(text: string): ReadRegister {
  const read = readJson(text);
  return read.ok ? parseRegister(read.json, text) : read;
}

/**
 * Holds parsed JSON to the form of a register, `{ "bodies": [ … ] }` with the fields of `Body`, of which only the name
 * is required; the file's text lets what is wrong be told by its line.
 */
export function parseRegister(json: unknown, text?: string): ReadRegister {
  const read = heldTo(registerFile, json, text);
  if (!read.ok) return read;
  const bodies = read.held.bodies.map(({ source: _source, note: _note, form: _form, ...known }) => known);
  return { ok: true, register: { bodies } };
}
