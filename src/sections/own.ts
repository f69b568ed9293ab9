import { z } from "zod";
import { type StandardSection, sectionSchema } from "./schema";

/** A board's own sections, and how it arranges those that come with the product; one file. */
const fileSchema = z.strictObject({
  /** What the file is, for whoever opens it. */
  answerable: z.literal("sections"),
  version: z.literal(1),
  /** Own ones; one with the id of a shipped section stands in its place. */
  sections: z.array(sectionSchema),
  /** Ids of shipped sections that are not offered. */
  hidden: z.array(z.string()).default([]),
  /** Ids in the order in which they are offered; those that it leaves out follow in their own. */
  order: z.array(z.string()).default([]),
});

export type OwnSections = z.infer<typeof fileSchema>;

export const NO_OWN_SECTIONS: OwnSections = {
  answerable: "sections",
  version: 1,
  sections: [],
  hidden: [],
  order: [],
};

export type ReadOwn =
  | { readonly ok: true; readonly own: OwnSections }
  | { readonly ok: false; readonly reason: string };

/** Reads a file of own sections. A broken one is refused with the line and what is wrong there. */
export function readOwnSections(text: string): ReadOwn {
  const bare = text.replace(/^\uFEFF/, "");
  let json: unknown;
  try {
    json = JSON.parse(bare);
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    const at = /position (\d+)/.exec(why)?.[1];
    const line = at === undefined ? "" : `line ${bare.slice(0, Number(at)).split("\n").length}: `;
    return { ok: false, reason: `${line}it is not JSON (${why})` };
  }
  const read = fileSchema.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    const path = issue?.path ?? [];
    const place = path
      .map((part) => (typeof part === "number" ? `[${part + 1}]` : `.${String(part)}`))
      .join("")
      .replace(/^\./, "");
    return {
      ok: false,
      reason: `line ${lineOf(bare, path)}: ${place || "the file"}: ${issue?.message ?? ""}`,
    };
  }
  const ids = read.data.sections.map(({ id }) => id);
  const double = ids.find((id, at) => ids.indexOf(id) !== at);
  if (double !== undefined)
    return { ok: false, reason: `two sections have the id “${double}”: give one of them another` };
  return { ok: true, own: read.data };
}

/** The line on which a value begins, found by walking the text along its path; the last that was found for a missing one. */
function lineOf(text: string, path: readonly PropertyKey[]): number {
  let at = 0;
  for (const part of path) {
    if (typeof part === "number") {
      at = nthElement(text, at, part);
    } else {
      const key = text.indexOf(JSON.stringify(String(part)), at);
      if (key < 0) break;
      at = text.indexOf(":", key) + 1;
    }
  }
  return text.slice(0, Math.max(at, 0)).split("\n").length;
}

/** The offset of an array's element, from 0. */
function nthElement(text: string, from: number, nth: number): number {
  let at = text.indexOf("[", from) + 1;
  let depth = 0;
  let seen = 0;
  let quoted = false;
  for (; at < text.length && seen < nth; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === "\\") at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "[" || sign === "{") depth++;
    else if (sign === "]" || sign === "}") depth--;
    else if (sign === "," && depth === 0) seen++;
  }
  while (/\s/.test(text[at] ?? "")) at++;
  return at;
}

/** The file's text. */
export const writeOwnSections = (own: OwnSections): string => `${JSON.stringify(own, null, 2)}\n`;

/** The sections that are offered: shipped ones, with own ones beside them or in their place, in the board's order. */
export function arranged(shipped: readonly StandardSection[], own: OwnSections): readonly StandardSection[] {
  const byId = new Map(own.sections.map((section) => [section.id, section]));
  const all = [
    ...shipped.map((section) => byId.get(section.id) ?? section),
    ...own.sections.filter(({ id }) => !shipped.some((section) => section.id === id)),
  ].filter(({ id }) => !own.hidden.includes(id));
  const rank = (id: string): number => {
    const at = own.order.indexOf(id);
    return at < 0 ? own.order.length : at;
  };
  return all
    .map((section, at) => ({ section, at }))
    .sort((a, b) => rank(a.section.id) - rank(b.section.id) || a.at - b.at)
    .map(({ section }) => section);
}
