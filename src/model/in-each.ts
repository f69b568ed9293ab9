import { changedStretch } from "./changed-stretch";
import { countBefore } from "./in-order";
import type { Paragraph } from "./paragraph";
import { perParagraph } from "./per-paragraph";

/** What was found in one paragraph of a draft. */
export interface Here<Found> {
  /** The paragraph's number in the draft. */
  readonly at: number;
  readonly paragraph: Paragraph;
  readonly found: Found;
}

/**
 * Looks through all paragraphs of a draft and gives those in which `find` found something (null and an empty list are
 * nothing), in order. Most paragraphs hold nothing, and after an edit nearly all are where they were: of the last
 * draft it remembers what was found, so that only the changed stretch is looked through again. Where that held nothing
 * and holds nothing, the list is the same object: whatever is worked out from it can tell that nothing is to be done.
 * `find` must depend on the paragraph alone, and remember what it takes long to find (`perParagraph`), so that it can be
 * asked beforehand (`askAll`). Call it once for each kind of question, not once a check.
 */
export function inEach<Found>(find: (paragraph: Paragraph) => Found | null): Look<Found> {
  questions.push(find);
  return lookingThrough(find);
}

type Look<Found> = (paragraphs: readonly Paragraph[]) => readonly Here<Found>[];

/** The same for a question that cannot be asked beforehand. */
export function lookingThrough<Found>(find: (paragraph: Paragraph) => Found | null): Look<Found> {
  let last: readonly Paragraph[] = [];
  let before: readonly Here<Found>[] = [];
  return (paragraphs) => {
    if (paragraphs === last) return before;
    const { from, to, was } = changedStretch(last, paragraphs);
    const first = entriesBefore(before, from);
    const behind = entriesBefore(before, was);
    const now: Here<Found>[] = [];
    for (let at = from; at < to; at++) {
      const paragraph = paragraphs[at] as Paragraph;
      const found = find(paragraph);
      if (found !== null && !(Array.isArray(found) && found.length === 0)) now.push({ at, paragraph, found });
    }
    last = paragraphs;
    if (now.length > 0 || behind > first || to !== was) {
      const rest = before.slice(behind);
      before = before.slice(0, first).concat(now, to === was ? rest : moved(rest, to - was));
    }
    return before;
  };
}

const questions: ((paragraph: Paragraph) => unknown)[] = [];

/**
 * Asks a new paragraph all that `inEach` asks of every paragraph of a draft, so that whoever goes through a whole draft
 * then finds the answers there: what takes long is done a few paragraphs at a time.
 */
export const askAll = perParagraph((paragraph) => {
  for (const ask of questions) ask(paragraph);
  return true;
});

const moved = <Found>(list: readonly Here<Found>[], by: number): readonly Here<Found>[] =>
  list.map(({ at, paragraph, found }) => ({ at: at + by, paragraph, found }));

/** How many entries stand in front of a paragraph. */
const entriesBefore = (list: readonly Here<unknown>[], at: number): number =>
  countBefore(list, (each) => each.at < at);
