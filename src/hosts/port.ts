import type { NewDocument } from "../edits/block";
import type { AnyEdit } from "../edits/edit";
import type { Place } from "../edits/place";
import type { Paragraph } from "../model/paragraph";
import type { Reading } from "../model/reading";
import type { Span } from "../model/span";
import type { Result } from "./result";

/**
 * What a document can be asked for, whoever holds it: Word, a .docx file or memory. The session knows nothing else of
 * a document. `tests/host-contract.ts` runs one suite over every implementation; a new ability begins as a case there.
 *
 * Nothing here throws for what may happen to a document (it was closed, it is protected, its words are gone): that
 * comes back as a fault with one plain sentence.
 */
export interface DocumentPort {
  /** What this document can do here; asked again after each read, since protection may come and go. */
  abilities(): Abilities;

  /**
   * Reads the draft. Paragraphs that are as they were keep their objects from one reading to the next, so that what
   * is known about them need not be worked out again.
   */
  read(): Promise<Outcome<Reading>>;

  /**
   * Tells of every change that anybody makes, with the draft as it is then, after this call and until the returned
   * function is called. Where `abilities().live` is false it never tells of anything by itself.
   */
  watch(changed: (reading: Outcome<Reading>) => void): () => void;

  /** Shows the words to the person and selects exactly them; a point is shown by the cursor. */
  show(place: Place): Promise<Outcome<Span>>;

  /** Where the person's cursor is in the draft, and the words selected; null where it is not in the body's text. */
  selection(): Promise<Outcome<Selection | null>>;

  /**
   * Makes the changes, all or none, in one step where the host has one. `edits` count paragraphs as `was` does, the
   * draft that they were made for; every place is found again by its words first. Where Track Changes is on, they are
   * tracked. Resolves to the draft afterwards. Word refuses to divide and to join paragraphs: there a person does that
   * in the document itself.
   */
  apply(edits: readonly AnyEdit[], was: readonly Paragraph[]): Promise<Outcome<Reading>>;

  /** Decorates words where the document itself stays unchanged; replaces what was marked before. */
  mark(marks: readonly Mark[]): Promise<Outcome<null>>;
  /** Takes every mark away. */
  unmark(): Promise<Outcome<null>>;

  /** Attaches a comment to the words. */
  comment(place: Place, text: string): Promise<Outcome<null>>;

  /** Small data that travels with the document; null where there is none under the name. */
  load(name: string): Promise<Outcome<string | null>>;
  /** Keeps small data with the document; null takes it away. It changes no word of the draft. */
  keep(name: string, data: string | null): Promise<Outcome<null>>;

  /**
   * Opens another document beside this one or in its place, as the host does; a Word file's bytes, and the name that it
   * is to have where the host lets a document be named. This one is neither changed nor lost.
   */
  openNew(name: string, bytes: Uint8Array): Promise<Outcome<null>>;
}

/** What can be done with files that are no document open here. It is loaded when it is needed. */
export interface Files {
  /** Reads a Word document, Markdown or plain text; a refusal's sentence goes behind the file's name. */
  read(name: string, bytes: Uint8Array): Result;
  /** A Word file of these blocks, with small data that travels with it; `created` is an ISO instant. */
  write(document: NewDocument, created: string, kept: ReadonlyMap<string, string>): Uint8Array;
}

export interface Selection {
  /** The number of the paragraph in which it begins. */
  readonly paragraph: number;
  /** The words of each paragraph that it touches; one empty string for a cursor. */
  readonly words: readonly string[];
}

export interface Abilities {
  /** Whether it tells of changes as they are made. */
  readonly live: boolean;
  /** Whether words can be changed: false for a read-only or protected document. */
  readonly write: boolean;
  /** How words can be marked without changing the document. */
  readonly marks: "annotation" | "highlight" | "none";
  readonly comments: boolean;
  /** Whether small data can travel with the document. */
  readonly keep: boolean;
  /** Whether text deleted under Track Changes can be told from text that stands. */
  readonly deletions: boolean;
}

export interface Mark {
  readonly place: Place;
  readonly severity: "error" | "warning" | "info";
  /** What a person who points at the mark reads, where the host can show it. */
  readonly text: string;
}

/** A file that lies open: a port that can also be saved, and whose changes can be undone. */
export interface OpenFile extends DocumentPort {
  readonly name: string;
  /** The file as it is now, every part that nobody changed as it was. */
  save(): Uint8Array;
  /** Whether anything in it, what is kept with it too, is another than when it was opened or saved last. */
  readonly changed: boolean;
  /**
   * The same for a program that draws it: every word of the body stands in it where the reading has it, and no other. The
   * signs of notes are in the font `NOTE_SIGNS`.
   */
  toDraw(): Uint8Array;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): Promise<Outcome<Reading>>;
  /** Makes the last two changes one, for undoing and doing again. */
  joinLast(): void;
  redo(): Promise<Outcome<Reading>>;
  /** What the person selects on the page; null for nothing in the text. */
  select(span: Span | null): void;
  /** Tells which words are to be shown; the returned function ends that. */
  onShow(show: (span: Span) => void): () => void;
  /** Who opens another document in place of this one; the returned function ends that. */
  onOpenNew(open: DocumentPort["openNew"]): () => void;
  /** Tells which words are to be marked, and how gravely; the returned function ends that. */
  onMarks(marked: (marks: readonly ShownMark[]) => void): () => void;
}

/** A font that no file has: what is drawn in it are signs of footnotes and endnotes, which are no words of the draft. */
export const NOTE_SIGNS = "answerable-note-signs";

/** Words that are to be marked on the page. */
export interface ShownMark {
  readonly span: Span;
  readonly severity: Mark["severity"];
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | Fault;

export interface Fault {
  readonly ok: false;
  readonly code: FaultCode;
  /** One plain sentence: what happened and what to do. */
  readonly reason: string;
  /** For the help desk: the host's own words, never the draft's. */
  readonly details?: string;
}

export type FaultCode =
  /** The words are not in the document any more: check again. */
  | "gone"
  /** The document may not be changed, or this part of it. */
  | "read-only"
  /** The document was closed, or another was opened in its place. */
  | "closed"
  /** More than the host takes in one go. */
  | "too-large"
  /** The host is busy or has had too many requests: later. */
  | "busy"
  /** This host, or this version of it, cannot do it. */
  | "not-supported"
  /** The document could not be read or written. */
  | "unreadable"
  /** Anything else that the host says. */
  | "failed";
