import type { Paragraph } from "../model/paragraph";
import { romanValue } from "../model/roman";
import type { MarkReader } from "./mark";
import type { Enumerator } from "./numbers";

/** A run of paragraphs numbered 1, 2, 3 in the same way. */
export interface Run {
  readonly items: number[];
  last: number;
  /** Where the next run of the same looks begins, or the document ends. */
  end: number;
}

/** Runs of equal looks: a list inside a response has another level, weight or kind of number than the units have. */
export function runsIn(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  valueIn: (number: Enumerator) => number | null = ofFigures,
): readonly Run[] {
  const open = new Map<string, Run>();
  const runs: Run[] = [];
  paragraphs.forEach((paragraph, at) => {
    if (paragraph.cell) return;
    const { number, contents } = marks(paragraph);
    const value = number && valueIn(number);
    if (number === null || contents) return;
    const key = `${number.typed ? "typed" : paragraph.listLevel}|${paragraph.outlineLevel}|${paragraph.bold}`;
    const run = open.get(key);
    if (value === null) {
      // "(8)" behind "(vii)" is the next of them, whoever typed it.
      const figure = ofFigures(number);
      if (!run || figure === null || figure < 3 || figure !== run.last + 1) return;
      run.items.push(at);
      run.last = figure;
      return;
    }
    // A number may be left out or given twice, which is for a rule to report; it is the same series still.
    if (
      run &&
      value >= run.last - 2 &&
      value <= run.last + 3 &&
      (value > 1 || run.last === 1) &&
      !(value === 1 && run.last === 1 && run.items.length > 1)
    ) {
      run.items.push(at);
      run.last = value;
    } else if (value <= 2) {
      if (run) run.end = at;
      const fresh = { items: [at], last: value, end: paragraphs.length };
      open.set(key, fresh);
      runs.push(fresh);
    }
  });
  return runs.filter(({ items }) => items.length > 1);
}

export const ofFigures = ({ kind, parts }: Enumerator): number | null =>
  kind === "decimal" && parts.length === 1 ? (parts[0] ?? null) : null;

export const ofRoman = ({ kind, text }: Enumerator): number | null =>
  kind === "letter" ? romanValue(text) : null;

export const ofLetters = ({ kind, text }: Enumerator): number | null =>
  kind === "letter" && text.length === 1 ? text.charCodeAt(0) - 96 : null;

/** "2.1", counted within its chapter. */
export const inChapter = ({ kind, parts }: Enumerator): number | null =>
  kind === "decimal" && parts.length === 2 ? (parts[1] ?? null) : null;
