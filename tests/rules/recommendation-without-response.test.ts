import { readingOf } from "../../src/model/reading";
import { asShipped } from "../../src/session/as-shipped";
import { checkReading } from "../../src/session/check";
import { sketch } from "../kit/paragraphs";

const silentIn = (answer: string): readonly string[] => {
  const { paragraphs } = sketch(`
T: Eastvale Safeguarding Children Partnership
|! Recommendation | Agency | Response |
| 1. The Council and the Trust should review their rotas. | Eastvale Council | The rotas were reviewed in May 2024. |
| ^ | Eastvale NHS Trust | ${answer} |
| 2. Eastvale Police should count the calls. | Eastvale Police | They are counted each month. |`);
  const checked = checkReading(readingOf(paragraphs), asShipped);
  if (!checked.ok) throw new Error("not checked");
  return checked.problems
    .filter(({ rule }) => rule === "recommendation-without-response")
    .map(({ what }) => what);
};

describe("a body's empty cell in a row of its own", () => {
  it("is an answer that never came", () => {
    expect(silentIn("")).toEqual([
      "Nothing stands beside “Eastvale NHS Trust” in the response to Recommendation 1.",
    ]);
  });

  it("is none where it goes on with the cell above: the two answer together", () => {
    expect(silentIn("^")).toEqual([]);
  });
});
