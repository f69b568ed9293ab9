import type { Paragraph } from "../model/paragraph";
import type { Label } from "./label";
import type { Mark, MarkReader } from "./mark";
import type { UnitLabel } from "./unit-label";

/** A paragraph that tells what was asked, with the answer behind it. */
export interface AskedHere {
  readonly numbers: readonly string[];
  /** Where its number ends in the text; 0 where the sentence tells it, and no label stands there. */
  readonly labelEnd: number;
  readonly asked: NonNullable<UnitLabel["asked"]>;
  /** The label in front of the answer; null where none is. */
  readonly label: Label | null;
}

/** The marks of a draft in which these paragraphs are recommendations together with their answers. */
export function withAsked(found: ReadonlyMap<Paragraph, AskedHere>, marks: MarkReader): MarkReader {
  const own = new Map<Paragraph, Mark>();
  for (const [paragraph, { numbers, labelEnd, asked, label }] of found) {
    const unit: UnitLabel = {
      word: { id: "recommendation", rank: 0, bare: true },
      numbers,
      start: 0,
      end: labelEnd,
      rest: asked.start,
      answers: false,
      automatic: labelEnd === 0,
      asked,
    };
    own.set(paragraph, { ...marks(paragraph), unit, label, group: null, section: null });
  }
  return (paragraph) => own.get(paragraph) ?? marks(paragraph);
}
