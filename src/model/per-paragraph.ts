import type { Paragraph } from "./paragraph";
import { Given, remembering } from "./remembering";

class Kept extends Given {
  #made: unknown[];

  constructor(paragraph: object, empty: readonly unknown[]) {
    super(paragraph);
    this.#made = empty.slice();
  }

  static of(paragraph: object, empty: readonly unknown[]): unknown[] {
    return #made in paragraph ? (paragraph as Kept).#made : new Kept(paragraph, empty).#made;
  }
}

/**
 * Remembers what a work made of a paragraph for as long as the paragraph object lives. Hosts keep the objects of
 * unchanged paragraphs, so that after an edit only the edited paragraph is looked at again. Call it once for each kind
 * of work, not once a check; a result may be anything but undefined.
 */
export const perParagraph: <Result>(
  work: (paragraph: Paragraph) => Result,
) => (paragraph: Paragraph, _?: unknown) => Result = remembering<Paragraph, unknown>(Kept.of);
