import { unitNameAt } from "./unit-name";
import type { UnitWord, Vocabulary } from "./vocabulary";

const OVER_A_LIST =
  /^(?:(?:summary|list|table|overview|full list|full text) of (?:the )?|(?:[\w’'&-]+ ){0,5}(?:responses?|reply|replies) to (?:the )?|(?:[\w’'&-]+ ){0,4}(?=recommendations\b))/i;

/** In plain text a line of these words alone is a heading too. */
const OVER_IN_PLAIN_TEXT =
  /^(?:(?:summary|list|overview) of (?:the )?|(?:[\w’'&-]+ ){0,5}responses? to (?:the )?)(?=[\w -]{5,30}$)/i;

/** A heading over several: "Recommendations", "Findings and recommendations", "Lessons learned". */
export function readGroup(
  text: string,
  start: number,
  headingLike: boolean,
  vocabulary: Vocabulary,
): UnitWord | null {
  if (text.length - start > 100 || /[.;,]\s*$/.test(text) || !/[A-Z]/.test(text.charAt(start))) return null;
  if (ASKS.test(text.slice(start, start + ASKS_WITHIN))) return null;
  const over = (headingLike ? OVER_A_LIST : OVER_IN_PLAIN_TEXT).exec(text.slice(start))?.[0].length ?? 0;
  const name = unitNameAt(text, start + over, vocabulary);
  if (!name || !(name.plural || (headingLike && asksOne(text.slice(start), name.word)))) return null;
  const behind = text.slice(name.end).trim();
  const asHeading =
    behind === "" ||
    /^:$|^(?:and|&|for|to|from|made|of|arising|identified|posed|put|raised|asked|with|\(|–|-|:)/i.test(
      behind,
    );
  return asHeading && behind.split(/\s+/).length <= 10 && !SAYS.test(behind) ? name.word : null;
}

/** "Review the findings of the audit with each team" asks for something, though its full stop is lost. */
const ASKS = /^Review (?:the|our|these|those|all|its|their)\b/;
const ASKS_WITHIN = 16;

/** "Findings of this audit will go to the Board" says something, though its full stop is lost. */
const SAYS =
  /^(?!.*\b(?:what|that|which|who|how)\b).*\b(?:will|shall|(?:has|have|had|is|are|was|were|to|can|may) (?:been? )?[a-z]+ed)\b/;

/** "Question for the Board": one alone, under a finding that puts no other. */
const asksOne = (words: string, { id }: UnitWord): boolean =>
  id === "question" && /^\w+ (?:for|to) [^\d?]+$/.test(words);
