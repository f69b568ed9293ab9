import { classes } from "../classes";
import { isNoun, type Token } from "../line";
import { ADVERB, BASE, NEGATION } from "../words";

/** Past dashes and a traffic light: "Green – on track". */
export function opening(tokens: readonly Token[]): number {
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || token.actor || token.time) break;
    // "1.3 Audit of files"
    if (at === 0 && /^\d+\.\d/.test(token.lower)) {
      at++;
      continue;
    }
    // "A – on track", but "A follow-up survey"
    const letter = token.lower.length === 1 && isNoun(tokens[at + 1]);
    if (
      (letter || !classes.rag.has(token.lower)) &&
      token.lower.charCodeAt(0) >= 48 &&
      token.lower.charCodeAt(0) < 0x2010
    )
      break;
    at++;
  }
  return at;
}

/** The first token from one on that is neither an adverb nor a time, nor a comma behind those. */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    const adverb = token && (token.is & ADVERB) !== 0 && (token.is & (BASE | NEGATION)) === 0;
    if (!adverb && !token?.time && !(at > from && token?.lower === ",")) break;
  }
  return at;
}
