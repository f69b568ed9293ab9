import { classes } from "./classes";
import type { Line, Token } from "./line";
import { SEE } from "./looked-for";
import { BASE, NONFINITE_BE, TO } from "./words";

/** The token at or behind the verb at `verb` that promises less than doing it; -1 where none does. */
export function tentativeAt({ tokens, has }: Line, verb: number): number {
  const lemma = tokens[verb]?.lemma ?? "";
  if (isTentative(tokens, verb, lemma)) return verb;
  if (!(has & SEE)) return -1;
  for (let i = verb; i + 1 < tokens.length; i++) {
    const next = tokens[i + 1]?.lower;
    if (tokens[i]?.lemma === "see" && (next === "if" || next === "whether") && isOpen(tokens, i)) return i;
  }
  return -1;
}

function isTentative(tokens: readonly Token[], verb: number, lemma: string): boolean {
  const next = tokens[verb + 1]?.lower ?? "";
  // "seek assurance" is doing it; "seek to agree" is not
  if (lemma === "seek" || lemma === "attempt") return leadsOn(tokens, verb + 1);
  // "is being tried out in six nurseries" is done
  if (lemma === "try" && (next === "out" || tokens[verb + 2]?.lower === "out")) return false;
  if (classes.tentative.has(lemma)) return true;
  if (lemma === "look") {
    // "will be looked at afresh" is done anew, not thought about
    if (tokens.slice(verb + 1, verb + 4).some(({ lower }) => lower === "again" || lower === "afresh"))
      return false;
    if (next === "to") return leadsOn(tokens, verb + 1);
    // "look at progress" is what a board does
    if (next === "at" && tokens[verb + 2]?.lower === "progress") return false;
    if (next === "for") return chances.test(tokens[verb + 2]?.lower ?? "");
    return next === "at" || next === "into";
  }
  if (lemma === "give") return considers.test(next) || considers.test(tokens[verb + 2]?.lower ?? "");
  return false;
}

/** "to see if the system can be changed", but not "to see whether it has worked" */
function isOpen(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + LONGEST_QUESTION).some(({ lower }) => classes.possible.has(lower));
}

const LONGEST_QUESTION = 12;
const chances = /^(?:ways?|opportunit(?:y|ies)|options?|means|scope)$/;
const considers = /^(?:consideration|thought)$/;

function leadsOn(tokens: readonly Token[], to: number): boolean {
  return ((tokens[to]?.is ?? 0) & TO) !== 0 && ((tokens[to + 1]?.is ?? 0) & (BASE | NONFINITE_BE)) !== 0;
}
