// What an infinitive without a main verb can mean: "To review", "Board to review", "Policy to be updated".

import { actsItself, isTitled } from "../acts";
import { classes } from "../classes";
import type { Line, Token } from "../line";
import { flags, tokenAt } from "../neighbours";
import { firstMeant, type Sense } from "../senses";
import type { Subject } from "../subject";
import { tentativeAt } from "../tentative";
import { BASE, COORDINATOR, PARTICIPLE, PREPOSITION, TO } from "../words";
import { agentIn } from "./agent";
import { type Fragment, fragment } from "./fragment";
import { skipAdverbs } from "./opening";

/** A "to" with its verb. */
interface Infinitive {
  readonly line: Line;
  readonly tokens: readonly Token[];
  /** The token at which the line's words begin. */
  readonly first: number;
  readonly to: number;
  /** The token of its verb, and the word. */
  readonly at: number;
  readonly verb: Token;
  readonly before: Token | undefined;
}

/** What an infinitive can mean, in the order in which it is asked. */
export const infinitiveSenses: readonly Sense<Infinitive, Fragment>[] = [
  toBeSettled,
  toDo,
  chancesToBeLookedInto,
  thoughtToBeGiven,
  toBeDone,
  somebodyTo,
  toBe,
  phraseOfSomebodyTo,
  howBestTo,
  restToFollow,
  officeTo,
  thingTo,
];

/** Reads a line by its first infinitive that is no part of a phrase, as in "Training to support staff"; null where it has none. */
export function infinitiveFrom(line: Line, first: number): Fragment | null {
  const { tokens } = line;
  let late = false;
  for (let to = first; to < tokens.length; to++) {
    // "Survey of carers in three towns begun, answers to be collated in May"
    if (tokens[to]?.lower === "," && to > first + 6) late = true;
    const found = flags(tokens, to) & TO ? infinitiveAt(line, first, to) : null;
    if (found && !(late && !isPassive(found)) && !isPartOfPhrase(found))
      return firstMeant(infinitiveSenses, found);
  }
  return null;
}

function infinitiveAt(line: Line, first: number, to: number): Infinitive | null {
  const { tokens } = line;
  const at = skipAdverbs(tokens, to + 1);
  const verb = tokens[at];
  if (!verb || !(verb.is & BASE || verb.lower === "be")) return null;
  return { line, tokens, first, to, at, verb, before: tokenAt(tokens, to - 1) };
}

/** "to be found". */
const isPassive = ({ tokens, at, verb }: Infinitive): boolean =>
  verb.lower === "be" && (flags(tokens, at + 1) & PARTICIPLE) !== 0;

/** "Reviewed in May and found to be fit for purpose", "Guidance for staff on how to refer". */
function isPartOfPhrase(infinitive: Infinitive): boolean {
  const { first, to, verb, before } = infinitive;
  if (to === first || !before) return false;
  if (verb.lower === "be") {
    const judges = classes.shows.has(before.lemma) || classes.view.has(before.lemma);
    return judges && (before.is & PARTICIPLE) !== 0 && !isPassive(infinitive);
  }
  if (before.actor) return false;
  return (before.is & (PREPOSITION | COORDINATOR)) !== 0 || classes.questions.has(before.lower);
}

const planned = ({ line, at }: Infinitive, owner: Fragment["owner"] = null): Fragment =>
  fragment("planned", true, owner, tentativeAt(line, at));

/** "To be determined by the Board": by when, or who, is not known yet. */
function toBeSettled({ tokens, first, to, at, verb }: Infinitive): Fragment | null {
  const open = verb.lower === "be" && classes.stillToSettle.has(tokens[at + 1]?.lower ?? "");
  return to === first && open ? fragment("other") : null;
}

/** "To review the policy", "To be reviewed by the Board". */
function toDo(infinitive: Infinitive): Fragment | null {
  const { tokens, first, to, verb } = infinitive;
  return to === first ? planned(infinitive, verb.lower === "be" ? agentIn(tokens) : null) : null;
}

/** Where its participle stands behind "to be", adverbs between them; -1 where there is none. */
function participleOf({ tokens, at, verb }: Infinitive): number {
  const told = skipAdverbs(tokens, at + 1);
  return verb.lower === "be" && flags(tokens, told) & PARTICIPLE ? told : -1;
}

/** "Options to be discussed with the partners": that something is looked into is less than doing it. */
function chancesToBeLookedInto(infinitive: Infinitive): Fragment | null {
  const { tokens, first } = infinitive;
  const told = participleOf(infinitive);
  const looked = classes.looksInto.has(tokenAt(tokens, told)?.lemma ?? "");
  return looked && classes.chances.has(tokens[first]?.lower ?? "")
    ? fragment("planned", true, agentIn(tokens), told)
    : null;
}

/** "Consideration to be given to a joint post". */
function thoughtToBeGiven(infinitive: Infinitive): Fragment | null {
  const { tokens, at, to, before } = infinitive;
  const given = participleOf(infinitive) !== -1 && tokens[at + 1]?.lemma === "give";
  return given && classes.thoughts.has(before?.lower ?? "")
    ? fragment("planned", true, agentIn(tokens), to - 1)
    : null;
}

/** "Policy to be updated"; "Options to be considered", but "To be considered by the Board" puts it in front of them. */
function toBeDone(infinitive: Infinitive): Fragment | null {
  const { line, tokens, at } = infinitive;
  const told = participleOf(infinitive);
  if (told === -1) return null;
  const lemma = tokens[told]?.lemma ?? "";
  const weighed = lemma === "consider" && classes.byOrAt.has(tokens[told + 1]?.lower ?? "");
  const less = !weighed && classes.tentative.has(lemma) ? told : -1;
  return fragment("planned", true, agentIn(tokens), Math.max(tentativeAt(line, at), less));
}

/** "Board to review"; "All crews to have a talk on consent": by whom? */
function somebodyTo(infinitive: Infinitive): Fragment | null {
  const { line, first, to, at, verb, before } = infinitive;
  if (!before?.actor) return null;
  const taught = classes.receives.has(verb.lemma) && lessonBehind(line.tokens, at);
  return planned(infinitive, taught ? null : ownerFrom(line, first, to));
}

/** "Form to be available". */
function toBe(infinitive: Infinitive): Fragment | null {
  return infinitive.verb.lower === "be" ? planned(infinitive) : null;
}

/** "Chairs of meetings to feed back": who acts opens the line, whatever stands in front of "to". */
function phraseOfSomebodyTo(infinitive: Infinitive): Fragment | null {
  const { line, first, to } = infinitive;
  const agent = ownerFrom(line, first, to);
  return agent && agent[0] <= first + 1 ? planned(infinitive, agent) : null;
}

/** "How best to do this". */
function howBestTo(infinitive: Infinitive): Fragment | null {
  const { tokens, first } = infinitive;
  return classes.questions.has(tokens[first]?.lower ?? "") ? planned(infinitive) : null;
}

/** "The remaining two to follow". */
function restToFollow(infinitive: Infinitive): Fragment | null {
  return classes.toCome.has(infinitive.verb.lemma) ? planned(infinitive) : null;
}

/** "Practices to review coded patients": a title acts, whatever else its last word may be. */
function officeTo(infinitive: Infinitive): Fragment | null {
  const { line, first, to, verb, before } = infinitive;
  const bare = { head: before?.lower ?? "", from: first, to };
  const titled = isTitled(line, bare);
  const agentive = classes.agentive.has(verb.lemma);
  return (agentive && titled) || ((agentive || titled) && actsItself(line, bare))
    ? planned(infinitive, [first, to])
    : null;
}

/** "Poster to hand out"; "Training to support staff" only says what it is for. */
function thingTo(infinitive: Infinitive): Fragment | null {
  const { lemma } = infinitive.verb;
  const purpose = classes.effect.has(lemma) || classes.standing.has(lemma) || classes.shows.has(lemma);
  return purpose ? null : planned(infinitive);
}

/** "a half day session", "training", up to a word that ends the phrase. */
function lessonBehind(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 1; i < tokens.length && i < verb + 6; i++) {
    const { is = 0, lower = "" } = tokens[i] ?? {};
    if (classes.lessons.has(lower)) return true;
    if (is & (PREPOSITION | TO)) return false;
  }
  return false;
}

/** "Lead midwife", "Named GP": a short phrase that begins the line and acts. */
const isRolePhrase = (line: Line, bare: Pick<Subject, "head" | "from" | "to">): boolean =>
  bare.to - bare.from <= 3 && actsItself(line, bare);

/** The first actor that no preposition governs, with those joined to it. */
function ownerFrom(line: Line, from: number, to: number): readonly [number, number] | null {
  const { tokens } = line;
  for (let i = from; i < to; i++) {
    const before = tokenAt(tokens, i - 1);
    if (!tokens[i]?.actor || (i > from && before && before.is & PREPOSITION)) continue;
    let last = i;
    // "Lead midwife and EPR team to scope"
    const joined = i > from + 1 && ((before?.is ?? 0) & COORDINATOR) !== 0;
    const bare = { head: tokens[i - 2]?.lower ?? "", from, to: i - 1 };
    const opens = joined && !tokens[i - 2]?.actor && isRolePhrase(line, bare);
    for (let next = i + 1; next < to; next++) {
      const token = tokens[next];
      if (
        token?.actor &&
        tokens[next - 1] &&
        (tokens[next - 1]?.lower === "," ||
          tokens[next - 1]?.lower === "/" ||
          (tokens[next - 1]?.is ?? 0) & COORDINATOR)
      )
        last = next;
    }
    // "Nurses in each clinic to attend", "Head of Nursing of the Health Board to attend"
    const held = tokens[last + 1]?.lower === "of" || classes.inside.has(tokens[last + 1]?.lower ?? "");
    const within = held && tokens[last + 2]?.actor;
    return [opens ? from : i, within && last + 2 < to ? last + 3 : last + 1];
  }
  return null;
}
