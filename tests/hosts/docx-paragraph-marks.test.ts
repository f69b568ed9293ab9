import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { AnyEdit } from "../../src/edits/edit";
import { type DocxDocument, openDocx } from "../../src/hosts/docx/document";
import { type DocxBlock, docx, level, paragraph, part, table } from "../kit/docx";
import { openInLibreOffice } from "../kit/libre-office";
import { parseXml } from "../kit/xml";

const TRACKED = { "word/settings.xml": part("settings", "<w:trackRevisions/>") };
const STYLES = part(
  "styles",
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:next w:val="Body"/></w:style><w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body Text"/></w:style>',
);
const SIGNED = 'w:author="Ana" w:date="2026-05-04T09:00:00Z"';

function open(blocks: readonly DocxBlock[], parts: Readonly<Record<string, string>> = {}): DocxDocument {
  const opened = openDocx("draft.docx", docx(blocks, { "word/styles.xml": STYLES, ...parts }), {
    author: "Ana",
    now: () => "2026-05-04T09:00:00.000Z",
    guid: () => "6f1a2b3c-0000-4000-8000-000000000001",
  });
  if (!opened.ok) throw new Error(opened.reason);
  return opened.value;
}

async function applied(file: DocxDocument, edit: AnyEdit): Promise<readonly string[]> {
  const before = await file.read();
  if (!before.ok) throw new Error(before.reason);
  const after = await file.apply([edit], before.value.paragraphs);
  if (!after.ok) throw new Error(after.reason);
  return after.value.paragraphs.map(({ text }) => text);
}

const enter = (number: number, at: number): AnyEdit => ({
  kind: "divide",
  paragraph: number,
  start: at,
  end: at,
  was: "",
  lines: ["", ""],
});
const join = (number: number, ...was: [string, string]): AnyEdit => ({
  kind: "join",
  paragraph: number,
  was,
});
const body = (file: DocxDocument): string =>
  /<w:body>([\s\S]*)<w:sectPr/.exec(
    strFromU8(unzipSync(file.save())["word/document.xml"] ?? new Uint8Array()),
  )?.[1] ?? "";

describe("The Enter key in a .docx file", () => {
  it("parts a run, and both halves look as the whole did", async () => {
    const file = open([
      {
        xml: '<w:p w:rsidR="00AA"><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>One two</w:t></w:r></w:p>',
      },
    ]);
    expect(await applied(file, enter(0, 4))).toEqual(["One ", "two"]);
    expect(body(file)).toBe(
      '<w:p w:rsidR="00AA"><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">One </w:t></w:r></w:p>' +
        '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">two</w:t></w:r></w:p>',
    );
  });

  it("goes on in the same list, and leaves the section's properties with the last paragraph", async () => {
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const file = open([
      { xml: `<w:p><w:pPr>${list}<w:sectPr/></w:pPr><w:r><w:t>One</w:t></w:r></w:p>` },
      paragraph("Two"),
    ]);
    expect(await applied(file, enter(0, 3))).toEqual(["One", "", "Two"]);
    expect(body(file)).toBe(
      `<w:p><w:pPr>${list}</w:pPr><w:r><w:t>One</w:t></w:r></w:p><w:p><w:pPr>${list}<w:sectPr/></w:pPr></w:p><w:p><w:r><w:t xml:space="preserve">Two</w:t></w:r></w:p>`,
    );
  });

  it("at the end of a heading begins a paragraph of the style that follows, in its middle another heading", async () => {
    const heading: DocxBlock = paragraph("Purpose here", { style: "Heading2" });
    const end = open([heading]);
    await applied(end, enter(0, 12));
    expect(body(end)).toMatch(/<\/w:p><w:p><w:pPr><w:pStyle w:val="Body"\/><\/w:pPr><\/w:p>$/);
    const middle = open([heading]);
    await applied(middle, enter(0, 7));
    expect(body(middle).match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(2);
  });

  it("inside a link gives both halves the link, and refuses inside a content control", async () => {
    const link = '<w:hyperlink w:anchor="a"><w:r><w:t>One two</w:t></w:r></w:hyperlink>';
    const file = open([{ xml: `<w:p>${link}</w:p>` }]);
    expect(await applied(file, enter(0, 3))).toEqual(["One", " two"]);
    expect(body(file).match(/<w:hyperlink w:anchor="a">/g)).toHaveLength(2);
    const control = `<w:sdt><w:sdtContent><w:r><w:t>One two</w:t></w:r></w:sdtContent></w:sdt>`;
    const other = open([{ xml: `<w:p>${control}</w:p>` }]);
    await expect(applied(other, enter(0, 3))).rejects.toThrow("make the change in Word");
  });

  it("is tracked as a new mark of the paragraph that ends there (17.13.5.20)", async () => {
    const file = open([paragraph("One two")], TRACKED);
    expect(await applied(file, enter(0, 3))).toEqual(["One", " two"]);
    expect(body(file)).toBe(
      `<w:p><w:pPr><w:rPr><w:ins w:id="1" ${SIGNED}/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">One</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve"> two</w:t></w:r></w:p>`,
    );
  });

  it("at the end of a heading, tracked, keeps what the paragraph was for whoever rejects it", async () => {
    const file = open([paragraph("Purpose", { style: "Heading2" })], TRACKED);
    await applied(file, enter(0, 7));
    expect(body(file)).toMatch(
      /<w:pPr><w:pStyle w:val="Heading2"\/><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr>.*<w:pStyle w:val="Body"\/><w:pPrChange [^>]*><w:pPr><w:pStyle w:val="Heading2"\/><\/w:pPr><\/w:pPrChange>/,
    );
  });

  it("puts pasted lines in place of words, in one step that is undone as one", async () => {
    const file = open([paragraph("One two three")], TRACKED);
    const paste: AnyEdit = {
      kind: "divide",
      paragraph: 0,
      start: 4,
      end: 7,
      was: "two",
      lines: ["2", "& 2½", "2¾"],
    };
    expect(await applied(file, paste)).toEqual(["One 2", "& 2½", "2¾ three"]);
    const undone = await file.undo();
    expect(undone.ok && undone.value.paragraphs.map(({ text }) => text)).toEqual(["One two three"]);
    expect(file.canUndo).toBe(false);
  });

  it("stays in its cell", async () => {
    const file = open([table(["Ref", "Action"], ["1", "Train all"]), paragraph("")]);
    expect(await applied(file, enter(3, 5))).toEqual(["Ref", "Action", "1", "Train", " all", ""]);
    const reading = await file.read();
    expect(reading.ok && reading.value.paragraphs[4]?.cell).toMatchObject({ row: 1, column: 1 });
  });
});

describe("The Backspace key at the beginning of a paragraph of a .docx file", () => {
  const runs = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

  it("lets it run on in the one before, which goes on looking as it did, with what stands between them", async () => {
    const mark = '<w:bookmarkEnd w:id="4"/>';
    const file = open([
      {
        xml: `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${runs("One")}</w:p>${mark}<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${runs(" two")}</w:p>`,
      },
    ]);
    expect(await applied(file, join(0, "One", " two"))).toEqual(["One two"]);
    expect(body(file)).toBe(
      `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${runs("One")}${mark}${runs(" two")}</w:p>`,
    );
  });

  it("leaves of an empty paragraph nothing, not even its looks", async () => {
    const second = `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${runs("two")}</w:p>`;
    const file = open([{ xml: `<w:p><w:pPr><w:jc w:val="both"/></w:pPr></w:p>${second}` }]);
    expect(await applied(file, join(0, "", "two"))).toEqual(["two"]);
    expect(body(file)).toBe(second);
  });

  it("is tracked as a struck-out mark of the paragraph before (17.13.5.15), and its own new mark goes at once", async () => {
    const file = open([paragraph("One"), paragraph(" two")], TRACKED);
    expect(await applied(file, join(0, "One", " two"))).toEqual(["One two"]);
    expect(body(file)).toBe(
      `<w:p><w:pPr><w:rPr><w:del w:id="1" ${SIGNED}/></w:rPr></w:pPr>${runs("One")}</w:p><w:p>${runs(" two")}</w:p>`,
    );
    const other = open([paragraph("One two")], TRACKED);
    await applied(other, enter(0, 3));
    await applied(other, join(0, "One", " two"));
    expect(body(other)).not.toMatch(/<w:(?:ins|del)\b/);
    expect(body(other).match(/<w:p>/g)).toHaveLength(1);
  });

  it("is refused where a section ends, a content control begins, or another cell does", async () => {
    const section = open([{ xml: `<w:p><w:pPr><w:sectPr/></w:pPr>${runs("One")}</w:p>` }, paragraph("two")]);
    await expect(applied(section, join(0, "One", "two"))).rejects.toThrow("A section of the document ends");
    const control = open([
      paragraph("One"),
      { xml: `<w:sdt><w:sdtContent><w:p>${runs("two")}</w:p></w:sdtContent></w:sdt>` },
    ]);
    await expect(applied(control, join(0, "One", "two"))).rejects.toThrow("keeps them apart");
    const cells = open([table(["One", "two"]), paragraph("")]);
    await expect(applied(cells, join(0, "One", "two"))).rejects.toThrow("no longer in the draft");
  });
});

const NUMBERING = part(
  "numbering",
  `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
);
const BLOCKS: readonly DocxBlock[] = [
  paragraph("Response to the review", { style: "Heading2" }),
  paragraph(["The Board ", { text: "will", bold: true }, " train\tits staff\nand report & publish."]),
  paragraph([
    "It agreed ",
    { text: "gladly", inserted: "Ben" },
    " and ",
    { text: "late", deleted: "Ben" },
    "soon.",
  ]),
  paragraph("First", { style: "ListParagraph", list: "decimal" }),
  table(["Ref", "Action"], ["1", "Train all staff"]),
  paragraph(""),
];

describe("Any keys, one after another", () => {
  const kept = new Map<string, Uint8Array>();

  it.each([
    ["plain", {}],
    ["tracked", TRACKED],
  ])(
    "write %s what they do to a text, in a file whose elements nest, and undo gives the first file back",
    async (how, parts) => {
      const keys = fc.array(fc.record({ where: fc.nat(), at: fc.nat(), join: fc.boolean() }), {
        maxLength: 8,
      });
      await fc.assert(
        fc.asyncProperty(keys, async (pressed) => {
          const file = open(BLOCKS, { ...parts, "word/numbering.xml": NUMBERING });
          const first = file.save();
          let done = 0;
          for (const { where, at, join: joins } of pressed) {
            const reading = await file.read();
            if (!reading.ok) throw new Error(reading.reason);
            const { paragraphs } = reading.value;
            const texts = paragraphs.map(({ text }) => text);
            const number = where % texts.length;
            const [text = "", next = ""] = texts.slice(number);
            const offset = at % (text.length + 1);
            const edit = joins ? join(number, text, next) : enter(number, offset);
            const outcome = await file.apply([edit], paragraphs);
            if (!outcome.ok) {
              expect(outcome.reason).toMatch(/^[A-Z].*\.$/);
              continue;
            }
            done++;
            const wanted = joins
              ? [...texts.slice(0, number), text + next, ...texts.slice(number + 2)]
              : [
                  ...texts.slice(0, number),
                  text.slice(0, offset),
                  text.slice(offset),
                  ...texts.slice(number + 1),
                ];
            expect(outcome.value.paragraphs.map((each) => each.text)).toEqual(wanted);
          }
          const xml = strFromU8(unzipSync(file.save())["word/document.xml"] ?? new Uint8Array());
          expect(() => parseXml(xml)).not.toThrow();
          if (kept.size < 12) kept.set(`${how} ${kept.size}`, file.save());
          for (; done > 0; done--) await file.undo();
          expect(unzipSync(file.save())).toEqual(unzipSync(first));
        }),
        { numRuns: 30 },
      );
    },
  );

  openInLibreOffice(kept, 5);
});
