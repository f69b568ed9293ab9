import { replaceWords } from "../../../src/edits/edit";
import { readDocx } from "../../../src/hosts/docx/read";
import { plainParagraph } from "../../../src/model/paragraph";
import { type DocxBlock, docx, heading, paragraph, table } from "../../kit/docx";
import { opened, SETS, well } from "./opened";
import { spanOf } from "./span-of";

describe.each(SETS)("changes made through Word with WordApi %s", (version) => {
  const open = (...blocks: readonly DocxBlock[]) => opened(docx(blocks), version);

  it("replace words in one request behind the one that finds them, and say what the draft is then", async () => {
    const { word, document } = await open(paragraph("The MSCB will act."), paragraph("Other."));
    const { paragraphs } = well(await document.read());
    const before = word.syncs;
    const reading = well(await document.apply([replaceWords(paragraphs, 0, 4, 8, "council")], paragraphs));
    expect(reading.paragraphs.map(({ text }) => text)).toEqual(["The council will act.", "Other."]);
    expect(word.text()).toBe("The council will act.\nOther.");
    expect(reading.paragraphs[1]).toBe(paragraphs[1]);
    // Before 1.4 the reading that ends it takes its second request for the XML.
    expect(word.syncs - before).toBeLessThanOrEqual(version === "1.3" ? 3 : 2);
  });

  it("insert at either end of a paragraph, in the middle and into an empty one", async () => {
    const { word, document } = await open(paragraph("one two"), paragraph(""));
    const { paragraphs } = well(await document.read());
    const at = (number: number, offset: number, text: string) =>
      replaceWords(paragraphs, number, offset, offset, text);
    const edits = [at(0, 0, "zero "), at(0, 3, " and a half"), at(0, 7, " three"), at(1, 0, "filled")];
    well(await document.apply(edits, paragraphs));
    expect(word.text()).toBe("zero one and a half two three\nfilled");
  });

  it("are made together, several in one paragraph", async () => {
    const { word, document } = await open(paragraph("It will act and act and act."));
    const { paragraphs } = well(await document.read());
    const edits = [replaceWords(paragraphs, 0, 8, 11, "plan"), replaceWords(paragraphs, 0, 24, 27, "report")];
    well(await document.apply(edits, paragraphs));
    expect(word.text()).toBe("It will plan and act and report.");
  });

  it("may hold tabs and line breaks, which stay in their paragraph", async () => {
    const { document } = await open(paragraph("Lead: who?"), paragraph("Other."));
    const { paragraphs } = well(await document.read());
    const reading = well(
      await document.apply([replaceWords(paragraphs, 0, 6, 10, "Council\nBy when:\tMay 2027")], paragraphs),
    );
    expect(reading.paragraphs.map(({ text }) => text)).toEqual([
      "Lead: Council\nBy when:\tMay 2027",
      "Other.",
    ]);
  });

  it("are all made or none", async () => {
    const { word, document } = await open(paragraph("one two"), paragraph("three"));
    const { paragraphs } = well(await document.read());
    word.person.deleteParagraphs(1);
    const edits = [replaceWords(paragraphs, 0, 0, 3, "ONE"), replaceWords(paragraphs, 1, 0, 5, "THREE")];
    expect(await document.apply(edits, paragraphs)).toMatchObject({ ok: false, code: "gone" });
    expect(word.text().split("\n")[0]).toBe("one two");
  });

  it("find their words where they have moved to", async () => {
    const { word, document } = await open(paragraph("one"), paragraph("The MSCB will act."));
    const { paragraphs } = well(await document.read());
    word.person.paste(0, ["new"]);
    well(await document.apply([replaceWords(paragraphs, 1, 4, 8, "council")], paragraphs));
    expect(word.text()).toBe("one\nnew\nThe council will act.");
  });

  it("are tracked where changes are tracked, and the words that go are no part of the draft", async () => {
    const { word, document } = await open(paragraph("The MSCB will act."));
    word.person.track(true);
    const { paragraphs } = well(await document.read());
    const reading = well(await document.apply([replaceWords(paragraphs, 0, 4, 8, "council")], paragraphs));
    expect(reading.paragraphs[0]?.text).toBe("The council will act.");
    expect(reading.revisions.map(({ kind, text }) => [kind, text]).sort()).toEqual([
      ["deleted", "MSCB"],
      ["inserted", "council"],
    ]);
    expect(word.text()).toContain("MSCB");
  });

  it("leave the look of everything else alone", async () => {
    const { word, document } = await open(
      paragraph([{ text: "Lead:", bold: true }, " the MSCB ", { text: "acts", bold: true }]),
    );
    const { paragraphs } = well(await document.read());
    well(await document.apply([replaceWords(paragraphs, 0, 10, 14, "council")], paragraphs));
    const again = readDocx(word.save());
    expect(again).toMatchObject({ ok: true });
    expect(word.text()).toBe("Lead: the council acts");
  });

  it("put in paragraphs with their styles, outside lists and tables that they do not belong to", async () => {
    const { document } = await open(
      paragraph("Item.", { style: "ListParagraph", list: "decimal" }),
      table(["a", "b"]),
      paragraph("End."),
    );
    const { paragraphs } = well(await document.read());
    const added = [
      plainParagraph("Purpose", { style: "Heading 2", outlineLevel: 2, bold: true }),
      plainParagraph("Why this was written.", { style: "Normal" }),
    ];
    const reading = well(
      await document.apply([{ kind: "insert", before: 1, paragraphs: added }], paragraphs),
    );
    expect(reading.paragraphs.slice(0, 3)).toMatchObject([
      { text: "Item.", listString: "1." },
      { text: "Purpose", style: "Heading 2", outlineLevel: 2, listString: "", cell: null },
      { text: "Why this was written.", style: "Normal", listString: "", bold: false, cell: null },
    ]);
  });

  it("put in paragraphs at the end, and in front of a table that begins the draft", async () => {
    const { word, document } = await open(table(["a"]), heading(1, "End"));
    const { paragraphs } = well(await document.read());
    const text = (words: string) => [plainParagraph(words, { style: "Normal" })];
    const reading = well(
      await document.apply(
        [
          { kind: "insert", before: 0, paragraphs: text("First") },
          { kind: "insert", before: 2, paragraphs: text("Last") },
        ],
        paragraphs,
      ),
    );
    expect(reading.paragraphs.map(({ text, style, cell }) => [text, style, cell !== null])).toEqual([
      ["First", "Normal", false],
      ["a", "Normal", true],
      ["End", "Heading 1", false],
      ["Last", "Normal", false],
    ]);
    expect(word.text()).toBe("First\na\nEnd\nLast");
  });

  it("take paragraphs away", async () => {
    const { word, document } = await open(paragraph("one"), paragraph("two"), paragraph("three"));
    const { paragraphs } = well(await document.read());
    well(await document.apply([{ kind: "remove", from: 1, count: 1 }], paragraphs));
    expect(word.text()).toBe("one\nthree");
  });

  it("are refused in a document that may not be changed, which is then known", async () => {
    const bytes = docx([paragraph("one two")]);
    for (const options of [{ readOnly: true }, { isProtected: true }]) {
      const { word, document } = await opened(bytes, version, options);
      const { paragraphs } = well(await document.read());
      const edit = replaceWords(paragraphs, 0, 0, 3, "ONE");
      expect(await document.apply([edit], paragraphs)).toMatchObject({ ok: false, code: "read-only" });
      expect(document.abilities().write).toBe(false);
      expect(word.text()).toBe("one two");
    }
  });

  it("never touch words that changed since the draft was read", async () => {
    const { word, document } = await open(paragraph("The MSCB will act."));
    const { paragraphs } = well(await document.read());
    const span = spanOf(paragraphs, "MSCB");
    word.person.replace(word.person.find("MSCB"), "old");
    expect(
      await document.apply([replaceWords(paragraphs, 0, span.start, span.end, "council")], paragraphs),
    ).toMatchObject({ ok: false, code: "gone" });
    expect(word.text()).toBe("The old will act.");
  });
});
