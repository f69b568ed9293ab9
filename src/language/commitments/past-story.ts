import { classes } from "./classes";
import { DEMONSTRATIVE, nounFrom, type Said, wordAt } from "./deed";
import type { Token } from "./line";
import { PREPOSITION } from "./words";

/** What the case, its people or its numbers did, and what others found, is the story and no deed of the draft. */
export function tells(said: Said): boolean {
  const { group, subject, tokens } = said;
  const { lemma } = group;
  // "Historically the letter was sent by post", "At the time meetings were held"
  const opened = FORMERLY.test(said.line.text);
  if (opened && (!group.perfect || group.tense === "past")) return true;
  if (lemma === "take" && subject.head === "it") return true;
  if ((!group.perfect || group.tense === "past") && inCase(tokens)) return true;
  if (lemma === "take" && tokens.some(({ lower }) => lower === "longer")) return true;
  if ((lemma === "point" && wordAt(said, group.after) === "out") || lemma === "judge") return true;
  if (!group.passive && classes.background.has(subject.head)) {
    // "Business case drafted by the team"
    const own = tokens.slice(Math.max(subject.from, 0), subject.to);
    if (!own.some(({ lower }) => lower === "business")) return true;
  }
  if (group.perfect && group.tense === "past" && /^(?:his|her)$/.test(subject.opening)) return true;
  if (group.perfect) return false;
  // "Parents were consulted on the wording" is no story
  const consulted = group.passive && classes.consults.has(lemma) && !classes.titles.has(subject.opening);
  if ((classes.people.has(subject.head) && !consulted) || classes.titles.has(subject.opening)) return true;
  if (classes.judges.has(subject.head) && !group.passive) return true;
  if (classes.family.has(subject.head) && !group.passive) return true;
  // "This led to fewer complaints"
  if (!group.passive)
    return (
      DEMONSTRATIVE.has(subject.head) &&
      LEADS.test(lemma) &&
      classes.judgedNouns.has(nounFrom(said, group.after + 1))
    );
  if (classes.causes.has(lemma)) return true;
  return (
    (lemma === "receive" && !byActor(tokens, group.head) && !ANSWERS.has(subject.head)) ||
    // "was found to be too short"
    (classes.shows.has(lemma) &&
      tokens.some(
        ({ lower }, i) => i > group.head && lower === "to" && /^(?:be|have)$/.test(wordAt(said, i + 1)),
      )) ||
    (/^recommendations?$/.test(subject.head) && !classes.closed.has(wordAt(said, group.head)))
  );
}

const FORMERLY = /^(?:historically|formerly|traditionally|at th(?:e|at) time)\b/i;

const LEADS = /^(?:lead|result|mean|cause|contribute)$/;

const ANSWERS = new Set(
  "assurance evidence confirmation data bid bids reply replies response responses return returns application applications nominations contributions answer answers tenders forms".split(
    " ",
  ),
);

export const byActor = (tokens: readonly Token[], from: number): boolean =>
  tokens.some(({ lower }, at) => at > from && lower === "by" && tokens[at + 1]?.actor != null);

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
