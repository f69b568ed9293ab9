import { spawnSync } from "node:child_process";
import { mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { bin } from "../kit/built";
import { asked, type Came } from "../kit/command-line";
import { docx, heading, paragraph } from "../kit/docx";
import { temporaryFolder } from "../kit/temporary-folder";

const { path: folder, file } = temporaryFolder("refusals");
const answerable = (args: readonly string[]): Promise<Came> => asked(folder, args);

file("list.txt", "Fellside Council should review its duty rota.\n");
const GOOD = `# Fellside Safeguarding Children Partnership

## Recommendation 1

Fellside Council should review its duty rota.

Response:

Fellside Council will publish a new rota by 31 March 2027.
`;
file("good.md", GOOD);
const BLOCKS = [heading(2, "Recommendation 1"), paragraph("Fellside Council should review its duty rota.")];
file("draft.docx", docx(BLOCKS));
file("empty.json", "");
beforeAll(() => {
  mkdirSync(join(folder, "reports"));
  mkdirSync(join(folder, "drafts"));
});

/** A command line that cannot be followed, and the sentence that says so. */
const REFUSED: readonly (readonly [args: readonly string[], words: RegExp])[] = [
  [["check", ""], /An empty word was typed \(""\): .* variable of your script/],
  [["check", "good.md", "--output", ""], /An empty word was typed/],
  [["check", "good.md/draft.md"], /good\.md.draft\.md: There is no such file/],
  [["check", "good.md", "--against", "reports"], /reports: This is a folder: name the file in it\./],
  [
    ["new", "--from", "reports", "-t", "action-table", "-o", "new.docx"],
    /This is a folder: name the file in it/,
  ],
  [["insert", "closing", "reports", "-o", "new.docx"], /This is a folder: name the file in it/],
  [["check", "good.md", "--agencies", "reports"], /reports: This is a folder: name the file in it/],
  [["check", "drafts"], /There is no \.docx, \.txt or \.md file in this folder: choose .*/],
  [["check", "*.odt"], /No file fits this pattern: check .*/],
  [["insert", "draft.docx", "closing", "-o", "new.docx"], /Name the sections and then the draft/],
  [["insert", "closing", "macros.docm", "-o", "new.docx"], /write --output new\.docm/],
  [["new", "--from", "list.txt", "-t", "action-table", "-o", "new.docm"], /write --output new\.docx/],
  [["insert", "closing", "draft.docx", "-o", "new.txt"], /is a Word file: write --output new\.docx/],
  [
    ["new", "--from", "list.txt", "-t", "action-table", "-o", "reports/"],
    /write --output reports.draft\.docx/,
  ],
  [["new", "--from", "list.txt", "-t", "action-table", "-o", ".docx"], /write --output draft\.docx/],
  [
    ["insert", "closing", "draft.docx", "-o", "new.docx", "--set", "considered=2024-02-31"],
    /“2024-02-31” is not a date/,
  ],
  [["check", "good.md", "--rule", "section-missing=off=on"], /off, info, warning or error/],
  [["check", "good.md", "--rule", "=off"], /^answerable: --rule: Name the rule/],
];

describe("the command line refuses", () => {
  it.each(REFUSED)("%j in one sentence that says what to do", async (args, words) => {
    const { status, out, err } = await answerable(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/^answerable: .*(?:\.|new\.docx)\n$/);
    expect(err).toMatch(words);
  });

  it("a text of a size that no draft has, before it is read", async () => {
    file("long.txt", GOOD.repeat(150_000));
    const { status, err } = await answerable(["check", "long.txt"]);
    expect(status).toBe(2);
    expect(err).toMatch(/^answerable: long\.txt: .* \d\d MB.*\n$/);
  });

  it("a draft whose recommendations stand in text boxes, and says so", async () => {
    const boxed = (words: string): string =>
      `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const words = "Recommendation 1: Fellside Council should review its duty rota.";
    file("boxed.docx", docx([paragraph("What we will do about it"), { xml: boxed(words) }]));
    const { status, err } = await answerable(["check", "boxed.docx"]);
    expect(status).toBe(2);
    expect(err).toMatch(/What stands in a text box \(“Recommendation 1: .*move into the page itself/);
  });

  it("what has no end, such as a device, before memory has", async () => {
    const { status, err } = await answerable(["check", "/dev/zero", "good.md"]);
    expect(status).toBe(2);
    expect(err).toMatch(/^answerable: \/dev\/zero: This file is too large to read: .*\n$/);
  });

  it("to end as if all were well where what it prints cannot be written", () => {
    const { status, stderr } = spawnSync(process.execPath, [bin, "check", join(folder, "good.md")], {
      encoding: "utf8",
      // Open for reading only.
      stdio: ["ignore", openSync(join(folder, "good.md"), "r"), "pipe"],
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "answerable: The report could not be printed (EBADF): write it to a file with --output.\n",
    });
  });
});

it("checks a file once, however it is named", async () => {
  const { out } = await answerable(["check", "good.md", "./good.md", join(folder, "good.md"), "-f", "json"]);
  expect(JSON.parse(out).documents.map((document: { file: string }) => document.file)).toEqual(["good.md"]);
});
