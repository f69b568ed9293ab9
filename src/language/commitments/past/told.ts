// What shows that a verb in the past, or the perfect, tells a story.

import { classes } from "../classes";
import { isActor, nounFrom, type Said, wordAt, wordsFrom } from "../deed";
import type { Token } from "../line";
import { flags } from "../neighbours";
import { COORDINATOR, PREPOSITION } from "../words";

/** "was", "had been"; but "has been" reaches up to now. */
const isOver = ({ group }: Said): boolean => !group.perfect || group.tense === "past";

const FORMERLY =
  /^(?:historically|formerly|traditionally|at th(?:e|at) time|in the (?:\w+ )?(?:years?|months|weeks|days) (?:before|leading up to))\b/i;

/** "Historically the letter was sent by post", "At the time meetings were held". */
export const wasFormerlySo = (said: Said): boolean =>
  isOver(said) && (FORMERLY.test(said.line.text) || opensFormerly(said));

/** "…, but at that time reports went to": where a second clause has its own opening. */
function opensFormerly({ line, tokens, clauses, group }: Said): boolean {
  const { groups } = clauses.main;
  const before = groups[groups.indexOf(group) - 1];
  if (!before) return false;
  for (let i = before.after; i < group.first; i++)
    if (flags(tokens, i) & COORDINATOR) return FORMERLY.test(line.text.slice(tokens[i + 1]?.start ?? 0));
  return false;
}

/** "In this case the form was lost", "For Child K". */
export const wasInTheCase = (said: Said): boolean => isOver(said) && inCase(said.tokens);

/** "In this case", "In one of the cases", "For Child K": told of the case, not of the response. */
export function inCase(tokens: readonly Token[]): boolean {
  const opener = tokens[0]?.lower;
  if (opener === "for") return classes.forWhom.has(tokens[1]?.lower ?? "");
  return (
    opener === "in" &&
    tokens
      .slice(1, 6)
      .some(
        ({ lower }, i, words) =>
          (lower === "case" || lower === "cases") && !words.slice(0, i).some((word) => word.is & PREPOSITION),
      )
  );
}

/** "Mrs D's neighbour had rung", "Person R was moved twice". */
export function wasDoneBySomebodyNamed(said: Said): boolean {
  if (!isOver(said)) return false;
  return (said.group.perfect && classes.people.has(said.subject.head)) || isLabelled(said);
}

/** "Adult R was moved", "The boys of Family R were": said of somebody whom a letter stands for. */
function isLabelled({ tokens, subject, line, group }: Said): boolean {
  if (subject.from < 0 || (group.passive && classes.consults.has(group.lemma))) return false;
  for (let i = subject.from; i + 1 < group.first; i++) {
    const next = tokens[i + 1];
    if (!classes.labels.has(tokens[i]?.lower ?? "") || !next) continue;
    if (next.end - next.start !== 1 || !/[A-Z]/.test(line.text.charAt(next.start))) continue;
    // "A meeting with the family of Adult R was held" is said of the meeting
    const within = tokens.slice(subject.from, i).some(({ is }) => (is & PREPOSITION) !== 0);
    return i + 2 >= subject.to && (!within || classes.kin.has(subject.head));
  }
  return false;
}

const HOUSEHOLD = /^(?:child|children|baby|family)$/;

/** "The children left three times", "the school held information": what happened in the case, and what was known. */
export function leftOrKnew(said: Said): boolean {
  const { group, subject } = said;
  if (group.passive || !isOver(said)) return false;
  if (group.lemma === "hold") return classes.knows.has(nounFrom(said, group.after));
  return HOUSEHOLD.test(subject.head) && classes.leadsLife.has(group.lemma);
}

/** "It took three visits", "has taken longer than was hoped". */
export const tookSoLong = ({ group, subject, tokens }: Said): boolean =>
  group.lemma === "take" && (subject.head === "it" || tokens.some(({ lower }) => lower === "longer"));

/** What stands behind a verb with which it makes one: "gave rise to", "brought home to us how", "pointed out". */
const TURNS: ReadonlyMap<string, string> = new Map([
  ["give", "rise"],
  ["bring", "home"],
  ["point", "out"],
]);

/** "gave rise to doubts", "brought home to us how", "pointed out the gaps", "judged the risk". */
export function gaveRiseTo(said: Said): boolean {
  const { lemma, after } = said.group;
  return lemma === "judge" || TURNS.get(lemma) === wordAt(said, after);
}

const CLEAR = /^(?:it )?(?:very |abundantly |painfully |all too )?(?:clear|plain|obvious|apparent)\b/;

/** "It made clear how little was known". */
export const madeClear = (said: Said): boolean =>
  said.group.lemma === "make" && CLEAR.test(wordsFrom(said, said.group.after));

/** "Nurses have raised doubts about parking"; but "has raised this with the Trust" is a deed. */
export function raisedDoubts(said: Said): boolean {
  const { lemma, passive, after } = said.group;
  if (lemma !== "raise" || passive || !classes.doubts.has(nounFrom(said, after))) return false;
  return !said.tokens.slice(after).some(({ lower }) => lower === "with" || lower === "at");
}

/** "Teams read this differently". */
export const didDifferently = ({ group, tokens }: Said): boolean =>
  !group.passive && tokens.some(({ lower }, at) => at > group.head && lower === "differently");

/** "Crews spoke openly about it". */
export function spokeOpenly(said: Said): boolean {
  const { lemma, passive, head } = said.group;
  if (lemma !== "speak" || passive || !classes.saidOpenly.has(wordAt(said, head + 1))) return false;
  const { kind } = said.tokens[said.subject.actor]?.actor ?? {};
  return kind === "class" || kind === "generic";
}

const HELPFUL =
  /^(?:it|this|the \w+(?: \w+)?|that)\b.{0,60}?(?: to (?:be|have been) | (?:helpful|useful|valuable|constructive|difficult|hard|painful|challenging)\b)/;

/** "found the review to be a helpful one". */
export const foundItHelpful = (said: Said): boolean =>
  said.group.lemma === "find" &&
  !said.group.passive &&
  isActor(said) &&
  HELPFUL.test(wordsFrom(said, said.group.after));

const CASES = /^(?:case|incident)s?$/;

/** "The pandemic slowed the work"; but "Business case drafted by the team". */
export function formedTheBackground({ group, subject, tokens }: Said): boolean {
  if (group.passive || !classes.background.has(subject.head)) return false;
  // "61 cases reviewed": by somebody
  if (CASES.test(subject.head) && classes.goesThrough.has(group.lemma)) return false;
  const own = tokens.slice(Math.max(subject.from, 0), subject.to);
  return !own.some(({ lower }) => lower === "business");
}

/** "His sister had rung twice". */
export const hadBeenTheirs = ({ group, subject }: Said): boolean =>
  group.perfect && group.tense === "past" && /^(?:his|her)$/.test(subject.opening);
