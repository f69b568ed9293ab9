import type { Paragraph } from "./paragraph";

/**
 * What has been made of each paragraph, by the number of the work. One table for all of them: an entry in a weak map
 * costs as much as reading a short paragraph.
 */
const known = new WeakMap<Paragraph, unknown[]>();
let works = 0;
/** Copied for each paragraph, which is quicker than to fill a list. */
let empty: unknown[] = [];

/** Questions come in runs about the same paragraph: the latest is found without the table. */
let latest: Paragraph | null = null;
let made: unknown[] = [];

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
    const results = paragraph === latest ? made : resultsOf(paragraph);
    const before = results[own];
    if (before !== undefined) return before as Result;
    const result = work(paragraph);
    results[own] = result;
    return result;
  };
}

function resultsOf(paragraph: Paragraph): unknown[] {
  let results = known.get(paragraph);
  if (!results) {
    if (empty.length < works) empty = new Array(works).fill(undefined);
    results = empty.slice();
    known.set(paragraph, results);
  }
  latest = paragraph;
  made = results;
  return results;
}
