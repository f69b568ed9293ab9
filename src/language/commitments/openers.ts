import { classes } from "./classes";
import { isNoun, type Line, type Token } from "./line";
import { before, flags, pastAdverbs, tokenAt } from "./neighbours";
import type { VerbGroup } from "./verb-group";
import {
  ADVERB,
  AUXILIARY,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  HAVE,
  ING,
  MODAL,
  NEGATION,
  NOUN_TOO,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  S_FORM,
  TO,
} from "./words";

/** Words behind which "when", "where", "if" and "once" lead no clause: "where appropriate". */
const REDUCED = new Set(
  "of appropriate necessary possible applicable relevant needed practicable available safe feasible complete older ready able alone away abroad in on at to not and or".split(
    " ",
  ),
);
/** What may begin a sentence as a conjunction or as a preposition: "since the audit was completed", "since May". */
export const MAYBE_OPENERS = new Set(["since", "after", "before", "until", "as"]);

const ARTICLES = new Set(["the", "a", "an", "its", "their", "our"]);

const isMoment = (tokens: readonly Token[], at: number): boolean =>
  /^(?:that|this|such)$/.test(tokens[at]?.lower ?? "") &&
  /^(?:time|point|date|stage|moment|day|period|review|event)$/.test(tokens[at + 1]?.lower ?? "");

/** The clause that the word at `i` opens; null for a bare "where appropriate" or "once ratified". */
export function openingAt(tokens: readonly Token[], i: number): "relative" | "adverbial" | null {
  const token = tokens[i];
  const at = pastAdverbs(tokens, i + 1);
  const next = tokens[at];
  if (!token || !next || next.is & TO) return null;
  const { lower } = token;
  // "Since then a team has been formed"
  if (lower === "since" && tokens[i + 1]?.lower === "then") return null;
  // "Since that time, a team has been formed", "and until that time the nurses will"
  if (MAYBE_OPENERS.has(lower) && isMoment(tokens, i + 1)) return null;
  // "at least once"
  if (lower === "once" && classes.beforeOnce.has(tokenAt(tokens, i - 1)?.lower ?? "")) return null;
  // "As it concerns every ward, the Trust …"; "as part of" and "as a result" open no clause
  if (lower === "as") {
    // "As soon as the report came the Trust wrote to them"
    const soon = i === 0 && tokens[1]?.lower === "soon" && tokens[2]?.lower === "as";
    // ", as others have seen,"
    const aside =
      tokenAt(tokens, i - 1)?.lower === "," && tokens.slice(i + 2, i + 6).some(({ is }) => (is & HAVE) !== 0);
    const because = i === 0 && givesReason(tokens);
    return soon || aside || because || classes.behindAs.has(next.lower) ? "adverbial" : null;
  }
  if (token.is & RELATIVE) return lower === "what" ? "adverbial" : "relative";
  if (lower === "how" || lower === "why" || lower === "whether") return "adverbial";
  // "encouraged to do so by the Named GP"
  if (lower === "so" && (next.is & PREPOSITION || tokenAt(tokens, i - 1)?.lower === ",")) return null;
  if (next.time && MAYBE_OPENERS.has(lower)) return null;
  if (REDUCED.has(next.lower) || next.lower === "," || next.lower === ")") return null;
  const reduced = next.is & (PARTICIPLE | ING) && !(next.is & (BASE | S_FORM));
  // "where bruising is seen"
  const verb = flags(tokens, at + 1);
  const clause =
    next.is & ING && ((verb & AUXILIARY) !== 0 || ((verb & S_FORM) !== 0 && (verb & NOUN_TOO) === 0));
  if (reduced && !clause && (next.is & ING || !isNoun(tokens[at + 1]))) return null;
  return "adverbial";
}

const LONGEST_REASON = 9;

/** "As the unit is small the Trust will"; not "As the lead agency the Trust has": one noun phrase and its own verb. */
function givesReason(tokens: readonly Token[]): boolean {
  const first = tokens[1];
  if (!first?.actor && !(flags(tokens, 1) & DETERMINER)) return false;
  let verb = 2;
  if (!first?.actor)
    while (
      verb < LONGEST_REASON &&
      !tokens[verb]?.actor &&
      !(flags(tokens, verb) & (AUXILIARY | PREPOSITION | PRONOUN))
    )
      verb++;
  if (!(flags(tokens, verb) & (BE | HAVE)) || tokens[verb]?.lower === "be") return false;
  return tokens.some(({ is }, at) => at > verb + 1 && (is & MODAL) !== 0);
}

/** Whether "that" at `i` opens a clause: not in "to that end", "that of", "That work …". */
export function isConjunction(tokens: readonly Token[], i: number): boolean {
  const before = tokenAt(tokens, i - 1);
  const next = tokens[pastAdverbs(tokens, i + 1)];
  if (!next || next.lower === "of") return false;
  // "pointing out that"
  if (before?.lower === "out") return true;
  // "The form has changed, in that the officer is now required to"; but "in that case"
  if (before?.lower === "in" && (next.actor || next.is & (DETERMINER | PRONOUN))) return true;
  if (before && before.is & (PREPOSITION | TO) && !(before.is & ADVERB)) return false;
  if (MAYBE_OPENERS.has(before?.lower ?? "") && isMoment(tokens, i)) return false;
  // "That ward's policy has been amended"
  return i > 0 || ((next.is & DETERMINER) !== 0 && !/['\u2019]s?$/.test(next.lower));
}

/** Whether the content clause at token `i` is what `group` says: "told the Board that", "It was settled at … that". */
export function reaches(tokens: readonly Token[], group: VerbGroup, i: number): boolean {
  if (pastAdverbs(tokens, group.after) === i) return true;
  const subject = tokenAt(tokens, before(tokens, group.first));
  if (subject?.lower === "it" && (group.passive || group.lemma === "be")) return true;
  // "has made it plain to managers that"
  const plain = group.lemma === "make" && tokens[group.after]?.lower === "it" && i < group.after + 6;
  if (plain && /^(?:plain|clear|known)$/.test(tokens[group.after + 1]?.lower ?? "")) return true;
  const object = tokens[group.after];
  // "agreed to visit each school that made no referral": what is visited is described
  const tells = classes.tells.has(group.infinitive || group.lemma);
  return (
    tells &&
    group.after + 1 === i &&
    object !== undefined &&
    (object.actor !== null || classes.objects.has(object.lower))
  );
}

/** "have said they will": whether the modal at `i` is that of a clause that `verb` tells, without "that". */
export function isTold(tokens: readonly Token[], verb: VerbGroup, i: number): boolean {
  if (!(flags(tokens, i) & MODAL) || before(tokens, i) !== verb.after) return false;
  return classes.tellsThat.has(verb.infinitive || verb.lemma);
}

/** Whether the auxiliary at `i` is finite; `last` is the verb in front of it. */
export function isFiniteAuxiliary({ tokens, text }: Line, i: number, last: VerbGroup | undefined): boolean {
  const { is, lower } = tokens[i] ?? { is: 0, lower: "" };
  // "a Was Not Brought policy"; not "each does", "Person A was"
  if (ARTICLES.has(tokenAt(tokens, i - 1)?.lower ?? ""))
    return i > 1 && text.startsWith("A ", tokens[i - 1]?.start) && text.startsWith(lower, tokens[i]?.start);
  if (is & (MODAL | NEGATION)) return true;
  if (is & (HAVE | DO) && is & BASE) {
    // "to review and have", "will meet and do"
    const ahead = before(tokens, i);
    if (flags(tokens, ahead) & COORDINATOR && (last?.modal || hasInfinitiveBefore(tokens, ahead)))
      return false;
    if (flags(tokens, ahead) & (TO | MODAL)) return false;
  }
  if (is & DO && lower !== "does" && lower !== "did") {
    const next = flags(tokens, pastAdverbs(tokens, i + 1));
    if (lower === "do" && !(next & (NEGATION | BASE))) return !(flags(tokens, i - 1) & (TO | COORDINATOR));
  }
  return true;
}

function hasInfinitiveBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - 12); i--) if (flags(tokens, i) & TO) return true;
  return false;
}
