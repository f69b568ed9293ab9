import { escaped } from "./splice";

/** How a tracked change is signed; null where changes are not tracked. */
export interface Tracking {
  readonly author: string;
  /** ISO instant, in UTC as Word writes it. */
  readonly date: string;
  /** An id that no other change of the document has. */
  readonly nextId: () => number;
}

/** Ids that no change, comment or bookmark of a part has yet. */
export function freeIds(xml: string): () => number {
  let id = 0;
  for (const [, used] of xml.matchAll(/\bid\s*=\s*["'](\d{1,9})["']/g)) id = Math.max(id, Number(used));
  return () => ++id;
}

export const deleted = (run: string, prefix: string, tracking: Tracking): string =>
  `<${prefix}del ${signed(prefix, tracking)}><${prefix}r>${run}</${prefix}r></${prefix}del>`;

export const inserted = (run: string, prefix: string, tracking: Tracking): string =>
  `<${prefix}ins ${signed(prefix, tracking)}><${prefix}r>${run}</${prefix}r></${prefix}ins>`;

export const signed = (prefix: string, { author, date, nextId }: Tracking): string =>
  `${prefix}id="${nextId()}" ${prefix}author="${escaped(author)}" ${prefix}date="${date}"`;
