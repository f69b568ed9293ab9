import type { NewControl, ReplaceWords } from "../edits/edit";

/** A place that a fix leaves for a person to fill: the words that say so, which `section-unfilled` knows for a blank. */
export interface Slot {
  readonly blank: string;
  /** By which the product knows the content control around it. */
  readonly tag: string;
  /** What Word shows on the control's handle. */
  readonly title: string;
  readonly date?: boolean;
}

export const DATE_SLOT: Slot = {
  blank: "[insert date]",
  tag: "answerable-slot:date",
  title: "Date",
  date: true,
};
export const YEAR_SLOT: Slot = { blank: "[insert year]", tag: "answerable-slot:year", title: "Year" };
export const OWNER_SLOT: Slot = { blank: "[insert agency]", tag: "answerable-slot:agency", title: "Agency" };
export const RESPONSE_SLOT: Slot = {
  blank: "[insert who will do what, by when]",
  tag: "answerable-slot:response",
  title: "Response",
};
export const RECOMMENDATION_SLOT: Slot = {
  blank: "[insert what should be done]",
  tag: "answerable-slot:recommendation",
  title: "Recommendation",
};

/** The controls around every blank of these slots in what an edit writes; `paragraph` counts inside the edit. */
export function controlsIn(text: string, slots: readonly Slot[], paragraph = 0): readonly NewControl[] {
  const controls: NewControl[] = [];
  for (const { blank, tag, title, date } of slots)
    for (let at = text.indexOf(blank); at >= 0; at = text.indexOf(blank, at + blank.length))
      controls.push(
        date
          ? { span: { paragraph, start: at, end: at + blank.length }, around: "words", tag, title, date }
          : { span: { paragraph, start: at, end: at + blank.length }, around: "words", tag, title },
      );
  return controls.length > 1 ? controls.sort((a, b) => a.span.start - b.span.start) : controls;
}

/** The replacement of a stretch by words in which a slot stands. */
export function replaceWithSlot(
  paragraphs: readonly { readonly text: string }[],
  { paragraph, start, end }: { readonly paragraph: number; readonly start: number; readonly end: number },
  text: string,
  slot: Slot,
): ReplaceWords {
  const was = start === end ? "" : (paragraphs[paragraph]?.text ?? "").slice(start, end);
  return { kind: "replace", paragraph, start, end, was, text, controls: controlsIn(text, [slot]) };
}
