import fc from "fast-check";
import { alignment, gaps, shown, shownText } from "../../../src/hosts/word/text";

describe("Word's text as the draft has it", () => {
  it("leaves plain text, tabs and non-breaking spaces alone", () => {
    expect(shownText("1.\tThe board’s\u00A0plan")).toBe("1.\tThe board’s\u00A0plan");
  });

  it("turns line breaks and non-breaking hyphens into what a file's reader has for them", () => {
    expect(shownText("one\u000Btwo\u001Ethree")).toBe("one\ntwo\u2011three");
  });

  it("leaves out what no eye sees", () => {
    expect(shownText("\uFEFFRecom\u200Bmendation\u200E\u2068 1\u2069\u2060")).toBe("Recommendation 1");
  });

  it("leaves out optional hyphens, cell ends and the marks of pictures, notes and comments", () => {
    expect(shownText("safe\u001Fguard\u00ADing\u0001\u0002\u0005\u0007\r")).toBe("safeguarding");
  });

  it("keeps the words on both sides of a page break apart, and adds nothing at the edges or beside spaces", () => {
    expect(shownText("one\u000Ctwo")).toBe("one\ntwo");
    expect(shownText("\u000Cone\u000C two\u000C")).toBe("one two");
  });

  it("knows where each letter stands in Word's text", () => {
    expect(shown("a\u001Fb\u000Bc")).toEqual({ text: "ab\nc", offsets: [0, 2, 3, 4, 5] });
  });
});

describe("what was left after deletions, laid over the whole", () => {
  it("puts gaps between words, not into them", () => {
    // "cat " was deleted, although "ca" of it would fit too.
    expect(alignment("the cat car", "the car")).toEqual([0, 1, 2, 3, 8, 9, 10]);
  });

  it("finds several deletions", () => {
    const all = "The Board will soon publish its full plan by May.";
    const kept = "The Board will publish its plan by May.";
    expect(gaps(all, alignment(all, kept) ?? [])).toEqual([
      { at: 15, text: "soon " },
      { at: 27, text: "full " },
    ]);
  });

  it("says so where the one is not what is left of the other", () => {
    expect(alignment("abc", "abd")).toBeNull();
    expect(alignment("", "a")).toBeNull();
  });

  it("always finds what was kept, whatever was deleted", () => {
    const words = fc.array(fc.tuple(fc.constantFrom("the ", "board ", "a ", "aa ", "b"), fc.boolean()));
    fc.assert(
      fc.property(words, (pieces) => {
        const all = pieces.map(([word]) => word).join("");
        const kept = pieces.map(([word, stays]) => (stays ? word : "")).join("");
        const places = alignment(all, kept);
        expect(places?.map((at) => all[at]).join("")).toBe(kept);
        expect(places).toEqual([...(places ?? [])].sort((a, b) => a - b));
      }),
    );
  });
});
