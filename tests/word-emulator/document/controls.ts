import type { WordDocument } from "./document";
import { deleteText, insertText, replaceText } from "./edit-paragraphs";
import { deleteWords, revision } from "./edit-text";
import { propertyValue } from "./formats";
import { isWithin, stretchOf, unwrap } from "./place";
import type { TextRange } from "./range";
import { gapAt, newRun, plainProperties, runsLook } from "./runs";
import { runsOf } from "./text";
import { around, childOf, element, type XmlElement } from "./xml";

/** The content controls of the body, in document order. */
export const controls = (word: WordDocument): readonly XmlElement[] => word.named("w:sdt");

export const controlProperty = (control: XmlElement, name: string): string =>
  propertyValue(childOf(control, "w:sdtPr"), name) ?? "";

export function setControlProperty(
  word: WordDocument,
  control: XmlElement,
  name: string,
  value: string,
): void {
  const properties = word.tree.child(control, "w:sdtPr");
  const known = childOf(properties, name);
  if (known) word.tree.setAttribute(known, "w:val", value);
  // In front, where alias and tag stand; the schema wants no order here (17.5.2.38 is a choice in transitional files).
  else word.tree.insert(properties, 0, element(name, { "w:val": value }));
}

const TYPES: Readonly<Record<string, string>> = {
  "w:text": "PlainText",
  "w14:checkbox": "CheckBox",
  "w:dropDownList": "DropDownList",
  "w:comboBox": "ComboBox",
  "w:date": "DatePicker",
  "w:picture": "Picture",
};

export function controlType(control: XmlElement): string {
  const properties = childOf(control, "w:sdtPr");
  return Object.entries(TYPES).find(([name]) => childOf(properties, name))?.[1] ?? "RichText";
}

/** The words in a control, as a stretch that moves with them. */
export function controlRange(word: WordDocument, control: XmlElement): TextRange | null {
  const stretch = stretchOf(word, childOf(control, "w:sdtContent") ?? control);
  return stretch && word.ranges.make(stretch.start, stretch.end, false);
}

export const controlAround = (range: TextRange, word: WordDocument): XmlElement | null => {
  const at = word
    .piecesOf(range.start.paragraph)
    .find(({ start, text }) => range.start.offset < start + text.length);
  const found = around(at?.run ?? range.start.paragraph, "w:sdt");
  if (!found) return null;
  const whole = stretchOf(word, found);
  return whole && word.compare(whole.end, range.end) >= 0 ? found : null;
};

/** Puts text into a control, where it stays. */
export function writeControl(
  word: WordDocument,
  control: XmlElement,
  text: string,
  where: string,
): TextRange {
  const range = controlRange(word, control);
  const content = childOf(control, "w:sdtContent");
  if (!range || !content) throw new Error("The control has no content.");
  const placeholder = childOf(childOf(control, "w:sdtPr"), "w:showingPlcHdr");
  if (placeholder) word.tree.remove(placeholder);
  const whole = where === "Replace" || placeholder !== null;
  if (childOf(content, "w:p") || childOf(content, "w:tbl") || childOf(content, "w:tc")) {
    if (whole) return replaceText(word, range, text);
    return insertText(word, where === "Start" ? range.start : range.end, text);
  }
  const { paragraph } = range.start;
  const first = runsOf(content)[0];
  const run = newRun(text, first ? plainProperties(childOf(first, "w:rPr")) : runsLook(paragraph));
  const offset = where === "Start" ? range.start.offset : range.end.offset;
  const made = word.isTracked ? element("w:ins", revision(word), run) : run;
  word.tree.insert(content, where === "Start" ? 0 : content.children.length, made);
  word.ranges.replaced(paragraph, offset, 0, text.length);
  if (!whole) return word.ranges.make({ paragraph, offset }, { paragraph, offset: offset + text.length });
  const from = range.start.offset;
  const before = word.textOf(paragraph).length;
  deleteWords(word, paragraph, from, offset);
  const at = offset - (before - word.textOf(paragraph).length);
  return word.ranges.make({ paragraph, offset: at }, { paragraph, offset: at + text.length });
}

/** Puts a control around a stretch: around whole paragraphs where it covers their marks, around words otherwise. */
export function wrapInControl(word: WordDocument, range: TextRange, type: string): XmlElement {
  const content = element("w:sdtContent");
  const kind = type === "PlainText" ? [element("w:text")] : [];
  const properties = element("w:sdtPr", {}, element("w:id", { "w:val": String(word.nextId()) }), ...kind);
  const control = element("w:sdt", {}, properties, content);
  const { start, end } = range;
  const isWhole = range.mark || start.paragraph !== end.paragraph;
  if (isWhole) {
    const { parent } = start.paragraph;
    if (!parent || end.paragraph.parent !== parent) throw new Error("A control cannot cross cells.");
    const from = parent.children.indexOf(start.paragraph);
    const to = parent.children.indexOf(end.paragraph) + 1;
    const inside = parent.children.slice(from, to);
    word.tree.setChildren(parent, [...parent.children.slice(0, from), control, ...parent.children.slice(to)]);
    word.tree.setChildren(content, inside);
    return control;
  }
  gapAt(word, start.paragraph, end.offset, true);
  const from = gapAt(word, start.paragraph, start.offset, true);
  const to = gapAt(word, start.paragraph, end.offset, true);
  const { parent } = from;
  const inside = parent.children.slice(from.index, to.index);
  word.tree.setChildren(parent, [
    ...parent.children.slice(0, from.index),
    control,
    ...parent.children.slice(to.index),
  ]);
  word.tree.setChildren(content, inside);
  return control;
}

/** Takes a control away, its content too unless that is to stay. */
export function deleteControl(word: WordDocument, control: XmlElement, keepContent: boolean): void {
  if (!keepContent) {
    const range = controlRange(word, control);
    if (range) deleteText(word, range);
  }
  const content = childOf(control, "w:sdtContent");
  if (control.parent && content) unwrap(word, control, content);
}

/** The controls that lie in a stretch. */
export function controlsIn(word: WordDocument, range: TextRange): XmlElement[] {
  return controls(word).filter((control) => {
    const stretch = stretchOf(word, control);
    return (
      stretch !== null &&
      word.compare(range.start, stretch.start) <= 0 &&
      word.compare(stretch.end, range.end) <= 0
    );
  });
}

export const controlsInside = (word: WordDocument, control: XmlElement): XmlElement[] =>
  controls(word).filter((one) => one !== control && isWithin(one, control));
