// Who makes a promise that is told behind a main verb: "…, with the Chair, who will draw up a plan".

import { workerAt } from "../agent";
import { classes } from "../classes";
import { LEADING } from "../fragments/participles";
import type { Line, Token } from "../line";
import { before, flags, tokenAt } from "../neighbours";
import type { Stretch } from "../owned-by";
import { BE, COORDINATOR, DETERMINER, RELATIVE } from "../words";

/** "the Group, which meets monthly, and which will": the word that opens the first of clauses told of the same. */
export function firstOf(tokens: readonly Token[], relative: number): number {
  if (!(flags(tokens, relative - 1) & COORDINATOR)) return relative;
  const earlier = tokens.findLastIndex(({ is }, at) => at < relative - 1 && (is & RELATIVE) !== 0);
  return earlier === -1 ? relative : earlier;
}

/** "the Chair, who", "the Chair alone, who", "has passed to the Council who": somebody known; -1 where nobody stands there. */
export function knownAt({ tokens, text }: Line, relative: number): number {
  const comma = tokens[relative - 1]?.lower === ",";
  let at = comma ? relative - 2 : relative - 1;
  if (comma && classes.alone.has(tokens[at]?.lower ?? "")) at--;
  const who = tokens[at];
  if (!who?.actor) return -1;
  if (comma) return at;
  // "a worker who will help families" only says what a worker is for; one who reports each month has a task
  const known = who.actor.kind === "body" || who.actor.kind === "group";
  const named = known && !/^an? /i.test(text.slice(who.start, who.start + 3));
  return named || comesAgain(tokens, relative + 1) ? at : -1;
}

/** Whether a rhythm follows: "a report each quarter". */
export const comesAgain = (tokens: readonly Token[], from: number): boolean =>
  tokens.some(({ time }, at) => at > from && time?.timing === "recurring");

/** Whoever the promise at token `at` is told of: "the Chair, who will"; null where nobody stands in front of it. */
export function promiserOf(line: Line, at: number): Stretch | null {
  const { tokens } = line;
  const keeper = keeperBehind(tokens, at);
  if (keeper !== -1) return stretch(tokens, keeper, keeper);
  const leader = flags(tokens, at) & BE ? leaderBehind(tokens, at) : null;
  if (leader) return leader;
  const who = before(tokens, at);
  // "a gap which the Training Group intends to fill", "although we will"
  if (tokenAt(tokens, who)?.actor && flags(tokens, who - 1) & RELATIVE) return stretch(tokens, who, who);
  if (classes.concedes.has(tokenAt(tokens, who - 1)?.lower ?? "")) return stretch(tokens, who, who);
  if (!(flags(tokens, who) & RELATIVE)) return null;
  // "money for a worker who will start in May": a name or the comma shows that it tells what somebody known does
  const known = knownAt(line, firstOf(tokens, who));
  if (known !== -1) return stretch(tokens, known, known);
  return recruitIn(line, who, at) ?? nameIn(line, who);
}

/** "a list which will be kept by the Chair": who keeps it; -1 where nobody is named. */
function keeperBehind(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.lower !== "be") return -1;
  const by = tokens.findIndex(({ lower }, i) => i > at + 1 && i < at + 7 && lower === "by");
  return by !== -1 && tokens[by + 1]?.actor ? by + 1 : -1;
}

/** "…, each led by the Housing Manager": who leads what is to come; null where nobody is named. */
function leaderBehind(tokens: readonly Token[], at: number): Stretch | null {
  for (let i = at + 1; i + 2 < tokens.length; i++)
    if (LEADING.has(tokens[i]?.lemma ?? "") && tokens[i + 1]?.lower === "by" && tokens[i + 2]?.actor)
      return stretch(tokens, i + 2, i + 2);
  return null;
}

/** "has recruited an analyst who will write a profile every six months". */
function recruitIn(line: Line, relative: number, at: number): Stretch | null {
  if (!comesAgain(line.tokens, at)) return null;
  for (let i = relative - 2; i >= 0 && i > relative - 5; i--)
    if (flags(line.tokens, i) & DETERMINER) return workerAt(line, i);
  return null;
}

/** "Kestrel Homes, who will": a name that no list knows. */
function nameIn({ tokens, text }: Line, relative: number): Stretch | null {
  if (tokenAt(tokens, relative - 1)?.lower !== ",") return null;
  let first = relative - 1;
  while (first > 0 && /^\p{Lu}\p{L}/u.test(text.slice(tokens[first - 1]?.start).slice(0, 2))) first--;
  return first < relative - 2 ? stretch(tokens, first, relative - 2) : null;
}

function stretch(tokens: readonly Token[], first: number, last: number): Stretch | null {
  const [from, to] = [tokens[first], tokens[last]];
  return from && to ? { start: from.start, end: to.end } : null;
}
