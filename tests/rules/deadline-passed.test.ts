import { plainParagraph } from "../../src/model/paragraph";
import { pastDatesIn, spelledOut } from "../../src/rules/deadline-passed/past-dates";

const dates = (text: string) => pastDatesIn(plainParagraph(text)).map(({ date }) => date);

describe("dates that a sentence about finished work reports as past", () => {
  it.each([
    ["In December 2026 the Trust launched a shared log.", ["2026-12"]],
    ["The policy was issued on 4 March 2026 and revised in June 2026.", ["2026-03-04", "2026-06"]],
    ["The audit was held on Monday, 2nd of November 2026.", ["2026-11-02"]],
    ["Since mid-January 2027 managers have met each week.", ["2027-01"]],
  ])("finds them in: %s", (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    "The Council has booked training in May 2027.",
    "The Trust has agreed a plan to start in May 2027.",
    "The Board approved the March 2026 edition.",
    "The team was told that the pilot is due in June 2027.",
    "The Academy adopted Working Together 2018.",
  ])("finds none in: %s", (text) => {
    expect(dates(text)).toEqual([]);
  });

  it("spells dates out at their own precision", () => {
    expect(["2026-09-04", "2026-09", "2026"].map(spelledOut)).toEqual([
      "4 September 2026",
      "September 2026",
      "2026",
    ]);
  });
});
