import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { asked, type Came } from "../kit/command-line";
import { temporaryFolder } from "../kit/temporary-folder";

const { path: folder, file } = temporaryFolder("new");
const answerable = (args: readonly string[], input?: string): Promise<Came> => asked(folder, args, input);

const LIST =
  "Marlshire Council should review its duty rota.\nMarlshire Police should tell schools of every call.\n";
file("list.txt", LIST);

interface Reported {
  readonly template: { readonly id: string };
  readonly facts: { readonly board: string | null };
  readonly recommendations: readonly { readonly text: string }[];
  readonly problems: readonly { readonly rule: string }[];
  readonly against: { readonly same: number };
}

const reported = async (...args: string[]): Promise<Reported> =>
  JSON.parse((await answerable(["check", ...args, "--format", "json"])).out).documents[0];

describe("answerable new", () => {
  it("makes a draft that check reads, with nothing wrong but what is still to be written", async () => {
    const made = await answerable([
      ...["new", "--from", "list.txt", "--template", "hampshire-lcspr", "--output", "draft.docx"],
      ...["--set", "board=Marlshire Safeguarding Children Partnership", "--set", "review=LCSPR"],
    ]);
    expect(made).toMatchObject({ status: 0, err: "" });
    expect(made.out).toContain(
      "Made draft.docx in the house style “Numbered recommendations, responses unlabelled”: 2 recommendations, word for word.",
    );
    expect(made.out).toContain("Still to be written: 2 responses.");
    expect(made.out).toContain("(--set considered=…)");
    expect(made.out).not.toContain("(--set board=…)");
    const draft = await reported("draft.docx", "--against", "list.txt");
    expect(draft.template.id).toBe("hampshire-lcspr");
    expect(draft.facts.board).toBe("Marlshire Safeguarding Children Partnership");
    expect(draft.against).toMatchObject({ same: 2, missing: [], added: [], reworded: [] });
    expect([...new Set(draft.problems.map(({ rule }) => rule))].sort()).toEqual([
      "recommendation-without-response",
      "section-unfilled",
    ]);
  });

  it("reads a pasted list from standard input", async () => {
    const args = ["new", "--from", "-", "--template", "action-table", "--output", "pasted.docx"];
    expect(await answerable(args, LIST)).toMatchObject({ status: 0, err: "" });
    expect((await reported("pasted.docx")).recommendations.map(({ text }) => text)).toEqual(
      LIST.trim().split("\n"),
    );
  });

  it("lets insert know its fields later", async () => {
    await answerable(["new", "--from", "list.txt", "-t", "labelled-headings", "-o", "fields.docx"]);
    const { out, status } = await answerable([
      "insert",
      "closing",
      "fields.docx",
      "--set",
      "group=Case Review Group",
      "--in-place",
    ]);
    expect(status).toBe(0);
    expect(out).toMatch(/^Brought up to date: “Decision and regulation”\.$/m);
  });

  it("says what it took from the report in words, not in the forms that options take", async () => {
    const set = ["--set", "review=safeguarding-adults-review", "--set", "considered=2024-05-09"];
    const { out } = await answerable([
      "new",
      "--from",
      "list.txt",
      "-t",
      "action-table",
      "-o",
      "words.docx",
      ...set,
    ]);
    expect(out).toContain("kind of review: Safeguarding Adults Review");
    expect(out).toContain("day of the decision: 9 May 2024");
  });

  it.each([
    [["insert", "closing", "list.txt", "-o", "no.docx"], "list.txt: Sections are put into Word files only"],
    [["insert", "closing", "fields.docx", "-o", "no.docx", "--in-place"], "choose one of them"],
  ])("refuses %j, and writes nothing", async (args, words) => {
    const { status, out, err } = await answerable(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(words);
    expect(existsSync(join(folder, "no.docx"))).toBe(false);
  });

  it("never writes over a file unasked", async () => {
    const path = file("mine.docx", "mine");
    const args = ["new", "--from", "list.txt", "-t", "labelled-headings", "-o", "mine.docx"];
    expect(await answerable(args)).toMatchObject({
      status: 2,
      err: expect.stringContaining("mine.docx is there already"),
    });
    expect(readFileSync(path, "utf8")).toBe("mine");
    expect((await answerable([...args, "--force"])).status).toBe(0);
    expect((await reported("mine.docx")).recommendations).toHaveLength(2);
  });

  it.each([
    [["--from", "absent.docx", "-t", "suffolk-scr", "-o", "no.docx"], "absent.docx: There is no such file"],
    [
      ["--from", "list.txt", "-t", "no-such-style", "-o", "no.docx"],
      "There is no house style “no-such-style”",
    ],
    [["--from", "list.txt", "-t", "suffolk-scr", "-o", "no.odt"], "write --output no.docx"],
    [
      ["--from", "list.txt", "-t", "suffolk-scr", "-o", "no.docx", "--set", "colour=red"],
      "No section has a field “colour”",
    ],
    [["--from", "list.txt", "-t", "suffolk-scr"], "--output is missing: write --output <file.docx>."],
    [
      ["--from", "list.txt", "-t", "suffolk-scr", "-o", "no/such/no.docx"],
      "there is no such folder: make it, or choose another file with --output",
    ],
  ])("refuses %j in one plain line, and writes nothing", async (args, words) => {
    const { status, out, err } = await answerable(["new", ...args]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/^answerable: [^\n]*\n$/);
    expect(err).toContain(words);
    expect(existsSync(join(folder, "no.docx"))).toBe(false);
  });

  it("refuses a text that recommends nothing", async () => {
    const args = ["new", "--from", "-", "-t", "suffolk-scr", "-o", "no.docx"];
    expect(await answerable(args, "# A letter\n\n## Of headings\n\n## Alone\n")).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^answerable: <stdin>: No recommendation was found/),
    });
  });
});
