import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import { asksFor } from "../model/signs";
import words from "./legend.json";

/*
 * What the marks of a status column mean: "Green – on track. Red = not started.", "RAG key: blue is complete, amber is
 * late." It promises and reports nothing.
 */

const BEHIND = `\\W{0,2}\\s*(?:=|:|[–—-](?=\\s)|(?:${words.means.join("|")})\\b)`;
const COLOUR = `(?:dark |light )?(?:${words.colours.join("|")})`;
const COLOURED = `(?:(?:${COLOUR}|${words.letters.join("|")})${BEHIND}|${COLOUR} (?:${words.behindColours.join("|")})\\b)`;
const MARKED = `(?:${words.marks.join("|")})${BEHIND}`;
const AHEAD = "(?:^|[.;,:(|\\n]\\s*|\\s{2,}|\\band )\\W{0,2}";
const ENTRY = new RegExp(`${AHEAD}(?:${COLOURED}|${MARKED})`, "gi");
const COLOUR_ENTRY = new RegExp(`${AHEAD}${COLOURED}`, "gi");
const OPENS = new RegExp(`^\\W*(?:(?:${words.keys.join("|")})\\b|${COLOURED}|${MARKED})`, "i");

/** "C complete; P in progress; N not yet started." */
const OF_LETTERS = new RegExp(
  `^\\W*(?:(?:${words.keys.join("|")})\\W+)?(?:[A-Z]{1,2} [a-z][a-z ’']{2,40}(?:[;,]\\s*|\\.?$)){2,}$`,
);

/** Nobody explains marks at greater length. */
const LONGEST = 1500;
/** What stands in an answer is read as an answer unless it is plain that it is none. */
const LONGEST_IN_ANSWER = 600;

const mayBeOne = asksFor({
  marks: "=:–—-",
  words: [...words.means.map((each) => each.split(" ")[0] ?? ""), ...words.colours],
});

const entriesIn = (text: string, entry: RegExp): number => text.match(entry)?.length ?? 0;

/** Whether a paragraph below or above a table opens with what its marks mean, and so says nothing else. */
export const isLegend: (paragraph: Paragraph) => boolean = perParagraph((paragraph) => {
  const { text } = paragraph;
  if (text.length > LONGEST || !mayBeOne(paragraph)) return false;
  return OPENS.test(text) && entriesIn(text, ENTRY) > 0;
});

/** Whether a paragraph of an answer opens with what marks mean, and so says nothing else. */
export const isLegendInAnswer = (paragraph: Paragraph): boolean =>
  mayBeOne(paragraph) && OPENS.test(paragraph.text) && saysMarks(paragraph, 0, paragraph.text.length);

/**
 * Whether a sentence says what marks mean. Two statuses with a dash behind them may be two notes: "Complete – policy
 * issued. Ongoing – audit in May."
 */
export function saysMarks(paragraph: Paragraph, start: number, end: number): boolean {
  if (end - start > LONGEST_IN_ANSWER) return false;
  const text = paragraph.text.slice(start, end);
  if (OF_LETTERS.test(text)) return true;
  if (!mayBeOne(paragraph)) return false;
  return entriesIn(text, COLOUR_ENTRY) > 1 || entriesIn(text, ENTRY) > 2;
}
