import { classes } from "../classes";
import { DEMONSTRATIVE, isActor, nounFrom, type Said, wordAt, wordsFrom } from "../deed";
import { ADVERB, BASE, DETERMINER, NUMBER, PREPOSITION } from "../words";
import { endsHere } from "./objects";

/** What was done though its verb has no object: "The matter came before the Board", "An audit followed in May". */
export function cameAbout(said: Said): boolean {
  const { group, subject } = said;
  const { lemma } = group;
  if (group.passive) return false;
  // "The Board required that all plans be checked"
  if (lemma === "require") return isActor(said) && said.clauses.main.content.length > 0;
  // "The team drew up a list"
  if (lemma === "draw") return /^(?:out|up|together)$/.test(wordAt(said, group.after));
  if (lemma === "follow") return classes.piecesOfWork.has(subject.head) && endsHere(said);
  if (lemma !== "come") return false;
  if (wordAt(said, pastAdverb(said)) === "into" || resultsIn(said)) return true;
  if (isActor(said) && wordAt(said, group.head + 1) === "together") return true;
  return (group.perfect || group.tense === "past") && TABLED.test(wordsFrom(said, group.after));
}

const TABLED =
  /^(?:to an? (?:end|close)\b|up (?:at|in|on)|before (?:the|its|our)|to the (?:board|group|panel|committee)) /;

function pastAdverb({ tokens, group }: Said): number {
  let at = group.after;
  while ((tokens[at]?.is ?? 0) & ADVERB) at++;
  return at;
}

/** "Out of that day came a checklist": the thing that came of it stands behind the verb. */
function resultsIn(said: Said): boolean {
  const thing = nounFrom(said, said.group.after);
  const { head } = said.subject;
  // "The card came out of the workshops"
  if (
    /^out of\b/.test(wordsFrom(said, said.group.after)) &&
    (classes.documents.has(head) || classes.pages.has(head))
  )
    return true;
  return (
    ((said.tokens[said.subject.from]?.is ?? 0) & PREPOSITION) !== 0 &&
    ((said.tokens[said.group.after]?.is ?? 0) & DETERMINER) !== 0 &&
    (classes.documents.has(thing) || classes.piecesOfWork.has(thing) || classes.pages.has(thing))
  );
}

/** "A second sample had 28 out of 30 signed", "This identified 40 children", "The Head had her teams read it". */
export function isTallied(said: Said): boolean {
  const { group, subject, tokens } = said;
  const { lemma } = group;
  if (group.tense !== "past" || group.perfect || group.passive) return false;
  const next = tokens[group.after];
  if ((next?.is ?? 0) & NUMBER && classes.shows.has(lemma)) return DEMONSTRATIVE.has(subject.head);
  if (lemma !== "have") return false;
  if ((next?.is ?? 0) & NUMBER)
    return classes.piecesOfWork.has(subject.head) && /^\d+ (?:out )?of \d/.test(wordsFrom(said, group.after));
  return isActor(said) && next?.actor != null && ((tokens[group.after + 1]?.is ?? 0) & BASE) !== 0;
}
