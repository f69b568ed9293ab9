import { type ListNumber, type ListNumbers, listNumbers } from "../../../src/hosts/docx/list-numbers";
import { emptyNumberingPart, NUMBERING_TABLE, type NumberingPart } from "../../../src/hosts/docx/numbering";
import { styleNameShown } from "../../../src/hosts/docx/style-names";
import { emptyStylesPart, resolveStyles, STYLES_TABLE, type Styles } from "../../../src/hosts/docx/styles";
import type { Parts } from "./parts";
import { around, childOf, type XmlElement } from "./xml";

/** Styles and lists of a document, read by the product's own reader. */
export class Formats {
  readonly styles: Styles;
  private readonly ids = new Map<string, string>();
  private readonly numbering: NumberingPart = emptyNumberingPart();

  constructor(parts: Parts) {
    const styles = emptyStylesPart();
    const stylesPart = parts.related("styles");
    if (stylesPart !== null) parts.file.read(stylesPart, styles, STYLES_TABLE);
    const numberingPart = parts.related("numbering");
    if (numberingPart !== null) parts.file.read(numberingPart, this.numbering, NUMBERING_TABLE);
    this.styles = resolveStyles(styles);
    for (const { id, name, kind } of styles.styles.values())
      this.ids.set(`${kind} ${styleNameShown(name)}`, id);
  }

  numbers(): ListNumbers {
    return listNumbers(this.numbering, this.styles);
  }

  /** The id of the paragraph style that Word shows under a name; null where the document has none. */
  styleId(name: string, kind = "paragraph"): string | null {
    return this.ids.get(`${kind} ${name}`) ?? null;
  }

  styleNames(): { readonly name: string; readonly kind: string }[] {
    return [...this.ids.keys()].map((key) => {
      const space = key.indexOf(" ");
      return { kind: key.slice(0, space), name: key.slice(space + 1) };
    });
  }

  styleOf(paragraph: XmlElement): ReturnType<Styles["resolve"]> {
    return this.styles.resolve("paragraph", propertyValue(childOf(paragraph, "w:pPr"), "w:pStyle"));
  }

  /** 1 to 9, or 10 for body text, as Word counts (WdOutlineLevel). */
  outlineLevel(paragraph: XmlElement): number {
    const own = wholeNumber(propertyValue(childOf(paragraph, "w:pPr"), "w:outlineLvl"));
    if (own !== null) return own >= 0 && own < 9 ? own + 1 : 10;
    return this.styleOf(paragraph).outlineLevel ?? 10;
  }

  /** The automatic numbers of paragraphs in document order; null for one in no list. */
  listNumbers(paragraphs: readonly XmlElement[]): Map<XmlElement, ListNumber> {
    const numbers = this.numbers();
    const found = new Map<XmlElement, ListNumber>();
    for (const paragraph of paragraphs) {
      const properties = childOf(paragraph, "w:pPr");
      // A bare section break takes no number.
      if (childOf(properties, "w:sectPr") && !childOf(paragraph, "w:r")) continue;
      const list = childOf(properties, "w:numPr");
      const number = numbers.next(
        this.styleOf(paragraph),
        propertyValue(list, "w:numId"),
        wholeNumber(propertyValue(list, "w:ilvl")),
      );
      // Word gives a bullet as the sign of its font, Symbol's 183.
      if (number)
        found.set(paragraph, number.listString === "•" ? { ...number, listString: "\uF0B7" } : number);
    }
    return found;
  }

  /** Whether a run is bold by itself or by its styles (toggle properties: ISO/IEC 29500-1 17.7.3). */
  isBold(run: XmlElement, paragraph: XmlElement): boolean {
    const properties = childOf(run, "w:rPr");
    const own = onOff(properties, "w:b");
    if (own !== null) return own;
    const id = propertyValue(properties, "w:rStyle");
    const character = id === null ? false : this.styles.resolve("character", id).bold;
    const inTable = paragraph.parent?.name !== "w:body" && this.tableBold(paragraph);
    const base = inTable !== this.styleOf(paragraph).bold;
    return this.styles.boldByDefault || base !== character;
  }

  private tableBold(paragraph: XmlElement): boolean {
    const cell = around(paragraph, "w:tc");
    const row = around(cell, "w:tr");
    const table = around(row, "w:tbl");
    const properties = childOf(table, "w:tblPr");
    const id = propertyValue(properties, "w:tblStyle");
    if (!cell || !row || !table || id === null) return false;
    const style = this.styles.resolve("table", id);
    const look = childOf(properties, "w:tblLook");
    const wants = (name: string, bit: number): boolean => {
      const own = look?.attributes[`w:${name}`];
      if (own !== undefined) return own === "1" || own === "true";
      return (Number.parseInt(look?.attributes["w:val"] ?? "0", 16) & bit) !== 0;
    };
    const firstOf = (parent: XmlElement, child: XmlElement): boolean => childOf(parent, child.name) === child;
    return (
      style.bold ||
      (style.firstRowBold && wants("firstRow", 0x20) && firstOf(table, row)) ||
      (style.firstColumnBold && wants("firstColumn", 0x80) && firstOf(row, cell))
    );
  }
}

/** The `w:val` of a property; null where there is none. */
export const propertyValue = (properties: XmlElement | null, name: string): string | null =>
  childOf(properties, name)?.attributes["w:val"] ?? null;

export function onOff(properties: XmlElement | null, name: string): boolean | null {
  const property = childOf(properties, name);
  if (!property) return null;
  const value = property.attributes["w:val"];
  return value === undefined || (value !== "0" && value !== "false" && value !== "off");
}

const wholeNumber = (value: string | null): number | null =>
  value !== null && /^\s*[+-]?\d{1,9}\s*$/.test(value) ? Number(value) : null;
