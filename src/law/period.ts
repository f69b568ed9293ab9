import { MONTHS } from "../model/dates";

/**
 * First and last day, for dates at the precision that a text or a source gives ("2015-01-19", "2020-06", "2014").
 * Days are ISO 8601 strings, which compare as text.
 */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** The days that an ISO date at its own precision may mean; null for what is no such date. */
export function daysOf(date: string): Days | null {
  // Most are known to the day.
  if (date.length === 10) return DAY.test(date) ? { first: date, last: date } : null;
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(date) ?? [];
  if (!year) return null;
  if (month) return { first: `${date}-01`, last: `${date}-${lengthOf(Number(year), Number(month))}` };
  return { first: `${year}-01-01`, last: `${year}-12-31` };
}

const DAY = /^\d{4}-\d\d-\d\d$/;

function lengthOf(year: number, month: number): string {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? "29" : "28";
  return [4, 6, 9, 11].includes(month) ? "30" : "31";
}

/** When something applies: best known first and last day, and how precisely a source supports each. */
export interface Applies {
  /** The first day; null where it is not known or lies before all records. */
  readonly from: string | null;
  /** The same at the precision that the source supports ("2023-12"); null where nothing supports it. */
  readonly fromKnown: string | null;
  /** The last day, included; null where it still applies or the end is not known. */
  readonly to: string | null;
  readonly toKnown: string | null;
  /** Days on which it depends on the area whether this or its successor applied. */
  readonly transition: Transition | null;
}

export interface Transition {
  readonly from: string;
  readonly to: string;
  readonly fromBody: string;
  readonly toBody: string;
}

/**
 * How a date stands to something that applies for a time. `before` and `after` only where every day that the date
 * may mean lies outside and the source is precise enough to say so; `unsourced` where it lies outside by days that no
 * source supports; `open` where the area decides; otherwise `within`, which includes every case of doubt.
 */
export type Standing = "within" | "before" | "after" | "open" | "unsourced";

export function standingOf(applies: Applies, date: string): Standing {
  const days = daysOf(date);
  if (!days) return "within";
  if (applies.from !== null && days.last < applies.from) {
    const known = applies.fromKnown === null ? null : daysOf(applies.fromKnown);
    if (!known) return "unsourced";
    return days.last < known.first ? "before" : "within";
  }
  if (applies.to !== null && days.first > applies.to) {
    const known = applies.toKnown === null ? null : daysOf(applies.toKnown);
    if (!known) return "unsourced";
    return days.first > known.last ? "after" : "within";
  }
  const { transition } = applies;
  return transition && days.first >= transition.from && days.last <= transition.to ? "open" : "within";
}

/** The ISO date that British words such as `inWords` writes name; null for any other words. */
export function isoOf(words: string): string | null {
  const [, day, month, year = ""] = /^(?:(?:(\d{1,2}) )?([A-Z][a-z]+) )?(\d{4})$/.exec(words.trim()) ?? [];
  if (year === "") return null;
  if (!month) return year;
  const at = MONTHS.indexOf(month);
  if (at < 0) return null;
  const inMonth = `${year}-${String(at + 1).padStart(2, "0")}`;
  if (!day) return inMonth;
  const length = Number(daysOf(inMonth)?.last.slice(-2));
  return Number(day) >= 1 && Number(day) <= length ? `${inMonth}-${day.padStart(2, "0")}` : null;
}
