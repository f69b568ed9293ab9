import fc from "fast-check";
import { applyEdits } from "../../src/edits/apply";
import { plainParagraph } from "../../src/model/paragraph";
import { align } from "../../src/workbench/page/align";
import { lettersBefore, offsetAfter } from "../../src/workbench/page/letters";
import { typed } from "../../src/workbench/page/typed";

describe("letters as the measure of a place", () => {
  it("counts what is seen", () => {
    expect(lettersBefore("a\tb c", 4)).toBe(2);
    expect(offsetAfter("a\tb c", 2, "first")).toBe(3);
    expect(offsetAfter("a\tb c", 2, "last")).toBe(4);
  });

  it("leads back to the same letter", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab \t\n]{0,20}$/), fc.nat(20), (text, at) => {
        const offset = Math.min(at, text.length);
        const letters = lettersBefore(text, offset);
        expect(lettersBefore(text, offsetAfter(text, letters, "first"))).toBe(letters);
        expect(lettersBefore(text, offsetAfter(text, letters, "last"))).toBe(letters);
      }),
    );
  });
});

describe("paragraphs on the page", () => {
  it("are found in order, whatever the page adds or leaves out", () => {
    expect(
      align(["One", "", "Not shown", "Two\tthree"], ["Header", "One", "", "Two three", "Footer"]),
    ).toEqual([[1], [2], [], [3]]);
  });

  it("may be divided by a page break", () => {
    expect(align(["One two", "Three"], ["One ", "two", "Three"])).toEqual([[0, 1], [2]]);
  });

  it("that are alike go to elements in order", () => {
    expect(align(["Response", "Yes", "Response", "No"], ["Response", "Yes", "Response", "No"])).toEqual([
      [0],
      [1],
      [2],
      [3],
    ]);
  });
});

describe("what was typed", () => {
  const at = (text: string) => [plainParagraph("Title"), plainParagraph(text)];

  it("is the smallest change that explains it", () => {
    expect(typed(at("The Board may act."), 1, "The Board may act.", "The Board will act.")).toEqual({
      kind: "replace",
      paragraph: 1,
      start: 10,
      end: 13,
      was: "may",
      text: "will",
    });
  });

  it("is nothing where nothing changed", () => {
    expect(typed(at("Same"), 1, "Same", "Same")).toBeNull();
  });

  it("finds its place where the page writes white space in its own way", () => {
    const edit = typed(at("Lead:\tthe  Board"), 1, "Lead: the Board", "Lead: the LSCB Board");
    const applied = edit && applyEdits(at("Lead:\tthe  Board"), [edit]);
    expect(applied?.ok && applied.paragraphs[1]?.text).toBe("Lead:\tthe  LSCB Board");
  });

  it("always leads from one text to the other", () => {
    const text = fc.stringMatching(/^[ab c]{0,12}$/);
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = typed(at(before), 1, before, after);
        const applied = applyEdits(at(before), edit ? [edit] : []);
        expect(applied.ok && applied.paragraphs[1]?.text).toBe(after);
      }),
    );
  });
});
