import type { Clauses } from "../clause";
import { leftOpen } from "../fragments/open";
import type { Line } from "../line";
import { WILL } from "../looked-for";
import { flags } from "../neighbours";
import { firstMeant, hasSign, type Sense } from "../senses";
import type { TimeAt } from "../timing";
import type { VerbGroup } from "../verb-group";
import { MODAL, RELATIVE } from "../words";
import { dueSigns, laterSigns, mayBeDue, mayPromise } from "./clauses";
import { finalDue, insetDue, moreToCome, restDue } from "./rest";

/** A line whose main verbs plan nothing. */
export interface Told {
  readonly line: Line;
  readonly group: VerbGroup | undefined;
  /** The word that carries the meaning of the first main verb. */
  readonly head: number;
  /** The last time that is still to come. */
  readonly due: TimeAt | undefined;
}

/** What can be told behind the main verb of what is to come of it, in the order in which it is asked: the token where it begins. */
export const laterSenses: readonly Sense<Told, number>[] = [
  leadIn,
  leftStillOpen,
  whoWill,
  moreToCome,
  restDue,
  whoWillByDay,
  insetDue,
  finalDue,
];

/**
 * The token from which a line goes on from what was done to what is to come of it: "Money was found for courses to be
 * run from May 2026", "… a worker who will start in May 2026"; -1 where it does not.
 */
export function promisedBehind(line: Line, { main }: Clauses, times: readonly TimeAt[]): number {
  const due = times.findLast(
    ({ phrase }) => !phrase.past && (phrase.timing === "dated" || phrase.timing === "relative"),
  );
  const [group] = main.groups;
  return firstMeant(laterSenses, { line, group, head: group?.head ?? 0, due }) ?? -1;
}

/** "The rest falls to the Trust, who will:": the last word of such a lead-in. */
function leadIn({ line: { tokens, seam, has } }: Told): number | null {
  if (!(has & WILL) || seam <= 0) return null;
  const last = tokens.findLastIndex(({ start, lower }) => start < seam && lower !== ":");
  return flags(tokens, last) & MODAL && flags(tokens, last - 1) & RELATIVE ? last : null;
}

/** "The form was agreed, the card outstanding". */
function leftStillOpen({ line, head }: Told): number | null {
  const open = leftOpen(line);
  return open > head ? open : null;
}

/** "… was discussed with the Chair, who will draw up a plan": not "a worker who will help families". */
function whoWill({ line, group, head, due }: Told): number | null {
  if (due || !group || !(line.has & WILL)) return null;
  for (let at = head + 3; at + 1 < line.tokens.length; at++) {
    const token = line.tokens[at];
    if (token && mayPromise(token) && hasSign(laterSigns, { line, at, group })) return at;
  }
  return null;
}

/** "Money was found for courses to be run from May 2026", "… a worker who will start in May 2026". */
function whoWillByDay({ line, group, head, due }: Told): number | null {
  if (!due || !group) return null;
  for (let at = head + 1; at < due.at; at++) {
    const token = line.tokens[at];
    if (token && mayBeDue(token) && hasSign(dueSigns, { line, at, group, due })) return at;
  }
  return null;
}
