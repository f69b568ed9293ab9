import type { Cell, Paragraph } from "../../model/paragraph";
import type { Features } from "./abilities";
import type { TablePlace } from "./cells";

/** What is asked of each paragraph, in one request with all the others. */
export const propertiesOf = ({ events }: Features): string =>
  [
    "text",
    "style",
    "outlineLevel",
    "tableNestingLevel",
    "font/bold",
    "listItemOrNullObject/listString",
    "listItemOrNullObject/level",
    "parentTableCellOrNullObject/rowIndex",
    "parentTableCellOrNullObject/cellIndex",
    "parentTableOrNullObject/headerRowCount",
    ...(events ? ["uniqueLocalId"] : []),
  ].join(",");

export function tablePlaceOf(paragraph: Word.Paragraph): TablePlace {
  const cell = paragraph.parentTableCellOrNullObject;
  const table = paragraph.parentTableOrNullObject;
  if (paragraph.tableNestingLevel < 1 || cell.isNullObject) return OUTSIDE;
  return {
    nesting: paragraph.tableNestingLevel,
    row: cell.rowIndex,
    cell: cell.cellIndex,
    headerRows: table.isNullObject ? 0 : table.headerRowCount,
  };
}

const OUTSIDE: TablePlace = { nesting: 0, row: 0, cell: 0, headerRows: 0 };

/** A paragraph as Word's answers have it; `text` and `bold` have needed a closer look. */
export function paragraphOf(
  paragraph: Word.Paragraph,
  text: string,
  bold: boolean,
  cell: Cell | null,
): Paragraph {
  const { style, outlineLevel } = paragraph;
  const item = paragraph.listItemOrNullObject;
  const number = item.isNullObject ? "" : listStringOf(item.listString);
  return {
    text,
    listString: number,
    listLevel: item.isNullObject ? null : item.level,
    style,
    // 10 is Word's body text (wdOutlineLevelBodyText).
    outlineLevel: outlineLevel >= 1 && outlineLevel <= 9 ? outlineLevel : null,
    bold,
    cell,
  };
}

/** A bullet is a sign of some symbol font, or the letter o of Courier: whichever, a reader sees a bullet. */
const listStringOf = (shown: string): string => (/^(?:[^\p{L}\p{N}]|o)$/u.test(shown) ? "•" : shown);
