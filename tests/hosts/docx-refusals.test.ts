import { strToU8, unzipSync, zipSync } from "fflate";
import { inflate as inflateWithZlib } from "../../src/cli/inflate";
import { openDocx } from "../../src/hosts/docx/document";
import { readDocx } from "../../src/hosts/docx/read";
import { docx, paragraph, part } from "../kit/docx";
import { aloud } from "./reading";

const draft = docx([paragraph("The Board will act.")]);

function refusal(bytes: Uint8Array): { code: string; reason: string } {
  const result = readDocx(bytes);
  if (result.ok) throw new Error("was read");
  // One sentence that ends, fit to stand behind a file's name.
  expect(result.reason).toMatch(/^This [^\n]+[.]$/);
  return result;
}

/** The draft with the parts replaced as they stand, without the builder's care. */
function withParts(parts: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...unzipSync(draft), ...bytes });
}

/** The place in the directory of an archive of the entry with this name. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = bytes.length - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name.length)) === name) return at;
  }
  throw new Error(`no ${name}`);
}

/** Why a file is not opened to be worked on; throws where it is. */
function opening(bytes: Uint8Array): string {
  const given = { author: "A", now: () => "2026-01-05T09:00:00Z", guid: () => "" };
  const opened = openDocx("draft.docx", bytes, given);
  if (opened.ok) throw new Error("was opened");
  return opened.reason;
}

describe("a file that is no Word document is refused", () => {
  const other = (name: string): Uint8Array => zipSync({ [name]: strToU8("x") });
  const compound = (stream: string): Uint8Array => {
    const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
    return Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Array<number>(99).fill(0),
      ...name,
    ]);
  };

  it.each([
    ["an empty file", new Uint8Array(), "empty", /empty/],
    ["plain text", strToU8("Recommendation 1"), "wrong-kind", /not a Word document/],
    ["a PDF", strToU8("%PDF-1.7 …"), "wrong-kind", /PDF/],
    ["RTF", strToU8("{\\rtf1 …}"), "wrong-kind", /RTF/],
    ["a web page", strToU8("<!DOCTYPE html><p>"), "wrong-kind", /HTML/],
    ["an old .doc", compound("WordDocument"), "wrong-kind", /\.doc\b/],
    ["an encrypted .docx", compound("EncryptedPackage"), "encrypted", /remove the password/],
    ["an Excel workbook", other("xl/workbook.xml"), "wrong-kind", /Excel/],
    ["an OpenDocument file", other("content.xml"), "wrong-kind", /OpenDocument/],
    ["a Pages document", other("Index/Document.iwa"), "wrong-kind", /Pages/],
    ["another archive", other("draft.txt"), "wrong-kind", /zip archive/],
  ])("%s", (_, bytes, code, reason) => {
    expect(refusal(bytes)).toEqual(expect.objectContaining({ code, reason: expect.stringMatching(reason) }));
  });
});

describe("a package with two parts of one name is refused", () => {
  it("since nobody can say which of them is the draft", () => {
    const both = zipSync({
      ...unzipSync(draft),
      "word/Document.xml": strToU8(part("document", "<w:body/>")),
    });
    expect(refusal(both)).toEqual(
      expect.objectContaining({ code: "damaged", reason: expect.stringContaining("it is there twice") }),
    );
  });
});

describe("a zip archive with a password is refused", () => {
  it("with a sentence that says so, and not as damaged", () => {
    const locked = draft.slice();
    const at = directoryEntry(locked, "word/document.xml");
    const local = new DataView(locked.buffer).getUint32(at + 42, true);
    for (const flags of [at + 8, local + 6]) locked[flags] = (locked[flags] ?? 0) | 1;
    const begins = local + 30 + "word/document.xml".length;
    for (let i = 0; i < 60; i++) locked[begins + i] = (i * 37 + 11) % 256;
    expect(refusal(locked)).toEqual(
      expect.objectContaining({ code: "encrypted", reason: expect.stringContaining("with a password") }),
    );
  });
});

describe("a damaged file is refused", () => {
  it("where it is cut off", () => {
    expect(refusal(draft.subarray(0, draft.length - 30)).code).toBe("damaged");
  });

  it.each([
    ["an element does not end", "<w:p><w:r>"],
    ["elements cross", "<w:p><w:r></w:p></w:r>"],
    ["an attribute has no quotes", "<w:p w:rsidR=1/>"],
    ["a reference is to nothing", "<w:p><w:r><w:t>&nothing;</w:t></w:r></w:p>"],
    ["a letter is forbidden", "<w:p><w:r><w:t>\u0001</w:t></w:r></w:p>"],
  ])("where %s, naming the part", (_, xml) => {
    expect(refusal(docx([{ xml }])).reason).toContain("word/document.xml");
  });

  it("where its styles or numbers cannot be read, since headings would be missed", () => {
    expect(refusal(withParts({ "word/numbering.xml": "<w:numbering" })).reason).toContain(
      "word/numbering.xml",
    );
  });

  it("where its main part is missing or not related", () => {
    const { "word/document.xml": _, ...rest } = unzipSync(draft);
    expect(refusal(zipSync(rest)).code).toBe("damaged");
  });

  describe.each([
    ["as they are", 0],
    ["packed", 6],
  ] as const)("where its bytes are no longer those that went in, %s", (_, level) => {
    const whole = zipSync(unzipSync(draft), { level });
    // Another letter in the middle of a word, as a bad disk or a careless program leaves it, is still well-formed XML.
    const bitten = whole.slice();
    const at = directoryEntry(bitten, "word/document.xml");
    if (level === 0) {
      const word = strToU8("Board");
      const place = bitten.findIndex((_, i) => word.every((letter, k) => bitten[i + k] === letter));
      bitten.set(strToU8("Beard"), place);
    } else bitten[at + 16] = (bitten[at + 16] ?? 0) ^ 1;

    it.each([
      ["a browser", undefined],
      ["the command line", inflateWithZlib],
    ])("in %s", (_door, inflate) => {
      expect(readDocx(whole, inflate).ok).toBe(true);
      const result = readDocx(bitten, inflate);
      expect(result).toMatchObject({ ok: false, code: "damaged" });
      expect(!result.ok && result.reason).toContain("damaged in its part word/document.xml");
    });

    it("where it is opened to be worked on", () => {
      expect(opening(bitten)).toContain("damaged in its part word/document.xml");
    });
  });

  it("where a picture in it is damaged and the file is to be worked on, but is read all the same", () => {
    const picture = Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31) & 0xff);
    const bitten = zipSync({ ...unzipSync(draft), "word/media/image1.png": picture });
    const name = Buffer.from(bitten).indexOf("word/media/image1.png");
    bitten.fill(0xff, name + 30, name + 60);
    expect(readDocx(bitten).ok).toBe(true);
    expect(opening(bitten)).toContain("damaged in its part word/media/image1.png");
  });

  it("but is read without its comments where only they are damaged, and says so", () => {
    const result = readDocx(docx([paragraph("Text")], { "word/comments.xml": "<w:comments" }));
    expect(aloud(result).codes).toEqual(["damaged-part"]);
  });
});

describe("a dangerous file is refused", () => {
  it("where a DOCTYPE could declare entities", () => {
    const xml = `<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>${part("document", "<w:body/>")}`;
    expect(refusal(withParts({ "word/document.xml": xml })).code).toBe("doctype");
  });

  it("where a part is declared larger than any draft, before it is unpacked", () => {
    const bytes = draft.slice();
    new DataView(bytes.buffer).setUint32(directoryEntry(bytes, "word/document.xml") + 24, 3e9, true);
    expect(refusal(bytes)).toEqual(
      expect.objectContaining({ code: "too-large", reason: expect.stringContaining("2,861 MB") }),
    );
  });

  it.each([
    [
      "a picture that nobody would look at",
      { "image1.png": 3e9 },
      "its part word/media/image1.png",
      "2,861 MB",
    ],
    ["many pictures", { "a.png": 19e7, "b.png": 19e7, "c.png": 19e7 }, "it would", "544 MB"],
  ])("where %s would fill the memory of whoever works on it", (_, sizes, what, size) => {
    const names = Object.keys(sizes).map((name) => `word/media/${name}`);
    // No picture packs so well that its size alone tells of a bomb.
    const noise = Uint8Array.from({ length: 1_000_000 }, (_byte, i) => (i * i * 31) >> 7);
    const pictures = Object.fromEntries(names.map((name) => [name, noise]));
    const bytes = zipSync({ ...unzipSync(draft), ...pictures }, { level: 0 });
    const view = new DataView(bytes.buffer);
    for (const [i, declared] of Object.values(sizes).entries())
      view.setUint32(directoryEntry(bytes, names[i] ?? "") + 24, declared, true);
    expect(readDocx(bytes).ok).toBe(true);
    expect(opening(bytes)).toContain(`not opened because ${what}`);
    expect(opening(bytes)).toContain(size);
  });

  it("where a part unpacks to more than it declares", () => {
    const long = docx([paragraph("word ".repeat(1_000_000))]);
    const bytes = long.slice();
    new DataView(bytes.buffer).setUint32(directoryEntry(bytes, "word/document.xml") + 24, 60_000, true);
    expect(refusal(bytes).code).toBe("damaged");
  });

  it("where it nests too deep, without overflowing the stack", () => {
    const table = "<w:tbl><w:tr><w:tc>".repeat(30_000);
    expect(refusal(docx([{ xml: table }])).code).toBe("too-deep");
  });

  it("but not where tables nest a hundred deep", () => {
    const xml = `${"<w:tbl><w:tr><w:tc>".repeat(100)}<w:p><w:r><w:t>x</w:t></w:r></w:p>${"</w:tc></w:tr></w:tbl>".repeat(100)}`;
    const [only] = aloud(readDocx(docx([{ xml }]))).paragraphs;
    let depth = 0;
    for (let cell = only?.cell ?? null; cell; cell = cell.within) depth++;
    expect(depth).toBe(100);
  });
});

describe("a file without words is refused", () => {
  it.each([
    ["it has none", "<w:p/>", /no text/],
    ["they are hidden", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>", /hidden/],
    [
      "they are in text boxes",
      "<w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>",
      /text boxes/,
    ],
  ])("where %s", (_, xml, reason) => {
    expect(refusal(docx([{ xml }]))).toEqual(
      expect.objectContaining({ code: "no-text", reason: expect.stringMatching(reason) }),
    );
  });
});
