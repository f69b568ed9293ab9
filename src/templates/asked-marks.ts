import type { Paragraph } from "../model/paragraph";
import type { Label } from "./label";
import type { Mark, MarkReader } from "./mark";
import type { Fact } from "./typed-facts";
import type { UnitLabel } from "./unit-label";

/** A paragraph that tells what was asked, with the answer behind it. */
export interface AskedHere {
  readonly numbers: readonly string[];
  /** Where its number ends in the text; 0 where the sentence tells it, and no label stands there. */
  readonly labelEnd: number;
  readonly asked: NonNullable<UnitLabel["asked"]>;
  /** The label in front of the answer; null where none is. */
  readonly label: Label | null;
  /** Leads and dates beside it, where the paragraph does not label them. */
  readonly facts?: readonly Fact[];
}

/** The label of a recommendation that a paragraph tells in its words. */
export const asUnit = (
  numbers: readonly string[],
  start: number,
  end: number,
  asked: AskedHere["asked"],
): UnitLabel => ({
  word: { id: "recommendation", rank: 0, bare: true },
  numbers,
  start,
  end,
  rest: asked.start,
  answers: false,
  automatic: end === 0,
  asked,
});

/** The marks of a draft in which these paragraphs are recommendations together with their answers. */
export function withAsked(found: ReadonlyMap<Paragraph, AskedHere>, marks: MarkReader): MarkReader {
  const own = new Map<Paragraph, Mark>();
  for (const [paragraph, { numbers, labelEnd, asked, label, facts }] of found) {
    const unit = asUnit(numbers, 0, labelEnd, asked);
    const mark = marks(paragraph);
    own.set(paragraph, { ...mark, unit, label, group: null, section: null, facts: facts ?? mark.facts });
  }
  return (paragraph) => own.get(paragraph) ?? marks(paragraph);
}
