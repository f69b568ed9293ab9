import { numberWords } from "../../../model/number-words";
import { classes } from "../classes";
import type { Said } from "../deed";

const COUNT = String.raw`(?:(?!(?:19|20)\d\d\b)\d[\d,.]*|${numberWords(1, 12)}|\w+teen|\w+ty(?:-\w+)?|half)`;
const LEAD = `(?:(?:only|just|over|about|nearly|almost|some|all but|the other|another|a further|fewer than|more than|at least) )?`;
const RATE = `(?: ?%| per ?cent)?`;
/** "in 31 of the 40", "in 71% of incidents", "in 19." */
const SHARE = new RegExp(
  String.raw`(?:^|\W)in ${LEAD}${COUNT}${RATE}(?:(?= ?[.,;(]|$)| (?:out )?of (?:the |these|those|them|all )?(?:other )?(?:${COUNT})? ?(?=([\p{L}-]*)))`,
  "iu",
);
/** "In 12 the form had been signed" */
const FRONTED = new RegExp(
  `^in ${LEAD}${COUNT} (?:of (?:these|them|those|the) ?(?:${COUNT})? ?)?,? ?(?:the|there|no|all|both|it) `,
  "iu",
);
/** What has become more or fewer is an outcome. */
const BETTER = /\b(?:increase|improvement|rise|reduction|compared (?:with|to))\b/i;

/**
 * "The question was asked in 31 of the 40", "In 12 the form had been signed": in how many of the cases that were looked
 * at a thing was so is what a check found, and no deed. Not "Sessions were held in 12 of the 30 homes".
 */
export function isShare({ line, tokens, group, clauses }: Said): boolean {
  if (group.perfect && group.tense === "present") return false;
  const { groups } = clauses.main;
  const at = groups.indexOf(group);
  const from = tokens[groups[at - 1]?.after ?? 0]?.start ?? 0;
  const text = line.text.slice(from, tokens[groups[at + 1]?.first ?? tokens.length]?.start);
  if (FRONTED.test(text)) return !BETTER.test(text);
  // "A school took part in 14 of 15 meetings" is told as a deed
  if (!group.passive && !group.perfect) return false;
  const found = SHARE.exec(text);
  if (!found) return false;
  const noun = found[1]?.toLowerCase() ?? "";
  return (noun === "" || classes.sampled.has(noun)) && !BETTER.test(text);
}
