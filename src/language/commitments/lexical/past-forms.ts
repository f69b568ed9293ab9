// Whether a word that is a past form, or a participle, is a finite verb.

import { classes } from "../classes";
import { isNoun, type Token } from "../line";
import { takesObject } from "../neighbours";
import {
  AUXILIARY,
  BASE,
  COORDINATOR,
  DETERMINER,
  GUESSED,
  ING,
  NOUN_TOO,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRONOUN,
  S_FORM,
} from "../words";
import { hasObject, NO_VERB, nextWord, PERHAPS, type Placed, type Sure, VERB } from "./placed";

/** "The Trust wrote to them": a form that is no participle. */
export const wrote = ({ is, subject, before }: Placed): Sure | null =>
  is & PARTICIPLE ? null : subject && !(before.is & PREPOSITION) ? VERB : PERHAPS;

/** "The review, published in May, highlighted that …", "The trial, which began in May, ended in June". */
export function behindComma(placed: Placed): Sure | null {
  const { before, place, tokens, at } = placed;
  if (before.lower !== "," || !place.mainWaits) return null;
  return hasObject(placed) || (place.closes && standsAlone(tokens, at)) ? VERB : null;
}

/** "The Trust met and agreed", "closed, filed and": one of a list, where the first of it is a verb. */
export const inList = ({ before, place }: Placed): Sure | null =>
  before.is & COORDINATOR || before.lower === "," ? (place.listed ? PERHAPS : NO_VERB) : null;

/** "in agreed cases", "the revised form": nothing in front of it can be its subject. */
export function withoutSubject({ before, subject, label, shares }: Placed): Sure | null {
  if (before.is & PREPOSITION || !subject) return NO_VERB;
  const determined = before.is & DETERMINER && !(before.is & PRONOUN);
  return determined && !label && !shares ? NO_VERB : null;
}

/** "a film made by residents"; behind "to include" it only describes. */
export const madeBy = (placed: Placed): Sure | null =>
  nextWord(placed) === "by" ? (placed.place.infinitive === -1 ? PERHAPS : NO_VERB) : null;

/** "The changes made there will be written up": where it was, and no object. */
export const madeThere = (placed: Placed): Sure | null =>
  placed.is & PARTICIPLE && nextWord(placed) === "there" ? PERHAPS : null;

/** "The Trust revised its form", "The audit found that …". */
export const revisedIts = (placed: Placed): Sure | null => (hasObject(placed) ? VERB : null);

const PARTICLE = /^(?:out|up|off|down|over|back)$/;
const OPENS_OBJECT = /^(?:an?|its|their|our|every|all|both)$/;

/** "The Trust for its part sent out a card". */
export function sentOutA(placed: Placed): Sure | null {
  const { is, tokens, at } = placed;
  const out = !(is & BASE) && PARTICLE.test(nextWord(placed));
  return out && OPENS_OBJECT.test(tokens[at + 2]?.lower ?? "") ? VERB : null;
}

/** "The Council set up a panel". */
export const setUpA = (placed: Placed): Sure | null =>
  placed.before.actor && classes.behindSet.has(nextWord(placed)) && takesObject(placed.tokens, placed.at + 1)
    ? VERB
    : null;

/** "The ward actioned": an -ed word of a verb that no list knows. */
export const guessed = ({ is }: Placed): Sure | null => (is & GUESSED ? PERHAPS : null);

/** "It was well received and both nurses started in May". */
export const nursesStarted = ({ place, token, tokens, at }: Placed): Sure | null =>
  !place.mainWaits && !place.closes && classes.intransitive.has(token.lemma) && isLastVerb(tokens, at)
    ? VERB
    : null;

/** "Nurses received training"; but "Cases closed in May" may only describe. */
export function receivedTraining({ tokens, at }: Placed): Sure {
  const next = tokens[at + 1];
  const plain =
    next !== undefined &&
    isNoun(next) &&
    (next.is & ~(NOUN_TOO | S_FORM | BASE | PARTICIPLE | PAST | ING)) === 0;
  return plain && !next.time ? VERB : PERHAPS;
}

/** "The trial, which began in May, ended in June", "Ofsted, which came in May, said so." */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.time || (next && next.is & PREPOSITION && next.lower !== "by")) {
    // "The form, which is new, used in May by the wards, is"
    const { lemma = "" } = tokens[at] ?? {};
    return classes.starts.has(lemma) || tokens.every(({ is }, i) => i <= at || !(is & AUXILIARY));
  }
  return !next || /^(?:so|[.;])$/.test(next.lower);
}

/** Whether no object and no other verb follows up to the next "and", comma or end. */
function isLastVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next && !next.time && !(next.is & PREPOSITION) && !/^[.;,]$/.test(next.lower)) return false;
  for (let i = at + 1; i < tokens.length; i++) {
    const { is = 0, lower = "" } = tokens[i] ?? {};
    if (is & COORDINATOR || lower === "," || lower === ";") break;
    if (is & AUXILIARY) return false;
  }
  return true;
}
