import type { Paragraph } from "./paragraph";

/** What was found in one paragraph of a draft. */
export interface Here<Found> {
  /** The paragraph's number in the draft. */
  readonly at: number;
  readonly paragraph: Paragraph;
  readonly found: Found;
}

/**
 * Looks through all paragraphs of a draft and gives those in which `find` found something (null and an empty list are
 * nothing), in order. Most paragraphs hold nothing, and after an edit nearly all are where they were: of the last
 * draft it remembers what was found, so that only paragraphs that are new at their place are asked about again. `find`
 * must depend on the paragraph alone. Call it once for each kind of question, not once a check.
 */
export function inEach<Found>(
  find: (paragraph: Paragraph) => Found | null,
): (paragraphs: readonly Paragraph[]) => readonly Here<Found>[] {
  let last: readonly Paragraph[] = [];
  let before: readonly Here<Found>[] = [];
  return (paragraphs) => {
    if (paragraphs === last) return before;
    const now: Here<Found>[] = [];
    let next = 0;
    for (let at = 0; at < paragraphs.length; at++) {
      const paragraph = paragraphs[at] as Paragraph;
      if (paragraph === last[at]) {
        let known = before[next];
        while (known && known.at < at) known = before[++next];
        if (known?.at === at) now.push(known);
        continue;
      }
      const found = find(paragraph);
      if (found !== null && !(Array.isArray(found) && found.length === 0)) now.push({ at, paragraph, found });
    }
    last = paragraphs;
    before = now;
    return now;
  };
}
