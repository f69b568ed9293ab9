import { classes } from "../classes";
import type { Said } from "../deed";
import { flags } from "../neighbours";
import { BASE, PREPOSITION, TO } from "../words";

const FARTHEST_ASKED = 9;

/** "asks the Trust to", "requires a report"; not "ask about", "wants change". */
export function demands({ tokens, group }: Said): boolean {
  const next = tokens[group.after];
  if (!next || next.is & PREPOSITION || group.infinitive !== "") return false;
  if (classes.demandsOutright.has(group.lemma)) return true;
  const to = tokens.findIndex(
    ({ is }, at) => at > group.head && (is & TO) !== 0 && (flags(tokens, at + 1) & BASE) !== 0,
  );
  return to !== -1 && to < group.head + FARTHEST_ASKED;
}

const FARTHEST_DEED = 14;

/** "requires all schools to have a policy" goes on; "requires a report" ends. */
export function standingDemand(said: Said): boolean {
  const { tokens, group } = said;
  const end = Math.min(tokens.length, group.head + FARTHEST_DEED);
  for (let at = group.head + 1; at < end; at++) {
    if (!(flags(tokens, at) & TO && flags(tokens, at + 1) & BASE)) continue;
    return classes.standing.has(tokens[at + 1]?.lemma ?? "") || (group.lemma === "expect" && asksAll(said));
  }
  return group.lemma === "expect" || group.lemma === "want";
}

/** "expects all schools", "expect every manager" */
function asksAll({ tokens, group, line }: Said): boolean {
  const asked = tokens[group.head + 1];
  return asked?.actor
    ? /^(?:all|every|each|any)\b/i.test(line.text.slice(asked.start, asked.end))
    : asked?.lower === "all";
}
