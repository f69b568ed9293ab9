import type { Draft } from "../model/draft";
import type { Paragraph } from "../model/paragraph";
import type { Span } from "../model/span";
import type { StandardSection } from "./schema";

/** Where a section goes, and what it is to look like there. */
export interface SectionPlace {
  /** In front of the paragraph with this number; the number of paragraphs for the end. */
  readonly before: number;
  /** Whether sections have headings in this draft. */
  readonly heading: boolean;
  readonly looks: Looks;
}

/** Numbers of paragraphs that look as a heading of a section and as its text do; null where the draft has none. */
export interface Looks {
  readonly heading: number | null;
  readonly body: number | null;
}

/**
 * Where a section belongs in a draft: among the standard sections that are there, in the order of the house style, which
 * `order` gives (ids); else in front of the first finding or recommendation, or at the end. `headings`: whether the
 * house style gives its sections headings, for a draft that has none yet.
 */
export function placeOfSection(
  draft: Draft,
  section: Pick<StandardSection, "id" | "belongs">,
  order: readonly Pick<StandardSection, "id" | "belongs">[],
  headings: boolean,
): SectionPlace {
  const spans = new Map(draft.sections.flatMap(({ id, span }) => (span ? [[id, span] as const] : [])));
  const start = firstUnit(draft);
  const belongs = (span: Span): boolean => (section.belongs === "opening") === lastOf(span) < start;
  const at = order.findIndex(({ id }) => id === section.id);
  const near = (ids: readonly { readonly id: string }[]): readonly Span[] =>
    ids.flatMap(({ id }) => {
      const span = spans.get(id);
      return span && belongs(span) ? [span] : [];
    });
  const before = near(order.slice(0, Math.max(at, 0)));
  const after = near(order.slice(at + 1));
  return {
    before: between(draft, section.belongs, before, after, start),
    // Behind the last response a heading alone shows that another section begins.
    heading: section.belongs === "closing" || hasHeadings(draft, headings),
    looks: looksIn(draft, start),
  };
}

function between(
  draft: Draft,
  belongs: StandardSection["belongs"],
  before: readonly Span[],
  after: readonly Span[],
  start: number,
): number {
  if (before.length > 0) return behind(draft, before);
  if (after.length > 0) return Math.min(...after.map(({ paragraph }) => paragraph));
  return belongs === "opening" ? openingEnd(draft, start) : textEnd(draft);
}

/** Behind the last of some sections; in front of one that leads over to what follows it with a colon. */
function behind({ paragraphs }: Draft, sections: readonly Span[]): number {
  const last = sections.reduce((latest, each) => (lastOf(each) > lastOf(latest) ? each : latest));
  return /:\s*$/.test(paragraphs[lastOf(last)]?.text ?? "") ? last.paragraph : lastOf(last) + 1;
}

const lastOf = ({ paragraph, endParagraph = paragraph }: Span): number => endParagraph;

/** The paragraph with which the first finding or recommendation begins, or the table that holds it. */
function firstUnit({ findings, recommendations, paragraphs }: Draft): number {
  const firsts = [
    ...findings,
    ...findings.flatMap((each) => each.recommendations),
    ...recommendations,
  ].flatMap(({ span, labelSpan }) => [span.paragraph, ...(labelSpan ? [labelSpan.paragraph] : [])]);
  let at = Math.min(paragraphs.length, ...firsts);
  const table = outermost(paragraphs[at]);
  while (table !== null && at > 0 && outermost(paragraphs[at - 1]) === table) at--;
  return at;
}

function outermost(paragraph: Paragraph | undefined): number | null {
  let cell = paragraph?.cell ?? null;
  while (cell?.within) cell = cell.within;
  return cell?.table ?? null;
}

/** Behind the title, and in front of the heading under which the findings or recommendations stand. */
function openingEnd({ paragraphs, sections }: Draft, start: number): number {
  const place = sections.find(({ span }) => span === null)?.place.paragraph;
  let at = place === undefined ? start : Math.min(place + 1, start);
  const first = paragraphs.findIndex(({ text }) => text.trim() !== "");
  if (at < start) return at;
  while (at - 1 > first && leadsToUnits(paragraphs[at - 1])) at--;
  return at;
}

const UNITS = /\b(?:recommendations?|findings?|actions?|responses?|learning|lessons?|themes?)\b/i;
const leadsToUnits = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined &&
  (paragraph.text.trim() === "" || (isHeading(paragraph) && UNITS.test(paragraph.text)));

/** Behind the last words, in front of what hangs on at the end of a document. */
function textEnd({ paragraphs, findings, recommendations }: Draft): number {
  const units = [...findings, ...findings.flatMap((each) => each.recommendations), ...recommendations];
  const lastUnit = Math.max(0, ...units.map(({ span }) => lastOf(span)));
  const appendix = paragraphs.findIndex(
    (paragraph, at) => at > lastUnit && isHeading(paragraph) && APPENDIX.test(paragraph.text),
  );
  if (appendix >= 0) return appendix;
  let at = paragraphs.length;
  while (at > 1 && (paragraphs[at - 1]?.text ?? "").trim() === "" && paragraphs[at - 1]?.cell === null) at--;
  return at;
}

const APPENDIX = /^(?:appendix|appendices|annex|glossary|abbreviations|references|bibliography)\b/i;

const isHeading = ({ text, outlineLevel, bold, cell }: Paragraph): boolean =>
  cell === null &&
  text.trim() !== "" &&
  text.length <= 110 &&
  (outlineLevel !== null || (bold && !/[.;]\s*$/.test(text)));

/** Whether the standard sections that are there have headings; what the house style does where there is none. */
function hasHeadings({ sections, paragraphs }: Draft, otherwise: boolean): boolean {
  const present = sections.flatMap(({ span }) => (span ? [paragraphs[span.paragraph]] : []));
  if (present.length === 0) return otherwise;
  return present.some((paragraph) => paragraph !== undefined && isHeading(paragraph));
}

function looksIn({ paragraphs, sections }: Draft, start: number): Looks {
  const inSections = sections.flatMap(({ span }) => (span ? stretch(span) : []));
  const outside = [...inSections, ...paragraphs.keys()];
  const heading =
    inSections.find((at) => is(paragraphs[at], isHeading)) ??
    [...paragraphs.keys()].slice(1, start).find((at) => is(paragraphs[at], isHeading)) ??
    [...paragraphs.keys()].slice(start).find((at) => is(paragraphs[at], isHeading));
  return { heading: heading ?? null, body: outside.find((at) => is(paragraphs[at], isBody)) ?? null };
}

const stretch = (span: Span): number[] =>
  Array.from({ length: lastOf(span) - span.paragraph + 1 }, (_, i) => span.paragraph + i);
const is = (paragraph: Paragraph | undefined, test: (paragraph: Paragraph) => boolean): boolean =>
  paragraph !== undefined && test(paragraph);

/** A paragraph of running text, which says what the draft's text looks like. */
const isBody = ({ text, cell, bold, outlineLevel, listString }: Paragraph): boolean =>
  cell === null && !bold && outlineLevel === null && listString === "" && text.length >= 60;
