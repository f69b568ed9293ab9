import { applyEdits } from "../../../src/edits/apply";
import { replaceWords } from "../../../src/edits/edit";
import { readDocx } from "../../../src/hosts/docx/read";
import { plainParagraph } from "../../../src/model/paragraph";
import { type DocxBlock, docx, heading, paragraph, table } from "../../kit/docx";
import { opened, SETS, well } from "./opened";
import { spanOf } from "./span-of";

const replaced = (paragraph: number, start: number, end: number, text: string) => ({
  kind: "replace" as const,
  paragraph,
  start,
  end,
  was: "",
  text,
});

describe.each(SETS)("changes made through Word with WordApi %s", (version) => {
  const open = (...blocks: readonly DocxBlock[]) => opened(docx(blocks), version);

  const live = version === "1.6" || version === "1.9";
  /**
   * How many requests a change takes: one where Word stops by itself at words that have gone; else one that looks, and
   * one that writes and reads. Before 1.4 a reading takes its second for the XML.
   */
  const requests = (isSure = true): number => (live && isSure ? 1 : version === "1.3" ? 3 : 2);

  it("replace words, and say what the draft is then", async () => {
    const { word, document } = await open(paragraph("The MSCB will act."), paragraph("Other."));
    const { paragraphs } = well(await document.read());
    const before = word.syncs;
    const reading = well(await document.apply([replaceWords(paragraphs, 0, 4, 8, "council")], paragraphs));
    expect(reading.paragraphs.map(({ text }) => text)).toEqual(["The council will act.", "Other."]);
    expect(word.text()).toBe("The council will act.\nOther.");
    expect(reading.paragraphs[1]).toBe(paragraphs[1]);
    expect(word.syncs - before).toBe(requests());
  });

  it.each([
    ["several words in several places", [replaced(0, 4, 8, "council"), replaced(1, 0, 5, "No")], true],
    ["words that what follows tells apart", [replaced(2, 11, 14, "write")], true],
    ["a point in the text", [replaced(0, 8, 8, " and others")], true],
    ["the beginning of a paragraph", [replaced(1, 0, 0, "And ")], true],
    ["new paragraphs", [{ kind: "insert" as const, before: 1, paragraphs: [plainParagraph("New.")] }], true],
    ["words that nothing tells apart", [replaced(3, 0, 3, "plan")], false],
    ["paragraphs that go", [{ kind: "remove" as const, from: 1, count: 1 }], false],
  ])("take as few requests as are safe: %s", async (_, edits, isSure) => {
    const texts = ["The MSCB will act.", "Other.", "It may act, act again, act.", "act act act"];
    const { word, document } = await open(...texts.map((text) => paragraph(text)));
    const { paragraphs } = well(await document.read());
    const before = word.syncs;
    const here = edits.map((edit) =>
      edit.kind === "replace"
        ? { ...edit, was: texts[edit.paragraph]?.slice(edit.start, edit.end) ?? "" }
        : edit,
    );
    const reading = well(await document.apply(here, paragraphs));
    expect(word.syncs - before).toBe(requests(isSure));
    const expected = applyEdits(paragraphs, here);
    const wanted = expected.ok ? expected.paragraphs.map(({ text }) => text) : [];
    expect(reading.paragraphs.map(({ text }) => text)).toEqual(wanted);
    expect(word.text()).toBe(wanted.join("\n"));
    // What the request itself told is what a reading of the whole draft finds.
    expect(well(await document.read())).toBe(reading);
  });

  it("ask with the place what new paragraphs are to look like, and write those that belong together as one", async () => {
    const { word, document } = await open(paragraph("First."), paragraph("Second."));
    const { paragraphs } = well(await document.read());
    const before = word.syncs;
    const held = { tag: "answerable:example", title: "Example", around: "paragraphs" as const };
    const edit = {
      kind: "insert" as const,
      before: 1,
      paragraphs: [plainParagraph("New.")],
      looks: [0],
      controls: [{ ...held, span: { paragraph: 0, start: 0, end: 4 } }],
    };
    const reading = well(await document.apply([edit], paragraphs));
    expect(reading.paragraphs.map(({ text }) => text)).toEqual(["First.", "New.", "Second."]);
    expect(reading.controls.map(({ tag }) => tag)).toEqual(["answerable:example"]);
    // Without ids the place has to be known before anything can be asked of it.
    expect(word.syncs - before).toBe(live ? 2 : version === "1.3" ? 4 : 3);
  });

  it("are looked at first where changes are tracked: a deletion may have been made without a word from Word", async () => {
    const { word, document } = await open(paragraph("The MSCB will act."), paragraph("Other."));
    word.person.track(true);
    const { paragraphs } = well(await document.read());
    const before = word.syncs;
    well(await document.apply([replaceWords(paragraphs, 1, 0, 5, "No")], paragraphs));
    // Tracked changes take a reading its second request.
    expect(word.syncs - before).toBe(3);
  });

  it("are said to stand in the wrong place where the same words came beside them in that moment", async () => {
    const { word, document } = await open(paragraph("The MSCB will act."));
    const { paragraphs } = well(await document.read());
    word.person.type({ paragraph: 0, offset: 0 }, "First MSCB. ");
    const outcome = await document.apply([replaceWords(paragraphs, 0, 4, 8, "council")], paragraphs);
    if (live)
      expect(outcome).toMatchObject({ ok: false, code: "gone", reason: expect.stringContaining("Ctrl+Z") });
    else expect(word.text()).toBe("First MSCB. The council will act.");
  });

  it("never pass for made where the words were deleted under Track Changes in that moment", async () => {
    const { word, document } = await open(paragraph("The MSCB will act."));
    const { paragraphs } = well(await document.read());
    word.person.track(true);
    word.person.delete(word.person.find("MSCB "));
    const outcome = await document.apply([replaceWords(paragraphs, 0, 4, 8, "council")], paragraphs);
    // Before 1.4 nothing tells deleted words from others but the XML.
    if (version !== "1.3") expect(outcome).toMatchObject({ ok: false, code: "gone" });
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
