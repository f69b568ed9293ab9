import { placeOf } from "../../../src/edits/place";
import { type DocxBlock, docx, paragraph, table } from "../../kit/docx";
import { heard, type Opened, opened, SETS, selectedAt, watching, well } from "./opened";
import { spanOf } from "./span-of";

async function selected({ word, document }: Opened, words: string, nth = 0, most = 2): Promise<string> {
  const { paragraphs } = well(await document.read());
  const span = spanOf(paragraphs, words, nth);
  const before = word.syncs;
  expect(well(await document.show(placeOf(paragraphs, span)))).toEqual(span);
  expect(word.syncs - before).toBeLessThanOrEqual(most);
  return word.selection();
}

describe.each(SETS)("words shown in Word with WordApi %s", (version) => {
  const open = (...blocks: readonly DocxBlock[]) => opened(docx(blocks), version);

  it("are selected, exactly they", async () => {
    const draft = await open(paragraph("The board will act."), paragraph("The council will too."));
    expect(await selected(draft, "council will")).toBe("council will");
  });

  it("are told apart from the same words elsewhere", async () => {
    const draft = await open(
      paragraph("to act, to act, to act"),
      paragraph("to act"),
      table(["to act", "x"]),
    );
    expect(await selected(draft, "act", 1)).toBe("act");
    expect(await selectedAt(draft.word)).toEqual({ paragraph: 0, start: 11, words: "act" });
    expect(await selected(draft, "act", 4)).toBe("act");
    expect(await selectedAt(draft.word)).toEqual({ paragraph: 2, start: 3, words: "act" });
  });

  it("may be longer than Word's search takes", async () => {
    const long = `${"All partners will review what they do. ".repeat(12)}Done.`;
    const draft = await open(paragraph(`Before. ${long} After.`));
    expect(await selected(draft, long)).toBe(long);
  });

  it("may have signs that mean something to Word's search", async () => {
    const words = "50% ^p of 2^3? <b> [x] {1} \\ @ * “quoted” don't";
    const draft = await open(paragraph(`See: ${words}!`));
    expect(await selected(draft, words)).toBe(words);
  });

  it("may have signs in them that no eye sees", async () => {
    const draft = await open(paragraph("\u2060Recommen\u200Bdation\u200E 1 is for the Boa\u00ADrd."));
    const words = await selected(draft, "Recommendation 1 is for the Board");
    expect(words).toBe("Recommen\u200Bdation\u200E 1 is for the Boa\u00ADrd");
  });

  it("may run over tabs and line breaks", async () => {
    const draft = await open(paragraph("Lead:\tthe council\nBy when:\tMay 2027"));
    expect((await selected(draft, "council\nBy when:\tMay")).replace("\v", "\n")).toBe(
      "council\nBy when:\tMay",
    );
  });

  it("may be cut by a deletion under Track Changes", async () => {
    const draft = await open(
      paragraph(["The board will ", { text: "perhaps ", deleted: "A" }, "publish its plan by May."]),
    );
    const words = await selected(draft, "will publish its");
    expect(words.replace("perhaps ", "")).toBe("will publish its");
  });

  it("are not taken for the same words in a deletion", async () => {
    const draft = await open(paragraph([{ text: "act now, ", deleted: "A" }, "they act now"]));
    // One request more asks which of them stand.
    expect(await selected(draft, "act now", 0, 3)).toBe("act now");
    expect((await selectedAt(draft.word)).start).toBe(14);
  });

  it("are never taken for their deleted twins: either they are selected, or they are said not to be found", async () => {
    for (const runs of [
      ["It will ", { text: "act ", deleted: "A" }, "act."],
      ["It will act", { text: " act", deleted: "A" }, "."],
      [{ text: "act act ", deleted: "A" }, "act", { text: " act", deleted: "A" }],
    ]) {
      const { word, document } = await open(paragraph(runs));
      const { paragraphs } = well(await document.read());
      const outcome = await document.show(placeOf(paragraphs, spanOf(paragraphs, "act")));
      if (!outcome.ok) {
        expect(outcome.code).toBe("gone");
        continue;
      }
      if (version === "1.3") continue;
      const standing = await word.Word.run(async (context) => {
        const text = context.document.getSelection().getReviewedText("Current");
        await context.sync();
        return text.value;
      });
      expect(standing).toBe("act");
    }
  });

  it("may run over several paragraphs", async () => {
    const draft = await open(paragraph("One two."), paragraph("Three."), paragraph("Four five."));
    const { paragraphs } = well(await draft.document.read());
    well(await draft.document.show(placeOf(paragraphs, { paragraph: 0, start: 4, endParagraph: 2, end: 4 })));
    expect(draft.word.selection()).toBe("two.\nThree.\nFour");
  });

  it("may be none: a point is where the cursor goes", async () => {
    const draft = await open(paragraph("One two."), paragraph(""));
    const { paragraphs } = well(await draft.document.read());
    for (const span of [
      { paragraph: 0, start: 3, end: 3 },
      { paragraph: 0, start: 0, end: 0 },
      { paragraph: 1, start: 0, end: 0 },
    ]) {
      well(await draft.document.show(placeOf(paragraphs, span)));
      const { paragraph: at, start } = span;
      expect(await selectedAt(draft.word)).toEqual({ paragraph: at, start, words: "" });
    }
  });

  it("are found where they have moved to since the draft was read", async () => {
    const draft = await open(paragraph("First."), paragraph("The council will act."));
    const { paragraphs } = well(await draft.document.read());
    // A Word without events is found out to have moved on; one with events tells of it.
    const stop = await watching(draft, () => {});
    draft.word.person.paste(0, ["Something new.", "And more."]);
    await heard(draft.word);
    stop();
    const shown = well(await draft.document.show(placeOf(paragraphs, spanOf(paragraphs, "council"))));
    expect(shown).toEqual({ paragraph: 3, start: 4, end: 11 });
    expect(draft.word.selection()).toBe("council");
  });

  it("are said to be gone once they are", async () => {
    const draft = await open(paragraph("The council will act."), paragraph("Other words."));
    const { paragraphs } = well(await draft.document.read());
    draft.word.person.deleteParagraphs(0);
    expect(await draft.document.show(placeOf(paragraphs, spanOf(paragraphs, "council")))).toMatchObject({
      ok: false,
      code: "gone",
    });
    expect(draft.word.selection()).toBe("");
  });
});
