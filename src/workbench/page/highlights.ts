import type { ShownMark } from "../../hosts/port";
import type { Paragraph } from "../../model/paragraph";
import type { Elements } from "./drawn";
import { type PagePoint, placeOfPoint, pointOf } from "./points";
import { rangeOf } from "./range";

let shown: Range | null = null;

/** Selects words on the page and brings them into sight; the focus stays where it is. */
export function select(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: "center" });
  selectQuietly(range);
  // A selection is pale while the focus is in the pane, and a place between words is not seen at all: the same words,
  // or the paragraph that the place is in, are highlighted too.
  highlightShown(range.collapsed ? paragraphAround(range) : range);
}

function paragraphAround(place: Range): Range {
  const { startContainer: node } = place;
  const paragraph = (node instanceof Element ? node : node.parentElement)?.closest("p");
  const around = document.createRange();
  around.selectNodeContents(paragraph ?? node);
  return around;
}

function selectQuietly(range: Range): void {
  const selection = getSelection();
  selection?.removeAllRanges();
  const focused = document.activeElement;
  selection?.addRange(range);
  // A selection in text that can be typed into takes the focus with it; whoever walks through the problems keeps it.
  if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
}

/** Highlights the words that are shown to the person; null for none. */
export function highlightShown(range: Range | null): void {
  shown = range;
  if (range) CSS.highlights?.set("answerable-shown", new Highlight(range));
  else CSS.highlights?.delete("answerable-shown");
}

/** Marks lie over the page, in no element of it. */
export function highlightMarks(
  elements: Elements,
  paragraphs: readonly Paragraph[],
  marks: readonly ShownMark[],
): void {
  for (const severity of ["error", "warning", "info"] as const) {
    const ranges = marks.flatMap((mark) => {
      const range = mark.severity === severity ? rangeOf(elements, paragraphs, mark.span) : null;
      return range ?? [];
    });
    CSS.highlights?.set(`answerable-${severity}`, new Highlight(...ranges));
  }
}

/**
 * Remembers the cursor or the selection, the words that are shown and the focus, in numbers; the returned function puts
 * them back where the same words are drawn anew.
 */
export function keepPlaces(sheet: HTMLElement, elements: Elements): (fresh: Elements) => void {
  const selection = getSelection();
  const selected = selection?.rangeCount ? pointsOf(elements, selection.getRangeAt(0)) : null;
  const highlighted = shown && pointsOf(elements, shown);
  const focused = sheet.contains(document.activeElement);
  return (fresh) => {
    const range = selected && rangeBetween(fresh, selected);
    if (focused) (sheet.isContentEditable ? sheet : sheet.parentElement)?.focus({ preventScroll: true });
    if (range) selectQuietly(range);
    highlightShown(highlighted && rangeBetween(fresh, highlighted));
  };
}

type Points = readonly [PagePoint, PagePoint];

function pointsOf(elements: Elements, range: Range): Points | null {
  const from = pointOf(elements, range.startContainer, range.startOffset);
  const to = pointOf(elements, range.endContainer, range.endOffset);
  return from && to && [from, to];
}

function rangeBetween(elements: Elements, [start, end]: Points): Range | null {
  const from = placeOfPoint(elements, start);
  const to = placeOfPoint(elements, end);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}
