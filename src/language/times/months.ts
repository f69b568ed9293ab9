import { dayPoint } from "./days";
import { has, monthOf, needsCompany, seasonOf, setOf, weekdayNamed, word } from "./lexicon";
import type { Point } from "./moments";
import { capitalAt, digitsAt, isNumber, symbolAt, type Tokens } from "./scan";
import { anyYear, HALF, HYPHEN, months, period, suffixes, TERM, TERM_MONTHS, TERMS, THE } from "./stretches";
import { capitalOnly, type PointRead, yearAt, yearBehindMonth, yearOfPeriod } from "./years";

const [AND, OR] = [word("and"), word("or")];
/** The first day that each feast may fall on, and how many days later it may be: Easter Sunday lies between 22 March and 25 April. */
const FEASTS: ReadonlyMap<number, { readonly month: number; readonly day: number; readonly after?: number }> =
  new Map([
    [word("christmas"), { month: 12, day: 25 }],
    [word("michaelmas"), { month: 9, day: 29 }],
    [word("easter"), { month: 3, day: 22, after: 34 }],
    [word("whitsun"), { month: 5, day: 10, after: 34 }],
    [word("pentecost"), { month: 5, day: 10, after: 34 }],
  ]);
const breaks = setOf(["break", "holiday", "holidays", "recess", "vacation"]);
/** The month in which a season's school term begins, by the season's first month. */
const termOfSeason: Readonly<Record<number, number>> = { 9: 9, 3: 1, 6: 4 };
/** Half-term breaks by the month that they are named after, or by their term. */
const HALF_TERMS = [2, 5, 10];

/** A month, with its year where one stands there. */
export function monthAt(tokens: Tokens, at: number): PointRead | null {
  const symbol = symbolAt(tokens, at);
  const month = monthOf(symbol);
  if (month === 0) return null;
  const year = yearBehindMonth(tokens, at, "month");
  if (year)
    return { point: months(year.year, month, 1), sort: "month", firm: true, dated: true, end: year.end };
  if (capitalOnly(tokens, at)) return null;
  const day = dayBehindMonth(tokens, at + 1);
  if (day) {
    const years =
      yearAt(tokens, day.end) ?? (symbolAt(tokens, day.end) === 44 ? yearAt(tokens, day.end + 1) : null);
    const point = dayPoint(years?.year ?? null, month, day.day);
    return { point, sort: "day", firm: true, dated: years !== null, end: years ? years.end : day.end };
  }
  const firm = !has(needsCompany, symbol) && capitalAt(tokens, at);
  return { point: anyYear([month], 1), sort: "month", firm, dated: false, end: at + 1 };
}

/** "March 8th", "March the 8th", and "March 8" without a suffix. */
function dayBehindMonth(tokens: Tokens, at: number): { day: number; end: number } | null {
  const next = symbolAt(tokens, at) === THE ? at + 1 : at;
  const symbol = symbolAt(tokens, next);
  if (!isNumber(symbol) || digitsAt(tokens, next) > 2) return null;
  const day = -1 - symbol;
  if (day < 1 || day > 31) return null;
  if (has(suffixes, symbolAt(tokens, next + 1))) return { day, end: next + 2 };
  const after = symbolAt(tokens, next + 1);
  const counts =
    after === 1 || after >= 256 || after === 37 || after === HYPHEN || after === 47 || after === 58;
  return counts && yearAt(tokens, next + 1) === null ? null : { day, end: next + 1 };
}

/** Spring, summer, autumn, winter and the school terms. */
export function seasonAt(tokens: Tokens, at: number): PointRead | null {
  const season = seasonOf(symbolAt(tokens, at));
  if (season === 0) return null;
  let next = symbolAt(tokens, at + 1) === HYPHEN ? at + 2 : at + 1;
  // "before the summer break" is before August, not before June.
  if (season === 6 && has(breaks, symbolAt(tokens, next))) {
    const year = yearOfPeriod(tokens, next + 1, false);
    return period(year?.year ?? null, 8, 1, year ? year.end : next + 1, false);
  }
  const halfTerm = behindHalfTerm(tokens, next);
  const own = symbolAt(tokens, next) === TERM || symbolAt(tokens, next) === TERMS;
  const term = halfTerm !== null || own || sharesTerms(tokens, at + 1);
  if (halfTerm !== null) next = halfTerm;
  else if (own) next++;
  else next = at + 1;
  const year = yearOfPeriod(tokens, next, term);
  const end = year ? year.end : next;
  const start = term ? termOfSeason[season] : season;
  if (start === undefined) return null;
  // A school year "2024/25" has its spring and summer in 2025.
  const inYear = year && (year.split && season < 9 ? year.year + 1 : year.year);
  if (halfTerm !== null) return period(inYear, season === 9 ? 10 : season === 3 ? 2 : 5, 1, end, true);
  return period(inYear, start, term ? TERM_MONTHS : 3, end, term);
}

/** The "spring" of "spring and summer terms". */
function sharesTerms(tokens: Tokens, at: number): boolean {
  const joint = symbolAt(tokens, at);
  if ((joint !== AND && joint !== OR && joint !== 47) || seasonOf(symbolAt(tokens, at + 1)) === 0)
    return false;
  const last = symbolAt(tokens, at + 2);
  return last === TERM || last === TERMS;
}

/** "October half-term", "half term", "Christmas 2025", "Easter". */
export function halfTermAt(tokens: Tokens, at: number): PointRead | null {
  const symbol = symbolAt(tokens, at);
  const feast = FEASTS.get(symbol);
  if (feast) return feastAt(tokens, at, feast.month, feast.day, feast.after);
  const month = monthOf(symbol);
  if (month !== 0 && !HALF_TERMS.includes(month)) return null;
  const end = behindHalfTerm(tokens, month === 0 ? at : at + 1);
  if (end === null) return null;
  const year = yearOfPeriod(tokens, end, false);
  if (month !== 0) return period(year?.year ?? null, month, 1, year ? year.end : end, true);
  return { point: anyYear(HALF_TERMS, 1), sort: "period", firm: false, dated: false, end };
}

/** Where "half term" or "half-term" ends; null where neither begins. */
function behindHalfTerm(tokens: Tokens, at: number): number | null {
  if (symbolAt(tokens, at) !== HALF) return null;
  const term = symbolAt(tokens, at + 1) === HYPHEN ? at + 2 : at + 1;
  return symbolAt(tokens, term) === TERM ? term + 1 : null;
}

/** A feast by the days that it may fall on; which of them is not worked out. */
function feastAt(tokens: Tokens, at: number, month: number, day: number, after?: number): PointRead {
  const year = yearOfPeriod(tokens, at + 1, false);
  const own = year && !year.split ? year.year : null;
  const point = after === undefined ? dayPoint(own, month, day) : { ...dayPoint(own, month, day), after };
  return {
    point: point as Point,
    sort: "period",
    firm: false,
    dated: own !== null,
    end: own === null ? at + 1 : (year?.end ?? at + 1),
  };
}

export function weekdayAt(tokens: Tokens, at: number): PointRead | null {
  const weekday = weekdayNamed(symbolAt(tokens, at));
  if (weekday === 0 || !capitalAt(tokens, at)) return null;
  return { point: { kind: "weekday", weekday }, sort: "weekday", firm: false, dated: false, end: at + 1 };
}
