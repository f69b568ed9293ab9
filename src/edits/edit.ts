import type { Paragraph } from "../model/paragraph";
import type { Span } from "../model/span";

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
