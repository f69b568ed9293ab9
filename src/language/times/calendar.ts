/**
 * Days as whole numbers, counted from 1 January 1970 = 0, in the Gregorian calendar. Plain arithmetic: no `Date`,
 * so no time zone can move a day.
 */
export interface Days {
  /** First and last day, both included. */
  readonly from: number;
  readonly to: number;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days month 1 to 12 has in that year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The number of a day; a day behind the month's last one counts as the last (31 June is 30 June). */
export function dayNumber(year: number, month: number, day: number): number {
  const inMonth = Math.min(day, daysInMonth(year, month));
  // Years begin in March here, so that the leap day is a year's last and needs no case of its own.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + inMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function dateOf(number: number): { year: number; month: number; day: number } {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** `months` whole months from the first of `month`, which may lie outside 1 to 12. */
export function monthsFrom(year: number, month: number, months: number): Days {
  const first = year * 12 + month - 1;
  const behind = first + months;
  return {
    from: dayNumber(Math.floor(first / 12), (first % 12) + 1, 1),
    to: dayNumber(Math.floor(behind / 12), (behind % 12) + 1, 1) - 1,
  };
}

/** The same day `months` later or earlier; the month's last day where it is shorter (31 January + 1 = 28 February). */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = dateOf(number);
  const index = year * 12 + month - 1 + months;
  return dayNumber(Math.floor(index / 12), (index % 12) + 1, day);
}

/** Monday to Friday only; bank holidays are not known here. */
export function addWorkingDays(number: number, count: number): number {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let day = number;
  while (left > 0) {
    day += step;
    if (weekdayOf(day) <= 5) left--;
  }
  return day;
}

export function isoOf(number: number): string {
  const { year, month, day } = dateOf(number);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** "2024-01-15", "2024-01" or "2024" as its first and last day; null for anything else. */
export function daysOfIso(text: string): Days | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!parts) return null;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return monthsFrom(year, 1, 12);
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return null;
  if (parts[3] === undefined) return monthsFrom(year, month, 1);
  const day = Number(parts[3]);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const number = dayNumber(year, month, day);
  return { from: number, to: number };
}
