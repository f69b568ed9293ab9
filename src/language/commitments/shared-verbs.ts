import { classes } from "./classes";
import type { Clause } from "./clause";
import { takesInfinitive } from "./lexical/placed";
import type { Token } from "./line";
import { before, flags, pastAdverbs, takesObject, tokenAt } from "./neighbours";
import type { Open } from "./open-clauses";
import { type VerbGroup, verbGroupAt } from "./verb-group";
import {
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  ING,
  NOUN_TOO,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRONOUN,
  S_FORM,
} from "./words";

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
  // "It was also a theme of another report, issued in May"
  if (past && last.lemma === "be" && tokenAt(tokens, ahead)?.lower === ",") return "describes";
  const present = is & S_FORM && last.tense === "present" && !last.modal && !(is & NOUN_TOO);
  const goesOn = (is & S_FORM || tokenAt(tokens, ahead)?.lower === "but") && takesInfinitive(tokens, i);
  if (!past && !present && !goesOn) return null;
  const same = verbGroupAt(tokens, i);
  if (goesOn) return same;
  if (past && last.tense !== "past") return { ...same, perfect: true, passive: last.passive };
  return { ...same, passive: past ? last.passive && !takesObject(tokens, i) : false };
}

const LONGEST_SUBJECT = 6;

/** "… and those that are late are being rung": whether the verb at `i`, which no "and" leads up to, begins another main clause. */
export function beginsAnew(tokens: readonly Token[], { clause }: Open): boolean {
  if (clause.groups.length === 0) return false;
  if (clause.kind !== "relative") return false;
  // "and ways in which it could be run are": the preposition belongs to the clause
  const opens = flags(tokens, clause.from - 1) & PREPOSITION ? clause.from - 1 : clause.from;
  for (let at = opens - 1; at > 0 && at > clause.from - LONGEST_SUBJECT; at--) {
    if (flags(tokens, at) & COORDINATOR) return at < clause.from - 1;
    if (flags(tokens, at) & (PREPOSITION | AUXILIARY | S_FORM | PAST)) return false;
  }
  return false;
}

/**
 * "checks how visits are logged and expects", "sees that this will reach few and hopes": a singular verb behind a plural
 * one, or behind "will", is that of the clause around.
 */
export function leavesClause(tokens: readonly Token[], i: number, ahead: number, last: VerbGroup): boolean {
  const is = flags(tokens, i);
  const plural = classes.pluralVerbs.has(tokens[last.first]?.lower ?? "");
  const singular = (is & S_FORM) !== 0 && (!(is & NOUN_TOO) || takesInfinitive(tokens, i));
  return (plural || last.modal !== "") && singular && (flags(tokens, ahead) & COORDINATOR) !== 0;
}

/** "schools have sent their returns and we intend to": whether the verb at `i` has a subject of its own behind "and". */
export function hasOwnSubject(tokens: readonly Token[], i: number, ahead: number, joint: number): boolean {
  const subject = tokenAt(tokens, ahead);
  if (joint === -1 || joint !== ahead - 1 || !subject || tokens[i + 1]?.actor) return false;
  return subject.actor !== null || classes.clausePronouns.has(subject.lower);
}

/** Whether a subordinate clause goes on with the verb at `i`; `direct` where nothing stands between "and" and the verb. */
export function goesOn(
  tokens: readonly Token[],
  { kind, groups, from }: Clause,
  i: number,
  joint: number,
  direct: boolean,
): boolean {
  // "have gone through what was said, and the form has been changed"
  const asked =
    /^(?:what|how|why)$/.test(tokens[from]?.lower ?? "") && tokenAt(tokens, joint - 1)?.lower === ",";
  if (asked && flags(tokens, joint + 1) & DETERMINER) return false;
  // "sets out what each home has tried and will try"
  const told = direct && tokens[from]?.lower === "what" && groups.length > 0;
  if (told && verbGroupAt(tokens, i).lemma === groups.at(-1)?.lemma) return true;
  // "sees that a tool is only as good as its users and is therefore training them": no thing trains
  const last = groups.at(-1);
  const thing = last !== undefined && !tokenAt(tokens, before(tokens, last.first))?.actor;
  // "sees that a tool does not change habits and will be considering what may"
  const next = pastAdverbs(tokens, i + 1);
  const going = tokens[i]?.lower === "will" && tokens[next]?.lower === "be";
  const acts = tokens[going ? pastAdverbs(tokens, next + 1) : next];
  const turns =
    direct && thing && !last.progressive && acts && acts.is & ING && classes.agentive.has(acts.lemma);
  if (kind === "content" && turns && (going || tokens[i]?.lower === "is")) return false;
  // "accepts that this will take time and has committed to it"
  const { lemma = "" } = acts ?? {};
  const acted =
    direct &&
    thing &&
    acts &&
    acts.is & PARTICIPLE &&
    (classes.agentive.has(lemma) || classes.bind.has(lemma));
  if (kind === "content" && acted && classes.hasOrHave.has(tokens[i]?.lower ?? "")) return false;
  // "considers that too few know of it and the policy will be publicised": what will be done with a thing is no opinion
  const given =
    going && !direct && last?.modal === "" && acts && acts.is & PARTICIPLE && classes.agentive.has(lemma);
  if (kind === "content" && given && classes.opinion.has(tokenAt(tokens, from - 1)?.lemma ?? ""))
    return false;
  if (kind === "content" && !restarts(tokens, joint, i)) return true;
  if (!direct) return false;
  // "has accepted the points that she made and will act": a clause with a subject of its own is over
  const inner = tokens[from + 1];
  const ownSubject =
    inner?.actor != null ||
    classes.clausePronouns.has(inner?.lower ?? "") ||
    /^s?he$/.test(inner?.lower ?? "");
  if (kind === "relative" && ownSubject && last?.tense === "past" && tokens[i]?.lower === "will")
    return false;
  // "sets out what each has done and has undertaken": the same once more
  const again = tokens[last?.first ?? i + 1]?.lower === tokens[i]?.lower;
  return again || (kind !== "adverbial" && !(flags(tokens, i) & PRONOUN));
}

/**
 * "is of the view that this works but will look again", "Nurses have been told that it must change and will be asked
 * to": behind what is thought or told whoever thinks or is told goes on.
 */
export function leavesView(
  tokens: readonly Token[],
  i: number,
  outer: Clause | undefined,
  direct: boolean,
): boolean {
  if (!outer || !direct || tokens[outer.from + 1]?.actor) return false;
  const { from } = outer;
  // "were of one mind that training was no answer and have resolved to"
  const bound =
    /^ha(?:s|ve)$/.test(tokens[i]?.lower ?? "") && classes.settled.has(tokens[i + 1]?.lemma ?? "");
  if (bound && classes.leanings.has(tokenAt(tokens, from - 1)?.lower ?? "")) return true;
  if (tokens[i]?.lower !== "will") return false;
  if (classes.leanings.has(tokenAt(tokens, from - 1)?.lower ?? "")) return true;
  const asked = tokens[i + 1]?.lower === "be" && classes.obliged.has(tokens[i + 2]?.lemma ?? "");
  return asked && classes.tells.has(tokenAt(tokens, from - 1)?.lemma ?? "");
}

/** Whether a body or "it" begins a new main clause behind the "and" at `joint`: "… and the Board will". */
export function restarts(tokens: readonly Token[], joint: number, i: number): boolean {
  const start = tokens[joint + 1];
  // "and they've agreed"
  if (i === joint + 1) return (flags(tokens, i) & PRONOUN) !== 0;
  const subject = before(tokens, i) === joint + 1;
  return (
    subject &&
    (start?.actor != null || start?.lower === "it" || start?.lower === "we" || start?.lower === "they")
  );
}
