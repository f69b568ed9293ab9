import { has, numberNamed, ordinalOf, setOf, word } from "./lexicon";
import { seasonAt } from "./months";
import { capitalAt, digitsAt, isNumber, joined, spacedAt, symbolAt, type Tokens } from "./scan";
import { FY, HYPHEN, months, OF, period, suffixes, THE, YEAR, yearStart } from "./stretches";
import { fyAt, type PointRead, type YearRead, yearAt, yearOfPeriod } from "./years";

const [Q, QTR, H, END_WORD] = [word("q"), word("qtr"), word("h"), word("end")];
const groups = setOf(["group", "groups"]);
const quarterWords = setOf(["quarter", "quarters"]);

/** Q3 2024/25, quarter 4, the fourth quarter of 2025; H1 2026. */
export function quarterAt(tokens: Tokens, at: number): PointRead | null {
  const symbol = symbolAt(tokens, at);
  if (symbol === H) return halfYearAt(tokens, at);
  let quarter = 0;
  let next = at + 1;
  const named = symbol === Q || symbol === QTR || has(quarterWords, symbol);
  if (named) {
    const number = symbolAt(tokens, next);
    if (symbol === Q && !joined(tokens, at) && !capitalAt(tokens, at)) return null;
    quarter =
      isNumber(number) && digitsAt(tokens, next) === 1 ? -1 - number : symbol === Q ? 0 : numberNamed(number);
    next++;
  } else {
    quarter = ordinalOf(symbol);
    if (isNumber(symbol) && has(suffixes, symbolAt(tokens, next))) {
      quarter = -1 - symbol;
      next++;
    }
    if (quarter === 5) quarter = 4;
    if (!has(quarterWords, symbolAt(tokens, next))) return null;
    next++;
  }
  if (quarter < 1 || quarter > 4) return null;
  const year = yearOfPeriod(tokens, next, true) ?? namedYearBehind(tokens, next);
  // The usage of national statistics: Q2 2025 is April to June 2025, Q2 2025/26 July to September 2025.
  if (year) return period(year.year, (quarter - 1) * 3 + (year.split ? 4 : 1), 3, year.end, true);
  if (!named && symbolAt(tokens, next) === OF) return null;
  return period(null, quarter === 4 ? 1 : quarter * 3 + 1, 3, next, false);
}

function halfYearAt(tokens: Tokens, at: number): PointRead | null {
  const number = symbolAt(tokens, at + 1);
  const half = -1 - number;
  if (!joined(tokens, at) || (half !== 1 && half !== 2)) return null;
  const year = yearOfPeriod(tokens, at + 2, true);
  return year && period(year.year, (half - 1) * 6 + (year.split ? 4 : 1), 6, year.end, true);
}

/** "of the financial year 2024/25" behind a quarter. */
function namedYearBehind(tokens: Tokens, at: number): YearRead | null {
  let next = symbolAt(tokens, at) === OF ? at + 1 : at;
  if (symbolAt(tokens, next) === THE) next++;
  if (yearStart(symbolAt(tokens, next)) !== 4 || symbolAt(tokens, next + 1) !== YEAR) return null;
  return yearOfPeriod(tokens, next + 2, true);
}

/** FY24/25, financial year 2024/25, academic year 2024-25, 2024/25 school year, 2024/25, 2024, year end. */
export function namedYearAt(tokens: Tokens, at: number): PointRead | null {
  const symbol = symbolAt(tokens, at);
  if (isNumber(symbol)) return numberedYearAt(tokens, at);
  if (symbol === FY) {
    const year = fyAt(tokens, at);
    return year && period(year.year, 4, 12, year.end, true);
  }
  const start = yearStart(symbol);
  const yearWord = start === 0 ? at : at + 1;
  if (symbolAt(tokens, yearWord) !== YEAR) return null;
  const behind = symbolAt(tokens, yearWord + 1) === HYPHEN ? yearWord + 2 : yearWord + 1;
  if (has(groups, symbolAt(tokens, behind))) return null;
  if (symbolAt(tokens, behind) === END_WORD) return endOfYear(tokens, start === 0 ? 4 : start, behind + 1);
  const year = yearOfPeriod(tokens, yearWord + 1, start !== 0);
  if (year && (start !== 0 || year.split)) {
    const first = start === 0 || start === 1 ? (year.split ? 4 : 1) : start;
    return period(year.year, first, 12, year.end, true);
  }
  return start === 0 ? null : period(null, start, 12, yearWord + 1, false);
}

/** Public bodies' years end on 31 March, unless they say "school year end". */
function endOfYear(tokens: Tokens, start: number, at: number): PointRead {
  const year = yearOfPeriod(tokens, at, false);
  return {
    ...period(year && (year.split ? year.year : year.year - 1), start, 12, year ? year.end : at, false),
    part: "end",
  };
}

const opens = new Set([40, 91, 39, 34, 58, 44]);

function numberedYearAt(tokens: Tokens, at: number): PointRead | null {
  const year = yearAt(tokens, at);
  const before = symbolAt(tokens, at - 1);
  // "£2019", "SI 2018/2019/5": not with anything but a bracket, a quote or a range's dash in front.
  if (!year || (!spacedAt(tokens, at) && before !== HYPHEN && !opens.has(before))) return null;
  const next = year.end;
  const symbol = symbolAt(tokens, next);
  const season = seasonAt(tokens, next);
  if (season?.point.kind === "which" && season.point.starts[0] !== undefined) {
    const start = season.point.starts[0];
    return period(
      year.split && start < 9 ? year.year + 1 : year.year,
      start,
      season.point.months,
      season.end,
      true,
    );
  }
  const start = yearStart(symbol);
  if (start !== 0 && symbolAt(tokens, next + 1) === YEAR) return period(year.year, start, 12, next + 2, true);
  if (symbol === Q && year.split) {
    const quarter = quarterAt(tokens, next);
    if (quarter?.point.kind === "which") {
      const month = quarter.point.starts[0] ?? 4;
      return period(month < 4 ? year.year + 1 : year.year, month, 3, quarter.end, true);
    }
  }
  const point = months(year.year, year.split ? 4 : 1, 12);
  return { point, sort: year.split ? "split year" : "year", firm: year.split, dated: true, end: next };
}
