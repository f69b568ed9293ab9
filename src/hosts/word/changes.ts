import { countBefore } from "../../model/in-order";
import type { Revision } from "../../model/reading";
import type { Features } from "./abilities";
import { alignment, gaps, shownText } from "./text";

/** Asks whether changes are tracked; the answer is null where Word does not tell (before 1.4). */
export function trackingOf(document: Word.Document, { trackingMode }: Features): () => boolean | null {
  if (trackingMode) document.load("changeTrackingMode");
  return () => (trackingMode ? document.changeTrackingMode !== "Off" : null);
}

/** A paragraph's text in Word's three versions: with everything, without deletions, and without insertions. */
export interface Versions {
  readonly all: string;
  readonly current: string;
  readonly original: string;
}

/** Who changed what, as Word lists tracked changes in document order (1.6). */
export interface Tracked {
  readonly kind: "inserted" | "deleted" | "formatted";
  readonly author: string;
  /** Empty for deletions in some versions of Word (office-js issue 5188). */
  readonly text: string;
}

/** Word's list of tracked changes, of which `type`, `author` and `text` are loaded. */
export const trackedIn = (changes: readonly Word.TrackedChange[]): readonly Tracked[] =>
  changes.map(({ type, author, text }) => ({
    kind: type === "Added" ? "inserted" : type === "Deleted" ? "deleted" : "formatted",
    author,
    text,
  }));

/** The text without deletions, where Word's two answers agree; null where they do not. */
export function currentText(all: string, current: string): string | null {
  const text = shownText(current);
  return alignment(shownText(all), text) === null ? null : text;
}

/**
 * The insertions and deletions of each paragraph, told by what its versions lack. Word's list adds the authors: its
 * changes have words, but no place that does not cost a request each.
 */
export function revisionsOf(versions: readonly (Versions | null)[], tracked: readonly Tracked[]): Revision[] {
  const unused = tracked.filter(({ kind }) => kind !== "formatted");
  const authorOf = (kind: Revision["kind"], text: string): string => {
    const wanted = text.trim();
    const at = unused.findIndex(
      (change) => change.kind === kind && (change.text.trim() === wanted || change.text === ""),
    );
    if (at >= 0) return unused.splice(at, 1)[0]?.author ?? "";
    return unused.find((change) => change.kind === kind)?.author ?? "";
  };
  const wordsOf = (kind: Tracked["kind"]): ReadonlySet<string> =>
    new Set(tracked.flatMap((change) => (change.kind === kind ? [shownText(change.text)] : [])));
  const [taken, put] = [wordsOf("deleted"), wordsOf("inserted")];
  const found: Revision[] = [];
  for (const [paragraph, version] of versions.entries()) {
    if (!version) continue;
    const all = shownText(version.all);
    const kept = alignment(all, shownText(version.current));
    const known = alignment(all, shownText(version.original));
    if (!kept || !known) continue;
    const current = asListed(all, kept, taken);
    const original = asListed(all, known, put);
    const deleted = gaps(all, current).map(({ at, text }) => ({ kind: "deleted" as const, start: at, text }));
    const startOf = startsIn(current);
    const inserted = gaps(all, original).flatMap(({ at, text }) => {
      const from = (original[at - 1] ?? -1) + 1;
      const start = startOf(from);
      const end = startOf(from + text.length);
      // Words that one person put in and another took out are neither in the one version nor in the other.
      return end > start
        ? [{ kind: "inserted" as const, start, text: shownText(version.current).slice(start, end) }]
        : [];
    });
    const inOrder = [...deleted, ...inserted].sort((a, b) => a.start - b.start);
    for (const { kind, start, text } of inOrder)
      found.push({
        kind,
        author: authorOf(kind, text),
        at: { paragraph, start, end: kind === "deleted" ? start : start + text.length },
        text,
      });
  }
  // Word does not say where formatting changed without a request for each: that it did is what matters.
  for (const { kind, author, text } of tracked)
    if (kind === "formatted") found.push({ kind, author, text, at: { paragraph: 0, start: 0, end: 0 } });
  return found;
}

/**
 * The same alignment with each gap where its words are among those of Word's list: where "and by the Board soon" became
 * "and by the Board in May", the first "and by the Board" may be the one that stayed as well as the second.
 */
function asListed(all: string, places: readonly number[], listed: ReadonlySet<string>): readonly number[] {
  const moved = [...places];
  for (let at = 0; at <= moved.length; at++) {
    const from = (moved[at - 1] ?? -1) + 1;
    const to = moved[at] ?? all.length;
    const by = to > from ? distance(all, from, to, listed) : 0;
    // Over letters that stand, and not over another gap.
    if (by < 0 && moved[at + by] === from + by) for (let k = by; k < 0; k++) moved[at + k] = to + k;
    if (by > 0 && moved[at + by - 1] === to + by - 1) for (let k = 0; k < by; k++) moved[at + k] = from + k;
  }
  return moved;
}

/** How far words that are missing have to move, backwards or on, to be words of the list; 0 where they never are. */
function distance(all: string, from: number, to: number, listed: ReadonlySet<string>): number {
  const isListed = (by: number): boolean => listed.has(all.slice(from + by, to + by));
  if (isListed(0)) return 0;
  for (let by = -1; from + by >= 0 && all[from + by] === all[to + by]; by--) if (isListed(by)) return by;
  for (let by = 1; to + by <= all.length && all[from + by - 1] === all[to + by - 1]; by++)
    if (isListed(by)) return by;
  return 0;
}

/** For an offset in the whole text, how many letters that stand come before it. */
const startsIn =
  (places: readonly number[]): ((offset: number) => number) =>
  (offset) =>
    countBefore(places, (place) => place < offset);
