import { placeOf } from "../../../src/edits/place";
import type { Mark } from "../../../src/hosts/port";
import type { Paragraph } from "../../../src/model/paragraph";
import { docx, paragraph } from "../../kit/docx";
import { opened, well } from "./opened";
import { spanOf } from "./span-of";

const DRAFT = docx([paragraph("The board may act, and may not."), paragraph("The council will.")]);
const mark = (paragraphs: readonly Paragraph[], words: string, nth = 0): Mark => ({
  place: placeOf(paragraphs, spanOf(paragraphs, words, nth)),
  severity: "warning",
  text: "Say who.",
});

describe("marks in Word", () => {
  it("are annotations where the person has the subscription for them", async () => {
    const { word, document } = await opened(DRAFT, "1.7");
    const { paragraphs } = well(await document.read());
    expect(document.abilities().marks).toBe("annotation");
    well(await document.mark([mark(paragraphs, "may", 1), mark(paragraphs, "council")]));
    expect(word.critiques().map(({ words }) => words)).toEqual(["may", "council"]);
    well(await document.unmark());
    expect(word.critiques()).toEqual([]);
  });

  it("are highlights where Word refuses annotations, from then on", async () => {
    const { word, document } = await opened(DRAFT, "1.8", { annotations: false });
    const { paragraphs } = well(await document.read());
    well(await document.mark([mark(paragraphs, "may", 1)]));
    expect(document.abilities().marks).toBe("highlight");
    expect(word.highlighted()).toEqual(["may"]);
    well(await document.unmark());
    expect(word.highlighted()).toEqual([]);
  });

  it("are none where Word has neither, and says so", async () => {
    const { document } = await opened(DRAFT, "1.7", { annotations: false });
    const { paragraphs } = well(await document.read());
    expect(await document.mark([mark(paragraphs, "may")])).toMatchObject({
      ok: false,
      code: "not-supported",
    });
    expect(document.abilities().marks).toBe("none");
    expect((await opened(DRAFT, "1.6")).document.abilities().marks).toBe("none");
  });

  it("take the place of earlier ones, and leave out what is gone", async () => {
    for (const options of [{}, { annotations: false }]) {
      const { word, document } = await opened(DRAFT, "1.9", options);
      const { paragraphs } = well(await document.read());
      well(await document.mark([mark(paragraphs, "board")]));
      const council = mark(paragraphs, "council");
      word.person.deleteParagraphs(1);
      well(await document.read());
      well(await document.mark([council, mark(paragraphs, "act")]));
      expect([...word.highlighted(), ...word.critiques().map(({ words }) => words)]).toEqual(["act"]);
    }
  });

  it("leave no trace in the document", async () => {
    for (const options of [{}, { annotations: false }]) {
      const { word, document } = await opened(DRAFT, "1.9", options);
      const { paragraphs } = well(await document.read());
      well(await document.mark([mark(paragraphs, "board"), mark(paragraphs, "may", 1)]));
      expect(word.save()).toEqual(DRAFT);
      well(await document.unmark());
      expect(word.save()).toEqual(DRAFT);
    }
  });

  it("take two requests however many they are", async () => {
    const many = docx(Array.from({ length: 60 }, (_, at) => paragraph(`Matter ${at} may be looked at.`)));
    for (const options of [{}, { annotations: false }]) {
      const { word, document } = await opened(many, "1.9", options);
      const { paragraphs } = well(await document.read());
      await document.mark([mark(paragraphs, "may")]);
      well(await document.unmark());
      const before = word.syncs;
      well(await document.mark(paragraphs.map((_, at) => mark(paragraphs, "may", at))));
      expect(word.syncs - before).toBe(2);
      expect(word.highlighted().length + word.critiques().length).toBe(60);
    }
  });
});
