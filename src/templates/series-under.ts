import type { Paragraph } from "../model/paragraph";
import { countedUnder } from "./counted-under";
import { DUTY } from "./duty";
import type { MarkReader } from "./mark";
import { numberedSeries } from "./numbered-series";
import { ofFigures, runsIn } from "./runs";
import { answers, type Series } from "./series";
import { setApartUnder } from "./set-apart";
import { rankOf } from "./vocabulary";

/** Whether a word is for what holds several recommendations. */
export const holdsSeveral = (id: string): boolean => rankOf(id) >= rankOf("finding");

/** Numbered things under labelled findings or themes, where nothing lower is labelled. */
export function seriesUnder(
  labels: ReadonlyMap<string, readonly number[]>,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): Series | null {
  const [only, ...others] = labels;
  if (!only || others.length > 0 || !holdsSeveral(only[0])) return null;
  const [, labelled] = only;
  return (
    seriesAcross(paragraphs, marks, labelled) ??
    countedUnder(paragraphs, marks, labelled) ??
    setApartUnder(paragraphs, marks, labelled)
  );
}

/**
 * One count of answered items that runs on under labelled findings ("Finding 1 … 1) … 2) … Finding 2 … 3) …"): they
 * are what is answered, and the findings hold them. `labelled` are the places of the findings' labels.
 */
function seriesAcross(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  labelled: readonly number[],
): Series | null {
  const [first = 0] = labelled;
  const chapters = new Set([...labelled, ...chaptersAround(labelled, paragraphs, marks)]);
  const titles = new Set([...chapters].map((at) => paragraphs[at]));
  const apart: MarkReader = (paragraph) =>
    titles.has(paragraph) ? { ...marks(paragraph), number: null } : marks(paragraph);
  for (const { items, end } of runsIn(paragraphs, apart)) {
    const own = items.filter((at) => at > first);
    const under = new Set(own.map((at) => labelled.filter((label) => label < at).length));
    if (own.length !== items.length || under.size < 2 || under.size < labelled.length / 2) continue;
    const answered = own.filter((at, nth) => {
      const next = own[nth + 1] ?? end;
      for (let i = at + 1; i < next; i++) {
        const paragraph = paragraphs[i];
        if (paragraph && answers(marks(paragraph))) return true;
      }
      return false;
    });
    if (answered.length < 2 || answered.length < own.length / 2) continue;
    const breaks = new Set([...chapters].filter((at) => !labelled.includes(at)));
    return { ...numberedSeries(new Set(own), breaks), across: true };
  }
  return null;
}

const TITLE = /^[^.;]{3,80}$/;

/** "1. About this paper" and "4. Whom to ask" around "2. Theme 1" and "3. Theme 2": the other chapters of one count. */
function chaptersAround(
  labelled: readonly number[],
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): readonly number[] {
  const [first = 0, last = first] = [labelled[0], labelled.at(-1)];
  const own = marks(paragraphs[first] as Paragraph).number;
  if (!own || ofFigures(own) === null) return [];
  const found: number[] = [];
  let next = 1;
  for (const [at, paragraph] of paragraphs.entries()) {
    const { number, start } = marks(paragraph);
    const value = number && ofFigures(number);
    const words = paragraph.text.slice(start);
    if (at === first || at === last) next = (value ?? 0) + 1;
    else if (value !== next || number?.typed !== own.typed || paragraph.cell || (at > first && at < last))
      continue;
    else if (TITLE.test(words) && !DUTY.test(words)) {
      found.push(at);
      next++;
    }
  }
  return found;
}
