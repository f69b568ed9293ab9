import { agenciesNamedIn } from "../language/agencies/named-to-act";
import { namesOf } from "../language/agencies/names";
import type { Draft, Recommendation } from "../model/draft";
import { type Paragraph, plainParagraph } from "../model/paragraph";
import { withPlainSpaces } from "../model/plain-spaces";
import type { Reading } from "../model/reading";
import type { Register } from "../model/register";
import { textOf } from "../model/span";
import { recommendationsIn } from "../model/walk";
import { parseDraft } from "../parse/parse";
import { detectTemplate } from "../templates/detect";
import type { Template } from "../templates/schema";
import { recommendationChapters, type Stretch } from "./chapters";
import { type Item, itemsIn } from "./list";

export interface ReviewOptions {
  /** The house styles to choose from. */
  readonly templates: readonly Template[];
  /** The one that the person named; null lets the report decide. */
  readonly template: Template | null;
  readonly register: Register;
}

/** What stands for a house style where nothing labels the recommendations. */
const LIST = "list";

/** A list without headings may be as long as this and still be nothing but recommendations. */
const LONGEST_LIST = 120;

/**
 * Reads the report of a review, or a mere list of its recommendations, by the same readers as a response: its findings
 * and recommendations, and what it says of the board and the case. Gives the ways in which it may be read, the
 * likeliest first; empty where nothing in it looks like a recommendation. Paragraph numbers are the reading's.
 */
export function waysToRead(report: Reading, options: ReviewOptions): Draft[] {
  const reading = withPlainSpaces(report);
  const { paragraphs } = reading;
  const base = options.template ?? options.templates.find(({ general }) => general) ?? options.templates[0];
  if (!base) return [];
  const whole = parsed(reading, options);
  const plain = whole ?? { ...parseDraft(reading, base, given(options)), findings: [], recommendations: [] };
  const chapters = recommendationChapters(paragraphs);
  const chapter = lastOf(chapters);
  const ways: Draft[] = [];
  const add = (way: Draft | null): void => {
    if (way && recommendationsIn(way).length > 0) ways.push(way);
  };
  if (whole && (options.template !== null || trusted(whole, chapters))) add(whole);
  if (chapter) {
    const inChapter = parsed(only(reading, chapter), options);
    if (inChapter && trusted(inChapter, chapters))
      add({ ...inChapter, reading, paragraphs, facts: plain.facts });
    add(listed(plain, itemsIn(paragraphs, chapter, true), options));
  } else if (isList(paragraphs)) {
    add(listed(plain, itemsIn(paragraphs, { from: 0, to: paragraphs.length }, false), options));
  }
  add(whole);
  return ways;
}

const given = ({ register, template }: ReviewOptions, confidence = 1) => ({
  detected: template === null,
  confidence,
  register,
});

function parsed(reading: Reading, options: ReviewOptions): Draft | null {
  const detected = options.template ? null : detectTemplate(reading, options.templates);
  const template = options.template ?? detected?.template;
  return template ? parseDraft(reading, template, given(options, detected?.confidence)) : null;
}

/** Whether what was found as recommendations is likely to be them: labelled as such, or standing in their chapter. */
function trusted(draft: Draft, chapters: readonly Stretch[]): boolean {
  const all = recommendationsIn(draft);
  const labelled = all.filter(
    ({ label }) => /\p{L}{2}/u.test(label) || /^R(?:ec)?\.?\s?\d/i.test(label),
  ).length;
  if (all.length > 0 && labelled === all.length) return true;
  if (chapters.length === 0) return all.length > 1 && !isBareList(draft.paragraphs);
  const inside = all.filter(({ span }) =>
    chapters.some(({ from, to }) => span.paragraph >= from && span.paragraph < to),
  ).length;
  return all.length > 1 && inside >= 0.6 * all.length;
}

/** The last chapter, with those right in front of it: "Recommendations for the police", "Recommendations for health". */
function lastOf(chapters: readonly Stretch[]): Stretch | undefined {
  const last = chapters.at(-1);
  if (!last) return undefined;
  let { from } = last;
  for (const each of [...chapters].reverse()) if (each.to < last.to && each.to >= from - 1) from = each.from;
  return { from, to: last.to };
}

const NOTHING = plainParagraph("");

/** The reading with nothing but the chapter in it, at its own paragraph numbers. */
const only = (reading: Reading, { from, to }: Stretch): Reading => ({
  ...reading,
  paragraphs: reading.paragraphs.map((paragraph, at) => (at >= from && at < to ? paragraph : NOTHING)),
});

/** Whether there is next to nothing but the items of a list, so that what stands behind one is not its response. */
function isBareList(paragraphs: readonly Paragraph[]): boolean {
  if (!isList(paragraphs) || paragraphs.some(({ cell }) => cell)) return false;
  const items = itemsIn(paragraphs, { from: 0, to: paragraphs.length }, false);
  const covered = items.reduce(
    (sum, { span }) => sum + (span.endParagraph ?? span.paragraph) - span.paragraph + 1,
    0,
  );
  return covered >= 0.7 * paragraphs.filter(({ text }) => text.trim() !== "").length;
}

const isList = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.length <= LONGEST_LIST &&
  paragraphs.filter(({ outlineLevel }) => outlineLevel !== null).length <= 2;

function listed(draft: Draft, items: readonly Item[], { register }: ReviewOptions): Draft {
  const { paragraphs } = draft;
  const names = namesOf(paragraphs, draft.expansions, register, draft.facts.board);
  const recommendations = items.map(({ span, number }, index): Recommendation => {
    const end = { paragraph: span.endParagraph ?? span.paragraph, start: span.end, end: span.end };
    return {
      number: (number ?? `${index + 1}`).toLowerCase(),
      numbered: number !== null,
      label: "",
      labelSpan: null,
      text: textOf(paragraphs, span),
      span,
      finding: null,
      agencies: agenciesNamedIn(paragraphs, span, names),
      leads: [],
      due: [],
      response: null,
      responsePlace: end,
    };
  });
  const style = {
    ...draft.style,
    id: LIST,
    title: "A list of recommendations",
    detected: true,
    confidence: 1,
  };
  return { ...draft, style, findings: [], recommendations };
}
