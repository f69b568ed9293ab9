import fc from "fast-check";
import { applyEdits } from "../../src/edits/apply";
import { findPlace, placeOf } from "../../src/edits/place";
import { plainParagraph } from "../../src/model/paragraph";
import { textOf } from "../../src/model/span";

const draft = (...texts: string[]) => texts.map((text) => plainParagraph(text));

describe("a place found again", () => {
  const before = draft(
    "Response",
    "Eastvale Council will write to schools. It will write to parents.",
    "Next",
    "Response",
    "The Board will write to schools.",
  );
  const will = placeOf(before, { paragraph: 1, start: 43, end: 48 });

  it("is where it was when nothing has changed", () => {
    expect(findPlace(before, will)).toEqual(will.span);
    expect(will.words).toEqual(["will "]);
  });

  it("moves along when paragraphs come in before it", () => {
    expect(findPlace(draft("New", "Newer", ...before.map(({ text }) => text)), will)?.paragraph).toBe(3);
  });

  it("tells the second of two equal words from the first by what stands around them", () => {
    const now = draft(
      "Response",
      "Eastvale Council will soon write to schools. It will write to parents.",
      "Next",
    );
    expect(findPlace(now, will)).toEqual({ paragraph: 1, start: 48, end: 53 });
  });

  it("tells equal paragraphs apart by their neighbours", () => {
    const heading = placeOf(before, { paragraph: 3, start: 0, end: 8 });
    const now = draft("Response", "Next", "Response", "The Board will write to schools.");
    expect(findPlace(now, heading)?.paragraph).toBe(2);
  });

  it("does not mind quotation marks that turned curly", () => {
    const quoted = draft(`She said "the Board's plan" is done.`);
    const place = placeOf(quoted, { paragraph: 0, start: 9, end: 27 });
    expect(findPlace(draft("She said “the Board’s plan” is done."), place)).toEqual(place.span);
  });

  it("is nowhere when its words are gone", () => {
    const schools = placeOf(before, { paragraph: 4, start: 24, end: 31 });
    expect(findPlace(draft("Response", "The Board will write to pupils."), schools)).toBeNull();
  });

  it("of a missing thing is the point behind the same paragraph, or between the same neighbours", () => {
    const hole = placeOf(before, { paragraph: 2, start: 4, end: 4 });
    expect(findPlace(draft("A", ...before.map(({ text }) => text)), hole)).toEqual({
      paragraph: 3,
      start: 4,
      end: 4,
    });
    const renamed = draft(...before.map(({ text }) => (text === "Next" ? "Next one" : text)));
    expect(findPlace(renamed, hole)).toEqual({ paragraph: 2, start: 8, end: 8 });
  });

  it("over several paragraphs needs all of them", () => {
    const two = placeOf(before, { paragraph: 3, start: 0, end: 9, endParagraph: 4 });
    expect(findPlace(draft("A", "Response", "The Board agrees."), two)).toEqual({
      paragraph: 1,
      start: 0,
      end: 9,
      endParagraph: 2,
    });
    expect(findPlace(draft("A", "Response", "", "The Board agrees."), two)).toBeNull();
  });

  it("holds the words that it was made for, whatever else is changed", () => {
    const text = fc.stringMatching(/^[ab ."]{0,12}$/);
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 6 }),
        fc.nat(5),
        fc.nat(12),
        fc.nat(12),
        fc.array(fc.record({ at: fc.nat(6), text }), { maxLength: 3 }),
        (texts, at, from, to, insertions) => {
          const paragraphs = draft(...texts);
          const paragraph = at % texts.length;
          const length = texts[paragraph]?.length ?? 0;
          const [start, end] = [from % (length + 1), to % (length + 1)].sort((a, b) => a - b) as [
            number,
            number,
          ];
          const place = placeOf(paragraphs, { paragraph, start, end });
          expect(findPlace(paragraphs, place)).toEqual(place.span);
          const places = [...new Set(insertions.map((it) => it.at % (texts.length + 1)))];
          const applied = applyEdits(
            paragraphs,
            places.map((before, i) => ({
              kind: "insert" as const,
              before,
              paragraphs: [plainParagraph(insertions[i]?.text ?? "")],
            })),
          );
          if (!applied.ok) throw new Error(applied.reason);
          const now = findPlace(applied.paragraphs, place);
          expect(now && textOf(applied.paragraphs, now)).toBe(place.words.join("\n"));
        },
      ),
    );
  });
});
