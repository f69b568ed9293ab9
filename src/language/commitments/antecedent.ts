// What "they" or "this group" of a later sentence stands for.

import { fullTitleEnd } from "./full-title";
import { actorAt } from "./joined-actors";
import type { Judged } from "./judge/judge";
import { type Line, placeOf, type Token } from "./line";
import { flags } from "./neighbours";
import type { Antecedent } from "./owned-by";
import { COORDINATOR, PREPOSITION, TO } from "./words";

/** What "this group" in a later sentence may mean although it was no subject. */
const GROUPS = new Set(["group", "subgroup", "sub-group", "team", "panel", "committee"]);

/** What a sentence leaves for a "they" or "this group" in the next one: its subject; `known` where it names nobody. */
export function antecedentIn({ line, clauses }: Judged, known: Antecedent | null): Antecedent | null {
  const first = clauses.main.groups[0]?.first ?? 0;
  let found = known;
  for (let i = 0; i < line.tokens.length; i++) {
    const token = line.tokens[i];
    if (!token?.actor || token.start < line.seam) continue;
    if (flags(line.tokens, i - 1) & (PREPOSITION | TO)) continue;
    if (i > first && found && !GROUPS.has(token.lower)) continue;
    const next = line.tokens[i + 1];
    const joins = next !== undefined && ((next.is & COORDINATOR) !== 0 || next.lower === ",");
    const last = joins ? Math.max(token.end, actorAt(line, i, null).end) : token.end;
    const named = antecedentAt(line, token, last);
    if (/^(?:this|these|that|those)\b/i.test(named.text)) continue;
    const several = SINGULAR.test(line.tokens[first]?.lower ?? "") ? severalBehind(line, first) : null;
    found = { ...named, several };
    if (i < first) break;
  }
  return found;
}

function antecedentAt(line: Line, { start }: Token, last: number): Antecedent {
  const text = line.text.slice(start, fullTitleEnd(line, last));
  const { offset } = placeOf(line, start);
  return { start: offset, end: offset + text.length, text, several: null };
}

const SINGULAR = /^(?:has|is|was)$/;

/** "The panel has been closed and its work is led by the two Chief Nurses": the last of several named behind the verb. */
function severalBehind(line: Line, verb: number): Antecedent | null {
  const several = line.tokens.findLast(
    ({ actor, lower }, at) =>
      at > verb && actor !== null && lower.endsWith("s") && !isCompany(line.tokens, at),
  );
  return several ? antecedentAt(line, several, several.end) : null;
}

/** "is drafting a form with schools": who only goes along with it. */
const isCompany = (tokens: readonly Token[], at: number): boolean =>
  (flags(tokens, at - 1) & PREPOSITION) !== 0 && !/^(?:by|to)$/.test(tokens[at - 1]?.lower ?? "");
