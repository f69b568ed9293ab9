import { z } from "zod";
import { heldTo, readJson, type Unread } from "../model/json-file";
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

export type ReadOwn = { readonly ok: true; readonly own: OwnSections } | Unread;

/** Reads a file of own sections. A broken one is refused with the line and what is wrong there. */
export function readOwnSections(text: string): ReadOwn {
  const json = readJson(text);
  if (!json.ok) return json;
  const read = heldTo(fileSchema, json.json, text);
  if (!read.ok) return read;
  const ids = read.held.sections.map(({ id }) => id);
  const double = ids.find((id, at) => ids.indexOf(id) !== at);
  if (double !== undefined)
    return { ok: false, reason: `two sections have the id “${double}”: give one of them another` };
  return { ok: true, own: read.held };
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

/** What a person writes in the editor. */
export interface SectionDraft {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly heading: string;
  readonly belongs: StandardSection["belongs"];
  /** A line for each paragraph, in the grammar of sections. */
  readonly text: string;
}

export type ReadDraft =
  | { readonly ok: true; readonly section: StandardSection }
  | { readonly ok: false; readonly reason: string };

/** A board's own section from what was written; refused with what is wrong with it. */
export function sectionFrom({ text, ...draft }: SectionDraft): ReadDraft {
  // A new one gets its id from its title when it is saved.
  const id = draft.id || "section";
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const read = sectionSchema.safeParse({
    ...draft,
    id,
    about: draft.about.trim() || draft.title,
    heading: draft.heading.trim() || draft.title,
    source: "The board's own.",
    paragraphs: lines.map((line) => [[{ text: line.trim() }]]),
    examples: [],
  });
  if (read.success) return { ok: true, section: { ...read.data, id: draft.id } };
  const [issue] = read.error.issues;
  return {
    ok: false,
    reason:
      issue?.path[0] === "paragraphs"
        ? issue.message
        : `${String(issue?.path[0] ?? "It")}: ${issue?.message ?? ""}`,
  };
}

/** An id that no section has yet, from a title: "Family involvement" is "family-involvement". */
export function freeId(title: string, taken: readonly string[]): string {
  const words = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
  const id = words || "section";
  for (let nth = 1; ; nth++) {
    const candidate = nth === 1 ? id : `${id}-${nth}`;
    if (!taken.includes(candidate)) return candidate;
  }
}

/** The file with one section more, or in place of the one with its id. */
export const withSection = (own: OwnSections, section: StandardSection): OwnSections => ({
  ...own,
  sections: own.sections.some(({ id }) => id === section.id)
    ? own.sections.map((each) => (each.id === section.id ? section : each))
    : [...own.sections, section],
});

export const withoutSection = (own: OwnSections, id: string): OwnSections => ({
  ...own,
  sections: own.sections.filter((section) => section.id !== id),
});

/** The file with a section moved by one place among those offered. */
export function moved(own: OwnSections, offered: readonly string[], id: string, by: 1 | -1): OwnSections {
  const order = [...offered];
  const at = order.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= order.length) return own;
  order.splice(at, 1);
  order.splice(to, 0, id);
  return { ...own, order };
}

/** Sections of a file whose id is in use for other words: a person has to choose between the two. */
export function conflicts(
  offered: readonly StandardSection[],
  incoming: OwnSections,
): readonly { readonly now: StandardSection; readonly next: StandardSection }[] {
  return incoming.sections.flatMap((next) => {
    const now = offered.find(({ id }) => id === next.id);
    return now && JSON.stringify(now.paragraphs) !== JSON.stringify(next.paragraphs) ? [{ now, next }] : [];
  });
}

/** The file in use with those of another; where both have a section, `kept` names those of which the own one stays. */
export function merged(own: OwnSections, incoming: OwnSections, kept: ReadonlySet<string>): OwnSections {
  const taken = incoming.sections.filter(({ id }) => !kept.has(id));
  const sections = taken.reduce(withSection, own).sections;
  return {
    ...own,
    sections,
    hidden: [...new Set([...own.hidden, ...incoming.hidden])],
    order: own.order.length > 0 ? own.order : incoming.order,
  };
}
