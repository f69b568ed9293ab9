import { classes } from "./classes";
import { isWork, type Said, wordAt } from "./deed";
import { tokenAt } from "./neighbours";
import { BASE, DETERMINER, ING } from "./words";

/** "under way", "in the process of", "in progress", "due in May". */
export function inHand(said: Said, at: number): boolean {
  const word = wordAt(said, at);
  const next = wordAt(said, at + 1);
  const third = wordAt(said, at + 2);
  for (let i = said.group.first; i <= said.group.head + 2; i++) {
    const time = said.tokens[i]?.time;
    if (time?.timing === "vague" && !time.past && !time.attributive && isWork(said)) return true;
  }
  // "Two of the actions are still open"
  if ((word === "open" || word === "incomplete") && classes.actionItems.has(lastNoun(said))) return true;
  if (classes.openHeads.has(word)) {
    if (word === "ongoing" || word === "continuing") return isWork(said);
    if (word === "due")
      return (
        said.tokens[at + 1] !== undefined &&
        !(
          next === "to" &&
          (said.tokens[at + 2]?.is ?? 0) & DETERMINER &&
          !((said.tokens[at + 2]?.is ?? 0) & BASE)
        )
      );
    return true;
  }
  if (word === "under" && classes.underWhat.has(next)) return true;
  if (word === "in" && (classes.open.has(next) || (next === "the" && third === "process"))) return true;
  if (word === "on" && classes.onWhat.has(next) && next !== "hold") return true;
  if (
    word === "in" &&
    /^(?:discussions?|dialogue|talks|conversations?|negotiations?|consultation|contact) (?:with|about|on|over)\b/.test(
      wordsFrom(said, at + 1),
    )
  )
    return true;
  if (word === "out" && OUT_FOR.test(wordsFrom(said, at + 1))) return true;
  if (word === "subject" && next === "to" && AGREEING.test(wordsFrom(said, at + 2))) return true;
  if (classes.withWhom.has(word) && AWAITED.test(wordsFrom(said, at + 1))) return true;
  // "A new card is with the printers"
  const maker = at + (next === "the" || next === "our" ? 2 : 1);
  const alone = wordAt(said, maker + 1) !== "," && wordAt(said, maker + 1) !== "who";
  if (word === "with" && alone && classes.makers.has(wordAt(said, maker))) return true;
  // "Four more dates are in the programme for May 2026"
  if (word === "in" && next === "the" && classes.diaries.has(third) && said.around.future) return true;
  // "are in the throes of agreeing", "is in the middle of writing"
  if (
    word === "in" &&
    next === "the" &&
    wordAt(said, at + 3) === "of" &&
    (said.tokens[at + 4]?.is ?? 0) & ING
  )
    return true;
  // "is down for the spring of 2026"
  if (word === "down" && said.around.future && said.tokens[at + 1]?.time) return true;
  // "is at the design stage", "is on the agenda for 20 May 2026"
  if (word === "at" && /^(?:the|a|an) (?:\w+ ){0,2}stage\b/.test(wordsFrom(said, at + 1))) return true;
  if (
    word === "on" &&
    /^(?:the|its) agenda(?: (?:for|of|at|in))?\b/.test(wordsFrom(said, at + 1)) &&
    said.around.future
  )
    return true;
  // "is up for renewal in May 2026", "is on its way", "is on offer in the new year"
  if (word === "up" && next === "for" && said.around.future) return true;
  if (word === "on" && (third === "way" || (next === "offer" && said.around.future))) return true;
  if (word === "about" && next === "to") return true;
  if (word === "underway" || word === "yet") return true;
  return false;
}

/** The noun in front of the verb: "actions" in "two of the five actions". */
const lastNoun = ({ tokens, subject }: Said): string => tokenAt(tokens, subject.to - 1)?.lower ?? "";

/** "is with the Executive for approval", "is subject to final approval" */
const AGREEING = /\b(?:approval|agreement|ratification|sign-?off|consultation|funding|procurement)\b/;
const OUT_FOR = /^(?:for|to) (?:\w+ )?(?:approval|agreement|consultation|comments?|tender|review)\b/;
const AWAITED =
  /\bfor (?:\w+ )?(?:approval|agreement|ratification|sign-?off|consultation|comments?|consideration|decision)\b|\bto (?:take forward|decide|consider|agree|approve)\b/;

/** The words from a token on, in small letters: as many as show what a phrase is. */
export function wordsFrom({ tokens, line }: Said, from: number): string {
  const first = tokens[from];
  const last = tokens[Math.min(from + 9, tokens.length - 1)];
  return first && last ? line.text.slice(first.start, last.end).toLowerCase() : "";
}
