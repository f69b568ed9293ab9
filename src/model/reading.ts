import type { Paragraph } from "./paragraph";
import type { Span } from "./span";

/** What a host hands over: everything that it could read of a document, and a message for what it could not. */
export interface Reading {
  /** The body's paragraphs in reading order, those in table cells and empty ones included. */
  readonly paragraphs: readonly Paragraph[];
  /** Text that stands outside the body: footnotes, endnotes, headers, footers, text boxes. */
  readonly notes: readonly Note[];
  /** Comments that are still in the document. */
  readonly comments: readonly Remark[];
  /** Insertions and deletions that nobody has accepted or rejected yet; deleted words are in no paragraph. */
  readonly revisions: readonly Revision[];
  /** The content controls of the body that bear a tag, outer before inner. */
  readonly controls: readonly Control[];
  /** What was met and could not be read, or was left out on purpose; empty for an ordinary document. */
  readonly messages: readonly ReadingMessage[];
}

export interface Note {
  readonly kind: "footnote" | "endnote" | "header" | "footer" | "text box";
  readonly text: string;
  /** The body paragraph that it hangs on; null for headers and footers. */
  readonly paragraph: number | null;
}

export interface Remark {
  readonly author: string;
  readonly text: string;
  /** The words that it comments on, where the document says. */
  readonly at: Span | null;
}

export interface Revision {
  readonly kind: "inserted" | "deleted" | "moved" | "formatted";
  readonly author: string;
  /** The words it inserted, or the empty stretch where the deleted words stood. */
  readonly at: Span;
  /** The deleted words, for "deleted"; the inserted ones otherwise. */
  readonly text: string;
}

/** A content control that stands around words of the draft. */
export interface Control {
  readonly tag: string;
  readonly title: string;
  readonly span: Span;
}

/** The code of a message that words stand in text boxes, where they are no part of the page. */
export const BOXED_WORDS = "boxed-words";

export interface ReadingMessage {
  /** A fixed word for the kind of message, such as "unknown-element". */
  readonly code: string;
  /** One plain sentence. */
  readonly message: string;
}

/** A reading of paragraphs alone; for plain text and for tests. */
export function readingOf(paragraphs: readonly Paragraph[]): Reading {
  return { paragraphs, notes: [], comments: [], revisions: [], controls: [], messages: [] };
}

/** The tag of the content control around a standard section, and what its fields' controls bear. */
export const sectionTag = (id: string): string => `answerable:${id}`;

/** The standard section that a tag names; null for any other tag. */
export const sectionOfTag = (tag: string): string | null => /^answerable:(.+)$/.exec(tag)?.[1] ?? null;
