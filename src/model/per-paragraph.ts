import type { Paragraph } from "./paragraph";

/** A constructor that gives back the very object that it is given, so that a class above it adds its field to that. */
class Given {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: this is how a private field comes to stand on another's object
    return object;
  }
}

/**
 * What has been made of a paragraph, by the number of the work, in a private field of the paragraph itself. A field is
 * found at once and goes with its object, where an entry in a weak map costs as much as reading a short paragraph and
 * is looked at by every collection of rubbish. Nobody else sees it: a copy of the paragraph has none, nor has its JSON.
 */
class Results extends Given {
  #made: unknown[];

  private constructor(paragraph: Paragraph) {
    super(paragraph);
    if (empty.length < works) empty = new Array(works).fill(undefined);
    this.#made = empty.slice();
  }

  static of(paragraph: Paragraph): unknown[] {
    if (!(#made in paragraph)) new Results(paragraph);
    return (paragraph as unknown as Results).#made;
  }
}

let works = 0;
/** Copied for each paragraph, which is quicker than to fill a list. */
let empty: unknown[] = [];

/**
 * Remembers what `work` made of a paragraph for as long as the paragraph object lives. Hosts keep the objects of
 * unchanged paragraphs, so that after an edit only the edited paragraph is looked at again. Call it once for each kind
 * of work, not once a check; a result may be anything but undefined.
 */
export function perParagraph<Result>(
  work: (paragraph: Paragraph) => Result,
): (paragraph: Paragraph) => Result {
  const own = works++;
  return (paragraph) => {
    const results = Results.of(paragraph);
    const before = results[own];
    if (before !== undefined) return before as Result;
    const result = work(paragraph);
    results[own] = result;
    return result;
  };
}
