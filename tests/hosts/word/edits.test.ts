import fc from "fast-check";
import { smallest } from "../../../src/hosts/word/edits";

const edit = (was: string, text: string) => ({
  kind: "replace" as const,
  paragraph: 0,
  start: 10,
  end: 10 + was.length,
  was,
  text,
});

describe("the smallest change that does the same", () => {
  it("leaves alone what stays at both ends", () => {
    expect(smallest(edit("The board will consider acting", "The board will act"))).toMatchObject({
      start: 25,
      was: "consider acting",
      text: "act",
    });
  });

  it("never cuts a word", () => {
    expect(smallest(edit("by October 2026", "by November 2026"))).toMatchObject({
      was: "October",
      text: "November",
    });
  });

  it("is an insertion where nothing goes", () => {
    expect(smallest(edit("The board will act.", "The board will act by May 2027."))).toMatchObject({
      start: 28,
      end: 28,
      was: "",
      text: " by May 2027",
    });
  });

  it("comes to the same, whatever is changed", () => {
    const words = fc
      .array(fc.constantFrom("a", "ab", " ", "b ", "."), { maxLength: 8 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(words, words, (was, text) => {
        const small = smallest(edit(was, text));
        expect(was.slice(0, small.start - 10) + small.text + was.slice(small.end - 10)).toBe(text);
        expect(was.slice(small.start - 10, small.end - 10)).toBe(small.was);
      }),
    );
  });
});
