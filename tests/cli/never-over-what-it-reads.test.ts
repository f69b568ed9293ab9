import { copyFileSync, existsSync, linkSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { asked, type Came } from "../kit/command-line";
import { docx, heading, paragraph } from "../kit/docx";
import { temporaryFolder } from "../kit/temporary-folder";

const { path: folder, file } = temporaryFolder("over");
const answerable = (args: readonly string[]): Promise<Came> => asked(folder, args);

const LIST =
  "Fellside Council should review its duty rota.\n\nFellside Police should tell schools of every call.\n";
file("draft.md", LIST);
file("report.txt", LIST);
file("style.json", "{}");
file("bodies.json", '{ "bodies": [] }');
file(
  "draft.docx",
  docx([
    heading(1, "Fellside Safeguarding Children Partnership"),
    heading(2, "Recommendation 1"),
    paragraph("Fellside Council should review its duty rota."),
  ]),
);
beforeAll(() => {
  linkSync(join(folder, "draft.md"), join(folder, "linked.md"));
  symlinkSync("draft.md", join(folder, "pointed.md"));
});

/** The commands, and the file that each reads and is told to write. */
const OVER: readonly (readonly [args: readonly string[], read: string])[] = [
  [["check", "draft.md", "-o", "draft.md"], "draft.md"],
  [["check", ".", "-o", "./draft.md"], "draft.md"],
  [["check", "draft.md", "-o", "linked.md"], "draft.md"],
  [["check", "draft.md", "-o", "pointed.md"], "draft.md"],
  [["check", "draft.md", "--against", "report.txt", "-o", "report.txt"], "report.txt"],
  [["check", "draft.md", "--template", "style.json", "-o", "style.json"], "style.json"],
  [
    ["check", "draft.md", "--against", "report.txt", "--against-template", "style.json", "-o", "style.json"],
    "style.json",
  ],
  [["check", "draft.md", "--agencies", "bodies.json", "-o", "bodies.json"], "bodies.json"],
  [["new", "--from", "draft.docx", "-t", "action-table", "-o", "draft.docx", "--force"], "draft.docx"],
  [["insert", "closing", "draft.docx", "-o", "draft.docx"], "draft.docx"],
];

describe("the command line never writes over what it reads", () => {
  it.each(OVER)("%j leaves %s as it was, and says what to write instead", async (args, read) => {
    const before = readFileSync(join(folder, read));
    const { status, out, err } = await answerable(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/^answerable: [^\n]*\bread[^\n]*--output[^\n]*\n$/);
    expect(readFileSync(join(folder, read))).toEqual(before);
  });

  it("but where a draft is to be changed in its place, and beside it", async () => {
    copyFileSync(join(folder, "draft.docx"), join(folder, "mine.docx"));
    expect((await answerable(["insert", "closing", "mine.docx", "--in-place"])).status).toBe(0);
    expect((await answerable(["insert", "closing", "draft.docx", "-o", "other.docx"])).status).toBe(0);
    expect((await answerable(["check", "draft.docx", "-o", "told.txt"])).status).toBe(1);
    expect(existsSync(join(folder, "told.txt"))).toBe(true);
  });
});
