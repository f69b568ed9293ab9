import { readDocx } from "../../src/hosts/docx/read";
import { textOf } from "../../src/model/span";
import { docx, paragraph, part } from "../kit/docx";
import { read, readXml, silently, textsOf } from "./reading";

const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const gone = (text: string): string => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
const by = (name: string): string => `w:id="1" w:author="${name}"`;
const mark = (change: string): string => `<w:pPr><w:rPr>${change}</w:rPr></w:pPr>`;

describe("tracked changes", () => {
  it("inserted words are text, deleted words are not, and both are recorded", () => {
    const reading = read(
      paragraph(["The Board ", { text: "will", inserted: "Ann" }, { text: "may", deleted: "Bea" }, " act"]),
    );
    expect(textsOf(reading)).toEqual(["The Board will act"]);
    expect(reading.revisions).toEqual([
      { kind: "inserted", author: "Ann", at: { paragraph: 0, start: 10, end: 14 }, text: "will" },
      { kind: "deleted", author: "Bea", at: { paragraph: 0, start: 14, end: 14 }, text: "may" },
    ]);
  });

  it("those of one author that follow on each other are one", () => {
    const reading = read(
      paragraph([
        { text: "one ", inserted: "Ann" },
        { text: "two", inserted: "Ann" },
        { text: " three", inserted: "Bea" },
      ]),
    );
    expect(reading.revisions.map(({ author, text }) => [author, text])).toEqual([
      ["Ann", "one two"],
      ["Bea", " three"],
    ]);
  });

  it("words deleted out of an insertion are no longer inserted", () => {
    const reading = readXml(
      `<w:p><w:ins ${by("Ann")}>${r("in")}<w:del ${by("Bea")}>${gone("out")}</w:del></w:ins></w:p><w:p>${r("x")}</w:p>`,
    );
    expect(reading.revisions.map(({ kind, text }) => [kind, text]).sort()).toEqual([
      ["deleted", "out"],
      ["inserted", "in"],
    ]);
  });

  it("moved words stand where they went to", () => {
    const reading = readXml(
      `<w:p><w:moveFrom ${by("Ann")}>${r("here")}</w:moveFrom>${r("stay ")}<w:moveTo ${by("Ann")}>${r("here")}</w:moveTo></w:p>`,
    );
    expect(textsOf(reading)).toEqual(["stay here"]);
    expect(reading.revisions).toEqual([
      { kind: "moved", author: "Ann", at: { paragraph: 0, start: 0, end: 0 }, text: "here" },
      { kind: "moved", author: "Ann", at: { paragraph: 0, start: 5, end: 9 }, text: "here" },
    ]);
  });

  it("a paragraph whose mark is deleted goes on in the next, whose properties both have", () => {
    const reading = readXml(
      `<w:p>${mark(`<w:del ${by("Ann")}/>`)}${r("one ")}</w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>${r("two")}</w:p>`,
    );
    expect(reading.paragraphs.map(({ text, style }) => [text, style])).toEqual([["one two", "Heading 2"]]);
    expect(reading.revisions).toEqual([
      { kind: "deleted", author: "Ann", at: { paragraph: 0, start: 4, end: 4 }, text: "\n" },
    ]);
  });

  it("a wholly deleted paragraph leaves nothing behind and takes no number", () => {
    const listed = (change: string, inside: string): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr>${change}</w:rPr></w:pPr>${inside}</w:p>`;
    const reading = readXml(
      listed("", r("a")) +
        listed(`<w:del ${by("Ann")}/>`, `<w:del ${by("Ann")}>${gone("b")}</w:del>`) +
        listed("", r("c")),
    );
    expect(reading.paragraphs.map(({ listString, text }) => `${listString} ${text}`)).toEqual([
      "1. a",
      "2. c",
    ]);
    expect(reading.revisions).toEqual([
      { kind: "deleted", author: "Ann", at: { paragraph: 1, start: 0, end: 0 }, text: "b" },
    ]);
  });

  it("a deleted mark at the end of a cell joins nothing", () => {
    const cell = `<w:tc><w:p>${mark(`<w:del ${by("Ann")}/>`)}${r("in")}</w:p></w:tc>`;
    expect(textsOf(readXml(`<w:tbl><w:tr>${cell}</w:tr></w:tbl><w:p>${r("after")}</w:p>`))).toEqual([
      "in",
      "after",
    ]);
  });

  it("a deleted row is no text, and the rows behind it move up", () => {
    const row = (text: string, change = ""): string =>
      `<w:tr>${change && `<w:trPr>${change}</w:trPr>`}<w:tc><w:p>${r(text)}</w:p></w:tc></w:tr>`;
    const reading = readXml(
      `<w:tbl>${row("one")}${row("two", `<w:del ${by("Ann")}/>`)}${row("three")}</w:tbl>`,
    );
    expect(reading.paragraphs.map(({ text, cell }) => [text, cell?.row])).toEqual([
      ["one", 0],
      ["three", 1],
    ]);
    expect(reading.revisions).toEqual([
      { kind: "deleted", author: "Ann", at: { paragraph: 1, start: 0, end: 0 }, text: "two" },
    ]);
  });

  it("an insertion over several paragraphs is one", () => {
    const inserted = (text: string, change = ""): string =>
      `<w:p>${change}<w:ins ${by("Ann")}>${r(text)}</w:ins></w:p>`;
    const reading = readXml(`${inserted("one", mark(`<w:ins ${by("Ann")}/>`))}${inserted("two")}`);
    expect(reading.revisions).toEqual([
      {
        kind: "inserted",
        author: "Ann",
        at: { paragraph: 0, start: 0, end: 3, endParagraph: 1 },
        text: "one\ntwo",
      },
    ]);
  });

  it("a change of format is recorded, and the old format is not read", () => {
    const run = `<w:r><w:rPr><w:rPrChange ${by("Ann")}><w:rPr><w:b/><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>plain</w:t></w:r>`;
    const style = `<w:pPr><w:pPrChange ${by("Bea")}><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:pPrChange></w:pPr>`;
    const reading = readXml(`<w:p>${r("so ")}${run}</w:p><w:p>${style}${r("body")}</w:p>`);
    expect(reading.paragraphs.map(({ text, bold, style: name }) => [text, bold, name])).toEqual([
      ["so plain", false, "Normal"],
      ["body", false, "Normal"],
    ]);
    expect(reading.revisions.map(({ kind, author, at }) => [kind, author, at])).toEqual([
      ["formatted", "Ann", { paragraph: 0, start: 3, end: 8 }],
      ["formatted", "Bea", { paragraph: 1, start: 0, end: 4 }],
    ]);
  });
});

describe("comments", () => {
  const comment = (id: number, author: string, text: string): string =>
    `<w:comment w:id="${id}" w:author="${author}"><w:p><w:r><w:annotationRef/></w:r>${r(text)}</w:p></w:comment>`;
  const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
  const end = (id: number): string =>
    `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

  it("come with the words that they are on", () => {
    const xml =
      `<w:p>${r("Ask ")}${start(0)}${r("Housing")}${end(0)}${r(".")}</w:p>` +
      `<w:p>${r("From ")}${start(1)}${r("here")}</w:p><w:p>${r("to there")}${end(1)}</w:p>` +
      `<w:p><w:r><w:commentReference w:id="2"/></w:r></w:p>`;
    const comments = part(
      "comments",
      comment(0, "Ann", "Who?") +
        comment(1, "Bea", "All of it") +
        comment(2, "Cy", "Here") +
        comment(3, "Di", "Lost"),
    );
    const reading = silently(readDocx(docx([{ xml }], { "word/comments.xml": comments })));
    expect(reading.comments.map(({ author, text }) => [author, text])).toEqual([
      ["Ann", "Who?"],
      ["Bea", "All of it"],
      ["Cy", "Here"],
      ["Di", "Lost"],
    ]);
    expect(reading.comments.map(({ at }) => at && textOf(reading.paragraphs, at))).toEqual([
      "Housing",
      "here\nto there",
      "",
      null,
    ]);
  });
});
