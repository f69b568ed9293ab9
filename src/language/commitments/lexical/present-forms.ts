// Whether a word that is a base form ("check") or an s-form ("checks") is a finite verb.

import { classes } from "../classes";
import type { Line } from "../line";
import { takesObject } from "../neighbours";
import { wordFrom } from "../spellings";
import { BASE, DETERMINER, NOUN_TOO, NUMBER, PARTICIPLE, PREPOSITION, PRONOUN, S_FORM } from "../words";
import {
  hasObject,
  isCapital,
  isPlausible,
  NO_VERB,
  nextWord,
  PERHAPS,
  type Placed,
  type Sure,
  takesInfinitive,
  VERB,
} from "./placed";

/** "Health and police each supply their notes". */
export const eachSupply = ({ shares, is, tokens, at }: Placed): Sure | null =>
  shares && is & BASE && takesObject(tokens, at) ? VERB : null;

/** "in review", "12 checks": nothing in front of it can be its subject. */
export const noSubject = ({ before, subject }: Placed): Sure | null =>
  before.is & (PREPOSITION | NUMBER) || !subject ? NO_VERB : null;

/** "The Board meets": a word that is no noun. */
export const meets = ({ is }: Placed): Sure | null => (is & NOUN_TOO ? null : VERB);

/** "Strengthened links with the school". */
export const strengthenedLinks = ({ ahead, before }: Placed): Sure | null =>
  ahead === 0 && before.is & PARTICIPLE ? NO_VERB : null;

/** "The table sets out what". */
export const setsOut = (placed: Placed): Sure | null =>
  placed.token.lemma === "set" && /^(?:up|out)$/.test(nextWord(placed)) ? VERB : null;

/** "The Board reviews the log", "The log shows that", "The form needs to be filled". */
export const reviewsThe = (placed: Placed): Sure | null =>
  hasObject(placed) || takesInfinitive(placed.tokens, placed.at) ? VERB : null;

/** "The Trust offers training"; but "The audit reports on". */
export const offersTraining = (placed: Placed): Sure => (isPlausible(placed) ? PERHAPS : NO_VERB);

/** "These allow officers to search it". */
export const theseAllow = ({ before, is, tokens, at }: Placed): Sure | null =>
  /^(?:these|those)$/.test(before.lower) && !(is & NOUN_TOO) && takesObject(tokens, at) ? VERB : null;

/** "the review", "each check". */
export const theReview = ({ before }: Placed): Sure | null => (before.is & DETERMINER ? NO_VERB : null);

/** "Staff attend review meetings": the verb stands in front of it. */
export const attendReview = ({ before }: Placed): Sure | null =>
  before.is & (S_FORM | BASE) && !(before.is & NOUN_TOO) ? NO_VERB : null;

/** "Housing Advice hope to join". */
export const adviceHopeTo = ({ line, before, ahead, tokens, at }: Placed): Sure | null =>
  isCapital(line.text, before.start) && ahead > 0 && takesInfinitive(tokens, at) ? VERB : null;

/** "Notes of the huddle go to the nurse": what stands in front of it is one, and only the end of the subject. */
export function huddleGoTo(placed: Placed): Sure | null {
  const { before, token, tokens, at, ahead, noun } = placed;
  const plural = before.actor !== null || /[^s]s$/.test(before.lower) || classes.plurals.has(before.lower);
  if (plural) return null;
  const going = token.lemma === "go" && nextWord(placed) === "to" && ahead > 1;
  return noun && (takesObject(tokens, at) || going) ? PERHAPS : NO_VERB;
}

const ADJECTIVES = new Set(["open", "live"]);

/** "cases open for more than a month had". */
export const casesOpen = ({ token, tokens, at, line }: Placed): Sure | null =>
  ADJECTIVES.has(token.lower) && !countsObject(line, at + 1) && !takesObject(tokens, at) ? PERHAPS : null;

const STEADILY = new Set([
  "currently",
  "now",
  "routinely",
  "always",
  "also",
  "regularly",
  "usually",
  "already",
]);

/** "Nurses currently record visits". */
export const nowRecord = ({ tokens, at, ahead }: Placed): Sure | null =>
  ahead === at - 2 && STEADILY.has(tokens[at - 1]?.lower ?? "") ? VERB : null;

/** "Landlords work to the protocol signed in 2014". */
export const landlordsWorkTo = (placed: Placed): Sure | null =>
  placed.before.actor && placed.token.lemma === "work" && WORKED.has(nextWord(placed)) ? VERB : null;

const WORKED = new Set(["to", "with", "within", "across", "from"]);

/** "Wards attend", "Ward sisters check five records a week", "Nurses review the log". */
export const nursesCheck = (placed: Placed): Sure | null =>
  !(placed.is & NOUN_TOO) ||
  countsObject(placed.line, placed.at + 1) ||
  hasObject(placed) ||
  takesInfinitive(placed.tokens, placed.at)
    ? VERB
    : null;

/** "We audit monthly", "Nurses audit notes". */
export const weAudit = (placed: Placed): Sure =>
  placed.before.is & PRONOUN ? VERB : isPlausible(placed) ? PERHAPS : NO_VERB;

/** Whether a rhythm with what is counted follows: "five records a week". */
function countsObject({ tokens, text }: Line, at: number): boolean {
  const token = tokens[at];
  if (token?.time?.timing !== "recurring") return false;
  const { lower, is } = wordFrom(text, token.start, token.end);
  return (is & NUMBER) !== 0 || classes.numbers.has(lower);
}
