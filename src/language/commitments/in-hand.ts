import { classes } from "./classes";
import { isWork, type Said, wordAt, wordsFrom } from "./deed";
import patterns from "./in-hand.json";
import { tokenAt } from "./neighbours";
import { BASE, DETERMINER } from "./words";

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
  if (classes.withWhom.has(word) && AWAITED.test(wordsFrom(said, at + 1))) return true;
  // "A new card is with the printers"
  const maker = at + (next === "the" || next === "our" ? 2 : 1);
  const alone = wordAt(said, maker + 1) !== "," && wordAt(said, maker + 1) !== "who";
  if (word === "with" && alone && classes.makers.has(wordAt(said, maker))) return true;
  const words = said.tokens[at]?.time ? "" : wordsFrom(said, at);
  if (NOW.test(words)) return true;
  // "Four more dates are in the programme for May 2026", "is down for the spring of 2026"
  return (
    said.around.future &&
    ((word === "in" && next === "the" && classes.diaries.has(third)) ||
      (word === "down" && said.tokens[at + 1]?.time != null) ||
      TO_COME.test(words))
  );
}

/** The noun in front of the verb: "actions" in "two of the five actions". */
const lastNoun = ({ tokens, subject }: Said): string => tokenAt(tokens, subject.to - 1)?.lower ?? "";

const anyOf = (patterns: readonly { readonly words: string }[]): RegExp =>
  new RegExp(patterns.map(({ words }) => words).join("|"));
const NOW = anyOf(patterns.now);
const TO_COME = anyOf(patterns.toCome);

/** "is with the Executive for approval" */
const AWAITED =
  /\bfor (?:\w+ )?(?:approval|agreement|ratification|sign-?off|consultation|comments?|consideration|decision)\b|\bto (?:take forward|decide|consider|agree|approve)\b/;
