import type { Paragraph } from "../model/paragraph";
import { asUnit } from "./asked-marks";
import { inMarks } from "./in-marks";
import type { Label } from "./label";
import type { Mark, MarkReader } from "./mark";
import { inFigures } from "./numbers";
import { toldBehind } from "./told-in-turn";

/** "A. Yes.", "A3: We do.": the letter that an answer begins with, where its question begins with a Q. */
const LETTER = /^\s*A\s?(?:\d{1,2})?[.:)]\s+(?=\S)/;
export const beginsWithLetter = ({ text }: Paragraph): boolean => LETTER.test(text);
/** The key of such a letter's label. */
export const LETTER_OF_ANSWER = "a";
/** "Recommendation A1 says that …" behind the letter of a question. */
const CITES = /^(?:The )?Recommendation (?:number )?([A-Z]{0,3}\d{1,2}(?:\.\d{1,2})?[a-z]?)(?![\w.-]*\d)/i;
const FEWEST = 2;
const SHARE = 0.6;

/**
 * The marks of a paper of questions and answers ("Q1. …", "A. …"): each letter in front of an answer as a label, and where
 * the questions cite what was recommended ("Recommendation B2 says that the Trust should … Has it?"), that as the
 * recommendation. Null for any other draft.
 */
export function askedAndAnswered(paragraphs: readonly Paragraph[], marks: MarkReader): MarkReader | null {
  const questions = questionsIn(paragraphs, marks).map(({ at }) => at);
  const own = new Map<Paragraph, Mark>();
  for (const at of questions) {
    let next = at + 1;
    while (next < paragraphs.length && marks(paragraphs[next] as Paragraph).blank) next++;
    const answer = paragraphs[next];
    const end = LETTER.exec(answer?.text ?? "")?.[0].length;
    if (answer && end !== undefined && !marks(answer).unit)
      own.set(answer, { ...marks(answer), number: null, label: labelUpTo(end) });
  }
  if (own.size < FEWEST || own.size < SHARE * questions.length) return null;
  const asked = questions.flatMap((at) => citedIn(paragraphs[at] as Paragraph, marks));
  if (asked.length >= FEWEST && asked.length >= SHARE * questions.length)
    for (const [paragraph, mark] of asked) own.set(paragraph, mark);
  return (paragraph) => own.get(paragraph) ?? marks(paragraph);
}

const questionsIn = inMarks(
  ({ unit, contents }, { cell }) =>
    (unit?.word.id === "question" && !unit.answers && !contents && !cell) || null,
);

const labelUpTo = (rest: number): Label => ({
  kind: "response",
  start: 0,
  end: rest - 1,
  rest,
  key: LETTER_OF_ANSWER,
  named: false,
  exact: true,
  weak: false,
});

/** The mark of a question that cites a recommendation, as that recommendation. */
function citedIn(paragraph: Paragraph, marks: MarkReader): readonly (readonly [Paragraph, Mark])[] {
  const mark = marks(paragraph);
  const start = mark.unit?.rest ?? 0;
  const [whole, number] = CITES.exec(paragraph.text.slice(start)) ?? [];
  if (whole === undefined || number === undefined) return [];
  const labelEnd = start + whole.length;
  const told = toldBehind(paragraph.text, labelEnd);
  if (!told) return [];
  const unit = asUnit([inFigures(number)], start, labelEnd, { ...told, runsOn: false });
  return [[paragraph, { ...mark, unit, label: null, group: null, section: null }]];
}
