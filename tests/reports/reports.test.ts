import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Log } from "sarif";
import type { Problem } from "../../src/engine/check";
import { buildReport, documentReport } from "../../src/reports/build";
import { htmlReport } from "../../src/reports/html";
import { sarifReport } from "../../src/reports/sarif";
import { type Report, reportSchema } from "../../src/reports/schema";
import { textReport } from "../../src/reports/text";
import { checkedMarkdown } from "../kit/checked";
import { temporaryFolder } from "../kit/temporary-folder";

const DRAFT = `# Marlshire Safeguarding Children Partnership

Response to the Recommendations of the Local Child Safeguarding Practice Review – Robin

## Recommendation 1

Marlshire Council should review its duty rota & its <script>alert("x")</script> list.

Response:

Marlshire Council will publish a new rota by 31 March 2027.

## Recommendation 2

Marlshire Police should tell schools of every call.

Response:

Marlshire Police will write to schools in due course.

## Recommendation 3

Marlshire Police should count the calls.
`;

function reportOf(
  draft: string,
  change: (problems: readonly Problem[]) => readonly Problem[] = (all) => all,
): Report {
  const checked = checkedMarkdown(draft);
  const document = documentReport("drafts/a b.md", checked.draft, change(checked.problems));
  return buildReport([document], [{ file: "lost.docx", reason: "There is no such file." }]);
}

const report = reportOf(DRAFT);
const waived = reportOf(DRAFT, (problems) =>
  problems.map((problem) => ({
    ...problem,
    waived: { reason: "Agreed at the group", by: "K. Vale", at: "2027-01-05" },
  })),
);
const plain = (text: string): string => text;
const styleTitle = (id: string): string => `the style of ${id}`;
const paint = { strong: plain, faint: plain, error: plain, warning: plain, info: plain, added: plain };

describe("the report", () => {
  it("keeps to its own schema", () => {
    expect(reportSchema.safeParse(JSON.parse(JSON.stringify(report))).success).toBe(true);
  });

  it("parts the one draft that was checked from the files that were not, by its name", () => {
    expect(htmlReport(report, styleTitle)).toContain('<h2 id="draft-0-name">drafts/a b.md</h2>');
  });

  it("says on its page that nothing was checked where no file could be", () => {
    const refused = buildReport([], [{ file: "lost.docx", reason: "It is empty." }]);
    expect(htmlReport(refused, styleTitle)).toContain("<p>No draft could be checked.</p>");
    expect(htmlReport(refused, styleTitle)).not.toContain("Nothing open");
  });

  it("gives every place the words that stand there", () => {
    const [document] = report.documents;
    const promise = document?.commitments.find(({ text }) => text.startsWith("Marlshire Council will"));
    expect(promise?.location.text).toBe("Marlshire Council will publish a new rota by 31 March 2027.");
    expect(promise).toMatchObject({
      kind: "planned",
      recommendation: "1",
      timing: "dated",
      deadline: { to: "2027-03-31" },
      owner: "Marlshire Council",
      flag: false,
    });
  });

  it("gives null for a response that is not there", () => {
    expect(
      report.documents[0]?.recommendations.map(({ number, response }) => [number, response === null]),
    ).toEqual([
      ["1", false],
      ["2", false],
      ["3", true],
    ]);
  });

  it("counts what is open, and nothing that was waived", () => {
    // The response that is missing, and the words in angle brackets, which look like a place to be filled.
    expect(report.summary.errors).toBe(2);
    expect(waived.summary).toEqual({ documents: 1, errors: 0, warnings: 0, infos: 0 });
    expect(waived.documents[0]?.problems.length).toBe(report.documents[0]?.problems.length);
  });
});

describe("as text", () => {
  it("puts what concerns the whole draft first, then each recommendation in order", () => {
    const headings = textReport(report, { paint, width: 80, styleTitle }).match(
      /^(The draft as a whole|Recommendation \d)/gm,
    );
    expect(headings).toEqual([
      "The draft as a whole",
      "Recommendation 1",
      "Recommendation 2",
      "Recommendation 3",
    ]);
  });

  it("writes days as British readers do", () => {
    const dated = reportOf(
      DRAFT.replace(" – Robin\n", " – Robin\n\nThe case was considered on 9 May 2024.\n"),
    );
    expect(dated.documents[0]?.facts.considered).toBe("2024-05-09");
    expect(textReport(dated, { paint, width: 200, styleTitle })).toContain("considered 9 May 2024");
    expect(textReport(waived, { paint, width: 200, styleTitle })).toContain(
      "Let stand by K. Vale on 5 January 2027:",
    );
  });

  it("calls the house style by its title", () => {
    expect(textReport(report, { paint, width: 200, styleTitle })).toContain(
      "House style “the style of labelled-headings” (recognised)",
    );
  });

  it("keeps within the width, and lets no escape sequence of a draft through", () => {
    const odd = reportOf(DRAFT.replace("in due course", "in due \u001b[31mcourse"));
    const text = textReport(odd, { paint, width: 60, styleTitle });
    expect(text).not.toContain("\u001b");
    expect(text.split("\n").filter((line) => line.length > 60)).toEqual([]);
  });
});

describe("as a page", () => {
  const page = htmlReport(report, styleTitle);

  it("needs nothing from anywhere and runs nothing", () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<img|<link|src=|url\(|@import|https?:/);
  });

  it("shows a draft's words and never runs them", () => {
    expect(page).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
  });

  it("shows the hole, what is due when, and what could not be checked", () => {
    expect(page).toContain("no response");
    expect(page).toContain("31 March 2027");
    expect(page).toContain("lost.docx");
  });

  it("calls no two parts of several drafts by one name", () => {
    const two = { ...report, documents: report.documents.flatMap((it) => [it, { ...it, file: "b.md" }]) };
    const page = htmlReport(two, styleTitle);
    const words = new Map(
      [...page.matchAll(/ id="([^"]+)"[^>]*>([^<]*)</g)].map(([, id = "", text = ""]) => [id, text]),
    );
    const names = [...page.matchAll(/aria-labelledby="([^"]+)"/g)].map(([, ids = ""]) =>
      ids.split(" ").map((id) => words.get(id)),
    );
    expect(names).toContainEqual(["What is open", "b.md"]);
    expect(new Set(names.map(String)).size).toBe(names.length);
  });

  it("puts the parts of each of several drafts a heading below the draft's own", () => {
    const [document] = report.documents;
    const levels = (shown: Report): string[] => htmlReport(shown, styleTitle).match(/<h\d/g) ?? [];
    const alone = { ...report, failures: [] };
    const many = { ...report, documents: document ? [document, document] : [] };
    expect(Math.max(...levels(alone).map((tag) => Number(tag.at(-1))))).toBe(3);
    expect(levels(many)).toContain("<h4");
    for (const each of [levels(alone), levels(report), levels(many)])
      each.forEach((tag, i) => {
        // No level is left out on the way down.
        expect(Number(tag.at(-1))).toBeLessThanOrEqual(Number(each[i - 1]?.at(-1) ?? 0) + 1);
      });
  });

  it("says in words when a promise without a date is due", () => {
    const promised = reportOf(DRAFT.replace("in due course", "once every school has a log-in"));
    expect(htmlReport(promised, styleTitle)).toContain(
      '<td data-label="By">once something else has happened</td>',
    );
  });

  it("says in words how far the house style can be relied on", () => {
    const sure = (confidence: number): Report => ({
      ...waived,
      documents: waived.documents.map((one) => ({
        ...one,
        template: { id: "labelled-headings", detected: true, confidence },
      })),
    });
    for (const [confidence, words] of [
      [0.9, "recognised"],
      [0.4, "best guess"],
    ] as const) {
      const style = `the style of labelled-headings`;
      expect(htmlReport(sure(confidence), styleTitle)).toContain(`House style: ${style} (${words}).`);
      expect(textReport(sure(confidence), { paint, width: 200, styleTitle })).toContain(
        `House style “${style}” (${words}).`,
      );
    }
  });

  it("lists what was waived, by whom and why", () => {
    expect(htmlReport(waived, styleTitle)).toMatch(/Agreed at the group<\/em> \(K\. Vale, 5 January 2027\)/);
  });
});

const { path: folder, file } = temporaryFolder("sarif");

/**
 * What the makers' validator calls an error in each of some logs, which it reads in one go; it knows the schema and the
 * rules that no schema can say.
 */
function faultsIn(...logs: readonly string[]): string[][] {
  const home = dirname(require.resolve(`@microsoft/sarif-multitool-${process.platform}/package.json`));
  const program = join(home, process.platform === "win32" ? "Sarif.Multitool.exe" : "Sarif.Multitool");
  // npm leaves out install scripts that nobody approved, and this package's only makes its program executable.
  chmodSync(program, 0o755);
  const names = logs.map((_, at) => `log-${at}.sarif`);
  for (const [at, log] of logs.entries()) file(`log-${at}.sarif`, log);
  const { stdout } = spawnSync(program, ["validate", ...names], {
    encoding: "utf8",
    cwd: folder,
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" },
  });
  if (!stdout.includes(`Done. ${logs.length} files scanned.`))
    throw new Error(`The validator did not run: ${stdout}`);
  const errors = stdout.split("\n").filter((line) => /: error /.test(line));
  return names.map((name) => errors.filter((line) => line.includes(name)));
}

describe("as SARIF", () => {
  const log = JSON.parse(sarifReport(report)) as Log;
  const [run] = log.runs;

  it("is what the validator of the format's own makers accepts", () => {
    const broken = sarifReport(report).replace('"ruleId"', '"rule"');
    const [ofReport, ofWaived, ofBroken] = faultsIn(sarifReport(report), sarifReport(waived), broken);
    expect([ofReport, ofWaived]).toEqual([[], []]);
    expect(ofBroken).not.toEqual([]);
  }, 60_000);

  it("names the version, the tool and its rules, each rule once", () => {
    expect(log.version).toBe("2.1.0");
    const ids = run?.tool.driver.rules?.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    for (const result of run?.results ?? []) expect(ids[result.ruleIndex ?? -1]).toBe(result.ruleId);
  });

  it("writes file names as URI references and counts lines and columns from 1", () => {
    const location = run?.results?.find(({ ruleId }) => ruleId === "commitment-without-date")?.locations?.[0];
    expect(location?.physicalLocation?.artifactLocation?.uri).toBe("drafts/a%20b.md");
    const region = location?.physicalLocation?.region;
    expect(region).toMatchObject({
      startColumn: 1,
      snippet: { text: "Marlshire Police will write to schools in due course." },
    });
    expect(region?.startLine).toBe(region?.endLine);
  });

  it.each([
    ["/home/ana/a b.docx", "file:///home/ana/a%20b.docx"],
    ["C:\\Drafts\\a.docx", "file:///C:/Drafts/a.docx"],
    ["\\\\server\\drafts\\a.docx", "file://server/drafts/a.docx"],
    ["../a.docx", "../a.docx"],
  ])("writes the file name %s as %s", (file, uri) => {
    const of = { ...report, documents: report.documents.map((document) => ({ ...document, file })) };
    const [location] = (JSON.parse(sarifReport(of)) as Log).runs[0]?.artifacts ?? [];
    expect(location?.location?.uri).toBe(uri);
  });

  it("says that a file was not checked, and marks what was waived", () => {
    expect(run?.invocations?.[0]?.executionSuccessful).toBe(false);
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
      "There is no such file.",
    );
    const all = (JSON.parse(sarifReport(waived)) as Log).runs[0]?.results ?? [];
    expect(all.every(({ suppressions }) => suppressions?.[0]?.justification === "Agreed at the group")).toBe(
      true,
    );
  });
});
