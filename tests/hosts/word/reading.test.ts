import { readDocx } from "../../../src/hosts/docx/read";
import type { Note, Reading } from "../../../src/model/reading";
import { type DocxBlock, docx, heading, paragraph, part, table } from "../../kit/docx";
import { noted, noteParts } from "../../kit/docx-notes";
import { draftDocx, draftNames } from "../../kit/draft-docx";
import { silently } from "../reading";
import { heard, opened, SETS, watching, well } from "./opened";

/** A paragraph whose mark somebody has deleted under Track Changes, so that the next goes on in its line. */
function markDeleted(text: string): DocxBlock {
  return {
    xml: `<w:p><w:pPr><w:rPr><w:del w:id="90" w:author="Ana"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`,
  };
}

const cell = (text: string, span = 1) => ({ blocks: [paragraph(text)], span });

/** What a reading has to get right besides plain paragraphs; every word is the project's own. */
const SPECIAL: Readonly<Record<string, readonly DocxBlock[]>> = {
  "signs that Word keeps as control characters": [
    {
      xml: '<w:p><w:r><w:t>safe</w:t><w:softHyphen/><w:t>guarding</w:t><w:noBreakHyphen/><w:t>led</w:t><w:br/><w:t>next</w:t><w:tab/><w:t>line</w:t><w:br w:type="page"/><w:t>page</w:t></w:r></w:p>',
    },
  ],
  "words deleted and inserted under Track Changes": [
    paragraph([
      "The Board ",
      { text: "may ", deleted: "Ana" },
      { text: "will ", inserted: "Ben" },
      "act by ",
      { text: "soon", deleted: "Ana" },
      "May.",
    ]),
    paragraph("Untouched."),
  ],
  "a paragraph that is deleted wholly": [
    paragraph("Before."),
    {
      xml: '<w:p><w:pPr><w:rPr><w:del w:id="9" w:author="Ana"/></w:rPr></w:pPr><w:del w:id="8" w:author="Ana"><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>',
    },
    paragraph("After."),
  ],
  "paragraphs between which the mark is deleted": [
    paragraph("Before."),
    markDeleted("The Board will "),
    markDeleted("act at once, "),
    paragraph([
      "and ",
      { text: "may ", deleted: "Ana" },
      "report ",
      { text: "back ", inserted: "Ben" },
      "by May.",
    ]),
    paragraph(""),
    table(["Lead", "Board"]),
    paragraph("After."),
    markDeleted("It will "),
    {
      xml: '<w:p><w:pPr><w:rPr><w:del w:id="9" w:author="Ana"/></w:rPr></w:pPr><w:del w:id="8" w:author="Ana"><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>',
    },
    paragraph("report."),
  ],
  "bold words, and bold paragraphs whose mark is not": [
    paragraph([{ text: "Response:", bold: true }, " not all"]),
    paragraph([{ text: "All of it", bold: true }]),
    paragraph("None of it"),
  ],
  "merged cells and header rows": [
    {
      rows: [
        { header: true, cells: [cell("Recommendation", 2), cell("Lead")] },
        { cells: [cell("1"), cell("Tell schools"), cell("Council")] },
        { cells: [cell("All of these", 3)] },
      ],
    },
    paragraph(""),
    table(["a", "b"], ["c", "d"]),
    paragraph(""),
  ],
  "a table within a table": [
    {
      rows: [
        { cells: [{ blocks: [table(["x", "y"]), paragraph("after")] }, cell("beside")] },
        { cells: [cell("below"), cell("right")] },
      ],
    },
    paragraph(""),
  ],
  "lists and headings": [
    heading(1, "Title"),
    paragraph("One", { list: "decimal" }),
    paragraph("Half", { list: "decimal", level: 1 }),
    paragraph("Bullet", { list: "bullets" }),
    paragraph("Second bullet", { list: "bullets", level: 1 }),
    paragraph("Letter", { list: "letters" }),
  ],
};

describe.each(SETS)("a draft read through Word with WordApi %s", (version) => {
  it.each(draftNames)("has the very paragraphs that the file's reader reads: %s", async (name) => {
    const bytes = draftDocx(name);
    const file = readDocx(bytes);
    if (!file.ok) throw new Error(file.reason);
    const { word, document } = await opened(bytes, version);
    const reading = well(await document.read());
    expect(reading.paragraphs).toEqual(file.reading.paragraphs);
    expect(reading.messages).toEqual([]);
    expect(word.syncs).toBeLessThanOrEqual(2);
  });

  it.each(Object.keys(SPECIAL))("reads %s as the file's reader does", async (what) => {
    const bytes = docx(SPECIAL[what] ?? []);
    const { word, document } = await opened(bytes, version);
    const reading = well(await document.read());
    expect(reading.paragraphs).toEqual(silently(readDocx(bytes)).paragraphs);
    expect(word.syncs).toBeLessThanOrEqual(2);
    expect(document.abilities().deletions).toBe(true);
  });

  it("knows what is tracked, and from 1.6 on by whom", async () => {
    const bytes = docx(SPECIAL["words deleted and inserted under Track Changes"] ?? []);
    const { revisions } = well(await (await opened(bytes, version)).document.read());
    const whose = version !== "1.4";
    expect(revisions).toEqual(
      silently(readDocx(bytes)).revisions.map((each) => (whose ? each : { ...each, author: "" })),
    );
  });

  it("tells the very words that were taken out, where those put in instead begin or end alike", async () => {
    // Before 1.6 Word has no list of the changes to go by.
    if (Number(version) < 1.6) return;
    const bytes = docx([
      paragraph([
        "Considered by the Group",
        { text: " and by the Board in due course", deleted: "Ana" },
        { text: " and by the Board on 5 May", inserted: "Ben" },
        ".",
      ]),
      paragraph([
        { text: "The Police will act soon. ", deleted: "Ana" },
        { text: "The Council will act soon. ", inserted: "Ben" },
        "The Trust will follow.",
      ]),
    ]);
    const { revisions } = well(await (await opened(bytes, version)).document.read());
    expect(revisions).toEqual(silently(readDocx(bytes)).revisions);
  });

  it("knows the comments and the words they are on", async () => {
    const bytes = docx(
      [
        paragraph("First."),
        {
          xml: '<w:p><w:r><w:t xml:space="preserve">The board </w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:t>may act</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:t>.</w:t></w:r></w:p>',
        },
      ],
      {
        "word/comments.xml": part(
          "comments",
          '<w:comment w:id="0" w:author="Ana"><w:p><w:r><w:t>Will it?</w:t></w:r></w:p></w:comment>',
        ),
      },
    );
    const { comments } = well(await (await opened(bytes, version)).document.read());
    expect(comments).toEqual([{ author: "Ana", text: "Will it?", at: { paragraph: 1, start: 10, end: 17 } }]);
  });

  it("reads the words of a text box that hangs on a paragraph without any", async () => {
    const notes: readonly Note[] = [{ kind: "text box", text: "boxed", paragraph: 1 }];
    const { document } = await opened(docx([paragraph("Words."), noted("", notes, 1)]), version);
    expect(well(await document.read())).toMatchObject({ notes, messages: [] });
  });

  it("keeps the reading where nothing has changed", async () => {
    const { document } = await opened(docx([paragraph("one"), table(["two"]), paragraph("three")]), version);
    const first = well(await document.read());
    expect(well(await document.read())).toBe(first);
  });
});

describe("a Word that does not hand over what stands outside the body", () => {
  const notes: readonly Note[] = [
    { kind: "text box", text: "boxed", paragraph: 0 },
    { kind: "footnote", text: "noted", paragraph: 0 },
  ];
  const bytes = docx([noted("Words.", notes, 1), paragraph("More.")], noteParts(notes, 1));

  it.each(["1.4", "1.6", "1.9"])("is read all the same, with a message: WordApi %s", async (version) => {
    const { word, document } = await opened(bytes, version);
    word.fail(2, "GeneralException");
    const reading = well(await document.read());
    expect(reading.paragraphs.map(({ text }) => text)).toEqual(["Words.", "More."]);
    expect(reading.notes).toEqual([]);
    expect(reading.messages.map(({ code }) => code)).toEqual(["unread-notes"]);
    expect(document.abilities().deletions).toBe(true);
    // It may have been a passing fault.
    expect(well(await document.read())).toMatchObject({ notes, messages: [] });
  });

  it("tells of a note that somebody puts in or takes out", async () => {
    const opening = await opened(bytes, "1.9");
    const heardOf: Reading[] = [];
    well(await opening.document.read());
    const stop = await watching(opening, (outcome) => heardOf.push(well(outcome)));
    opening.word.person.delete(opening.word.person.find("Words.\b\u0002"));
    await heard(opening.word);
    stop();
    expect(heardOf.at(-1)?.notes).toEqual([]);
  });
});

describe("a Word that cannot tell what is deleted", () => {
  it("is read all the same, with a message", async () => {
    const bytes = docx(SPECIAL["words deleted and inserted under Track Changes"] ?? []);
    const { word, document } = await opened(bytes, "1.3");
    // The second request, and that of the second attempt.
    word.fail(2, "GeneralException");
    word.fail(4, "GeneralException");
    const reading = well(await document.read());
    expect(reading.paragraphs[0]?.text).toBe("The Board may will act by soonMay.");
    expect(reading.messages.map(({ code }) => code)).toEqual(["deleted-text"]);
    expect(document.abilities().deletions).toBe(false);
  });

  it("is asked for numbers and cells by themselves where it refuses them with the rest", async () => {
    const bytes = docx([paragraph("One", { list: "decimal" }), table(["a", "b"]), paragraph("")]);
    const { word, document } = await opened(bytes, "1.9");
    word.fail(1, "InvalidArgument");
    const reading = well(await document.read());
    expect(reading.paragraphs).toEqual(silently(readDocx(bytes)).paragraphs);
    const before = word.syncs;
    well(await document.read());
    expect(word.syncs - before).toBe(2);
  });
});
