import type { Paragraph } from "../model/paragraph";
import { asksInFull } from "./duty";
import type { MarkReader } from "./mark";
import { ofWords } from "./of-words";
import type { Series } from "./series";

const QUOTED = /^\s*[“"‘'][\s\S]*[”"’'][.\s]*$/;

/** Whether a paragraph stands in quotation marks as a whole. */
export const isQuoted = ({ text }: Paragraph): boolean => QUOTED.test(text);

const USUAL_STYLE =
  /^(?:$|normal|body|default|standard|list|text|no spacing|plain|heading|first paragraph|compact|paragraph|title|toc)/i;
/** Whether a paragraph's style says nothing of what is written in it, as "Recommendation" or "Quote" would. */
export const isUsualStyle = ({ style }: Paragraph): boolean => USUAL_STYLE.test(style);

/**
 * Recommendations without label or number that are set apart by their looks: whole paragraphs in bold or in quotation
 * marks, or in a style of their own, that say what somebody should do, each with the plain paragraphs of its answer behind
 * it, as in a letter. Where no looks tell them (plain text, or italics), what stands in the place of one reads like one.
 */
export function setApart(paragraphs: readonly Paragraph[], marks: MarkReader): Series | null {
  return (
    ofLooks(paragraphs, marks, isQuoted) ??
    ofLooks(paragraphs, marks, ({ bold }) => bold) ??
    ofLooks(paragraphs, marks, (paragraph) => !isUsualStyle(paragraph)) ??
    ofWords(paragraphs, marks)
  );
}

const THAT = /^\s*[“"‘'(]?That \p{L}/u;
/** So many such paragraphs make a series, whatever chapters they stand in. */
const FEWEST_THAT = 3;

/** "That the Board seek assurance …", a paragraph each with its answer behind it: how many a review puts what it recommends. */
export function sayingThat(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): (Series & { readonly answered: number }) | null {
  const opens = (paragraph: Paragraph): boolean =>
    THAT.test(paragraph.text) && marks(paragraph).number === null;
  const series = ofLooks(paragraphs, marks, opens, opens);
  if (!series || series.units.size < FEWEST_THAT) return null;
  return series.answered >= USUAL * series.units.size ? { ...series, saysThat: true } : null;
}

/** So many bullets that ask make a series. */
const FEWEST_BULLETS = 3;

/** Bullets that each say what somebody should do, with plain words of answer behind each. */
export function askingBullets(paragraphs: readonly Paragraph[], marks: MarkReader): Series | null {
  const series = ofLooks(paragraphs, marks, (paragraph) => marks(paragraph).number?.kind === "bullet");
  return series && series.units.size >= FEWEST_BULLETS && series.answered >= USUAL * series.units.size
    ? series
    : null;
}

/**
 * Paragraphs of bold, or that begin with "That", under labelled findings that each say what somebody should do, with plain
 * words of answer behind them: several under one finding, or under most of them, are what is answered, and the findings
 * hold them. `labelled` are the places of the findings' labels.
 */
export function setApartUnder(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  labelled: readonly number[],
): Series | null {
  const [first = 0] = labelled;
  const series = ofLooks(paragraphs, marks, ({ bold }) => bold) ?? sayingThat(paragraphs, marks);
  if (!series || labelled.length < 2) return null;
  const units = [...series.units].filter((at) => at > first && !marks(paragraphs[at] as Paragraph).unit);
  const under = new Set(units.map((at) => labelled.filter((label) => label < at).length));
  if (units.length < series.units.size || under.size <= labelled.length / 2) return null;
  const own = new Set(labelled);
  const breaks = new Set([...series.breaks].filter((at) => !own.has(at)));
  return { ...series, units: new Set(units), breaks, numbered: false, across: true };
}

/** `opens`: what begins a recommendation of its own even directly behind another, as one with a number does. */
function ofLooks(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  looks: (paragraph: Paragraph) => boolean,
  opens: (paragraph: Paragraph) => boolean = (paragraph) => marks(paragraph).number !== null,
): (Series & { readonly answered: number }) | null {
  const runs: (readonly number[])[] = [];
  const breaks = new Set<number>();
  let answered = 0;
  /** Recommendations, or halves of one, with nothing between them. */
  let open: number[] = [];
  const isOpener = (at: number): boolean => {
    const paragraph = paragraphs[at];
    return paragraph !== undefined && opens(paragraph);
  };
  const close = (): void => {
    if (open.length > 0) runs.push(open);
    open = [];
  };
  paragraphs.forEach((paragraph, at) => {
    if (paragraph.cell) return;
    const { blank, heading, level } = marks(paragraph);
    if (blank) return;
    if (level !== null) {
      // Bold words above a heading are a recommendation without an answer only where they bear a number.
      open = open.filter(isOpener);
      close();
      if (runs.length > 0) breaks.add(at);
    } else if (looks(paragraph) && asksInFull(paragraph)) open.push(at);
    else if (open.length > 0 && !heading) {
      answered++;
      close();
    }
  });
  open = open.filter(isOpener);
  close();
  if (answered < 2) return null;
  const units = unitsOf(runs, isOpener);
  const numbered =
    [...units].filter((at) => marks(paragraphs[at] as Paragraph).number).length > units.size / 2;
  return { by: "number", units, breaks, numbered, parts: new Set(), across: false, answered };
}

/** Where a board writes each recommendation in one paragraph, two with nothing between them are one without an answer. */
const USUAL = 0.6;

/** Which paragraphs open a recommendation; one without an answer is told from the first half of another. */
function unitsOf(
  runs: readonly (readonly number[])[],
  isOpener: (at: number) => boolean,
): ReadonlySet<number> {
  const single = runs.filter(({ length }) => length === 1).length;
  const apart = single > 1 && single >= USUAL * runs.length;
  const units = new Set<number>();
  for (const run of runs)
    run.forEach((at, nth) => {
      if (nth === 0 || apart || isOpener(at)) units.add(at);
    });
  return units;
}
