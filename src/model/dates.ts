/** The months as British officials write them, January first. */
export const MONTHS: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

/** How each of them begins, in small letters, for a pattern. */
export const MONTH_BEGINNINGS = MONTHS.map((month) => month.slice(0, 3).toLowerCase()).join("|");

/** How each of them is written, in full or cut short ("Jan", "Sept"), for a pattern. */
export const MONTH_FORMS = MONTHS.map(
  (month) => `${month.slice(0, 3)}(?:${month === "September" ? "t|" : ""}${month.slice(3)})?`,
).join("|");

/** Whether it is an ISO date at its own precision ("2015-01-19", "2020-06", "2014") that the calendar has. */
export function isDate(text: string): boolean {
  const full = `${text}-01-01`.slice(0, 10);
  const time = new Date(`${full}T00:00:00Z`);
  const has = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(full);
  return has && /^\d{4}(-\d\d(-\d\d)?)?$/.test(text);
}

/**
 * An ISO date at its own precision as British officials write it: "19 January 2015", "June 2020", "2014". Whatever is no
 * such date, as a file that somebody else wrote may hold, comes back as it is.
 */
export function inWords(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (!year) return date;
  const words = [year];
  if (month) words.unshift(MONTHS[Number(month) - 1] ?? "");
  if (day) words.unshift(String(Number(day)));
  return words.join(" ");
}
