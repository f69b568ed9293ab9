import type { Paragraph } from "../model/paragraph";
import type { Mark, MarkReader } from "./mark";
import { citedNumber, NUMBER_WORD } from "./numbers";
import { answers } from "./series";
import { DUTY } from "./set-apart";

/** A name in capitals or with one, and its number: "Action 1:", "Proposal 2 – …", "Joint commitment Three". */
const NAMED = new RegExp(
  `^\\s*((?:[A-Z][a-z]+|[A-Z]{4,})(?: [A-Za-z]+){0,2}?) (?:no\\.? |number )?(\\d{1,2}|${NUMBER_WORD})(?![\\w/])(?:\\s*(?:[:.)–—]|-(?=\\s))\\s*|\\s*$|\\s+(?=[A-Z]))`,
  "i",
);
/** What is numbered in any paper and asks for nothing. */
const OTHERS =
  /^(?:page|section|part|chapter|figure|table|appendix|annexe?|version|paragraph|child|adult|family|sibling|person|year|phase|volume|month|day|week|quarter|meeting|stage|tier|level|band|step|term|key stage|article|schedule|regulation|working together|item|note|box|chart|option|priority|week|january|february|march|april|may|june|july|august|september|october|november|december|.* (?:and|or|of|in|on|by|to|the|from|at|since|until|before|after|with|for))$/i;
const FEWEST = 2;

interface Named {
  readonly at: number;
  readonly number: string;
  readonly end: number;
}

/**
 * The marks of a draft that has a word of its own for what is put to the board ("Action 1", "Proposal 2"), as labels of
 * recommendations: the same word at least twice, counting from 1, most of them answered under a label. Null for any other.
 */
export function ownWords(paragraphs: readonly Paragraph[], marks: MarkReader): MarkReader | null {
  const byWord = new Map<string, Named[]>();
  paragraphs.forEach((paragraph, at) => {
    if (paragraph.cell || paragraph.text.length < 3) return;
    const [whole, word = "", number = ""] = NAMED.exec(paragraph.text.slice(0, 60)) ?? [];
    const mark = marks(paragraph);
    if (whole === undefined || mark.contents || OTHERS.test(word)) return;
    const key = word.toLowerCase();
    byWord.set(key, [...(byWord.get(key) ?? []), { at, number: citedNumber(number), end: whole.length }]);
  });
  for (const named of byWord.values()) {
    if (named.length < FEWEST || named[0]?.number !== "1") continue;
    const answered = named.filter(({ at }, nth) =>
      isAnswered(at, named[nth + 1]?.at, paragraphs, marks),
    ).length;
    if (answered < FEWEST || 2 * answered < named.length) continue;
    return readerOf(named, paragraphs, marks);
  }
  return null;
}

/** Whether somebody is asked to do something there, and an answer is labelled before the next. */
function isAnswered(
  at: number,
  next: number | undefined,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): boolean {
  let asked = false;
  for (let i = at; i < Math.min(next ?? paragraphs.length, at + MOST_BETWEEN); i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) continue;
    asked ||= DUTY.test(paragraph.text);
    if (i > at && asked && answers(marks(paragraph))) return true;
  }
  return false;
}

const MOST_BETWEEN = 12;

function readerOf(named: readonly Named[], paragraphs: readonly Paragraph[], marks: MarkReader): MarkReader {
  const own = new Map<Paragraph, Mark>();
  for (const { at, number, end } of named) {
    const paragraph = paragraphs[at];
    if (!paragraph) continue;
    const start = paragraph.text.length - paragraph.text.trimStart().length;
    const word = { id: "recommendation", rank: 0, bare: true };
    const unit = {
      word,
      numbers: [number],
      start,
      end: paragraph.text.slice(0, end).trimEnd().length,
      rest: end,
      answers: false,
      automatic: false,
    };
    own.set(paragraph, { ...marks(paragraph), unit, label: null, group: null, section: null });
  }
  return (paragraph) => own.get(paragraph) ?? marks(paragraph);
}
