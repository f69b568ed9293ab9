// A verb with "will" or "is to" that refuses, supposes, praises, says what comes of it or speaks to the reader.

import { classes } from "../classes";
import {
  complement,
  type Deed,
  isActor,
  judged,
  judges,
  nounFrom,
  type Said,
  wordAt,
  wordsFrom,
} from "../deed";

const WAS_DONE = /\b(?:did|done|able to do)\b/;

/** "What the Trust has done is to bring the two teams together". */
export function whatWasDoneIsTo(said: Said): Deed | null {
  const { group, tokens, line } = said;
  if (group.modal !== "is to" || tokens[0]?.lower !== "what") return null;
  return WAS_DONE.test(line.text.slice(0, tokens[group.first]?.start)) ? judged(said, "done") : null;
}

/** "The Trust will not publish the notes", "It will not be known": what is refused, or cannot be said. */
export function willNot(said: Said): Deed | null {
  const { negated, lemma } = said.group;
  if (!negated) return null;
  const refused = classes.refused.has(lemma) && !said.tokens.some(({ lower }) => lower === "longer");
  return refused || lemma === "know" ? judged(said, "other") : null;
}

/** "The Panel will wish to know what has changed". */
export function willWishToKnow(said: Said): Deed | null {
  const { lemma, infinitive } = said.group;
  return (lemma === "wish" || lemma === "want") && classes.learns.has(infinitive)
    ? judged(said, "other")
    : null;
}

const REWRITING = /^(?!funding|training|staffing)\w+ing\b/;

/** "This will need legal advice" says what it takes; "will need to be rewritten", "will need rewriting" what is to be done. */
export function willNeed(said: Said): Deed | null {
  const { lemma, passive, infinitive, after } = said.group;
  if (lemma !== "need" || passive || infinitive !== "") return null;
  return REWRITING.test(wordsFrom(said, after)) ? null : judged(said, "other");
}

/** "It will be recalled that the ward had closed": said to the reader. */
export function willBeRecalled(said: Said): Deed | null {
  const { group, subject, clauses } = said;
  const { passive, lemma, infinitive } = group;
  if (!passive || subject.head !== "it" || infinitive !== "" || classes.bind.has(lemma)) return null;
  if (!classes.view.has(lemma) && !classes.shows.has(lemma)) return null;
  return clauses.main.content.some(({ of }) => of === group) ? judged(said, "other") : null;
}

/** "This will have been a hard time for them": what is supposed, and nothing to come. */
export function willHaveBeen(said: Said): Deed | null {
  const { perfect, passive, lemma } = said.group;
  return perfect && !passive && !said.around.future && classes.standing.has(lemma)
    ? judged(said, "other")
    : null;
}

/** "The ward is to be commended for this", "It is to be hoped that waits will be shorter": what somebody thinks of it. */
export function isToBeCommended(said: Said): Deed | null {
  const { modal, passive, lemma } = said.group;
  const wished = lemma === "hope" && said.subject.head === "it";
  return modal === "is to" && passive && (wished || classes.praises.has(lemma))
    ? judged(said, "other")
    : null;
}

/** "The process described there will also help." */
export function willHelp(said: Said): Deed | null {
  const { lemma, after, infinitive } = said.group;
  if (lemma !== "help" || infinitive !== "" || isActor(said)) return null;
  return /^[.;,]?$/.test(wordAt(said, after)) ? judged(said, "other") : null;
}

const AS_A_RESULT = /^(?:as a result|(?:in )?this way)/i;

/** "As a result children will be seen sooner". */
export function asAResultWill(said: Said): Deed | null {
  const { head } = said.subject;
  const people = classes.people.has(head) || classes.subjects.has(head);
  return people && AS_A_RESULT.test(said.line.text) ? judged(said, "other") : null;
}

/** "There will always be cases where they differ", "There will be no change to the rota". */
export function thereWillAlwaysBe(said: Said): Deed | null {
  const { lemma, first, head } = said.group;
  if (lemma !== "be" || said.subject.head !== "there") return null;
  return wordAt(said, first + 1) === "always" ||
    said.tokens[head + 1]?.lower === "no" ||
    isCase(said, complement(said))
    ? judged(said, "other")
    : null;
}

const WHO_DO_NOT = /^(?:\w+ ){1,3}who (?:do|cannot|never|find|prefer|wish|struggle|feel)\b/;
const WHERE = /^(?:when|where|who|whose|that|(?:in|on|at|for) wh\w+)\b/;

/** "There will be occasions when they differ", "times at which", "cases where" */
function isCase(said: Said, at: number): boolean {
  // "There will be tenants who do not wish it"
  if (WHO_DO_NOT.test(wordsFrom(said, at))) return true;
  const noun = said.tokens.findIndex(
    ({ lower }, i) =>
      i >= at &&
      i < at + 4 &&
      (classes.occasions.has(lower) || classes.subjects.has(lower) || lower === "some"),
  );
  return noun !== -1 && WHERE.test(wordsFrom(said, noun + 1));
}

/** "This will be vital"; but "Neglect will be the theme of the spring forums" is a plan. */
export function willBeImportant(said: Said): Deed | null {
  if (said.group.lemma !== "be") return null;
  const at = complement(said);
  return judges(said, at) && !classes.topics.has(nounFrom(said, at)) ? judged(said, "other") : null;
}

const PURPOSES = new Set(["purpose", "role", "remit", "function", "job"]);

/** "The role of the officer is to help families", "The aim of the course is to help". */
export function roleIsTo(said: Said): Deed | null {
  if (said.group.modal !== "is to") return null;
  const { head } = said.subject;
  return PURPOSES.has(head) || (head === "aim" && isOfThing(said)) ? judged(said, "other") : null;
}

function isOfThing({ tokens, subject }: Said): boolean {
  const of = tokens.findIndex(({ lower }, i) => i > subject.from && i < subject.to && lower === "of");
  return of !== -1 && !tokens.slice(of + 1, subject.to).some(({ actor }) => actor);
}
