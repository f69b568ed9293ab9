import { codeOf } from "../../model/code";
import { countBefore } from "../../model/in-order";
import { romanValue } from "../../model/roman";

/** A number in its parts, outermost first: "3b" and "3.2" are [3, 2]. */
export type Key = readonly number[];

/**
 * Reads a number as a reader would cite it ("10", "1a", "4.2", "2.3.1", "3b.ii"): figures and letters in turn, a body's
 * letters in front left out. "iv" is 4, and where they count in letters, 'd'
 * is too. Null for what is no such number.
 */
export function keyOf(coded: string, inLetters = false): Key | null {
  const number = coded.slice(codeOf(coded).length);
  // Nearly all are figures alone, and this is asked for each number of the draft at every change.
  const figure = Number(number);
  if (Number.isInteger(figure) && number !== "") return [figure];
  if (coded === number && LETTERS.test(number)) return inLetters ? inAlphabet(number) : inRoman(number);
  const parts = number.toLowerCase().match(/\d+|[a-z]+/g);
  if (!parts || !/^\d/.test(number.trim())) return null;
  const key: number[] = [];
  for (const part of parts) {
    const value = /^\d/.test(part)
      ? Number(part)
      : part.length === 1
        ? part.charCodeAt(0) - 96
        : romanValue(part);
    if (value === null) return null;
    key.push(value);
  }
  return key;
}

const LETTERS = /^[a-z]{1,4}$/;
const inAlphabet = (letter: string): Key | null => (letter.length === 1 ? [letter.charCodeAt(0) - 96] : null);
function inRoman(letters: string): Key | null {
  const value = romanValue(letters);
  return value === null ? null : [value];
}

/** Order of counting; a number comes before what is counted inside it (3, 3a, 3b, 4). */
export function compareKeys(a: Key, b: Key): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

export interface Duplicate {
  /** Index of the one to report: the one that is evidently wrong, otherwise the later. */
  readonly at: number;
  /** Index of the other one. */
  readonly of: number;
  /** What it should be, where the numbers around it leave only one that is free. */
  readonly instead: Key | null;
}

export interface Misplaced {
  /** Indices of the first and the last of them. */
  readonly from: number;
  readonly to: number;
  /** Index of the one beside them that they ought to stand on the other side of. */
  readonly against: number;
  readonly comes: "before" | "after";
}

export interface Sequence {
  readonly duplicates: readonly Duplicate[];
  /** The fewest numbers that have to move for the rest to be in order; neighbours as one. */
  readonly misplaced: readonly Misplaced[];
  /** Numbers left out between those that are there, those that a duplicate stands for excepted; first to last. */
  readonly missing: readonly (readonly [from: Key, to: Key])[];
}

const IN_ORDER: Sequence = { duplicates: [], misplaced: [], missing: [] };

/**
 * What is wrong with numbers in the order in which they stand, each cause once. `fromOne`: whether the outermost
 * ought to begin with 1; inner ones always ought to. O(n log n).
 */
export function sequenceOf(keys: readonly Key[], fromOne: boolean): Sequence {
  if (keys.every((key, at) => key.length === 1 && key[0] === at + 1)) return IN_ORDER;
  const first = new Map<string, number>();
  const duplicates: Duplicate[] = [];
  const out = new Set<number>();
  for (const [at, key] of keys.entries()) {
    const of = first.get(key.join("."));
    if (of === undefined) first.set(key.join("."), at);
  }
  for (const [at, key] of keys.entries()) {
    const of = first.get(key.join(".")) ?? at;
    if (of === at) continue;
    const later = evident(keys, at, first);
    const earlier = later ? null : evident(keys, of, first);
    duplicates.push(earlier ? { at: of, of: at, instead: earlier } : { at, of, instead: later });
    out.add(earlier ? of : at);
  }
  const standing = keys.flatMap((key, at) => (out.has(at) ? [] : [{ key, at }]));
  const misplaced = outOfOrder(standing);

  // A number that should be 2a fills the gap at 2 as well.
  const meant = duplicates.flatMap(({ instead }) => (instead ? [instead] : []));
  const taken = new Set(meant.flatMap((key) => key.map((_, depth) => key.slice(0, depth + 1).join("."))));
  const missing = leftOut(keys, fromOne).filter(([from, to]) => from !== to || !taken.has(from.join(".")));
  // A duplicate whose right number is not evident, and a number out of order, still explain a gap: one slip, not two.
  const unexplained = duplicates.length - meant.length + misplaced.length;
  return { duplicates, misplaced, missing: missing.length <= unexplained ? [] : missing };
}

/** The number that place `at` should have: free, next after the one before it, and followed by the one behind it. */
function evident(keys: readonly Key[], at: number, used: ReadonlyMap<string, number>): Key | null {
  const before = keys[at - 1];
  const behind = keys[at + 1];
  const sameDepth = (keys[at] ?? []).length;
  const candidates = before ? next(before) : [Array.from({ length: sameDepth }, () => 1)];
  const fitting = candidates.filter((candidate) => {
    if (candidate.length !== sameDepth || used.has(candidate.join("."))) return false;
    return !behind || next(candidate).some((after) => compareKeys(after, behind) === 0);
  });
  const [only] = fitting;
  if (!only || fitting.length > 1) return null;
  // Where a lone "2" may stand beside 1a and 1b, nothing shows whether 2 or 2a was meant.
  const loneAllowed = only.length > 1 && keys.some((key) => key.length === 1);
  const hasSiblings = keys.some((key) => key.length > 1 && key[0] === only[0]);
  return loneAllowed && !hasSiblings ? null : only;
}

/** What may follow a number: 2b is followed by 2c, 3, 3a or 2b(i). */
function next(key: Key): Key[] {
  const after: Key[] = [[...key, 1]];
  for (let depth = key.length; depth > 0; depth--) {
    const raised = [...key.slice(0, depth - 1), (key[depth - 1] ?? 0) + 1];
    for (let inner = depth; inner <= Math.max(key.length, 2); inner++) {
      after.push([...raised]);
      raised.push(1);
    }
  }
  return after;
}

function outOfOrder(standing: readonly { readonly key: Key; readonly at: number }[]): Misplaced[] {
  const ordered = longestOrdered(standing.map(({ key }) => key));
  const runs: Misplaced[] = [];
  for (let i = 0; i < standing.length; i++) {
    const first = standing[i];
    if (!first || ordered.has(i)) continue;
    const before = standing[i - 1];
    while (i + 1 < standing.length && !ordered.has(i + 1)) i++;
    const behind = standing[i + 1];
    // What is in no longest order stands behind a greater number or before a smaller one: it would lengthen it else.
    const after = before !== undefined && compareKeys(before.key, first.key) > 0;
    const against = (after ? before : behind) ?? first;
    const to = standing[i]?.at ?? first.at;
    runs.push({ from: first.at, to, against: against.at, comes: after ? "after" : "before" });
  }
  return runs;
}

/** Indices of a longest ascending selection (patience sorting); of several, the one that keeps what comes first. */
function longestOrdered(keys: readonly Key[]): ReadonlySet<number> {
  const tops: Key[] = [];
  // In a pile, later keys are smaller or the same: a selection of its height can end in any of them.
  const piles: number[][] = [];
  for (const [at, key] of keys.entries()) {
    const nth = countBefore(tops, (top) => compareKeys(top, key) < 0);
    tops[nth] = key;
    const pile = piles[nth];
    if (pile) pile.push(at);
    else piles[nth] = [at];
  }
  const chosen = new Set<number>();
  let above: Key | null = null;
  for (const pile of piles.reverse()) {
    const fits = pile.find((at) => above === null || compareKeys(keys[at] ?? [], above) < 0);
    if (fits === undefined) break;
    chosen.add(fits);
    above = keys[fits] ?? null;
  }
  return chosen;
}

/** Runs of numbers that are not there, between siblings that are. */
function leftOut(keys: readonly Key[], fromOne: boolean): (readonly [Key, Key])[] {
  const siblings = new Map<string, { readonly parent: Key; readonly present: Set<number> }>();
  for (const key of keys)
    for (let depth = 1; depth <= key.length; depth++) {
      const parent = key.slice(0, depth - 1);
      const known = siblings.get(parent.join(".")) ?? { parent, present: new Set<number>() };
      known.present.add(key[depth - 1] ?? 0);
      siblings.set(parent.join("."), known);
    }
  const missing: (readonly [Key, Key])[] = [];
  for (const { parent, present } of siblings.values()) {
    const sorted = [...present].sort((a, b) => a - b);
    let expected = parent.length > 0 || fromOne ? 1 : (sorted[0] ?? 1);
    for (const value of sorted) {
      if (value > expected) {
        const from = [...parent, expected];
        missing.push([from, value - 1 === expected ? from : [...parent, value - 1]]);
      }
      expected = value + 1;
    }
  }
  return missing.sort(([a], [b]) => compareKeys(a, b));
}
