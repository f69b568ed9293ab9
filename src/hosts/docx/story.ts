import type { Cell } from "../../model/paragraph";
import type { Note } from "../../model/reading";
import type { FormBox } from "./form-fields";
import type { Place } from "./revisions";
import type { ResolvedStyle } from "./styles";

/** A run of text that Word lays out by itself: the body, a footnote, a header, a text box, a comment. */
export interface Story {
  readonly kind: "body" | "comment" | Note["kind"];
  /** Where in the body it hangs; null for the body itself and what hangs nowhere. */
  readonly anchor: Place | null;
  /** The paragraphs of a story that is not the body. */
  readonly lines: string[];
  /** Fields that have begun and not ended. */
  readonly fields: FieldState[];
  /** How many of them are in their code, and whether that held back words. */
  inCode: number;
  heldBack: boolean;
  /** Whether the field mark being read begins a field, and what it says of a form. */
  fieldBegins: boolean;
  form: FormBox;
  readonly tables: TableState[];
  /** How many enclosing elements are deletions, and how many are hidden rows. */
  gone: number;
  hiddenRows: number;
  /** The `w:t` being read: whether its outer spaces are kept, and its words so far. */
  kept: boolean;
  words: string;
  paragraph: ParagraphState;
  run: RunState;
}

/** A field (ISO/IEC 29500-1 17.16.18): its code as far as it was read, and whether that is still being read. */
export interface FieldState {
  inCode: boolean;
  code: string;
}

/** The paragraph that is being read. */
export interface ParagraphState {
  text: string;
  /** A page or column break was met, which parts words but is no line break at a paragraph's edge. */
  broken: boolean;
  /** Its mark is deleted: the next paragraph goes on in it (ISO/IEC 29500-1 17.13.5.15). */
  joining: boolean;
  boldLetters: boolean;
  otherLetters: boolean;
  boldDigits: boolean;
  otherDigits: boolean;
  style: ResolvedStyle;
  numId: string | null;
  level: number | null;
  outline: number | null;
  markHidden: boolean | null;
  markGone: boolean;
  /** Whether it carries the properties of a section, which ends with it. */
  endsSection: boolean;
  /** Who inserted or deleted its mark, in which way. */
  readonly markChanges: { readonly kind: "inserted" | "deleted" | "moved"; readonly author: string }[];
  formattedBy: string | null;
}

export interface RunState {
  /** Its own settings; null where it leaves them to styles. */
  bold: boolean | null;
  hidden: boolean | null;
  style: string | null;
  formattedBy: string | null;
  start: Place;
  /** The same with styles. */
  isBold: boolean;
  isHidden: boolean;
}

export interface TableState {
  readonly index: number;
  readonly within: Cell | null;
  style: ResolvedStyle | null;
  firstRow: boolean;
  firstColumn: boolean;
  row: number;
  column: number;
  span: number;
  mergedAbove: boolean;
  header: boolean;
  rowGone: boolean;
  rowHidden: boolean;
  cellGone: boolean;
  inCell: boolean;
  cell: Cell | null;
}

export function newStory(kind: Story["kind"], anchor: Place | null, style: ResolvedStyle): Story {
  return {
    kind,
    anchor,
    lines: [],
    fields: [],
    inCode: 0,
    heldBack: false,
    fieldBegins: false,
    form: { ticked: null, entries: [], chosen: 0 },
    tables: [],
    gone: 0,
    hiddenRows: 0,
    kept: true,
    words: "",
    paragraph: newParagraph(style),
    run: newRun({ paragraph: 0, offset: 0 }),
  };
}

export function newParagraph(style: ResolvedStyle): ParagraphState {
  return {
    text: "",
    broken: false,
    joining: false,
    boldLetters: false,
    otherLetters: false,
    boldDigits: false,
    otherDigits: false,
    style,
    numId: null,
    level: null,
    outline: null,
    markHidden: null,
    markGone: false,
    endsSection: false,
    markChanges: [],
    formattedBy: null,
  };
}

export function newRun(start: Place): RunState {
  return { bold: null, hidden: null, style: null, formattedBy: null, start, isBold: false, isHidden: false };
}

export function newTable(index: number, within: Cell | null): TableState {
  return {
    index,
    within,
    style: null,
    firstRow: false,
    firstColumn: false,
    row: -1,
    column: 0,
    span: 1,
    mergedAbove: false,
    header: false,
    rowGone: false,
    rowHidden: false,
    cellGone: false,
    inCell: false,
    cell: null,
  };
}
