import * as z from "zod";
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

export type ParsedRegister =
  | { readonly ok: true; readonly register: Register }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads a user's own register of agencies, `{ "bodies": [ … ] }` with the fields of `Body`, of which only the name
 * is required. The reason for a refusal begins with the place,
 * `bodies[2].from`, and says in plain words what is wrong there.
 */
export function parseRegister(json: unknown): ParsedRegister {
  const parsed = registerFile.safeParse(json, { error: plainly });
  if (parsed.success) {
    const bodies = parsed.data.bodies.map(({ source: _source, note: _note, form: _form, ...known }) => known);
    return { ok: true, register: { bodies } };
  }
  const issue = parsed.error.issues[0];
  return { ok: false, reason: issue ? `${placeOf(issue.path)} ${issue.message}` : "it is not a register" };
}

/** Words for what the schema itself has none for. */
const plainly: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === "unrecognized_keys") {
    return `has an unknown field: ${issue.keys.map((key) => `“${key}”`).join(", ")}`;
  }
  if (issue.code === "invalid_type") {
    return issue.input === undefined ? "is missing" : `has to be of type ${issue.expected}`;
  }
  return undefined;
};

function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return place === "" ? "the file" : place.replace(/^\./, "");
}
