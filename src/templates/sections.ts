import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import { labelKey } from "./vocabulary";
import words from "./vocabulary/sections.json";

/** How well a paragraph fits a standard section. */
export interface SectionFit {
  readonly id: string;
  /** How many different telling words of it the paragraph has. */
  readonly weight: number;
}

interface Known {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly groups: readonly (readonly string[])[];
}

const KNOWN: readonly Known[] = words.sections;
const TITLES: ReadonlyMap<string, string> = new Map(KNOWN.map(({ id, title }) => [id, title]));

const withoutArticle = (key: string): string => key.replace(/^(?:the|our|a) /, "").replace(/ (?:the|this) /g, " ");

const HEADINGS: ReadonlyMap<string, string> = new Map(
  KNOWN.flatMap(({ id, headings }) => headings.map((each) => [withoutArticle(labelKey(each)), id] as const)),
);
const APPENDIX = /^(?:appendix|annex) (?:\d{1,2}|[a-z]|one|two|three|four|five|[ivx]+)\b/;
const CHAPTER = /^(?:chapter|section|part) (?:\d{1,2}|[a-z]|one|two|three|four|five|[ivx]+)\b\s*/;

/** What a section is called where a house style does not say. */
export const titleOfSection = (id: string): string => TITLES.get(id) ?? id;

/** The standard section that a heading's words (without their number) open; null for any other words. */
export function sectionOfHeading(text: string): string | null {
  if (text.length > 110) return null;
  const key = labelKey(text);
  if (APPENDIX.test(key)) return "appendix";
  return HEADINGS.get(withoutArticle(key.replace(CHAPTER, ""))) ?? null;
}

interface Telling {
  readonly section: string;
  readonly group: number;
}

// One pass with one expression: each fragment is a group of its own, and the group that matched says whose it is.
const TELLING: Telling[] = [];
const FRAGMENTS: string[] = [];
for (const { id, groups } of KNOWN)
  groups.forEach((group, index) => {
    for (const fragment of group) {
      FRAGMENTS.push(fragment);
      TELLING.push({ section: id, group: index });
    }
  });
const BY_FRAGMENT = new Map<string, RegExp>();
for (const fragment of FRAGMENTS) BY_FRAGMENT.set(fragment, new RegExp(`(?:^|\\b)(?:${fragment})`, "i"));

/** A prose paragraph's fits among the standard sections, best first; only those with a word of every group. */
export const sectionsOfProse: (paragraph: Paragraph) => readonly SectionFit[] = perParagraph(({ text }) => {
  // Front matter is prose of some length; a label or a heading is read by its words instead.
  if (text.length < 40) return [];
  const head = text.length > 2500 ? text.slice(0, 2500) : text;
  const found = new Map<string, Set<number>>();
  const weights = new Map<string, number>();
  FRAGMENTS.forEach((fragment, index) => {
    const telling = TELLING[index];
    if (!telling || !BY_FRAGMENT.get(fragment)?.test(head)) return;
    const groups = found.get(telling.section) ?? new Set<number>();
    found.set(telling.section, groups.add(telling.group));
    weights.set(telling.section, (weights.get(telling.section) ?? 0) + 1);
  });
  return KNOWN.filter(({ id, groups }) => groups.length > 0 && found.get(id)?.size === groups.length)
    .map(({ id }) => ({ id, weight: weights.get(id) ?? 0 }))
    .sort((a, b) => b.weight - a.weight);
});

const CLOSING = new RegExp(`^(?:${words.closing.starts.join("|")})`, "i");

/** Whether a paragraph reads as the close of the document rather than as part of the last response. */
export const closesDocument: (paragraph: Paragraph) => boolean = perParagraph(({ text }) =>
  CLOSING.test(text.trimStart()),
);
