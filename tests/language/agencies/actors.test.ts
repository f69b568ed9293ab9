import * as fc from "fast-check";
import { actorsIn } from "../../../src/language/agencies/actors";
import { plainParagraph } from "../../../src/model/paragraph";
import { MARKED } from "./marked-actors";

const marked = (text: string): string => {
  let out = "";
  let at = 0;
  for (const { start, end, kind } of actorsIn(plainParagraph(text))) {
    out += `${text.slice(at, start)}«${text.slice(start, end)}»${kind.charAt(0)}`;
    at = end;
  }
  return out + text.slice(at);
};

for (const [name, sentences] of Object.entries(MARKED)) {
  describe(`phrases that can act: ${name}`, () => {
    it.each(sentences)("%s", (sentence) => {
      expect(marked(sentence.replace(/«|»[bgrc]/g, ""))).toBe(sentence);
    });
  });
}

describe("an actor phrase", () => {
  it("says which noun decides what it is", () => {
    const head = (text: string) => actorsIn(plainParagraph(text)).map((actor) => actor.head);
    expect(head("The MSCP Education Sub-Group met Garrow CCG and Northmere NHS Trust.")).toEqual([
      "sub-group",
      "ccg",
      "trust",
    ]);
  });

  it("is found again for the same paragraph without new work", () => {
    const paragraph = plainParagraph("The Board met.");
    expect(actorsIn(paragraph)).toBe(actorsIn(paragraph));
  });
});

describe("whatever the text", () => {
  const word = fc.constantFrom(
    ..."The the Board board of for and & , . ( ) MSCP Trust trust's Children's services 12 Head team / - \u2019s Chair, Pat is to".split(
      " ",
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(word, { maxLength: 60 }).map((list) => list.join(" ")),
  );

  it("phrases lie inside it, in order and apart", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end, head } of actorsIn(plainParagraph(text))) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(head).not.toBe("");
          at = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
