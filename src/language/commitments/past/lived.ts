// What shows that a verb in the simple past tells a story; in the perfect it would be a deed.

import { classes } from "../classes";
import { DEMONSTRATIVE, isActor, nounFrom, type Said, wordAt } from "../deed";
import { byActor } from "./objects";

/** "Mr A fell twice", "Her mother moved": what one of the people of the case did or lived through. */
export function befell(said: Said): boolean {
  const { head, opening } = said.subject;
  if (classes.titles.has(opening)) return true;
  return classes.people.has(head) && !wasConsulted(said) && !isWorkers(said);
}

/** "Parents were consulted on the wording" is no story. */
const wasConsulted = ({ group, tokens }: Said): boolean =>
  group.passive &&
  (classes.consults.has(group.lemma) || (group.lemma === "tell" && byActor(tokens, group.head)));

const BY_AGENCY = /^(?:done|practice|planned)$/;

/** "The Lead Nurse has rung each home. She visited four of them": behind what an agency does, its own. */
const isWorkers = ({ subject, around }: Said): boolean =>
  /^s?he$/.test(subject.head) && BY_AGENCY.test(around.previous ?? "");

/** "The author met the family", "The coroner asked for papers". */
export const wasFoundByTheReview = ({ group, subject }: Said): boolean =>
  !group.passive && classes.judges.has(subject.head);

/** "The family moved twice"; but "Parents took part in the pilot". */
export const familyDid = ({ group, subject }: Said): boolean =>
  !group.passive && classes.family.has(subject.head) && !classes.takesPart.has(group.lemma);

const ONE = /^(?:an?|the|him|her)$/;

/** "Workers saw a young man who said little". */
export function sawSomebody(said: Said): boolean {
  const { lemma, passive, after } = said.group;
  return (
    lemma === "see" && !passive && ONE.test(wordAt(said, after)) && classes.seen.has(nounFrom(said, after))
  );
}

/** "The worker was newly qualified". */
export const wasNewlyThere = (said: Said): boolean =>
  said.group.passive && wordAt(said, said.group.head - 1) === "newly" && isActor(said);

const LEADS = /^(?:lead|result|mean|cause|contribute)$/;

/** "This led to fewer complaints". */
export function ledTo(said: Said): boolean {
  const { passive, lemma, after } = said.group;
  if (passive || !DEMONSTRATIVE.has(said.subject.head) || !LEADS.test(lemma)) return false;
  return classes.judgedNouns.has(nounFrom(said, after + 1));
}

/** "The delay was caused by two vacancies". */
export const wasCaused = ({ group }: Said): boolean => group.passive && classes.causes.has(group.lemma);

/** "Nine notes were made about Adult R", "about Family R". */
export const wasAboutSomebody = (said: Said): boolean =>
  said.group.passive && said.tokens.some(({ lower }, at) => lower === "about" && isLabelAt(said, at + 1));

function isLabelAt(said: Said, at: number): boolean {
  const word = wordAt(said, at);
  const next = word === "young" || word === "family" ? wordAt(said, at + 1) : "";
  return classes.labels.has(word) || classes.labels.has(next);
}

const ANSWERS = new Set(
  "assurance evidence confirmation data bid bids reply replies response responses return returns application applications nominations contributions answer answers tenders forms".split(
    " ",
  ),
);

/** "Two calls were received that night"; but "Returns were received", "The report was received in May". */
export function wasReceived(said: Said): boolean {
  const { group, subject, tokens } = said;
  if (!group.passive || group.lemma !== "receive" || byActor(tokens, group.head)) return false;
  if (isTabled(said)) return false;
  return !ANSWERS.has(subject.head) && !(classes.documents.has(subject.head) && tokens[group.after]?.time);
}

/** "were received at the Board in May", "at its March meeting": papers that a body had before it. */
const isTabled = ({ group, tokens, line }: Said): boolean =>
  MEETING.test(line.text.slice(tokens[group.head]?.end)) ||
  tokens.some(
    ({ actor }, at) => at > group.head && actor && BODY.has(actor.kind) && tokens[at - 1]?.lower === "at",
  );

const BODY = new Set(["body", "group"]);
const MEETING = /\bat (?:the|its|their|our|a) (?:\w+ ){0,3}meetings?\b/;

/** "was found to be too short". */
export function wasFoundToBe(said: Said): boolean {
  const { passive, lemma, head } = said.group;
  if (!passive || !classes.shows.has(lemma)) return false;
  return said.tokens.some(
    ({ lower }, i) => i > head && lower === "to" && /^(?:be|have)$/.test(wordAt(said, i + 1)),
  );
}

/** "Recommendation 4 was made to the Trust"; but "was closed" is what became of it. */
export const wasRecommended = (said: Said): boolean =>
  said.group.passive &&
  /^recommendations?$/.test(said.subject.head) &&
  !classes.closed.has(wordAt(said, said.group.head));
