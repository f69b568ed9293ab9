import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocx } from "../../src/hosts/docx/read";
import { aloud, shown, silently } from "./reading";

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "fixtures", name)));
const fixture = (name: string) =>
  silently(readDocx(new Uint8Array(readFileSync(join(__dirname, "fixtures", name)))));

describe("a file written by LibreOffice", () => {
  const reading = fixture("libreoffice.docx");

  it("gives headings, lists and the table as they were written", () => {
    expect(shown(reading)).toEqual([
      "Marlshire Safeguarding Children Partnership",
      "Response to the review of Child Q",
      "The Partnership accepts all findings in full.",
      "1. First theme",
      "a. Share chronologies",
      "b. Name a lead",
      "2. Second theme",
      "• Train every manager",
      "• Audit ten files",
      "Ref",
      "Recommendation",
      "By when",
      "1",
      "Publish the protocol",
      "March 2031",
      "",
      "Progress is reported each quarter",
      "A line\nbroken in two, and a hard\u00A0space.",
    ]);
    expect(reading.paragraphs.slice(0, 3).map(({ style, outlineLevel }) => [style, outlineLevel])).toEqual([
      ["Heading 1", 1],
      ["Heading 2", 2],
      ["Body Text", null],
    ]);
  });

  it("knows the header row, and where merged cells begin", () => {
    const at = (text: string) => reading.paragraphs.find((paragraph) => paragraph.text === text)?.cell;
    expect(at("By when")).toEqual({ table: 0, row: 0, column: 2, span: 1, header: true, within: null });
    expect(at("Progress is reported each quarter")).toEqual({
      table: 0,
      row: 2,
      column: 1,
      span: 2,
      header: false,
      within: null,
    });
  });
});

describe("a file written by pandoc", () => {
  const reading = fixture("pandoc.docx");

  it("gives headings, lists, the table and the footnote as they were written", () => {
    expect(shown(reading)).toEqual([
      "Northmere Safeguarding Board",
      "Finding one",
      "The Board heard that handovers were missed.",
      "1. Review the handover form.",
      "2. Train the night staff.",
      "a) by shadowing",
      "b) by reading",
      "• Housing will join the panel.",
      "Ref",
      "Action",
      "Lead",
      "1",
      "Rewrite the form",
      "Health",
      "Term",
      "Its meaning.",
    ]);
    expect(reading.notes).toEqual([
      { kind: "footnote", text: "Told to the panel in writing.", paragraph: 2 },
    ]);
  });
});

describe("a file under review written by LibreOffice", () => {
  const reading = aloud(readDocx(bytesOf("libreoffice-review.docx")));

  it("gives the text with insertions and without deletions and hidden words, which it tells", () => {
    expect(shown(reading)).toEqual([
      "Recommendation 1",
      "Housing will promptly join the panel.",
      "I. First",
      "I.1) Under first",
      "II. Second",
      "Beside the box\nand\tbelow",
    ]);
    expect(reading.paragraphs.map(({ listLevel }) => listLevel)).toEqual([null, null, 0, 1, 0, null]);
    expect(reading.codes).toEqual(["hidden-text"]);
  });

  it("gives changes, comments, footnotes and text boxes with their places", () => {
    expect(reading.revisions).toEqual([
      { kind: "deleted", author: "Bea", at: { paragraph: 1, start: 8, end: 8 }, text: "may " },
      { kind: "inserted", author: "Ann", at: { paragraph: 1, start: 13, end: 22 }, text: "promptly " },
    ]);
    expect(reading.comments).toEqual([
      { author: "Cy", text: "Which panel?", at: { paragraph: 1, start: 31, end: 36 } },
    ]);
    expect(reading.notes).toEqual([
      { kind: "text box", text: "In a box", paragraph: 5 },
      { kind: "footnote", text: "As agreed.", paragraph: 1 },
    ]);
  });
});
