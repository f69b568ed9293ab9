import { isNoun, isThing, type Token } from "../line";
import { BASE, DETERMINER, NEGATION, NUMBER, PARTICIPLE, PREPOSITION, TO } from "../words";

/** What somebody does for as long as a thing goes on: "sessions led by our educators". */
export const LEADING = new Set(
  "lead hold run deliver provide chair facilitate support fund commission own oversee coordinate co-ordinate host manage use offer staff attend".split(
    " ",
  ),
);

/** What is said of files and cases that a piece of work is about. */
const DESCRIBING = new Set(
  "make receive hold open close take give allocate submit see use place refer attend raise record identify know".split(
    " ",
  ),
);

/** "Review of referrals received since May": the participle at `verb` describes what the work is about. */
export function describesFiles(tokens: readonly Token[], verb: number): boolean {
  if (
    !DESCRIBING.has(tokens[verb]?.lemma ?? "") ||
    (tokens[0]?.is ?? 0) & (DETERMINER | NUMBER | PREPOSITION)
  )
    return false;
  return tokens.slice(1, verb).some(({ lower }) => lower === "of");
}

/**
 * The participle that says what was done to the noun in front of it; -1 where there is none. Among actions "sessions
 * led by our educators, with a budget held by each team" only describes what is to come.
 */
export function participleIn(tokens: readonly Token[], actions: boolean): number {
  let within = false;
  let inOf = false;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.lower === "with") within = true;
    if (token.lower === "of") inOf = true;
    // "Launch event, to include a film made by residents"
    if (token.is & TO && (tokens[at + 1]?.is ?? 0) & BASE) return -1;
    const { is } = tokens[at - 1] ?? { is: 0 };
    const behind = isNoun(tokens[at - 1]) || (is & NEGATION) !== 0;
    if (!(token.is & PARTICIPLE) || !behind || isThing(tokens[at + 1])) continue;
    if (actions && (within || (tokens[at + 1]?.lower === "by" && LEADING.has(token.lemma)))) continue;
    // "Review of referrals received since May"
    if (inOf && DESCRIBING.has(token.lemma)) continue;
    return at;
  }
  return -1;
}
