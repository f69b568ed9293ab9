import type { Paragraph } from "../model/paragraph";
import type { Mark, MarkReader } from "./mark";
import { rankOf } from "./vocabulary";

const FEWEST_LETTERS = 30;
const FEWEST = 2;
/** So many of the labelled things have to open with a question, and of the questions be followed by words. */
const SHARE = 0.8;

/**
 * The marks of a draft whose priorities, themes or findings each put one question or several to the board, with words of
 * answer behind each: every question as what is answered, which nothing else labels. Null where each has one alone,
 * which is then itself what is answered, and for any other draft. `labels` are the places of the labels by word.
 */
export function askedQuestions(
  labels: ReadonlyMap<string, readonly number[]>,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): MarkReader | null {
  const [only, ...others] = labels;
  if (!only || others.length > 0 || rankOf(only[0]) <= rankOf("question")) return null;
  const [id, over] = only;
  if (over.length < FEWEST || id === "recommendation") return null;
  const questions = new Map<number, readonly number[]>();
  let followed = 0;
  let opened = 0;
  over.forEach((label, nth) => {
    const end = over[nth + 1] ?? paragraphs.length;
    const under: number[] = [];
    let first = true;
    for (let at = label + 1; at < end; at++) {
      const paragraph = paragraphs[at] as Paragraph;
      const mark = marks(paragraph);
      if (mark.blank) continue;
      if (mark.level !== null) break;
      if (isQuestion(paragraph, mark)) {
        if (first) opened++;
        under.push(at);
        const next = paragraphs.slice(at + 1, end).find((each) => !marks(each).blank);
        if (next && !isQuestion(next, marks(next)) && isProse(next, marks(next))) followed++;
      }
      first = false;
    }
    questions.set(label, under);
  });
  const all = [...questions.values()].flat();
  const several = [...questions.values()].some(({ length }) => length > 1);
  if (!several || opened < SHARE * over.length || followed < SHARE * all.length) return null;
  // "What have we done about it?" under each of them labels a part of the answer.
  const words = new Set(all.map((at) => paragraphs[at]?.text.replace(COUNTED, "")));
  if (words.size < all.length) return null;
  const own = new Map<Paragraph, Mark>();
  for (const [label, under] of questions)
    for (const at of under) {
      const paragraph = paragraphs[at] as Paragraph;
      own.set(paragraph, asUnit(paragraph, marks(paragraph), marks(paragraphs[label] as Paragraph)));
    }
  return (paragraph) => own.get(paragraph) ?? marks(paragraph);
}

const isQuestion = ({ text, cell }: Paragraph, { unit }: Mark): boolean =>
  cell === null && unit === null && text.length >= FEWEST_LETTERS && /\?\W*$/.test(text);

const isProse = ({ text, cell }: Paragraph, { level, unit, label }: Mark): boolean =>
  cell === null && level === null && unit === null && label === null && text.length >= FEWEST_LETTERS;

const COUNTED = /^\s*(?:\(?(\d{1,2}[a-z]?(?:\.\d{1,2})?)[.:)]*|\(?([a-h])[.:)]+)\s+/;

/** A question as a unit: its own number, or its letter behind the number of what it stands under. */
function asUnit({ text }: Paragraph, mark: Mark, over: Mark): Mark {
  const [front = "", figure, letter] = COUNTED.exec(text) ?? [];
  const automatic = mark.number !== null && !mark.number.typed && mark.number.kind !== "bullet";
  const own = figure ?? letter ?? (automatic ? mark.number?.text : undefined);
  const above = over.unit?.numbers[0] ?? "";
  const number = own !== undefined && /^[a-z]$/.test(own) ? above + own : own;
  const rest = front.length > 0 ? front.length : mark.start;
  const unit = {
    word: { id: "question", rank: rankOf("question"), bare: false },
    numbers: number === undefined ? [] : [number],
    start: 0,
    end: front.trimEnd().length,
    rest,
    answers: false,
    automatic,
  };
  return { ...mark, number: null, unit, label: null, group: null, section: null };
}
