import fc from "fast-check";
import { unzipSync } from "fflate";
import { applyEdits } from "../../src/edits/apply";
import type { Edit } from "../../src/edits/edit";
import { type DocxDocument, openDocx } from "../../src/hosts/docx/document";
import { readDocx } from "../../src/hosts/docx/read";
import type { Outcome } from "../../src/hosts/port";
import type { Paragraph } from "../../src/model/paragraph";
import { type DocxBlock, docx, heading, paragraph, part, type Run, table } from "../kit/docx";

const GIVEN = {
  author: "Answerable",
  now: () => "2026-05-04T09:00:00.000Z",
  guid: () => "6f1a2b3c-0000-4000-8000-000000000001",
};
const TRACKED = { "word/settings.xml": part("settings", "<w:trackRevisions/>") };

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}
const open = (blocks: readonly DocxBlock[], parts: Record<string, string> = {}): DocxDocument =>
  value(openDocx("draft.docx", docx(blocks, parts), GIVEN));
const mainOf = (bytes: Uint8Array): string => new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]);
const paragraphsOf = async (document: DocxDocument): Promise<readonly Paragraph[]> =>
  value(await document.read()).paragraphs;
const reopened = (document: DocxDocument): readonly Paragraph[] => {
  const read = readDocx(document.save());
  if (!read.ok) throw new Error(read.reason);
  return read.reading.paragraphs;
};
const bodyOf = (xml: string): string => /<w:body>([\s\S]*)<w:sectPr\/>/.exec(xml)?.[1] ?? "";

async function replaced(
  blocks: readonly DocxBlock[],
  was: string,
  text: string,
  parts = {},
): Promise<string> {
  const document = open(blocks, parts);
  const paragraphs = await paragraphsOf(document);
  const at = paragraphs.findIndex((each) => each.text.includes(was));
  const start = paragraphs[at]?.text.indexOf(was) ?? -1;
  value(
    await document.apply(
      [{ kind: "replace", paragraph: at, start, end: start + was.length, was, text }],
      paragraphs,
    ),
  );
  return bodyOf(mainOf(document.save()));
}

describe("words replaced in a Word file", () => {
  const split: DocxBlock = {
    xml: '<w:p w14:paraId="1"><w:r><w:t>The </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Bo</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve">ard may act. </w:t></w:r></w:p>',
  };

  it("may have had signs in them that no eye sees, which go with them, and stay where they stand elsewhere", async () => {
    const copied = { xml: "<w:p><w:r><w:t>The\u200B Bo\u200Bard&#x2060; may act.\u200B</w:t></w:r></w:p>" };
    expect(await replaced([copied], "Board may", "Board will")).toBe(
      '<w:p><w:r><w:t xml:space="preserve">The\u200B Board will act.\u200B</w:t></w:r></w:p>',
    );
  });

  it("take the format of the run in which the old ones begin, and leave the rest letter for letter", async () => {
    expect(await replaced([split], "oard may", "oards will")).toBe(
      '<w:p w14:paraId="1"><w:r><w:t>The </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Boards will</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve"> act. </w:t></w:r></w:p>',
    );
  });

  it("may hold tabs, line breaks and signs that XML escapes", async () => {
    expect(await replaced([paragraph("The Board may act.")], "may", "<can>\t&\nwill")).toBe(
      '<w:p><w:r><w:t xml:space="preserve">The Board &lt;can&gt;</w:t><w:tab/><w:t xml:space="preserve">&amp;</w:t><w:br/><w:t xml:space="preserve">will act.</w:t></w:r></w:p>',
    );
  });

  it("leave a footnote's mark among them where it is", async () => {
    const noted = {
      xml: '<w:p><w:r><w:t>It may</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> be done.</w:t></w:r></w:p>',
    };
    expect(await replaced([noted], "may be", "will be")).toContain('<w:footnoteReference w:id="2"/>');
  });

  it("are struck out and put in beside where Track Changes is on", async () => {
    expect(
      await replaced([paragraph([{ text: "The Board may act.", bold: true }])], "may", "will", TRACKED),
    ).toBe(
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">The Board </w:t></w:r>' +
        '<w:del w:id="1" w:author="Answerable" w:date="2026-05-04T09:00:00Z"><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">may</w:delText></w:r></w:del>' +
        '<w:ins w:id="2" w:author="Answerable" w:date="2026-05-04T09:00:00Z"><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">will</w:t></w:r></w:ins>' +
        '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> act.</w:t></w:r></w:p>',
    );
  });

  it("are refused where a field stands among them", async () => {
    const field = {
      xml: "<w:p><w:r><w:t>See </w:t></w:r><m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath><w:r><w:t>.</w:t></w:r></w:p>",
    };
    const document = open([field]);
    const paragraphs = await paragraphsOf(document);
    const text = paragraphs[0]?.text ?? "";
    const edit = {
      kind: "replace",
      paragraph: 0,
      start: 0,
      end: text.length,
      was: text,
      text: "No.",
    } as const;
    expect(await document.apply([edit], paragraphs)).toMatchObject({ ok: false, code: "not-supported" });
  });
});

describe("paragraphs put into a Word file", () => {
  it("have the style that they name, or the looks of the neighbour without its number", async () => {
    const document = open([heading(2, "Recommendation 1"), paragraph("One.", { list: "decimal" })]);
    const paragraphs = await paragraphsOf(document);
    const [first, second] = paragraphs as [Paragraph, Paragraph];
    const edits: Edit[] = [
      { kind: "insert", before: 1, paragraphs: [{ ...first, text: "Recommendation 2" }] },
      {
        kind: "insert",
        before: 2,
        paragraphs: [{ ...second, text: "Two.", listString: "", listLevel: null }],
      },
    ];
    const after = value(await document.apply(edits, paragraphs)).paragraphs;
    expect(after.map(({ text, style, listString }) => [text, style, listString])).toEqual([
      ["Recommendation 1", "Heading 2", ""],
      ["Recommendation 2", "Heading 2", ""],
      ["One.", second.style, "1."],
      ["Two.", second.style, ""],
    ]);
  });

  it("have a bold label where the paragraph that they are made like has one, and are plain behind it", async () => {
    const bold = { text: "Response to Recommendation 1:", bold: true };
    const document = open([
      paragraph("Northmere Police should tell every school."),
      paragraph([bold, { text: " The police will do so." }]),
      paragraph([
        { text: "Northmere", bold: true },
        { text: " Council should train its carers: all of them." },
      ]),
    ]);
    const paragraphs = await paragraphsOf(document);
    const [, model] = paragraphs as [Paragraph, Paragraph];
    const text = "Response to Recommendation 2: [insert who]";
    const start = text.indexOf("[");
    const span = { paragraph: 0, start, end: text.length };
    const edits: Edit[] = [
      {
        kind: "insert",
        before: 3,
        paragraphs: [
          { ...model, text },
          { ...model, text: "A sentence has no label: it is plain." },
        ],
        looks: [1, 2],
        controls: [{ span, around: "words", tag: "slot", title: "Slot" }],
      },
    ];
    value(await document.apply(edits, paragraphs));
    const xml = mainOf(document.save());
    expect(xml).toContain(
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Response to Recommendation 2:</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:sdt>',
    );
    expect(xml).toContain('<w:r><w:t xml:space="preserve">[insert who]</w:t></w:r>');
    expect(xml).toContain('<w:r><w:t xml:space="preserve">A sentence has no label: it is plain.</w:t></w:r>');
  });

  it("stand in the cell that they name, or behind the table", async () => {
    const document = open([table(["Ref", "Response"], ["1", "Done."]), paragraph("End.")]);
    const paragraphs = await paragraphsOf(document);
    const cell = paragraphs[3] as Paragraph;
    const edits: Edit[] = [
      {
        kind: "insert",
        before: 4,
        paragraphs: [
          { ...cell, text: "More." },
          { ...cell, cell: null, text: "Behind." },
        ],
      },
    ];
    const after = value(await document.apply(edits, paragraphs)).paragraphs;
    expect(after.map(({ text, cell: at }) => [text, at && `${at.row}/${at.column}`])).toEqual([
      ["Ref", "0/0"],
      ["Response", "0/1"],
      ["1", "1/0"],
      ["Done.", "1/1"],
      ["More.", "1/1"],
      ["Behind.", null],
      ["End.", null],
    ]);
  });
});

describe("paragraphs taken out of a Word file", () => {
  it("are refused where a field that shows its code is all that a cell would be emptied of", async () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const button = `${mark("begin")}<w:r><w:instrText> MACROBUTTON None [Lead] </w:instrText></w:r>${mark("end")}`;
    const document = open([{ xml: `<w:tbl><w:tr><w:tc><w:p>${button}</w:p></w:tc></w:tr></w:tbl>` }]);
    const paragraphs = await paragraphsOf(document);
    const edit = { kind: "remove", from: 0, count: 1 } as const;
    expect(await document.apply([edit], paragraphs)).toMatchObject({ ok: false, code: "not-supported" });
  });

  it("leave a cell its one empty paragraph", async () => {
    const document = open([table(["Ref", "Response"], ["1", "Done."]), paragraph("End.")]);
    const paragraphs = await paragraphsOf(document);
    value(await document.apply([{ kind: "remove", from: 3, count: 1 }], paragraphs));
    expect(reopened(document).map(({ text }) => text)).toEqual(["Ref", "Response", "1", "", "End."]);
  });

  it("are struck out where Track Changes is on", async () => {
    const document = open([paragraph("One."), paragraph("Two."), paragraph("Three.")], TRACKED);
    const paragraphs = await paragraphsOf(document);
    value(await document.apply([{ kind: "remove", from: 1, count: 1 }], paragraphs));
    expect(reopened(document).map(({ text }) => text)).toEqual(["One.", "Three."]);
    expect(
      value(await document.read()).revisions.map(({ kind, text }) => [kind, text.trim()]),
    ).toContainEqual(["deleted", "Two."]);
  });
});

describe("any edits of a Word file", () => {
  const words = fc.stringMatching(/^[ab <&“\t]{0,6}$/);
  const run: fc.Arbitrary<Run> = fc.oneof(
    words,
    fc.record({ text: words, bold: fc.boolean() }),
    fc.record({ text: words, inserted: fc.constant("Ana") }),
    fc.record({ text: words, deleted: fc.constant("Ben") }),
  );
  const block = fc.oneof(
    { weight: 3, arbitrary: fc.array(run, { maxLength: 4 }).map((runs) => paragraph(["x", ...runs])) },
    fc.tuple(words, words).map(([a, b]) => table(["Ref", `y${a}`], ["1", `z${b}`])),
  );
  const wish = fc.record({ at: fc.nat(30), from: fc.nat(20), to: fc.nat(20), text: words, kind: fc.nat(5) });

  it("say what the same edits say of the paragraphs, and are undone without a trace", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { minLength: 1, maxLength: 5 }),
        fc.array(wish, { maxLength: 3 }),
        fc.boolean(),
        async (blocks, wishes, tracked) => {
          const document = open([...blocks, paragraph("End.")], tracked ? TRACKED : {});
          const before = document.save();
          const paragraphs = await paragraphsOf(document);
          const edits = wishes.map((each): Edit => {
            const at = each.at % paragraphs.length;
            const near = paragraphs[at] as Paragraph;
            if (each.kind === 0)
              return { kind: "insert", before: at, paragraphs: [{ ...near, text: each.text }] };
            const { length } = near.text;
            const [start, end] = [each.from % (length + 1), each.to % (length + 1)].sort((a, b) => a - b) as [
              number,
              number,
            ];
            return {
              kind: "replace",
              paragraph: at,
              start,
              end,
              was: near.text.slice(start, end),
              text: each.text,
            };
          });
          const wanted = applyEdits(paragraphs, edits);
          const outcome = await document.apply(edits, paragraphs);
          expect(outcome.ok).toBe(wanted.ok);
          if (!wanted.ok || !outcome.ok) return;
          expect(outcome.value.paragraphs.map(({ text }) => text)).toEqual(
            wanted.paragraphs.map(({ text }) => text),
          );
          expect(reopened(document).map(({ text }) => text)).toEqual(
            wanted.paragraphs.map(({ text }) => text),
          );
          value(await document.undo());
          expect(document.save()).toEqual(before);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("a Word file is another than when it was opened or saved last", () => {
  const changedAfter = async (acts: readonly ((document: DocxDocument) => unknown)[]): Promise<boolean> => {
    const document = open([paragraph("The Board may act.")]);
    for (const act of acts) await act(document);
    return document.changed;
  };
  const edit = async (document: DocxDocument): Promise<unknown> => {
    const paragraphs = await paragraphsOf(document);
    const change = { kind: "replace", paragraph: 0, start: 10, end: 13, was: "may", text: "will" } as const;
    return document.apply([change], paragraphs);
  };
  const decide = (document: DocxDocument): unknown => document.keep("decisions", "{}");
  const save = (document: DocxDocument): unknown => document.save();
  const undo = (document: DocxDocument): unknown => document.undo();

  it.each([
    ["it was only read", [paragraphsOf], false],
    ["words were changed", [edit], true],
    ["the change was undone", [edit, undo], false],
    ["the change was saved", [edit, save], false],
    ["the change was saved and then undone", [edit, save, undo], true],
    ["something was decided about it", [decide], true],
    ["that was saved", [decide, save], false],
    ["something was decided before a change was undone", [edit, decide, undo], true],
  ])("or not: %s", async (_, acts, changed) => {
    expect(await changedAfter(acts)).toBe(changed);
  });
});
