import { strFromU8, unzipSync } from "fflate";
import type { Block, NewDocument, TextBlock } from "../../src/edits/block";
import { readDocx } from "../../src/hosts/docx/read";
import { files } from "../../src/hosts/files";

const line = (text: string, more: Partial<TextBlock> = {}): TextBlock => ({
  kind: "paragraph",
  style: "Normal",
  runs: [{ text }],
  list: null,
  ...more,
});

const fileOf = (document: NewDocument): Uint8Array =>
  files.write(document, "2026-11-21T08:00:00Z", new Map());

function written(blocks: readonly Block[], landscape = false) {
  const bytes = fileOf({ title: "A & B", landscape, blocks });
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(read.reason);
  return { parts, reading: read.reading };
}

describe("a new Word file", () => {
  it("has what it was given in the styles that it was given, and nothing to complain of", () => {
    const { reading } = written([
      line("The Board", { style: "Title" }),
      line("Findings", { style: "Heading 1" }),
      line("One < two & “three”\twith a tab"),
    ]);
    expect(reading.messages).toEqual([]);
    expect(reading.paragraphs.map(({ text, style, outlineLevel }) => [text, style, outlineLevel])).toEqual([
      ["The Board", "Title", null],
      ["Findings", "Heading 1", 1],
      ["One < two & “three”\twith a tab", "Normal", null],
    ]);
  });

  it("numbers its outline by itself, and has bullets", () => {
    const number = (level: number) => ({ kind: "number" as const, level });
    const { reading } = written([
      line("A", { style: "Heading 1", list: number(0) }),
      line("b", { list: number(1) }),
      line("c", { list: { kind: "bullet", level: 0 } }),
      line("d", { list: number(1) }),
      line("E", { style: "Heading 1", list: number(0) }),
      line("f", { list: number(2) }),
    ]);
    expect(reading.paragraphs.map(({ listString }) => listString)).toEqual([
      "1.",
      "1.1",
      "•",
      "1.2",
      "2.",
      "2.1.1",
    ]);
  });

  it("holds words and paragraphs in content controls, a day in a calendar", () => {
    const control = { tag: "answerable-slot:response", title: "Response" };
    const date = { tag: "answerable-slot:date", title: "Date", date: true };
    const { reading, parts } = written([
      { kind: "control", control, blocks: [line("[insert response]"), line("more")] },
      line("", {
        runs: [{ text: "By ", bold: true }, { text: "[insert date]", control: date }, { text: "." }],
      }),
    ]);
    expect(reading.controls).toEqual([
      { ...control, span: { paragraph: 0, start: 0, end: 4, endParagraph: 1 } },
      { tag: date.tag, title: date.title, span: { paragraph: 2, start: 3, end: 16 } },
    ]);
    expect(parts["word/document.xml"]).toContain('<w:dateFormat w:val="d MMMM yyyy"/>');
  });

  it("repeats the first row of a table, holds words in its cells, and ends with a paragraph", () => {
    const control = { tag: "t", title: "T" };
    const { reading, parts } = written([
      {
        kind: "table",
        header: ["No.", "Response"],
        widths: [1, 3],
        rows: [
          [[line("1")], [{ kind: "control", control, blocks: [line("[insert response]")] }]],
          [[], [line("x")]],
        ],
      },
    ]);
    expect(reading.paragraphs.map(({ text, cell }) => [text, cell?.row, cell?.column, cell?.header])).toEqual(
      [
        ["No.", 0, 0, true],
        ["Response", 0, 1, true],
        ["1", 1, 0, false],
        ["[insert response]", 1, 1, false],
        ["", 2, 0, false],
        ["x", 2, 1, false],
        ["", undefined, undefined, undefined],
      ],
    );
    expect(reading.controls.map(({ tag, span }) => [tag, span.paragraph])).toEqual([["t", 3]]);
    // A cell must end with a paragraph (ISO/IEC 29500-1 17.4.65).
    expect(parts["word/document.xml"]).not.toContain("</w:sdt></w:tc>");
  });

  it("is as wide as it should be, says what it is, and is the same file each time", () => {
    const { parts } = written([line("x")], true);
    expect(parts["word/document.xml"]).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(parts["docProps/core.xml"]).toContain("<dc:title>A &amp; B</dc:title>");
    const document = { title: "", landscape: false, blocks: [line("x")] };
    expect(fileOf(document)).toEqual(fileOf(document));
  });

  it("relates and declares every part that it has", () => {
    const { parts } = written([line("x")]);
    const types = parts["[Content_Types].xml"] ?? "";
    for (const name of Object.keys(parts))
      expect(name.endsWith(".rels") || name === "[Content_Types].xml" || types.includes(`"/${name}"`)).toBe(
        true,
      );
    for (const target of (parts["word/_rels/document.xml.rels"] ?? "").matchAll(/Target="([^"]+)"/g))
      expect(parts).toHaveProperty([`word/${target[1]}`]);
  });
});
