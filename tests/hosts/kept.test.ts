import fc from "fast-check";
import { keptTexts, keptXml } from "../../src/hosts/kept";
import { moved } from "../../src/hosts/moved";
import { reuse } from "../../src/hosts/reuse";
import { plainParagraph } from "../../src/model/paragraph";
import { anySign } from "../kit/any-sign";

const draft = (...texts: string[]) => texts.map((text) => plainParagraph(text));

describe("small data kept with a document", () => {
  it("comes back as it was, whatever it holds", () => {
    const text = fc.oneof(fc.string({ unit: anySign }), fc.constantFrom("]]>", "</kept>", "\uffff", "&amp;"));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), text), (texts) => {
        const map = new Map(Object.entries(texts));
        expect(keptTexts(keptXml(map))).toEqual(map);
      }),
    );
  });

  it("is read behind a declaration, and with the quotation marks that other programs escape", () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<kept xmlns="urn:answerable:kept:1">{&quot;a&quot;:&quot;b&quot;}</kept>`;
    expect(keptTexts(xml)).toEqual(new Map([["a", "b"]]));
  });

  it.each([
    "",
    "<kept/>",
    '<kept xmlns="urn:other">{}</kept>',
    '<kept xmlns="urn:answerable:kept:1">[1]</kept>',
  ])("is nothing in %s", (xml) => {
    expect(keptTexts(xml)).toBeNull();
  });
});

describe("a new reading", () => {
  it("keeps the objects of what is as it was", () => {
    const before = draft("a", "b", "c", "d");
    const now = reuse(before, draft("a", "x", "b", "d"));
    expect(now.map((paragraph) => before.indexOf(paragraph))).toEqual([0, -1, 1, 3]);
  });

  it("is the reading before where nothing changed", () => {
    const before = draft("a", "b");
    expect(reuse(before, draft("a", "b"))).toBe(before);
  });

  it("says the same whatever it reuses", () => {
    const texts = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, (before, now) => {
        expect(reuse(draft(...before), draft(...now)).map(({ text }) => text)).toEqual(now);
      }),
    );
  });
});

describe("edits after the draft has moved on", () => {
  it("follow their words", () => {
    const was = draft("One will act.", "Two will act.");
    const now = draft("New.", "One will act.", "Two will soon act.");
    const edit = { kind: "replace", paragraph: 1, start: 4, end: 8, was: "will", text: "may" } as const;
    expect(moved([edit], was, now)).toEqual([{ ...edit, paragraph: 2 }]);
  });

  it("come to nothing where a place is gone", () => {
    const was = draft("One will act.");
    const edit = { kind: "replace", paragraph: 0, start: 4, end: 8, was: "will", text: "may" } as const;
    expect(moved([edit], was, draft("One acts."))).toBeNull();
  });

  it("put new paragraphs beside the neighbour that is still there", () => {
    const was = draft("First", "Second");
    const edit = { kind: "insert", before: 1, paragraphs: draft("x") } as const;
    expect(moved([edit], was, draft("Zero", "First", "Second, edited"))).toEqual([{ ...edit, before: 2 }]);
  });
});
