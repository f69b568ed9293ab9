import { citedNumber, codeOf } from "../../src/model/code";

describe("the number of a recommendation as the draft cites it", () => {
  it.each([
    ["4", true, "R4", "R4"],
    ["4", true, "Recommendation 4", "4"],
    ["4", false, "R4", "4"],
    ["3b", true, "Recommendation 3b", "3b"],
    ["iii", true, "Recommendation III", "III"],
    ["iii", true, "(iii)", "iii"],
    ["asc2", true, "ASC2", "ASC2"],
    ["mv/h/01", true, "MV/H/01", "MV/H/01"],
    ["a1", true, "A1", "A1"],
    ["b2a", true, "Recommendation B2a", "B2a"],
    ["a1", true, "a1", "a1"],
  ])("of %j (numbered: %j, label %j) is %j", (number, numbered, label, cited) => {
    expect(citedNumber({ number, numbered, label })).toBe(cited);
  });

  it("tells the letters of a body from figures", () => {
    expect(["asc2", "ma1", "4", "3b", "a1", "mv/h/01"].map(codeOf)).toEqual([
      "asc",
      "ma",
      "",
      "",
      "",
      "mv/h/",
    ]);
  });
});
