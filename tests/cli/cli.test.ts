import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { loadChecker } from "../../src/cli/load";
import { openDocx } from "../../src/hosts/docx/document";
import { reportSchema } from "../../src/reports/schema";
import { bin, site } from "../kit/built";
import { asked, type Came, started } from "../kit/command-line";
import { docx, heading, paragraph } from "../kit/docx";
import { SMALL_STYLE } from "../kit/small-style";
import { temporaryFolder } from "../kit/temporary-folder";

const GOOD = `# Marlshire Safeguarding Children Partnership

Response to the Recommendations of the Local Child Safeguarding Practice Review – Robin

The Partnership accepts every recommendation. Its Learning Group will monitor the actions every quarter.

## Recommendation 1

Marlshire Council should review its duty rota.

Response:

Marlshire Council will publish a new rota by 31 March 2027.

## Recommendation 2

Marlshire Police should tell schools of every call to a pupil's home.

Response:

Marlshire Police will switch on the alert to all schools in May 2027.
`;
/** What closed folders are to anybody: the administrator, whom containers run tests as, may look into all of them. */
async function asNobody<Came>(work: () => Promise<Came>): Promise<Came> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

const BAD = GOOD.replace("Marlshire Police will switch on the alert to all schools in May 2027.\n", "");

const { path: folder, file } = temporaryFolder("cli");
const answerable = (args: readonly string[], input?: string): Promise<Came> => asked(folder, args, input);

const good = file("good.md", GOOD);
const bad = file("bad.md", BAD);

describe("answerable in a process of its own", () => {
  it.each([
    [["check", "good.md"], 0],
    [["check", "bad.md"], 1],
    [["check", "absent.docx", "bad.md"], 2],
    [["check", "-", "--format", "json"], 1],
    [["check", "bad.md", "--loud"], 2],
    [["check", "--help"], 0],
    [["new", "--from", "-", "-t", "action-table", "-o", "made.docx", "--force"], 0],
  ])("answers %j, and ends with %d, as the checker does that the other tests ask", async (args, status) => {
    const came = started(folder, args, BAD);
    expect(came).toEqual(await answerable(args, BAD));
    expect(came.status).toBe(status);
    expect(came.out + came.err).not.toBe("");
  });
});

describe("answerable check", () => {
  it("ends with 0 where there is no error", async () => {
    const { status, err } = await answerable(["check", good]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
  });

  it("ends with 1 and tells what is missing where there is one", async () => {
    const { status, out } = await answerable(["check", bad]);
    expect(status).toBe(1);
    expect(out).toContain("Recommendation 2");
    expect(out).toContain("recommendation-without-response");
  });

  it("holds to what was let stand in the document, and says by whom and why", async () => {
    const blocks = [
      heading(1, "Marlshire Safeguarding Children Partnership"),
      heading(2, "Recommendation 1"),
      paragraph("Marlshire Council should review its duty rota."),
      heading(2, "Recommendation 2"),
      paragraph("Marlshire Police should tell schools of every call."),
      paragraph("Response:"),
      paragraph("Marlshire Police told all schools in May 2026."),
    ];
    const open = file("open.docx", docx(blocks));
    const before = JSON.parse((await answerable(["check", open, "--format", "json"])).out).documents[0];
    const hole = before.problems.find(
      ({ rule }: { rule: string }) => rule === "recommendation-without-response",
    );
    const document = openDocx("open.docx", docx(blocks), {
      author: "",
      now: () => "",
      guid: () => "00000000-0000-4000-8000-000000000000",
    });
    if (!document.ok) throw new Error(document.reason);
    const waiver = {
      id: "1",
      rule: hole.rule,
      recommendation: hole.recommendation,
      what: hole.what,
      place: {
        words: [""],
        paragraph: "Marlshire Council should review its duty rota.",
        before: "",
        after: "",
      },
      reason: "The rota ended.",
      by: "Ana Reeve",
      at: "2026-05-04",
    };
    await document.value.keep("decisions", JSON.stringify({ version: 1, waivers: [waiver], template: null }));
    const waived = file("waived.docx", document.value.save());
    expect((await answerable(["check", open])).status).toBe(1);
    const { status, out } = await answerable(["check", waived, "--format", "json"]);
    expect(status).toBe(0);
    const [after] = JSON.parse(out).documents;
    const same = after.problems.find(({ rule }: { rule: string }) => rule === hole.rule);
    expect(same.waived).toEqual({ reason: "The rota ended.", by: "Ana Reeve", at: "2026-05-04" });
  });

  it("prints no colour where no terminal shows it", async () => {
    expect((await answerable(["check", bad])).out).not.toContain("\u001b[");
  });

  it("ends with 2, names the file that it could not read, and checks the others", async () => {
    const { status, out, err } = await answerable(["check", join(folder, "absent.docx"), bad]);
    expect(status).toBe(2);
    expect(err).toBe(
      `answerable: ${join(folder, "absent.docx")}: There is no such file: check its name and folder.\n`,
    );
    expect(out).toContain("bad.md");
  });

  it("reads standard input and calls it <stdin>", async () => {
    const { out, status } = await answerable(["check", "-", "--format", "json"], BAD);
    expect(status).toBe(1);
    expect(JSON.parse(out).documents[0].file).toBe("<stdin>");
  });

  it("finds the drafts of a folder, but not Word's lock files", async () => {
    file("many/one.md", GOOD);
    file("many/deep/two.txt", GOOD.replace(/^#+ /gm, ""));
    file("many/three.markdown", GOOD);
    file("many/~$one.docx", "lock");
    file("many/notes.pdf", "not a draft");
    const report = JSON.parse((await answerable(["check", join(folder, "many"), "--format", "json"])).out);
    expect(report.documents.map((it: { file: string }) => it.file)).toEqual([
      join(folder, "many/deep/two.txt"),
      join(folder, "many/one.md"),
      join(folder, "many/three.markdown"),
    ]);
  });

  it("names the files of a folder that may be drafts and are not read, and goes by the others", async () => {
    file("mixed/one.md", GOOD);
    for (const name of ["old.doc", "plan.odt", "a.pdf", "b.PDF", "c.rtf", "d.pages"])
      file(`mixed/${name}`, "x");
    file("mixed/logo.png", "x");
    const { status, err } = await answerable(["check", "mixed"]);
    expect(status).toBe(0);
    expect(err).toMatch(/^answerable: Not checked, .*mixed.a\.pdf, .* and 1 more\. .*\n$/);
    expect(err).not.toContain("logo.png");
    expect((await answerable(["check", good])).err).toBe("");
  });

  it("finds each file of a folder once, by whatever links it is reached", async () => {
    file("linked/own.md", GOOD);
    symlinkSync("own.md", join(folder, "linked/again.md"));
    symlinkSync(".", join(folder, "linked/round"));
    symlinkSync("nowhere.md", join(folder, "linked/nowhere.md"));
    const report = JSON.parse((await answerable(["check", "linked", "--format", "json"])).out);
    expect(report.documents.map((it: { file: string }) => it.file)).toEqual([join("linked", "own.md")]);
  });

  it("names the folders in a folder that it may not look into, and checks the others", async () => {
    file("partly/one.md", GOOD);
    file("partly/closed/two.md", GOOD);
    chmodSync(join(folder, "partly/closed"), 0);
    const came = await asNobody(() => answerable(["check", "partly", "--format", "json"]));
    chmodSync(join(folder, "partly/closed"), 0o755);
    expect(came.status).toBe(2);
    expect(came.err).toMatch(/^answerable: partly.closed: You may not open this folder: .*\n$/);
    expect(JSON.parse(came.out).documents).toHaveLength(1);
  });

  it("finds what a glob stands for, whatever the shell does", async () => {
    const report = JSON.parse((await answerable(["check", "many/**/*.txt", "--format", "json"])).out);
    expect(report.documents).toHaveLength(1);
  });

  it("says so where a folder or a pattern has no draft", async () => {
    mkdirSync(join(folder, "empty"), { recursive: true });
    expect(await answerable(["check", "empty"])).toMatchObject({
      status: 2,
      err: expect.stringContaining("no .docx"),
    });
    expect(await answerable(["check", "*.odt"])).toMatchObject({
      status: 2,
      err: expect.stringContaining("No file fits"),
    });
  });

  it("writes the report to a file and prints nothing", async () => {
    const report = join(folder, "report.json");
    const { out, status } = await answerable(["check", good, "--format", "json", "--output", report]);
    expect({ out, status }).toEqual({ out: "", status: 0 });
    expect(reportSchema.safeParse(JSON.parse(readFileSync(report, "utf8"))).success).toBe(true);
  });

  it.each([
    ["report.html", [], /^<!doctype html>/],
    ["report.HTM", [], /^<!doctype html>/],
    ["report.json", [], /^\{\n {2}"version": 1,/],
    ["report.sarif", [], /"\$schema"/],
    ["report.txt", [], /^good\.md\n/],
    ["report", [], /^good\.md\n/],
    ["told.html", ["--format", "text"], /^good\.md\n/],
  ])(
    "takes the form of the report from the ending of %s, unless %j says another",
    async (name, more, words) => {
      expect((await answerable(["check", "good.md", "--output", name, ...more])).status).toBe(0);
      expect(readFileSync(join(folder, name), "utf8")).toMatch(words);
    },
  );

  it("refuses an output that cannot be written", async () => {
    const { err, status } = await answerable([
      "check",
      good,
      "--output",
      join(folder, "no/such/folder/report.txt"),
    ]);
    expect(status).toBe(2);
    expect(err).toMatch(
      /^answerable: The report could not be written to .*no such folder: .*choose another file/,
    );
    expect((await answerable(["check", good, "--output", folder])).err).toMatch(
      /which is a folder: name a file in it/,
    );
  });

  it("weighs a rule as the person wants it", async () => {
    expect((await answerable(["check", bad, "--rule", "recommendation-without-response=info"])).status).toBe(
      0,
    );
    expect(
      (await answerable(["check", bad, "--rule", "recommendation-without-response=off"])).out,
    ).not.toContain("recommendation-without-response");
  });

  it.each([
    [["check", "x.md", "--rule", "no-such-rule=off"], "There is no rule “no-such-rule”"],
    [["check", "x.md", "--rule", "section-missing=loud"], "off, info, warning or error"],
    [["check", "x.md", "--today", "2027-02-30"], "“2027-02-30” is not a date"],
    [["check", "x.md", "--decided", "9 May 2024"], "“9 May 2024” is not a date"],
    [["check", "x.md", "--format", "pdf"], "--format cannot be “pdf”: write one of text, json, sarif, html."],
    [["check", "x.md", "--template", "no-such-style"], "There is no house style “no-such-style”"],
    [["check", "x.md", "--template", "absent.json"], "absent.json: There is no such file"],
    [["check", "x.md", "--output"], "--output says nothing: write --output <file>."],
    [["check", "x.md", "--fromat", "json"], "There is no option --fromat. Did you mean --format?"],
    [["check", "x.md", "--loud"], "There is no option --loud"],
    [["check"], "Name the drafts to check: answerable check draft.docx"],
    [["chekc", "x.md"], "There is no command “chekc”. Did you mean check?"],
    [["frobnicate"], "There is no command “frobnicate”"],
    [["templates", "all"], "see `answerable templates --help`"],
    [["new", "x.md"], "--from is missing: write --from <report|->."],
  ])("refuses %j in one plain line", async (args, words) => {
    const { status, err, out } = await answerable(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(words);
    expect(err).toMatch(/^answerable: .*\n$/);
  });

  it("refuses a house style and a register that break their schema, with place and reason", async () => {
    const style = file("style.json", JSON.stringify({ id: "mine" }));
    expect(await answerable(["check", good, "--template", style])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/style\.json is not a house style: .*title/),
    });
    const misspelt = file(
      "misspelt.json",
      JSON.stringify({ ...SMALL_STYLE, severities: { "response-missing": "off" } }),
    );
    expect(await answerable(["check", good, "--template", misspelt])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/misspelt\.json: severities: There is no rule “response-missing”/),
    });
    const register = file("agencies.json", JSON.stringify({ bodies: [{ short: ["X"] }] }));
    expect(await answerable(["check", good, "--agencies", register])).toMatchObject({
      status: 2,
      err: expect.stringMatching(/agencies\.json is not a register of agencies: .*name/),
    });
    const broken = file("broken.json", "{ bodies");
    expect(await answerable(["check", good, "--agencies", broken])).toMatchObject({
      status: 2,
      err: expect.stringContaining("broken.json is not a register of agencies: line 1: it is not JSON"),
    });
  });

  it("calls a house style by its title, one from outside too", async () => {
    const style = file("fellside.json", JSON.stringify(SMALL_STYLE));
    const named = async (...more: string[]): Promise<string> =>
      (await answerable(["check", good, "--template", style, ...more])).out;
    expect(await named()).toContain("House style “Fellside” (as you chose)");
    expect(await named("-f", "html")).toContain("House style: Fellside (as chosen)");
    expect(JSON.parse(await named("-f", "json")).documents[0].template.id).toBe("fellside");
  });

  it("keeps going where a pipe closes early", () => {
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", `"${process.execPath}" "${bin}" check "${bad}" | head -c 1`],
      {
        encoding: "utf8",
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe("answerable check --against", () => {
  const REPORT = `# Local Child Safeguarding Practice Review: Robin

## 1. Introduction

1.1 The review met four times and read the records of six agencies.

## 2. Recommendations

2.1 The review makes three recommendations.

**Recommendation 1:** Marlshire Council should review its duty rota.

**Recommendation 2:** Marlshire Police should inform schools of every call to a pupil’s home

This would have told the school what the police knew.

**Recommendation 3:** Fellside Trust should weigh babies at each visit.

## 3. References
`;
  const whole = file("report.md", REPORT);
  const added = `${GOOD}
## Recommendation 3

The Partnership should ask families what help they want.

Response:

The Partnership will ask them by 31 March 2027.
`;
  const response = file("response.md", added);

  it("lists what the response lacks, adds and has reworded, and ends with 1 where it lacks one", async () => {
    const { status, out, err } = await answerable(["check", response, "--against", whole]);
    expect({ status, err }).toEqual({ status: 1, err: "" });
    const section = out.slice(out.indexOf("Compared with"));
    expect(section).toMatch(/error +Recommendation 3 of the report is not in the response/);
    expect(section).toContain("“Fellside Trust should weigh babies at each visit.”");
    expect(section).toMatch(/warning +Recommendation 2 is not worded as in the report/);
    expect(section).toContain("should [-inform-] {+tell+} schools of every call");
    expect(section).toMatch(/remark +Recommendation 3 is not in the report/);
    expect(section).not.toMatch(/duty rota/);
  });

  it("ends with 0 where the response has all of them word for word", async () => {
    const same = file("same.md", REPORT.replace("inform", "tell").replace(/\*\*Recommendation 3.*\n/, ""));
    expect(await answerable(["check", good, "--against", same])).toMatchObject({ status: 0, err: "" });
  });

  it("adds a field to the JSON report and counts the differences", async () => {
    const report = JSON.parse((await answerable(["check", response, "--against", whole, "-f", "json"])).out);
    const without = JSON.parse((await answerable(["check", response, "-f", "json"])).out);
    expect(without.documents[0]).not.toHaveProperty("against");
    expect(reportSchema.safeParse(report).success).toBe(true);
    const { against } = report.documents[0];
    expect(against).toMatchObject({ file: whole, same: 1, renumbered: [] });
    expect(against.missing.map((it: { number: string }) => it.number)).toEqual(["3"]);
    expect(against.added.map((it: { text: string }) => it.text)).toEqual([
      "The Partnership should ask families what help they want.",
    ]);
    expect(against.reworded[0].words).toContainEqual({ kind: "removed", text: "inform " });
    expect(report.summary.errors).toBe(without.summary.errors + 1);
    expect(report.summary.warnings).toBe(without.summary.warnings + 1);
    expect(report.summary.infos).toBe(without.summary.infos + 1);
  });

  it("marks the words on the page, and names the kinds of difference to SARIF", async () => {
    const page = (await answerable(["check", response, "--against", whole, "-f", "html"])).out;
    expect(page).toContain("<del>inform </del><ins>tell </ins>");
    const sarif = JSON.parse((await answerable(["check", response, "--against", whole, "-f", "sarif"])).out);
    const results = sarif.runs[0].results.map(({ ruleId, level }: { ruleId: string; level: string }) => [
      ruleId,
      level,
    ]);
    expect(results).toContainEqual(["against-missing", "error"]);
    expect(results).toContainEqual(["against-reworded", "warning"]);
    expect(results).toContainEqual(["against-added", "note"]);
  });

  it("takes a pasted list from standard input", async () => {
    const list =
      "Marlshire Council should review its duty rota.\nMarlshire Police should tell schools of every call to a pupil's home.\n";
    expect(await answerable(["check", good, "--against", "-"], list)).toMatchObject({ status: 0, err: "" });
  });

  it.each([
    [["check", good, "--against", "absent.docx"], "absent.docx: There is no such file"],
    [["check", "-", "--against", "-"], "Standard input cannot be the draft and the report at once"],
    [["check", good, "--against-template", "suffolk-scr"], "name the report with --against"],
    [["check", good, "--against", whole, "--against-template", "none"], "There is no house style “none”"],
    [
      ["check", good, "--against", file("letter.md", "# A letter\n\n# Of two\n\n# Headings\n")],
      "letter.md: No recommendation",
    ],
  ])("refuses %j in one plain line", async (args, words) => {
    const { status, err, out } = await answerable(args, GOOD);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/^answerable: .*\n$/);
    expect(err).toContain(words);
  });
});

describe("what is no draft", () => {
  const cases: readonly [string, string | Uint8Array, RegExp][] = [
    ["empty.docx", "", /empty/i],
    ["empty.txt", "", /no text|empty/i],
    ["blank.txt", "\n \n\t\n", /no text|empty/i],
    ["letter.docx", "Dear all,", /not a Word document/],
    ["shopping.txt", "Eggs\n\nMilk\n\nBread", /does not look like a response.* --template/],
    ["cut.docx", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), /damaged/],
    [
      "old.doc",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]),
      /Word/,
    ],
  ];

  it.each(cases)("%s is refused in one sentence that names it, with exit 2", async (name, content, words) => {
    const { status, out, err } = await answerable(["check", file(name, content)]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain(name);
    expect(err).toMatch(words);
  });
});

describe("answerable templates and explain", () => {
  it("lists the house styles", async () => {
    const { out, status } = await answerable(["templates"]);
    expect(status).toBe(0);
    expect(out).toMatch(/^labelled-headings\s+\S/m);
  });

  it("prints the page of a rule, and all rules without one", async () => {
    expect((await answerable(["explain", "commitment-without-date"])).out).toContain(
      "# commitment-without-date",
    );
    expect((await answerable(["explain"])).out.trim().split("\n").length).toBeGreaterThanOrEqual(19);
  });

  it.each(["nonsense", "constructor", "__proto__"])("refuses %s, a rule that is not there", async (id) => {
    const { status, out, err } = await answerable(["explain", id]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(`There is no rule “${id}”`);
  });

  it("knows its version and its help", async () => {
    expect(started(folder, ["--version"]).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await answerable(["check", "--help"])).out).toContain("Exit status");
  });
});

describe("the command line's own files", () => {
  const moved = (...names: string[]): ReturnType<typeof spawnSync> => {
    const alone = mkdtempSync(join(folder, "alone-"));
    for (const name of names) copyFileSync(join(bin, "..", name), join(alone, name));
    return spawnSync(process.execPath, [join(alone, "answerable.js"), "check", good], {
      cwd: alone,
      encoding: "utf8",
    });
  };

  it("are all that it needs but Node, whether or not anything was compiled beforehand", () => {
    expect(moved("answerable.js", "checker.js").status).toBe(0);
    const compiled = readdirSync(join(bin, "..")).filter((name) => name.endsWith(".compiled"));
    expect(compiled).toHaveLength(1);
    expect(moved("answerable.js", "checker.js", ...compiled).status).toBe(0);
  });

  it.each([
    ["the command line", dirname(bin), ["commander", "diff", "fflate", "saxes", "zod"]],
    ["the pages", site, ["@fluentui/react-components", "diff", "docx-preview", "react", "react-dom"]],
  ])("hand on the licences of what is built into %s", (_, built, packages) => {
    const licences = readFileSync(join(built, "licences.txt"), "utf8");
    for (const name of packages) expect(licences).toMatch(new RegExp(`^${name} [\\d.]+ \\(.+\\)$`, "m"));
    // What the licence of jsdiff asks for by name.
    expect(licences).toContain("Redistributions in binary form must reproduce the above copyright notice");
    expect(licences).not.toMatch(/^typescript |^jest /m);
  });

  it("hold no path of the machine on which they were built", () => {
    const root = join(bin, "../..");
    for (const name of ["answerable.js", "checker.js"])
      expect(readFileSync(join(bin, "..", name), "utf8").includes(root)).toBe(false);
  });

  it("are told to be in one folder where the checker is not", () => {
    expect(moved("answerable.js")).toMatchObject({
      status: 2,
      stderr: "answerable: checker.js is missing: it has to stand in one folder with answerable.js.\n",
    });
  });

  it("hold what was compiled beforehand in a form that this Node can use", () => {
    const dist = join(bin, "..");
    // Built by another version of Node, it is of no use to this one and does no harm.
    const name = `checker-${process.version}-${process.arch}.compiled`;
    expect(loadChecker(dist).compiled).toBe(readdirSync(dist).includes(name));
  });
});
