import fc from "fast-check";
import { citationsIn } from "../../src/law/citations";
import { plainParagraph } from "../../src/model/paragraph";

const cited = (text: string) =>
  citationsIn(plainParagraph(text)).map((each) => [text.slice(each.start, each.end), each.year]);
const provisions = (text: string) =>
  citationsIn(plainParagraph(text)).map((each) =>
    each.kind === "instrument" ? each.provisions.map(({ kind, number }) => `${kind} ${number}`) : [],
  );

describe("citations of the guidance", () => {
  it.each([
    ["Working Together 2018", 2018],
    ["'Working Together to Safeguard Children', 2013", 2013],
    ["‘Working Together to Safeguard Children’ (2015)", 2015],
    ["Working Together to Safeguard Children (2018)", 2018],
    ["Working Together to Safeguard Children, July 2018", 2018],
    ["2018 edition of Working Together", 2018],
    ["WT2018", 2018],
  ])("reads %s", (words, year) => {
    expect(cited(`It follows the guidance in ${words} as a whole.`)).toEqual([[words, year]]);
  });

  it("reads the edition that came after it", () => {
    const [edition] = citationsIn(plainParagraph("It follows 'Working Together', 2013 (now 2015)."));
    expect(edition?.kind === "edition" && edition.now).toBe(2015);
  });

  it.each([
    "We are working together in 2018.",
    "The Working Together 2022/23 training is full.",
    "Working Together to Safeguard People 2018 is the guidance in Wales.",
    "Working Together allows any model.",
  ])("finds none in: %s", (text) => {
    expect(cited(text)).toEqual([]);
  });
});

describe("citations of law", () => {
  it("reads title, year and what is cited of it", () => {
    const text =
      "It met by virtue of Regulation 5 of the Local Safeguarding Children Boards Regulations 2006.";
    expect(cited(text)).toEqual([
      ["Regulation 5 of the Local Safeguarding Children Boards Regulations 2006", 2006],
    ]);
    expect(provisions(text)).toEqual([["regulation 5"]]);
  });

  it("keeps neighbours apart", () => {
    const text = "section 16F of the Children Act 2004 (as amended by the Care Act 2014), s.44 Care Act 2014";
    expect(cited(text)).toEqual([
      ["section 16F of the Children Act 2004", 2004],
      ["Care Act 2014", 2014],
      ["s.44 Care Act 2014", 2014],
    ]);
  });

  it("leaves words in front of a known title out", () => {
    expect(cited("In Marlshire, Care Act 2014 duties came late.")).toEqual([["Care Act 2014", 2014]]);
  });

  it("reads a country inside the title and several regulations", () => {
    const act = "Safeguarding Board Act (Northern Ireland) 2011";
    expect(cited(`under the ${act}`)).toEqual([[act, 2011]]);
    expect(provisions("regulations 5(1)(e) and 11 of the Marsh Regulations 2006")).toEqual([
      ["regulation 5", "regulation 11"],
    ]);
  });

  it("never throws and stays inside the text, whatever it is given", () => {
    const words = fc.constantFrom(
      "Working Together",
      " Act ",
      "2018",
      "(",
      ")",
      "the ",
      "section 5 ",
      "of ",
      "SI 2018/",
      "'",
      "A",
      ", ",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 5 })), { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { start, end } of citationsIn(plainParagraph(text))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = Math.max(last, end);
        }
      }),
    );
  });
});
