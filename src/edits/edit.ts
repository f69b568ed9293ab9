import type { Paragraph } from "../model/paragraph";
import type { Span } from "../model/span";

/**
 * A change to a draft as data. Numbers of paragraphs and offsets are those of the draft before any edit of the
 * same list; `applyEdits` works them out together.
 */
export type Edit = ReplaceWords | InsertParagraphs | RemoveParagraphs;

/** What a person's keys do beside: the marks that end paragraphs come and go. No rule offers such a change. */
export type AnyEdit = Edit | DivideParagraph | JoinParagraphs | OverwriteStretch;

/** Puts `text` where `was` stands; an empty `was` inserts, an empty `text` deletes. */
export interface ReplaceWords {
  readonly kind: "replace";
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The words expected there: an edit never touches other words than those it was made for. */
  readonly was: string;
  readonly text: string;
  /** Content controls around some of the new words; hosts without them write the words alone. */
  readonly controls?: readonly NewControl[];
}

/**
 * A content control (`w:sdt`, ISO/IEC 29500-1 17.5.2) around words that an edit writes, by which they are known later.
 * Two controls of one edit lie apart, or one inside the other.
 */
export interface NewControl {
  /**
   * Counted in what the edit writes: `paragraph` 0 is the first new paragraph of an insertion, or the new text of a
   * replacement.
   */
  readonly span: Span;
  /** Whether it holds its paragraphs as wholes, or words inside one of them. */
  readonly around: "paragraphs" | "words";
  /** By which the product knows it: "answerable:regulation", "answerable-field:board". */
  readonly tag: string;
  /** What Word shows on its handle. */
  readonly title: string;
  /** Whether the words are a slot for a day, which Word fills from a calendar where it can. */
  readonly date?: boolean;
}

/** Puts paragraphs in front of paragraph `before` (the number of paragraphs: at the end). */
export interface InsertParagraphs {
  readonly kind: "insert";
  readonly before: number;
  readonly paragraphs: readonly Paragraph[];
  /** Content controls around what is new. */
  readonly controls?: readonly NewControl[];
  /**
   * For each new paragraph the number of a paragraph of the draft whose looks it takes, direct formatting included;
   * null, as where the list is left out, for those of its neighbour.
   */
  readonly looks?: readonly (number | null)[];
}

export interface RemoveParagraphs {
  readonly kind: "remove";
  readonly from: number;
  readonly count: number;
}

/**
 * Puts lines where `was` stands, as the Enter key or a paste does: each but the first begins a paragraph of its own,
 * which looks as the divided one does. Two lines or more; an Enter key is two empty ones.
 */
export interface DivideParagraph {
  readonly kind: "divide";
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly lines: readonly string[];
}

/** Takes away the mark that ends a paragraph: the one behind it, in the same cell or outside tables too, runs on in it. */
export interface JoinParagraphs {
  readonly kind: "join";
  readonly paragraph: number;
  /** The texts expected of the two. */
  readonly was: readonly [string, string];
}

/**
 * Puts lines in place of a stretch of several paragraphs of one cell, or outside tables, as typing or pasting over a
 * selection does, and deleting it: one line or more, each but the first a paragraph of its own, and what is left of the
 * last paragraph runs on behind them. All look as the first paragraph does; where nothing is left of that, as the last.
 */
export interface OverwriteStretch {
  readonly kind: "overwrite";
  /** The first paragraph, and where in it the stretch begins. */
  readonly from: number;
  readonly start: number;
  /** The last paragraph, greater than `from`, and where in it the stretch ends. */
  readonly to: number;
  readonly end: number;
  /** The words expected of each paragraph in the stretch. */
  readonly was: readonly string[];
  readonly lines: readonly string[];
}

/** The paragraphs that an edit changes as such, from the first to the last; a bare place for an insertion. */
export function reach(edit: AnyEdit): readonly [number, number] {
  if (edit.kind === "insert") return [edit.before, edit.before];
  if (edit.kind === "remove") return [edit.from, edit.from + edit.count - 1];
  if (edit.kind === "overwrite") return [edit.from, edit.to];
  return [edit.paragraph, edit.kind === "join" ? edit.paragraph + 1 : edit.paragraph];
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
export function overlap(a: AnyEdit, b: AnyEdit): boolean {
  if (a.kind === "replace" && b.kind === "replace") {
    if (a.paragraph !== b.paragraph) return false;
    // Two insertions at one place have no order of their own: which comes first would be chance.
    if (a.start === a.end && b.start === b.end) return a.start === b.start;
    return a.start < b.end && b.start < a.end;
  }
  if (a.kind === "insert" && b.kind === "insert") return a.before === b.before;
  if (a.kind === "remove" && b.kind === "remove")
    return a.from < b.from + b.count && b.from < a.from + a.count;
  if (isOfMarks(a) || isOfMarks(b)) {
    const [[firstA, lastA], [firstB, lastB]] = [reach(a), reach(b)];
    // What goes in front of the first of them meets neither.
    if (a.kind === "insert") return firstA > firstB && firstA <= lastB;
    if (b.kind === "insert") return firstB > firstA && firstB <= lastA;
    return firstA <= lastB && firstB <= lastA;
  }
  if (a.kind === "remove") return b.kind === "replace" ? holds(a, b.paragraph) : insideOf(a, b);
  if (b.kind === "remove") return a.kind === "replace" ? holds(b, a.paragraph) : insideOf(b, a);
  return false;
}

/** Whether a paragraph mark comes or goes. */
const isOfMarks = (edit: AnyEdit): edit is DivideParagraph | JoinParagraphs | OverwriteStretch =>
  edit.kind === "divide" || edit.kind === "join" || edit.kind === "overwrite";

/** Whether it changes words or whole paragraphs alone. */
export const isOfWords = (edit: AnyEdit): edit is Edit => !isOfMarks(edit);

const holds = (remove: RemoveParagraphs, paragraph: number): boolean =>
  paragraph >= remove.from && paragraph < remove.from + remove.count;

const insideOf = (remove: RemoveParagraphs, insert: Edit): boolean =>
  insert.kind === "insert" && insert.before > remove.from && insert.before < remove.from + remove.count;
