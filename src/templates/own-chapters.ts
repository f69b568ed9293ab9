import { addTo } from "../model/groups";
import type { Paragraph } from "../model/paragraph";
import type { Mark, MarkReader } from "./mark";
import { citedNumber } from "./numbers";
import { NAMED, OTHERS } from "./own-words";

interface Chapter {
  readonly at: number;
  readonly number: string;
  /** UTF-16 offsets of its name and number. */
  readonly start: number;
  readonly end: number;
}

const FEWEST = 2;
const THEME = { id: "theme", rank: 4, bare: false } as const;

/**
 * The marks of a draft that has a word of its own for the chapters which hold its labelled recommendations ("Strand 1: …",
 * "2. Commitment two – …"), as labels of themes: titles that count from 1 without a gap, the first in front of all
 * recommendations and each with some behind it. `labelled` are the places of the recommendations' labels. Null for any other.
 */
export function ownChapters(
  labelled: readonly number[],
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): MarkReader | null {
  const [first = -1] = labelled;
  const byWord = new Map<string, Chapter[]>();
  paragraphs.forEach((paragraph, at) => {
    const { number: counted, heading, titleLike, contents, unit, label, start } = marks(paragraph);
    if (!(heading || titleLike || counted) || paragraph.cell || contents || unit || label) return;
    const [whole, word = "", number = ""] = NAMED.exec(paragraph.text.slice(start)) ?? [];
    if (whole === undefined || OTHERS.test(word)) return;
    const chapter = { at, number: citedNumber(number), start, end: start + whole.length };
    addTo(byWord, word.toLowerCase(), chapter);
  });
  const found = [...byWord.values()].find(
    (chapters) =>
      chapters.length >= FEWEST &&
      (chapters[0]?.at ?? first) < first &&
      chapters.every(({ at, number }, nth) => {
        const next = chapters[nth + 1]?.at ?? paragraphs.length;
        return number === `${nth + 1}` && labelled.some((each) => each > at && each < next);
      }),
  );
  if (!found) return null;
  const own = new Map<Paragraph, Mark>();
  for (const { at, number, start, end } of found) {
    const paragraph = paragraphs[at];
    if (!paragraph) continue;
    const label = { start, end: paragraph.text.slice(0, end).trimEnd().length, rest: end };
    const unit = { word: THEME, numbers: [number], ...label, answers: false, automatic: false };
    own.set(paragraph, { ...marks(paragraph), unit, label: null, group: null, section: null });
  }
  return (paragraph) => own.get(paragraph) ?? marks(paragraph);
}
