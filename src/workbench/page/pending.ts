import type { AnyEdit } from "../../edits/edit";
import type { Paragraph } from "../../model/paragraph";
import type { OnPage } from "../actions";
import type { Elements } from "./drawn";
import { agreedText } from "./follow";
import { lettersBefore, offsetAfter } from "./letters";
import { paragraphAt } from "./range";
import { plain, typed } from "./typed";

/** What a person has done on the page, one thing after another, until the draft has taken it over. */
export interface Pending extends OnPage {
  add(done: Done): void;
  /** Whether somebody may type into an element that the draft does not know of yet. */
  holds(element: Element): boolean;
  /** Whether there is anything that the draft has not taken over. */
  readonly any: boolean;
  /** Whether the draft is taking something over now: a change that it tells of is the page's own. */
  readonly own: boolean;
}

/** One thing done on the page; `element` shows the paragraph that it was done in. */
export type Done = TypedInto | Divided | Joined;

export interface TypedInto {
  readonly kind: "typed";
  readonly element: HTMLElement;
  /** The text of the element afterwards. */
  readonly now: string;
}

export interface Divided {
  readonly kind: "divided";
  readonly element: HTMLElement;
  /** The text of the element before, and where in it the lines were put in place of words. */
  readonly before: string;
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
  /** The elements that have come behind it. */
  readonly fresh: readonly HTMLElement[];
}

export interface Joined {
  readonly kind: "joined";
  readonly element: HTMLElement;
  /** The element whose words now stand in the first. */
  readonly second: HTMLElement;
}

/** What the page knows of the draft: the elements of the draft's paragraphs as the draft has them now. */
export interface Shown {
  elements: Elements;
}

/** `told` hears when a paragraph has come or gone, and when the draft does not take something over. */
export function pendingOn(
  shown: Shown,
  told: { readonly paragraphs: () => void; readonly refused: () => void },
): Pending {
  let waiting: Done[] = [];
  let taking: Done | null = null;
  return {
    get any() {
      return waiting.length > 0 || taking !== null;
    },
    get own() {
      return taking !== null;
    },
    holds: (element) =>
      [taking, ...waiting].some(
        (done) => done?.kind === "divided" && done.fresh.some((each) => each === element),
      ),
    add(done) {
      const last = waiting.at(-1);
      // Quick fingers: what was typed into one paragraph is taken over together.
      const same = done.kind === "typed" && last?.kind === "typed" && last.element === done.element;
      waiting = [...(same ? waiting.slice(0, -1) : waiting), done];
    },
    next(paragraphs) {
      for (taking = waiting.shift() ?? null; taking; taking = waiting.shift() ?? null) {
        const edit = editOf(taking, shown.elements, paragraphs);
        if (edit) return edit;
      }
      return null;
    },
    taken() {
      const done = taking;
      taking = null;
      if (!done) return;
      const { element } = done;
      if (done.kind === "typed") {
        agreedText.set(element, done.now);
        return;
      }
      const { elements } = shown;
      const at = paragraphAt(elements, element) ?? 0;
      if (done.kind === "divided") {
        const { before, start, end, lines, fresh } = done;
        const tail = before.slice(end);
        agreedText.set(element, before.slice(0, start) + (lines[0] ?? ""));
        for (const [i, each] of fresh.entries())
          agreedText.set(each, (lines[i + 1] ?? "") + (i === fresh.length - 1 ? tail : ""));
        shown.elements = [
          ...elements.slice(0, at + 1),
          ...fresh.map((each) => [each]),
          ...elements.slice(at + 1),
        ];
      } else {
        agreedText.set(element, (agreedText.get(element) ?? "") + (agreedText.get(done.second) ?? ""));
        shown.elements = [...elements.slice(0, at + 1), ...elements.slice(at + 2)];
      }
      told.paragraphs();
    },
    refused() {
      waiting = [];
      taking = null;
      told.refused();
    },
  };
}

function editOf(done: Done, elements: Elements, paragraphs: readonly Paragraph[]): AnyEdit | null {
  const { element } = done;
  const paragraph = paragraphAt(elements, element);
  if (paragraph === null) return null;
  const text = paragraphs[paragraph]?.text ?? "";
  if (done.kind === "typed")
    return typed(paragraphs, paragraph, agreedText.get(element) ?? done.now, done.now);
  if (done.kind === "joined") {
    if (paragraphAt(elements, done.second) !== paragraph + 1) return null;
    return { kind: "join", paragraph, was: [text, paragraphs[paragraph + 1]?.text ?? ""] };
  }
  const { before, lines } = done;
  const place = (offset: number): number =>
    plain(before) === text ? offset : offsetAfter(text, lettersBefore(before, offset), "first");
  const [start, end] = [place(done.start), place(done.end)];
  return { kind: "divide", paragraph, start, end, was: text.slice(start, end), lines };
}
