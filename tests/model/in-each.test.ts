import { type Here, inEach } from "../../src/model/in-each";
import { type Paragraph, plainParagraph } from "../../src/model/paragraph";

const draft = (...texts: string[]): Paragraph[] => texts.map((text) => plainParagraph(text));

/** Looks for figures and writes down which paragraphs it was asked about. */
const figures = (asked: string[] = []) =>
  inEach(({ text }) => {
    asked.push(text);
    return text.match(/\d+/g);
  });

const shown = (hits: readonly Here<readonly string[]>[]) => hits.map(({ at, found }) => [at, ...found]);

describe("looking through all paragraphs of a draft", () => {
  it("gives the paragraphs in which something was found, with their numbers in the draft", () => {
    expect(shown(figures()(draft("one", "2 and 3", "four", "5")))).toEqual([
      [1, "2", "3"],
      [3, "5"],
    ]);
  });

  it("takes an empty list for nothing", () => {
    expect(inEach(() => [])(draft("one", "two"))).toEqual([]);
  });

  it("asks after an edit about the edited paragraph alone", () => {
    const asked: string[] = [];
    const look = figures(asked);
    const before = draft("one", "2", "3");
    look(before);
    asked.length = 0;
    const [edited] = draft("two");
    const after = before.map((paragraph, at) => (at === 1 && edited ? edited : paragraph));
    expect(shown(look(after))).toEqual([[2, "3"]]);
    expect(asked).toEqual(["two"]);
  });

  it("is the same list again where nothing was found in what changed", () => {
    const look = figures();
    const before = draft("one", "2", "three");
    const list = look(before);
    const reworded = [...before.slice(0, 2), ...draft("drei")];
    expect(look(reworded)).toBe(list);
    const longer = [...reworded, ...draft("vier")];
    expect(shown(look(longer))).toEqual([[1, "2"]]);
    expect(shown(look([...draft("null"), ...longer]))).toEqual([[2, "2"]]);
  });

  it("finds the same after paragraphs came and went as in a draft that it never saw", () => {
    const look = figures();
    const before = draft("1", "two", "3", "four", "5");
    look(before);
    for (const after of [before.slice(1), [...draft("9"), ...before], before.slice(0, 2), [], before])
      expect(shown(look(after))).toEqual(shown(figures()(after)));
  });
});
