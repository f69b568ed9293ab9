import { has, setOf, singularUnits, unitOf, word } from "./lexicon";
import type { Part, Point, Which } from "./moments";
import { halfTermAt, monthAt, seasonAt } from "./months";
import { joined, symbolAt, type Tokens } from "./scan";
import {
  anyYear,
  cycles,
  HYPHEN,
  period,
  TERM,
  TERM_MONTHS,
  TERM_STARTS,
  YEAR,
  yearStart,
} from "./stretches";
import { capitalOnly, type PointRead, yearOfPeriod } from "./years";

const NEW = word("new");
/** "This term is used for …" */
const verbs = setOf(["is", "was", "means", "refers", "has", "covers"]);
const whichWords: Readonly<Record<string, Which>> = {
  this: "this",
  current: "this",
  next: "next",
  coming: "next",
  forthcoming: "next",
  upcoming: "next",
  new: "next",
  last: "last",
  previous: "last",
};
const which = new Map(Object.entries(whichWords).map(([spelling, value]) => [word(spelling), value]));

/** "this year", "next month", "the current financial year", "next spring", "the new year"; `at` is behind any "the". */
export function countedAt(tokens: Tokens, at: number): PointRead | null {
  let of = which.get(symbolAt(tokens, at));
  if (of === undefined) return null;
  let next = at + 1;
  const second = which.get(symbolAt(tokens, next));
  if (second !== undefined) {
    of = second;
    next++;
  }
  const symbol = symbolAt(tokens, next);
  const single: (point: Point, end: number) => PointRead = (point, end) => ({
    point,
    sort: "counted",
    firm: true,
    dated: false,
    end,
  });
  const start = yearStart(symbol);
  if (start === 9 && symbolAt(tokens, next + 1) === TERM)
    return single(anyYear(TERM_STARTS, TERM_MONTHS, of), next + 2);
  if (start !== 0) {
    return symbolAt(tokens, next + 1) === YEAR ? single(anyYear([start], 12, of), next + 2) : null;
  }
  const unit = unitOf(symbol);
  if (unit === "year" && symbolAt(tokens, at) === NEW) return newYearAt(tokens, next + 1);
  if (symbolAt(tokens, next + 1) === HYPHEN && joined(tokens, next)) return null;
  if (unit === "term" && has(verbs, symbolAt(tokens, next + 1))) return null;
  if (unit === "week") return single({ kind: "week", which: of }, next + 1);
  const cycle = unit && cycles[unit];
  if (cycle) return single(anyYear(cycle.starts, cycle.months, of), next + 1);
  const named =
    seasonAt(tokens, next) ??
    (capitalOnly(tokens, next) ? null : monthAt(tokens, next)) ??
    halfTermAt(tokens, next);
  if (named?.point.kind === "which") return { ...named, point: { ...named.point, which: of }, firm: true };
  return named?.dated ? named : null;
}

function newYearAt(tokens: Tokens, at: number): PointRead {
  const year = yearOfPeriod(tokens, at, false);
  if (year && !year.split) return period(year.year, 1, 1, year.end, true);
  return { point: anyYear([1], 1, "next"), sort: "period", firm: false, dated: false, end: at };
}

/** "(the end of) the year", "(end of) term": only behind a part. */
export function unitAt(tokens: Tokens, at: number, part: Part | null): PointRead | null {
  if (part === null || !has(singularUnits, symbolAt(tokens, at))) return null;
  const unit = unitOf(symbolAt(tokens, at));
  if (unit === "week")
    return { point: { kind: "week", which: "this" }, sort: "unit", firm: true, dated: false, end: at + 1 };
  const cycle = unit && cycles[unit];
  return cycle
    ? {
        point: anyYear(cycle.starts, cycle.months),
        sort: "unit",
        firm: part !== "mid",
        dated: false,
        end: at + 1,
      }
    : null;
}
