import type { Paragraph } from "../model/paragraph";
import { isAnnounced } from "./announced";
import { DUTY } from "./duty";
import { headedAsks } from "./headed";
import { headedSections } from "./headed-sections";
import type { Mark, MarkReader } from "./mark";
import { numberedSections } from "./numbered-sections";
import { numberedSeries } from "./numbered-series";
import type { Enumerator } from "./numbers";
import { recurringLines } from "./recurring";
import { inChapter, ofLetters, ofRoman, type Run, runsIn } from "./runs";
import { askingBullets, sayingThat, setApart } from "./set-apart";
import { ANSWERING, type LabelKind } from "./vocabulary";

/** Units that are known by their number or by being a heading, not by a label. */
export interface Series {
  readonly by: "section" | "number";
  /** Indices of the paragraphs that open a unit. */
  readonly units: ReadonlySet<number>;
  /** Indices of the other paragraphs of the same rank, which end the unit before. */
  readonly breaks: ReadonlySet<number>;
  readonly numbered: boolean;
  /** The kinds of label that divide the answers. */
  readonly parts: ReadonlySet<LabelKind>;
  /** Whether it stands under several labelled findings, which are then no units themselves. */
  readonly across: boolean;
  /** Whether its paragraphs begin with "That": nothing in their looks shows under which chapters they stand. */
  readonly saysThat?: boolean;
  /** How a reader would cite each unit, by its paragraph's index, where that is not its number alone. */
  readonly cited?: ReadonlyMap<number, string>;
}

export const answers = ({ label, unit }: Mark): boolean =>
  unit?.answers === true || (label !== null && !label.weak && ANSWERING.has(label.kind));

/** Finds the units of a draft that labels none of them; null where its numbers and headings give none either. */
export function seriesIn(paragraphs: readonly Paragraph[], marks: MarkReader): Series | null {
  const runs = runsIn(paragraphs, marks);
  return (
    sayingThat(paragraphs, marks) ??
    twoLevels(paragraphs, marks) ??
    countedOtherwise(inChapter, "decimal", paragraphs, marks) ??
    numberedSections(runs, paragraphs, marks) ??
    headedSections(paragraphs, marks) ??
    numbers(runs, paragraphs, marks) ??
    countedOtherwise(ofRoman, "letter", paragraphs, marks) ??
    countedOtherwise(ofLetters, "letter", paragraphs, marks) ??
    askingBullets(paragraphs, marks) ??
    headedAsks(paragraphs, marks) ??
    setApart(paragraphs, marks)
  );
}

/**
 * "1. On neglect", "1.1 The Board should …", "Response: …": recommendations numbered within chapters, each or nearly each
 * with a labelled answer of its own.
 */
function twoLevels(paragraphs: readonly Paragraph[], marks: MarkReader): Series | null {
  const units = new Set<number>();
  const breaks = new Set<number>();
  let second = 0;
  let answered = 0;
  let open = false;
  paragraphs.forEach((paragraph, at) => {
    const mark = marks(paragraph);
    const { number, contents } = mark;
    if (paragraph.cell || contents) return;
    if (number?.kind === "decimal" && number.parts.length < 3) {
      open = number.parts.length === 2 && DUTY.test(paragraph.text);
      if (open) units.add(at);
      if (number.parts.length === 2) second++;
      else breaks.add(at);
    } else if (open && answers(mark)) {
      answered++;
      open = false;
    }
  });
  if (answered < 2 || breaks.size === 0 || answered < second / 2) return null;
  return numberedSeries(units, breaks);
}

/** The words of a paragraph behind its number. */
export const wordsOf = (at: number, paragraphs: readonly Paragraph[], marks: MarkReader): string => {
  const paragraph = paragraphs[at];
  return paragraph ? paragraph.text.slice(marks(paragraph).start) : "";
};

export function isSection(at: number, paragraphs: readonly Paragraph[], marks: MarkReader): boolean {
  const paragraph = paragraphs[at];
  return paragraph !== undefined && marks(paragraph).section !== null;
}

/** So many of the items ask somebody to do something, where nothing else shows that they are what is answered. */
const MOST_ASK = 0.8;

/** A numbered list of what is asked, which no prose answers: a table further down cites it by number. */
export function citedList(paragraphs: readonly Paragraph[], marks: MarkReader): Series | null {
  const asking = (at: number): boolean => DUTY.test(wordsOf(at, paragraphs, marks));
  const list = runsIn(paragraphs, marks).find(
    ({ items }) => items.filter(asking).length >= MOST_ASK * items.length,
  );
  if (!list) return null;
  return numberedSeries(new Set(list.items));
}

const NO_LABELS: ReadonlySet<Paragraph> = new Set();

/** Numbered paragraphs, each answered by the unnumbered ones behind it. */
function numbers(
  runs: readonly Run[],
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  isItem: (number: Enumerator) => boolean = isOneOfRank,
): Series | null {
  let best: { series: Series; weight: number } | null = null;
  const labels = runs.length > 0 ? recurringLines(paragraphs) : NO_LABELS;
  for (const { items } of runs) {
    const own = items.filter((at) => !isSection(at, paragraphs, marks));
    if (own.length < 2 || own.length < items.length / 2) continue;
    const followed = own.filter((at) => answeredBehind(at, paragraphs, marks, isItem, labels)).length;
    const announced = isAnnounced(items[0] ?? 0, paragraphs, marks);
    if (followed < own.length / 2 && !(announced && followed > 0)) continue;
    const weight = own.length + (announced ? 100 : 0);
    const duties = own.filter((at) => DUTY.test(wordsOf(at, paragraphs, marks))).length;
    if (!announced && duties < own.length / 2) continue;
    const units = new Set(own);
    const breaks = new Set(items.filter((at) => !units.has(at)));
    if (!best || weight > best.weight) best = { series: numberedSeries(units, breaks), weight };
  }
  return best?.series ?? null;
}

/**
 * "(i) That the Council …", "b) The Trust should …", "2.1 The Board should …". Lists inside answers and paragraphs are
 * counted so too: recommendations ask, and are answered.
 */
function countedOtherwise(
  valueIn: (number: Enumerator) => number | null,
  kind: Enumerator["kind"],
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): Series | null {
  const asksIn = chaptersThatAsk(paragraphs, marks);
  const counted = runsIn(paragraphs, marks, valueIn).map((run) => ({
    ...run,
    items:
      kind === "decimal" ? run.items.filter((at) => asksIn.has(chapterOf(at, paragraphs, marks))) : run.items,
  }));
  const runs = counted.filter(({ items }) => {
    const asking = items.filter((at) => DUTY.test(wordsOf(at, paragraphs, marks)));
    return items.length > 2 && asking.length >= MOST_ASK * items.length;
  });
  // "2.1.1" below "2.1" is of its answer.
  return numbers(runs, paragraphs, marks, (number) => number.kind === kind && number.parts.length < 3);
}

const chapterOf = (at: number, paragraphs: readonly Paragraph[], marks: MarkReader): number => {
  const paragraph = paragraphs[at];
  return (paragraph && marks(paragraph).number?.parts[0]) ?? 0;
};

/** The chapters in which a numbered paragraph asks for something: "1.1" of an introduction is no recommendation. */
function chaptersThatAsk(paragraphs: readonly Paragraph[], marks: MarkReader): ReadonlySet<number> {
  const asking = paragraphs.flatMap((paragraph, at) =>
    marks(paragraph).number?.parts.length === 2 && DUTY.test(wordsOf(at, paragraphs, marks)) ? [at] : [],
  );
  return new Set(asking.map((at) => chapterOf(at, paragraphs, marks)));
}

/** Any other number behind an item opens the next of the same rank; sub-paragraphs (“1.1”) belong to the answer. */
const isOneOfRank = ({ kind, parts }: Enumerator): boolean => kind === "decimal" && parts.length <= 1;

function answeredBehind(
  at: number,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  isItem: (number: Enumerator) => boolean,
  labels: ReadonlySet<Paragraph>,
): boolean {
  const item = paragraphs[at];
  const own = (item && marks(item).level) ?? 9;
  for (let i = at + 1; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph || paragraph.cell) return false;
    const { blank, number, level, label } = marks(paragraph);
    if (blank) continue;
    // What stands under the next heading answers the last of a list as little as the others.
    if (level !== null && !label && !labels.has(paragraph) && level <= own) return false;
    return number === null || !isItem(number);
  }
  return false;
}
