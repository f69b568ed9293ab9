import type { Circumstances } from "./deed";
import type { Line } from "./line";
import type { TimeAt } from "./timing";
import { COORDINATOR, STEADY } from "./words";

/** The times of a line and its words for a habit, found once for all of its verbs. */
export interface Temporal {
  readonly times: readonly TimeAt[];
  /** Tokens such as "consistently". */
  readonly steady: readonly number[];
}

const NEVER: readonly number[] = [];

/** The tokens of a line that say that something goes on steadily. */
export function steadyIn({ tokens }: Line): readonly number[] {
  let found: number[] | null = null;
  for (let i = 0; i < tokens.length; i++) {
    if (!((tokens[i]?.is ?? 0) & STEADY)) continue;
    found ??= [];
    found.push(i);
  }
  return found ?? NEVER;
}

/** What the tokens from `from` to `to` (exclusive) say about when. */
export function circumstancesOf(
  line: Line,
  { times, steady }: Temporal,
  around: Pick<Circumstances, "part" | "previous">,
  from: number,
  to: number,
): Circumstances {
  let future = false;
  let dueBy = false;
  let rhythm = false;
  let since = line.tokens[0]?.lower === "since";
  for (const { phrase, at } of times) {
    if (at < from || at >= to) continue;
    const { timing, past } = phrase;
    const due = timing === "dated" || timing === "incomplete" || timing === "relative";
    // "within two weeks of the conference" is a standard, no deadline
    if (!past && due && !(timing === "relative" && line.tokens[at + 1]?.lower === "of")) dueBy = true;
    if (!past && (due || timing === "event")) future = true;
    // "has risen from 30 calls a month to 88" compares
    const compared = line.tokens[at - 1]?.lower === "from";
    if (timing === "recurring" && !phrase.attributive && !compared && !isBesides(line, from, at))
      rhythm = true;
    if (goesBack(line, at, past)) since = true;
  }
  for (const at of steady) if (from <= at && at < to) rhythm = true;
  return { part: around.part, previous: around.previous, future, dueBy, rhythm, since };
}

/** "…, with one day a week set aside": the rhythm of what only goes with it. */
function isBesides({ tokens }: Line, from: number, at: number): boolean {
  for (let i = at - 1; i > from; i--) if (tokens[i]?.lower === "with") return tokens[i - 1]?.lower === ",";
  return false;
}

const [S, F] = [115, 102];

/** "since 2021", "from May 2021", "for many years". */
function goesBack({ text, tokens }: Line, at: number, past: boolean): boolean {
  const start = tokens[at]?.start ?? 0;
  const first = text.charCodeAt(start) | 32;
  if (first !== S && first !== F) return false;
  return /^(?:since|from)\b/i.test(text.slice(start, start + 6)) || (past && text.startsWith("for ", start));
}

/** The "and" or comma in front of a second main verb, or the verb itself. */
export function jointBefore({ tokens }: Line, verb: number): number {
  for (let i = verb - 1; i > 0; i--) {
    const token = tokens[i];
    if (token && (token.is & COORDINATOR || token.lower === "," || token.lower === ";")) return i;
  }
  return verb;
}

/** What a part's heading announces. */
export function partOf(heading: string | undefined): Circumstances["part"] {
  if (!heading) return "";
  // "Actions to be taken"
  if (/\b(?:to be|being|will be) (?:taken|done|completed|achieved)\b/i.test(heading)) return "actions";
  // What a column of both holds is judged as action, unless it says that it is done.
  if (/\bactions?\s*(?:and|&|\/|,)\s*(?:progress|updates?)\b/i.test(heading)) return "actions";
  if (
    /\b(?:taken|to date|so far|progress|impact|achieve|complete|done|did|context|update|result|know|success|measur|outcome|evidence)/i.test(
      heading,
    )
  )
    return "taken";
  if (/\b(?:view|position|opinion|accept)/i.test(heading)) return "view";
  return /\b(?:actions?|next steps?|plan|plans|planned|further|tasks?|will|going to|to do)\b/i.test(heading)
    ? "actions"
    : "";
}
