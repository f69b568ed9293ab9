import type { AgainstReport, DocumentReport, ProblemReport, RecommendationReport } from "./schema";

/** Every recommendation of a document in the order of the draft, those under findings and those under none. */
export const recommendationsOf = (document: DocumentReport): RecommendationReport[] =>
  [...document.findings.flatMap(({ recommendations }) => recommendations), ...document.recommendations].sort(
    (a, b) => a.location.paragraph - b.location.paragraph || a.location.start - b.location.start,
  );

/** Problems by what they concern: the draft as a whole under null, then each recommendation in draft order. */
export interface Group {
  readonly recommendation: RecommendationReport | null;
  readonly number: string | null;
  /** Errors first, then in the order of the draft. */
  readonly problems: readonly ProblemReport[];
}

const ORDER: Record<ProblemReport["severity"], number> = { error: 0, warning: 1, info: 2 };

export function groupsOf(document: DocumentReport, problems = document.problems): Group[] {
  const all = recommendationsOf(document);
  const byNumber = new Map<string | null, { group: Group; problems: ProblemReport[] }>();
  const open = (number: string | null, recommendation: RecommendationReport | null): ProblemReport[] => {
    const known = byNumber.get(number);
    if (known) return known.problems;
    const own: ProblemReport[] = [];
    byNumber.set(number, { group: { recommendation, number, problems: own }, problems: own });
    return own;
  };
  open(null, null);
  for (const it of all) open(it.number, it);
  for (const problem of problems) open(problem.recommendation, null).push(problem);
  for (const { problems: own } of byNumber.values())
    own.sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || a.location.paragraph - b.location.paragraph);
  return [...byNumber.values()].map(({ group }) => group).filter((group) => group.problems.length > 0);
}

/** What each severity is called in front of people. */
export const SEVERITY_WORD: Record<ProblemReport["severity"], string> = {
  error: "error",
  warning: "warning",
  info: "remark",
};

/** Below this the detection itself says that another house style was nearly as likely. */
const SURE = 0.6;

/** How far the house style that a draft shows by itself can be relied on. A share in a hundred would read as marks. */
export const foundInWords = (confidence: number): string =>
  confidence >= SURE ? "recognised" : "best guess";

export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** How many problems stand open, and differences from the review's report; waived problems do not count. */
export function tallyOf({ problems, against }: Pick<DocumentReport, "problems" | "against">): Tally {
  const of = (severity: ProblemReport["severity"]): number =>
    problems.filter((problem) => problem.severity === severity && !problem.waived).length;
  return {
    errors: of("error") + (against?.missing.length ?? 0),
    warnings: of("warning") + (against?.reworded.length ?? 0),
    infos: of("info") + (against?.added.length ?? 0) + (against?.renumbered.length ?? 0),
  };
}

/** "1 error, 3 warnings", or "Nothing open". */
export function tallyWords({ errors, warnings, infos }: Tally): string {
  const parts = [
    ...(errors > 0 ? [count(errors, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
    ...(infos > 0 ? [count(infos, "remark")] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : "Nothing open";
}

/** "4 recommendations are the same, 1 is lacking", or that nothing differs. */
export function againstWords({ same, missing, reworded, added, renumbered }: AgainstReport): string {
  const parts = [
    `${count(same, "recommendation")} word for word`,
    ...(missing.length > 0 ? [`${missing.length} lacking`] : []),
    ...(reworded.length > 0 ? [`${reworded.length} reworded`] : []),
    ...(added.length > 0 ? [`${added.length} added`] : []),
    ...(renumbered.length > 0 ? [`${renumbered.length} under another number`] : []),
  ];
  return parts.join(", ");
}

export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;
