import type { DocumentPort, Outcome } from "../hosts/port";
import type { Reading } from "../model/reading";
import type { Span } from "../model/span";

/** A document that lies open on the workbench: a port that can also be saved, and whose changes can be undone. */
export interface OpenFile extends DocumentPort {
  readonly name: string;
  /** The file as it is now, every part that nobody changed as it was. */
  save(): Uint8Array;
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

export interface ShownMark {
  readonly span: Span;
  readonly severity: "error" | "warning" | "info";
}
