/**
 * A paragraph of the document's body, as a host read it. Hosts hand out the same object again for a paragraph
 * that has not changed: what is worked out about it is then remembered (`perParagraph`).
 */
export interface Paragraph {
  /** The text as Word shows it, without its automatic number; tabs and line breaks as "\t" and "\n". */
  readonly text: string;
  /** Word's automatic number as shown in front of the text ("2.3.1", "a)", "•"), or "" where there is none. */
  readonly listString: string;
  /** The level in its automatic list, from 0; null outside any list. */
  readonly listLevel: number | null;
  /** The name of its style as Word shows it ("Heading 1", "Normal"); "" where the host knows no styles. */
  readonly style: string;
  /** 1 to 9 for a heading, by its style or its own outline level; null for body text. */
  readonly outlineLevel: number | null;
  /** Whether every visible letter of it is bold. */
  readonly bold: boolean;
  /** The table cell that it stands in; null outside tables. */
  readonly cell: Cell | null;
}

export interface Cell {
  /** Tables are counted from 0 in document order, nested ones too. */
  readonly table: number;
  /** Row and (grid) column from 0; a merged cell has the column at which it begins. */
  readonly row: number;
  readonly column: number;
  /** How many grid columns it spans, 1 or more. */
  readonly span: number;
  /** Whether its row is marked to repeat as a header row. */
  readonly header: boolean;
  /** Set where it goes on with the cell above it (w:vMerge): its emptiness says nothing. Left out where nobody can tell. */
  readonly mergedAbove?: true;
  /** The cell of the outer table that this table stands in; null for an outermost table. */
  readonly within: Cell | null;
}

/** A paragraph of plain text; for readers of text files and for tests. */
export function plainParagraph(text: string, more: Partial<Paragraph> = {}): Paragraph {
  return {
    text,
    listString: "",
    listLevel: null,
    style: "",
    outlineLevel: null,
    bold: false,
    cell: null,
    ...more,
  };
}
