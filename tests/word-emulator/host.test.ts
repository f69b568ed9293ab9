import { docx, paragraph } from "../kit/docx";
import { openWord, type Word } from "./word";

const draft = docx([paragraph("First."), paragraph("Second.")]);
const readAll = (word: Word) =>
  word.Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  });

describe("What Word enforces, the stand-in enforces", () => {
  it("gives nothing before load and sync", async () => {
    const word = await openWord(draft);
    await word.Word.run(async (context) => {
      const one = context.document.body.paragraphs.getFirst();
      expect(() => one.text).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      one.load("style");
      await context.sync();
      expect(() => one.text).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      expect(one.style).toBe("Normal");
    });
  });

  it("gives null objects instead of errors where they are asked for", async () => {
    const word = await openWord(draft);
    await word.Word.run(async (context) => {
      const one = context.document.body.paragraphs.getFirst();
      const cell = one.parentTableCellOrNullObject;
      cell.load("rowIndex");
      await context.sync();
      expect(cell.isNullObject).toBe(true);
      one.parentTableCell.load("rowIndex");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });

  it("lets no object outlive its run, unless it is tracked", async () => {
    const word = await openWord(draft);
    const made = await word.Word.run(async (context) => {
      const one = context.document.body.insertParagraph("Third.", "End");
      await context.sync();
      return one;
    });
    expect(() => made.load("text")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
  });

  it("has the requirement sets that it claims, and refuses what is newer", async () => {
    const old = await openWord(draft, { sets: { WordApi: "1.3" } });
    const has = (word: Word, version: string): boolean =>
      word.Office.context.requirements.isSetSupported("WordApi", version);
    expect([has(old, "1.3"), has(old, "1.4")]).toEqual([true, false]);
    expect(await readAll(old)).toEqual(["First.", "Second."]);
    for (const use of [
      (context: Word.RequestContext) => void context.document.getParagraphByUniqueLocalId("x"),
      (context: Word.RequestContext) => void context.document.body.getRange().highlight(),
      (context: Word.RequestContext) => void context.document.load("changeTrackingMode"),
      (context: Word.RequestContext) => void context.document.body.getComments(),
    ]) {
      const used = old.Word.run(async (context) => {
        use(context);
        await context.sync();
      });
      await expect(used).rejects.toMatchObject({
        code: expect.stringMatching(/^Api(NotFound|NotAvailable)$/),
      });
    }
    const newest = await openWord(draft);
    expect([has(newest, "1.9"), has(newest, "2.0")]).toEqual([true, false]);
  });

  it("refuses changes to a document that is read-only or protected, and reads it all the same", async () => {
    const protection =
      '<?xml version="1.0"?><w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>';
    for (const word of [
      await openWord(draft, { readOnly: true }),
      await openWord(draft, { isProtected: true }),
      await openWord(docx([paragraph("First."), paragraph("Second.")], { "word/settings.xml": protection })),
    ]) {
      expect(await readAll(word)).toEqual(["First.", "Second."]);
      const changed = word.Word.run(async (context) => {
        context.document.body.insertParagraph("Third.", "End");
        await context.sync();
      });
      await expect(changed).rejects.toMatchObject({ code: "AccessDenied" });
      expect(word.text()).toBe("First.\nSecond.");
    }
    const readOnly = await openWord(draft, { readOnly: true });
    expect(readOnly.Office.context.document.mode).toBe("readOnly");
  });

  it("fails at the call that the test names, and only there", async () => {
    const word = await openWord(draft);
    word.fail(2, "GeneralException");
    expect(await readAll(word)).toHaveLength(2);
    await expect(readAll(word)).rejects.toMatchObject({ code: "GeneralException" });
    expect(await readAll(word)).toHaveLength(2);
    word.fail(1, "ActivityLimitReached");
    await expect(readAll(word)).rejects.toMatchObject({ code: "ActivityLimitReached" });
    expect(word.requests.map(({ error }) => error)).toEqual([
      null,
      "GeneralException",
      null,
      "ActivityLimitReached",
    ]);
  });

  it("refuses payloads that are too large, either way", async () => {
    const word = await openWord(draft, { payload: 2_000 });
    const large = word.Word.run(async (context) => {
      context.document.body.insertParagraph("x".repeat(3_000), "End");
      await context.sync();
    });
    await expect(large).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    word.person.type({ paragraph: 0, offset: 0 }, "y".repeat(3_000));
    await expect(readAll(word)).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("loses ranges that an add-in holds while somebody edits, where a test wants that", async () => {
    const word = await openWord(draft, { losesRanges: true });
    const used = word.Word.run(async (context) => {
      const found = context.document.body.search("Second");
      found.load("items");
      await context.sync();
      word.person.colleague.type({ paragraph: 0, offset: 0 }, "At ");
      found.items[0]?.select();
      await context.sync();
    });
    await expect(used).rejects.toMatchObject({ code: "InvalidReference" });
  });

  it("answers nothing once the document is closed", async () => {
    const word = await openWord(draft);
    word.close();
    await expect(readAll(word)).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
  });

  it("leaves no trace of a call that fails half-way, and keeps what was done before it", async () => {
    const word = await openWord(draft);
    const failed = word.Word.run(async (context) => {
      context.document.body.insertParagraph("Third.", "End");
      context.document.body.search("missing").getFirst().insertText("x", "Replace");
      context.document.body.insertParagraph("Fourth.", "End");
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(word.text()).toBe("First.\nSecond.\nThird.");
  });

  it("keeps nothing of what a run has let go", async () => {
    const word = await openWord(draft);
    await readAll(word);
    await word.settled();
    expect(word.references).toBe(0);
  });

  it("reads 2,000 paragraphs in one request", async () => {
    const word = await openWord(
      docx(Array.from({ length: 2_000 }, (_, at) => paragraph(`Paragraph ${at}.`))),
    );
    const texts = await readAll(word);
    expect(texts).toHaveLength(2_000);
    expect(word.syncs).toBe(1);
  });

  it("says on which platform it is", async () => {
    expect((await openWord(draft)).Office.context.platform).toBe("OfficeOnline");
    expect((await openWord(draft, { platform: "Mac" })).Office.context.platform).toBe("Mac");
  });

  it("runs the add-in's commands as the ribbon does", async () => {
    const word = await openWord(draft);
    const run = new Promise<void>((resolve) => {
      word.Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
        event.completed();
        resolve();
      });
    });
    word.command("check");
    await run;
    await word.settled();
    expect(word.requests.map(({ kind }) => kind)).toEqual(["commandCompleted"]);
  });
});
