import type { Log, Result, Run } from "sarif";
import packageJson from "../../package.json";
import { capitalised } from "../model/capitalised";
import { type Difference, differencesIn } from "./against";
import type { DocumentReport, Location, ProblemReport, Report } from "./schema";

/**
 * The report as SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for editors and pipelines that
 * show such results. A .docx has no lines: a body paragraph counts as one line (from 1), and columns are UTF-16 code
 * units from 1, as `columnKind` says.
 */
export function sarifReport(report: Report): string {
  const ids = [
    ...new Set(
      report.documents.flatMap((document) =>
        [...document.problems, ...differencesOf(document)].map(({ rule }) => rule),
      ),
    ),
  ].sort();
  const run: Run = {
    tool: {
      driver: {
        name: "answerable",
        semanticVersion: packageJson.version,
        version: packageJson.version,
        rules: ids.map((id) => ({ id, shortDescription: { text: sentenceOf(id) } })),
      },
    },
    columnKind: "utf16CodeUnits",
    artifacts: report.documents.map(({ file }) => ({ location: { uri: uriOf(file) } })),
    invocations: [
      {
        executionSuccessful: report.failures.length === 0,
        toolExecutionNotifications: report.failures.map(({ file, reason }) => ({
          level: "error",
          message: { text: reason },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
        })),
      },
    ],
    results: report.documents.flatMap((document, index) => [
      ...document.problems.map((problem) => resultOf(document, index, problem, ids)),
      ...differencesOf(document).map((difference) => resultOf(document, index, asProblem(difference), ids)),
    ]),
  };
  const log: Log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [run],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const differencesOf = ({ against }: DocumentReport): Difference[] => (against ? differencesIn(against) : []);

type Told = Pick<ProblemReport, "rule" | "severity" | "message" | "location" | "recommendation" | "waived">;

/** SARIF has no marks inside a message: taken words stand as [-these-], new ones as {+these+}. */
function asProblem({ rule, severity, what, words, number, location }: Difference): Told {
  const marked = words.map(({ kind, text }) => {
    const shown = text.trim();
    const space = text.slice(text.trimEnd().length);
    return (kind === "same" ? shown : kind === "removed" ? `[-${shown}-]` : `{+${shown}+}`) + (space && " ");
  });
  return {
    rule,
    severity,
    message: `${what} “${marked.join("").trim()}”`,
    recommendation: number,
    location,
    waived: null,
  };
}

const LEVEL: Record<ProblemReport["severity"], "error" | "warning" | "note"> = {
  error: "error",
  warning: "warning",
  info: "note",
};

function resultOf(document: DocumentReport, index: number, problem: Told, ids: readonly string[]): Result {
  const { rule, severity, message, location, recommendation, waived } = problem;
  const logical = recommendation === null ? [] : [{ name: `Recommendation ${recommendation}` }];
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: LEVEL[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(document.file), index },
          region: regionOf(location),
        },
        logicalLocations: logical,
      },
    ],
    ...(waived && {
      suppressions: [
        { kind: "external" as const, status: "accepted" as const, justification: waived.reason },
      ],
    }),
  };
}

function regionOf({
  paragraph,
  start,
  end,
  endParagraph,
  text,
}: Location): NonNullable<
  NonNullable<NonNullable<Result["locations"]>[number]["physicalLocation"]>["region"]
> {
  return {
    startLine: paragraph + 1,
    startColumn: start + 1,
    endLine: (endParagraph ?? paragraph) + 1,
    endColumn: end + 1,
    snippet: { text },
  };
}

/**
 * A URI reference as RFC 3986 wants it: forward slashes, everything else escaped. A full path becomes a file: address,
 * since a relative reference must not begin with a slash (SARIF 2.1.0, 3.4.4; drive letters as RFC 8089 writes them).
 */
function uriOf(file: string): string {
  if (file.startsWith("\\\\")) return `file:${file.split("\\").map(encodeURIComponent).join("/")}`;
  const [first = "", ...rest] = file.split(/[\\/]/);
  const path = rest.map((name) => `/${encodeURIComponent(name)}`).join("");
  if (/^[A-Za-z]:$/.test(first)) return `file:///${first}${path}`;
  return first === "" && rest.length > 0 ? `file://${path}` : encodeURIComponent(first) + path;
}

const sentenceOf = (id: string): string => `${capitalised(id).replaceAll("-", " ")}.`;
