import fc from "fast-check";
import { plainParagraph } from "../../src/model/paragraph";
import { asksFor } from "../../src/model/signs";

const has = (ask: ReturnType<typeof asksFor>, text: string): boolean => ask(plainParagraph(text));

describe("the signs that readers ask a paragraph for", () => {
  const act = asksFor({ words: ["act"] });
  const accepts = asksFor({ words: ["accept*", "endors*"] });
  const opens = asksFor({ marks: "(…" });
  const figures = asksFor({ marks: "0" });

  it("finds a whole word whatever its capitals, and not as the beginning of another", () => {
    for (const text of ["act", "The Care ACT 2014", "an Act.", "(Act)", "Act’s"])
      expect(has(act, text)).toBe(true);
    for (const text of ["action", "pact", "exact", "", "a ct"]) expect(has(act, text)).toBe(false);
  });

  it("finds every word that begins as asked for", () => {
    for (const text of ["accept", "Accepting it", "was endorsed"]) expect(has(accepts, text)).toBe(true);
    for (const text of ["acce", "unaccepted", "endo"]) expect(has(accepts, text)).toBe(false);
  });

  it("takes a word to begin behind anything but a letter from A to Z", () => {
    expect(has(asksFor({ words: ["xx"] }), "in 20xx")).toBe(true);
    expect(has(act, "éact")).toBe(true);
  });

  it("finds marks, and any figure for a nought", () => {
    expect(has(opens, "so far …")).toBe(true);
    expect(has(opens, "so far.")).toBe(false);
    for (const figure of "0123456789") expect(has(figures, `a${figure}b`)).toBe(true);
    expect(has(figures, "ten")).toBe(false);
  });

  it("knows letters that stand for a name from words", () => {
    const letters = asksFor({ shapes: ["letters"] });
    for (const text of ["the NSCP", "an ELSAs’ day", "A&E", "McNorth"]) expect(has(letters, text)).toBe(true);
    for (const text of ["The Board & Trust", "A board", "a I"]) expect(has(letters, text)).toBe(false);
  });

  it("knows codes, long numbers and rows of dots", () => {
    const code = asksFor({ shapes: ["code"] });
    const long = asksFor({ shapes: ["long number"] });
    const dots = asksFor({ shapes: ["dots"] });
    expect(has(code, "RV7 3QD")).toBe(true);
    expect(has(code, "by 7 May")).toBe(false);
    expect(has(long, "(01632) 960 001")).toBe(true);
    expect(has(long, "on 30 June 2026")).toBe(false);
    for (const text of ["wait...", "name . . . . .", ".."]) expect(has(dots, text)).toBe(true);
    expect(has(dots, "One. Two.")).toBe(false);
  });

  it("knows words with capitals that stand side by side, or apart by a short word", () => {
    const names = asksFor({ shapes: ["names"] });
    for (const text of [
      ...[
        "by Jo Hart.",
        "Marlshire’s NHS",
        "Jo\u00a0Hart",
        "Hart & Vale",
        "(Hart of Vale)",
        "the McVale Trust",
      ],
      ...["The Vale Trust", "Of The Vale", "Zoë Hart", "Vale-upon Hart", "3C Health"],
    ])
      expect({ text, has: has(names, text) }).toEqual({ text, has: true });
    for (const text of [
      ...[
        "The Board.",
        "in March. Then",
        "Jo, Hart",
        "the Board",
        "Board  Trust",
        "Hart within Vale",
        "Jo",
        "",
      ],
      ...["ended here. The Trust", "the Head: Jo"],
    ])
      expect({ text, has: has(names, text) }).toEqual({ text, has: false });
  });

  it("misses no words with capitals that a search for them finds", () => {
    const names = asksFor({ shapes: ["names"] });
    const word = fc.constantFrom(
      "The",
      "Jo",
      "of",
      "and",
      "upon",
      "&",
      "Hart’s",
      "x",
      "McV",
      "NHS",
      "7",
      "é",
      ".",
      "-",
    );
    const gap = fc.constantFrom(" ", "\u00a0", "", ", ", "  ");
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { maxLength: 8 }), (parts) => {
        const text = parts.flat().join("");
        const found =
          /(?<![\w’'&‑-])(?!The[ \u00a0])[A-Z][\w’'&‑-]*[ \u00a0](?:(?:and|of|upon|&)[ \u00a0])?[A-Z]/.test(
            text,
          );
        if (found) expect(has(names, text)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("answers a question that came up after the paragraph was read", () => {
    const paragraph = plainParagraph("The table below");
    expect(act(paragraph)).toBe(false);
    expect(asksFor({ words: ["table"] })(paragraph)).toBe(true);
  });

  it("misses no word that a search for it finds", () => {
    const letter = fc.constantFrom(..."acteACT .,(’é1\n");
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 30 }), (text) => {
        expect(has(act, text)).toBe(/(?<![a-z])act(?![a-z])/i.test(text));
        expect(has(asksAccept, text)).toBe(/(?<![a-z])acc/i.test(text));
      }),
    );
  });

  const asksAccept = asksFor({ words: ["acc*"] });
});
