import { has, monthOf, setOf, shortWeekdays, unitOf, weekdayNamed, word } from "./lexicon";
import type { Point } from "./moments";
import { digitsAt, isNumber, isWord, joined, spacedAt, symbolAt, type Tokens } from "./scan";
import { capitalOnly, type PointRead, yearBehindMonth } from "./years";

const [COMMA, HYPHEN, DOT, SLASH, AND_SIGN] = [44, 45, 46, 47, 38];
const suffixes = setOf(["st", "nd", "rd", "th"]);
const between = setOf(["to", "and", "or", "until"]);
/** Words in front of a number that make it the number of a paragraph or a version, and no day. */
const numbered = setOf([
  "paragraph",
  "paragraphs",
  "para",
  "paras",
  "section",
  "sections",
  "recommendation",
  "recommendations",
  "finding",
  "findings",
  "learning",
  "point",
  "points",
  "version",
  "v",
  "issue",
  "edition",
  "page",
  "pages",
  "standard",
  "chapter",
  "appendix",
  "figure",
  "table",
  "lesson",
  "action",
  "item",
  "see",
  "ref",
  "reference",
  "no",
  "number",
]);
const [THE, OF, W, C, B, E, WC, WB, WE, WEEK] = [
  word("the"),
  word("of"),
  word("w"),
  word("c"),
  word("b"),
  word("e"),
  word("wc"),
  word("wb"),
  word("we"),
  word("week"),
];
const commencing = setOf(["commencing", "beginning", "starting", "of"]);
const ENDING = word("ending");

export const dayPoint = (year: number | null, month: number, day: number): Point => ({
  kind: "day",
  year,
  month,
  day,
  before: 0,
  after: 0,
});

/** A day of a month in words or figures, a list or stretch of days of one month, or a week named by its day. */
export function dayAt(tokens: Tokens, at: number): PointRead | null {
  const week = weekAt(tokens, at);
  if (week) return week;
  if (isNumber(symbolAt(tokens, at))) return figuresAt(tokens, at) ?? daysOfMonthAt(tokens, at);
  const behind = behindWeekday(tokens, at);
  if (behind > at && !isNumber(symbolAt(tokens, behind))) return null;
  return behind > at ? (figuresAt(tokens, behind, true) ?? daysOfMonthAt(tokens, behind)) : null;
}

/** Behind "Monday", "Mon,", "Monday the"; the same index where no weekday stands there. */
function behindWeekday(tokens: Tokens, at: number): number {
  let next = at;
  const symbol = symbolAt(tokens, next);
  if (weekdayNamed(symbol) > 0) {
    next++;
    if (symbolAt(tokens, next) === COMMA || (symbolAt(tokens, next) === DOT && has(shortWeekdays, symbol)))
      next++;
  }
  return symbolAt(tokens, next) === THE ? next + 1 : next;
}

interface DayRead {
  readonly day: number;
  readonly ordinal: boolean;
  readonly end: number;
}

function dayOfMonthAt(tokens: Tokens, at: number): DayRead | null {
  const symbol = symbolAt(tokens, at);
  if (!isNumber(symbol) || digitsAt(tokens, at) > 2) return null;
  const day = -1 - symbol;
  if (day < 1 || day > 31) return null;
  // Word's superscript suffix often reaches us with a space: "1 st".
  const ordinal = has(suffixes, symbolAt(tokens, at + 1));
  return { day, ordinal, end: ordinal ? at + 2 : at + 1 };
}

function daysOfMonthAt(tokens: Tokens, at: number): PointRead | null {
  const before = symbolAt(tokens, at - 1);
  // "3.12 May", "£20 March": the number belongs to what stands in front of it.
  if (!spacedAt(tokens, at) && (before === DOT || before === 35 || before === COMMA || before > 126))
    return null;
  const first = dayOfMonthAt(tokens, at);
  if (!first) return null;
  let last = first;
  let ordinal = first.ordinal;
  for (let items = 0; items < 8; items++) {
    let next = last.end;
    const symbol = symbolAt(tokens, next);
    if (symbol === HYPHEN || symbol === SLASH || symbol === AND_SIGN || has(between, symbol)) next++;
    else if (symbol === COMMA) next += has(between, symbolAt(tokens, next + 1)) ? 2 : 1;
    else break;
    const following = dayOfMonthAt(tokens, behindWeekday(tokens, next));
    if (!following) break;
    last = following;
    ordinal ||= following.ordinal;
  }
  // "Version 4, 11 February 2019": the first number is the version's.
  if (last !== first && symbolAt(tokens, first.end) === COMMA && has(numbered, before)) return null;
  let next = last.end;
  if (symbolAt(tokens, next) === OF) next++;
  else if (symbolAt(tokens, next) === COMMA && monthOf(symbolAt(tokens, next + 1)) > 0) next++;
  const joint = symbolAt(tokens, next);
  if ((joint === HYPHEN || joint === DOT || joint === SLASH) && joined(tokens, next)) next++;
  const month = monthOf(symbolAt(tokens, next));
  if (month === 0) return null;
  const year = yearBehindMonth(tokens, next, "day");
  // "children over 12 may", "the 5 march": a small letter says that it is the verb, unless a year follows.
  if (capitalOnly(tokens, next) && year === null && !(ordinal && endsClause(tokens, next + 1))) return null;
  const end = year ? year.end : next + 1;
  const point = dayPoint(year?.year ?? null, month, first.day);
  const read: PointRead = { point, sort: "day", firm: true, end, dated: year !== null };
  return last === first
    ? read
    : { ...read, until: dayPoint(year?.year ?? null, month, Math.max(last.day, first.day)) };
}

function endsClause(tokens: Tokens, at: number): boolean {
  return !isWord(symbolAt(tokens, at));
}

/**
 * 05/04/2024, 5/4/24, 31.03.24, 5-4-2024 (the day first), 2024-04-05 (the year first), 20/10 without a year.
 * `calledDay`: behind "Monday" or "w/c", where nothing else is meant.
 */
function figuresAt(tokens: Tokens, at: number, calledDay = false): PointRead | null {
  const before = symbolAt(tokens, at - 1);
  if (!spacedAt(tokens, at) && (before === SLASH || before === DOT || before === COMMA || before === HYPHEN))
    return null;
  const mark = symbolAt(tokens, at + 1);
  if (mark !== SLASH && mark !== DOT && mark !== HYPHEN) return null;
  const b = symbolAt(tokens, at + 2);
  if (!isNumber(b) || !joined(tokens, at) || !joined(tokens, at + 1)) return null;
  const first = -1 - symbolAt(tokens, at);
  const second = -1 - b;
  const c = symbolAt(tokens, at + 4);
  const three =
    symbolAt(tokens, at + 3) === mark && isNumber(c) && joined(tokens, at + 2) && joined(tokens, at + 3);
  if (!three) return mark === SLASH ? dayAndMonth(tokens, at, first, second) : null;
  const after = symbolAt(tokens, at + 5);
  if (
    !spacedAt(tokens, at + 5) &&
    (after === SLASH || after === HYPHEN || (after === DOT && isNumber(symbolAt(tokens, at + 6))))
  )
    return null;
  // "3/6/12 months"
  if (unitOf(after) !== null) return null;
  const third = -1 - c;
  const read = (year: number, month: number, day: number): PointRead | null =>
    month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1900 && year < 2100
      ? { point: dayPoint(year, month, day), sort: "day", firm: true, end: at + 5, dated: true }
      : null;
  if (digitsAt(tokens, at) === 4) return read(first, second, third);
  const digits = digitsAt(tokens, at + 4);
  if (digits !== 4 && digits !== 2) return null;
  if (!calledDay && digits === 2 && mark === DOT && isParagraphNumber(tokens, at, third)) return null;
  const year = digits === 4 ? third : 2000 + third;
  // The other way round only where it cannot be meant otherwise.
  return read(year, second, first) ?? read(year, first, second);
}

/** "from 1.2.24", "by 4.5.24": no paragraph is led to by these. */
const ledTo = setOf(["from", "by", "on", "before", "since", "until", "till", "dated"]);

/** A third part from here on is a year more often than the number of a paragraph in its chapter. */
const LIKELY_YEAR = 15;

/**
 * "4.5.12" is far more often a paragraph's number than a day, unless it stands alone in its cell; "31.03.24" is a day,
 * and so is "31.12.24".
 */
function isParagraphNumber(tokens: Tokens, at: number, third: number): boolean {
  const before = symbolAt(tokens, at - 1);
  if (has(numbered, before)) return true;
  if (has(ledTo, before)) return false;
  const padded = tokens.text.charAt(tokens.starts[at + 2] ?? 0) === "0";
  if (padded || isAlone(tokens, at, at + 5)) return false;
  return -1 - symbolAt(tokens, at) <= 12 || (at === 0 && third < LIKELY_YEAR);
}

/** Whether a paragraph, or a cell, has no other words than those from one token to another. */
const isAlone = (tokens: Tokens, first: number, end: number): boolean =>
  first === 0 && !/[\p{L}\p{N}]/u.test(tokens.text.slice(tokens.starts[end] ?? tokens.text.length));

function dayAndMonth(tokens: Tokens, at: number, day: number, month: number): PointRead | null {
  if (
    digitsAt(tokens, at) === 2 &&
    digitsAt(tokens, at + 2) === 4 &&
    day >= 1 &&
    day <= 12 &&
    month >= 1990 &&
    month < 2100
  ) {
    // "03/2025": the first number is the month here.
    const point: Point = { kind: "months", year: month, month: day, months: 1 };
    return { point, sort: "figures", firm: false, end: at + 3, dated: true };
  }
  const twoDigits = digitsAt(tokens, at) === 2 && digitsAt(tokens, at + 2) === 2;
  if (twoDigits && day <= 12 && month >= LIKELY_YEAR && isAlone(tokens, at, at + 3)) {
    // "12/24" alone in its cell: December 2024
    const point: Point = { kind: "months", year: 2000 + month, month: day, months: 1 };
    return { point, sort: "figures", firm: false, end: at + 3, dated: true };
  }
  if (!twoDigits || day < 1 || day > 31 || month < 1 || month > 12) return null;
  const after = symbolAt(tokens, at + 3);
  if (!spacedAt(tokens, at + 3) && (after === SLASH || after === HYPHEN)) return null;
  return { point: dayPoint(null, month, day), sort: "figures", firm: false, end: at + 3, dated: false };
}

/** "w/c 10 June 2026", "week commencing", "week of"; "w/e", "week ending". */
function weekAt(tokens: Tokens, at: number): PointRead | null {
  const symbol = symbolAt(tokens, at);
  const second = symbolAt(tokens, at + 1);
  let next = at;
  let ending = false;
  if (symbol === WEEK) {
    ending = second === ENDING;
    if (!ending && !has(commencing, second)) return null;
    next = at + 2;
  } else if (symbol === W && (second === SLASH || second === DOT)) {
    const third = symbolAt(tokens, at + 2);
    if (third !== C && third !== B && third !== E) return null;
    ending = third === E;
    next = symbolAt(tokens, at + 3) === DOT ? at + 4 : at + 3;
  } else if (symbol === WC || symbol === WB || symbol === WE) {
    ending = symbol === WE;
    next = at + 1;
  } else return null;
  const behind = behindWeekday(tokens, next);
  const day = figuresAt(tokens, behind, true) ?? daysOfMonthAt(tokens, behind);
  if (day?.point.kind !== "day") return null;
  const point = ending ? { ...day.point, before: 6 } : { ...day.point, after: 6 };
  return { ...day, point, firm: true, sort: "day" };
}
