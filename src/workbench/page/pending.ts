import type { Edit } from "../../edits/edit";
import type { Paragraph } from "../../model/paragraph";
import type { OnPage } from "../actions";
import { type Elements, textOfElement } from "./drawn";
import { agreedText } from "./follow";
import { paragraphAt } from "./range";
import { typed } from "./typed";

/** What a person has done on the page, one thing after another, until the draft has taken it over. */
export interface Pending extends OnPage {
  /** Somebody has typed into an element. */
  typed(element: HTMLElement): void;
  /** Whether there is anything that the draft has not taken over. */
  readonly any: boolean;
  /** Whether the draft is taking something over now: a change that it tells of is the page's own. */
  readonly own: boolean;
}

interface TypedInto {
  readonly element: HTMLElement;
  readonly now: string;
}

/**
 * `elements` gives those of the draft's paragraphs as the draft has them now; `refused` is told when the draft does not
 * take something over.
 */
export function pendingOn(elements: () => Elements, refused: () => void): Pending {
  let waiting: TypedInto[] = [];
  let taking: TypedInto | null = null;
  return {
    get any() {
      return waiting.length > 0 || taking !== null;
    },
    get own() {
      return taking !== null;
    },
    typed(element) {
      const now = textOfElement(element);
      const last = waiting.at(-1);
      // Quick fingers: what was typed into one paragraph is taken over together.
      if (last?.element === element) waiting[waiting.length - 1] = { element, now };
      else waiting.push({ element, now });
    },
    next(paragraphs: readonly Paragraph[]): Edit | null {
      for (taking = waiting.shift() ?? null; taking; taking = waiting.shift() ?? null) {
        const { element, now } = taking;
        const paragraph = paragraphAt(elements(), element);
        const edit =
          paragraph === null ? null : typed(paragraphs, paragraph, agreedText.get(element) ?? now, now);
        if (edit) return edit;
      }
      return null;
    },
    taken() {
      if (taking) agreedText.set(taking.element, taking.now);
      taking = null;
    },
    refused() {
      waiting = [];
      taking = null;
      refused();
    },
  };
}
