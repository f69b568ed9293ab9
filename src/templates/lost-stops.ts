import { inEach } from "../model/in-each";
import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import type { Mark, MarkReader } from "./mark";
import { ofFigures } from "./runs";

const BARE = /^(\d{1,2})\s+(?=[A-Z“‘"'])/;
const bareNumber = perParagraph(({ text, cell, listString }: Paragraph): string | null =>
  cell || listString !== "" ? null : (BARE.exec(text)?.[1] ?? null),
);

/** Whether a paragraph begins with a figure that may be its number. */
export const mayHaveLostStop = (paragraph: Paragraph): boolean => bareNumber(paragraph) !== null;

const withBareNumber = inEach(bareNumber);

/**
 * The marks of a draft in which a typed number has lost its full stop ("4. …", "5 The Council should …", "6. …"): a figure
 * alone in front of words is as often a quantity, but not where it is the one missing between two. Null for any other.
 */
export function lostStops(paragraphs: readonly Paragraph[], marks: MarkReader): MarkReader | null {
  if (withBareNumber(paragraphs).length === 0) return null;
  const own = new Map<Paragraph, Mark>();
  let before: { readonly figure: number; readonly bold: boolean } | null = null;
  let between: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const { number } = marks(paragraph);
    const figure = number?.typed ? ofFigures(number) : null;
    if (number === null && mayHaveLostStop(paragraph)) between.push(paragraph);
    if (figure === null) continue;
    const { bold } = paragraph;
    if (before?.figure === figure - 2 && before.bold === bold) {
      const missing = between.find((each) => each.bold === bold && bareNumber(each) === `${figure - 1}`);
      if (missing) own.set(missing, asNumbered(missing, figure - 1, marks));
    }
    before = { figure, bold };
    between = [];
  }
  return own.size === 0 ? null : (paragraph) => own.get(paragraph) ?? marks(paragraph);
}

function asNumbered(paragraph: Paragraph, figure: number, marks: MarkReader): Mark {
  const number = { kind: "decimal", text: `${figure}`, parts: [figure], typed: true } as const;
  return { ...marks(paragraph), number, start: BARE.exec(paragraph.text)?.[0].length ?? 0 };
}
