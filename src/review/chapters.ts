import type { Paragraph } from "../model/paragraph";
import words from "./words.json";

/** Paragraphs from one of a report to another, the last not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const NAMES = new RegExp(
  `\\b(?:${words.chapters.map((name) => name.replaceAll(" ", "\\s+")).join("|")})`,
  "i",
);
const OPENERS = new RegExp(`^(?:${words.openers.join("|")})\\b`, "i");
const NUMBER = /^\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+/;
/** A heading is short; "The review makes four recommendations to the Board." is a sentence. */
const LONGEST = 90;

/**
 * The chapters of a report that are headed "Recommendations" or the like and have something in them, in order; the
 * table of contents is none.
 */
export function recommendationChapters(paragraphs: readonly Paragraph[]): Stretch[] {
  const chapters = new Map<string, Stretch>();
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph || !isHeading(paragraph) || !NAMES.test(paragraph.text)) continue;
    // "Recommendation 3" heads one of them, not the chapter of all.
    if (/^\W*\w+(?:\s\w+)?\s+\d/.test(withoutNumber(paragraph.text))) continue;
    const to = endOf(paragraphs, at);
    if (filled(paragraphs, at + 1, to) < 1) continue;
    // The line of a table of contents has the very words of the heading further down, and the page behind them.
    const words = withoutNumber(paragraph.text)
      .toLowerCase()
      .replace(/[\s.\d:]+$/, "");
    chapters.delete(words);
    chapters.set(words, { from: at + 1, to });
  }
  return [...chapters.values()];
}

const withoutNumber = (text: string): string => text.trim().replace(NUMBER, "");

/** A heading by its style; failing styles, a short line by itself that ends as no sentence does. */
function isHeading({ text, outlineLevel, cell }: Paragraph): boolean {
  const line = text.trim();
  if (cell || line.length === 0 || line.length > LONGEST) return false;
  return outlineLevel !== null || !/[.;,?!\d]$/.test(line);
}

function endOf(paragraphs: readonly Paragraph[], heading: number): number {
  const level = paragraphs[heading]?.outlineLevel ?? null;
  const number = chapterNumber(paragraphs[heading]);
  for (let at = heading + 1; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.cell) continue;
    if (level !== null && paragraph.outlineLevel !== null && paragraph.outlineLevel <= level) return at;
    if (!isHeading(paragraph)) continue;
    const other = chapterNumber(paragraph);
    if (number !== null && other !== null && other === number + 1 && !paragraph.text.includes(":")) return at;
    if (OPENERS.test(withoutNumber(paragraph.text))) return at;
  }
  return paragraphs.length;
}

/** The number of a chapter ("4" of "4. Recommendations"); null for sections within one and where there is none. */
function chapterNumber(paragraph: Paragraph | undefined): number | null {
  if (!paragraph) return null;
  const typed = /^(\d{1,2})[.)]?\s/.exec(paragraph.text.trim())?.[1];
  const own = typed ?? /^(\d{1,2})[.)]?$/.exec(paragraph.listString)?.[1];
  return own === undefined ? null : Number(own);
}

const filled = (paragraphs: readonly Paragraph[], from: number, to: number): number =>
  paragraphs.slice(from, to).filter(({ text }) => text.trim().length > 30).length;
