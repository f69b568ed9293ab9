import { workbenchTexts } from "../texts";
import { textOfElement } from "./drawn";
import { listen } from "./listen";
import type { Done } from "./pending";
import { tidied } from "./points";
import { type Judge, linesOf, paragraphsIn, putLines, refusalOf } from "./putting";

/** Who hears of what a person does to the words of the draft. */
export interface Hearer {
  readonly judge: Judge;
  /** `withLast`: it is one thing with what was done before, for whoever takes it back. */
  done(what: Done, withLast: boolean): void;
  /** Something is not done: why, in a sentence. */
  refused(reason: string): void;
  history(which: "undo" | "redo"): void;
}

/** What a person is doing to the words. */
export interface Hands {
  /** Whether an input method is composing: until then its words are the browser's. */
  readonly composing: boolean;
  /** Until it has done so. */
  composed(): Promise<void>;
  end(): void;
}

/** Deletions with nothing selected, and how far they go (Input Events Level 2, 4.1.2). */
const REACHES: Readonly<Record<string, readonly ["backward" | "forward", string]>> = {
  deleteContentBackward: ["backward", "character"],
  deleteContentForward: ["forward", "character"],
  deleteWordBackward: ["backward", "word"],
  deleteWordForward: ["forward", "word"],
  deleteSoftLineBackward: ["backward", "lineboundary"],
  deleteSoftLineForward: ["forward", "lineboundary"],
  deleteHardLineBackward: ["backward", "lineboundary"],
  deleteHardLineForward: ["forward", "lineboundary"],
};

/**
 * Does on the sheet what a person types, deletes, pastes and drops there. The browser itself writes only what an input
 * method composes: it knows nothing of Word's paragraphs.
 */
export function handsOn(sheet: HTMLElement, hearer: Hearer): Hands {
  let composing = false;
  let copied: { readonly shown: string; readonly text: string } | null = null;
  let dragged: Range | null = null;

  const put = (stretch: Range | null, lines: readonly string[], withLast = false): boolean => {
    const what = stretch && putLines(sheet, stretch, lines, hearer.judge);
    if (what?.kind === "refused") hearer.refused(what.reason);
    else if (what) hearer.done(what, withLast);
    return what !== null && what.kind !== "refused";
  };
  /** Words that are dragged come to their new place and go from their old one, or neither. */
  const move = (source: Range, place: Range, lines: readonly string[]): void => {
    const there = { stretch: place, lines };
    const here = { stretch: source, lines: [""] };
    // Whichever is further on goes first: it moves nothing in front of it.
    const behind = source.comparePoint(place.startContainer, place.startOffset) > 0;
    const [first, second] = behind ? [there, here] : [here, there];
    const refused = [first, second]
      .map((each) => refusalOf(sheet, each.stretch, each.lines, hearer.judge))
      .find((each) => each !== null);
    if (refused) hearer.refused(refused.reason);
    else put(second.stretch, second.lines, put(first.stretch, first.lines));
  };
  const selected = (): Range | null => {
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    return range && sheet.contains(range.commonAncestorContainer) ? range : null;
  };
  /** The browser's own text of a selection parts paragraphs by as many lines as they stand apart. */
  const remember = (): void => {
    const range = selected();
    if (!range) return;
    const texts = paragraphsIn(sheet, range).map((each) => {
      const own = document.createRange();
      own.selectNodeContents(each);
      if (each.contains(range.startContainer)) own.setStart(range.startContainer, range.startOffset);
      if (each.contains(range.endContainer)) own.setEnd(range.endContainer, range.endOffset);
      return textOfElement(own.cloneContents()).replace(/\n/g, "\v");
    });
    copied = { shown: getSelection()?.toString() ?? "", text: texts.join("\n") };
  };
  const linesFrom = (text: string): readonly string[] =>
    linesOf(copied && bare(copied.shown) === bare(text) ? copied.text : text);

  const ends = [
    listen(sheet, "beforeinput", (event) => {
      const { inputType: type, data } = event;
      if (event.isComposing || type.includes("Composition")) return;
      event.preventDefault();
      const given = data ?? event.dataTransfer?.getData("text/plain") ?? "";
      if (type === "historyUndo" || type === "historyRedo")
        hearer.history(type === "historyUndo" ? "undo" : "redo");
      else if (type === "insertParagraph") put(selected(), ["", ""]);
      else if (type === "insertLineBreak") put(selected(), ["\n"]);
      else if (type.startsWith("delete")) put(toDelete(selected(), type), [""]);
      else if (type === "insertReplacementText") put(rangeOfEvent(event) ?? selected(), linesOf(given));
      else if (type.startsWith("insert") && given !== "") put(selected(), linesOf(given));
      else if (type.startsWith("format")) hearer.refused(workbenchTexts.format);
    }),
    listen(sheet, "input", () => {
      const range = selected();
      const [element] = range ? paragraphsIn(sheet, range) : [];
      if (!element) return;
      const reason = hearer.judge(element);
      if (reason === true) hearer.done({ kind: "typed", element, now: textOfElement(element) }, false);
      else hearer.refused(reason);
    }),
    listen(sheet, "compositionstart", () => {
      composing = true;
      const range = selected();
      if (range && paragraphsIn(sheet, range).length > 1) put(range, [""]);
    }),
    listen(sheet, "compositionend", () => {
      composing = false;
      const range = selected();
      // What the browser kept an empty line open with is no line break of the draft.
      for (const each of range ? paragraphsIn(sheet, range) : [])
        if (textOfElement(each) === "") tidied(each);
    }),
    listen(sheet, "copy", remember),
    listen(sheet, "cut", remember),
    listen(sheet, "paste", (event) => {
      event.preventDefault();
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text === "") hearer.refused(workbenchTexts.onlyWords);
      else put(selected(), linesFrom(text));
    }),
    listen(sheet, "dragstart", () => {
      remember();
      dragged = selected()?.cloneRange() ?? null;
    }),
    listen(sheet, "dragend", () => {
      dragged = null;
    }),
    listen(sheet, "drop", (event) => {
      const text = event.dataTransfer?.getData("text/plain") ?? "";
      // A file is opened, wherever it is dropped.
      if (text === "" || event.dataTransfer?.files.length) return;
      event.preventDefault();
      event.stopPropagation();
      const place = placeAt(event.clientX, event.clientY);
      if (!place || !sheet.contains(place.startContainer)) return;
      const source = event.ctrlKey ? null : dragged;
      dragged = null;
      if (source?.isPointInRange(place.startContainer, place.startOffset)) return;
      const lines = linesFrom(text);
      if (source) move(source, place, lines);
      else put(place, lines);
    }),
  ];
  return {
    get composing() {
      return composing;
    },
    composed: () =>
      new Promise((done) => sheet.addEventListener("compositionend", () => setTimeout(done), { once: true })),
    end() {
      for (const end of ends) end();
    },
  };
}

/** What a deletion takes away. At the edge of a cell it takes nothing, as in Word. */
function toDelete(range: Range | null, type: string): Range | null {
  const selection = getSelection();
  const reach = REACHES[type];
  if (!range?.collapsed || !selection || !reach) return range;
  const { startContainer, startOffset } = range;
  selection.modify("extend", ...reach);
  const reached = selection.getRangeAt(0).cloneRange();
  selection.collapse(startContainer, startOffset);
  return cellOf(reached.startContainer) === cellOf(reached.endContainer) ? reached : null;
}

const cellOf = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest("td") ?? null;

function rangeOfEvent(event: InputEvent): Range | null {
  const [given] = event.getTargetRanges();
  if (!given) return null;
  const range = document.createRange();
  range.setStart(given.startContainer, given.startOffset);
  range.setEnd(given.endContainer, given.endOffset);
  return range;
}

function placeAt(x: number, y: number): Range | null {
  const at = document.caretPositionFromPoint?.(x, y);
  if (!at) return document.caretRangeFromPoint?.(x, y) ?? null;
  const range = document.createRange();
  range.setStart(at.offsetNode, at.offset);
  return range;
}

const bare = (text: string): string => text.replace(/\s+/g, "");
