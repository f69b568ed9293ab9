import { MONTHS } from "../../model/dates";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { asksFor } from "../../model/signs";
import words from "./words.json";

export interface PastDate {
  /** ISO 8601, a month or a day. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
  /** The date with the word in front of it: "In December 2026". */
  readonly words: string;
}

const DATE = new RegExp(
  `\\b(?:in|on|during|since|throughout)\\s+(?:early\\s+|mid-?\\s*|late\\s+)?(?:[A-Z][a-z]+day,?\\s+)?(?:(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(${MONTHS.join("|")}),?\\s+((?:19|20)\\d\\d)\\b`,
  "gi",
);

const hasMonth = asksFor({ words: MONTHS.map((month) => month.toLowerCase()) });

// A finished action may speak of a coming one ("has booked training in May 2027"): such a date is no evidence.
const COMING = new RegExp(`\\b(?:${words.coming.words.join("|")})\\b`, "i");
const LOOK_BACK = 120;

/**
 * Months and days with their year that a sentence about finished work puts behind "in", "on", "during" or "since".
 * The caller knows which sentences those are.
 */
export const pastDatesIn = perParagraph((paragraph: Paragraph): readonly PastDate[] => {
  const { text } = paragraph;
  const found: PastDate[] = [];
  // Most paragraphs have no month and no year.
  if (!hasMonth(paragraph) || (!text.includes("20") && !text.includes("19"))) return found;
  DATE.lastIndex = 0;
  for (let match = DATE.exec(text); match; match = DATE.exec(text)) {
    const [words, day, month, year] = match;
    if (!month || !year) continue;
    const start = match.index;
    const before = text.slice(Math.max(0, start - LOOK_BACK), start);
    if (COMING.test(before.slice(before.lastIndexOf(". ") + 1))) continue;
    const ofYear = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
    const date = `${year}-${two(ofYear)}${day ? `-${two(Number(day))}` : ""}`;
    found.push({ date, start, end: start + words.length, words });
  }
  return found;
});

const two = (n: number): string => String(n).padStart(2, "0");

/** An ISO date of any precision as a reader would say it: "14 September 2026", "September 2026", "2026". */
export function spelledOut(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : "", name ?? "", year].filter((part) => part !== "").join(" ");
}
