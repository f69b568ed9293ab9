import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readDocx } from "../../src/hosts/docx/read";
import { docx, heading, paragraph, part, table } from "../kit/docx";
import { aloud, read, readXml, silently, textsOf } from "./reading";

const r = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string): string => `<w:p>${r(text)}</w:p>`;

describe("a Word file", () => {
  const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  it.each([
    ["a document with macros", "application/vnd.ms-word.document.macroEnabled.main+xml"],
    ["a template", "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"],
    ["a template with macros", "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"],
  ])("may be %s", (_, type) => {
    const entries = unzipSync(docx([paragraph("Text")]));
    const types = strFromU8(entries["[Content_Types].xml"] as Uint8Array);
    expect(types).toContain(MAIN);
    const other = { ...entries, "[Content_Types].xml": strToU8(types.replace(MAIN, type)) };
    expect(textsOf(silently(readDocx(zipSync(other))))).toEqual(["Text"]);
  });
});

describe("tables", () => {
  it("give their paragraphs in order, each with its cell", () => {
    const { paragraphs } = read(
      paragraph("Before"),
      table(["Ref", "Action"], ["1", "Train staff"]),
      paragraph("After"),
    );
    expect(
      paragraphs.map(({ text, cell }) => [text, cell && [cell.table, cell.row, cell.column, cell.header]]),
    ).toEqual([
      ["Before", null],
      ["Ref", [0, 0, 0, true]],
      ["Action", [0, 0, 1, true]],
      ["1", [0, 1, 0, false]],
      ["Train staff", [0, 1, 1, false]],
      ["After", null],
    ]);
  });

  it("count grid columns where cells are merged or a row begins later", () => {
    const cell = (text: string, span = 1): string =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${p(text)}</w:tc>`;
    const { paragraphs } = readXml(
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>${cell("a", 2)}${cell("b")}</w:tr>` +
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("c")}${cell("d")}</w:tr></w:tbl>`,
    );
    expect(paragraphs.map(({ text, cell: at }) => [text, at?.column, at?.span])).toEqual([
      ["a", 0, 2],
      ["b", 2, 1],
      ["c", 1, 1],
      ["d", 2, 1],
    ]);
  });

  it("say which cells go on with the one above", () => {
    const cell = (text: string, merge = ""): string => `<w:tc><w:tcPr>${merge}</w:tcPr>${p(text)}</w:tc>`;
    const { paragraphs } = readXml(
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>` +
        `<w:tr>${cell("a")}${cell("b", '<w:vMerge w:val="restart"/>')}</w:tr>` +
        `<w:tr>${cell("c")}${cell("", "<w:vMerge/>")}</w:tr>` +
        `<w:tr>${cell("d")}${cell("", '<w:vMerge w:val="continue"/>')}</w:tr>` +
        `<w:tr>${cell("e")}${cell("")}</w:tr></w:tbl>`,
    );
    expect(paragraphs.map(({ text, cell: at }) => [text, at?.mergedAbove ?? false])).toEqual([
      ["a", false],
      ["b", false],
      ["c", false],
      ["", true],
      ["d", false],
      ["", true],
      ["e", false],
      ["", false],
    ]);
  });

  it("nest, and all paragraphs of a cell share one cell", () => {
    const inner = table(["in"]);
    const { paragraphs } = read(
      { rows: [{ cells: [{ blocks: [paragraph("out"), inner, paragraph("last")] }, "next"] }] },
      table(["other"]),
    );
    const [out, within, last, next, other] = paragraphs.map(({ cell }) => cell);
    expect(last).toBe(out);
    expect(within).toEqual({ table: 1, row: 0, column: 0, span: 1, header: true, within: out });
    expect(next?.column).toBe(1);
    expect(other?.table).toBe(2);
  });

  it("are found in content controls around tables, rows and cells", () => {
    const control = (inside: string): string => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const cells = control(`<w:tc>${p("a")}</w:tc>`) + control(`<w:tc>${p("b")}</w:tc>`);
    const { paragraphs } = readXml(
      control(`<w:tbl>${control(`<w:tr>${cells}</w:tr>`)}<w:tr><w:tc>${p("c")}</w:tc></w:tr></w:tbl>`),
    );
    expect(paragraphs.map(({ cell }) => [cell?.row, cell?.column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
  });
});

describe("styles", () => {
  const styled = (styles: string, xml: string) =>
    silently(readDocx(docx([{ xml }], { "word/styles.xml": part("styles", styles) })));
  const style = (id: string, name: string, more = "", type = "paragraph"): string =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const in_ = (id: string, inside = r("text")): string =>
    `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${inside}</w:p>`;

  it("have the names and levels that Word shows", () => {
    const { paragraphs } = read(
      heading(1, "One"),
      heading(3, "Three"),
      paragraph("Text"),
      paragraph("x", { style: "ListParagraph" }),
    );
    expect(paragraphs.map(({ style: name, outlineLevel }) => [name, outlineLevel])).toEqual([
      ["Heading 1", 1],
      ["Heading 3", 3],
      ["Normal", null],
      ["List Paragraph", null],
    ]);
  });

  it("are headings by an inherited outline level whatever they are called, and by Word's own name without one", () => {
    const { paragraphs } = styled(
      style("a", "Titre 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
        style("b", "Section", '<w:basedOn w:val="a"/>') +
        style("c", "TOC Heading", '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>') +
        style("d", "heading 2"),
      `${in_("a") + in_("b") + in_("c") + in_("d")}<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:p>`,
    );
    expect(paragraphs.map(({ outlineLevel }) => outlineLevel)).toEqual([1, 1, null, 2, 3]);
  });

  it("make text bold by inheritance; two kinds of style cancel each other out; a run has the last word", () => {
    const styles =
      style("Base", "Base", "<w:rPr><w:b/></w:rPr>") +
      style("Kept", "Kept", '<w:basedOn w:val="Base"/>') +
      style("Thin", "Thin", '<w:basedOn w:val="Base"/><w:rPr><w:b w:val="false"/></w:rPr>') +
      style("Strong", "Strong", "<w:rPr><w:b/></w:rPr>", "character");
    const strong = r("text", '<w:rStyle w:val="Strong"/>');
    const { paragraphs } = styled(
      styles,
      in_("Kept") +
        in_("Thin") +
        in_("Kept", strong) +
        in_("Thin", strong) +
        in_("Kept", r("text", '<w:b w:val="0"/>')) +
        in_("Thin", r("text", '<w:b w:val="on"/>')),
    );
    expect(paragraphs.map(({ bold }) => bold)).toEqual([true, false, false, true, false, true]);
  });

  it("do not loop where a style is based on itself", () => {
    const { paragraphs } = styled(
      style("a", "A", '<w:basedOn w:val="b"/>') + style("b", "B", '<w:basedOn w:val="a"/>'),
      in_("a"),
    );
    expect(paragraphs[0]?.style).toBe("A");
  });

  it("of a table make its first row bold where the table asks for it", () => {
    const styles = style(
      "Grid",
      "Grid",
      '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>',
      "table",
    );
    const rows = `<w:tr><w:tc>${p("Ref")}</w:tc></w:tr><w:tr><w:tc>${p("1a")}</w:tc></w:tr>`;
    const of = (look: string): string =>
      `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/>${look}</w:tblPr>${rows}</w:tbl>`;
    const { paragraphs } = styled(
      styles,
      of('<w:tblLook w:val="0020"/>') + of('<w:tblLook w:firstRow="0"/>'),
    );
    expect(paragraphs.map(({ bold }) => bold)).toEqual([true, false, false, false]);
  });
});

describe("a paragraph is bold", () => {
  it.each([
    ["every letter is", [{ text: "Action", bold: true }], true],
    ["every letter is, and spaces and stops are not", [{ text: "Action", bold: true }, ": "], true],
    ["one word is not", [{ text: "Action", bold: true }, "taken"], false],
    [
      "what is not bold is deleted",
      [
        { text: "Action", bold: true },
        { text: "taken", deleted: "Ann" },
      ],
      true,
    ],
    ["it has figures only, all bold", [{ text: "2.3", bold: true }], true],
    ["it is empty", [], false],
  ])("where %s", (_, runs, bold) => {
    expect(read(paragraph(runs), paragraph("x")).paragraphs[0]?.bold).toBe(bold);
  });
});

describe("what stands outside the body", () => {
  const box = (text: string): string =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  it("text boxes are read once, and are no part of the paragraph that they hang on", () => {
    const reading = readXml(`${p("one")}<w:p>${r("two ")}${box("boxed")}${r("words")}</w:p>`);
    expect(textsOf(reading)).toEqual(["one", "two words"]);
    expect(reading.notes).toEqual([{ kind: "text box", text: "boxed", paragraph: 1 }]);
  });

  it("text boxes with more than a caption are told, since what they hold is no part of the page", () => {
    const told = (text: string): readonly string[] =>
      aloud(readDocx(docx([{ xml: `<w:p>${r("page")}${box(text)}</w:p>` }]))).messages.map(
        ({ message }) => message,
      );
    expect(told("Figure 1: calls by month")).toEqual([]);
    expect(told("Recommendation 2: The Council should review its duty rota.")).toEqual([
      expect.stringMatching(/^What stands in a text box \(“Recommendation 2: The Council .*”\) was not read/),
    ]);
  });

  it("footnotes and endnotes come with their paragraph, and those that nobody refers to do not come", () => {
    const note = (kind: string, id: number, text: string, more = ""): string =>
      `<w:${kind} w:id="${id}" ${more}><w:p><w:r><w:${kind}Ref/></w:r>${r(text)}</w:p></w:${kind}>`;
    const reading = silently(
      readDocx(
        docx(
          [
            paragraph("x"),
            {
              xml: `<w:p>${r("y")}<w:r><w:footnoteReference w:id="2"/><w:endnoteReference w:id="1"/></w:r></w:p>`,
            },
          ],
          {
            "word/footnotes.xml": part(
              "footnotes",
              note("footnote", 0, "line", 'w:type="separator"') +
                note("footnote", 2, " seen") +
                note("footnote", 3, "left over"),
            ),
            "word/endnotes.xml": part("endnotes", note("endnote", 1, "last")),
          },
        ),
      ),
    );
    expect(reading.notes).toEqual([
      { kind: "footnote", text: "seen", paragraph: 1 },
      { kind: "endnote", text: "last", paragraph: 1 },
    ]);
  });

  it("headers and footers in use come once, with a watermark's words", () => {
    const section =
      '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rIdheader1"/><w:headerReference w:type="first" r:id="rIdheader2"/><w:footerReference w:type="default" r:id="rIdfooter1"/></w:sectPr></w:pPr></w:p>';
    const mark = '<w:p><w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r></w:p>';
    const reading = silently(
      readDocx(
        docx([{ xml: p("x") + section }], {
          "word/header1.xml": part("hdr", p("Marlshire")),
          "word/header2.xml": part("hdr", p("Marlshire")),
          "word/header3.xml": part("hdr", p("not in use")),
          "word/footer1.xml": part("ftr", p("Page 1") + mark),
        }),
      ),
    );
    expect(reading.notes).toEqual([
      { kind: "header", text: "Marlshire", paragraph: null },
      { kind: "text box", text: "DRAFT", paragraph: null },
      { kind: "footer", text: "Page 1", paragraph: null },
    ]);
  });
});
