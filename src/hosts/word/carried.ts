import type { Edit } from "../../edits/edit";
import { findPlace, placeOf } from "../../edits/place";
import type { Paragraph } from "../../model/paragraph";
import { textOf } from "../../model/span";

/**
 * Edits that were made for one state of the draft, as edits of another in which the same words may stand elsewhere;
 * null where words of any of them are gone. Words are taken as they stand now: quotation marks may have turned.
 */
export function carried(
  edits: readonly Edit[],
  was: readonly Paragraph[],
  now: readonly Paragraph[],
): readonly Edit[] | null {
  if (was === now) return edits;
  const moved: Edit[] = [];
  for (const edit of edits) {
    const here = moveOne(edit, was, now);
    if (!here) return null;
    moved.push(here);
  }
  return moved;
}

function moveOne(edit: Edit, was: readonly Paragraph[], now: readonly Paragraph[]): Edit | null {
  if (edit.kind === "replace") {
    const { paragraph, start, end } = edit;
    if (textOf(was, { paragraph, start, end }) !== edit.was) return null;
    const span = findPlace(now, placeOf(was, { paragraph, start, end }));
    if (!span || span.endParagraph !== undefined) return null;
    return { ...edit, paragraph: span.paragraph, start: span.start, end: span.end, was: textOf(now, span) };
  }
  if (edit.kind === "insert") {
    if (edit.before >= was.length) return { ...edit, before: now.length };
    const before = whole(was, now, edit.before, 1);
    return before === null ? null : { ...edit, before };
  }
  if (edit.count === 0) return edit;
  const from = whole(was, now, edit.from, edit.count);
  return from === null ? null : { ...edit, from };
}

/** Where whole paragraphs are now: the same words and no others. */
function whole(
  was: readonly Paragraph[],
  now: readonly Paragraph[],
  from: number,
  count: number,
): number | null {
  const last = from + count - 1;
  const end = was[last]?.text.length ?? 0;
  const span = findPlace(
    now,
    placeOf(
      was,
      count === 1
        ? { paragraph: from, start: 0, end }
        : { paragraph: from, start: 0, end, endParagraph: last },
    ),
  );
  if (span?.start !== 0) return null;
  const ends = span.endParagraph ?? span.paragraph;
  return ends - span.paragraph === count - 1 && span.end === now[ends]?.text.length ? span.paragraph : null;
}
