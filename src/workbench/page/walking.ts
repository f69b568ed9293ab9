import type { Elements } from "./drawn";

/**
 * The draft is one stop of the Tab key. Enter goes into it, Escape out again; inside, the arrows go as in any text, and
 * Ctrl with an arrow goes by paragraphs, as in Word. Whether the key was one of these.
 */
export function walkOnKeyDown(
  event: KeyboardEvent,
  page: HTMLElement,
  sheet: HTMLElement,
  elements: Elements,
): boolean {
  const { target, key } = event;
  if (target === page && key === "Enter") {
    enter(page, sheet, elements);
    return true;
  }
  if (!(target instanceof Node) || !sheet.contains(target)) return false;
  if (key === "Escape") {
    page.focus({ preventScroll: true });
    return true;
  }
  const by = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : null;
  if (by === null || !event.ctrlKey || event.shiftKey || event.altKey || event.metaKey) return false;
  const all = elements.flat();
  const here = cursorIn(sheet);
  const next = here ? all[all.indexOf(here) + by] : undefined;
  if (next) setCaret(next);
  return next !== undefined;
}

/** The paragraph of the page that the cursor is in. */
function cursorIn(sheet: HTMLElement): HTMLElement | null {
  const { focusNode } = getSelection() ?? {};
  if (!focusNode || !sheet.contains(focusNode)) return null;
  const element = focusNode instanceof Element ? focusNode : focusNode.parentElement;
  return element?.closest("p") ?? null;
}

/** Into the paragraph that was shown last, or the first in sight. */
function enter(page: HTMLElement, sheet: HTMLElement, elements: Elements): void {
  if (!sheet.isContentEditable) return;
  const { top } = page.getBoundingClientRect();
  const all = elements.flat();
  const own = cursorIn(sheet);
  const into = own ?? all.find((each) => each.getBoundingClientRect().top >= top) ?? all.at(-1);
  sheet.focus({ preventScroll: true });
  if (into) setCaret(into);
}

/** Puts the cursor at the start of a paragraph. */
function setCaret(element: HTMLElement): void {
  getSelection()?.collapse(element, 0);
  element.scrollIntoView({ block: "nearest" });
}
