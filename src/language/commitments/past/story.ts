import { classes } from "../classes";
import { DEMONSTRATIVE, isActor, nounFrom, type Said, wordAt } from "../deed";
import { wordsFrom } from "../in-hand";
import type { Token } from "../line";
import { flags } from "../neighbours";
import { COORDINATOR, PREPOSITION, TO } from "../words";

/** What the case, its people or its numbers did, and what others found, is the story and no deed of the draft. */
export function tells(said: Said): boolean {
  const { group, subject, tokens } = said;
  const { lemma } = group;
  // "Historically the letter was sent by post", "At the time meetings were held"
  const { text } = said.line;
  const over = !group.perfect || group.tense === "past";
  if (over && (FORMERLY.test(text) || opensFormerly(said))) return true;
  if (lemma === "take" && subject.head === "it") return true;
  if (over && inCase(tokens)) return true;
  // "Mrs D's neighbour had rung", "Person R was moved twice"
  if (over && ((group.perfect && classes.people.has(subject.head)) || isLabelled(said))) return true;
  if (over && !group.passive && livedOrKnew(said)) return true;
  // "It made clear how little was known", "brought home to us how"
  if (lemma === "make" && CLEAR.test(wordsFrom(said, group.after))) return true;
  // "Nurses have raised doubts about parking"
  const asks = lemma === "raise" && !group.passive && classes.doubts.has(nounFrom(said, group.after));
  if (asks && !tokens.slice(group.after).some(({ lower }) => lower === "with" || lower === "at")) return true;
  // "Teams read this differently"
  if (!group.passive && tokens.some(({ lower }, at) => at > group.head && lower === "differently"))
    return true;
  if (lemma === "give" && wordAt(said, group.after) === "rise") return true;
  if (lemma === "bring" && wordAt(said, group.after) === "home") return true;
  // "Crews spoke openly about it"
  if (lemma === "speak" && !group.passive && classes.saidOpenly.has(wordAt(said, group.head + 1))) {
    const { kind } = tokens[subject.actor]?.actor ?? {};
    if (kind === "class" || kind === "generic") return true;
  }
  // "found the review to be a helpful one"
  if (lemma === "find" && !group.passive && isActor(said) && FINDS.test(wordsFrom(said, group.after)))
    return true;
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
  const consulted = (): boolean =>
    group.passive &&
    (classes.consults.has(lemma) || (lemma === "tell" && byActor(tokens, group.head))) &&
    !classes.titles.has(subject.opening);
  // "The Lead Nurse has rung each home. She visited four of them": behind what an agency does, its own
  const own = (): boolean =>
    /^s?he$/.test(subject.head) && /^(?:done|practice|planned)$/.test(said.around.previous ?? "");
  if ((classes.people.has(subject.head) && !consulted() && !own()) || classes.titles.has(subject.opening))
    return true;
  if (classes.judges.has(subject.head) && !group.passive) return true;
  if (classes.family.has(subject.head) && !group.passive && !classes.takesPart.has(lemma)) return true;
  // "Workers saw a young man who said little"
  if (
    lemma === "see" &&
    !group.passive &&
    /^(?:an?|the|him|her)$/.test(wordAt(said, group.after)) &&
    classes.seen.has(nounFrom(said, group.after))
  )
    return true;
  // "The worker was newly qualified"
  if (group.passive && wordAt(said, group.head - 1) === "newly" && isActor(said)) return true;
  // "This led to fewer complaints"
  if (!group.passive)
    return (
      DEMONSTRATIVE.has(subject.head) &&
      LEADS.test(lemma) &&
      classes.judgedNouns.has(nounFrom(said, group.after + 1))
    );
  if (classes.causes.has(lemma)) return true;
  // "Nine notes were made about Adult R"
  if (tokens.some(({ lower }, at) => lower === "about" && classes.labels.has(wordAt(said, at + 1))))
    return true;
  if (
    tokens.some(
      ({ lower }, at) =>
        lower === "about" &&
        /^(?:young|family)$/.test(wordAt(said, at + 1)) &&
        classes.labels.has(wordAt(said, at + 2)),
    )
  )
    return true;
  return (
    (lemma === "receive" &&
      !byActor(tokens, group.head) &&
      !ANSWERS.has(subject.head) &&
      !(classes.documents.has(subject.head) && tokens[group.after]?.time)) ||
    // "was found to be too short"
    (classes.shows.has(lemma) &&
      tokens.some(
        ({ lower }, i) => i > group.head && lower === "to" && /^(?:be|have)$/.test(wordAt(said, i + 1)),
      )) ||
    (/^recommendations?$/.test(subject.head) && !classes.closed.has(wordAt(said, group.head)))
  );
}

/** "…, but at that time reports went to": where a second clause has its own opening. */
function opensFormerly({ line, tokens, clauses, group }: Said): boolean {
  const { groups } = clauses.main;
  const before = groups[groups.indexOf(group) - 1];
  if (!before) return false;
  for (let i = before.after; i < group.first; i++)
    if (flags(tokens, i) & COORDINATOR) return FORMERLY.test(line.text.slice(tokens[i + 1]?.start ?? 0));
  return false;
}

const FORMERLY =
  /^(?:historically|formerly|traditionally|at th(?:e|at) time|in the (?:\w+ )?(?:years?|months|weeks|days) (?:before|leading up to))\b/i;
const CLEAR = /^(?:it )?(?:very |abundantly |painfully |all too )?(?:clear|plain|obvious|apparent)\b/;
const FINDS =
  /^(?:it|this|the \w+(?: \w+)?|that)\b.{0,60}?(?: to (?:be|have been) | (?:helpful|useful|valuable|constructive|difficult|hard|painful|challenging)\b)/;

/** "Adult R was moved", "The boys of Family R were": said of somebody whom a letter stands for. */
function isLabelled({ tokens, subject, line, group }: Said): boolean {
  if (subject.from < 0 || (group.passive && classes.consults.has(group.lemma))) return false;
  for (let i = subject.from; i + 1 < group.first; i++) {
    const next = tokens[i + 1];
    if (!classes.labels.has(tokens[i]?.lower ?? "") || !next) continue;
    if (next.end - next.start === 1 && /[A-Z]/.test(line.text.charAt(next.start))) return i + 2 >= subject.to;
  }
  return false;
}

/** "The children left three times", "the school held information": what happened in the case, and what was known. */
function livedOrKnew(said: Said): boolean {
  const { group, subject } = said;
  if (group.lemma === "hold") return classes.knows.has(nounFrom(said, group.after));
  return /^(?:child|children|baby|family)$/.test(subject.head) && classes.leadsLife.has(group.lemma);
}

/** "asked all homes to reply by May", "directed that files be read before June"; not "In May the Chief ordered that". */
export function setsLimit({ tokens, group, line, clauses }: Said): boolean {
  const next = clauses.main.groups.find(({ first }) => first > group.head)?.first ?? tokens.length;
  return tokens.some(
    ({ time, start }, at) =>
      at > group.head &&
      at < next &&
      time &&
      !time.past &&
      (LIMIT.test(line.text.slice(start, start + 14)) ||
        (time.timing === "dated" &&
          !IN.test(line.text.slice(start, start + 4)) &&
          tokens.slice(group.head + 1, at).some(({ is, lower }) => (is & TO) !== 0 || lower === "that"))),
  );
}

const LIMIT = /^(?:by|before|within|no later|from|until|at each|every)\b/i;
const IN = /^(?:in|on) /i;

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
