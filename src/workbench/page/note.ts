/** Says one sentence at a place of the page, where it is read out too. */
export interface Note {
  /** Under a place of the page, such as the cursor's; at the top of what is in sight where there is none. */
  say(sentence: string, at: DOMRect | null): void;
  /** Takes it away again. */
  clear(): void;
}

/** `element` is a live region that lies on the page and is empty. */
export function noteOn(page: HTMLElement, element: HTMLElement): Note {
  return {
    say(sentence, at) {
      const frame = page.getBoundingClientRect();
      const top = at && at.bottom > frame.top && at.top < frame.bottom ? at.bottom - frame.top : 0;
      element.style.top = `${page.scrollTop + top + GAP}px`;
      element.style.left = `${page.scrollLeft + Math.max(GAP, Math.min((at?.left ?? frame.left) - frame.left, frame.width / 3))}px`;
      element.textContent = sentence;
      element.scrollIntoView({ block: "nearest" });
    },
    clear() {
      if (element.textContent !== "") element.textContent = "";
    },
  };
}

/** Between the words and the note, in pixels. */
const GAP = 4;

/** The box of the cursor, or of the first line of a selection; of the paragraph where the browser has none for it. */
export function boxOfCursor(): DOMRect | null {
  const selection = getSelection();
  if (!selection?.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const [box] = range.getClientRects();
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return box ?? element?.getBoundingClientRect() ?? null;
}
