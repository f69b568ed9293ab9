import type { WordDocument } from "../document/document";
import { insertBeside } from "../document/edit-paragraphs";
import { type CellAt, headerRows, type RowAt, type TableAt } from "../document/layout";
import { collection, type HostClass, host, listOf, orNull, writing } from "./classes";

/** Table, TableRow, TableCell and their collections. */
export function tableClasses(word: WordDocument): Record<string, HostClass<never>> {
  const cellText = (at: CellAt): string => at.paragraphs.map((one) => word.textOf(one)).join("\r");

  const table: HostClass<TableAt> = {
    scalars: {
      HeaderRowCount: headerRows,
      NestingLevel: (at) => at.nesting,
      RowCount: (at) => at.rows.length,
      Values: (at) => at.rows.map((row) => row.cells.map(cellText)),
      IsUniform: (at) => new Set(at.rows.map((row) => row.cells.length)).size <= 1,
    },
    navigations: {
      Rows: (at) => listOf("TableRowCollection", "TableRow", at.rows),
      ParentTable: (at) => orNull("Table", at.within?.row.table),
      ParentTableOrNullObject: (at) => orNull("Table", at.within?.row.table),
      ParentTableCell: (at) => orNull("TableCell", at.within),
      ParentTableCellOrNullObject: (at) => orNull("TableCell", at.within),
      Tables: (at) =>
        listOf(
          "TableCollection",
          "Table",
          word.layout().tables.filter((one) => one.within?.row.table === at),
        ),
    },
    methods: {
      GetCell: (at: TableAt, row: number, cell: number) => orNull("TableCell", at.rows[row]?.cells[cell]),
      GetCellOrNullObject: (at: TableAt, row: number, cell: number) =>
        orNull("TableCell", at.rows[row]?.cells[cell]),
      InsertParagraph: writing((at: TableAt, text: string, where: string) => {
        const paragraphs = at.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs));
        const like = (where === "Before" ? paragraphs[0] : paragraphs.at(-1)) ?? at.node;
        const side = where === "Before" ? "Before" : "After";
        return host("Paragraph", insertBeside(word, at.node, like, side, text));
      }),
      GetRange: (at: TableAt) => {
        const paragraphs = at.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs));
        const [first, last] = [paragraphs[0], paragraphs.at(-1)];
        if (!first || !last) return null;
        return host("Range", word.ranges.make({ paragraph: first, offset: 0 }, word.wholeOf(last).end, true));
      },
    },
  };

  const row: HostClass<RowAt> = {
    scalars: {
      CellCount: (at) => at.cells.length,
      IsHeader: (at) => at.index < headerRows(at.table),
      RowIndex: (at) => at.index,
      Values: (at) => [at.cells.map(cellText)],
    },
    navigations: {
      Cells: (at) => listOf("TableCellCollection", "TableCell", at.cells),
      ParentTable: (at) => host("Table", at.table),
    },
  };

  const cell: HostClass<CellAt> = {
    scalars: { CellIndex: (at) => at.index, RowIndex: (at) => at.row.index, Value: cellText },
    navigations: {
      Body: (at) => host("Body", at.node),
      ParentRow: (at) => host("TableRow", at.row),
      ParentTable: (at) => host("Table", at.row.table),
    },
  };

  return {
    Table: table,
    TableRow: row,
    TableCell: cell,
    TableCollection: collection,
    TableRowCollection: collection,
    TableCellCollection: collection,
  };
}
