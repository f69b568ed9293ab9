import { readDocx } from "../../src/hosts/docx/read";
import { docx, paragraph, part } from "../kit/docx";
import { aloud, read, readXml, textsOf } from "./reading";

const p = (inside: string): string => `<w:p>${inside}</w:p>`;
const r = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

describe("the text of a paragraph", () => {
  it("is that of its runs, with tabs and line breaks", () => {
    expect(textsOf(read(paragraph(["The ", "Board\twill\nmeet"])))).toEqual(["The Board\twill\nmeet"]);
  });

  it("keeps hard spaces and hyphens and leaves soft hyphens out", () => {
    const runs = `<w:r><w:t>1\u00A0May</w:t><w:noBreakHyphen/><w:t>multi</w:t><w:softHyphen/><w:t>agency co\u00ADop</w:t></w:r>`;
    expect(textsOf(readXml(p(runs)))).toEqual(["1\u00A0May\u2011multiagency coop"]);
  });

  it("leaves out what no eye sees, which comes with words copied from elsewhere", () => {
    const copied = "\u2060Recommen\u200Bdation\u200E\u00A0\u20683\u2069\u202A \uFEFF";
    expect(textsOf(readXml(p(r(copied)) + p(r("\u200B"))))).toEqual(["Recommendation\u00A03 ", ""]);
  });

  it("keeps the outer spaces of a text only where the file asks for it", () => {
    expect(textsOf(readXml(p("<w:r><w:t> one </w:t><w:t xml:space='preserve'> two </w:t></w:r>")))).toEqual([
      "one two ",
    ]);
  });

  it("takes a page break for nothing at an edge, and for a line break between words", () => {
    const page = '<w:r><w:br w:type="page"/></w:r>';
    expect(
      textsOf(readXml(p(page + r("one")) + p(r("two") + page) + p(r("three") + page + r("four")))),
    ).toEqual(["one", "two", "three\nfour"]);
  });

  it("holds what content controls, hyperlinks, smart tags and custom XML hold", () => {
    const xml = p(
      `<w:sdt><w:sdtPr><w:alias w:val="Lead"/></w:sdtPr><w:sdtContent>${r("a")}</w:sdtContent></w:sdt>` +
        `<w:hyperlink r:id="rId9">${r("b")}</w:hyperlink><w:smartTag w:uri="u" w:element="e">${r("c")}</w:smartTag>` +
        `<w:customXml w:element="x"><w:customXmlPr/>${r("d")}</w:customXml><w:dir w:val="ltr">${r("e")}</w:dir>`,
    );
    expect(textsOf(readXml(`<w:sdt><w:sdtPr/><w:sdtContent>${xml}</w:sdtContent></w:sdt>`))).toEqual([
      "abcde",
    ]);
  });

  it("holds the result of a field and not its code, also of nested fields", () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const inner =
      mark("begin") + code("PAGE") + mark("separate") + r("hidden by the outer code") + mark("end");
    const xml = p(
      r("see ") +
        mark("begin") +
        code("IF ") +
        inner +
        mark("separate") +
        r("page 4") +
        mark("end") +
        r(" below") +
        `<w:fldSimple w:instr="DATE">${r(" today")}</w:fldSimple>`,
    );
    expect(textsOf(readXml(xml))).toEqual(["see page 4 below today"]);
  });

  it("holds a field result that runs over paragraphs", () => {
    const xml =
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>' +
          r("One"),
      ) + p(`${r("Two")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`);
    expect(textsOf(readXml(xml))).toEqual(["One", "Two"]);
  });

  it("says so where a field never ends and swallows words", () => {
    const { codes } = aloud(
      readDocx(
        docx([paragraph("kept"), { xml: p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r("lost")}`) }]),
      ),
    );
    expect(codes).toEqual(["unfinished-field"]);
  });

  it("shows what the boxes and lists of an old form show", () => {
    const form = (data: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar><w:instrText>FORM</w:instrText><w:fldChar w:fldCharType="end"/></w:r>`;
    const xml = p(
      form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>') +
        form("<w:checkBox><w:default w:val='0'/></w:checkBox>") +
        form(
          '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Red"/><w:listEntry w:val="Amber"/></w:ddList>',
        ),
    );
    expect(textsOf(readXml(xml))).toEqual(["☒☐Amber"]);
  });

  it("shows what Word makes of the code of a field that never has a result, and names what is not worked out", () => {
    const field = (code: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code.slice(0, 7)}</w:instrText></w:r>` +
      `<w:r><w:instrText xml:space="preserve">${code.slice(7)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const shown = [
      "MACROBUTTON NoMacro [Click here and type the lead]",
      "GOTOBUTTON PageTwo see Appendix B",
      'SYMBOL 252 \\f "Wingdings"',
      "XE term",
    ].map((code) => p(field(code)));
    expect(textsOf(readXml(shown.join("")))).toEqual([
      "[Click here and type the lead]",
      "see Appendix B",
      "✓",
      "",
    ]);
    const numbers = p(`${field("AUTONUMLGL \\* Arabic \\e")}${r("The Board")}`);
    const simple = p('<w:fldSimple w:instr=" LISTNUM NumberDefault "/>');
    const formula = p(`${r("in ")}${field("EQ \\f(1,2)")}${r(" of cases")}`);
    expect(aloud(readDocx(docx([{ xml: numbers + simple + formula }]))).codes).toEqual([
      "field-number",
      "field-formula",
    ]);
  });

  it("reads the signs of symbol fonts as letters, and names those that it does not know", () => {
    const sym = (font: string, char: string): string =>
      `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    expect(
      textsOf(readXml(p(sym("Symbol", "F0B7") + sym("Wingdings", "F0FC") + sym("Arial", "2713")))),
    ).toEqual(["•✓✓"]);
    expect(
      aloud(readDocx(docx([{ xml: p(sym("Wingdings", "F001") + sym("Wingdings", "F001")) }]))).codes,
    ).toEqual(["unknown-symbol"]);
  });

  it("reads the signs that newer Words write beside older ones once, whichever of them is known", () => {
    const circle = `<mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F7E2"/></mc:Choice><mc:Fallback><w:t>🟢</w:t></mc:Fallback></mc:AlternateContent>`;
    const xml = `<w:p xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"><w:r>${circle}</w:r></w:p>`;
    expect(textsOf(readXml(xml))).toEqual(["🟢"]);
  });

  it("reads mathematics as its letters, and the base of ruby", () => {
    const xml = p(
      `<m:oMath><m:f><m:num><m:r><m:t>x</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>` +
        `<w:r><w:ruby><w:rubyPr/><w:rt>${r("above")}</w:rt><w:rubyBase>${r("base")}</w:rubyBase></w:ruby></w:r>`,
    );
    expect(textsOf(readXml(xml))).toEqual(["x2base"]);
  });

  it("reads one of alternative contents", () => {
    const xml = p(
      `<mc:AlternateContent><mc:Choice Requires="w14">${r("new")}</mc:Choice><mc:Fallback>${r("old")}</mc:Fallback></mc:AlternateContent>` +
        `<mc:AlternateContent><mc:Choice xmlns:q="urn:nobody-knows" Requires="q">${r("far")}</mc:Choice><mc:Fallback>${r("near")}</mc:Fallback></mc:AlternateContent>`,
    );
    expect(textsOf(readXml(xml))).toEqual(["newnear"]);
  });

  it("names an unknown element once, and reads the words in it", () => {
    const odd = `<w:odd>${r("words")}</w:odd>`;
    const { paragraphs, messages } = aloud(readDocx(docx([{ xml: p(odd + odd) }])));
    expect(paragraphs.map(({ text }) => text)).toEqual(["wordswords"]);
    expect(messages).toEqual([{ code: "unknown-element", message: expect.stringContaining("“w:odd”") }]);
  });

  it("names text that is elsewhere or in an object", () => {
    const xml = `<w:altChunk r:id="rId7"/>${p(`${r("text")}<w:r><w:object><o:OLEObject Type="Embed"/></w:object></w:r>`)}`;
    expect(aloud(readDocx(docx([{ xml }]))).codes).toEqual(["lost-text", "embedded-object"]);
  });
});

describe("hidden text", () => {
  const styles = part(
    "styles",
    '<w:style w:type="character" w:styleId="Note"><w:name w:val="Note"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Aside"><w:name w:val="Aside"/><w:rPr><w:vanish/></w:rPr></w:style>',
  );
  const hidden = (xml: string) =>
    aloud(readDocx(docx([paragraph("Shown"), { xml }], { "word/styles.xml": styles })));

  it.each([
    ["a run", p(r("one two", "<w:vanish/>"))],
    ["a character style", p(r("one two", '<w:rStyle w:val="Note"/>'))],
    ["a paragraph style", p(`<w:pPr><w:pStyle w:val="Aside"/></w:pPr>${r("one two")}`)],
    [
      "a table row",
      `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${p(r("one two"))}</w:tc></w:tr></w:tbl>`,
    ],
  ])("of %s is left out, and its words are counted", (_, xml) => {
    const { paragraphs, messages } = hidden(xml);
    expect(paragraphs.map(({ text }) => text)).toEqual(["Shown", ""]);
    expect(messages).toEqual([{ code: "hidden-text", message: expect.stringContaining("2 hidden words") }]);
  });

  it("is shown where a run says so against its style, or where two styles cancel each other out", () => {
    const { paragraphs, codes } = hidden(
      p(
        `<w:pPr><w:pStyle w:val="Aside"/></w:pPr>${r("one", '<w:vanish w:val="0"/>')}${r(" two", '<w:rStyle w:val="Note"/>')}`,
      ),
    );
    expect(paragraphs[1]?.text).toBe("one two");
    expect(codes).toEqual([]);
  });
});
