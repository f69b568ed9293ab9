import { classes } from "../classes";
import type { Kind } from "../deed";
import type { Line } from "../line";
import { flags } from "../neighbours";
import { ING, NOUN_TOO, PARTICIPLE } from "../words";
import tallies from "./tallies.json";

const DONE = new RegExp(tallies.done.map(({ words }) => words).join("|"));
const SO_OFTEN = /^\w+ (?:over |about |nearly |more than |some )?[\d,]+ times\b/;
const SO_MANY = /^\d+ (?:of|out of) \d+\b/;

/** What was counted: "5 of 8 complete", "Opened 90 times", "Calls up from 3 to 12", "24 of 30 surgeries using it"; null for anything else. */
export function tallyOf({ tokens, text }: Line, first: number): Kind | null {
  const from = text.slice(tokens[first]?.start ?? 0);
  if (DONE.test(from) || (SO_OFTEN.test(from) && flags(tokens, first) & PARTICIPLE)) return "done";
  // "Positive feedback from all wards"
  if (classes.praising.has(tokens[first]?.lower ?? "")) {
    const head = tokens.findIndex(({ lower }) => classes.goodResults.has(lower));
    if (head > first && head < first + 4) return "done";
  }
  if (!SO_MANY.test(from)) return null;
  const last = tokens.findLast(({ lower }) => lower !== "." && lower !== ";");
  const using = tokens.some(({ is }, at) => at > first + 3 && (is & ING) !== 0 && (is & NOUN_TOO) === 0);
  if (using) return "practice";
  return last && (classes.statusDone.has(last.lower) || last.is & PARTICIPLE) ? "done" : null;
}
