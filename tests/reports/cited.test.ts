import { documentReport } from "../../src/reports/build";
import type { DocumentReport } from "../../src/reports/schema";
import { checkedMarkdown } from "../kit/checked";

function reportOf(text: string): DocumentReport {
  const checked = checkedMarkdown(text);
  return documentReport("draft.md", checked.draft, checked.problems);
}

const draft = (first: string, second: string): string => `# Marlshire Safeguarding Adults Board

${first} Marlshire Council should review its rota.

Response: Marlshire Council will publish a rota by 31 March 2027.

${second} Marlshire Police should count the calls.
`;

describe("a recommendation in the report", () => {
  it.each([
    ["**R1.**", "**R2.**", ["1", "2"], ["R1", "R2"]],
    ["R1:", "R2:", ["1", "2"], ["R1", "R2"]],
    ["R1 a)", "R1 b)", ["1a", "1b"], ["R1a", "R1b"]],
    ["Recommendation R1:", "Recommendation R2:", ["1", "2"], ["R1", "R2"]],
    ["Recommendation 1:", "Recommendation 2:", ["1", "2"], ["1", "2"]],
    ["Recommendation One –", "Recommendation Two –", ["1", "2"], ["1", "2"]],
    ["Rec 1:", "Rec 2:", ["1", "2"], ["1", "2"]],
    ["Recommendation ASC1.", "Recommendation PH1.", ["asc1", "ph1"], ["ASC1", "PH1"]],
    ["LP1:", "LP2:", ["1", "2"], ["LP1", "LP2"]],
    ["Recommendation 3 a)", "Recommendation 3 b)", ["3a", "3b"], ["3a", "3b"]],
  ])("has its number, and is cited as the draft does, behind %j", (first, second, numbers, cited) => {
    const { recommendations } = reportOf(draft(first, second));
    expect(recommendations.map(({ number }) => number)).toEqual(numbers);
    expect(recommendations.map((it) => it.cited)).toEqual(cited);
  });

  it("has the words that stand where it says that they stand", () => {
    const { recommendations } = reportOf(draft("R1.", "R2."));
    expect(recommendations[0]?.text).toBe("R1. Marlshire Council should review its rota.");
    for (const { text, location } of recommendations) expect(location.text).toBe(text);
  });

  it("has its problems and commitments under its number", () => {
    const { commitments, problems } = reportOf(draft("R1.", "R2."));
    expect(commitments.map(({ recommendation }) => recommendation)).toEqual(["1"]);
    const missing = problems.find(({ rule }) => rule === "recommendation-without-response");
    expect(missing?.recommendation).toBe("2");
  });
});
