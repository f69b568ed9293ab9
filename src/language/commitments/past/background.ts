import { classes } from "../classes";
import { DEMONSTRATIVE, isActor, nounFrom, type Said, wordAt, wordsFrom } from "../deed";
import { hasSign, type Sign } from "../senses";
import { ADVERB } from "../words";
import { byActor, countedIn, endsHere } from "./objects";
import { isShare } from "./shares";
import { tells } from "./story";

const PUTS_OFF = new Set(["call", "put", "break"]);

/** What tells that a verb in the past says what was felt, counted, hard or in vain, and no deed; in the order asked. */
export const backgroundSigns: readonly Sign[] = [
  wasMoved,
  ranged,
  wasSeenAs,
  wasOvertaken,
  wasForced,
  saysWhatIs,
  wasHeldUp,
  hasProved,
  turnedOut,
  spokeOf,
  heardSay,
  held,
  rated,
  tookTheView,
  isShare,
  fellShort,
  stoodAt,
  wentWrong,
  tells,
  wasNothing,
];

/** Whether a verb in the past tells what was felt, counted, hard or in vain, and no deed. */
export const isBackground = (said: Said): boolean => hasSign(backgroundSigns, said);

/** "The Board was saddened to read", "was encouraged by the return". */
function wasMoved(said: Said): boolean {
  const { lemma, passive, head, after } = said.group;
  if (!passive) return false;
  const encouraged = lemma === "encourage" && /^(?:by|that|at)$/.test(wordAt(said, after));
  return encouraged || classes.feelings.has(wordAt(said, head));
}

/** "Attendance has ranged from 71% to 83%". */
function ranged(said: Said): boolean {
  return classes.fluctuates.has(said.group.lemma) && !said.group.passive && !isActor(said);
}

/** "The timing was cited by many as an obstacle". */
function wasSeenAs(said: Said): boolean {
  const { lemma, passive, head } = said.group;
  if (!passive || !classes.seenAs.has(lemma) || isActor(said)) return false;
  return / as /.test(said.line.text.slice(said.tokens[head]?.end));
}

/** "has been overtaken by events". */
function wasOvertaken({ group }: Said): boolean {
  return group.passive && classes.overtakes.has(group.lemma);
}

const FORCED = /^(?:due to|because of|owing to|as a result of|on account of) /i;
/** How many words may stand in front of what forced it: "As a result of the long". */
const LONGEST_CAUSE = 6;

/** "Due to the pandemic it was held by telephone": why it was done in the way that it was. */
function wasForced({ line, group, subject, tokens }: Said): boolean {
  if (group.perfect || !DEMONSTRATIVE.has(subject.head)) return false;
  return (
    FORCED.test(line.text) &&
    tokens.slice(0, LONGEST_CAUSE).some(({ lower }) => classes.background.has(lower)) &&
    !tokens.some(({ time }) => time?.timing === "dated")
  );
}

/** "Delivery has been held up by vacancies". */
function wasHeldUp(said: Said): boolean {
  return (
    said.group.passive && said.group.lemma === "hold" && /^(?:up|back)$/.test(wordAt(said, said.group.after))
  );
}

/** "This has proved the hardest to put in place". */
function hasProved(said: Said): boolean {
  return said.group.lemma === "prove" && !said.group.passive && !isActor(said);
}

/** "It turned out too costly". */
function turnedOut(said: Said): boolean {
  return classes.turnsOut.has(said.group.lemma) && classes.judging.has(nextWord(said));
}

/** "Staff spoke of long delays". */
function spokeOf(said: Said): boolean {
  return said.group.lemma === "speak" && !said.group.passive && nextWord(said) === "of";
}

/** "The Panel heard conflicting evidence", "We heard from young people that …". */
function heardSay(said: Said): boolean {
  const { lemma, after } = said.group;
  if (lemma !== "hear") return false;
  const heard = /^(?:evidence|accounts?|views?|concerns?)$/.test(nounFrom(said, after));
  return heard || said.clauses.main.content.length > 0 || wordAt(said, after) === "from";
}

/** "Of forty files, 36 held a chronology". */
function held(said: Said): boolean {
  const { lemma, passive, perfect } = said.group;
  if (!classes.counts.has(lemma) || passive || perfect || isActor(said)) return false;
  return countedIn(said) !== null && !endsHere(said);
}

/** "Of 48 who replied, 91% rated it as good". */
function rated(said: Said): boolean {
  return (
    classes.rates.has(said.group.lemma) && !said.group.passive && !isActor(said) && countedIn(said) !== null
  );
}

/** "Members took the view that one form was enough". */
function tookTheView(said: Said): boolean {
  return said.group.lemma === "take" && classes.leanings.has(nounFrom(said, said.group.after));
}

/** "The response fell short". */
function fellShort(said: Said): boolean {
  return said.group.lemma === "fall" && wordAt(said, said.group.after) === "short";
}

/** "Compliance stood at 61%". */
function stoodAt(said: Said): boolean {
  const { lemma, passive, after } = said.group;
  return classes.standsAt.has(lemma) && wordAt(said, after) === "at" && !isActor(said) && !passive;
}

/** "was called off", "has been put off", "The plan lapsed". */
function wentWrong(said: Said): boolean {
  const { lemma, passive, after } = said.group;
  if (PUTS_OFF.has(lemma) && wordAt(said, after) === "off") return true;
  return classes.mishaps.has(lemma) && !(lemma === "slip" && passive);
}

/** "No complaint was made", "Little has changed", "Nobody rang". */
function wasNothing({ subject, tokens }: Said): boolean {
  const { opening, head } = subject;
  if (opening === "no" || classes.little.has(opening) || classes.nobody.has(head)) return true;
  return head === "" && tokens[0]?.lower === "much";
}

/** "Staff have said they value it", "Agencies fed back that it is long", "have asked that it be noted". */
function saysWhatIs(said: Said): boolean {
  const { group } = said;
  const next = wordAt(said, group.after);
  if (group.lemma === "ask") return /^that it be (?:noted|recorded)\b/.test(wordsFrom(said, group.after));
  if (group.lemma === "comment") return next === "on" || next === "upon" || next === "that";
  if (group.passive) return false;
  if (group.lemma === "feed") return next === "back" && wordAt(said, group.after + 1) === "that";
  return group.lemma === "say" && next !== "so";
}

/** Whether a verb in the past tells how things used to be. */
export function wasHabit(said: Said): boolean {
  const { group, around } = said;
  // "The police received no feedback", "The folder was collected every eight weeks"
  if (!group.perfect && wordAt(said, group.after) === "no") return true;
  const habit =
    group.passive &&
    !byActor(said.tokens, group.head) &&
    said.tokens.some(({ time }) => time?.timing === "recurring" && !time.attributive) &&
    !around.since &&
    !said.tokens.some(({ time }) => time?.past || time?.timing === "dated");
  if (group.tense === "past" && !group.perfect && habit) return true;
  // "Reports were screened by whoever was on duty"
  if (group.passive && !group.perfect && /^by (?:whoever|whichever)\b/.test(wordsFrom(said, group.after)))
    return true;
  // "The protocol dated from 2016"
  if (
    said.tokens[group.head]?.lower === "dated" &&
    !group.passive &&
    /^(?:from|back)\b/.test(said.line.text.slice((said.tokens[group.head]?.end ?? 0) + 1))
  )
    return true;
  return false;
}

/** The first word behind the verb that is no adverb. */
function nextWord(said: Said): string {
  let at = said.group.after;
  while ((said.tokens[at]?.is ?? 0) & ADVERB) at++;
  return wordAt(said, at);
}
