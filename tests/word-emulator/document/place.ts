import type { WordDocument } from "./document";
import { storyOf } from "./document";
import type { Point } from "./range";
import { around, elementsOf, within, type XmlElement } from "./xml";

/** Where in the text an element stands that has no text itself, such as the beginning of a comment's range. */
export function pointOf(word: WordDocument, marker: XmlElement, forward = true): Point | null {
  const paragraph = around(marker, "w:p");
  if (!paragraph) return beside(word, marker, forward);
  const pieces = word.piecesOf(paragraph);
  let offset = 0;
  for (const node of within(paragraph)) {
    if (node === marker) break;
    const piece = pieces.find((one) => one.node === node);
    if (piece) offset = piece.start + piece.text.length;
  }
  return { paragraph, offset };
}

/** A marker between paragraphs belongs to the one behind it, or to the end of the one before. */
function beside(word: WordDocument, marker: XmlElement, forward: boolean): Point | null {
  const { paragraphs } = word.layout();
  const order = new Map<XmlElement, number>();
  let at = 0;
  for (const node of within(word.body)) order.set(node, at++);
  const place = order.get(marker) ?? 0;
  const next = paragraphs.find((one) => (order.get(one) ?? 0) > place);
  const before = paragraphs.findLast((one) => (order.get(one) ?? 0) < place);
  if (forward && next) return { paragraph: next, offset: 0 };
  return before ? { paragraph: before, offset: word.textOf(before).length } : null;
}

/** The text that an element holds, as a stretch of its story: whole paragraphs, or part of one. */
export function stretchOf(
  word: WordDocument,
  holder: XmlElement,
): { readonly start: Point; readonly end: Point; readonly mark: boolean } | null {
  const story = holder.parent ? storyIn(holder) : null;
  const inside = story ? word.layout(story).paragraphs.filter((one) => isWithin(one, holder)) : [];
  const [first, last] = [inside[0], inside.at(-1)];
  if (first && last)
    return {
      start: { paragraph: first, offset: 0 },
      end: { paragraph: last, offset: word.textOf(last).length },
      mark: true,
    };
  const start = pointOf(word, holder);
  if (!start) return null;
  const held = word.piecesOf(start.paragraph).filter(({ node }) => isWithin(node, holder));
  const length = held.reduce((sum, { text }) => sum + text.length, 0);
  return { start, end: { ...start, offset: start.offset + length }, mark: false };
}

const storyIn = (node: XmlElement): XmlElement | null => {
  const story = storyOf(node);
  return story === node ? null : story;
};

export function isWithin(node: XmlElement, holder: XmlElement): boolean {
  for (let at: XmlElement | null = node; at; at = at.parent) if (at === holder) return true;
  return false;
}

/** Takes an element away and leaves what it holds in its place. */
export function unwrap(word: WordDocument, node: XmlElement, inside: XmlElement = node): void {
  const content = elementsOf(inside);
  word.tree.setChildren(inside, []);
  word.tree.before(node, ...content);
  word.tree.remove(node);
}
