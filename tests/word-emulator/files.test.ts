import { strFromU8, unzipSync } from "fflate";
import { docx, heading, paragraph, part, table } from "../kit/docx";
import { openWord, type Word } from "./word";

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const draft = docx([paragraph("First."), table(["Cell"]), paragraph("Last.")]);

describe("What is put in as a whole", () => {
  const blocks = docx([
    heading(2, "Response"),
    paragraph("The board will act."),
    table(["Action"], ["Train staff"]),
  ]);
  const insert = (word: Word, put: (context: Word.RequestContext) => void) =>
    word.Word.run(async (context) => {
      put(context);
      await context.sync();
    });

  it("can be another file, at the end or behind a paragraph", async () => {
    const word = await openWord(draft);
    await insert(word, ({ document }) => void document.insertFileFromBase64(base64(blocks), "End"));
    expect(word.text()).toBe("First.\nCell\nLast.\nResponse\nThe board will act.\nAction\nTrain staff");
    word.person.undo();
    await insert(
      word,
      ({ document }) =>
        void document.body.paragraphs
          .getFirst()
          .getRange("After")
          .insertFileFromBase64(base64(blocks), "After"),
    );
    expect(word.text()).toBe("First.\nResponse\nThe board will act.\nAction\nTrain staff\nCell\nLast.");
  });

  it("can be a flat package, such as Word itself hands out", async () => {
    const from = await openWord(blocks);
    const xml = await from.Word.run(async (context) => {
      const ooxml = context.document.body.getOoxml();
      await context.sync();
      return ooxml.value;
    });
    const word = await openWord(draft);
    await insert(word, ({ document }) => void document.body.paragraphs.getLast().insertOoxml(xml, "Replace"));
    expect(word.text()).toBe("First.\nCell\nResponse\nThe board will act.\nAction\nTrain staff");
    const saved = strFromU8(unzipSync(word.save())["word/document.xml"] ?? new Uint8Array());
    expect(saved).toContain('<w:pStyle w:val="Heading2"/>');
  });
});

describe("What stands outside the body", () => {
  it("is read: footnotes with their places, headers of sections", async () => {
    const note = '<w:p><w:r><w:t>Draft of March</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
    const section =
      '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rIdheader1"/></w:sectPr></w:pPr></w:p>';
    const word = await openWord(
      docx([{ xml: note }, { xml: section }], {
        "word/footnotes.xml": part(
          "footnotes",
          '<w:footnote w:id="2"><w:p><w:r><w:t>See annex.</w:t></w:r></w:p></w:footnote>',
        ),
        "word/header1.xml": part("hdr", "<w:p><w:r><w:t>In confidence</w:t></w:r></w:p>"),
      }),
    );
    const read = await word.Word.run(async (context) => {
      const { footnotes } = context.document.body;
      footnotes.load("items/body/text,items/type");
      const header = context.document.sections.getFirst().getHeader("Primary");
      header.load("text");
      const footer = context.document.sections.getFirst().getFooter("Primary");
      footer.load("text");
      await context.sync();
      return [...footnotes.items.map((one) => [one.type, one.body.text]), header.text, footer.text];
    });
    expect(read).toEqual([["Footnote", "See annex."], "In confidence", ""]);
    expect(word.text()).toBe("Draft of March\u0002\n");
  });
});

describe("Word at its worst", () => {
  it("never answers, where a test wants that", async () => {
    const word = await openWord(draft);
    word.fail(1, "NoAnswer");
    let answered = false;
    void word.Word.run(async (context) => {
      context.document.body.load("text");
      await context.sync();
      answered = true;
    });
    await word.settled();
    expect(answered).toBe(false);
  });

  it("does not allow comments, where a test wants that", async () => {
    const word = await openWord(draft, { comments: false });
    const commented = word.Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().getRange("Content").insertComment("Who?");
      await context.sync();
    });
    await expect(commented).rejects.toMatchObject({ code: "NotAllowed" });
  });
});
