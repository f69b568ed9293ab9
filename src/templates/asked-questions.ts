import type { Paragraph } from "../model/paragraph";
import type { Mark, MarkReader } from "./mark";
import { answers } from "./series";
import { rankOf } from "./vocabulary";

const FEWEST_LETTERS = 30;
const FEWEST = 2;
/** So many of the labelled things have to open with a question, and of the questions be followed by words. */
const SHARE = 0.8;
/** So many of them where labels stand over the answers: a label says more than the order of the words. */
const SHARE_LABELLED = 0.5;

/** What is put to the board under one labelled priority, theme or finding. */
interface Put {
  readonly label: number;
  /** Whether what was put comes first in it, or behind a heading such as "Questions for the Board". */
  readonly opens: boolean;
  readonly questions: readonly { readonly at: number; readonly behind: Behind; readonly asked: boolean }[];
}

/** What stands behind a question: the label of its answer, words that can be its answer, or anything else. */
type Behind = "label" | "prose" | "nothing";

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
  if (!only || others.length > 0) return null;
  const [id, over] = only;
  if (over.length < FEWEST || id === "recommendation") return null;
  const put = over.map((label, nth) =>
    putUnder(label, over[nth + 1] ?? paragraphs.length, paragraphs, marks),
  );
  if (!areAnswered(put)) return null;
  const all = put.flatMap(({ questions }) => questions);
  const word = all.every(({ asked }) => asked) ? "recommendation" : "question";
  if (rankOf(id) <= rankOf(word)) return null;
  // "What have we done about it?" under each of them labels a part of the answer.
  const words = new Set(all.map(({ at }) => paragraphs[at]?.text.replace(COUNTED, "")));
  if (words.size < all.length) return null;
  const own = unitsOf(put, paragraphs, marks, word);
  return (paragraph) => own.get(paragraph) ?? marks(paragraph);
}

/** Whether the questions are answered one by one, and not all those of a finding together. */
function areAnswered(put: readonly Put[]): boolean {
  const all = put.flatMap(({ questions }) => questions);
  const labelled = all.filter(({ behind }) => behind === "label").length;
  // Of those with another question below them, which one answer behind them all leaves without.
  const upper = put.flatMap(({ questions }) => questions.slice(0, -1));
  if (upper.length === 0) return false;
  if (labelled >= FEWEST && labelled >= SHARE_LABELLED * all.length)
    return upper.filter(({ behind }) => behind === "label").length >= SHARE_LABELLED * upper.length;
  const followed = all.filter(({ behind }) => behind !== "nothing").length;
  return put.filter(({ opens }) => opens).length >= SHARE * put.length && followed >= SHARE * all.length;
}

/** What is put to the board between a label and the next of its kind or another heading. */
function putUnder(label: number, end: number, paragraphs: readonly Paragraph[], marks: MarkReader): Put {
  const places: number[] = [];
  const { level } = marks(paragraphs[label] as Paragraph);
  for (let at = label + 1; at < end; at++) {
    const paragraph = paragraphs[at] as Paragraph;
    const mark = marks(paragraph);
    if (mark.blank) continue;
    const isBelow = level !== null && mark.level !== null && mark.level > level;
    if (
      mark.level !== null &&
      !isBelow &&
      !answers(mark) &&
      mark.group?.id !== "question" &&
      !isQuestion(paragraph, mark)
    )
      break;
    places.push(at);
  }
  const stretch = places.map((at) => ({
    at,
    paragraph: paragraphs[at] as Paragraph,
    mark: marks(paragraphs[at] as Paragraph),
  }));
  const number = marks(paragraphs[label] as Paragraph).unit?.numbers[0];
  const behindOf = (nth: number): Behind => {
    const next = stretch[nth + 1];
    if (!next) return "nothing";
    if (answers(next.mark)) return "label";
    return isProse(next.paragraph, next.mark) && !isQuestion(next.paragraph, next.mark) ? "prose" : "nothing";
  };
  const questions = stretch.flatMap(({ at, paragraph, mark }, nth) => {
    const over = stretch[nth - 1];
    const asked =
      isLabelledAsked(paragraph, mark) ||
      (over && isOverAsked(over) && mark.number === null && isProse(paragraph, mark));
    return asked || isQuestion(paragraph, mark) || isCountedUnder(number, paragraph, mark)
      ? [{ at, behind: behindOf(nth), asked: Boolean(asked) }]
      : [];
  });
  const first = stretch.find(({ mark }) => mark.group?.id !== "question");
  return { label, questions, opens: first !== undefined && first.at === questions[0]?.at };
}

const isQuestion = ({ text, cell }: Paragraph, { unit, label }: Mark): boolean =>
  cell === null && unit === null && label === null && text.length >= FEWEST_LETTERS && /\?\W*$/.test(text);

/** "We were asked: to be sure that …" says what is put to the board by its label. */
const isLabelledAsked = ({ text, cell }: Paragraph, { unit, label }: Mark): boolean =>
  cell === null && unit === null && label?.kind === "asked" && label.rest < text.trimEnd().length;

/** "What did the review recommend?" over what it did. */
const isOverAsked = ({ paragraph, mark }: { readonly paragraph: Paragraph; readonly mark: Mark }): boolean =>
  paragraph.cell === null &&
  mark.unit === null &&
  mark.label?.kind === "asked" &&
  mark.label.rest >= paragraph.text.trimEnd().length;

/** "2.1 The Board may wish to ask …" under Finding 2, which need not be a question to be put to the board. */
const isCountedUnder = (over: string | undefined, { text, cell }: Paragraph, mark: Mark): boolean =>
  cell === null &&
  isBody(mark) &&
  text.length >= FEWEST_LETTERS &&
  mark.number?.parts.length === 2 &&
  String(mark.number.parts[0]) === over;

const isBody = ({ level, unit, label, group }: Mark): boolean =>
  level === null && unit === null && label === null && group === null;

const isProse = ({ text, cell }: Paragraph, mark: Mark): boolean =>
  cell === null && isBody(mark) && text.length >= FEWEST_LETTERS;

const COUNTED = /^\s*(?:\(?(\d{1,2}[a-z]?(?:\.\d{1,2})?)[.:)]*|\(?([a-h])[.:)]+|[•·*–-])\s+/;

/** The marks of the questions as units. */
function unitsOf(
  put: readonly Put[],
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  word: string,
): ReadonlyMap<Paragraph, Mark> {
  const all = put.flatMap(({ label, questions }) =>
    questions.map(({ at }, nth) => {
      const paragraph = paragraphs[at] as Paragraph;
      const over = marks(paragraphs[label] as Paragraph).unit?.numbers[0] ?? "";
      return { paragraph, over, nth, ...countOf(paragraph, marks(paragraph)) };
    }),
  );
  const own = all.flatMap(({ count }) => (count === undefined ? [] : [count]));
  const anew = new Set(own).size < own.length;
  const many = put.some(({ questions }) => questions.length > 1);
  const numberOf = ({ count, over, nth }: (typeof all)[number]): string | undefined => {
    if (count === undefined) return over === "" || !many ? undefined : `${over}.${nth + 1}`;
    if (/^[a-z]$/.test(count)) return over + count;
    // "1." under each of the findings.
    return anew && /^\d+$/.test(count) && over !== "" ? `${over}.${count}` : count;
  };
  return new Map(
    all.map((each) => [
      each.paragraph,
      asUnit(marks(each.paragraph), word, each.front, numberOf(each), each.automatic),
    ]),
  );
}

interface Count {
  /** The number or letter of a question, typed or automatic; undefined where it has none. */
  readonly count: string | undefined;
  /** What is typed of it in front of the words. */
  readonly front: string;
  readonly automatic: boolean;
}

function countOf({ text }: Paragraph, { number, label }: Mark): Count {
  if (label?.kind === "asked")
    return { count: undefined, front: text.slice(0, label.rest), automatic: false };
  const [front = "", figure, letter] = COUNTED.exec(text) ?? [];
  const automatic = number !== null && !number.typed && number.kind !== "bullet";
  return { count: figure ?? letter ?? (automatic ? number.text : undefined), front, automatic };
}

/** A question as a unit, whose label is the number, or the words, typed in front of it. */
function asUnit(
  mark: Mark,
  word: string,
  front: string,
  number: string | undefined,
  automatic: boolean,
): Mark {
  const unit = {
    word: { id: word, rank: rankOf(word), bare: false },
    numbers: number === undefined ? [] : [number],
    start: 0,
    end: front.trimEnd().length,
    rest: front.length > 0 ? front.length : mark.start,
    answers: false,
    automatic,
  };
  return { ...mark, number: null, unit, label: null, group: null, section: null };
}
