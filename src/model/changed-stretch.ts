import type { Paragraph } from "./paragraph";

/** Where two readings of a draft differ. In front of it and behind it stand the same paragraph objects in both. */
export interface ChangedStretch {
  /** The first paragraph that is another, in both. */
  readonly from: number;
  /** Behind the last that is another, in the new reading. */
  readonly to: number;
  /** Behind the last that is another, in the old one. */
  readonly was: number;
}

/**
 * The one stretch outside which nothing changed from one reading to the next. Many ask about the same two readings in
 * turn, so the last answer is kept.
 */
export function changedStretch(before: readonly Paragraph[], now: readonly Paragraph[]): ChangedStretch {
  if (last?.before === before && last.now === now) return last.stretch;
  const least = Math.min(before.length, now.length);
  let from = 0;
  while (from < least && before[from] === now[from]) from++;
  let same = 0;
  while (same < least - from && before[before.length - 1 - same] === now[now.length - 1 - same]) same++;
  const stretch = { from, to: now.length - same, was: before.length - same };
  last = { before, now, stretch };
  return stretch;
}

let last: {
  readonly before: readonly Paragraph[];
  readonly now: readonly Paragraph[];
  readonly stretch: ChangedStretch;
} | null = null;
