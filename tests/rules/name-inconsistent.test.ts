import fc from "fast-check";
import { plainParagraph } from "../../src/model/paragraph";
import { namesIn } from "../../src/rules/name-inconsistent/names";
import { oneSlipApart } from "../../src/rules/name-inconsistent/slips";

const names = (text: string) => namesIn(plainParagraph(text)).map((name) => name.text);

describe("names of bodies in a paragraph", () => {
  it("end in a word that names a body, and begin anew behind it", () => {
    expect(names("The Northmere City Council and Marlshire Police agreed.")).toEqual([
      "Northmere City Council",
      "Marlshire Police",
    ]);
  });

  it("include those in whose names others begin", () => {
    expect(names("Eastvale Safeguarding Children Partnership Learning Group met.")).toEqual([
      "Eastvale Safeguarding Children Partnership",
      "Eastvale Safeguarding Children Partnership Learning Group",
    ]);
  });

  it("leave possessive endings out", () => {
    expect(names("Port Garrow Council’s rota")).toEqual(["Port Garrow Council"]);
  });

  it("stay inside the text, whatever it is given", () => {
    const piece = fc.constantFrom(
      "Board",
      "Council",
      "of",
      "and",
      "&",
      " ",
      "Marlshire",
      "’s",
      "NHS",
      "Trust",
      ",",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        for (const { start, end, text: words } of namesIn(plainParagraph(text)))
          expect(text.slice(start, end)).toBe(words);
      }),
    );
  });
});

describe("one slip", () => {
  it.each([
    ["constabulary", "constabluary"],
    ["safeguarding", "safegarding"],
    ["marlshire", "marlshires"],
    ["northmere", "northmare"],
  ])("parts %s and %s", (a, b) => {
    expect(oneSlipApart(a, b)).toBe(true);
    expect(oneSlipApart(b, a)).toBe(true);
  });

  it("does not part what is the same or further away", () => {
    expect(oneSlipApart("northmere", "northmere")).toBe(false);
    expect(oneSlipApart("northmere", "southmere")).toBe(false);
    expect(oneSlipApart("board", "boardroom")).toBe(false);
  });
});
