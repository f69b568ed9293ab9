import fc from "fast-check";
import { wordFrom } from "../../src/language/commitments/spellings";

const letters = fc.constantFrom(..."abcXYZ09éő\u1e0d\u1fff");

describe("the words of a text, told by their letters", () => {
  it("gives back every word as it is typed, however many others it has met", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 30 }), { maxLength: 60 }),
        (words) => {
          const text = words.join(" ");
          let from = 0;
          for (const word of words) {
            expect(wordFrom(text, from, text.length).raw).toBe(word);
            from += word.length + 1;
          }
        },
      ),
    );
  });

  it("tells words apart whose letters leave no room for others in their number", () => {
    const typed = ["\u1fffc\u1fff0", "\u1fffa\u1fff0"];
    expect(typed.map((word) => wordFrom(word, 0, word.length).raw)).toEqual(typed);
  });

  it("tells words apart that begin with the same twelve letters", () => {
    const typed = ["recommendation", "recommendations", "recommendati", "recommendatiön"];
    expect(typed.map((word) => wordFrom(word, 0, word.length).raw)).toEqual(typed);
    expect(typed.map((word) => wordFrom(word, 0, word.length).length)).toEqual([14, 15, 12, 14]);
  });
});
