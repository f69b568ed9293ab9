import type { Paragraph } from "../model/paragraph";
import type { Mark, MarkReader } from "./mark";
import { citedNumber, type Enumerator } from "./numbers";
import { ofLetters, ofRoman, runsIn } from "./runs";
import { DUTY } from "./set-apart";

const WORD = { id: "recommendation", rank: 0, bare: true } as const;
/** "Response to Action 3", whatever the draft calls what it answers. */
const ANSWERS =
  /^\s*(?:Our |The )?(?:[Rr]esponse|[Rr]eply|[Aa]nswer) to (?:the )?[A-Z][a-z]+(?: [a-z]+)? (\d{1,2})(?:\s*[:–—-]\s*|\s*$)/;
const FEWEST = 2;
/** So many of a list ask for something, and so many of its numbers are answered. */
const SHARE = 0.6;
/** So few of what answers may read as if it asked. */
const FEW = 0.35;

interface Cited {
  readonly at: number;
  readonly number: string;
  readonly rest: number;
}

/**
 * The marks of a draft that lists what is asked of it by numbers alone, "(i) The Board should …", and answers each further
 * down under that number: "Recommendation (i): …", "Response to Action 1". Null for any other.
 */
export function citedLists(paragraphs: readonly Paragraph[], marks: MarkReader): MarkReader | null {
  const cited = paragraphs.flatMap((paragraph, at) => citedAt(paragraph, at, marks) ?? []);
  const [first] = cited;
  if (!first || cited.length < FEWEST) return null;
  const asking = cited.filter(({ at, rest }) => DUTY.test(behind(at, rest, paragraphs, marks))).length;
  if (asking > FEW * cited.length) return null;
  const numbers = new Set(cited.map(({ number }) => number));
  for (const valueIn of [ofFigure, ofRoman, ofLetters]) {
    for (const { items } of runsIn(paragraphs.slice(0, first.at), marks, valueIn)) {
      const values = items.map((at) => `${valueAt(at, paragraphs, marks, valueIn)}`);
      const asked = items.filter((at) => DUTY.test(paragraphs[at]?.text ?? "")).length;
      const answered = values.filter((value) => numbers.has(value)).length;
      if (items.length < FEWEST || asked < SHARE * items.length || answered < SHARE * items.length) continue;
      if ([...numbers].some((number) => !values.includes(number))) continue;
      return readerOf(items, values, cited, paragraphs, marks);
    }
  }
  return null;
}

function citedAt(paragraph: Paragraph, at: number, marks: MarkReader): Cited | null {
  if (paragraph.cell) return null;
  const { unit, contents } = marks(paragraph);
  if (contents) return null;
  if (!unit) {
    const [whole, number] = ANSWERS.exec(paragraph.text.slice(0, 60)) ?? [];
    return whole === undefined || number === undefined ? null : { at, number, rest: whole.length };
  }
  const [number, another] = unit.numbers;
  if (unit.word.id !== WORD.id || number === undefined || another !== undefined) return null;
  return { at, number, rest: unit.rest };
}

const ofFigure = ({ kind, parts }: Enumerator): number | null =>
  kind === "decimal" && parts.length === 1 ? (parts[0] ?? null) : null;

function valueAt(
  at: number,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  valueIn: (number: Enumerator) => number | null,
): number | null {
  const paragraph = paragraphs[at];
  const number = paragraph && marks(paragraph).number;
  return number ? valueIn(number) : null;
}

/** What stands behind a label, in its paragraph or the next. */
function behind(at: number, rest: number, paragraphs: readonly Paragraph[], marks: MarkReader): string {
  const words = paragraphs[at]?.text.slice(rest) ?? "";
  if (words.trim() !== "") return words;
  const next = paragraphs.slice(at + 1).find((paragraph) => !marks(paragraph).blank);
  return next && marks(next).unit === null ? next.text : "";
}

function readerOf(
  items: readonly number[],
  values: readonly string[],
  cited: readonly Cited[],
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): MarkReader {
  const own = new Map<Paragraph, Mark>();
  const put = (at: number, number: string, end: number, answers: boolean): void => {
    const paragraph = paragraphs[at];
    if (!paragraph) return;
    const mark = marks(paragraph);
    const start = paragraph.text.length - paragraph.text.trimStart().length;
    const labelled = paragraph.text.slice(0, end).trimEnd().length;
    const made = {
      word: WORD,
      numbers: [citedNumber(number)],
      start,
      end: labelled,
      rest: end,
      automatic: false,
    };
    const unit = mark.unit ? { ...mark.unit, answers } : { ...made, answers };
    own.set(paragraph, { ...mark, unit, label: null, group: null, section: null });
  };
  items.forEach((at, nth) => {
    const paragraph = paragraphs[at];
    put(at, values[nth] ?? "", paragraph ? marks(paragraph).start : 0, false);
  });
  for (const { at, number, rest } of cited) put(at, number, rest, true);
  return (paragraph) => own.get(paragraph) ?? marks(paragraph);
}
