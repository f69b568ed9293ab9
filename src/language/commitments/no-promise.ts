import { classes } from "./classes";
import type { Said } from "./deed";
import { wordsFrom } from "./in-hand";

/** Whether a verb with "will" refuses, supposes, praises or speaks to the reader, and promises nothing. */
export function promisesNothing(said: Said): boolean {
  const { group, subject } = said;
  const { lemma, infinitive } = group;
  if (group.negated && classes.refused.has(lemma) && !said.tokens.some(({ lower }) => lower === "longer"))
    return true;
  if (group.negated && lemma === "know") return true;
  // "The Panel will wish to know what has changed"
  if (/^(?:wish|want)$/.test(lemma) && classes.learns.has(infinitive)) return true;
  // "This will need legal advice" says what it takes; "will need to be rewritten", "will need rewriting" what is to be done.
  if (
    lemma === "need" &&
    !group.passive &&
    infinitive === "" &&
    !/^(?!funding|training|staffing)\w+ing\b/.test(wordsFrom(said, group.after))
  )
    return true;
  // "It will be recalled that the ward had closed": said to the reader
  const aside = group.passive && subject.head === "it" && group.infinitive === "" && !classes.bind.has(lemma);
  if (aside && (classes.view.has(lemma) || classes.shows.has(lemma)) && tellsThat(said)) return true;
  // "This will have been a hard time for them": what is supposed, and nothing to come
  if (group.perfect && !group.passive && !said.around.future && classes.standing.has(lemma)) return true;
  // "The ward is to be commended for this"
  if (group.modal === "is to" && group.passive && classes.praises.has(lemma)) return true;
  return false;
}

const tellsThat = ({ clauses, group }: Said): boolean => clauses.main.content.some(({ of }) => of === group);

/** "There will be occasions when they differ", "times at which", "cases where" */
export function isCase(said: Said, at: number): boolean {
  const noun = said.tokens.findIndex(
    ({ lower }, i) =>
      i >= at &&
      i < at + 4 &&
      (classes.occasions.has(lower) || classes.subjects.has(lower) || lower === "some"),
  );
  // "There will be tenants who do not wish it"
  if (/^(?:\w+ ){1,3}who (?:do|cannot|never|find|prefer|wish|struggle|feel)\b/.test(wordsFrom(said, at)))
    return true;
  return (
    noun !== -1 && /^(?:when|where|who|whose|that|(?:in|on|at|for) wh\w+)\b/.test(wordsFrom(said, noun + 1))
  );
}
