import type { Finding } from "../../src/model/draft";
import { findingTitle } from "../../src/taskpane/outline/short-title";

const finding = (label: string, title: string, number: string): Finding => ({
  number,
  label,
  labelSpan: null,
  title,
  text: `${label} ${title}`,
  span: { paragraph: 0, start: 0, end: 0 },
  refs: [],
  recommendations: [],
});

describe("the title of a finding in the outline", () => {
  it.each([
    ["Theme B:", "Hearing the family", "b", "Theme B: Hearing the family"],
    ["Finding one –", "Hearing the family", "1", "Finding one: Hearing the family"],
    ["KEY LINE OF ENQUIRY 2", "Hearing the family", "2", "KEY LINE OF ENQUIRY 2: Hearing the family"],
  ])("is in the draft's own words: %s", (label, title, number, shown) => {
    expect(findingTitle(finding(label, title, number))).toBe(shown);
  });

  it.each([
    ["2.", "2"],
    ["", "2"],
    ["F2", "2"],
  ])("says what it is where the draft has but a figure: %p", (label, number) => {
    expect(findingTitle(finding(label, "Hearing the family", number))).toBe("Finding 2: Hearing the family");
  });
});
