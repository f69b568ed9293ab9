import { strToU8 } from "fflate";
import { readBytes } from "../../src/hosts/read";
import { docx, heading } from "../kit/docx";
import { silently } from "./reading";

const levels = (name: string, bytes: Uint8Array) =>
  silently(readBytes(name, bytes)).paragraphs.map(({ text, outlineLevel }) => [text, outlineLevel]);

describe("a file of any kind", () => {
  const word = docx([heading(1, "Finding")]);

  it.each(["draft.docx", "draft.DOCM", "draft.txt", "<stdin>"])(
    "is read as Word where it is, whatever its name (%s)",
    (name) => {
      expect(levels(name, word)).toEqual([["Finding", 1]]);
    },
  );

  it("is read as Markdown by its name", () => {
    expect(levels("draft.md", strToU8("# Finding"))).toEqual([["Finding", 1]]);
    expect(levels("draft.txt", strToU8("# Finding"))).toEqual([["# Finding", null]]);
  });

  it("is read as Markdown by its marks where it has no name", () => {
    expect(levels("<stdin>", strToU8("Intro\n\n# Finding"))).toEqual([
      ["Intro", null],
      ["Finding", 1],
    ]);
    expect(levels("<stdin>", strToU8("No. 3 # of files"))).toEqual([["No. 3 # of files", null]]);
  });

  it.each([
    ["draft.docx", "Just words", "wrong-kind"],
    ["draft.pdf", "%PDF-1.4", "wrong-kind"],
    ["draft.txt", "%PDF-1.4", "wrong-kind"],
    ["draft.doc", "{\\rtf1}", "wrong-kind"],
    ["plan.json", "{}", "wrong-kind"],
    ["draft.md", "", "empty"],
    ["draft.docx", "", "empty"],
  ])("is refused where it is none that is read (%s of %j)", (name, text, code) => {
    expect(readBytes(name, strToU8(text))).toEqual(expect.objectContaining({ ok: false, code }));
  });
});
