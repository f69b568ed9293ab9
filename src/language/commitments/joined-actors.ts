import { classes } from "./classes";
import type { Clauses } from "./clause";
import type { Line } from "./line";
import { before, flags, tokenAt } from "./neighbours";
import type { Antecedent, Owner } from "./owned-by";
import { AUXILIARY, COORDINATOR, TO } from "./words";

/** The actor at a token with those joined to it: "the Police and the Trust". */
export function actorAt(line: Line, at: number, known: Antecedent | null, clauses?: Clauses): Owner {
  const { tokens } = line;
  // "will be read by managers, and the Head of Service will …"
  const speaks = (actor: number): boolean =>
    clauses?.main.groups.some(({ first }) => first > actor && before(tokens, first) === actor) === true;
  let last = at;
  for (;;) {
    let next = last + 1;
    if (tokens[next]?.lower === "," || tokens[next]?.lower === "/") next++;
    if ((tokens[next]?.is ?? 0) & COORDINATOR) next++;
    if (next === last + 1 || !tokens[next]?.actor || speaks(next)) break;
    last = next;
  }
  // "Staff from the hub", "Colleagues from Housing"
  const opening = line.text.slice(tokens[at]?.start, (tokens[at]?.start ?? 0) + 3).toLowerCase();
  const loose =
    tokens[at]?.actor?.kind === "class" ||
    tokens[at]?.actor?.kind === "generic" ||
    // "An officer from Trading Standards"
    (tokens[at]?.actor?.kind === "role" && /^(?:an? |two|one)/.test(opening));
  if (last === at && loose && tokens[at + 1]?.lower === "from" && tokens[at + 2]?.actor) last = at + 2;
  // "A working group of the Policy Sub-Group"
  const part =
    /^(?:group|panel|committee)$/.test(tokens[at]?.lower ?? "") &&
    /^an? /i.test(line.text.slice(tokens[at]?.start, (tokens[at]?.start ?? 0) + 3));
  if (last === at && part && tokens[at + 1]?.lower === "of" && tokens[at + 2]?.actor) last = at + 2;
  // "Safeguarding leads in each school"
  const within = classes.inside.has(tokens[at + 1]?.lower ?? "") ? tokens[at + 2] : undefined;
  if (
    last === at &&
    within?.actor &&
    /^(?:each|every|all)\b/i.test(line.text.slice(within.start, within.end))
  )
    last = at + 2;
  // "The Head of Nursing of the Health Board", "Managers in the hub will"
  const body = tokens[at + 2];
  const holds = tokens[at]?.actor?.kind !== "body" && body?.actor?.kind === "body";
  // "All of the officers in the hub will"
  const houses = holds || (opening === "all" && body?.actor?.kind === "group");
  const inBody =
    classes.inside.has(tokens[at + 1]?.lower ?? "") && (flags(tokens, at + 3) & (AUXILIARY | TO)) !== 0;
  if (last === at && ((holds && tokens[at + 1]?.lower === "of") || (houses && inBody))) last = at + 2;
  const start = tokens[at]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const text = line.text.slice(start, end);
  const pointing = /^(?:this|these|that|those)\s+(\S+?)s?$/i.exec(text);
  if (!pointing) return { start, end };
  const meant = (pointing[1] ?? "").toLowerCase();
  for (let i = at - 1; i >= 0; i--) {
    const named = tokens[i];
    if (
      !named?.actor ||
      !line.text.slice(named.start, named.end).toLowerCase().replace(/s$/, "").endsWith(meant)
    )
      continue;
    const joined = flags(tokens, i - 1) & COORDINATOR && tokenAt(tokens, i - 2)?.actor ? i - 2 : i;
    return { start: tokens[joined]?.start ?? named.start, end: named.end };
  }
  return known?.text.toLowerCase().replace(/s$/, "").endsWith(meant) ? known : { start, end };
}
