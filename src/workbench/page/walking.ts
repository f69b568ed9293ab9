const TYPED_INTO = "p[contenteditable]";

/**
 * The draft is one stop of the Tab key. Enter goes into it, Escape out again; inside, the arrows go on from paragraph to
 * paragraph where one ends, and Ctrl with an arrow goes by paragraphs, as in Word.
 */
export function walkOnKeyDown(event: KeyboardEvent, page: HTMLElement): void {
  const { target } = event;
  if (target === page && event.key === "Enter") {
    event.preventDefault();
    enter(page);
    return;
  }
  const here = target instanceof Element ? target.closest<HTMLElement>(TYPED_INTO) : null;
  if (!here) return;
  if (event.key === "Escape") {
    event.preventDefault();
    page.focus();
    return;
  }
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (by === undefined || event.shiftKey || event.altKey || event.metaKey) return;
  const sideways = event.key === "ArrowLeft" || event.key === "ArrowRight";
  if (event.ctrlKey ? sideways : !isAtEdge(here, by, sideways)) return;
  const all = [...page.querySelectorAll<HTMLElement>(TYPED_INTO)];
  const next = all[all.indexOf(here) + by];
  if (!next) return;
  event.preventDefault();
  setCaret(next, by > 0 || event.ctrlKey ? "start" : "end");
}

/** Into the paragraph that was shown last, or the first in sight. */
function enter(page: HTMLElement): void {
  const chosen = getSelection()?.focusNode;
  const own = chosen && page.contains(chosen) ? chosen.parentElement?.closest<HTMLElement>(TYPED_INTO) : null;
  const { top } = page.getBoundingClientRect();
  const all = [...page.querySelectorAll<HTMLElement>(TYPED_INTO)];
  const into = own ?? all.find((each) => each.getBoundingClientRect().top >= top) ?? all.at(-1);
  if (into) setCaret(into, "start");
}

/** Puts the cursor at the start or the end of a paragraph. */
function setCaret(element: HTMLElement, where: "start" | "end"): void {
  element.focus();
  const range = document.createRange();
  range.selectNodeContents(element);
  range.collapse(where === "start");
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

/** Whether the cursor cannot go on in this direction within its paragraph. */
function isAtEdge(paragraph: HTMLElement, by: number, sideways: boolean): boolean {
  const selection = getSelection();
  if (!selection?.isCollapsed || !selection.rangeCount) return false;
  const cursor = selection.getRangeAt(0);
  const rest = document.createRange();
  rest.selectNodeContents(paragraph);
  if (by > 0) rest.setStart(cursor.endContainer, cursor.endOffset);
  else rest.setEnd(cursor.startContainer, cursor.startOffset);
  if (rest.toString() === "") return true;
  if (sideways) return false;
  // On its first or last line: what is left of the paragraph in that direction stands on the cursor's own line.
  const boxes = [...rest.getClientRects()].filter(({ width }) => width > 0);
  const line = by > 0 ? boxes[0] : boxes.at(-1);
  const far = by > 0 ? boxes.at(-1) : boxes[0];
  return line !== undefined && far !== undefined && Math.abs(line.top - far.top) < line.height / 2;
}
