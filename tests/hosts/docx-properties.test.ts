import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readDocx } from "../../src/hosts/docx/read";
import { type DocxBlock, docx, paragraph, table } from "../kit/docx";
import { silently, textsOf } from "./reading";

const letters = fc.string({
  unit: fc.constantFrom(..."aZ9 .,:;–’é&<>\"'\t\n\u00A0\u2011😀]"),
  maxLength: 40,
});
const runs = fc.array(
  fc.record({ text: letters, bold: fc.boolean(), fate: fc.constantFrom("kept", "inserted", "deleted") }),
  { maxLength: 5 },
);
const drafts = fc.array(runs, { maxLength: 12 }).map((paragraphs) => {
  const blocks = paragraphs.map((all) =>
    paragraph(
      all.map(({ text, bold, fate }) => ({ text, bold, ...(fate === "kept" ? {} : { [fate]: "Ann" }) })),
    ),
  );
  const texts = paragraphs.map((all) =>
    all
      .filter(({ fate }) => fate !== "deleted")
      .map(({ text }) => text)
      .join(""),
  );
  return { blocks: [...blocks, paragraph("end")], texts: [...texts, "end"] };
});

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "fixtures", name)));

describe("whatever a draft holds", () => {
  it("its paragraphs come back as they went in", () => {
    fc.assert(
      fc.property(drafts, ({ blocks, texts }) => {
        expect(textsOf(silently(readDocx(docx(blocks))))).toEqual(texts);
      }),
    );
  });

  it("strict and transitional files read the same", () => {
    fc.assert(
      fc.property(drafts, fc.boolean(), ({ blocks }, listed) => {
        const all: DocxBlock[] = [
          table(["a", "b"]),
          paragraph("x", listed ? { list: "decimal" } : { style: "Heading2" }),
          ...blocks,
        ];
        expect(readDocx(docx(all, {}, "strict"))).toEqual(readDocx(docx(all)));
      }),
      { numRuns: 30 },
    );
  });

  it("every place that is recorded lies in the text", () => {
    fc.assert(
      fc.property(drafts, ({ blocks }) => {
        const { paragraphs, revisions } = silently(readDocx(docx(blocks)));
        for (const { at, kind, text } of revisions) {
          const words = paragraphs[at.paragraph]?.text.slice(at.start, at.end);
          expect(words).toBe(kind === "deleted" ? "" : text);
        }
      }),
    );
  });
});

describe("whatever happened to a file", () => {
  const files = ["libreoffice.docx", "pandoc.docx"].map(fixture);

  it("changed bytes give a reading or a reason, and never throw", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        fc.option(fc.nat()),
        (file, changes, cut) => {
          const bytes = file.slice(0, cut === null ? file.length : cut % file.length);
          for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
          const result = readDocx(bytes);
          if (!result.ok) expect(result.reason).toMatch(/\.$/);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("XML of any elements in any order gives a reading or a reason, and never throws", () => {
    const names =
      "p r t tbl tr tc tcPr trPr pPr rPr ins del moveFrom sdt fldChar txbxContent body numPr sectPr br sym".split(
        " ",
      );
    const xml = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc
        .tuple(
          fc.constantFrom(...names),
          fc.array(fc.oneof({ maxDepth: 6 }, fc.constant("x"), tie("tree")), { maxLength: 4 }),
        )
        .map(([name, inside]) => `<w:${name} w:val="1" w:fldCharType="begin">${inside.join("")}</w:${name}>`),
    })).tree;
    fc.assert(
      fc.property(xml, (odd) => {
        expect(readDocx(docx([paragraph("x"), { xml: odd }])).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
