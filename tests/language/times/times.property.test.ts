import fc from "fast-check";
import { dateOf, dayNumber, daysInMonth, daysOfIso, isoOf } from "../../../src/language/times/calendar";
import { resolveTime, timesIn } from "../../../src/language/times/times";
import { plainParagraph } from "../../../src/model/paragraph";
import { anySign } from "../../kit/any-sign";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const two = (value: number): string => String(value).padStart(2, "0");

function ordinal(day: number): string {
  if (day % 10 === 1 && day !== 11) return `${day}st`;
  if (day % 10 === 2 && day !== 12) return `${day}nd`;
  return day % 10 === 3 && day !== 13 ? `${day}rd` : `${day}th`;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const aDay: fc.Arbitrary<Day> = fc
  .tuple(
    fc.integer({ min: 2005, max: 2045 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => ({ year, month, day: Math.min(day, daysInMonth(year, month)) }));

const name = (day: Day): string => months[day.month - 1] ?? "";
const isoDay = (day: Day): string => `${day.year}-${two(day.month)}-${two(day.day)}`;

const forms: Readonly<Record<string, (day: Day) => string>> = {
  "20 October 2024": (day) => `${day.day} ${name(day)} ${day.year}`,
  "20th October 2024": (day) => `${ordinal(day.day)} ${name(day)} ${day.year}`,
  "20th of October, 2024": (day) => `${ordinal(day.day)} of ${name(day)}, ${day.year}`,
  "the 20th October 2024": (day) => `the ${ordinal(day.day)} ${name(day)} ${day.year}`,
  "20 Oct 2024": (day) => `${day.day} ${name(day).slice(0, 3)} ${day.year}`,
  "20-Oct-24": (day) => `${day.day}-${name(day).slice(0, 3)}-${two(day.year % 100)}`,
  "October 20th, 2024": (day) => `${name(day)} ${ordinal(day.day)}, ${day.year}`,
  "Sunday 20 October 2024": (day) =>
    `${weekdays[(((dayNumber(day.year, day.month, day.day) + 3) % 7) + 7) % 7] ?? ""} ${day.day} ${name(day)} ${day.year}`,
  "20/10/2024": (day) => `${two(day.day)}/${two(day.month)}/${day.year}`,
  "20/10/24": (day) => `${day.day}/${day.month}/${two(day.year % 100)}`,
  "20.10.2024": (day) => `${two(day.day)}.${two(day.month)}.${day.year}`,
  "20-10-2024": (day) => `${two(day.day)}-${two(day.month)}-${day.year}`,
  "2024-10-20": isoDay,
  "20 OCTOBER 2024": (day) => `${day.day} ${name(day).toUpperCase()} ${day.year}`,
  "20\u00a0October\u00a02024": (day) => `${day.day}\u00a0${name(day)}\u00a0${day.year}`,
};

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: anySign }),
  fc
    .array(
      fc.constantFrom(
        "by",
        "the",
        "end",
        "of",
        "in",
        "May",
        "may",
        "march",
        "March",
        "2024",
        "24",
        "25",
        "/",
        "-",
        "–",
        "2024/25",
        "Q3",
        "first",
        "half",
        "term",
        "week",
        "every",
        "six",
        "months",
        "once",
        "when",
        "policy",
        "is",
        "agreed",
        "next",
        "meeting",
        "within",
        "3",
        "to",
        "and",
        ",",
        ".",
        "(",
        ")",
        "'",
        "year",
        "financial",
        "w/c",
        "31",
        "June",
        "autumn",
        "regular",
        "at",
        "each",
        "last",
        "\u00ad",
        "\n",
      ),
      { maxLength: 40 },
    )
    .map((words) => words.join(" ")),
);

describe("any day in any British form", () => {
  it.each(Object.entries(forms))("is found and resolves to itself: %s", (_, form) => {
    fc.assert(
      fc.property(aDay, (day) => {
        const sentence = `The plan for Northmere is to be signed by ${form(day)}, after which it starts.`;
        const found = timesIn(plainParagraph(sentence)).filter((phrase) => phrase.timing === "dated");
        expect(found.map((phrase) => resolveTime(phrase, null))).toEqual([
          { from: isoDay(day), to: isoDay(day) },
        ]);
      }),
    );
  });

  it("is its own number's day again", () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const number = dayNumber(day.year, day.month, day.day);
        expect(dateOf(number)).toEqual(day);
        expect(daysOfIso(isoOf(number))).toEqual({ from: number, to: number });
      }),
    );
  });
});

describe("whatever the text", () => {
  it("phrases are in order, do not overlap, are not empty, and resolve to days in order", () => {
    fc.assert(
      fc.property(anyText, aDay, (text, base) => {
        let behind = 0;
        for (const phrase of timesIn(plainParagraph(text))) {
          expect(phrase.start).toBeGreaterThanOrEqual(behind);
          expect(text.slice(phrase.start, phrase.end).trim()).not.toBe("");
          behind = phrase.end;
          const days = resolveTime(phrase, isoDay(base));
          if (!days) continue;
          expect(daysOfIso(days.from)).not.toBeNull();
          expect(daysOfIso(days.to)).not.toBeNull();
          expect(days.from <= days.to).toBe(true);
        }
        expect(behind).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  it("a time without its year is never over on the base's day", () => {
    const openings = [
      "by 3 June",
      "in May",
      "by the end of March",
      "this autumn",
      "in the summer term",
      "by the end of the financial year",
      "next month",
      "within six weeks",
      "by Christmas",
      "in Q3",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...openings), aDay, (words, base) => {
        const [phrase] = timesIn(plainParagraph(`The lead will report ${words}.`));
        const days = phrase && resolveTime(phrase, isoDay(base));
        expect(days && days.to >= isoDay(base)).toBe(true);
      }),
    );
  });
});
