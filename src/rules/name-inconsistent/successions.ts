import type { Here } from "../../model/in-each";
import type { NameHere } from "./names";
import data from "./words.json";

const BECAME = new RegExp(`\\b(?:${data.became.join("|")})\\b`, "i");
const LONGEST_TELLING = 90;
export const pairOf = (one: string, other: string): string => [one, other].sort().join("\n");

/** "Marlshire Hospital Trust, now Marlshire University Hospitals Trust": pairs of names of which one took the place of the other. */
export function successionsIn(names: readonly Here<readonly NameHere[]>[]): ReadonlySet<string> {
  const told = new Set<string>();
  for (const { paragraph, found } of names)
    for (const [i, one] of found.entries())
      for (const other of found.slice(i + 1)) {
        if (other.start < one.end || other.spelling === one.spelling) continue;
        if (other.start - one.end > LONGEST_TELLING) break;
        if (BECAME.test(paragraph.text.slice(one.end, other.start)))
          told.add(pairOf(one.spelling, other.spelling));
      }
  return told;
}
