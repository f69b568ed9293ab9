/** A whole new document as data: what a host that makes files writes, in reading order. */
export type Block = TextBlock | ControlBlock | TableBlock;

export type BlockStyle = "Title" | "Subtitle" | "Heading 1" | "Heading 2" | "Heading 3" | "Normal";

export interface TextBlock {
  readonly kind: "paragraph";
  readonly style: BlockStyle;
  readonly runs: readonly BlockRun[];
  /** An automatic number of the document's outline, by its level from 0; or a bullet. */
  readonly list: { readonly kind: "number" | "bullet"; readonly level: number } | null;
}

export interface BlockRun {
  readonly text: string;
  readonly bold?: boolean;
  /** The content control around these words. */
  readonly control?: BlockControl;
}

/** A content control, by which the product knows words again (`edits/edit.ts`, NewControl). */
export interface BlockControl {
  readonly tag: string;
  readonly title: string;
  readonly date?: boolean;
}

/** A content control around whole paragraphs. */
export interface ControlBlock {
  readonly kind: "control";
  readonly control: BlockControl;
  readonly blocks: readonly TextBlock[];
}

export interface TableBlock {
  readonly kind: "table";
  /** The first row, which repeats on each page. */
  readonly header: readonly string[];
  /** How wide the columns are, in parts of the whole. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (readonly (TextBlock | ControlBlock)[])[])[];
}

/** The document, and what its properties say of it. */
export interface NewDocument {
  readonly title: string;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}
