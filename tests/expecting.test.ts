import { stripVTControlCharacters } from "node:util";

/** What jest would say, where `expect` is quicker (tests/kit/expecting.js). */
describe("what is expected and is not so", () => {
  const said = (run: () => void): string => {
    try {
      run();
    } catch (error) {
      const { message, stack = "" } = error as Error;
      return `${/expecting\.(?:test\.ts|js)/.exec(stack)?.[0]} ${stripVTControlCharacters(message).replace(/\s+/g, " ")}`;
    }
    return "nothing";
  };

  it.each([
    ["toBe", () => expect(-0).toBe(0), "Expected: 0 Received: -0"],
    ["toBe of equal things", () => expect({ a: 1 }).toBe({ a: 1 }), "serializes to the same string"],
    ["toEqual", () => expect([1, [2]]).toEqual([1, [3]]), "- 3, + 2,"],
    ["toEqual of sets", () => expect(new Set([1])).toEqual(new Set([2])), "- 2, + 1,"],
    ["toEqual of bytes", () => expect(Uint8Array.of(1, 2)).toEqual(Uint8Array.of(1, 3)), "- 3, + 2,"],
    ["toEqual of what has a part too few", () => expect({ a: 1 }).toEqual({ a: 1, b: 2 }), '- "b": 2,'],
    ["toEqual of any", () => expect("1").toEqual(expect.any(Number)), "Any<Number>"],
    ["toMatch", () => expect("one").toMatch(/two/), "Expected pattern: /two/"],
    ["not", () => expect(1).not.toBe(1), "Expected: not 1"],
    ["too many", () => (expect as (...given: number[]) => unknown)(1, 2), "at most one argument"],
  ])("is told in jest's own words, at the test's own line: %s", (_, run, words) => {
    const told = said(run as () => void);
    expect([told, told.startsWith("expecting.test.ts ") || words === "at most one argument"]).toEqual([
      told,
      true,
    ]);
    expect(told).toContain(words);
  });

  it.each([
    ["equal parts", () => expect({ a: [1], b: undefined }).toEqual({ a: [1] })],
    ["a pattern", () => expect({ a: "one" }).toEqual({ a: expect.stringMatching("n") })],
    ["equal sets", () => expect(new Set([{ a: 1 }])).toEqual(new Set([{ a: 1 }]))],
    ["equal bytes", () => expect(Uint8Array.of(1)).toEqual(Uint8Array.of(1))],
    ["the same number", () => expect(Number.NaN).toBe(Number.NaN)],
  ])("holds of %s", (_, run) => {
    expect(said(run)).toBe("nothing");
  });

  it("may be promised", async () => {
    await expect(Promise.resolve(1)).resolves.toBe(1);
    await expect(expect(Promise.resolve(1)).resolves.toBe(2)).rejects.toThrow("Received: 1");
  });
});
