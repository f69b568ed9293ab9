import type { WordDocument } from "./document";
import { cutWords, deleteWords, insertWords, replaceWords, revision } from "./edit-text";
import type { Point, TextRange } from "./range";
import { gapAt, markProperties, newRun, plainProperties, runsLook } from "./runs";
import { around, childOf, copyOf, element, elementsOf, type XmlElement } from "./xml";

const LINE_END = /\r\n|\r|\n/;

/** Puts text at a place; each line end in it begins a paragraph. Gives where it stands. */
export function insertText(
  word: WordDocument,
  at: Point,
  text: string,
  prefer: "left" | "right" = "left",
): TextRange {
  const [first = "", ...rest] = text.split(LINE_END);
  const start = { ...at };
  insertWords(word, at.paragraph, at.offset, first, prefer);
  let end = { paragraph: at.paragraph, offset: at.offset + first.length };
  for (const line of rest) {
    const next = splitParagraph(word, end);
    insertWords(word, next, 0, line);
    end = { paragraph: next, offset: line.length };
  }
  return word.ranges.make(start, end);
}

/** Puts text in the place of a stretch; gives where it stands. */
export function replaceText(word: WordDocument, range: TextRange, text: string): TextRange {
  const { start, end } = range;
  if (start.paragraph === end.paragraph && !LINE_END.test(text)) {
    const { paragraph } = start;
    const at = replaceWords(word, paragraph, start.offset, end.offset, text);
    const made = word.ranges.make({ paragraph, offset: at }, { paragraph, offset: at + text.length });
    // The range that is replaced comes to hold the new words.
    Object.assign(range, { start: { ...made.start }, end: { ...made.end } });
    return made;
  }
  const from = { ...start };
  deleteText(word, { ...range, mark: false });
  const at = word.isTracked ? { ...range.end } : from;
  return insertText(word, at, text);
}

/** Deletes a stretch. Between two paragraphs of one cell or of the body the marks go too, and what is left is joined. */
export function deleteText(word: WordDocument, range: TextRange): void {
  const { paragraphs } = word;
  const [first, last] = [word.indexOf(range.start.paragraph), word.indexOf(range.end.paragraph)];
  const [from, to] = [range.start.offset, range.end.offset];
  if (first === last) {
    deleteWords(word, range.start.paragraph, from, to);
    if (range.mark) deleteMark(word, range.start.paragraph, from === 0);
    return;
  }
  const covered = paragraphs.slice(first, last + 1);
  covered.forEach((paragraph, at) => {
    const whole = word.textOf(paragraph).length;
    deleteWords(word, paragraph, at === 0 ? from : 0, at === covered.length - 1 ? to : whole);
  });
  const marks = range.mark ? covered : covered.slice(0, -1);
  for (const paragraph of marks.toReversed()) deleteMark(word, paragraph, false);
}

/** Deletes a paragraph with its mark; the last one of a cell or of the document is only emptied. */
export function deleteParagraph(word: WordDocument, paragraph: XmlElement): void {
  deleteWords(word, paragraph, 0, word.textOf(paragraph).length);
  deleteMark(word, paragraph, true);
}

function deleteMark(word: WordDocument, paragraph: XmlElement, whole: boolean): void {
  if (word.isTracked && !isOwnMark(word, paragraph)) {
    const properties = markOf(word, paragraph);
    if (!childOf(properties, "w:del")) word.tree.insert(properties, 0, element("w:del", revision(word)));
    return;
  }
  if (whole && word.textOf(paragraph) === "" && !childOf(childOf(paragraph, "w:pPr"), "w:sectPr")) {
    if (hasCompany(paragraph)) removeParagraph(word, paragraph);
    return;
  }
  joinWithNext(word, paragraph);
}

/** Takes a paragraph out; ranges in it go to the one behind it, or before. */
export function removeParagraph(word: WordDocument, paragraph: XmlElement): void {
  const at = word.indexOf(paragraph);
  const next = word.paragraphs[at + 1];
  const before = word.paragraphs[at - 1];
  if (next) word.ranges.gone(paragraph, { paragraph: next, offset: 0 });
  else if (before) word.ranges.gone(paragraph, { paragraph: before, offset: word.textOf(before).length });
  const control = around(paragraph, "w:sdtContent");
  word.tree.remove(paragraph);
  if (control && elementsOf(control).length === 0 && control.parent) word.tree.remove(control.parent);
}

function joinNext(word: WordDocument, paragraph: XmlElement, next: XmlElement): void {
  const offset = word.textOf(paragraph).length;
  const moved = next.children.filter((child) => child.kind === "text" || child.name !== "w:pPr");
  word.ranges.moved(next, 0, paragraph, offset);
  word.tree.setChildren(next, []);
  word.tree.append(paragraph, ...moved);
  word.tree.remove(next);
}

/** Ends a paragraph at a place; what stood behind it is a paragraph of its own, which is given back. */
export function splitParagraph(word: WordDocument, { paragraph, offset }: Point): XmlElement {
  const { tree, ranges } = word;
  const { index } = gapAt(word, paragraph, offset, true);
  const rest = paragraph.children.slice(index);
  const next = element("w:p", {});
  const properties = childOf(paragraph, "w:pPr");
  tree.setChildren(paragraph, paragraph.children.slice(0, index));
  tree.setChildren(next, [...(properties ? [copyOf(properties)] : []), ...rest]);
  tree.after(paragraph, next);
  // The section ends with the second of the two.
  const section = childOf(properties, "w:sectPr");
  if (section) tree.remove(section);
  ranges.moved(paragraph, offset, next, 0);
  if (word.isTracked) tree.insert(markOf(word, paragraph), 0, element("w:ins", revision(word)));
  return next;
}

/** Puts a new paragraph beside another, looking like it; each line end in the text begins one more. Gives the first. */
export function insertParagraph(
  word: WordDocument,
  beside: XmlElement,
  where: "Before" | "After",
  text: string,
): XmlElement {
  const made = text.split(LINE_END).map((line) => newParagraph(word, beside, line));
  if (where === "Before") word.tree.before(beside, ...made);
  else word.tree.after(beside, ...made);
  return made[0] ?? beside;
}

/** Puts a paragraph in front of a table or a content control, or behind it; it looks as `like`, the nearest one inside. */
export function insertBeside(
  word: WordDocument,
  whole: XmlElement,
  like: XmlElement,
  where: "Before" | "After",
  text: string,
): XmlElement {
  const made = newParagraph(word, like, text);
  if (where === "Before") word.tree.before(whole, made);
  else word.tree.after(whole, made);
  return made;
}

function newParagraph(word: WordDocument, like: XmlElement, text: string): XmlElement {
  const properties = plainProperties(childOf(like, "w:pPr"));
  const mark = markProperties(like);
  const look = runsLook(like) ?? mark;
  const made = element("w:p");
  const inside = properties ? [properties] : [];
  if (properties) {
    properties.children = properties.children.filter(
      (child) => child.kind === "text" || child.name !== "w:rPr",
    );
    if (mark) properties.children = [...properties.children, mark];
    for (const child of properties.children) child.parent = properties;
  }
  if (text !== "") {
    const run = newRun(text, look);
    inside.push(word.isTracked ? element("w:ins", revision(word), run) : run);
  }
  word.tree.setChildren(made, inside);
  if (word.isTracked) word.tree.insert(markOf(word, made), 0, element("w:ins", revision(word)));
  return made;
}

/** Empties a paragraph and everything that was tracked in it. */
export function clearParagraph(word: WordDocument, paragraph: XmlElement): void {
  if (word.isTracked) deleteWords(word, paragraph, 0, word.textOf(paragraph).length);
  else cutWords(word, paragraph, 0, word.textOf(paragraph).length);
}

/** The properties of a paragraph's mark, made where there are none; they stand behind all others but two. */
function markOf(word: WordDocument, paragraph: XmlElement): XmlElement {
  const properties = word.tree.child(paragraph, "w:pPr");
  const known = childOf(properties, "w:rPr");
  if (known) return known;
  const mark = element("w:rPr");
  const last = elementsOf(properties).find(({ name }) => name === "w:sectPr" || name === "w:pPrChange");
  if (last) word.tree.before(last, mark);
  else word.tree.append(properties, mark);
  return mark;
}

const isOwnMark = (word: WordDocument, paragraph: XmlElement): boolean =>
  childOf(childOf(childOf(paragraph, "w:pPr"), "w:rPr"), "w:ins")?.attributes["w:author"] ===
  word.author.name;

/** Joins a paragraph with the one behind it, where there is one. */
export function joinWithNext(word: WordDocument, paragraph: XmlElement): void {
  const next = nextIn(paragraph);
  if (next) joinNext(word, paragraph, next);
}

/** The paragraph right behind another, in the same body, cell or content control. */
function nextIn(paragraph: XmlElement): XmlElement | null {
  const siblings = paragraph.parent ? elementsOf(paragraph.parent) : [];
  const next = siblings[siblings.indexOf(paragraph) + 1];
  return next?.name === "w:p" ? next : null;
}

/** Whether a body or cell has another paragraph at its end when this one goes (ISO/IEC 29500-1 17.4.65 asks for it). */
function hasCompany(paragraph: XmlElement): boolean {
  const holder = around(paragraph.parent, "w:tc", "w:body");
  if (!holder) return false;
  const blocks = elementsOf(holder).filter(({ name }) => /^w:(p|tbl|sdt)$/.test(name));
  return blocks.length > 1 && !(blocks.at(-1) === paragraph && blocks.at(-2)?.name === "w:tbl");
}
