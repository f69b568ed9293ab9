import type { WordDocument } from "./document";
import { type Piece, runsOf } from "./text";
import { around, childOf, copyOf, element, elementsOf, textNode, textOf, type XmlElement } from "./xml";

/** A place between two children of an element. */
export interface Gap {
  readonly parent: XmlElement;
  readonly index: number;
}

export const REVISIONS = ["w:ins", "w:del", "w:moveFrom", "w:moveTo"];

/** A run that says a text, formatted as another run; `deleted` as Track Changes writes what it has deleted. */
export function newRun(text: string, properties: XmlElement | null, deleted = false): XmlElement {
  const run = element("w:r");
  const children: XmlElement[] = properties ? [copyOf(properties)] : [];
  for (const piece of text.split(/([\t\v\f])/)) {
    if (piece === "\t") children.push(element("w:tab"));
    else if (piece === "\v") children.push(element("w:br"));
    else if (piece === "\f") children.push(element("w:br", { "w:type": "page" }));
    else if (piece !== "")
      children.push(element(deleted ? "w:delText" : "w:t", { "xml:space": "preserve" }, textNode(piece)));
  }
  run.children = children;
  for (const child of children) child.parent = run;
  return run;
}

/** A run's properties without what Track Changes noted in them; null where it has none. */
export function plainProperties(properties: XmlElement | null): XmlElement | null {
  if (!properties) return null;
  const copy = copyOf(properties);
  copy.children = copy.children.filter(
    (child) =>
      child.kind === "text" || !/^w:(ins|del|moveFrom|moveTo|rPrChange|sectPr|pPrChange)$/.test(child.name),
  );
  return copy.children.length === 0 ? null : copy;
}

/** What new text in a paragraph looks like where there is none to follow: as its mark. */
export const markProperties = (paragraph: XmlElement): XmlElement | null =>
  plainProperties(childOf(childOf(paragraph, "w:pPr"), "w:rPr"));

/** Parts a run in two at a place in one of its pieces, so that a run ends there; nothing changes that is seen. */
export function splitRun(word: WordDocument, paragraph: XmlElement, offset: number): void {
  const { tree } = word;
  const piece = word
    .piecesOf(paragraph)
    .find(({ start, text }) => start <= offset && offset < start + text.length);
  if (!piece) return;
  const { node, run, start, text } = piece;
  const inside = offset - start;
  const at = run.children.indexOf(node);
  const content = run.children
    .slice(0, at)
    .some((child) => child.kind === "element" && child.name !== "w:rPr");
  if (inside === 0 && !content) return;
  const rest = run.children.slice(inside === 0 ? at : at + 1);
  const properties = childOf(run, "w:rPr");
  const second = element("w:r", run.attributes);
  const moved = properties ? [copyOf(properties)] : [];
  if (inside > 0) moved.push(element(node.name, { "xml:space": "preserve" }, textNode(text.slice(inside))));
  tree.setChildren(run, run.children.slice(0, inside === 0 ? at : at + 1));
  tree.setChildren(second, [...moved, ...rest]);
  if (inside > 0) tree.setText(node, text.slice(0, inside));
  tree.after(run, second);
}

/**
 * The place between runs at an offset. It is never inside a tracked change, which is parted there if need be; with
 * `outside` it is in no hyperlink either, but a child of the paragraph.
 */
export function gapAt(word: WordDocument, paragraph: XmlElement, offset: number, outside = false): Gap {
  splitRun(word, paragraph, offset);
  const pieces = word.piecesOf(paragraph);
  const left = pieces.findLast(({ start, text }) => start + text.length <= offset);
  const right = pieces.find(({ start }) => start >= offset);
  let at: XmlElement;
  let after: boolean;
  if (left) [at, after] = [left.run, true];
  else if (right) [at, after] = [right.run, false];
  else return { parent: paragraph, index: childOf(paragraph, "w:pPr") ? indexAfter(paragraph) : 0 };
  while (at.parent && at.parent !== paragraph) {
    const { parent } = at;
    if (!REVISIONS.includes(parent.name) && !(outside && parent.name !== "w:sdtContent")) {
      if (!outside) break;
      [at, after] = [around(parent, "w:sdt") ?? parent, true];
      continue;
    }
    const index = parent.children.indexOf(at) + (after ? 1 : 0);
    if (index === parent.children.length) after = true;
    else if (index === 0) after = false;
    else {
      const second = element(parent.name, parent.attributes);
      const rest = parent.children.slice(index);
      word.tree.setChildren(parent, parent.children.slice(0, index));
      word.tree.setChildren(second, rest);
      word.tree.after(parent, second);
      after = true;
    }
    at = parent;
  }
  const parent = at.parent ?? paragraph;
  return { parent, index: parent.children.indexOf(at) + (after ? 1 : 0) };
}

const indexAfter = (paragraph: XmlElement): number =>
  paragraph.children.findIndex((child) => child.kind === "element" && child.name === "w:pPr") + 1;

/** The piece whose look new text takes on: the one before it, or the one that it stands in for. */
export function modelPiece(pieces: readonly Piece[], offset: number, prefer: "left" | "right"): Piece | null {
  const left = pieces.findLast(({ start, text }) => start < offset && offset <= start + text.length);
  const right = pieces.find(({ start, text }) => start <= offset && offset < start + text.length);
  return (prefer === "left" ? (left ?? right) : (right ?? left)) ?? null;
}

/** Takes an element away that has come to hold nothing, and what held only it. */
export function removeEmpty(word: WordDocument, node: XmlElement): void {
  let at: XmlElement | null = node;
  while (at?.parent && /^w:(r|ins|del|moveFrom|moveTo|hyperlink)$/.test(at.name)) {
    if (elementsOf(at).some(({ name }) => name !== "w:rPr")) return;
    const { parent }: XmlElement = at;
    word.tree.remove(at);
    at = parent;
  }
}

/** Sets what is left of a `w:t`; a text that is gone goes with its element. */
export function setPiece(word: WordDocument, { node, run }: Piece, text: string): void {
  if (text !== "") {
    word.tree.setText(node, text);
    return;
  }
  word.tree.remove(node);
  removeEmpty(word, run);
}

/** Whether an element was inserted under Track Changes by whoever is writing now. */
export const isOwnInsertion = (word: WordDocument, node: XmlElement): boolean =>
  around(node, "w:ins")?.attributes["w:author"] === word.author.name;

/** Turns the words of a run into deleted ones, or back. */
export function renameText(word: WordDocument, run: XmlElement, deleted: boolean): void {
  const [from, to] = deleted ? ["w:t", "w:delText"] : ["w:delText", "w:t"];
  if (!childOf(run, from)) return;
  word.tree.setChildren(
    run,
    run.children.map((child) =>
      child.kind === "element" && child.name === from
        ? element(to, { ...child.attributes, "xml:space": "preserve" }, textNode(textOf(child)))
        : child,
    ),
  );
}

/** What the last run of a paragraph looks like; null where nothing is said of it. */
export function runsLook(paragraph: XmlElement): XmlElement | null {
  const last = runsOf(paragraph).at(-1);
  return last ? plainProperties(childOf(last, "w:rPr")) : null;
}
