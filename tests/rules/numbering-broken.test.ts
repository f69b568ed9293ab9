import fc from "fast-check";
import { labelForm, numeralLike } from "../../src/rules/numbering-broken/labels";
import { compareKeys, keyOf, sequenceOf } from "../../src/rules/numbering-broken/sequence";

/** What a list of numbers, written as a reader would, is reported for. */
function slips(numbers: string, fromOne = true) {
  const list = numbers.split(" ");
  const keys = list.map((number) => {
    const key = keyOf(number);
    if (!key) throw new Error(`${number} is no number`);
    return key;
  });
  const { duplicates, misplaced, missing } = sequenceOf(keys, fromOne);
  return {
    twice: duplicates.map(
      ({ at, instead }) => `${list[at]} at ${at}${instead ? ` for ${instead.join(".")}` : ""}`,
    ),
    moved: misplaced.map(
      ({ from, to, comes, against }) => `${list[from]}-${list[to]} ${comes} ${list[against]}`,
    ),
    missing: missing.map(([from, to]) =>
      from === to ? from.join(".") : `${from.join(".")}-${to.join(".")}`,
    ),
  };
}

const NOTHING = { twice: [], moved: [], missing: [] };

describe("numbers in the order in which they stand", () => {
  it.each([
    "1 2 3 4 5 6 7 8 9 10 11",
    "1a 1b 1c 2a 2b 3 3a 3b 4a 5",
    "1 2 3a 3b 4 5a 5b 6",
    "1.1 1.2 2.1 2.2 2.3",
  ])("finds nothing in %s", (numbers) => {
    expect(slips(numbers)).toEqual(NOTHING);
  });

  it("reports a doubled number once, and not the gap that it leaves", () => {
    expect(slips("1 2 3 3 5 6")).toEqual({ ...NOTHING, twice: ["3 at 3 for 4"] });
    expect(slips("1a 1b 2a 2a 2c 3a")).toEqual({ ...NOTHING, twice: ["2a at 3 for 2.2"] });
  });

  it("says which of the two is wrong where the numbers around it show it", () => {
    expect(slips("1 2 4 4 5")).toEqual({ ...NOTHING, twice: ["4 at 2 for 3"] });
    expect(slips("2 2 3 4")).toEqual({ ...NOTHING, twice: ["2 at 0 for 1"] });
  });

  it("reports the later of the two where nothing shows it", () => {
    expect(slips("1 2 2 3 4")).toEqual({ ...NOTHING, twice: ["2 at 2"] });
  });

  it("leaves open whether a lone number or a letter was meant, and the gap is still explained", () => {
    expect(slips("1a 1b 1b 3a 3b 4")).toEqual({ ...NOTHING, twice: ["1b at 2"] });
  });

  it("does not call a doubled number that stands far from the first out of order as well", () => {
    expect(slips("1 2 3 2 5")).toEqual({ ...NOTHING, twice: ["2 at 3 for 4"] });
    expect(slips("1 2 3 1")).toEqual({ ...NOTHING, twice: ["1 at 3 for 4"] });
  });

  it("names the fewest numbers that would have to move", () => {
    expect(slips("1 3 4 5 2 6")).toEqual({ ...NOTHING, moved: ["2-2 after 5"] });
    expect(slips("4 1 2 3 5")).toEqual({ ...NOTHING, moved: ["4-4 before 1"] });
    expect(slips("1 2 6 7 3 4 5")).toEqual({ ...NOTHING, moved: ["6-7 before 3"] });
  });

  it("lists gaps as ranges, inner ones too", () => {
    expect(slips("1 2 4 8")).toEqual({ ...NOTHING, missing: ["3", "5-7"] });
    expect(slips("1a 1c 2b")).toEqual({ ...NOTHING, missing: ["1.2", "2.1"] });
  });

  it("lets section numbers begin where they do", () => {
    expect(slips("2 3 4", false)).toEqual(NOTHING);
    expect(slips("2 3 4", true)).toEqual({ ...NOTHING, missing: ["1"] });
  });

  it("never throws, and what it leaves standing is in order", () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 40 }).map(String),
      fc
        .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom("a", "b", "c", ".1", ".2"))
        .map((both) => both.join("")),
    );
    fc.assert(
      fc.property(fc.array(number, { maxLength: 40 }), (numbers) => {
        const keys = numbers.map((each) => keyOf(each) ?? [0]);
        const { duplicates, misplaced } = sequenceOf(keys, true);
        const out = new Set(duplicates.map(({ at }) => at));
        for (const { from, to } of misplaced) for (let i = from; i <= to; i++) out.add(i);
        const left = keys.filter((_, i) => !out.has(i));
        for (let i = 1; i < left.length; i++)
          expect(compareKeys(left[i - 1] ?? [], left[i] ?? [])).toBeLessThan(0);
      }),
    );
  });
});

describe("labels", () => {
  it.each([
    ["Finding one:", "word", 1, "Finding", "", ":"],
    ["FINDING TWO –", "word", 2, "FINDING", "", "–"],
    ["Recommendation 1a", "figure", 1, "Recommendation", "a", ""],
    ["Recommendation 12 (b):", "figure", 12, "Recommendation", " (a)", ":"],
    ["R4", "figure", 4, "R", "", ""],
    ["Lesson III.", "roman", 3, "Lesson", "", "."],
    ["4.2", "figure", 4, "", "", ""],
  ])("takes %s apart", (label, numeral, value, word, letter, tail) => {
    expect(labelForm(label)).toMatchObject({ numeral, value, word, letter, tail });
  });

  it.each(["Recommendation:", "Recommendations 3 and 4", "Recommendation XX", "b)"])(
    "leaves %s alone",
    (label) => {
      expect(labelForm(label)).toBeNull();
    },
  );

  it("writes a number as the others are written", () => {
    const [words, figures] = [labelForm("Finding Two"), labelForm("Finding 2")];
    if (!words || !figures) throw new Error("labels are not read");
    expect(numeralLike(3, words, "Two")).toBe("Three");
    expect(numeralLike(3, words, "TWO")).toBe("THREE");
    expect(numeralLike(3, figures, "2")).toBe("3");
    expect(numeralLike(21, words, "Two")).toBeNull();
  });
});
