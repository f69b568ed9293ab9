import * as fc from "fast-check";
import { plainParagraph } from "../../src/model/paragraph";
import { foundSingly, singlySpaced } from "../../src/model/single-spaces";

const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 2, maxLength: 8 });
const gaps = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 7, maxLength: 7 });

it("every word is found where it stands, however many spaces are between them", () => {
  fc.assert(
    fc.property(words, gaps, (each, widths) => {
      const text = each
        .map((word, at) => word + " ".repeat(widths[at] ?? 1))
        .join("")
        .trimEnd();
      const found = foundSingly(plainParagraph(text), (paragraph) => {
        expect(paragraph.text).toBe(each.join(" "));
        return [...paragraph.text.matchAll(/\S+/g)].map(({ 0: { length }, index }) => ({
          start: index,
          end: index + length,
        }));
      });
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(each);
    }),
  );
});

it.each(["One word and another.", "  indented", "", "tab\t\tsigns", "behind  "])(
  "nothing is said of words without spaces between them that were typed twice: %j",
  (text) => {
    expect(singlySpaced(plainParagraph(text))).toBeNull();
  },
);
