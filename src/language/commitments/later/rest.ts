// The rest, told behind the main verb, that is still to come.

import { classes } from "../classes";
import { WITH } from "../looked-for";
import { flags, tokenAt } from "../neighbours";
import { AUXILIARY, COORDINATOR, PARTICIPLE, TO } from "../words";
import type { Told } from "./later";

/** How many words a rest has at the most: "all twelve wards by March 2027". */
const LONGEST_REST = 7;

/** "First wards trained from May 2026, all twelve by March 2027". */
export function restDue({ line: { tokens, text }, head, due }: Told): number | null {
  if (!due || !text.startsWith("by ", tokens[due.at]?.start)) return null;
  for (let i = due.at - 1; i > head && i > due.at - LONGEST_REST; i--) {
    if (tokens[i]?.lower === "," || flags(tokens, i) & COORDINATOR) {
      const opening = tokens[i + 1]?.lower === "the" ? i + 2 : i + 1;
      return classes.leftOver.has(tokens[opening]?.lower ?? "") ? i + 1 : null;
    }
    if (flags(tokens, i) & (PARTICIPLE | AUXILIARY)) return null;
  }
  return null;
}

/** "An evaluation, due by May 2026, has been commissioned". */
export function insetDue({ line: { tokens }, head, due }: Told): number | null {
  if (!due || due.at >= head || tokenAt(tokens, due.at - 1)?.lower !== "due") return null;
  return tokenAt(tokens, due.at - 2)?.lower === "," ? due.at - 1 : null;
}

const LONGEST_NOTE = 8;

/** "Draft shared with partners, final version due in May 2026". */
export function finalDue({ line: { tokens }, head, due }: Told): number | null {
  if (!due || !classes.isDue.has(tokenAt(tokens, due.at - 1)?.lower ?? "")) return null;
  for (let i = due.at - 2; i > head && i > due.at - LONGEST_NOTE; i--)
    if (/^[,;]$/.test(tokens[i]?.lower ?? "")) return i;
  return null;
}

const MARK = /^[.;,]?$/;
const LONGEST_COMPANY = 9;

/** "Nine workshops have been run, with another three to come", "…, with a further audit planned". */
export function moreToCome({ line: { tokens, has }, head, due }: Told): number | null {
  if (due || !(has & WITH)) return null;
  for (let i = head + 1; i + 1 < tokens.length; i++) {
    if (tokens[i]?.lower !== "with") continue;
    const planned = tokens.findIndex(
      ({ lower }, at) => at > i + 1 && at < i + LONGEST_COMPANY && classes.stillAhead.has(lower),
    );
    if (
      planned !== -1 &&
      MARK.test(tokens[planned + 1]?.lower ?? "") &&
      !tokens.slice(i, planned).some(({ is }) => (is & AUXILIARY) !== 0)
    )
      return i;
    const to = tokens.findIndex(({ is }, at) => at > i && at < i + LONGEST_COMPANY && (is & TO) !== 0);
    const end = tokens[to + 1]?.lower ?? "";
    if (to !== -1 && classes.toCome.has(end) && MARK.test(tokens[to + 2]?.lower ?? "")) return i;
  }
  return null;
}
