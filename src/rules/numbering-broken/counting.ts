import { codeOf } from "../../model/code";
import { groupedBy } from "../../model/groups";
import { romanFigures, romanValue } from "../../model/roman";
import type { Numbered } from "./numbered";
import { compareKeys, type Key, type Sequence, sequenceOf } from "./sequence";

/** More out of order than this is an order of its own (by agency, by priority), and one remark says so. */
export const FEW = 3;

export type CountingSlip =
  | {
      readonly slip: "duplicate";
      readonly at: Numbered;
      readonly of: Numbered;
      readonly instead: string | null;
    }
  | {
      readonly slip: "order";
      readonly at: Numbered;
      readonly to: Numbered;
      readonly against: Numbered;
      readonly comes: "before" | "after";
      readonly count: number;
    }
  | { readonly slip: "unnumbered"; readonly at: Numbered; readonly count: number }
  | { readonly slip: "gap"; readonly at: Numbered; readonly missing: readonly string[] };

/** Of lists of which nothing but their own entries counts. */
const known = new WeakMap<readonly Numbered[], readonly CountingSlip[]>();

/**
 * What is wrong with the numbers of findings or recommendations, each cause once. `elsewhere`: numbers that stand in
 * front of other paragraphs, so that they are not left out; null where labels carry a word and only they count.
 * `accounted`: numbers of whose absence something else speaks already.
 */
export function countingSlips(
  all: readonly Numbered[],
  elsewhere: ReadonlySet<number> | null,
  accounted: ReadonlySet<number>,
): readonly CountingSlip[] {
  if (elsewhere !== null || accounted.size > 0) return slipsIn(all, elsewhere, accounted);
  let slips = known.get(all);
  if (!slips) {
    slips = slipsIn(all, elsewhere, accounted);
    known.set(all, slips);
  }
  return slips;
}

function slipsIn(
  all: readonly Numbered[],
  elsewhere: ReadonlySet<number> | null,
  accounted: ReadonlySet<number>,
): CountingSlip[] {
  const counted = all.filter((each): each is Numbered & { key: Key } => each.key !== null);
  const without = all.filter(({ key }) => key === null);
  const slips: CountingSlip[] = [];
  const [at] = without;
  const unnumbered = counted.length > 1 && without.length < counted.length ? without.length : 0;
  if (at && unnumbered > 0) slips.push({ slip: "unnumbered", at, count: unnumbered });

  for (const group of groupsOf(counted)) {
    const sequence = sequenceOf(
      group.map(({ key }) => key),
      elsewhere === null,
    );
    slips.push(...inGroup(group, sequence));
    const missing = sequence.missing.filter(
      ([from, to]) =>
        !(
          from.length === 1 &&
          numbersFrom(from[0] ?? 0, to[0] ?? 0).every((n) => elsewhere?.has(n) || accounted.has(n))
        ),
    );
    const [first] = missing;
    if (!first || missing.length <= unnumbered) continue;
    const behind = group.find(({ key }) => compareKeys(key, first[0]) > 0) ?? group[0];
    if (behind)
      slips.push({ slip: "gap", at: behind, missing: missing.map(([from, to]) => range(from, to, group)) });
  }
  return slips;
}

const MOST_LEFT_OUT = 100;
const numbersFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.min(last - first + 1, MOST_LEFT_OUT) }, (_, i) => first + i);

function inGroup(group: readonly Numbered[], { duplicates, misplaced }: Sequence): CountingSlip[] {
  const slips: CountingSlip[] = [];
  for (const { at, of, instead } of duplicates) {
    const [one, other] = [group[at], group[of]];
    if (one && other)
      slips.push({ slip: "duplicate", at: one, of: other, instead: instead && written(instead, one) });
  }
  const count = misplaced.length;
  for (const each of count > FEW ? misplaced.slice(0, 1) : misplaced) {
    const [at, to, against] = [group[each.from], group[each.to], group[each.against]];
    if (at && to && against) slips.push({ slip: "order", at, to, against, comes: each.comes, count });
  }
  return slips;
}

/** Recommendations that begin again with 1 under each finding are counted finding by finding, "ASC1" and "PH1" body by body. */
export function groupsOf<Each extends Numbered>(all: readonly Each[]): (readonly Each[])[] {
  const codes = groupedBy(all, ({ number }) => codeOf(number));
  return codes.size > 1 ? [...codes.values()] : groupsByFinding(all);
}

function groupsByFinding<Each extends Numbered>(all: readonly Each[]): (readonly Each[])[] {
  const lists = [...groupedBy(all, ({ finding }) => finding).values()];
  const [, ...later] = lists;
  const eachFromOne = lists.every(([first]) => first?.key?.length === 1 && first.key[0] === 1);
  // A single "1" under a second finding may as well be a slip; two of them, or a "2" behind it, are a habit.
  const habit = later.length > 1 || later.some((list) => list.length > 1 && list[1]?.key?.[0] === 2);
  return eachFromOne && habit ? lists : [all];
}

function range(from: Key, to: Key, group: readonly Numbered[]): string {
  const sample = group.find(({ key }) => key?.length === from.length);
  if (!sample) return from === to ? from.join(".") : `${from.join(".")} to ${to.join(".")}`;
  return from === to ? written(from, sample) : `${written(from, sample)} to ${written(to, sample)}`;
}

/** A key in the form of another number of the document: [2, 3] like "1a" is "2c", [4] like "ii" is "iv". */
function written(key: Key, like: Pick<Numbered, "number" | "key" | "cited">): string {
  const [first = 0] = key;
  if (like.key?.length === 1 && romanValue(like.number) === like.key[0])
    return like.cited === like.number ? romanFigures(first) : romanFigures(first).toUpperCase();
  const code = codeOf(like.number);
  const bare = like.number.slice(code.length);
  const parts = bare.match(/\d+|[a-z]+/g) ?? [];
  if (parts.length !== key.length) return code.toUpperCase() + key.join(".");
  let depth = 0;
  return (
    code.toUpperCase() +
    bare.replace(/\d+|[a-z]+/g, (part) => {
      const value = key[depth++] ?? 0;
      return /\d/.test(part)
        ? String(value).padStart(part.startsWith("0") ? part.length : 0, "0")
        : String.fromCharCode(96 + value);
    })
  );
}
