import { textOfElement } from "./drawn";
import { write } from "./follow";
import type { Divided, Joined } from "./pending";
import { offsetIn, placeIn, putCursor } from "./points";

const TYPED_INTO = "p[contenteditable]";

/**
 * Puts lines where the cursor or the selection is in a paragraph of the page, each but the first in a paragraph of its own
 * behind it, as the Enter key and a paste do; the cursor goes on behind the last.
 */
export function divideAtCursor(element: HTMLElement, lines: readonly string[]): Divided | null {
  const selection = getSelection();
  if (!selection?.rangeCount || lines.length < 2) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const before = textOfElement(element);
  const start = offsetIn(element, range.startContainer, range.startOffset);
  const end = offsetIn(element, range.endContainer, range.endOffset);
  const [first = "", ...others] = lines.map(plainLine);
  const tail = restOf(element, end).extractContents();
  restOf(element, start).deleteContents();
  if (first !== "") write(element, start, first);
  const fresh = others.map((line) => {
    const one = element.cloneNode(false) as HTMLElement;
    one.removeAttribute("id");
    if (line !== "") one.append(line);
    return one;
  });
  fresh.at(-1)?.append(tail);
  element.after(...fresh);
  const last = fresh.at(-1) ?? element;
  putCursor(last, others.at(-1)?.length ?? 0);
  return { kind: "divided", element, before, start, end, lines: [first, ...others], fresh };
}

/**
 * Joins a paragraph with the one before it, or the one behind it, where the cursor stands between them; null where it
 * does not, or where another cell or page begins there.
 */
export function joinAtCursor(element: HTMLElement, which: "before" | "behind"): Joined | null {
  const selection = getSelection();
  if (!selection?.isCollapsed || !selection.anchorNode || !element.contains(selection.anchorNode))
    return null;
  const at = offsetIn(element, selection.anchorNode, selection.anchorOffset);
  if (at !== (which === "before" ? 0 : textOfElement(element).length)) return null;
  const other = which === "before" ? element.previousElementSibling : element.nextElementSibling;
  if (!(other instanceof HTMLElement) || !other.matches(TYPED_INTO)) return null;
  const [first, second] = which === "before" ? [other, element] : [element, other];
  const { length } = textOfElement(first);
  first.append(...second.childNodes);
  second.remove();
  putCursor(first, length);
  return { kind: "joined", element: first, second };
}

const plainLine = (line: string): string => line.replace(/\u00a0/g, " ");

function restOf(element: HTMLElement, offset: number): Range {
  const rest = document.createRange();
  rest.setStart(...placeIn(element, offset));
  rest.setEnd(element, element.childNodes.length);
  return rest;
}
