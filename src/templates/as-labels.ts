import type { Paragraph } from "../model/paragraph";
import type { Mark, MarkReader } from "./mark";
import type { UnitWord } from "./vocabulary";

/** A name and a number at the head of a paragraph. */
export interface Labelled {
  readonly at: number;
  readonly number: string;
  /** UTF-16 offsets of them, the white space behind included. */
  readonly start: number;
  readonly end: number;
  /** Whether Word's automatic number says it, so that the text holds none of it. */
  readonly automatic?: boolean;
}

/** The marks of a draft in which these are labels of such a word, and nothing else. */
export function asLabels(
  word: UnitWord,
  found: readonly Labelled[],
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): MarkReader {
  const own = new Map<Paragraph, Mark>();
  for (const { at, number, start, end, automatic = false } of found) {
    const paragraph = paragraphs[at];
    if (!paragraph) continue;
    const label = { start, end: paragraph.text.slice(0, end).trimEnd().length, rest: end };
    const unit = { word, numbers: [number], ...label, answers: false, automatic };
    own.set(paragraph, { ...marks(paragraph), unit, label: null, group: null, section: null });
  }
  return (paragraph) => own.get(paragraph) ?? marks(paragraph);
}
