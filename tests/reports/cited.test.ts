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
    ["**R1.**", "**R2.**", ["R1", "R2"]],
    ["R1:", "R2:", ["R1", "R2"]],
    ["Recommendation R1:", "Recommendation R2:", ["R1", "R2"]],
    ["Recommendation 1:", "Recommendation 2:", ["1", "2"]],
    ["Recommendation One –", "Recommendation Two –", ["1", "2"]],
    ["Rec 1:", "Rec 2:", ["1", "2"]],
    ["LP1:", "LP2:", ["LP1", "LP2"]],
    ["Recommendation 3 a)", "Recommendation 3 b)", ["3a", "3b"]],
  ])("is cited and quoted without its label behind %j", (first, second, numbers) => {
    const { recommendations } = reportOf(draft(first, second));
    expect(recommendations.map(({ number }) => number)).toEqual(numbers);
    expect(recommendations.map(({ text }) => text)).toEqual([
      "Marlshire Council should review its rota.",
      "Marlshire Police should count the calls.",
    ]);
  });

  it("has its problems and commitments under the number that it is cited by", () => {
    const { commitments, problems } = reportOf(draft("R1.", "R2."));
    expect(commitments.map(({ recommendation }) => recommendation)).toEqual(["R1"]);
    const missing = problems.find(({ rule }) => rule === "recommendation-without-response");
    expect(missing?.recommendation).toBe("R2");
  });

  it("keeps a label that gives no number", () => {
    const { recommendations } = reportOf(draft("Recommendation:", "Recommendation:"));
    expect(recommendations[0]?.text).toBe("Recommendation: Marlshire Council should review its rota.");
  });
});
