import type { NewControl } from "../../edits/edit";

/** "\n" would begin a new paragraph; a line break within one is a vertical tab (office-js issues 1755, 4275). */
export const wordText = (text: string): string => text.replaceAll("\n", "\u000B");

/**
 * Queues new words with the content controls around some of them. `first` writes where they begin; `paragraph` counts as
 * the controls' spans do. The controls come last, so that no words fall into one by following it.
 */
export function writeWords(
  text: string,
  controls: readonly NewControl[],
  paragraph: number,
  first: (words: string) => Word.Range,
  datePicker: boolean,
): void {
  const own = controls.filter(({ around, span }) => around === "words" && span.paragraph === paragraph);
  const cuts = [...new Set([0, text.length, ...own.flatMap(({ span }) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  const pieces: { readonly from: number; readonly to: number; readonly range: Word.Range }[] = [];
  for (const [i, to] of cuts.slice(1).entries()) {
    const from = cuts[i] as number;
    const words = wordText(text.slice(from, to));
    const before = pieces.at(-1);
    pieces.push({ from, to, range: before ? before.range.insertText(words, "After") : first(words) });
  }
  const innerFirst = [...own].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  for (const control of innerFirst) {
    const { start, end } = control.span;
    const [begin, ...more] = pieces.filter(({ from, to }) => from >= start && to <= end);
    if (!begin) continue;
    const range = more.reduce((all, each) => all.expandTo(each.range), begin.range);
    named(
      control.date && datePicker ? range.insertContentControl("DatePicker") : range.insertContentControl(),
      control,
    );
  }
}

/** Queues the content controls around whole new paragraphs. */
export function holdParagraphs(made: readonly Word.Paragraph[], controls: readonly NewControl[]): void {
  for (const control of controls) {
    if (control.around !== "paragraphs") continue;
    const first = made[control.span.paragraph];
    const last = made[control.span.endParagraph ?? control.span.paragraph];
    if (!first || !last) continue;
    const range = first.getRange("Whole");
    named(
      first === last
        ? range.insertContentControl()
        : range.expandTo(last.getRange("Whole")).insertContentControl(),
      control,
    );
  }
}

function named(made: Word.ContentControl, { tag, title }: NewControl): void {
  made.tag = tag;
  made.title = title;
}
