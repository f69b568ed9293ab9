import type { Comparison } from "../against/compare";
import { saidBy } from "../against/words";
import type { Draft, Recommendation } from "../model/draft";
import { type Span, textOf } from "../model/span";
import type { AgainstReport, Location, ProblemReport } from "./schema";

/** What `--against` found, in this report's form; `file` as the person named the review's report. */
export function againstReport(
  file: string,
  report: Draft,
  comparison: Comparison,
  response: Draft,
): AgainstReport {
  const compared = (it: Recommendation, span: Span, draft = response): AgainstReport["missing"][number] => ({
    number: it.number,
    label: it.label,
    text: saidBy(it, draft.paragraphs)[0]?.text ?? it.text,
    location: { ...span, text: textOf(response.paragraphs, span) },
  });
  const { id, detected, confidence } = report.style;
  const { same, missing, reworded, added, renumbered } = comparison;
  return {
    file,
    template: { id, detected, confidence },
    same,
    missing: missing.map(({ report: it, place }) => compared(it, place, report)),
    reworded: reworded.map((it) => ({
      ...compared(it.response, it.response.span),
      reportNumber: it.report.number,
      words: it.words.map(({ kind, text }) => ({ kind, text })),
    })),
    added: added.map((it) => compared(it, it.span)),
    renumbered: renumbered.map((it) => ({
      ...compared(it.response, it.response.span),
      reportNumber: it.report.number,
    })),
  };
}

/** A difference from the review's report as every form of this report shows it. */
export interface Difference {
  /** By which SARIF and people name its kind. */
  readonly rule: "against-missing" | "against-reworded" | "against-added" | "against-renumbered";
  readonly severity: ProblemReport["severity"];
  readonly what: string;
  /** What it is about, with the differing words where there are any. */
  readonly words: AgainstReport["reworded"][number]["words"];
  /** The response's own number; null for what it lacks. */
  readonly number: string | null;
  readonly location: Location;
}

/** The differences, the gravest first, each kind in document order. */
export function differencesIn({ missing, reworded, added, renumbered }: AgainstReport): Difference[] {
  const same = (text: string): Difference["words"] => [{ kind: "same", text }];
  return [
    ...missing.map(({ number, text, location }) => ({
      rule: "against-missing" as const,
      severity: "error" as const,
      what: `Recommendation ${number} of the report is not in the response.`,
      words: same(text),
      number: null,
      location,
    })),
    ...reworded.map(({ number, reportNumber, words, location }) => ({
      rule: "against-reworded" as const,
      severity: "warning" as const,
      what: `Recommendation ${number} is not worded as ${number === reportNumber ? "in the report" : `number ${reportNumber} of the report`}.`,
      words,
      number,
      location,
    })),
    ...added.map(({ number, text, location }) => ({
      rule: "against-added" as const,
      severity: "info" as const,
      what: `Recommendation ${number} is not in the report.`,
      words: same(text),
      number,
      location,
    })),
    ...renumbered.map(({ number, reportNumber, text, location }) => ({
      rule: "against-renumbered" as const,
      severity: "info" as const,
      what: `Recommendation ${number} is number ${reportNumber} in the report.`,
      words: same(text),
      number,
      location,
    })),
  ];
}

/** Words that both have, more than so many in a row, are left out between the first and the last few. */
const MANY = 30;
const SHOWN = 10;

/** The same words with long stretches that did not change cut short. */
export function cutShort(words: Difference["words"]): Difference["words"] {
  return words.map(({ kind, text }, at) => {
    const all = text.split(/\s+/).filter(Boolean);
    if (kind !== "same" || all.length <= MANY) return { kind, text };
    const head = at === 0 && words.length > 1 ? [] : all.slice(0, words.length > 1 ? SHOWN : MANY);
    const tail = at === words.length - 1 ? [] : all.slice(-SHOWN);
    const space = /\s$/.test(text) ? " " : "";
    return { kind, text: `${[...head, "…", ...tail].join(" ")}${space}` };
  });
}
