import { has, lowerCaseIsNoMonth, setOf, word } from "./lexicon";
import type { Part, Point } from "./moments";
import { capitalAt, digitsAt, isNumber, isWord, joined, spacedAt, symbolAt, type Tokens } from "./scan";

/** A calendar point as read from the text. */
export interface PointRead {
  readonly point: Point;
  /** The end of a list or stretch that shares month and year: "3-5 June 2024". */
  readonly until?: Point;
  readonly part?: Part;
  readonly sort:
    | "day"
    | "figures"
    | "month"
    | "period"
    | "year"
    | "split year"
    | "counted"
    | "unit"
    | "weekday";
  /** Whether it says a time by itself; otherwise it needs a preposition, a part ("early") or to stand alone. */
  readonly firm: boolean;
  /** Whether its year is given. */
  readonly dated: boolean;
  /** The index behind its last token. */
  readonly end: number;
}

export interface YearRead {
  readonly year: number;
  /** "2024/25", which begins in `year`. */
  readonly split: boolean;
  readonly end: number;
}

const [COMMA, HYPHEN, SLASH, APOSTROPHE] = [44, 45, 47, 39];
const [OF, FY, IN] = [word("of"), word("fy"), word("in")];
/** What may be counted with a number that looks like a year: "in 2000 cases". */
const countedThings = setOf([
  "cases",
  "children",
  "people",
  "staff",
  "practitioners",
  "professionals",
  "families",
  "pupils",
  "students",
  "referrals",
  "adults",
  "members",
  "employees",
  "delegates",
  "attendees",
  "schools",
  "responses",
  "young",
  "hours",
  "leaflets",
  "copies",
  "visits",
  "words",
  "contacts",
  "parents",
  "volunteers",
  "users",
  "residents",
  "households",
]);

/** Whether the month at that index is written in small letters like the verb ("may", "march"). */
export function capitalOnly(tokens: Tokens, at: number): boolean {
  return has(lowerCaseIsNoMonth, symbolAt(tokens, at)) && !capitalAt(tokens, at);
}

/** 2024, 2024/25, 2024-25, 2024/2025. */
export function yearAt(tokens: Tokens, at: number): YearRead | null {
  const symbol = symbolAt(tokens, at);
  if (!isNumber(symbol) || digitsAt(tokens, at) !== 4) return null;
  const year = -1 - symbol;
  if (year < 1900 || year > 2099) return null;
  const mark = symbolAt(tokens, at + 1);
  if ((mark !== SLASH && mark !== HYPHEN) || !joined(tokens, at) || !joined(tokens, at + 1)) {
    const decimals =
      (mark === 46 || mark === COMMA) && joined(tokens, at) && isNumber(symbolAt(tokens, at + 2));
    return (decimals && joined(tokens, at + 1)) || mark === 37 ? null : { year, split: false, end: at + 1 };
  }
  const next = symbolAt(tokens, at + 2);
  if (!isNumber(next)) return { year, split: false, end: at + 1 };
  const digits = digitsAt(tokens, at + 2);
  const second = -1 - next;
  // "Winter 2024/5"
  const short = digits < 3 && second === (year + 1) % 10 ** digits;
  const consecutive = short || (digits === 4 && second === year + 1);
  if (consecutive) return { year, split: true, end: at + 3 };
  // "2023-2026" and "2023-26" are ranges, "2021/03" is somebody's reference.
  return mark === HYPHEN && (digits === 4 || (digits === 2 && second > year % 100))
    ? { year, split: false, end: at + 1 }
    : null;
}

/** 24/25, 24-25: only where "FY", "Q3" or "financial year" stands in front. */
function shortSplitYearAt(tokens: Tokens, at: number): YearRead | null {
  const a = symbolAt(tokens, at);
  const mark = symbolAt(tokens, at + 1);
  const b = symbolAt(tokens, at + 2);
  if (!isNumber(a) || digitsAt(tokens, at) !== 2 || (mark !== SLASH && mark !== HYPHEN)) return null;
  if (!isNumber(b) || digitsAt(tokens, at + 2) !== 2 || -1 - b !== -a % 100) return null;
  return { year: 2000 - 1 - a, split: true, end: at + 3 };
}

/** The year of a season, term, quarter or named year: "2024", "of 2024/25", "(2024-25)" without its bracket, "FY24/25". */
export function yearOfPeriod(tokens: Tokens, at: number, short: boolean): YearRead | null {
  let next = at;
  const symbol = symbolAt(tokens, next);
  if (symbol === OF || symbol === IN || symbol === COMMA) next++;
  if (symbolAt(tokens, next) === FY) return fyAt(tokens, next);
  const year = yearAt(tokens, next);
  if (year) return countedBehind(tokens, year) ? null : year;
  return (
    (short ? shortSplitYearAt(tokens, next) : null) ?? apostropheYear(tokens, next) ?? shortYear(tokens, next)
  );
}

/** "Autumn 24", "Q1 25" with no word behind: what is counted would follow. */
function shortYear(tokens: Tokens, at: number): YearRead | null {
  const symbol = symbolAt(tokens, at);
  if (!isNumber(symbol) || digitsAt(tokens, at) !== 2 || !spacedAt(tokens, at)) return null;
  const after = symbolAt(tokens, at + 1);
  const value = -1 - symbol;
  const counts = isWord(after) || isNumber(after) || after === 37 || after === SLASH || after === HYPHEN;
  return counts || value < 13 || value > 49 ? null : { year: 2000 + value, split: false, end: at + 1 };
}

export function countedBehind(tokens: Tokens, year: YearRead): boolean {
  return !year.split && has(countedThings, symbolAt(tokens, year.end));
}

/** FY24/25, FY 2024-25; FY25 is the financial year that ends in 2025. */
export function fyAt(tokens: Tokens, at: number): YearRead | null {
  const split = yearAt(tokens, at + 1) ?? shortSplitYearAt(tokens, at + 1);
  if (split) return { ...split, split: true };
  const symbol = symbolAt(tokens, at + 1);
  if (!isNumber(symbol) || digitsAt(tokens, at + 1) !== 2) return null;
  return { year: 2000 - 2 - symbol, split: true, end: at + 2 };
}

function apostropheYear(tokens: Tokens, at: number): YearRead | null {
  if (symbolAt(tokens, at) !== APOSTROPHE || !joined(tokens, at)) return null;
  const symbol = symbolAt(tokens, at + 1);
  return isNumber(symbol) && digitsAt(tokens, at + 1) === 2
    ? { year: 2000 - 1 - symbol, split: false, end: at + 2 }
    : null;
}

/** The year behind a month at `at`: "2024", ", 2024", "of 2024", "'24", "-24", and "24" where it cannot be a count. */
export function yearBehindMonth(tokens: Tokens, at: number, form: "day" | "month"): YearRead | null {
  let next = at + 1;
  const symbol = symbolAt(tokens, next);
  const linked = (symbol === HYPHEN || symbol === SLASH || symbol === 46) && joined(tokens, at);
  if (linked || symbol === COMMA || symbol === OF) next++;
  const full = yearAt(tokens, next);
  if (full) return { year: full.year, split: false, end: next + 1 };
  const apostrophe = apostropheYear(tokens, next);
  if (apostrophe) return apostrophe;
  const short = symbolAt(tokens, next);
  if (symbol === COMMA || symbol === OF || !isNumber(short) || digitsAt(tokens, next) !== 2) return null;
  const value = -1 - short;
  const end = next + 1;
  if (linked)
    return joined(tokens, next - 1) && (value >= 10 || form === "day") && value < 60
      ? { year: 2000 + value, split: false, end }
      : null;
  // "May 13" may be a day; "13 May 13 staff" a count. Behind a month alone 13 to 29 are read as years.
  if (value < 13 || value > (form === "day" ? 49 : 29)) return null;
  const after = symbolAt(tokens, end);
  const suffix = isWord(after) && (!spacedAt(tokens, end) || has(suffixes, after));
  const clean =
    spacedAt(tokens, end) || !(after === 37 || after === SLASH || after === 58 || after === HYPHEN);
  if (suffix || !clean || after === 1 || has(countedThings, after)) return null;
  return { year: 2000 + value, split: false, end };
}

const suffixes = setOf(["st", "nd", "rd", "th"]);
