import type { Entry } from "./entries";
import { likenessAmong } from "./likeness";
import { type Said, said } from "./words";

/** A recommendation of the report and what stands for it in the response. */
export interface Pair {
  readonly report: Entry;
  readonly response: Entry;
  /** The words to compare, where they differ; null where they are the same. */
  readonly differ: { readonly before: string; readonly after: string } | null;
  /** Whether one stands for several: a lettered list on one side, recommendations of their own on the other. */
  readonly several: boolean;
}

export interface Matched {
  /** In the report's order. */
  readonly pairs: readonly Pair[];
  readonly missing: readonly Entry[];
  readonly added: readonly Entry[];
}

/** How alike two must be to be the same one reworded, and less where number or neighbours speak for it too. */
const ALIKE = 0.5;
const ALIKE_AND_NUMBERED = 0.3;
const ALIKE_AND_BETWEEN = 0.4;
/** Below this many letters, that one text begins with another says little. */
const TELLING = 30;

/** Finds for each recommendation of the report the one of the response that stands for it. */
export function match(report: readonly Entry[], response: readonly Entry[]): Matched {
  const open = new Set(response);
  const left = new Set(report);
  const pairs: Pair[] = [];
  const pair = (it: Pair): void => {
    pairs.push(it);
    left.delete(it.report);
    open.delete(it.response);
  };

  for (const one of report) {
    const fits = [...open].filter((other) => sameWords(one, other));
    const found = fits.find(({ number }) => number !== null && number === one.number) ?? fits[0];
    if (found) pair({ report: one, response: found, differ: null, several: false });
  }
  for (const one of [...left]) {
    const parts = partsOf(one, open);
    if (!parts) continue;
    const [first] = parts;
    pair({ report: one, response: first, differ: unlike(one.ways[0], together(parts)), several: true });
    for (const part of parts) open.delete(part);
  }
  for (const one of [...open]) {
    const parts = partsOf(one, left);
    if (!parts) continue;
    const [first] = parts;
    pair({ report: first, response: one, differ: unlike(together(parts), one.ways[0]), several: true });
    for (const part of parts) left.delete(part);
  }
  for (const it of likely(report, response, left, open, pairs)) pair(it);
  return {
    pairs: pairs.sort((a, b) => a.report.at - b.report.at),
    missing: report.filter((one) => left.has(one)),
    added: response.filter((one) => open.has(one)),
  };
}

/** The same words, though perhaps one reader took the second paragraph for what comes next. */
function sameWords(a: Entry, b: Entry): boolean {
  if (a.ways.some((one) => b.ways.some((other) => one.key === other.key))) return true;
  const [one, two] = [a.ways[0].key, b.ways[0].key];
  if (Math.min(one.length, two.length) < TELLING) return false;
  return (
    (one.startsWith(two) && b.onward.startsWith(one)) || (two.startsWith(one) && a.onward.startsWith(two))
  );
}

/** Those of `among` that stand word for word inside `one`, where they are several. */
function partsOf(one: Entry, among: ReadonlySet<Entry>): [Entry, Entry, ...Entry[]] | null {
  const { key } = one.ways[0];
  let from = 0;
  const parts: Entry[] = [];
  for (const each of among) {
    const at = each.ways[0].key.length < 16 ? -1 : key.indexOf(each.ways[0].key, from);
    if (at < 0) continue;
    parts.push(each);
    from = at + each.ways[0].key.length;
  }
  const [first, second, ...rest] = parts;
  return first && second ? [first, second, ...rest] : null;
}

const together = (parts: readonly Entry[]): Said => said(parts.map(({ ways }) => ways[0].text).join(" "));

const unlike = (a: Said, b: Said): Pair["differ"] =>
  a.key === b.key ? null : { before: a.text, after: b.text };

/** Of what is left on both sides, those that are alike enough to be one recommendation in other words; best first. */
function likely(
  report: readonly Entry[],
  response: readonly Entry[],
  left: ReadonlySet<Entry>,
  open: ReadonlySet<Entry>,
  pairs: readonly Pair[],
): Pair[] {
  if (left.size === 0 || open.size === 0) return [];
  const likeness = likenessAmong([...report, ...response].flatMap(({ ways }) => ways));
  const candidates: { rank: number; pair: Pair }[] = [];
  for (const one of left) {
    for (const other of open) {
      let [best, before, after] = [-1, one.ways[0], other.ways[0]];
      for (const a of one.ways)
        for (const b of other.ways) {
          const alike = likeness(a, b);
          if (alike > best) [best, before, after] = [alike, a, b];
        }
      const numbered = one.number !== null && one.number === other.number;
      const between = betweenTheSame(one, other, pairs);
      const least = numbered ? ALIKE_AND_NUMBERED : between ? ALIKE_AND_BETWEEN : ALIKE;
      if (best < least) continue;
      const rank = best + (numbered ? 0.15 : 0) + (between ? 0.05 : 0);
      const differ = { before: before.text, after: after.text };
      candidates.push({ rank, pair: { report: one, response: other, differ, several: false } });
    }
  }
  candidates.sort((a, b) => b.rank - a.rank);
  const taken = new Set<Entry>();
  return candidates
    .filter(({ pair: { report: one, response: other } }) => {
      if (taken.has(one) || taken.has(other)) return false;
      taken.add(one).add(other);
      return true;
    })
    .map(({ pair }) => pair);
}

/** Whether nothing that is matched stands before one of them and behind the other. */
function betweenTheSame(one: Entry, other: Entry, pairs: readonly Pair[]): boolean {
  return pairs.every(({ report, response }) => report.at < one.at === response.at < other.at);
}
