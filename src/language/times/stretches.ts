import { setOf, type Unit, word } from "./lexicon";
import type { Point, Which } from "./moments";
import type { PointRead } from "./years";

export const HYPHEN = 45;
export const [OF, FY, THE, TERM, TERMS, HALF, YEAR] = [
  word("of"),
  word("fy"),
  word("the"),
  word("term"),
  word("terms"),
  word("half"),
  word("year"),
];
export const suffixes = setOf(["st", "nd", "rd", "th"]);
const financial = setOf(["financial", "fiscal", "municipal", "tax"]);
/** A training year may begin in April: what says so is called late no sooner than at the later of the two. */
const school = setOf(["school", "academic", "training"]);
const CALENDAR = word("calendar");

/** The month in which the year of that name begins: April, September, January; 0 for any other word. */
export function yearStart(symbol: number): 4 | 9 | 1 | 0 {
  if (financial[symbol] === 1) return 4;
  if (school[symbol] === 1) return 9;
  return symbol === CALENDAR ? 1 : 0;
}

export const TERM_MONTHS = 4;
/** The months in which terms begin: Sep-Dec, Jan-Apr, Apr-Jul. */
export const TERM_STARTS: readonly number[] = [1, 4, 9];

/** What comes round again: "next month", "the end of term". */
export const cycles: Partial<Record<Unit, { starts: readonly number[]; months: number }>> = {
  month: { starts: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], months: 1 },
  quarter: { starts: [1, 4, 7, 10], months: 3 },
  term: { starts: TERM_STARTS, months: TERM_MONTHS },
  year: { starts: [1], months: 12 },
};

export const months = (year: number, month: number, count: number): Point => ({
  kind: "months",
  year,
  month,
  months: count,
});

export const anyYear = (starts: readonly number[], count: number, which: Which = "this"): Point => ({
  kind: "which",
  which,
  starts,
  months: count,
});

/** `count` months from the first of `month`, of that year or of whichever is meant. */
export function period(
  year: number | null,
  month: number,
  count: number,
  end: number,
  firm: boolean,
): PointRead {
  const point = year === null ? anyYear([month], count) : months(year, month, count);
  return { point, sort: "period", firm: firm || year !== null, dated: year !== null, end };
}
