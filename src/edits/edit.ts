import type { Paragraph } from "../model/paragraph";

/**
 * A change to a draft as data. Numbers of paragraphs and offsets are those of the draft before any edit of the
 * same list; `applyEdits` works them out together.
 */
export type Edit = ReplaceWords | InsertParagraphs | RemoveParagraphs;

/** Puts `text` where `was` stands; an empty `was` inserts, an empty `text` deletes. */
export interface ReplaceWords {
  readonly kind: "replace";
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The words expected there: an edit never touches other words than those it was made for. */
  readonly was: string;
  readonly text: string;
}

/** Puts paragraphs in front of paragraph `before` (the number of paragraphs: at the end). */
export interface InsertParagraphs {
  readonly kind: "insert";
  readonly before: number;
  readonly paragraphs: readonly Paragraph[];
}

export interface RemoveParagraphs {
  readonly kind: "remove";
  readonly from: number;
  readonly count: number;
}

/** The replacement of a stretch inside one paragraph. */
export function replaceWords(
  paragraphs: readonly { readonly text: string }[],
  paragraph: number,
  start: number,
  end: number,
  text: string,
): ReplaceWords {
  const was = (paragraphs[paragraph]?.text ?? "").slice(start, end);
  return { kind: "replace", paragraph, start, end, was, text };
}

/** Whether two edits of one list want the same words, or words and the paragraph that holds them. */
export function overlap(a: Edit, b: Edit): boolean {
  if (a.kind === "replace" && b.kind === "replace") {
    if (a.paragraph !== b.paragraph) return false;
    // Two insertions at one place have no order of their own: which comes first would be chance.
    if (a.start === a.end && b.start === b.end) return a.start === b.start;
    return a.start < b.end && b.start < a.end;
  }
  if (a.kind === "insert" && b.kind === "insert") return a.before === b.before;
  if (a.kind === "remove" && b.kind === "remove")
    return a.from < b.from + b.count && b.from < a.from + a.count;
  if (a.kind === "remove") return b.kind === "replace" ? holds(a, b.paragraph) : insideOf(a, b);
  if (b.kind === "remove") return a.kind === "replace" ? holds(b, a.paragraph) : insideOf(b, a);
  return false;
}

const holds = (remove: RemoveParagraphs, paragraph: number): boolean =>
  paragraph >= remove.from && paragraph < remove.from + remove.count;

const insideOf = (remove: RemoveParagraphs, insert: Edit): boolean =>
  insert.kind === "insert" && insert.before > remove.from && insert.before < remove.from + remove.count;
