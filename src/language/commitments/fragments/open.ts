import { classes } from "../classes";
import { isThing, type Line, type Token } from "../line";
import { AUXILIARY, PARTICIPLE, PREPOSITION, TO } from "../words";

export const AWAITING =
  /\bfor (?:\w+ )?(?:approval|advice|comments?|build|testing|checking|configuration|completion|sign-?off|consideration|decision|ratification|agreement|consultation|review|grading|costing|pricing|printing|translation|design|proof-?reading|signature)\b/i;

/** "Bid submitted, outcome awaited": where the last of several notes begins that says what is open; -1 where none does. */
export function leftOpen({ tokens }: Line): number {
  const last = tokens.findLastIndex(({ lower }) => lower !== "." && lower !== ";");
  if (!classes.openHeads.has(tokens[last]?.lower ?? "")) return -1;
  for (let i = last - 1; i > 1 && i > last - 6; i--) {
    if (tokens[i]?.lower === "," || tokens[i]?.lower === ";") return i < last - 1 ? i : -1;
    if ((tokens[i]?.is ?? 0) & (AUXILIARY | TO | PREPOSITION)) return -1;
  }
  return -1;
}

/** Whether words behind a noun say that it is in hand: "Recruitment in progress", "Draft being finalised". */
export function isInHand(tokens: readonly Token[]): boolean {
  for (let i = 1; i < tokens.length; i++) {
    const lower = tokens[i]?.lower ?? "";
    const next = tokens[i + 1];
    if (lower === "being" && (next?.is ?? 0) & PARTICIPLE) return true;
    if (lower === "in" && (classes.open.has(next?.lower ?? "") || next?.lower === "development")) return true;
    if (lower === "under" && classes.underWhat.has(next?.lower ?? "")) return true;
    // "Review outstanding"; "review of all outstanding reports" describes them
    if (classes.openHeads.has(lower) && !isThing(next)) return true;
  }
  return false;
}
