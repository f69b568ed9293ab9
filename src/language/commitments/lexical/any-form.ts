// What stands in front of a word, and shows whether it is a verb, whatever form it has.

import { classes } from "../classes";
import { isNoun } from "../line";
import { flags, takesObject, tokenAt } from "../neighbours";
import {
  BASE,
  COORDINATOR,
  DETERMINER,
  NOUN_TOO,
  NUMBER,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  RELATIVE,
  S_FORM,
  TO,
} from "../words";
import { NO_VERB, PERHAPS, type Placed, type Sure, takesInfinitive, VERB } from "./placed";

/** "the form which shows": the verb that "which" waits for. */
export const behindWhich = ({ is, before, place, ahead }: Placed): Sure | null =>
  before.is & RELATIVE && place.relative === ahead && is & (BASE | S_FORM | PAST) ? VERB : null;

/** "what happened". */
export const whatHappened = ({ is, before, token }: Placed): Sure | null =>
  before.lower === "what" && is & (PAST | S_FORM) && classes.happensWhat.has(token.lemma) ? VERB : null;

/** "Two missed visits, or a call from a neighbour, now lead to a visit". */
export function nowLeads({ is, place, tokens, at }: Placed): Sure | null {
  const now = is & (BASE | S_FORM) && place.mainWaits && tokenAt(tokens, at - 1)?.lower === "now";
  return now && flags(tokens, at + 1) & (PREPOSITION | TO | DETERMINER) ? VERB : null;
}

/** "carried out but needs to be repeated", "We have no date but hope to". */
export function butNeedsTo({ is, before, place, tokens, at }: Placed): Sure | null {
  if (!place.listed || !(before.is & COORDINATOR) || !takesInfinitive(tokens, at)) return null;
  return is & S_FORM || (is & BASE && before.lower === "but") ? VERB : null;
}

/** "the form, as amended in May, will". */
export const asAmended = ({ is, tokens, at }: Placed): Sure | null =>
  is & PARTICIPLE && tokenAt(tokens, at - 1)?.lower === "as" ? NO_VERB : null;

const POSSESSIVE = /['\u2019]s?$/;

/** "the panel's work". */
export const panelsWork = ({ is, before, line }: Placed): Sure | null =>
  is & NOUN_TOO && before.actor && POSSESSIVE.test(line.text.slice(before.end - 2, before.end))
    ? NO_VERB
    : null;

/** "meets and now operates". */
export const andOperates = ({ is, before, place }: Placed): Sure | null =>
  is & S_FORM && !(is & NOUN_TOO) && before.is & COORDINATOR && place.listed ? PERHAPS : null;

/** "a sample of 30 closed cases". */
export const thirtyClosedCases = ({ is, before, tokens, at, ahead }: Placed): Sure | null =>
  is & PARTICIPLE && before.is & NUMBER && flags(tokens, ahead - 1) & PREPOSITION && isNoun(tokens[at + 1])
    ? NO_VERB
    : null;

const ORDINALS = new Set("next first final further initial key other own new main last".split(" "));

/** "agree next steps". */
export const nextSteps = ({ is, tokens, at }: Placed): Sure | null =>
  is & NOUN_TOO && ORDINALS.has(tokenAt(tokens, at - 1)?.lower ?? "") ? NO_VERB : null;

/** "to review coded records", "will share updated guidance": a verb's object begins here. */
export const reviewCodedRecords = ({ ahead, place }: Placed): Sure | null =>
  ahead === place.infinitive ? NO_VERB : null;

/** "data set", "the read", "a cut in": the same in every form; but "set up", "set for June". */
export function dataSet({ is, tokens, at }: Placed): Sure | null {
  if (!(is & PAST) || !(is & BASE) || takesObject(tokens, at)) return null;
  const next = tokens[at + 1];
  return next && (next.time || classes.behindSet.has(next.lower)) ? null : NO_VERB;
}
