import {
  addMonths,
  addWorkingDays,
  type Days,
  dateOf,
  dayNumber,
  daysOfIso,
  isoOf,
  monthsFrom,
  weekdayOf,
} from "./calendar";
import type { Bound, Calendar, Moment, Part, Point } from "./moments";

/**
 * The first and last day of a calendar time, ISO, both included. `base` is the document's own date at whatever
 * precision it is known ("2024-01-15", "2024-01", "2024"). Null where the time needs a base and there is none.
 */
export function resolveCalendar(
  calendar: Calendar,
  base: string | null,
): { from: string; to: string } | null {
  const now = base === null ? null : daysOfIso(base);
  const days =
    calendar.kind === "length"
      ? now && lengthFrom(calendar, now)
      : calendarDays(calendar.bound, calendar.first, calendar.last, now);
  return days && { from: isoOf(days.from), to: isoOf(days.to) };
}

function lengthFrom(length: Extract<Calendar, { kind: "length" }>, now: Days): Days {
  const ahead = length.way === "ahead";
  // A base known to the month only may be any day of it: the stretch begins at its first and runs from its last.
  const edge = ahead ? now.to : now.from;
  const count = ahead ? length.count : -length.count;
  const other =
    length.unit === "month"
      ? addMonths(edge, count)
      : length.unit === "working day"
        ? addWorkingDays(edge, count)
        : edge + count;
  return ahead ? { from: now.from, to: other } : { from: other, to: now.to };
}

function calendarDays(bound: Bound, first: Moment, last: Moment | null, now: Days | null): Days | null {
  const whole = last ? range(first, last, now) : fixed(first.point) ? daysOf(first) : upcoming(first, now);
  if (!whole) return null;
  const from = partOf(whole.first, first.part, bound);
  const to = last ? partOf(whole.last, last.part, bound) : from;
  switch (bound) {
    case "before":
      // "before the end of March" leaves the whole of March; "before March" ends with February.
      return first.part === "end"
        ? { from: from.to, to: from.to }
        : { from: from.from - 1, to: from.from - 1 };
    case "after":
      return { from: to.to + 1, to: to.to + 1 };
    case "since":
      return { from: from.from, to: now && now.to > from.from ? now.to : to.to };
    default:
      return { from: from.from, to: Math.max(from.from, to.to) };
  }
}

interface Whole {
  readonly first: Days;
  readonly last: Days;
}

function fixed(point: Point): boolean {
  return point.kind === "months" || (point.kind === "day" && point.year !== null);
}

function daysOf(moment: Moment): Whole {
  const days = inYear(moment.point, 0) ?? { from: 0, to: 0 };
  return { first: days, last: days };
}

function upcoming(moment: Moment, now: Days | null): Whole | null {
  const days = now && nextOf(moment.point, now);
  return days && { first: days, last: days };
}

/** In a range one year may serve for both ends: "March and June 2015", "between November and February 2026". */
function range(first: Moment, last: Moment, now: Days | null): Whole | null {
  if (fixed(first.point)) {
    const from = inYear(first.point, 0);
    if (!from) return null;
    const to = fixed(last.point) ? inYear(last.point, 0) : firstFrom(last.point, from.from);
    return to && { first: from, last: to };
  }
  if (fixed(last.point)) {
    const to = inYear(last.point, 0);
    const from = to && lastUntil(first.point, to.from);
    return to && from && { first: from, last: to };
  }
  const from = now && nextOf(first.point, now);
  const to = from && firstFrom(last.point, from.from);
  return from && to && { first: from, last: to };
}

/** The point in that year; its own year wins. Null where it has none of its own and the year has no such day. */
function inYear(point: Point, year: number): Days | null {
  if (point.kind === "months") return monthsFrom(point.year, point.month, point.months);
  if (point.kind !== "day") return null;
  const own = point.year ?? year;
  const number = dayNumber(own, point.month, point.day);
  return { from: number - point.before, to: number + point.after };
}

function occurrences(point: Point, around: number): Days[] {
  const { year } = dateOf(around);
  const found: Days[] = [];
  if (point.kind === "week" || point.kind === "weekday") {
    const monday = around - weekdayOf(around) + 1;
    for (let week = -1; week <= 2; week++) {
      const from = monday + week * 7 + (point.kind === "weekday" ? point.weekday - 1 : 0);
      found.push({ from, to: point.kind === "weekday" ? from : from + 6 });
    }
    return found;
  }
  for (let y = year - 2; y <= year + 2; y++) {
    if (point.kind === "which") {
      for (const start of point.starts) found.push(monthsFrom(y, start, point.months));
    } else {
      const days = inYear(point, y);
      if (days) found.push(days);
    }
  }
  return found;
}

function nextOf(point: Point, now: Days): Days | null {
  const which = point.kind === "which" || point.kind === "week" ? point.which : "this";
  const all = occurrences(point, now.from);
  if (which === "last") return all.findLast((days) => days.to < now.from) ?? null;
  return all.find((days) => (which === "next" ? days.from > now.from : days.to >= now.from)) ?? null;
}

function firstFrom(point: Point, day: number): Days | null {
  return occurrences(point, day).find((days) => days.from >= day) ?? null;
}

function lastUntil(point: Point, day: number): Days | null {
  return occurrences(point, day).findLast((days) => days.from <= day) ?? null;
}

function partOf(days: Days, part: Part | null, bound: Bound): Days {
  if (part === null) return days;
  if (part === "end") return { from: days.to, to: days.to };
  if (part === "start" && bound !== "in") return { from: days.from, to: days.from };
  // "at the start of the school year" is its first month.
  if (part === "start" && days.to - days.from > 31)
    return { from: days.from, to: addMonths(days.from, 1) - 1 };
  if (part === "last week") return { from: Math.max(days.from, days.to - 6), to: days.to };
  if (part.startsWith("week ")) {
    const from = Math.min(days.to, days.from + (Number(part.slice(5)) - 1) * 7);
    return { from, to: Math.min(days.to, from + 6) };
  }
  const [index, of] =
    part === "first half"
      ? [0, 2]
      : part === "second half"
        ? [1, 2]
        : part === "mid"
          ? [1, 3]
          : part === "late"
            ? [2, 3]
            : [0, 3];
  return { from: cut(days, index, of), to: cut(days, index + 1, of) - 1 };
}

/** Where the `index`-th of `of` parts begins: at a month's first where the months divide, on the 11th or 21st of one. */
function cut(days: Days, index: number, of: number): number {
  const start = dateOf(days.from);
  const behind = dateOf(days.to + 1);
  const months = (behind.year - start.year) * 12 + behind.month - start.month;
  if (months > 0 && months % of === 0 && start.day === 1) return addMonths(days.from, (months / of) * index);
  if (index === of) return days.to + 1;
  return days.from + Math.floor((days.to - days.from + 1) / of) * index;
}
