import type { Paragraph } from "../../model/paragraph";
import type { Span } from "../../model/span";
import type { Session } from "../../session/session";
import { typeInto } from "../actions";
import type { OpenFile, ShownMark } from "../file";
import { workbenchTexts } from "../texts";
import { divideAtCursor, joinAtCursor } from "./dividing";
import { type Drawn, draw, type Elements, textOfElement } from "./drawn";
import { agreedText, follow } from "./follow";
import { highlightMarks, highlightShown, keepPlaces, select } from "./highlights";
import { type Done, pendingOn, type Shown } from "./pending";
import { paragraphAt, rangeOf } from "./range";
import { selectedSpan } from "./selected";
import { walkOnKeyDown } from "./walking";

/** Where a draft is put on the page. */
export interface Paper {
  /** What scrolls. */
  readonly page: HTMLElement;
  readonly sheet: HTMLElement;
  readonly styles: HTMLElement;
}

/**
 * Keeps a draft on the page: draws it whenever it has changed, out of sight until it can be typed into, and hands what is
 * typed to the session. The page says `aria-busy` while it does not show the draft's newest state as Word would; what
 * is typed meanwhile is not lost. The returned function ends that.
 */
export function layOut({ page, sheet, styles }: Paper, file: OpenFile, session: Session): () => void {
  let known: readonly Paragraph[] = [];
  const shown: Shown = { elements: [] };
  let marks: readonly ShownMark[] = [];
  let toShow: Span | null = null;
  let changes = 0;
  let drawing = false;
  let composing = false;
  let gone = false;
  let turn: Promise<void> = Promise.resolve();
  const pending = pendingOn(shown, {
    // Its number, its style and what follows it are drawn as Word would.
    paragraphs: () => void redraw(),
    refused: () => {
      changes++;
      void redraw();
    },
  });

  // The draft before must not be taken for this one, nor typed into.
  sheet.replaceChildren();
  styles.replaceChildren();
  page.scrollTop = 0;

  /** Draws until the page shows the newest state, and nothing typed is still to come into the draft. */
  const redraw = async (): Promise<void> => {
    page.setAttribute("aria-busy", "true");
    if (drawing) return;
    drawing = true;
    try {
      for (let settled = false; !settled && !gone; ) {
        const of = changes;
        const reading = await file.read();
        if (!reading.ok) break;
        const { paragraphs } = reading.value;
        const fresh = await draw(file.save(), paragraphs);
        await taken();
        settled = of === changes;
        if (settled && !gone) put(fresh, paragraphs);
      }
    } finally {
      drawing = false;
      if (!gone) page.setAttribute("aria-busy", "false");
    }
  };
  /** Until what was typed has come into the draft, or cannot. */
  const taken = async (): Promise<void> => {
    while (!gone && (pending.any || composing)) {
      if (composing) {
        await composed();
        continue;
      }
      const last = turn;
      await last;
      if (turn === last && pending.any) pending.refused();
    }
  };
  const composed = (): Promise<void> =>
    new Promise((done) => sheet.addEventListener("compositionend", () => setTimeout(done), { once: true }));

  const put = (fresh: Drawn, paragraphs: readonly Paragraph[]): void => {
    const { scrollTop } = page;
    const restore = keepPlaces(sheet, shown.elements);
    styles.replaceChildren(...fresh.styles);
    sheet.replaceChildren(...fresh.sheet);
    known = paragraphs;
    shown.elements = fresh.elements;
    if (file.abilities().write) letType(fresh.elements);
    page.scrollTop = scrollTop;
    restore(fresh.elements);
    highlightMarks(shown.elements, known, marks);
    if (toShow) show(toShow);
  };

  const show = (span: Span): void => {
    const range = rangeOf(shown.elements, known, span);
    toShow = range ? null : span;
    if (range) select(range);
  };

  /** The paragraph of the page that something is typed into; null where it does not come into the draft. */
  const typedInto = (target: EventTarget | null): HTMLElement | null => {
    const element = target instanceof Element ? target.closest<HTMLElement>("p[contenteditable]") : null;
    const known = element && (paragraphAt(shown.elements, element) !== null || pending.holds(element));
    return known ? element : null;
  };

  const done = (what: Done | null): void => {
    if (!what) return;
    pending.add(what);
    turn = session.do(typeInto, pending);
  };

  const ends = [
    file.watch((outcome) => {
      changes++;
      if (!outcome.ok) return;
      const was = known;
      known = outcome.value.paragraphs;
      // What was typed here is on the page already; any other change is drawn anew.
      if (pending.own) return;
      shown.elements = follow(shown.elements, was, known);
      void redraw();
    }),
    file.onShow(show),
    file.onMarks((now) => {
      marks = now;
      highlightMarks(shown.elements, known, marks);
    }),
    listen(document, "selectionchange", () => {
      // What was selected last stays the selection while the person presses a button of the pane.
      const selection = getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
      if (!range || !sheet.contains(range.commonAncestorContainer)) return;
      const span = selectedSpan(shown.elements, known, range);
      if (span) file.select(span);
    }),
    listen(sheet, "beforeinput", (event) => {
      // Nothing is typed into words that are about to be drawn anew: it would go nowhere.
      if (!typedInto(event.target)) event.preventDefault();
    }),
    listen(sheet, "input", ({ target }) => {
      const element = typedInto(target);
      if (element) done({ kind: "typed", element, now: textOfElement(element) });
    }),
    listen(sheet, "paste", (event) => {
      const element = typedInto(event.target);
      const lines = event.clipboardData?.getData("text/plain").split(/\r\n|\r|\n/) ?? [];
      if (!element || lines.length < 2) return;
      event.preventDefault();
      done(divideAtCursor(element, lines));
    }),
    listen(sheet, "compositionstart", () => {
      composing = true;
    }),
    listen(sheet, "compositionend", () => {
      composing = false;
    }),
    listen(page, "keydown", (event) => {
      const { key, target, isComposing } = event;
      const withOthers = event.ctrlKey || event.altKey || event.metaKey;
      const element = typedInto(target);
      if (element && !isComposing && !withOthers) {
        if (key === "Enter" && !event.shiftKey) done(divideAtCursor(element, ["", ""]));
        const joined =
          key === "Backspace" || key === "Delete"
            ? joinAtCursor(element, key === "Backspace" ? "before" : "behind")
            : null;
        done(joined);
        if (joined) event.preventDefault();
      }
      // A line break inside a paragraph is left to Word.
      if (key === "Enter" && target !== page) event.preventDefault();
      walkOnKeyDown(event, page);
    }),
  ];
  void redraw();
  return () => {
    gone = true;
    highlightShown(null);
    for (const end of ends) end();
  };
}

function listen<K extends keyof DocumentEventMap>(
  target: Document | HTMLElement,
  type: K,
  listener: (event: DocumentEventMap[K]) => void,
): () => void {
  target.addEventListener(type, listener as EventListener);
  return () => target.removeEventListener(type, listener as EventListener);
}

/** Lets the person type into what shows a whole paragraph; one that a page break divides is left alone. */
function letType(elements: Elements): void {
  for (const [at, [element, ...others]] of elements.entries()) {
    if (!element || others.length > 0) continue;
    element.setAttribute("contenteditable", "plaintext-only");
    // The draft is one stop of the Tab key, not one for each of its paragraphs.
    element.tabIndex = -1;
    element.setAttribute("role", "textbox");
    element.setAttribute("aria-label", workbenchTexts.paragraph(at + 1));
    agreedText.set(element, textOfElement(element));
  }
}
