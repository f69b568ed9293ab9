import { strFromU8, unzipSync } from "fflate";
import { openDocx } from "../../src/hosts/docx/document";
import { NOTE_SIGNS } from "../../src/hosts/port";
import { docx, NAMESPACES } from "../kit/docx";
import { noteParts } from "../kit/docx-notes";

const p = (inside: string): string => `<w:p>${inside}</w:p>`;
const r = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const mark = (type: string, inside = ""): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
const control = (inside: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Lead"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const code = (words: string): string => `<w:r><w:instrText>${words}</w:instrText></w:r>`;

async function drawn(body: string): Promise<{ xml: string; texts: readonly string[] }> {
  const notes = noteParts([{ kind: "footnote", text: "See annex", paragraph: 0 }], 2);
  const document = `<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`;
  const opened = openDocx("draft.docx", docx([], { ...notes, "word/document.xml": document }), {
    author: "",
    now: () => "",
    guid: () => "",
  });
  const reading = opened.ok ? await opened.value.read() : opened;
  if (!opened.ok || !reading.ok) throw new Error("The file cannot be opened.");
  const xml = strFromU8(unzipSync(opened.value.toDraw())["word/document.xml"] as Uint8Array);
  return { xml, texts: reading.value.paragraphs.map(({ text }) => text) };
}

/** What is drawn of a paragraph by a program that knows runs and their words, and nothing around them. */
const plainly = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p>([\s\S]*?)<\/w:p>/g)].map(([, inside = ""]) =>
    [...inside.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(""),
  );

describe("a Word file for a program that draws it", () => {
  it.each<readonly [string, string]>([
    ["content controls", control(p(r("The ") + control(r("Trust"))))],
    [
      "custom XML and directions of writing",
      `<w:customXml w:element="e">${p(`<w:dir w:val="ltr">${r("a")}</w:dir>`)}</w:customXml>`,
    ],
    [
      "moved words",
      p(
        `<w:moveFrom w:id="1" w:author="A">${r("then")}</w:moveFrom><w:moveTo w:id="2" w:author="A">${r("now")}</w:moveTo>`,
      ),
    ],
    ["hidden words", p(r("seen ") + r("unseen", "<w:vanish/>"))],
    ["signs of symbol fonts", p(`${r("Done ")}<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`)],
    ["hyphens that part no lines", p("<w:r><w:t>multi</w:t><w:noBreakHyphen/><w:t>agency</w:t></w:r>")],
    [
      "tick boxes of forms",
      p(
        `${mark("begin", "<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>")}${code(" FORMCHECKBOX ")}${mark("end")}${r(" agreed")}`,
      ),
    ],
    ["fields in one element", p(`${r("Page ")}<w:fldSimple w:instr=" PAGE ">${r("7")}</w:fldSimple>`)],
    [
      "fields in the code of fields",
      p(
        mark("begin") +
          code(" IF ") +
          mark("begin") +
          code(" PAGE ") +
          mark("separate") +
          r("2") +
          mark("end") +
          code(" = 1 ") +
          mark("separate") +
          r("shown") +
          mark("end"),
      ),
    ],
    [
      "alternatives",
      p(
        `<mc:AlternateContent><mc:Choice Requires="w14">${r("new")}</mc:Choice><mc:Fallback>${r("old")}</mc:Fallback></mc:AlternateContent>`,
      ),
    ],
  ])("has every word of the draft in plain runs, and no other: %s", async (_, body) => {
    const { xml, texts } = await drawn(p(r("Response")) + body);
    expect(plainly(xml)).toEqual(texts);
    expect(xml).not.toMatch(/<w:(?:sdt|customXml|dir|moveTo|fldSimple|sym)\b/);
  });

  it("has the rows, cells and paragraphs of a table wherever controls stand around them", async () => {
    const cell = (inside: string): string => `<w:tc>${inside}</w:tc>`;
    const table = `<w:tbl>${control(`<w:tr>${control(cell(p(r("1"))))}${cell(control(p(r("Train staff"))))}</w:tr>`)}</w:tbl>`;
    const { xml } = await drawn(p(r("Response")) + table);
    expect(xml).toContain(`<w:tbl><w:tr>${cell(p(r("1")))}${cell(p(r("Train staff")))}</w:tr></w:tbl>`);
  });

  it("sets the signs of notes apart from the words, but for those that are struck out", async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const { xml } = await drawn(p(`${r("Response")}<w:del w:id="1" w:author="A">${note}</w:del>${note}`));
    expect(xml.match(/<w:sym [^>]*>/g)).toEqual([`<w:sym w:font="${NOTE_SIGNS}" w:char="0031"/>`]);
    expect(xml).not.toContain("footnoteReference");
  });

  it("leaves text boxes as they are", async () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(r("Aside"))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const { xml } = await drawn(p(r("Response") + box));
    expect(xml).toContain(p(r("Response") + box));
  });
});
