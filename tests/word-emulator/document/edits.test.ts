import fc from "fast-check";
import { readDocx } from "../../../src/hosts/docx/read";
import { docx, paragraph, table } from "../../kit/docx";
import { Person } from "../person";
import { WordDocument } from "./document";
import { reviewed } from "./text";

const draft = docx([
  paragraph("The board will act."),
  paragraph([{ text: "Bold", bold: true }, " and plain, ", { text: "again bold", bold: true }]),
  table(["Action", "Lead"], ["Train\tstaff", "Kestrel Council"]),
  paragraph([{ text: "was ", deleted: "A N Other" }, { text: "is ", inserted: "A N Other" }, "here"]),
  paragraph("The end."),
]);

type Act = (person: Person, texts: readonly string[]) => void;

const text = fc.stringMatching(/^[a-z .\n\t]{0,6}$/);
const at = fc.nat({ max: 1000 });
/** A place in texts that are only known when it is used. */
const spot = (texts: readonly string[], where: number) => {
  const paragraph = where % texts.length;
  return { paragraph, offset: where % ((texts[paragraph]?.length ?? 0) + 1) };
};
const stretch = (texts: readonly string[], from: number, to: number, far: boolean) => {
  const { paragraph, offset } = spot(texts, from);
  const length = texts[paragraph]?.length ?? 0;
  if (far && paragraph + 1 < texts.length)
    return {
      paragraph,
      start: offset,
      endParagraph: paragraph + 1,
      end: to % ((texts[paragraph + 1]?.length ?? 0) + 1),
    };
  return { paragraph, start: offset, end: offset + (to % (length - offset + 1)) };
};
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(at, text).map(
    ([where, words]): Act =>
      (person, texts) =>
        person.type(spot(texts, where), words),
  ),
  fc.tuple(at, at, text, fc.boolean()).map(
    ([from, to, words, far]): Act =>
      (person, texts) =>
        person.replace(stretch(texts, from, to, far), words),
  ),
  fc.tuple(at, at, fc.boolean()).map(
    ([from, to, far]): Act =>
      (person, texts) =>
        person.delete(stretch(texts, from, to, far)),
  ),
  at.map(
    (where): Act =>
      (person, texts) =>
        person.deleteParagraphs(where % texts.length),
  ),
  fc.tuple(at, text).map(
    ([where, words]): Act =>
      (person, texts) =>
        person.paste(where % texts.length, [words, "pasted"]),
  ),
);

const textsOf = (word: WordDocument): string[] => word.paragraphs.map((one) => word.textOf(one));

/** The words that stand, as the product's own reader has them; form aside. */
function standing(word: WordDocument): string {
  const read = readDocx(word.save());
  // A draft from which everything has been deleted is refused.
  return read.ok ? read.reading.paragraphs.map((one) => one.text).join("") : "";
}
const current = (word: WordDocument): string =>
  word.paragraphs.map((one) => reviewed(word.piecesOf(one), 0, Number.POSITIVE_INFINITY, "Current")).join("");

describe("Whatever people write, in whatever order", () => {
  it("the file says what the object model says, and undoing everything gives the file back", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(act, fc.boolean(), fc.boolean()), { maxLength: 8 }), (acts) => {
        const word = new WordDocument(draft);
        const person = new Person(word);
        for (const [perform, tracked, remote] of acts) {
          person.track(tracked);
          perform(remote ? person.colleague : person, textsOf(word));
        }
        const words = current(word);
        // The reader refuses a draft that is only white space.
        if (words.trim() !== "") expect(standing(word)).toBe(words);
        while (person.undo());
        expect(word.save()).toEqual(draft);
      }),
      { numRuns: 100 },
    );
  });

  it("untracked words are gone, tracked ones stay to be seen", () => {
    fc.assert(
      fc.property(at, at, fc.boolean(), (from, to, tracked) => {
        const word = new WordDocument(draft);
        const person = new Person(word);
        const before = textsOf(word);
        const { paragraph, start, end } = stretch(before, from, to, false);
        person.track(tracked);
        person.delete({ paragraph, start, end });
        const line = before[paragraph] ?? "";
        expect(textsOf(word)[paragraph]).toBe(tracked ? line : line.slice(0, start) + line.slice(end));
      }),
    );
  });

  it("a stretch keeps its words while others write around it", () => {
    fc.assert(
      fc.property(
        at,
        at,
        fc.array(fc.tuple(at, fc.stringMatching(/^[x-z]{1,4}$/)), { maxLength: 6 }),
        (from, to, typed) => {
          const word = new WordDocument(draft);
          const person = new Person(word);
          const texts = textsOf(word);
          const { paragraph, start, end } = stretch(texts, from, to, false);
          person.select({ paragraph, start, end });
          const { selection } = word;
          const words = (texts[paragraph] ?? "").slice(start, end);
          for (const [where, letters] of typed) {
            const line = textsOf(word)[paragraph]?.length ?? 0;
            const offset = where % (line + 1);
            if (offset > selection.start.offset && offset < selection.end.offset) continue;
            person.colleague.type({ paragraph, offset }, letters);
          }
          const line = textsOf(word)[paragraph] ?? "";
          expect(line.slice(selection.start.offset, selection.end.offset)).toBe(words);
        },
      ),
    );
  });
});
