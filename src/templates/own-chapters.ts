import { addTo } from "../model/groups";
import type { Paragraph } from "../model/paragraph";
import { asLabels, type Labelled } from "./as-labels";
import { inMarks } from "./in-marks";
import type { MarkReader } from "./mark";
import { inFigures } from "./numbers";
import { NAMED, OTHERS } from "./own-words";
import { rankOf } from "./vocabulary";

const FEWEST = 2;
const THEME = { id: "theme", rank: rankOf("theme"), bare: false };

/**
 * The marks of a draft that has a word of its own for the chapters which hold its labelled recommendations ("Strand 1: …",
 * "2. Commitment two – …"), as labels of themes: titles that count from 1 without a gap, the first in front of all
 * recommendations and each with some behind it. `recommended` are the places of the recommendations' labels. Null for any other.
 */
export function ownChapters(
  recommended: readonly number[],
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): MarkReader | null {
  const [first = -1] = recommended;
  const byWord = new Map<string, Labelled[]>();
  for (const { at, found } of namedTitles(paragraphs, marks)) {
    const { word, number, start, end } = found;
    addTo(byWord, word, { at, number, start, end });
  }
  const found = [...byWord.values()].find(
    (chapters) =>
      chapters.length >= FEWEST &&
      (chapters[0]?.at ?? first) < first &&
      chapters.every(({ number }, nth) => number === `${nth + 1}`) &&
      holding(chapters, recommended) === chapters.length,
  );
  return found ? asLabels(THEME, found, paragraphs, marks) : null;
}

/** Titles that begin with a word and a number: "Strand 1: …". */
const namedTitles = inMarks(
  ({ number: counted, heading, titleLike, contents, unit, label, start }, paragraph) => {
    if (!(heading || titleLike || counted) || paragraph.cell || contents || unit || label) return null;
    const [whole, word = "", number = ""] = NAMED.exec(paragraph.text.slice(start)) ?? [];
    if (whole === undefined || OTHERS.test(word)) return null;
    return { word: word.toLowerCase(), number: inFigures(number), start, end: start + whole.length };
  },
);

/** In how many chapters some of the recommendations stand. */
const holding = (chapters: readonly Labelled[], recommended: readonly number[]): number =>
  chapters.filter(({ at }, nth) => {
    const next = chapters[nth + 1]?.at ?? Number.POSITIVE_INFINITY;
    return recommended.some((each) => each > at && each < next);
  }).length;

const LETTERED = /^\s*([A-Z])[.)]\s+(?=[A-Z][^.;:!?\n]{3,90}$)/;

/**
 * The marks of a draft whose recommendations, at `recommended`, stand in chapters with letters ("A. Placements", "B. …"), as
 * labels of themes: titles from A on without a gap, the first in front of all recommendations, most with some behind them.
 * Null for any other.
 */
export function letteredChapters(
  recommended: readonly number[],
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): MarkReader | null {
  const chapters: Labelled[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const { text, listString, cell } = paragraph;
    const typed = LETTERED.exec(text);
    // By Word's automatic numbers the letter is none of the text.
    const [, letter = ""] = typed ?? LETTERED.exec(`${listString} ${text}`) ?? [];
    const due = letter.charCodeAt(0) === "A".charCodeAt(0) + chapters.length;
    if (!due || cell || marks(paragraph).contents) continue;
    const end = typed?.[0].length ?? 0;
    chapters.push({ at, number: letter.toLowerCase(), start: 0, end, automatic: !typed });
  }
  const [first] = chapters;
  const [opener = -1] = recommended;
  const most = 2 * holding(chapters, recommended) > chapters.length;
  return first && chapters.length >= FEWEST && first.at < opener && most
    ? asLabels(THEME, chapters, paragraphs, marks)
    : null;
}

/**
 * The same where each recommendation has its chapter's letter in its code: "A1" and "A2" under "A. Placements".
 */
export function codedChapters(
  recommended: readonly number[],
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): MarkReader | null {
  const isCoded = (at: number): boolean => {
    const paragraph = paragraphs[at];
    return paragraph !== undefined && CODE.test(marks(paragraph).unit?.numbers[0] ?? "");
  };
  return recommended.every(isCoded) ? letteredChapters(recommended, paragraphs, marks) : null;
}

const CODE = /^[a-z]\d/;
