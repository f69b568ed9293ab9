import { shownSymbol } from "../../../src/hosts/docx/symbols";
import { onOff } from "./formats";
import { around, childOf, textOf, within, type XmlElement } from "./xml";

/** A piece of a paragraph's text: one `w:t`, tab, break or sign. */
export interface Piece {
  /** The element that stands for it, a child of `run`. */
  readonly node: XmlElement;
  readonly run: XmlElement;
  readonly text: string;
  /** Where it begins in the paragraph's text. */
  readonly start: number;
  /** Deleted under Track Changes: Word's `text` still has it, `getReviewedText("Current")` has not. */
  readonly deleted: boolean;
  readonly inserted: boolean;
}

/** What holds runs inside a paragraph. */
const HOLDERS = new Set(
  "w:hyperlink w:smartTag w:ins w:del w:moveFrom w:moveTo w:sdt w:sdtContent w:fldSimple w:customXml w:dir w:bdo".split(
    " ",
  ),
);

const DELETIONS = ["w:del", "w:moveFrom"];
const INSERTIONS = ["w:ins", "w:moveTo"];

/** The shown text of a paragraph in pieces, deleted text among it, as Word has it with all markup shown. */
export function piecesOf(paragraph: XmlElement): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  // Fields that have begun; true while in their code, which is not shown.
  const fields: boolean[] = [];
  for (const run of runsOf(paragraph)) {
    const hidden = onOff(childOf(run, "w:rPr"), "w:vanish") === true;
    // Nearly every run stands in its paragraph itself, and nearly every paragraph in the body.
    const plain = run.parent === paragraph && paragraph.parent?.name === "w:body";
    const deleted = !plain && around(run, ...DELETIONS) !== null;
    const inserted = !plain && around(run, ...INSERTIONS) !== null;
    for (const node of run.children) {
      if (node.kind !== "element") continue;
      if (node.name === "w:fldChar") {
        const type = node.attributes["w:fldCharType"];
        if (type === "begin") fields.push(true);
        else if (type === "separate") fields[fields.length - 1] = false;
        else fields.pop();
      }
      const text = shown(node);
      if (text === "" || hidden || fields.includes(true)) continue;
      pieces.push({ node, run, text, start, deleted, inserted });
      start += text.length;
    }
  }
  return pieces;
}

export function runsOf(holder: XmlElement): XmlElement[] {
  const runs: XmlElement[] = [];
  for (const child of holder.children) {
    if (child.kind !== "element") continue;
    if (child.name === "w:r") runs.push(child);
    else if (HOLDERS.has(child.name)) runs.push(...runsOf(child));
  }
  return runs;
}

/** What Word's `text` has for a child of a run; "" for what has no text. */
function shown(node: XmlElement): string {
  switch (node.name) {
    case "w:t":
    case "w:delText": {
      const written = textOf(node);
      const text = /[\r\n]/.test(written) ? written.replace(/[\r\n]+/g, " ") : written;
      // Without xml:space="preserve" the outer spaces are the file's own (ISO/IEC 29500-1 17.3.3.31).
      return node.attributes["xml:space"] === "preserve" ? text : text.replace(/^[ \t]+|[ \t]+$/g, "");
    }
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
      // As in Word's own text (Range.Text): 12 for a page break, 11 for a line break.
      return node.attributes["w:type"] === "page" || node.attributes["w:type"] === "column" ? "\f" : "\v";
    case "w:cr":
      return "\v";
    // The signs that Word's own text uses (Range.Text: 30 and 31).
    case "w:noBreakHyphen":
      return "\u001E";
    case "w:softHyphen":
      return "\u001F";
    case "w:sym":
      return shownSymbol(node.attributes["w:font"] ?? "", node.attributes["w:char"] ?? "") ?? "\uFFFD";
    case "w:drawing":
    case "w:pict":
    case "mc:AlternateContent":
      // What floats has a sign where it hangs; a picture in the line has none here.
      return holds(node, "w:txbxContent") ? "\b" : "";
    case "w:footnoteReference":
    case "w:endnoteReference":
      return "\u0002";
    default:
      return "";
  }
}

function holds(node: XmlElement, name: string): boolean {
  for (const below of within(node)) if (below.name === name) return true;
  return false;
}

/** The text of pieces; that of the same ones is remembered. */
export function joined(pieces: readonly Piece[]): string {
  let text = JOINED.get(pieces);
  if (text === undefined) {
    text = pieces.map((piece) => piece.text).join("");
    JOINED.set(pieces, text);
  }
  return text;
}

const JOINED = new WeakMap<readonly Piece[], string>();

/** The text between two offsets, without what is deleted (or, for "Original", without what is inserted). */
export function reviewed(
  pieces: readonly Piece[],
  from: number,
  to: number,
  version: "Current" | "Original",
): string {
  const last = pieces.at(-1);
  if (!last || (from <= 0 && to >= last.start + last.text.length && !isTracked(pieces)))
    return joined(pieces);
  let text = "";
  for (const piece of pieces) {
    if (version === "Current" ? piece.deleted : piece.inserted) continue;
    const start = Math.max(from - piece.start, 0);
    const end = Math.min(to - piece.start, piece.text.length);
    if (start < end) text += piece.text.slice(start, end);
  }
  return text;
}

/** Whether anything in pieces was inserted or deleted under Track Changes; remembered as their text is. */
function isTracked(pieces: readonly Piece[]): boolean {
  let is = TRACKED.get(pieces);
  if (is === undefined) {
    is = pieces.some(({ deleted, inserted }) => deleted || inserted);
    TRACKED.set(pieces, is);
  }
  return is;
}

const TRACKED = new WeakMap<readonly Piece[], boolean>();
