import type { Cell, Paragraph } from "../../model/paragraph";
import type { Features } from "./abilities";
import type { TablePlace } from "./cells";

const LIST_ITEM = ["listString", "level"];
const CELL = ["rowIndex", "cellIndex"];
const TABLE = ["headerRowCount"];
const within = (object: string, names: readonly string[]): string[] =>
  names.map((name) => `${object}/${name}`);

/** What is asked of each paragraph, in one request with all the others. */
export const propertiesOf = ({ events, nested }: Features): string =>
  [
    "text",
    "style",
    "outlineLevel",
    "isListItem",
    "tableNestingLevel",
    "font/bold",
    ...(events ? ["uniqueLocalId"] : []),
    ...(nested ? within("listItemOrNullObject", LIST_ITEM) : []),
    ...(nested ? within("parentTableCellOrNullObject", CELL) : []),
    ...(nested ? within("parentTableOrNullObject", TABLE) : []),
  ].join(",");

/** Asks for the number and the cell of a paragraph that has them; says whether anything was asked. */
export function queueStanding(paragraph: Word.Paragraph): boolean {
  if (paragraph.isListItem) paragraph.listItemOrNullObject.load(LIST_ITEM.join(","));
  if (paragraph.tableNestingLevel > 0) {
    paragraph.parentTableCellOrNullObject.load(CELL.join(","));
    paragraph.parentTableOrNullObject.load(TABLE.join(","));
  }
  return paragraph.isListItem || paragraph.tableNestingLevel > 0;
}

export function tablePlaceOf(paragraph: Word.Paragraph): TablePlace {
  if (paragraph.tableNestingLevel < 1) return OUTSIDE;
  const cell = paragraph.parentTableCellOrNullObject;
  const table = paragraph.parentTableOrNullObject;
  if (cell.isNullObject) return OUTSIDE;
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
  const item = paragraph.isListItem ? paragraph.listItemOrNullObject : null;
  const inList = item !== null && !item.isNullObject;
  return {
    text,
    listString: inList ? listStringOf(item.listString) : "",
    listLevel: inList ? item.level : null,
    style,
    // 10 is Word's body text (wdOutlineLevelBodyText).
    outlineLevel: outlineLevel >= 1 && outlineLevel <= 9 ? outlineLevel : null,
    bold,
    cell,
  };
}

/** A bullet is a sign of some symbol font, or the letter o of Courier: whichever, a reader sees a bullet. */
const listStringOf = (shown: string): string => (/^(?:[^\p{L}\p{N}]|o)$/u.test(shown) ? "•" : shown);
