import { childOf, elementsOf, type XmlElement } from "./xml";

/** A table of the document, counted as Word does. */
export interface TableAt {
  readonly node: XmlElement;
  /** 1 for an outermost table. */
  readonly nesting: number;
  readonly rows: readonly RowAt[];
  readonly within: CellAt | null;
}

export interface RowAt {
  readonly node: XmlElement;
  readonly table: TableAt;
  readonly index: number;
  readonly cells: readonly CellAt[];
}

export interface CellAt {
  readonly node: XmlElement;
  readonly row: RowAt;
  /** Its place in its row: merged cells count once. */
  readonly index: number;
  readonly paragraphs: readonly XmlElement[];
}

/** Where everything stands in a story: the body, a footnote, a header. */
export interface Layout {
  readonly paragraphs: readonly XmlElement[];
  readonly index: ReadonlyMap<XmlElement, number>;
  readonly cells: ReadonlyMap<XmlElement, CellAt>;
  readonly tables: readonly TableAt[];
}

/** Elements that hold blocks without being seen. */
const THROUGH = new Set(
  "w:sdt w:sdtContent w:customXml w:smartTag w:ins w:del w:moveFrom w:moveTo".split(" "),
);

export function layoutOf(story: XmlElement): Layout {
  const paragraphs: XmlElement[] = [];
  const cells = new Map<XmlElement, CellAt>();
  const tables: TableAt[] = [];

  function blocks(holder: XmlElement, cell: (CellAt & { paragraphs: XmlElement[] }) | null): void {
    for (const node of elementsOf(holder)) {
      if (node.name === "w:p") {
        paragraphs.push(node);
        if (cell) {
          cell.paragraphs.push(node);
          cells.set(node, cell);
        }
      } else if (node.name === "w:tbl") table(node, cell);
      else if (THROUGH.has(node.name)) blocks(node, cell);
    }
  }

  function table(node: XmlElement, within: CellAt | null): void {
    const rows: RowAt[] = [];
    const at: TableAt = { node, nesting: within ? within.row.table.nesting + 1 : 1, rows, within };
    tables.push(at);
    for (const row of children(node, "w:tr")) {
      const inRow: CellAt[] = [];
      const rowAt: RowAt = { node: row, table: at, index: rows.length, cells: inRow };
      rows.push(rowAt);
      for (const cell of children(row, "w:tc")) {
        const cellAt = { node: cell, row: rowAt, index: inRow.length, paragraphs: [] };
        inRow.push(cellAt);
        blocks(cell, cellAt);
      }
    }
  }

  blocks(story, null);
  return { paragraphs, index: new Map(paragraphs.map((node, at) => [node, at])), cells, tables };
}

/** The rows of a table or cells of a row, also those in content controls. */
function children(holder: XmlElement, name: string): XmlElement[] {
  return elementsOf(holder).flatMap((node) =>
    node.name === name ? [node] : THROUGH.has(node.name) ? children(node, name) : [],
  );
}

/** How many rows at the top of a table are repeated as its header. */
export function headerRows({ rows }: TableAt): number {
  const isHeader = ({ node }: RowAt): boolean => childOf(childOf(node, "w:trPr"), "w:tblHeader") !== null;
  const first = rows.findIndex((row) => !isHeader(row));
  return first < 0 ? rows.length : first;
}
