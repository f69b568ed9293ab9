import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { AnyEdit } from "../../src/edits/edit";
import { type DocxDocument, openDocx } from "../../src/hosts/docx/document";
import { type DocxBlock, docx, paragraph, part, table } from "../kit/docx";
import { openInLibreOffice } from "../kit/libre-office";
import { parseXml } from "../kit/xml";

const TRACKED = { "word/settings.xml": part("settings", "<w:trackRevisions/>") };

function open(blocks: readonly DocxBlock[], parts: Readonly<Record<string, string>> = {}): DocxDocument {
  const opened = openDocx("draft.docx", docx(blocks, parts), {
    author: "Ana",
    now: () => "2026-05-04T09:00:00.000Z",
    guid: () => "6f1a2b3c-0000-4000-8000-000000000001",
  });
  if (!opened.ok) throw new Error(opened.reason);
  return opened.value;
}

async function textsIn(file: DocxDocument): Promise<readonly string[]> {
  const reading = await file.read();
  if (!reading.ok) throw new Error(reading.reason);
  return reading.value.paragraphs.map(({ text }) => text);
}

/** A selection from a place in one paragraph to a place in a later one, with lines in its place. */
async function over(
  file: DocxDocument,
  [from, start]: readonly [number, number],
  [to, end]: readonly [number, number],
  ...lines: string[]
): Promise<readonly string[]> {
  const reading = await file.read();
  if (!reading.ok) throw new Error(reading.reason);
  const { paragraphs } = reading.value;
  const was = paragraphs
    .slice(from, to + 1)
    .map(({ text }, at) => text.slice(at === 0 ? start : 0, at === to - from ? end : undefined));
  const edit: AnyEdit = { kind: "overwrite", from, start, to, end, was, lines };
  const after = await file.apply([edit], paragraphs);
  if (!after.ok) throw new Error(after.reason);
  return after.value.paragraphs.map(({ text }) => text);
}

const xmlOf = (file: DocxDocument): string =>
  strFromU8(unzipSync(file.save())["word/document.xml"] ?? new Uint8Array());
const body = (file: DocxDocument): string => /<w:body>([\s\S]*)<w:sectPr/.exec(xmlOf(file))?.[1] ?? "";

const set = (jc: string, text: string): string =>
  `<w:p><w:pPr><w:jc w:val="${jc}"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

describe("A selection over several paragraphs of a .docx file", () => {
  it("goes when it is deleted; the first of them goes on looking as it did, with the rest of the last in it", async () => {
    const file = open([
      { xml: `${set("left", "Zero")}${set("both", "One two")}` },
      paragraph("gone"),
      paragraph("three four"),
    ]);
    const before = file.save();
    expect(await over(file, [1, 4], [3, 6], "")).toEqual(["Zero", "One four"]);
    expect(body(file)).toBe(
      `${set("left", "Zero")}<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">One </w:t></w:r><w:r><w:t xml:space="preserve">four</w:t></w:r></w:p>`,
    );
    await file.undo();
    expect(file.save()).toEqual(before);
    expect(file.canUndo).toBe(false);
    await file.redo();
    expect(await textsIn(file)).toEqual(["Zero", "One four"]);
  });

  it("takes whole paragraphs away with their looks, as Word does", async () => {
    const file = open([{ xml: `${set("both", "One")}${set("left", "two three")}` }]);
    expect(await over(file, [0, 0], [1, 4], "")).toEqual(["three"]);
    expect(body(file)).toBe(set("left", "three"));
  });

  it("gives way to what is typed over it, in the format of its first word, and to pasted lines", async () => {
    const file = open([{ xml: `${set("both", "One two")}${set("left", "three four")}` }]);
    expect(await over(file, [0, 4], [1, 6], "2")).toEqual(["One 2four"]);
    expect(body(file)).toBe(
      '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">One 2</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">four</w:t></w:r></w:p>',
    );
    const lines = open([paragraph("One two"), paragraph("three four")]);
    expect(await over(lines, [0, 4], [1, 6], "2,", "", "3 & ")).toEqual(["One 2,", "", "3 & four"]);
  });

  it("is struck out under Track Changes, with the marks in it", async () => {
    const file = open([paragraph("One two"), paragraph("gone"), paragraph("three four")], TRACKED);
    expect(await over(file, [0, 4], [2, 6], "2 ")).toEqual(["One 2 four"]);
    const xml = body(file);
    expect(xml.match(/<w:p>/g)).toHaveLength(3);
    expect(xml.match(/<w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr>/g)).toHaveLength(2);
    expect([...xml.matchAll(/<w:delText[^>]*>([^<]*)</g)].map(([, words]) => words)).toEqual([
      "two",
      "gone",
      "three ",
    ]);
    expect(xml).toMatch(/<w:ins [^>]*><w:r><w:t xml:space="preserve">2 <\/w:t><\/w:r><\/w:ins>/);
  });

  it("leaves the ends of bookmarks and comments whose other ends stay, and takes whole ones along", async () => {
    const file = open([
      { xml: '<w:p><w:bookmarkStart w:id="1" w:name="kept"/><w:r><w:t>One</w:t></w:r></w:p>' },
      {
        xml: '<w:p><w:bookmarkStart w:id="2" w:name="whole"/><w:r><w:t>two</w:t></w:r><w:bookmarkEnd w:id="2"/><w:bookmarkEnd w:id="1"/></w:p>',
      },
      paragraph("three"),
    ]);
    expect(await over(file, [0, 3], [2, 0], "")).toEqual(["Onethree"]);
    expect(body(file).match(/<w:bookmark[^>]*>/g)).toEqual([
      '<w:bookmarkStart w:id="1" w:name="kept"/>',
      '<w:bookmarkEnd w:id="1"/>',
    ]);
  });

  it("is refused whole, in a sentence, where half a field, the end of a section or a content control stands in it", async () => {
    const field = (which: string): string => `<w:r><w:fldChar w:fldCharType="${which}"/></w:r>`;
    const half = `<w:p>${field("begin")}${field("separate")}<w:r><w:t>two</w:t></w:r></w:p>`;
    const section = "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>two</w:t></w:r></w:p>";
    for (const [xml, reason] of [
      [half, "A field, a form or a formula stands among these words"],
      [section, "A section of the document ends"],
    ] as const) {
      const file = open([
        paragraph("One"),
        { xml },
        { xml: `<w:p><w:r><w:t>three</w:t></w:r>${xml === half ? field("end") : ""}</w:p>` },
      ]);
      const before = file.save();
      await expect(over(file, [0, 1], [2, 1], "")).rejects.toThrow(reason);
      expect(file.save()).toEqual(before);
      expect(file.canUndo).toBe(false);
    }
    const control = open([
      paragraph("One"),
      { xml: "<w:sdt><w:sdtContent><w:p><w:r><w:t>two</w:t></w:r></w:p></w:sdtContent></w:sdt>" },
    ]);
    await expect(over(control, [0, 1], [1, 1], "")).rejects.toThrow("keeps them apart");
    const cells = open([table(["One", "two"]), paragraph("")]);
    await expect(over(cells, [0, 1], [1, 1], "")).rejects.toThrow("no longer in the draft");
  });

  it("takes a content control away that lies wholly in it", async () => {
    const file = open([
      paragraph("One"),
      { xml: "<w:sdt><w:sdtContent><w:p><w:r><w:t>two</w:t></w:r></w:p></w:sdtContent></w:sdt>" },
      paragraph("three"),
    ]);
    expect(await over(file, [0, 3], [2, 0], " and ")).toEqual(["One and three"]);
    expect(body(file)).not.toContain("w:sdt");
  });
});

describe("A line break in a .docx file", () => {
  it("is an element in the paragraph, which stays one", async () => {
    const file = open([{ xml: set("both", "One two") }, paragraph("three")]);
    const reading = await file.read();
    if (!reading.ok) throw new Error(reading.reason);
    const edit: AnyEdit = { kind: "replace", paragraph: 0, start: 4, end: 4, was: "", text: "\n" };
    await file.apply([edit], reading.value.paragraphs);
    expect(await textsIn(file)).toEqual(["One \ntwo", "three"]);
    expect(body(file)).toContain(
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">One </w:t><w:br/><w:t xml:space="preserve">two</w:t></w:r>',
    );
  });
});

const BLOCKS: readonly DocxBlock[] = [
  paragraph("Response to the review"),
  paragraph(["The Board ", { text: "will", bold: true }, " train\tits staff\nand report & publish."]),
  paragraph([
    "It agreed ",
    { text: "gladly", inserted: "Ben" },
    " and ",
    { text: "late", deleted: "Ben" },
    "soon.",
  ]),
  paragraph(""),
  paragraph("Last of these"),
  table(["Ref", "Action"], ["1", "Train all staff"]),
  paragraph(""),
];

describe("Paragraphs deleted one after another under Track Changes", () => {
  it("leave nothing in front of what stood behind them", async () => {
    const file = open(BLOCKS, TRACKED);
    await over(file, [0, 0], [1, 0], "");
    expect((await over(file, [0, 0], [1, 0], ""))[0]).toBe("It agreed gladly and soon.");
  });
});

describe("Any selections, one after another", () => {
  const kept = new Map<string, Uint8Array>();

  it.each([
    ["plain", {}],
    ["tracked", TRACKED],
  ])(
    "become %s what is put in their place or are refused whole, and undo gives the first file back",
    async (how, parts) => {
      const selections = fc.array(
        fc.record({
          from: fc.nat(),
          start: fc.nat(),
          to: fc.nat(),
          end: fc.nat(),
          lines: fc.array(fc.constantFrom("", "so", "it & he "), { minLength: 1, maxLength: 3 }),
        }),
        { maxLength: 5 },
      );
      await fc.assert(
        fc.asyncProperty(selections, async (all) => {
          const file = open(BLOCKS, parts);
          const first = file.save();
          let done = 0;
          for (const { from: a, start, to: b, end, lines } of all) {
            const texts = await textsIn(file);
            if (texts.length < 2) break;
            const from = a % (texts.length - 1);
            const to = from + 1 + (b % (texts.length - 1 - from));
            const at = start % ((texts[from]?.length ?? 0) + 1);
            const until = end % ((texts[to]?.length ?? 0) + 1);
            const before = file.save();
            const outcome = await over(file, [from, at], [to, until], ...lines).catch(
              ({ message }: Error) => message,
            );
            if (typeof outcome === "string") {
              expect(outcome).toMatch(/^[A-Z].*\.$/);
              expect(file.save()).toEqual(before);
              continue;
            }
            done++;
            const [line = "", ...others] = lines;
            const last = others.pop();
            const tail = (texts[to] ?? "").slice(until);
            const head = (texts[from] ?? "").slice(0, at) + line;
            expect(outcome).toEqual([
              ...texts.slice(0, from),
              ...(last === undefined ? [head + tail] : [head, ...others, last + tail]),
              ...texts.slice(to + 1),
            ]);
          }
          expect(() => parseXml(xmlOf(file))).not.toThrow();
          if (kept.size < 12) kept.set(`${how} ${kept.size}`, file.save());
          for (; done > 0; done--) await file.undo();
          expect(file.save()).toEqual(first);
        }),
        { numRuns: 40 },
      );
    },
  );

  openInLibreOffice(kept, 5);
});
