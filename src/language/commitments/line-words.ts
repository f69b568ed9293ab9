// Words of a line that are something else where they stand than they are alone.

import type { ActorPhrase } from "../agencies/actors";
import type { Token } from "./line";
import { unique } from "./unique";
import { unlistedBase, unlistedVerb } from "./unlisted-verbs";
import {
  ADVERB,
  BASE,
  COORDINATOR,
  DETERMINER,
  HAVE,
  MODAL,
  NONFINITE_BE,
  NUMBER,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  S_FORM,
  wordOf,
} from "./words";

const ROLES = new Set(
  "chair chairs head heads lead leads manager director deputy vice-chair clerk secretary".split(" "),
);

/** "Chair of the Board to write": in notes a role has no article and begins the line. */
export function withRole(tokens: Token[], text: string, seam: number): Token[] {
  const from = seam === 0 ? 0 : tokens.findIndex(({ start }) => start >= seam);
  const [role, of, named] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (!role || role.actor || !ROLES.has(role.lower) || of?.lower !== "of" || !named) return tokens;
  const whole = named.actor !== null || /^\p{Lu}/u.test(text.slice(named.start, named.end));
  if (!whole) return tokens;
  const { start } = role;
  const actor: ActorPhrase = { start, end: named.end, head: role.lower, kind: "role" };
  tokens.splice(from, 3, { ...named, start, lower: role.lower, is: 0, lemma: "", actor });
  return tokens;
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/**
 * "A manager now chairs the panel": a role's name behind its subject and in front of an object is a verb, and so is a
 * word that no list knows.
 */
export function withVerbs(tokens: Token[], text: string): Token[] {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const mistaken = readAnew(tokens, i);
    if (mistaken) {
      tokens[i] = { ...token, ...mistaken };
      continue;
    }
    if (token.lower === "so" && leadsOn(tokens, i)) tokens[i] = { ...token, is: COORDINATOR };
    if (token.is === 0 && !token.actor && !token.time) {
      const is = unlistedVerb(tokens, i, isSmall(text.charCodeAt(token.start)));
      if (is !== 0) tokens[i] = { ...token, is, lemma: unique(unlistedBase(token.lower, is)) };
      continue;
    }
    if (!token.actor || token.actor.kind === "body") continue;
    const object = tokens[i + 1]?.actor || (tokens[i + 1]?.is ?? 0) & (DETERMINER | NUMBER);
    if (!object) continue;
    let before = i - 1;
    while (before > 0 && (tokens[before]?.is ?? 0) & ADVERB) before--;
    const subject = tokens[before]?.actor || (tokens[before]?.is ?? 0) & PRONOUN;
    if (!subject) continue;
    const word = text.slice(token.start, token.end);
    const { is, lemma } = wordOf(word);
    if (!(is & (S_FORM | BASE))) continue;
    tokens[i] = { ...token, lower: unique(word), is, lemma: unique(lemma), actor: null };
  }
  return tokens;
}

/** "This looks like a gap" compares; "will of been" is a slip of the pen for "will have been". */
function readAnew(tokens: readonly Token[], at: number): Pick<Token, "lower" | "is" | "lemma"> | null {
  const { lower } = tokens[at] ?? {};
  if (lower !== "like" && lower !== "of") return null;
  const { is, lemma } = tokens[at - 1] ?? { is: 0, lemma: "" };
  if (lower === "like") return SEEMS.has(lemma) ? { lower, is: PREPOSITION, lemma: "" } : null;
  const slip = is & MODAL && (tokens[at + 1]?.is ?? 0) & (PARTICIPLE | NONFINITE_BE);
  return slip ? { lower: "have", is: HAVE | BASE, lemma: "have" } : null;
}

const SEEMS = new Set(["look", "sound", "seem", "feel"]);

/** "…, and so the Trust will", "…, so they will": what follows comes of it, and is a main clause of its own. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const subject = next?.actor || (next?.is ?? 0) & (DETERMINER | PRONOUN);
  return Boolean(subject) && (before?.lower === "," || before?.lower === "and");
}
