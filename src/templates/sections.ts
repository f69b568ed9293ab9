import { addTo } from "../model/groups";
import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import { wordsSingly } from "../model/single-spaces";
import type { MarkReader } from "./mark";
import { labelKey } from "./vocabulary";
import words from "./vocabulary/sections.json";

/** How well a paragraph fits a standard section. */
export interface SectionFit {
  readonly id: string;
  /** How many different telling words of it the paragraph has. */
  readonly weight: number;
  /** The sentences, counted from 0, that have a word of every group and so say it by themselves. */
  readonly sentences: readonly number[];
}

interface Known {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly groups: readonly (readonly string[])[];
  readonly shares?: number;
  readonly notWith?: readonly string[];
}

const KNOWN: readonly Known[] = words.sections;
const TITLES: ReadonlyMap<string, string> = new Map(KNOWN.map(({ id, title }) => [id, title]));

const withoutArticle = (key: string): string =>
  key.replace(/^(?:the|our|a) /, "").replace(/ (?:the|this) /g, " ");

const HEADINGS: ReadonlyMap<string, string> = new Map(
  KNOWN.flatMap(({ id, headings }) => headings.map((each) => [withoutArticle(labelKey(each)), id] as const)),
);
const APPENDIX = /^(?:appendix|annex) (?:\d{1,2}|[a-z]|one|two|three|four|five|[ivx]+)\b/;
// "6 Monitoring": a bare figure in front of a heading is its number as well.
const CHAPTER =
  /^(?:(?:chapter|section|part) (?:\d{1,2}|[a-z]|one|two|three|four|five|[ivx]+)\b\s*|\d{1,2}(?:[. ]\d{1,2})?[.)]? (?=[a-z]))/;

/** What a section is called where a house style does not say. */
export const titleOfSection = (id: string): string => TITLES.get(id) ?? id;

/** The standard section that a heading's words (without their number) open; null for any other words. */
export function sectionOfHeading(text: string): string | null {
  if (text.length > 110) return null;
  const key = labelKey(text);
  if (APPENDIX.test(key)) return "appendix";
  const heading = withoutArticle(key.replace(CHAPTER, ""));
  return HEADINGS.get(heading) ?? sectionOfBoth(heading) ?? sectionOfWhole(heading);
}

const WHOLE = new RegExp(`(?: of| for)?(?: our| these)? (?:${words.whole.words.join("|")})$`);

/** "Monitoring of the response", "Oversight of our plan": what is done with all of it. */
function sectionOfWhole(heading: string): string | null {
  const { index } = WHOLE.exec(heading) ?? {};
  const id = index === undefined ? undefined : HEADINGS.get(heading.slice(0, index));
  return id !== undefined && words.whole.sections.includes(id) ? id : null;
}

/** "Acceptance and monitoring": two sections under one heading, which opens the first; "Context and actions taken" is one part of an answer. */
function sectionOfBoth(heading: string): string | null {
  for (const { index, 0: and } of heading.matchAll(/ (?:and|&) /g)) {
    const first = HEADINGS.get(heading.slice(0, index));
    const second = HEADINGS.get(heading.slice(index + and.length));
    if (first && second && isNamed(first) && isNamed(second)) return first;
  }
  return null;
}

// One expression a group, asked of words in small letters; most paragraphs have no word of a section's first group, and
// are then done with it.
const TELLING = KNOWN.filter(({ groups }) => groups.length > 0).map(({ id, groups }) => ({
  id,
  groups: groups.map((group) => {
    const fragments = [...group].sort((a, b) => b.length - a.length).map((each) => each.replace(/^\\b/, ""));
    return new RegExp(`\\b(?:${fragments.join("|")})`, "g");
  }),
}));

/** A prose paragraph's fits among the standard sections, best first; only those with a word of every group. */
const sectionsOfProse: (paragraph: Paragraph) => readonly SectionFit[] = perParagraph(({ text }) => {
  // A label or a heading is read by its words instead; what tells a long paragraph apart stands at its beginning.
  if (text.length < 40) return [];
  const head = wordsSingly(text.slice(0, 2000)).toLowerCase();
  const fits: SectionFit[] = [];
  for (const { id, groups } of TELLING) {
    const words = new Set<string>();
    for (const group of groups) {
      const found = head.match(group);
      if (!found) {
        words.clear();
        break;
      }
      for (const word of found) words.add(word);
    }
    // One word alone is too little, though it may belong to every group.
    if (words.size >= groups.length)
      fits.push({ id, weight: words.size, sentences: sayingIt(groups, sentencesOf(head)) });
  }
  return fits.sort((a, b) => b.weight - a.weight);
});

const sentencesOf = (lower: string): readonly string[] => lower.split(/(?<=[.!?])\s+/);

const sayingIt = (groups: readonly RegExp[], sentences: readonly string[]): readonly number[] =>
  sentences.flatMap((sentence, nth) => (groups.every((group) => sentence.search(group) >= 0) ? [nth] : []));

const RUN_IN_TITLE = /^([A-Z][^.:?!–\n]{2,60})(?:[.:?]|\s[–—-])\s+(?=\S)/;

/** The section that a title at the head of its own paragraph opens: "Oversight. The Group goes through the plan …". */
export const sectionRunIn: (paragraph: Paragraph) => string | null = perParagraph(({ text }) => {
  const title = RUN_IN_TITLE.exec(text.slice(0, 80))?.[1];
  return title === undefined ? null : sectionOfHeading(title);
});

/** Front and end matter are looked for in so many paragraphs at most. */
export const MATTER = 80;

/** The standard sections among the paragraphs before `end`, by id: the paragraphs of each, in order. */
export function sectionsFound(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  end: number,
): ReadonlyMap<string, readonly number[]> {
  const upTo = Math.min(end, paragraphs.length, MATTER);
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
  // What another section's best paragraph says too, which counts where that section has a further one.
  const shared = new Map<string, { readonly at: number; readonly with: string }>();
  let under: string | null = null;
  let before: string | null = null;
  for (const at of among) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.text.trim() === "") continue;
    const { section: heading } = marks(paragraph);
    if (heading) {
      under = heading;
      if (isNamed(heading)) addTo(found, heading, at);
      continue;
    }
    if (marks(paragraph).heading) under = null;
    const [best, ...others] = ranked(sectionsOfProse(paragraph), before);
    const titled = sectionRunIn(paragraph);
    const id = titled && isNamed(titled) ? titled : under && isNamed(under) ? under : best?.id;
    before = id ?? before;
    if (id) addTo(found, id, at);
    for (const { id: other, weight, sentences } of best && id === best.id
      ? others
      : best
        ? [best, ...others]
        : []) {
      const known = BY_ID.get(other);
      const least = sentences.length > 0 ? 2 : (known?.shares ?? SHARED_WEIGHT);
      if (weight < least) continue;
      // Of two sections that use the same words, a sentence that says only the one is its own.
      const apart = sentences.some((nth) => best?.id !== id || !best?.sentences.includes(nth));
      if (known?.notWith?.includes(id ?? "") && !(apart && best?.id === id)) {
        if (id) shared.set(other, shared.get(other) ?? { at, with: id });
      } else if (weight > (second.get(other)?.weight ?? 0)) second.set(other, { at, weight });
    }
  }
  for (const [id, { at }] of second) if (!found.has(id)) found.set(id, [at]);
  for (const [id, { at, with: other }] of shared)
    if (!found.has(id) && (found.get(other)?.length ?? 0) > 1) found.set(id, [at]);
  return found;
}

/** Of two that fit alike, the section that the paragraph before belongs to goes on. */
function ranked(fits: readonly SectionFit[], before: string | null): readonly SectionFit[] {
  const going = fits.findIndex(({ id, weight }) => id === before && weight === fits[0]?.weight);
  return going > 0
    ? [...fits.slice(going, going + 1), ...fits.slice(0, going), ...fits.slice(going + 1)]
    : fits;
}

const SHARED_WEIGHT = 3;
const BY_ID: ReadonlyMap<string, Known> = new Map(KNOWN.map((known) => [known.id, known]));

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
