import { takesInfinitive } from "./lexical";
import type { Token } from "./line";
import { flags, takesObject } from "./neighbours";
import { type VerbGroup, verbGroupAt } from "./verb-group";
import { NOUN_TOO, PARTICIPLE, PAST, S_FORM } from "./words";

/**
 * The verb at `i` behind "and" or a comma, where it shares the subject of `last`: "has reviewed and updated", "met and
 * agreed", "meets and discusses", "carried out but needs to be repeated"; null where it is no such verb.
 */
export function sharedVerb(
  tokens: readonly Token[],
  i: number,
  last: VerbGroup,
  ahead: number,
): VerbGroup | "describes" | null {
  const is = flags(tokens, i);
  const past = is & (PAST | PARTICIPLE) && (last.perfect || last.tense === "past") && !last.modal;
  // "This was also a theme of an earlier review, published in May"
  if (past && last.lemma === "be" && tokens[ahead]?.lower === ",") return "describes";
  const present = is & S_FORM && last.tense === "present" && !last.modal && !(is & NOUN_TOO);
  const goesOn = is & S_FORM && takesInfinitive(tokens, i);
  if (!past && !present && !goesOn) return null;
  const same = verbGroupAt(tokens, i);
  if (goesOn) return same;
  if (past && last.tense !== "past") return { ...same, perfect: true, passive: last.passive };
  return { ...same, passive: past ? last.passive && !takesObject(tokens, i) : false };
}
