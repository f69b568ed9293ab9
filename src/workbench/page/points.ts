import { walkWords } from "./asides";
import { BREAK, type Elements, textOfElement } from "./drawn";
import { paragraphAt } from "./range";

/** A place on the page, counted in the text that the elements of a paragraph show. */
export interface PagePoint {
  readonly paragraph: number;
  readonly offset: number;
}

/** How much text of an element stands in front of a place in it. */
export function offsetIn(element: Node, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, offset);
  return textOfElement(before.cloneContents()).length;
}

/** The place behind the first `offset` characters of an element's text; its end where it has fewer. */
export function placeIn(element: Node, offset: number): readonly [Node, number] {
  let left = offset;
  const walk = walkWords(element);
  let last: readonly [Node, number] = [element, 0];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node instanceof HTMLBRElement && !node.hasAttribute(BREAK)) continue;
    if (node instanceof HTMLBRElement) {
      const at = [...(node.parentNode?.childNodes ?? [])].indexOf(node);
      if (left === 0) return last[0] === element && node.parentNode ? [node.parentNode, at] : last;
      left--;
      last = [node.parentNode ?? element, at + 1];
    } else if (node instanceof Text) {
      if (left <= node.length) return [node, left];
      left -= node.length;
      last = [node, node.length];
    }
  }
  return last;
}

/** Where a place on the page is, in numbers that outlive the elements; null outside the draft. */
export function pointOf(elements: Elements, node: Node | null, offset: number): PagePoint | null {
  const paragraph = node && paragraphAt(elements, node);
  if (!node || paragraph === null) return null;
  let length = 0;
  for (const element of elements[paragraph] ?? []) {
    if (element.contains(node)) return { paragraph, offset: length + offsetIn(element, node, offset) };
    length += textOfElement(element).length;
  }
  return null;
}

/** The place on the page of such numbers; null where the paragraph is not shown. */
export function placeOfPoint(
  elements: Elements,
  { paragraph, offset }: PagePoint,
): readonly [Node, number] | null {
  let left = offset;
  const group = elements[paragraph] ?? [];
  for (const [at, element] of group.entries()) {
    const { length } = textOfElement(element);
    if (left <= length || at === group.length - 1) return placeIn(element, left);
    left -= length;
  }
  return null;
}

/** Puts the cursor into a paragraph, behind so many characters of its text. */
export function putCursor(element: HTMLElement, offset: number): void {
  element.closest<HTMLElement>("[contenteditable]")?.focus({ preventScroll: true });
  const [node, at] = placeIn(element, offset);
  getSelection()?.collapse(node, at);
  element.scrollIntoView({ block: "nearest" });
}

/** Gives an empty paragraph, and one that ends with a line break, a last line that the cursor can stand on. */
export function tidied(element: HTMLElement): void {
  for (const each of element.querySelectorAll(`br:not([${BREAK}])`)) each.remove();
  const text = textOfElement(element);
  if (text === "" || text.endsWith("\n")) element.append(document.createElement("br"));
}
