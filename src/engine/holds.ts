import type { Draft, Recommendation, Severity } from "../model/draft";
import type { Rule } from "../rules/kit";
import type { Problem } from "./check";

/** What one rule says of one recommendation, good or bad. */
export interface CheckOfRecommendation {
  readonly rule: string;
  /** What the rule holds a draft to, in one sentence. */
  readonly about: string;
  readonly status: "failed" | "waived" | "passed" | "not-applicable" | "off";
  /** What is wrong, why it was let stand, what holds, or why the rule asks nothing here. */
  readonly why: string;
  /** The problems behind "failed" and "waived". */
  readonly problems: readonly Problem[];
}

/**
 * Every check of one recommendation, those that hold included: a reader who signs the draft off wants to see what
 * holds, not only what fails. Rules about the whole draft are left out unless they found something here.
 */
export function checksOf(
  recommendation: Recommendation,
  draft: Draft,
  problems: readonly Problem[],
  rules: readonly Rule[],
  severities: Readonly<Record<string, Severity | "off">>,
): CheckOfRecommendation[] {
  const here = problems.filter((problem) => problem.recommendation === recommendation.number);
  const checks: CheckOfRecommendation[] = [];
  for (const { id, about, holds } of rules) {
    const own = here.filter(({ rule }) => rule === id);
    if (own.length > 0) {
      const open = own.filter(({ waived }) => !waived);
      const [first] = open.length > 0 ? open : own;
      const why = open.length > 0 ? first?.what : first?.waived?.reason;
      checks.push({
        rule: id,
        about,
        status: open.length > 0 ? "failed" : "waived",
        why: why ?? "",
        problems: own,
      });
    } else if ((severities[id] ?? draft.style.severities[id]) === "off") {
      if (holds)
        checks.push({ rule: id, about, status: "off", why: "This check is switched off.", problems: [] });
    } else if (holds) {
      const { applies, why } = holds(recommendation, draft);
      checks.push({ rule: id, about, status: applies ? "passed" : "not-applicable", why, problems: [] });
    }
  }
  return checks;
}
