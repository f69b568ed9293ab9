// What a verb with "may", "might" or "could" says: what may come, a rule, or what is thought.

import { classes } from "../classes";
import { complement, type Deed, isActor, judged, type Said, wordAt, wordsFrom } from "../deed";
import { TO } from "../words";
import { BARRED, bindsWhomItAsks } from "./will";

/** What may be done, by somebody who is not said: that it may promises less. */
const perhapsDone = (said: Said): Deed => judged(said, "planned", "agent", said.group.first);

/** Whether "to …" stands behind the verb: "possible to extend it". */
const hasTo = ({ tokens, group }: Said): boolean =>
  tokens.some(({ is }, i) => i > group.head && (is & TO) !== 0);

/** "Neither the Trust nor the Council could say how many". */
export function neitherCould(said: Said): Deed | null {
  return said.group.modal === "could" && said.tokens[0]?.lower === "neither" ? judged(said, "other") : null;
}

/** "May I first thank you", "May we say how sorry we are": a courtesy of letters. */
export function mayI(said: Said): Deed | null {
  const [first, second] = said.tokens;
  return first?.lower === "may" && (second?.lower === "i" || second?.lower === "we")
    ? judged(said, "other")
    : null;
}

/** "No form may be filed without a second signature": a rule. */
export function mayNotWithout(said: Said): Deed | null {
  const { negated, modal } = said.group;
  const refused = modal === "may" && (negated || said.subject.opening === "no");
  return refused && BARRED.test(said.line.text) ? judged(said, "practice") : null;
}

/** "Providers may be asked to send a return". */
export function mayBeAskedTo(said: Said): Deed | null {
  const { passive, negated, infinitive, lemma, first } = said.group;
  if (!passive || negated || infinitive === "" || !classes.obliged.has(lemma)) return null;
  return judged(said, "planned", bindsWhomItAsks(said) ? "subject" : "agent", first);
}

/** "It may be possible to extend it", "A second pilot may be possible". */
export function mayBePossible(said: Said): Deed | null {
  const { lemma, negated } = said.group;
  if (lemma !== "be" || negated || wordAt(said, complement(said)) !== "possible") return null;
  return hasTo(said) || classes.piecesOfWork.has(said.subject.head) ? perhapsDone(said) : null;
}

/** "Dentists may be asked in at a later date": what is to come, and no rule. */
export function mayBeLater(said: Said): Deed | null {
  const { passive, negated } = said.group;
  if (!passive || negated) return null;
  return said.tokens.some(({ time }) => time && !time.past && time.timing !== "recurring")
    ? perhapsDone(said)
    : null;
}

/** "Any nurse may stop the line". */
export function anybodyMay(said: Said): Deed | null {
  const { actor, opening } = said.subject;
  return opening === "any" || said.tokens[actor]?.actor?.kind === "class" ? judged(said, "practice") : null;
}

/** A line of so few words has no case in it for which it is a rule. */
const SHORT = 14;

/** "Practices that have named nobody may be visited"; "A child may be seen alone where …" is a rule. */
export function mayBeChanged(said: Said): Deed | null {
  const { passive, negated, modal, lemma } = said.group;
  if (!passive || negated || modal === "could") return null;
  const short =
    said.tokens.length < SHORT && classes.agentive.has(lemma) && !classes.people.has(said.subject.head);
  return short || classes.revisable.has(lemma) ? perhapsDone(said) : null;
}

/** "The Council may be able to fund it". */
export function mayBeAbleTo(said: Said): Deed | null {
  const { lemma, negated, first } = said.group;
  const able = lemma === "be" && !negated && isActor(said) && wordAt(said, complement(said)) === "able";
  return able ? judged(said, "planned", "subject", first) : null;
}

/** "If the bid succeeds the scheme could open in May 2026": what hangs on it is to come. */
export function couldIf(said: Said): Deed | null {
  const { lemma, negated, perfect, passive } = said.group;
  if (negated || perfect || isActor(said) || !said.tokens.some(({ lower }) => lower === "if")) return null;
  const set = passive ? classes.agentive.has(lemma) : classes.happens.has(lemma) && said.around.future;
  return set ? perhapsDone(said) : null;
}

const SCOPE = /^(?:scope|room|an? (?:opportunity|chance|case|way))\b/;

/** "There may be scope to extend it". */
export function thereMayBeScope(said: Said): Deed | null {
  const { lemma, negated } = said.group;
  if (lemma !== "be" || negated || said.subject.head !== "there") return null;
  return SCOPE.test(wordsFrom(said, complement(said))) && hasTo(said) ? perhapsDone(said) : null;
}

/** "Could be offered to nurseries", in a note. */
export function noteOfCould(said: Said): Deed | null {
  const { first, negated, perfect, progressive } = said.group;
  return first === 0 && !negated && !perfect && !progressive ? perhapsDone(said) : null;
}

/** "The Council may fund a second post"; "It may help" is only thought. */
export function mayDo(said: Said): Deed | null {
  const { lemma, negated, perfect, passive, first } = said.group;
  if (negated || perfect || passive || lemma === "be" || !isActor(said) || classes.standing.has(lemma))
    return null;
  const thing = said.subject.head === "it" && !classes.agentive.has(lemma);
  return thing ? null : judged(said, "planned", "subject", first);
}
