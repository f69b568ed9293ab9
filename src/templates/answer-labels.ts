import { capitalised } from "../model/capitalised";
import { addTo } from "../model/groups";
import type { Paragraph } from "../model/paragraph";
import { remembering } from "../model/remembering";
import { DUTY } from "./duty";
import { inMarks } from "./in-marks";
import type { Mark, MarkReader } from "./mark";
import { headOf } from "./recurring";

const LONGEST = 64;
const FEWEST = 2;

interface Labelled {
  readonly paragraph: Paragraph;
  readonly rest: number;
  readonly at: number;
}

/**
 * The marks of a draft that labels each answer by its recommendation's number and words that are in no list ("Rec 3 –
 * where we stand:", "Recommendation 3: account of the partners"): behind the number of several the same few words, and
 * nothing that asks. Null for any other.
 */
export function answerLabels(paragraphs: readonly Paragraph[], marks: MarkReader): MarkReader | null {
  const byWords = new Map<string, Labelled[]>();
  for (const { at, paragraph, found } of labelsIn(paragraphs, marks))
    addTo(byWords, found.key, { paragraph, rest: found.rest, at });
  const own = new Map<Paragraph, Mark>();
  for (const labels of byWords.values()) {
    const behind = labels.map(({ at, rest }) => wordsBehind(at, rest, paragraphs, marks));
    if (behind.some((words) => DUTY.test(words)) || behind.filter(Boolean).length < FEWEST) continue;
    // One title under one number twice is a list in front, gone through again.
    const numbers = new Set(labels.map(({ paragraph }) => marks(paragraph).unit?.numbers.join()));
    if (numbers.size < FEWEST) continue;
    for (const { paragraph, rest } of labels) {
      const mark = marks(paragraph);
      if (mark.unit) own.set(paragraph, { ...mark, unit: { ...mark.unit, answers: true, end: rest, rest } });
    }
  }
  return own.size === 0 ? null : (paragraph) => own.get(paragraph) ?? marks(paragraph);
}

/** The words behind a unit's number where they may be such a label, remembered with the mark of the paragraph. */
const labelOf = remembering<Mark, Paragraph>()(
  ({ unit, contents }, paragraph): { readonly key: string; readonly rest: number } | null => {
    if (!unit || unit.answers || contents || unit.automatic || unit.numbers.length === 0 || paragraph.cell)
      return null;
    const words = paragraph.text.slice(unit.rest, unit.rest + LONGEST + 2);
    if (words === "" || DUTY.test(words)) return null;
    // As a paragraph of its own what stands behind the number is read as any label is.
    const head = headOf({ ...paragraph, text: capitalised(paragraph.text.slice(unit.rest)) });
    if (!head || head.sign === ".") return null;
    return {
      key: head.key,
      rest: head.runIn === null ? paragraph.text.length : unit.rest + head.runIn,
    };
  },
);

// Asked here, so that only of the few that have a unit anything is remembered.
const labelsIn = inMarks((mark, paragraph) => (mark.unit ? labelOf(mark, paragraph) : null));

/**
 * What stands behind a label, "" where the next unit does. "Recommendation 2: accepted", with what it asks below, is the
 * recommendation.
 */
function wordsBehind(at: number, rest: number, paragraphs: readonly Paragraph[], marks: MarkReader): string {
  const words = paragraphs[at]?.text.slice(rest) ?? "";
  if (words !== "") return words;
  for (let next = at + 1; next < paragraphs.length; next++) {
    const paragraph = paragraphs[next];
    if (!paragraph || marks(paragraph).blank) continue;
    const { unit, number, level } = marks(paragraph);
    return unit || level !== null || number?.kind === "decimal" ? "" : paragraph.text;
  }
  return "";
}
