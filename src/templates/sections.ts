import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import type { MarkReader } from "./mark";
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
  readonly shares?: number;
}

const KNOWN: readonly Known[] = words.sections;
const TITLES: ReadonlyMap<string, string> = new Map(KNOWN.map(({ id, title }) => [id, title]));

const withoutArticle = (key: string): string =>
  key.replace(/^(?:the|our|a) /, "").replace(/ (?:the|this) /g, " ");

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

// One pass with one expression over the text; which sections the few words found belong to is looked up once a word.
const TELLING: readonly (Telling & { readonly whole: RegExp })[] = KNOWN.flatMap(({ id, groups }) =>
  groups.flatMap((group, index) =>
    group.map((fragment) => ({
      section: id,
      group: index,
      whole: new RegExp(`^(?:${fragment})`, "i"),
    })),
  ),
);
const ANY_TELLING = new RegExp(
  `\\b(?:${KNOWN.flatMap(({ groups }) => groups.flat())
    .map((fragment) => fragment.replace(/^\\b/, ""))
    .join("|")})`,
  "gi",
);
const tellingOf = new Map<string, readonly Telling[]>();

function tellings(found: string): readonly Telling[] {
  const key = found.toLowerCase();
  let known = tellingOf.get(key);
  if (!known) {
    known = TELLING.filter(({ whole }) => whole.test(key));
    if (tellingOf.size < 2000) tellingOf.set(key, known);
  }
  return known;
}

/** A prose paragraph's fits among the standard sections, best first; only those with a word of every group. */
export const sectionsOfProse: (paragraph: Paragraph) => readonly SectionFit[] = perParagraph(({ text }) => {
  // A label or a heading is read by its words instead; what tells a long paragraph apart stands at its beginning.
  if (text.length < 40) return [];
  const found = new Map<string, Set<number>>();
  const weights = new Map<string, Set<string>>();
  for (const [match] of text.slice(0, 2500).matchAll(ANY_TELLING))
    for (const { section, group } of tellings(match)) {
      found.set(section, (found.get(section) ?? new Set<number>()).add(group));
      weights.set(section, (weights.get(section) ?? new Set<string>()).add(match.toLowerCase()));
    }
  return KNOWN.filter(({ id, groups }) => groups.length > 0 && found.get(id)?.size === groups.length)
    .map(({ id }) => ({ id, weight: weights.get(id)?.size ?? 0 }))
    .sort((a, b) => b.weight - a.weight);
});

/** Front matter is looked for in so many paragraphs at most. */
const FRONT = 80;

/** The standard sections among the paragraphs before `end`, by id: the paragraphs of each, in order. */
export function sectionsFound(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  end: number,
): ReadonlyMap<string, readonly number[]> {
  const upTo = Math.min(end, paragraphs.length, FRONT);
  return assignSections(
    Array.from({ length: upTo }, (_, at) => at),
    paragraphs,
    marks,
  );
}

/**
 * Gives each paragraph of `among` to the standard section that it fits best, or to that of the heading above it. A
 * section that no paragraph fits best may share one that fits it clearly, for two are often said in one breath.
 */
export function assignSections(
  among: readonly number[],
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const second = new Map<string, { readonly at: number; readonly weight: number }>();
  let under: string | null = null;
  for (const at of among) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.text.trim() === "") continue;
    const { section: heading } = marks(paragraph);
    if (heading) {
      under = heading;
      if (isNamed(heading)) found.set(heading, [...(found.get(heading) ?? []), at]);
      continue;
    }
    if (marks(paragraph).heading) under = null;
    const [best, ...others] = sectionsOfProse(paragraph);
    const id = under && isNamed(under) ? under : best?.id;
    if (id) found.set(id, [...(found.get(id) ?? []), at]);
    for (const { id: other, weight } of best && id === best.id ? others : best ? [best, ...others] : [])
      if (weight >= (SHARES.get(other) ?? SHARED_WEIGHT) && weight > (second.get(other)?.weight ?? 0))
        second.set(other, { at, weight });
  }
  for (const [id, { at }] of second) if (!found.has(id)) found.set(id, [at]);
  return found;
}

const SHARED_WEIGHT = 3;
const SHARES: ReadonlyMap<string, number> = new Map(
  KNOWN.flatMap(({ id, shares }) => (shares === undefined ? [] : [[id, shares] as const])),
);

/** What the reviews of all boards of a time had in front: how the decision was taken and the review carried out. */
export const STANDARD_SECTIONS: readonly string[] = ["regulation", "methodology", "panel", "purpose"];

/** Headings such as "Introduction" hold other sections; these are sections themselves. */
const isNamed = (id: string): boolean =>
  !["introduction", "background", "summary", "conclusion", "appendix"].includes(id);

const CLOSING = new RegExp(`^(?:${words.closing.starts.join("|")})`, "i");

/** Whether a paragraph reads as the close of the document rather than as part of the last response. */
export const closesDocument: (paragraph: Paragraph) => boolean = perParagraph(({ text }) =>
  CLOSING.test(text.trimStart()),
);
