import type { Versions } from "./changes";

/** What Word puts between paragraphs and cells in the text of a body. */
const BETWEEN = "\r\n\u0007";

/**
 * The numbers of the paragraphs whose mark is deleted under Track Changes, so that the next goes on in the same line.
 * No paragraph's own text tells of its mark; the body's text without deletions does, in which nothing stands between
 * the two. Empty where that text is not the paragraphs' one after another, or has nothing between any of them.
 */
export function joinsIn(body: string, versions: readonly Versions[]): ReadonlySet<number> {
  const joins = new Set<number>();
  let at = 0;
  let parted = false;
  /** The last paragraph with words, where nothing has stood behind it so far. */
  let before: number | null = null;
  for (const [number, { current }] of versions.entries()) {
    if (!body.startsWith(current, at)) return NONE;
    if (current === "") continue;
    if (before !== null) for (let each = before; each < number; each++) joins.add(each);
    at += current.length;
    const from = at;
    while (at < body.length && BETWEEN.includes(body[at] as string)) at++;
    if (at > from) parted = true;
    before = at > from ? null : number;
  }
  return parted ? joins : NONE;
}

const NONE: ReadonlySet<number> = new Set();
