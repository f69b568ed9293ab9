import type { Paragraph } from "../model/paragraph";
import { type AnswerHead, answerHeads } from "./answer-heads";
import { DUTY } from "./duty";
import { inMarks } from "./in-marks";
import type { Mark, MarkReader } from "./mark";
import type { Enumerator } from "./numbers";
import { inChapter, ofFigures, ofLetters, ofRoman, runsIn } from "./runs";
import { answers } from "./series";
import { rankOf } from "./vocabulary";

/** A list in front of answers that go through it: where its items are, each with what a reader counts it as. */
interface Listed {
  readonly items: ReadonlyMap<number, number>;
  /** How much speaks for it, beside its place. */
  readonly weight: number;
}

/** So many of the answers' numbers have to be in the list. */
const SHARE = 0.6;
const FEWEST = 2;

/**
 * The marks of a draft that lists up front what was put to the board, without a label, and answers it further down number
 * by number ("Response to Action 1", "Issue 2: …"), whatever it calls them: the items as recommendations, the heads as
 * their answers. Null for any other.
 */
export function answeredLists(paragraphs: readonly Paragraph[], marks: MarkReader): MarkReader | null {
  for (const heads of answerHeads(paragraphs, marks)) {
    const [first] = heads;
    if (!first || areLabelled(heads, paragraphs, marks)) continue;
    const least = first.says ? 1 : leastFor(marks(paragraphs[first.at] as Paragraph));
    const listed = listBefore(heads, paragraphs, marks);
    if (listed && listed.weight >= least && (first.says || !asksAgain(heads, paragraphs, marks)))
      return readerOf(heads, listed.items, paragraphs, marks);
  }
  return null;
}

/** What is usually put to a board may be that, and the list in front another; findings hold what is answered. */
function leastFor({ unit }: Mark): number {
  if (unit === null) return 2;
  if (unit.word.rank >= rankOf("finding")) return Number.POSITIVE_INFINITY;
  return unit.word.id === "recommendation" ? 4 : 3;
}

/** Whether recommendations have labels of their own, so that nothing else can be what is answered. */
function areLabelled(
  heads: readonly AnswerHead[],
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): boolean {
  const own = new Set(heads.map(({ at }) => at));
  return labelledIn(paragraphs, marks).some(({ at }) => !own.has(at));
}

const labelledIn = inMarks(
  ({ unit, contents }) =>
    (unit?.word.id === "recommendation" && !unit.answers && !contents && unit.numbers.length > 0) || null,
);

function listBefore(
  heads: readonly AnswerHead[],
  paragraphs: readonly Paragraph[],
  usual: MarkReader,
): Listed | null {
  const [first] = heads;
  const before = paragraphs.slice(0, first?.at ?? 0);
  const marks = withCapitals(usual);
  const wanted = new Set(heads.flatMap(({ values }) => values));
  let best: Listed | null = null;
  for (const items of [...numberedIn(before, marks), ...unnumberedIn(before, marks)]) {
    const met = [...items.values()].filter((value) => wanted.has(value)).length;
    if (items.size < FEWEST || met < FEWEST || met < SHARE * wanted.size) continue;
    const at = [...items.keys()];
    const asking = at.filter((each) => DUTY.test(paragraphs[each]?.text ?? "")).length;
    const announced = isAnnounced(at[0] ?? 0, first?.noun ?? "", paragraphs, marks);
    const numbered = at.every((each) => isCounted(marks(paragraphs[each] as Paragraph).number));
    const whole = items.size === Math.max(...wanted);
    const asked = asking >= SHARE * at.length;
    const bullets = at.every((each) => marks(paragraphs[each] as Paragraph).number !== null);
    if (!numbered && !(whole && (bullets || asked))) continue;
    const weight = (announced ? 2 : 0) + (asked ? 2 : asking > 0 ? 1 : 0) + (numbered && whole ? 1 : 0);
    // Of two alike the later one is answered.
    if (!best || weight >= best.weight) best = { items, weight };
  }
  return best;
}

const isCounted = (number: Enumerator | null): boolean => number !== null && number.kind !== "bullet";

const WAYS = [ofFigures, inChapter, ofRoman, ofLetters];

function numberedIn(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): readonly ReadonlyMap<number, number>[] {
  return WAYS.flatMap((countOf) =>
    runsIn(paragraphs, marks, countOf).flatMap(({ items }) => {
      const own = items.map((at): [number, number] => {
        const { number, unit } = marks(paragraphs[at] as Paragraph);
        return [at, (number && !unit && countOf(number)) || 0];
      });
      return own.every(([, value]) => value > 0) && areTogether(items, paragraphs, marks)
        ? [new Map(own)]
        : [];
    }),
  );
}

/** Whether no heading stands between the items, and no more than the rest of one of them. */
function areTogether(items: readonly number[], paragraphs: readonly Paragraph[], marks: MarkReader): boolean {
  const [first = 0] = items;
  const last = items[items.length - 1] ?? 0;
  const opening = new Set(items);
  let others = 0;
  for (let at = first; at <= last; at++) {
    const paragraph = paragraphs[at] as Paragraph;
    const { blank, level, number } = marks(paragraph);
    if (paragraph.cell || (level !== null && !opening.has(at))) return false;
    if (!blank && number === null) others++;
  }
  return others < items.length / 2;
}

/** Bullets, or paragraphs, directly one below the other under one heading: they count as they stand. */
function unnumberedIn(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): readonly ReadonlyMap<number, number>[] {
  const lists: (readonly number[])[] = [];
  for (const bullets of [true, false]) {
    let open: number[] = [];
    const close = (): void => {
      lists.push(open, open.slice(1));
      open = [];
    };
    paragraphs.forEach((paragraph, at) => {
      const { blank, number, heading, unit, label, contents } = marks(paragraph);
      if (blank) return;
      const is = bullets
        ? number?.kind === "bullet"
        : !heading && number === null && paragraph.text.length > LONG;
      if (is && !paragraph.cell && !unit && !label && !contents) open.push(at);
      else close();
    });
    close();
  }
  return lists.map((items) => new Map(items.map((at, nth) => [at, nth + 1])));
}

/** "A. The Board should …": a lone capital may as well be an initial, but not where several stand in order. */
const withCapitals =
  (marks: MarkReader): MarkReader =>
  (paragraph) => {
    const mark = marks(paragraph);
    const [front, letter = ""] = mark.number ? [] : (/^\s*([A-Z])\.\s+(?=[A-Z])/.exec(paragraph.text) ?? []);
    if (front === undefined) return mark;
    const number = { kind: "letter" as const, text: letter.toLowerCase(), parts: [], typed: true };
    return { ...mark, number, start: front.length };
  };

const LONG = 40;
const ANNOUNCES =
  /\b(?:recommend\w*|actions?|learning|lessons?|findings?|improvements?|points?|priorit\w+|questions?|proposals?|issues?|identified|suggest\w*|asked)\b/i;
const WITHIN = 3;

/** Whether the words over the list speak of what is answered. */
function isAnnounced(
  first: number,
  noun: string,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): boolean {
  let seen = 0;
  for (let at = first - 1; at >= 0 && seen < WITHIN; at--) {
    const paragraph = paragraphs[at];
    if (!paragraph || marks(paragraph).blank) continue;
    const over = marks(paragraph).heading || paragraph.text.length < LONG || /:\s*$/.test(paragraph.text);
    const words = paragraph.text.toLowerCase();
    const names = words.includes(noun.replace(/y$/, "")) && noun !== "";
    if (over && (names || ANNOUNCES.test(words))) return true;
    seen++;
  }
  return false;
}

/** Whether what is named there is asked there as well, or has a labelled answer of its own: the list was none. */
function asksAgain(
  heads: readonly AnswerHead[],
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): boolean {
  const again = heads.filter(({ at, end }, nth) => {
    if (DUTY.test(paragraphs[at]?.text.slice(end) ?? "")) return true;
    const next = heads[nth + 1]?.at ?? at + 6;
    let first = true;
    for (let i = at + 1; i < Math.min(next, paragraphs.length); i++) {
      const paragraph = paragraphs[i] as Paragraph;
      const mark = marks(paragraph);
      if (mark.blank) continue;
      if (answers(mark)) return !first;
      if (first && DUTY.test(paragraph.text) && paragraph.text.length < LONGEST_ASKED) return true;
      first = false;
    }
    return false;
  });
  return again.length >= 0.4 * heads.length;
}

const LONGEST_ASKED = 300;

function readerOf(
  heads: readonly AnswerHead[],
  items: ReadonlyMap<number, number>,
  paragraphs: readonly Paragraph[],
  usual: MarkReader,
): MarkReader {
  const marks = withCapitals(usual);
  const own = new Map<Paragraph, Mark>();
  const cited = new Map(heads.flatMap(({ values, numbers }) => values.map((v, i) => [v, numbers[i] ?? ""])));
  const word = { id: "recommendation", rank: 0, bare: true };
  for (const [at, value] of items) {
    const paragraph = paragraphs[at] as Paragraph;
    const mark = marks(paragraph);
    const typed = mark.number?.typed ?? false;
    const end = typed ? paragraph.text.slice(0, mark.start).trimEnd().length : 0;
    const start = typed ? paragraph.text.length - paragraph.text.trimStart().length : 0;
    const numbers = [cited.get(value) ?? `${value}`];
    const automatic = !typed && isCounted(mark.number);
    const unit = { word, numbers, start, end, rest: mark.start, answers: false, automatic };
    own.set(paragraph, { ...mark, number: null, unit, label: null, group: null, section: null });
  }
  for (const { at, numbers, start, end, rest } of heads) {
    const paragraph = paragraphs[at] as Paragraph;
    const unit = { word, numbers, start, end, rest, answers: true, automatic: false };
    own.set(paragraph, { ...marks(paragraph), unit, label: null, group: null, section: null });
  }
  const between = betweenThem(items, heads, paragraphs, marks);
  if (between) own.set(between, { ...marks(between), level: 0, unit: null, label: null, group: null });
  return (paragraph) => own.get(paragraph) ?? usual(paragraph);
}

/** What comes behind the list and is no part of its last item: it ends that as a title would. */
function betweenThem(
  items: ReadonlyMap<number, number>,
  heads: readonly AnswerHead[],
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): Paragraph | null {
  const last = Math.max(...items.keys());
  for (let at = last + 1; at < (heads[0]?.at ?? 0); at++) {
    const paragraph = paragraphs[at] as Paragraph;
    const { blank, number } = marks(paragraph);
    if (!blank && (number === null || marks(paragraph).heading)) return paragraph;
  }
  return null;
}
