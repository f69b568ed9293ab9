import type { AnyEdit } from "../../edits/edit";
import type { Paragraph } from "../../model/paragraph";
import { textsIn } from "../../model/span";
import type { OnPage } from "../actions";
import { workbenchTexts } from "../texts";
import type { Elements } from "./drawn";
import { agreedText } from "./follow";
import { lettersBefore, offsetAfter } from "./letters";
import { paragraphAt } from "./range";
import { plain, typed } from "./typed";

/** What a person has done on the page, one thing after another, until the draft has taken it over. */
export interface Pending extends OnPage {
  /** `withLast`: it is one thing with what was added before, for whoever takes it back. */
  add(done: Done, withLast: boolean): void;
  /** Whether somebody may type into an element that the draft does not know of yet. */
  holds(element: Element): boolean;
  /** Whether there is anything that the draft has not taken over. */
  readonly any: boolean;
  /** Whether the draft is taking something over now: a change that it tells of is the page's own. */
  readonly own: boolean;
}

/** One thing done on the page; `element` shows the paragraph that it was done in. */
export type Done = TypedInto | Divided | Overwritten;

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

export interface Overwritten {
  readonly kind: "overwritten";
  /** The first element that the lines were put into, its text before, and where in it they begin. */
  readonly element: HTMLElement;
  readonly before: string;
  readonly start: number;
  /** Those behind it that have gone, the text of the last of them before, and where in it the lines ended. */
  readonly others: readonly HTMLElement[];
  readonly beforeLast: string;
  readonly end: number;
  readonly lines: readonly string[];
  /** The elements that have come behind the first. */
  readonly fresh: readonly HTMLElement[];
}

/** What the page knows of the draft: the elements of the draft's paragraphs as the draft has them now. */
export interface Shown {
  elements: Elements;
}

/** Who hears how the draft takes things over. */
export interface Told {
  /** A paragraph has come or gone. */
  paragraphs(): void;
  /** The change taken over last is one thing with the one before it. */
  joined(): void;
  /** The draft does not take something over: why, in a sentence. */
  refused(reason: string): void;
}

interface Waiting {
  readonly done: Done;
  readonly withLast: boolean;
}

export function pendingOn(shown: Shown, told: Told): Pending {
  let waiting: Waiting[] = [];
  let taking: Waiting | null = null;
  /** Whether the thing before the one at hand has changed the draft. */
  let changed = false;
  const refused = (reason: string): void => {
    waiting = [];
    taking = null;
    told.refused(reason);
  };
  return {
    get any() {
      return waiting.length > 0 || taking !== null;
    },
    get own() {
      return taking !== null;
    },
    holds: (element) =>
      [taking, ...waiting].some(
        (each) => each && each.done.kind !== "typed" && each.done.fresh.some((one) => one === element),
      ),
    add(done, withLast) {
      const last = waiting.at(-1);
      // Quick fingers: what was typed into one paragraph is taken over together.
      const same = done.kind === "typed" && last?.done.kind === "typed" && last.done.element === done.element;
      waiting = same
        ? [...waiting.slice(0, -1), { done, withLast: last.withLast }]
        : [...waiting, { done, withLast }];
    },
    next(paragraphs) {
      for (taking = waiting.shift() ?? null; taking; taking = waiting.shift() ?? null) {
        const edit = editOf(taking.done, shown.elements, paragraphs);
        if (typeof edit === "string") refused(edit);
        else if (edit) return edit;
        changed = false;
      }
      return null;
    },
    taken() {
      if (!taking) return;
      const { done, withLast } = taking;
      taking = null;
      if (withLast && changed) told.joined();
      changed = true;
      const { element } = done;
      if (done.kind === "typed") {
        agreedText.set(element, done.now);
        return;
      }
      const { elements } = shown;
      const { before, start, end, lines, fresh } = done;
      const at = paragraphAt(elements, element) ?? 0;
      const gone = done.kind === "overwritten" ? done.others.length : 0;
      const tail = (done.kind === "overwritten" ? done.beforeLast : before).slice(end);
      for (const [i, each] of [element, ...fresh].entries())
        agreedText.set(
          each,
          (i === 0 ? before.slice(0, start) : "") + (lines[i] ?? "") + (i === fresh.length ? tail : ""),
        );
      shown.elements = [
        ...elements.slice(0, at + 1),
        ...fresh.map((each) => [each]),
        ...elements.slice(at + 1 + gone),
      ];
      told.paragraphs();
    },
    refused,
  };
}

/** The change to the draft; null where nothing has changed, a sentence where it cannot be told safely. */
function editOf(done: Done, elements: Elements, paragraphs: readonly Paragraph[]): AnyEdit | string | null {
  const { element } = done;
  const paragraph = paragraphAt(elements, element);
  if (paragraph === null) return workbenchTexts.gone;
  const text = paragraphs[paragraph]?.text ?? "";
  if (done.kind === "typed")
    return typed(paragraphs, paragraph, agreedText.get(element) ?? done.now, done.now);
  const { before, lines } = done;
  const start = placeIn(text, before, done.start);
  if (done.kind === "divided") {
    const end = placeIn(text, before, done.end);
    return { kind: "divide", paragraph, start, end, was: text.slice(start, end), lines };
  }
  const to = paragraphAt(elements, done.others.at(-1) ?? null);
  if (to === null) return workbenchTexts.gone;
  // Paragraphs that the page does not show were not selected by anybody.
  if (to - paragraph !== done.others.length) return workbenchTexts.hidden;
  const last = paragraphs[to]?.text ?? "";
  const end = placeIn(last, done.beforeLast, done.end);
  const deletes = lines.length === 1 && lines[0] === "";
  if (deletes && to === paragraph + 1 && start === text.length && end === 0)
    return { kind: "join", paragraph, was: [text, last] };
  const was = textsIn(paragraphs, { paragraph, start, end, endParagraph: to });
  return { kind: "overwrite", from: paragraph, start, to, end, was, lines };
}

/** An offset of what an element showed, in the text of its paragraph. */
const placeIn = (text: string, shown: string, offset: number): number =>
  plain(shown) === text ? offset : offsetAfter(text, lettersBefore(shown, offset), "first");
