import type { OpenFile, ShownMark } from "../../hosts/port";
import type { Paragraph } from "../../model/paragraph";
import type { Span } from "../../model/span";
import type { Session } from "../../session/session";
import { redo, typeInto, undo } from "../actions";
import { workbenchTexts } from "../texts";
import { goToCell } from "./cells";
import { type Drawn, draw, type Elements, textOfElement } from "./drawn";
import { agreedText, follow } from "./follow";
import { handsOn } from "./hands";
import { highlightMarks, highlightShown, keepPlaces, select } from "./highlights";
import { listen } from "./listen";
import { boxOfCursor, noteOn } from "./note";
import { pendingOn, type Shown } from "./pending";
import { tidied } from "./points";
import type { Judge } from "./putting";
import { paragraphAt, rangeOf } from "./range";
import { selectedSpan } from "./selected";
import { walkOnKeyDown } from "./walking";

/** Where a draft is put on the page. */
export interface Paper {
  /** What scrolls. */
  readonly page: HTMLElement;
  readonly sheet: HTMLElement;
  readonly styles: HTMLElement;
  /** Where the page says why it does not do something. */
  readonly note: HTMLElement;
}

/**
 * Keeps a draft on the page: draws it whenever it has changed, out of sight until it can be typed into, and hands what is
 * typed to the session. The page says `aria-busy` while it does not show the draft's newest state as Word would; what
 * is typed meanwhile is not lost. The returned function ends that.
 */
export function layOut({ page, sheet, styles, note }: Paper, file: OpenFile, session: Session): () => void {
  let known: readonly Paragraph[] = [];
  const shown: Shown = { elements: [] };
  let marks: readonly ShownMark[] = [];
  let toShow: Span | null = null;
  let changes = 0;
  let drawing = false;
  let gone = false;
  let turn: Promise<void> = Promise.resolve();
  const told = noteOn(page, note);
  const pending = pendingOn(shown, {
    // Its number, its style and what follows it are drawn as Word would.
    paragraphs: () => void redraw(),
    joined: () => file.joinLast(),
    refused(reason) {
      changes++;
      say(reason);
      void redraw();
    },
  });

  // The draft before must not be taken for this one, nor typed into.
  letType(sheet, [], false);
  told.clear();
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
        const fresh = await draw(file.toDraw(), paragraphs);
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
    while (!gone && (pending.any || hands.composing)) {
      if (hands.composing) {
        await hands.composed();
        continue;
      }
      const last = turn;
      await last;
      if (turn === last && pending.any) pending.refused(workbenchTexts.gone);
    }
  };
  const put = (fresh: Drawn, paragraphs: readonly Paragraph[]): void => {
    const { scrollTop } = page;
    const restore = keepPlaces(sheet, shown.elements);
    styles.replaceChildren(...fresh.styles);
    sheet.replaceChildren(...fresh.sheet);
    known = paragraphs;
    shown.elements = fresh.elements;
    letType(sheet, fresh.elements, file.abilities().write);
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

  /** Whether what is typed into a paragraph of the page comes into the draft. */
  const judge: Judge = (element) => {
    if (pending.holds(element)) return true;
    const at = paragraphAt(shown.elements, element);
    if (at !== null) return shown.elements[at]?.length === 1 || workbenchTexts.pageBreak;
    return page.getAttribute("aria-busy") === "true" ? workbenchTexts.drawing : workbenchTexts.otherwise;
  };

  const say = (reason: string): void => told.say(reason, boxOfCursor());
  const hands = handsOn(sheet, {
    judge,
    done(what, withLast) {
      told.clear();
      pending.add(what, withLast);
      turn = session.do(typeInto, pending);
    },
    refused: say,
    history: (which) => void session.do(which === "undo" ? undo : redo, file),
  });

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
    listen(page, "pointerdown", told.clear),
    listen(page, "keydown", (event) => {
      if (event.isComposing) return;
      told.clear();
      const { key, target, shiftKey } = event;
      const withOthers = event.ctrlKey || event.altKey || event.metaKey;
      const inside = target instanceof Node && sheet.contains(target) && sheet.isContentEditable;
      const breaksPage = inside && key === "Enter" && withOthers;
      if (breaksPage) say(workbenchTexts.newPage);
      const moved =
        inside && key === "Tab" && !withOthers
          ? goToCell(sheet, shiftKey ? -1 : 1)
          : walkOnKeyDown(event, page, sheet, shown.elements);
      if (breaksPage || moved) event.preventDefault();
    }),
  ];
  void redraw();
  return () => {
    gone = true;
    highlightShown(null);
    hands.end();
    for (const end of ends) end();
  };
}

/** Lets the person type into the draft, or no more. */
function letType(sheet: HTMLElement, elements: Elements, may: boolean): void {
  for (const name of ["contenteditable", "role", "aria-multiline", "aria-label"]) sheet.removeAttribute(name);
  if (!may) return;
  sheet.setAttribute("contenteditable", "true");
  sheet.setAttribute("role", "textbox");
  sheet.setAttribute("aria-multiline", "true");
  sheet.setAttribute("aria-label", workbenchTexts.words);
  // The draft is one stop of the Tab key, which the Enter key goes into.
  sheet.tabIndex = -1;
  for (const [element, ...others] of elements) {
    if (!element || others.length > 0) continue;
    tidied(element);
    agreedText.set(element, textOfElement(element));
  }
}
