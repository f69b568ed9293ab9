import { joinsIn } from "../../../src/hosts/word/joins";

const joined = (body: string, ...texts: readonly string[]): number[] => [
  ...joinsIn(
    body,
    texts.map((current) => ({ all: current, current, original: current })),
  ),
];

describe("paragraphs that go on in the line of the one before", () => {
  it("are told by a body in which nothing stands between the two", () => {
    expect(joined("One, two.\rThree.\r", "One, ", "two.", "Three.")).toEqual([0]);
    expect(joined("One.\rTwo, three", "One.", "Two, ", "thr", "ee")).toEqual([1, 2]);
  });

  it("go on over one that is deleted wholly, and not over one that stands empty", () => {
    expect(joined("One.\rTwo, three.", "One.", "Two, ", "", "three.")).toEqual([1, 2]);
    expect(joined("One.\r\rThree.", "One.", "", "Three.")).toEqual([]);
  });

  it("are none in cells, at whose end Word puts signs of its own", () => {
    expect(joined("Lead\r\u0007Board\r\u0007", "Lead", "Board")).toEqual([]);
  });

  it("are none where the body is not the paragraphs one after another, or has nothing between any of them", () => {
    expect(joined("One. Two.\rThree", "One.", "Two.", "Three")).toEqual([]);
    expect(joined("One.Two.Three.", "One.", "Two.", "Three.")).toEqual([]);
  });
});
