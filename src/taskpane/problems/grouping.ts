import type { Draft, Recommendation, Severity } from "../../model/draft";
import { recommendationsIn } from "../../model/walk";
import type { ListedProblem } from "../../session/state";

export type GroupBy = "recommendation" | "rule";

export interface ProblemGroup {
  readonly key: string;
  /** The recommendation that the group is about; null for the draft as a whole and for kinds of problem. */
  readonly recommendation: Recommendation | null;
  /** The id of the rule, where problems are grouped by kind. */
  readonly rule: string | null;
  readonly problems: readonly ListedProblem[];
}

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/**
 * Problems in groups: by recommendation in the order of the draft, behind what concerns the draft as a whole; or by
 * rule, the gravest kind first. In each group errors come first, then the order of the draft.
 */
export function groupsOf(draft: Draft, problems: readonly ListedProblem[], by: GroupBy): ProblemGroup[] {
  const groups = new Map<string, { group: ProblemGroup; problems: ListedProblem[] }>();
  const groupFor = (key: string, group: Omit<ProblemGroup, "key" | "problems">): ListedProblem[] => {
    const known = groups.get(key);
    if (known) return known.problems;
    const own: ListedProblem[] = [];
    groups.set(key, { group: { ...group, key, problems: own }, problems: own });
    return own;
  };
  if (by === "recommendation") {
    groupFor("", { recommendation: null, rule: null });
    for (const each of recommendationsIn(draft))
      groupFor(`recommendation ${each.number}`, { recommendation: each, rule: null });
  }
  for (const each of problems) {
    const { recommendation, rule } = each.problem;
    const key = by === "rule" ? rule : recommendation === null ? "" : `recommendation ${recommendation}`;
    groupFor(key, { recommendation: null, rule: by === "rule" ? rule : null }).push(each);
  }
  const filled = [...groups.values()].filter(({ problems: own }) => own.length > 0);
  for (const { problems: own } of filled) own.sort((a, b) => weight(a) - weight(b));
  if (by === "rule") filled.sort((a, b) => lightest(a.problems) - lightest(b.problems));
  return filled.map(({ group }) => group);
}

const weight = ({ problem }: ListedProblem): number => WEIGHT[problem.severity];
const lightest = (problems: readonly ListedProblem[]): number => Math.min(...problems.map(weight));
