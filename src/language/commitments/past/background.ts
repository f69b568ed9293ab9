import { classes } from "../classes";
import { isActor, nounFrom, type Said, wordAt } from "../deed";
import { wordsFrom } from "../in-hand";
import { ADVERB } from "../words";
import { byActor, countedIn, endsHere } from "./objects";
import { isShare } from "./shares";
import { tells } from "./story";

const PUTS_OFF = new Set(["call", "put", "break"]);

/** Whether a verb in the past tells what was felt, counted, hard or in vain, and no deed. */
export function isBackground(said: Said): boolean {
  const { group, subject } = said;
  const { lemma } = group;
  // "The Board was saddened to read"
  const encouraged = lemma === "encourage" && /^(?:by|that|at)$/.test(wordAt(said, group.after));
  if (group.passive && (encouraged || classes.feelings.has(wordAt(said, group.head)))) return true;
  // "Attendance has ranged from 71% to 83%"
  if (classes.fluctuates.has(lemma) && !group.passive && !isActor(said)) return true;
  // "The timing was cited by many as an obstacle"
  const seenAs = group.passive && classes.seenAs.has(lemma) && !isActor(said);
  if (seenAs && / as /.test(said.line.text.slice(said.tokens[group.head]?.end))) return true;
  // "has been overtaken by events", "has proved difficult"
  if (group.passive && classes.overtakes.has(lemma)) return true;
  if (saysWhatIs(said)) return true;
  // "Delivery has been held up by vacancies"
  const held = lemma === "hold" && /^(?:up|back)$/.test(wordAt(said, group.after));
  if (group.passive && held) return true;
  // "This has proved the hardest to put in place"
  if (lemma === "prove" && !group.passive && !isActor(said)) return true;
  if (classes.turnsOut.has(lemma) && classes.judging.has(nextWord(said))) return true;
  // "Staff spoke of long delays"
  if (lemma === "speak" && !group.passive && nextWord(said) === "of") return true;
  // "The Panel heard conflicting evidence"
  if (lemma === "hear" && /^(?:evidence|accounts?|views?|concerns?)$/.test(nounFrom(said, group.after)))
    return true;
  // "We heard from young people that …"
  if (lemma === "hear" && (said.clauses.main.content.length > 0 || wordAt(said, group.after) === "from"))
    return true;
  // "Of forty files, 36 held a chronology"
  if (
    classes.counts.has(lemma) &&
    !group.passive &&
    !group.perfect &&
    !isActor(said) &&
    countedIn(said) &&
    !endsHere(said)
  )
    return true;
  // "Of 48 who replied, 91% rated it as good"
  if (classes.rates.has(lemma) && !group.passive && !isActor(said) && countedIn(said)) return true;
  // "Members took the view that one form was enough"
  if (lemma === "take" && classes.leanings.has(nounFrom(said, group.after))) return true;
  if (isShare(said)) return true;
  // "The response fell short"
  if (lemma === "fall" && wordAt(said, group.after) === "short") return true;
  // "Compliance stood at 61%"
  if (classes.standsAt.has(lemma) && wordAt(said, group.after) === "at" && !isActor(said) && !group.passive)
    return true;
  // "was called off", "has been put off"
  const off = PUTS_OFF.has(lemma) && wordAt(said, group.after) === "off";
  const mishap = off || (classes.mishaps.has(lemma) && !(lemma === "slip" && group.passive));
  if (mishap || tells(said)) return true;
  if (
    subject.opening === "no" ||
    (subject.head === "" && said.tokens[0]?.lower === "much") ||
    classes.little.has(subject.opening) ||
    classes.nobody.has(subject.head)
  )
    return true;
  return false;
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
