import { authorOf, changedHere } from "./paragraph-elements";
import type { Reader } from "./reader";
import { newTable } from "./story";
import { type Element, onOff, properties, wholeNumber } from "./walk";

const TABLE = properties<Reader>({
  "w:tblStyle": {
    open({ story, styles }, tag) {
      const table = story.tables.at(-1);
      if (table) table.style = styles.resolve("table", tag.attribute("w:val"));
    },
  },
  // Which special parts of the table's style are in use (ISO/IEC 29500-1 17.4.55; as bits in older files).
  "w:tblLook": {
    open({ story }, tag) {
      const table = story.tables.at(-1);
      if (!table) return;
      const bits = Number.parseInt(tag.attribute("w:val") ?? "0", 16);
      const on = (name: string, bit: number): boolean => {
        const value = tag.attribute(name);
        return value === null ? (bits & bit) !== 0 : value === "1" || value === "true" || value === "on";
      };
      table.firstRow = on("w:firstRow", 0x20);
      table.firstColumn = on("w:firstColumn", 0x80);
    },
  },
  "w:tblPrChange": changedHere,
});

const ROW = properties<Reader>({
  "w:gridBefore": {
    open({ story }, tag) {
      const table = story.tables.at(-1);
      if (table) table.column += Math.min(Math.max(wholeNumber(tag) ?? 0, 0), 1000);
    },
  },
  "w:tblHeader": {
    open({ story }, tag) {
      const table = story.tables.at(-1);
      if (table) table.header = onOff(tag);
    },
  },
  "w:hidden": {
    open({ story }, tag) {
      const table = story.tables.at(-1);
      if (!table || table.rowHidden || !onOff(tag)) return;
      table.rowHidden = true;
      story.hiddenRows++;
    },
  },
  "w:del": {
    open(reader, tag) {
      const table = reader.story.tables.at(-1);
      if (!table || table.rowGone) return;
      table.rowGone = true;
      goneHere(reader, authorOf(tag));
    },
  },
  "w:ins": {
    open(reader, tag) {
      reader.revisions.record("inserted", authorOf(tag), reader.place(), reader.place(), "");
    },
  },
  "w:trPrChange": changedHere,
});

const CELL = properties<Reader>({
  "w:gridSpan": {
    open({ story }, tag) {
      const table = story.tables.at(-1);
      if (table) table.span = Math.min(Math.max(wholeNumber(tag) ?? 1, 1), 1000);
    },
  },
  "w:vMerge": {
    open({ story }, tag) {
      const table = story.tables.at(-1);
      // Without a value it continues the merge (ISO/IEC 29500-1, 17.4.84).
      if (table) table.mergedAbove = tag.attribute("w:val") !== "restart";
    },
  },
  "w:cellDel": {
    open(reader, tag) {
      const table = reader.story.tables.at(-1);
      if (!table || table.cellGone) return;
      table.cellGone = true;
      goneHere(reader, authorOf(tag));
    },
  },
  "w:cellIns": {
    open(reader, tag) {
      reader.revisions.record("inserted", authorOf(tag), reader.place(), reader.place(), "");
    },
  },
  "w:cellMerge": changedHere,
  "w:tcPrChange": changedHere,
});

function goneHere(reader: Reader, author: string): void {
  reader.revisions.begin("deleted", author, reader.place(), true);
  reader.story.gone++;
}

function goneNoLonger(reader: Reader): void {
  reader.story.gone--;
  reader.revisions.end(reader.place());
}

/** Tables, rows and cells, wherever content controls or custom XML stand around them. */
export const TABLE_ELEMENTS: Readonly<Record<string, Element<Reader>>> = {
  "w:tbl": {
    open(reader) {
      reader.endJoining();
      const inBody = reader.story.kind === "body";
      reader.story.tables.push(newTable(inBody ? reader.tables++ : 0, reader.cell()));
    },
    close: ({ story }) => void story.tables.pop(),
  },
  "w:tblPr": { inside: TABLE },
  "w:tblPrEx": { skip: "all" },
  "w:tblGrid": { skip: "all" },
  "w:tr": {
    open({ story }) {
      const table = story.tables.at(-1);
      if (!table) return;
      Object.assign(table, {
        row: table.row + 1,
        column: 0,
        header: false,
        rowGone: false,
        rowHidden: false,
      });
    },
    close(reader) {
      const table = reader.story.tables.at(-1);
      if (!table) return;
      if (table.rowHidden) reader.story.hiddenRows--;
      if (table.rowGone) {
        goneNoLonger(reader);
        table.row--;
      }
    },
  },
  "w:trPr": { inside: ROW },
  "w:tc": {
    open({ story }) {
      const table = story.tables.at(-1);
      if (table)
        Object.assign(table, { span: 1, mergedAbove: false, cell: null, cellGone: false, inCell: true });
    },
    close(reader) {
      const table = reader.story.tables.at(-1);
      if (!table) return;
      reader.endJoining();
      if (table.cellGone) goneNoLonger(reader);
      else table.column += table.span;
      Object.assign(table, { cell: null, inCell: false });
    },
  },
  "w:tcPr": { inside: CELL },
};
