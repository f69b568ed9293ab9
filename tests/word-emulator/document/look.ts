import type { WordDocument } from "./document";
import { onOff, propertyValue } from "./formats";
import type { TextRange } from "./range";
import { splitRun } from "./runs";
import { partsOf, piecesIn } from "./stretch";
import type { Piece } from "./text";
import { childOf, element, elementsOf, type XmlElement } from "./xml";

/** The order of a run's properties (ISO/IEC 29500-1 A.1, CT_RPr), as far as they are set here. */
const RUN_ORDER =
  "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike vanish color spacing kern sz szCs highlight u effect shd vertAlign lang".split(
    " ",
  );
/** The same of a paragraph's (CT_PPr). */
const PARAGRAPH_ORDER =
  "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens spacing ind contextualSpacing jc outlineLvl divId cnfStyle rPr sectPr pPrChange".split(
    " ",
  );

/** Sets a property among others in the order that the schema asks for; null takes it away. */
export function setProperty(
  word: WordDocument,
  properties: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string>> | null,
): void {
  const before = childOf(properties, name);
  if (before) word.tree.remove(before);
  if (attributes === null) return;
  const order = properties.name === "w:pPr" ? PARAGRAPH_ORDER : RUN_ORDER;
  const rank = order.indexOf(name.slice(2));
  const next = elementsOf(properties).find((one) => order.indexOf(one.name.slice(2)) > rank);
  const made = element(name, attributes);
  if (next) word.tree.before(next, made);
  else word.tree.append(properties, made);
}

/** Gives a paragraph the style of that name. A style that the document has not is named by its usual id. */
export function setStyle(word: WordDocument, paragraph: XmlElement, name: string): void {
  const id = word.formats.styleId(name) ?? name.replaceAll(" ", "");
  setProperty(word, word.tree.child(paragraph, "w:pPr"), "w:pStyle", { "w:val": id });
}

const TOGGLES: Readonly<Record<string, string>> = {
  Bold: "w:b",
  Italic: "w:i",
  StrikeThrough: "w:strike",
  DoubleStrikeThrough: "w:dstrike",
};

/** Whether whole paragraphs of the body are bold, by their pieces: those are made anew when the paragraph changes. */
const BOLD = new WeakMap<readonly Piece[], boolean | null>();

/** Whether every word of a stretch has a toggle property: null where some have and some have not. */
export function toggleOf(word: WordDocument, range: TextRange, name: string): boolean | null {
  const { start, end } = range;
  const { paragraph } = start;
  const isWhole =
    paragraph === end.paragraph && start.offset === 0 && end.offset === word.textOf(paragraph).length;
  // In a table it depends on the table's style as well.
  if (name !== "Bold" || !isWhole || paragraph.parent?.name !== "w:body") return workedOut(word, range, name);
  const pieces = word.piecesOf(paragraph);
  let bold = BOLD.get(pieces);
  if (bold === undefined) {
    bold = workedOut(word, range, name);
    BOLD.set(pieces, bold);
  }
  return bold;
}

function workedOut(word: WordDocument, range: TextRange, name: string): boolean | null {
  const property = TOGGLES[name] ?? "";
  const values = new Set<boolean>();
  let last: XmlElement | null = null;
  for (const { piece, paragraph } of piecesIn(word, range)) {
    if (piece.run === last) continue;
    last = piece.run;
    values.add(
      name === "Bold"
        ? word.formats.isBold(piece.run, paragraph)
        : onOff(childOf(piece.run, "w:rPr"), property) === true,
    );
  }
  if (values.size === 0) {
    const mark = childOf(childOf(range.start.paragraph, "w:pPr"), "w:rPr");
    return onOff(mark, property) ?? (name === "Bold" && word.formats.styleOf(range.start.paragraph).bold);
  }
  return values.size === 1 ? values.has(true) : null;
}

/** The value of a property that all words of a stretch share; "" where they differ or say nothing. */
export function valueIn(word: WordDocument, range: TextRange, property: string, attribute = "w:val"): string {
  const values = new Set(
    piecesIn(word, range).map(
      ({ piece }) => childOf(childOf(piece.run, "w:rPr"), property)?.attributes[attribute] ?? "",
    ),
  );
  return values.size === 1 ? ([...values][0] ?? "") : "";
}

/** Sets a property of every word in a stretch. */
export function setLook(
  word: WordDocument,
  range: TextRange,
  property: string,
  attributes: Readonly<Record<string, string>> | null,
): void {
  for (const { paragraph, from, to } of partsOf(word, range)) {
    splitRun(word, paragraph, from);
    splitRun(word, paragraph, to);
  }
  for (const run of new Set(piecesIn(word, range).map(({ piece }) => piece.run)))
    setProperty(word, word.tree.child(run, "w:rPr"), property, attributes);
}

export const setToggle = (word: WordDocument, range: TextRange, name: string, on: boolean): void =>
  setLook(word, range, TOGGLES[name] ?? "", on ? {} : { "w:val": "0" });

/** The name of the style that all paragraphs of a stretch have; "" where they differ. */
export function styleIn(word: WordDocument, paragraphs: readonly XmlElement[]): string {
  const names = new Set(paragraphs.map((one) => word.formats.styleOf(one).name));
  return names.size === 1 ? ([...names][0] ?? "") : "";
}

/** "Left", "Centered", "Right" or "Justified". */
export function alignmentOf(paragraph: XmlElement): string {
  const value = propertyValue(childOf(paragraph, "w:pPr"), "w:jc");
  const shown: Readonly<Record<string, string>> = {
    center: "Centered",
    right: "Right",
    end: "Right",
    both: "Justified",
  };
  return shown[value ?? ""] ?? "Left";
}
