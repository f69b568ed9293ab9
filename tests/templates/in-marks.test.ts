import { type Paragraph, plainParagraph } from "../../src/model/paragraph";
import { inMarks, marksOf } from "../../src/templates/in-marks";
import { type MarkReader, usualMarks } from "../../src/templates/mark";

const draft = (...texts: string[]): Paragraph[] => texts.map((text) => plainParagraph(text));

const withOther = (before: readonly Paragraph[], at: number, text: string): Paragraph[] =>
  before.map((paragraph, i) => (i === at ? plainParagraph(text) : paragraph));

/** A reader to whom nothing is a unit. */
const blind: MarkReader = (paragraph) => ({ ...usualMarks(paragraph), unit: null });

describe("looking through the marks of a draft", () => {
  const asked: string[] = [];
  const numbersOf = inMarks(({ unit }, { text }) => {
    asked.push(text);
    return unit?.numbers[0] ?? null;
  });
  const before = draft("Recommendation 1", "The Council should act.", "Recommendation 2");

  it("gives what the marks show, after an edit by asking about what changed alone", () => {
    expect(numbersOf(before, usualMarks).map(({ at, found }) => [at, found])).toEqual([
      [0, "1"],
      [2, "2"],
    ]);
    asked.length = 0;
    const after = withOther(before, 2, "Recommendation 4");
    expect(numbersOf(after, usualMarks).map(({ found }) => found)).toEqual(["1", "4"]);
    expect(asked).toEqual(["Recommendation 4"]);
  });

  it("keeps what one reader of marks sees apart from what another does", () => {
    expect(numbersOf(before, blind)).toEqual([]);
    expect(numbersOf(before, usualMarks)).toHaveLength(2);
  });

  it("reads all marks, each where its paragraph stands, whatever came in or went", () => {
    const shorter = before.slice(1);
    const longer = [...before, ...draft("Recommendation 3")];
    for (const paragraphs of [before, longer, shorter, before]) {
      const { marked, plain } = marksOf(paragraphs, usualMarks);
      expect(marked).toEqual(paragraphs.map(usualMarks));
      expect(plain).toEqual(paragraphs.map(({ text }) => text.startsWith("The")));
    }
  });
});
