import type { Draft, Severity } from "../model/draft";
import { compareSpans, type Span } from "../model/span";
import type { Steps } from "../model/steps";
import type { Fix, Given, RawProblem, Rule } from "../rules/kit";

export interface Problem extends Omit<RawProblem, "waived"> {
  readonly waived: Waiver | null;
}

/** Why somebody let a problem stand, who and when (ISO day). */
export interface Waiver {
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export interface Settings {
  /** Severities that the person chose, by rule id; they outrank the house style's. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
}

/** The id of the problem that stands for a rule which failed: never silence about a check that was not made. */
const RULE_FAILED = "rule-failed";

/**
 * Runs every rule that is not switched off over a draft, in steps. Problems come in document order. A rule that throws
 * becomes a named problem, and the others still run.
 */
export function* checking(
  draft: Draft,
  rules: readonly Rule[],
  given: Given,
  settings: Settings,
): Steps<Problem[]> {
  const problems: Problem[] = [];
  for (const rule of rules) {
    const chosen = settings.severities[rule.id] ?? draft.style.severities[rule.id];
    if (chosen === "off") continue;
    yield;
    for (const problem of yield* run(rule, draft, given)) {
      const severity = weigh(problem, rule, chosen);
      problems.push(severity === problem.severity ? problem : { ...problem, severity });
    }
  }
  yield;
  return problems.sort(inOrder);
}

const inOrder = (a: Problem, b: Problem): number =>
  a.span.paragraph - b.span.paragraph ||
  compareSpans(a.span, b.span) ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** A chosen severity replaces the rule's own; what a rule itself lowers to a remark stays a remark. */
function weigh(problem: RawProblem, rule: Rule, chosen: Severity | undefined): Severity {
  if (!chosen || problem.rule === RULE_FAILED) return problem.severity;
  return problem.severity === rule.severity ? chosen : lighter(problem.severity, chosen);
}

const WEIGHT: Record<Severity, number> = { info: 0, warning: 1, error: 2 };
const lighter = (a: Severity, b: Severity): Severity => (WEIGHT[a] <= WEIGHT[b] ? a : b);

function* run(rule: Rule, draft: Draft, given: Given): Steps<readonly RawProblem[]> {
  try {
    return yield* rule.running(draft, given);
  } catch (fault) {
    return [
      {
        rule: RULE_FAILED,
        severity: "error",
        what: `The check “${rule.id}” failed on this draft: ${fault instanceof Error ? fault.message : String(fault)}.`,
        why: "What that check looks for may be in the draft, unreported.",
        todo: "Read the draft for it yourself, and send this message to whoever looks after Answerable.",
        span: NOWHERE,
        recommendation: null,
        fixes: NO_FIXES,
        waived: null,
      },
    ];
  }
}

const NOWHERE: Span = { paragraph: 0, start: 0, end: 0 };
const NO_FIXES: readonly Fix[] = [];
