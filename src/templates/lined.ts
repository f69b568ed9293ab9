import type { Paragraph } from "../model/paragraph";
import { remembering } from "../model/remembering";
import { type Label, readLabel } from "./label";
import type { Mark, MarkReader } from "./mark";
import { DUTY } from "./set-apart";
import type { UnitLabel } from "./unit-label";
import { ANSWERING, type LabelKind, type Vocabulary } from "./vocabulary";

/** A paragraph of several lines, one of which begins the answer to those above it. */
interface Lined {
  readonly numbers: readonly string[];
  /** UTF-16 offsets of what is asked. */
  readonly start: number;
  readonly end: number;
  /** The label of the line that answers it; null where no line does. */
  readonly answer: Label | null;
  /** Where the answer ends, in front of lines that say who leads and by when. */
  readonly until: number;
}

const FEWEST = 2;

/**
 * The marks of a draft whose recommendations stand with their answers in one paragraph, parted by line breaks as Shift
 * and Enter make them: "1. The Council to train its staff." over "Update: 112 were trained." over "Lead: Head of Housing".
 * Null for any other: two at least are answered so, and their numbers rise.
 */
export function linedUnits(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  vocabulary: Vocabulary,
): MarkReader | null {
  const found = new Map<Paragraph, Lined>();
  let answered = 0;
  let asking = 0;
  let above = 0;
  for (const paragraph of paragraphs) {
    const lined = paragraph.text.includes("\n") ? linedIn(marks(paragraph), { paragraph, vocabulary }) : null;
    const number = Number(lined?.numbers[0]);
    if (!lined || number <= above) continue;
    const asks = DUTY.test(paragraph.text.slice(lined.start, lined.end));
    if (lined.answer === null && !asks) continue;
    above = number;
    found.set(paragraph, lined);
    if (lined.answer !== null) answered++;
    if (asks) asking++;
  }
  if (answered < FEWEST || 2 * answered < found.size || 2 * asking < found.size) return null;
  const own = new Map<Paragraph, Mark>();
  for (const [paragraph, { numbers, start, end, answer, until }] of found) {
    const { text } = paragraph;
    const unit: UnitLabel = {
      word: { id: "recommendation", rank: 0, bare: true },
      numbers,
      start: 0,
      end: text.slice(0, start).trimEnd().length,
      rest: start,
      answers: false,
      automatic: false,
      asked: {
        start,
        end,
        runsOn: answer !== null,
        ...(answer && { lines: { from: answer.start, to: until } }),
      },
    };
    own.set(paragraph, { ...marks(paragraph), unit, label: answer, group: null, section: null });
  }
  return (paragraph) => own.get(paragraph) ?? marks(paragraph);
}

const linedIn = remembering<Mark, { readonly paragraph: Paragraph; readonly vocabulary: Vocabulary }>()(
  ({ unit, number, start, contents, level }, { paragraph, vocabulary }): Lined | null => {
    const { text, cell } = paragraph;
    if (cell || contents || level !== null || unit?.answers) return null;
    const numbers =
      unit?.numbers ?? (number?.kind === "decimal" && number.parts.length === 1 ? [number.text] : []);
    const from = unit ? unit.rest : start;
    const first = text.indexOf("\n", from);
    if (numbers.length !== 1 || first < 0) return null;
    for (let at = first; at >= 0; at = text.indexOf("\n", at + 1)) {
      const label = readLabel(text.slice(at + 1), 0, true, vocabulary);
      if (label && !label.weak && ANSWERING.has(label.kind)) {
        const line = at + 1;
        const until = endIn(text, line, vocabulary);
        const { start, end, rest } = label;
        const answer = { ...label, start: line + start, end: line + end, rest: line + rest };
        return {
          numbers,
          start: from,
          end: endIn(text.slice(0, at), from, vocabulary),
          answer: answer.rest < until ? answer : null,
          until,
        };
      }
    }
    return { numbers, start: from, end: endIn(text, from, vocabulary), answer: null, until: text.length };
  },
);

const FIELDS: ReadonlySet<LabelKind> = new Set(["lead", "due", "status"]);

/** Where words end that begin at an offset: in front of the last lines, if they are fields of their own. */
function endIn(text: string, from: number, vocabulary: Vocabulary): number {
  let end = text.trimEnd().length;
  for (let at = text.lastIndexOf("\n", end - 1); at >= from; at = text.lastIndexOf("\n", at - 1)) {
    const label = readLabel(text.slice(at + 1, end), 0, true, vocabulary);
    if (!label || !FIELDS.has(label.kind)) break;
    end = at;
  }
  return end;
}
