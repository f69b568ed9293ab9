import type { AnyEdit } from "../edits/edit";
import { findPlace, placeOf } from "../edits/place";
import type { Paragraph } from "../model/paragraph";
import { textsIn, wholeOf } from "../model/span";

/**
 * Edits that were made for one state of a draft, as they stand in another: each place is found again by its words.
 * Null where one is gone; nothing else is ever changed in its stead. What they say of the words is what stands there now:
 * quotation marks may have turned, and spaces become such as do not break.
 */
export function moved<Kind extends AnyEdit>(
  edits: readonly Kind[],
  was: readonly Paragraph[],
  now: readonly Paragraph[],
): readonly Kind[] | null {
  if (was === now) return edits;
  const found: Kind[] = [];
  for (const edit of edits) {
    const there = movedOne(edit, was, now);
    if (!there) return null;
    found.push(there as Kind);
  }
  return found;
}

function movedOne(edit: AnyEdit, was: readonly Paragraph[], now: readonly Paragraph[]): AnyEdit | null {
  if (edit.kind === "join") {
    const span = findPlace(now, placeOf(was, wholeOf(was, edit.paragraph, edit.paragraph + 1)));
    const { paragraph = 0 } = span ?? {};
    return span && { ...edit, paragraph, was: [now[paragraph]?.text ?? "", now[paragraph + 1]?.text ?? ""] };
  }
  if (edit.kind === "overwrite") {
    const { from, start, to, end } = edit;
    const span = findPlace(now, placeOf(was, { paragraph: from, start, end, endParagraph: to }));
    const moved = span && { from: span.paragraph, start: span.start, to: span.paragraph + to - from };
    return moved && { ...edit, ...moved, end: span.end, was: textsIn(now, span) };
  }
  if (edit.kind === "replace" || edit.kind === "divide") {
    const { paragraph, start, end } = edit;
    // A bare point says little: the word it stands at goes with it.
    const from = start === end ? Math.max(0, start - BESIDE) : start;
    const span = findPlace(now, placeOf(was, { paragraph, start: from, end }));
    if (!span) return null;
    const words = { paragraph: span.paragraph, start: span.start + start - from, end: span.end };
    return { ...edit, ...words, was: textsIn(now, words).join() };
  }
  if (edit.kind === "insert") {
    if (edit.before >= was.length) return { ...edit, before: now.length };
    const span = findPlace(now, placeOf(was, wholeOf(was, edit.before)));
    if (span) return { ...edit, before: span.paragraph };
    // The paragraph behind the place was edited meanwhile: the one in front of it tells the place too.
    const before = edit.before === 0 ? null : findPlace(now, placeOf(was, wholeOf(was, edit.before - 1)));
    return before && { ...edit, before: (before.endParagraph ?? before.paragraph) + 1 };
  }
  if (edit.count === 0) return { ...edit, from: Math.min(edit.from, now.length) };
  const span = findPlace(now, placeOf(was, wholeOf(was, edit.from, edit.from + edit.count - 1)));
  return span && { ...edit, from: span.paragraph };
}

/** How many letters in front of a point are looked for with it. */
const BESIDE = 20;
