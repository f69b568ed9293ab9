import { strFromU8, unzipSync } from "fflate";
import { docx, paragraph, table } from "../kit/docx";
import { openWord, type Word } from "./word";

const mainPart = (word: Word): string =>
  strFromU8(unzipSync(word.save())["word/document.xml"] ?? new Uint8Array());

/** Replaces words by search, as an add-in does. */
const replace = (word: Word, words: string, by: string) =>
  word.Word.run(async (context) => {
    const found = context.document.body.search(words, { matchCase: true });
    found.load("items");
    await context.sync();
    found.items[0]?.insertText(by, "Replace");
    await context.sync();
    return found.items.length;
  });

describe("A document that is edited through Office.js", () => {
  const draft = docx([
    paragraph("The council will review its policy by March."),
    paragraph([{ text: "Bold", bold: true }, " and plain words"]),
    table(["Action", "Lead"], ["Train staff", "Kestrel Council"]),
    paragraph("The end."),
  ]);

  it("comes back byte for byte where nothing was changed", async () => {
    const word = await openWord(draft);
    await word.Word.run(async (context) => {
      context.document.body.paragraphs.load("items/text");
      await context.sync();
    });
    expect(word.save()).toEqual(draft);
  });

  it("changes the words that were found and nothing else", async () => {
    const word = await openWord(draft);
    expect(await replace(word, "by March", "by 31 March 2031")).toBe(1);
    expect(word.text().split("\n")[0]).toBe("The council will review its policy by 31 March 2031.");
    const before = strFromU8(unzipSync(draft)["word/document.xml"] ?? new Uint8Array());
    expect(mainPart(word)).toBe(before.replace("by March", "by 31 March 2031"));
  });

  it("keeps the look of what was replaced, also across runs", async () => {
    const word = await openWord(draft);
    await replace(word, "Bold and", "Strong or");
    expect(word.text().split("\n")[1]).toBe("Strong or plain words");
    expect(mainPart(word)).toContain(
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Strong or</w:t></w:r>',
    );
  });

  it("puts in paragraphs before and after, and takes them away", async () => {
    const word = await openWord(draft);
    await word.Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.insertParagraph("Before", "Before");
      first.insertParagraph("After\nand more", "After");
      first.getNext().getNext().delete();
      await context.sync();
    });
    expect(word.text().split("\n")).toEqual([
      "Before",
      "The council will review its policy by March.",
      "After",
      "Bold and plain words",
      "Action",
      "Lead",
      "Train staff",
      "Kestrel Council",
      "The end.",
    ]);
  });

  it("never leaves a cell without a paragraph", async () => {
    const word = await openWord(draft);
    await word.Word.run(async (context) => {
      const found = context.document.body.search("Train staff");
      found.load("items");
      await context.sync();
      found.items[0]?.paragraphs.getFirst().delete();
      await context.sync();
    });
    expect(word.text()).toContain("Lead\n\nKestrel Council");
    expect(mainPart(word)).toMatch(/<w:tc><w:p><\/w:p><\/w:tc>|<w:tc><w:p\/><\/w:tc>/);
  });

  it("undoes one call at a time, as Word does", async () => {
    const word = await openWord(draft);
    await word.Word.run(async (context) => {
      const { body } = context.document;
      body.insertParagraph("One", "End");
      body.insertParagraph("Two", "End");
      await context.sync();
    });
    expect(word.text()).toMatch(/One\nTwo$/);
    expect(word.person.undo()).toBe(true);
    expect(word.text()).toMatch(/The end\.\nOne$/);
    expect(word.person.undo()).toBe(true);
    expect(word.person.undo()).toBe(false);
    expect(word.save()).toEqual(draft);
    word.person.redo();
    expect(word.text()).toMatch(/The end\.\nOne$/);
  });

  it("lets ranges move with their words while others write", async () => {
    const word = await openWord(draft);
    const text = await word.Word.run(async (context) => {
      const found = context.document.body.search("policy");
      found.load("items");
      await context.sync();
      const [range] = found.items;
      word.person.type({ paragraph: 0, offset: 0 }, "From now on, ");
      range?.load("text");
      range?.select();
      await context.sync();
      return range?.text;
    });
    expect(text).toBe("policy");
    expect(word.selection()).toBe("policy");
  });

  it("says so when a proxy's paragraph has gone", async () => {
    const word = await openWord(draft);
    const code = await word.Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load("text");
      await context.sync();
      word.person.deleteParagraphs(0);
      first.load("text");
      return context.sync().then(
        () => "none",
        (error: { code: string }) => error.code,
      );
    });
    expect(code).toBe("ItemNotFound");
  });

  it("compares and joins places", async () => {
    const word = await openWord(draft);
    const result = await word.Word.run(async (context) => {
      const { body } = context.document;
      const council = body.search("council").getFirst();
      const policy = body.search("policy").getFirst();
      const whole = council.expandTo(policy);
      whole.load("text");
      const relations = [
        council.compareLocationWith(policy),
        policy.compareLocationWith(whole),
        whole.compareLocationWith(council),
      ];
      const nothing = council.intersectWithOrNullObject(policy);
      nothing.load("text");
      await context.sync();
      return [whole.text, ...relations.map((one) => one.value), nothing.isNullObject];
    });
    expect(result).toEqual(["council will review its policy", "Before", "InsideEnd", "ContainsStart", true]);
  });

  it("sets and reads styles and bold", async () => {
    const word = await openWord(draft);
    const bold = await word.Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/font/bold");
      await context.sync();
      const first = paragraphs.items[0];
      if (first) first.style = "Heading 2";
      first?.load("style,outlineLevel,styleBuiltIn,font/bold");
      await context.sync();
      return [
        ...paragraphs.items.slice(1, 2).map((one) => one.font.bold),
        first?.style,
        first?.outlineLevel,
        first?.styleBuiltIn,
        first?.font.bold,
      ];
    });
    expect(bold).toEqual([null, "Heading 2", 2, "Heading2", true]);
  });

  it("knows the places of table cells", async () => {
    const word = await openWord(draft);
    const places = await word.Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load(
        "items/parentTableCellOrNullObject/rowIndex,items/parentTableCellOrNullObject/cellIndex",
      );
      const { tables } = context.document.body;
      tables.load("items/headerRowCount,items/nestingLevel,items/values");
      await context.sync();
      const [first] = tables.items;
      return {
        cells: paragraphs.items.map(({ parentTableCellOrNullObject: cell }) =>
          cell.isNullObject ? null : [cell.rowIndex, cell.cellIndex],
        ),
        table: [first?.headerRowCount, first?.nestingLevel, first?.values],
      };
    });
    expect(places.cells).toEqual([null, null, [0, 0], [0, 1], [1, 0], [1, 1], null]);
    expect(places.table).toEqual([
      1,
      1,
      [
        ["Action", "Lead"],
        ["Train staff", "Kestrel Council"],
      ],
    ]);
  });

  it("parts a paragraph where text has line ends, and joins what a deletion leaves of two", async () => {
    const word = await openWord(draft);
    word.person.type({ paragraph: 0, offset: 11 }, ".\nIt");
    expect(word.text().split("\n").slice(0, 2)).toEqual([
      "The council.",
      "It will review its policy by March.",
    ]);
    word.person.delete({ paragraph: 0, start: 11, endParagraph: 1, end: 2 });
    expect(word.text().split("\n")[0]).toBe("The council will review its policy by March.");
  });
});

describe("Word's search", () => {
  const draft = docx([
    paragraph("The board’s “plan” is a plan. Planning goes on."),
    paragraph([{ text: "will " }, { text: "not ", deleted: "A N Other" }, { text: "act" }]),
  ]);
  const hits = async (words: string, options: Partial<Word.SearchOptions> = {}) => {
    const word = await openWord(draft);
    return word.Word.run(async (context) => {
      const found = context.document.body.search(words, options as Word.SearchOptions);
      found.load("items/text");
      await context.sync();
      return found.items.map(({ text }) => text);
    });
  };

  it("takes capitals and quotes for what they are like, unless told otherwise", async () => {
    expect(await hits('the board\'s "plan"')).toEqual(["The board’s “plan”"]);
    expect(await hits("plan")).toEqual(["plan", "plan", "Plan"]);
    expect(await hits("plan", { matchCase: true, matchWholeWord: true })).toEqual(["plan", "plan"]);
    expect(await hits("plan", { matchPrefix: true })).toEqual(["plan", "plan", "Plan"]);
    expect(await hits("pl[a-z]@ing", { matchWildcards: true })).toEqual([]);
    expect(await hits("Pl[a-z]@ing", { matchWildcards: true })).toEqual(["Planning"]);
  });

  it("finds nothing where deleted words stand in between, and finds deleted words", async () => {
    expect(await hits("will act")).toEqual([]);
    expect(await hits("will not act")).toEqual(["will not act"]);
  });

  it("refuses more than 255 characters", async () => {
    expect(await hits("x".repeat(255))).toEqual([]);
    await expect(hits("x".repeat(256))).rejects.toMatchObject({ code: "SearchStringInvalidOrTooLong" });
  });
});
