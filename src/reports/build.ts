import type { Problem } from "../engine/check";
import { citedNumber } from "../model/code";
import type { Commitment, Draft, Recommendation, Section } from "../model/draft";
import { type Span, textOf } from "../model/span";
import { type Tally, tallyOf } from "./order";
import type {
  CommitmentReport,
  DocumentReport,
  Location,
  ProblemReport,
  RecommendationReport,
  Report,
} from "./schema";

/** One document of the report: the draft as it was understood, and its problems. `file` as the person named it. */
export function documentReport(file: string, draft: Draft, problems: readonly Problem[]): DocumentReport {
  const at = (span: Span): Location => {
    const { paragraph, start, end, endParagraph } = span;
    const text = textOf(draft.reading.paragraphs, span);
    return endParagraph === undefined
      ? { paragraph, start, end, text }
      : { paragraph, start, end, endParagraph, text };
  };

  const recommendation = (it: Recommendation): RecommendationReport => ({
    number: it.number,
    cited: citedNumber(it),
    label: it.label,
    text: it.text,
    location: at(it.span),
    agencies: it.agencies.map(({ name, mention, generic }) => ({ name, mention, generic })),
    response: it.response && {
      text: it.response.text,
      location: at(it.response.span),
      parts: it.response.parts.map(({ id, text, span }) => ({ id, text, location: at(span) })),
    },
  });

  const section = ({ id, required, span, unfilled }: Section): DocumentReport["sections"][number] => ({
    id,
    present: span !== null,
    required,
    location: span && at(span),
    unfilled: [...unfilled],
  });

  const { board, subject, reviewType, considered, written } = draft.facts;
  return {
    file,
    template: { id: draft.style.id, detected: draft.style.detected, confidence: draft.style.confidence },
    facts: { board, subject, reviewType, considered, written },
    findings: draft.findings.map(({ number, label, title, text, span, recommendations }) => ({
      number,
      label,
      title,
      text,
      location: at(span),
      recommendations: recommendations.map(recommendation),
    })),
    recommendations: draft.recommendations.map(recommendation),
    sections: draft.sections.map(section),
    commitments: draft.commitments.map((commitment) => commitmentReport(commitment, at)),
    problems: problems.map((problem) => problemReport(problem, at)),
    messages: draft.reading.messages.map(({ message }) => message),
  };
}

type Placed = (span: Span) => Location;

function commitmentReport(commitment: Commitment, at: Placed): CommitmentReport {
  const { kind, recommendation, text, span, timing, deadline, tentative, owner, flag } = commitment;
  const location = at(span);
  if (kind !== "planned") return { kind, recommendation, location, text };
  const when = deadline && { text: deadline.text, from: deadline.from, to: deadline.to };
  return { kind, recommendation, location, text, timing, deadline: when, tentative, owner, flag };
}

function problemReport(problem: Problem, at: Placed): ProblemReport {
  const { rule, severity, what, why, todo, span, fixes, waived } = problem;
  return {
    rule,
    severity,
    // Nobody reads it of a report in print: V8 puts it together where somebody does.
    message: what && why && todo ? `${what} ${why} ${todo}` : [what, why, todo].filter(Boolean).join(" "),
    what,
    why,
    todo,
    location: at(span),
    recommendation: problem.recommendation,
    fixes: fixes.map(({ id, title }) => ({ id, title })),
    waived,
  };
}

/** The whole report. Waived problems are listed and not counted; differences from the review's report count. */
export function buildReport(documents: readonly DocumentReport[], failures: Report["failures"]): Report {
  const tallies = documents.map(tallyOf);
  const sum = (severity: keyof Tally): number => tallies.reduce((all, tally) => all + tally[severity], 0);
  return {
    version: 1,
    documents: [...documents],
    summary: {
      documents: documents.length,
      errors: sum("errors"),
      warnings: sum("warnings"),
      infos: sum("infos"),
    },
    failures,
  };
}
