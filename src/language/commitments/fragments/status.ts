import { classes } from "../classes";
import type { Kind } from "../deed";
import { isThing, type Line, type Token } from "../line";
import { firstMeant, type Sense } from "../senses";
import { NEGATION, PARTICIPLE, TO } from "../words";
import { AWAITING } from "./open";

/** The first words of a line. */
interface Opening {
  readonly line: Line;
  readonly tokens: readonly Token[];
  /** The token at which its words begin, behind a traffic light. */
  readonly first: number;
  readonly word: Token;
  readonly lower: string;
  readonly next: Token | undefined;
  /** The second word; "" where there is none. */
  readonly second: string;
}

type StatusSense = Sense<Opening, Kind>;

/** What the first words of a line can say by themselves, in the order in which it is asked. */
export const statusSenses: readonly StatusSense[] = [
  isNone,
  asksReader,
  isAccepted,
  isUsual,
  isUnknown,
  beingDone,
  hasSlipped,
  wentWrong,
  nowPart,
  outFor,
  putOff,
  inPlace,
  onTheWay,
  partlyAccepted,
  nearlyDone,
  isFinished,
  stillOpen,
  withThem,
  workOn,
];

/** What a line says by its first words alone: "In progress", "Complete", "Not started"; null where they say nothing. */
export function statusOf(line: Line, first: number): Kind | null {
  const { tokens } = line;
  const word = tokens[first];
  if (!word) return null;
  const next = tokens[first + 1];
  if (word.time) return whenOnly(line, first, word.time);
  const opening = { line, tokens, first, word, lower: word.lower, next, second: next?.lower ?? "" };
  return firstMeant(statusSenses, opening);
}

/** "TBC", "Shortly": a time, and nothing else. */
function whenOnly(line: Line, first: number, { timing }: NonNullable<Token["time"]>): Kind | null {
  if (saysUnknown(line, first)) return "other";
  return timing === "vague" && line.tokens.length - first <= 2 ? "planned" : null;
}

/** "Not started", "Nothing yet", "Too early". */
function isNone({ word, lower }: Opening): Kind | null {
  return word.is & NEGATION || lower === "nothing" || lower === "too" ? "other" : null;
}

const REACHED = /@|\b0\d{2,4}[ \d]{6,}|\bwww\.|https?:/;

/** "See above", "Please note", "Contact the duty desk on 01632 960111"; "See whether it works" is something to do. */
function asksReader({ line, lower, second }: Opening): Kind | null {
  const asked =
    lower === "please" ||
    (lower === "see" && !classes.behindSee.has(second)) ||
    (classes.reaches.has(lower) && REACHED.test(line.text));
  return asked ? "other" : null;
}

/** More words than these tell of something that was agreed. */
const LONGEST_ACCEPTANCE = 7;
const BEHIND_ACCEPTANCE = new Set(["by", "in", "and", "without"]);

/** "Agreed.", "Accepted by the Trust", "Agreed and welcomed": what is said of the recommendation, without saying when. */
function isAccepted({ tokens, first, lower, next, second }: Opening): Kind | null {
  if (!classes.acceptances.has(lower) || tokens.length - first > LONGEST_ACCEPTANCE) return null;
  if (tokens.slice(first).some(({ time }) => time)) return null;
  return !next || BEHIND_ACCEPTANCE.has(second) ? "other" : null;
}

/** "BAU", "Business as usual". */
function isUsual({ lower, second }: Opening): Kind | null {
  return lower === "bau" || (lower === "business" && second === "as") ? "practice" : null;
}

/** "Dates and venue to be confirmed", "None at present", "N/A". */
function isUnknown({ line, first, lower }: Opening): Kind | null {
  return classes.unknown.has(lower) || saysUnknown(line, first) ? "other" : null;
}

const UNSETTLED = /^(?:dates?|details?|venues?|timescales?|leads?|owners?|names?|tbc|tba|tbd|and)$/;
const TO_CONFIRM = /^(?:tbc|tba|tbd)$|\b(?:confirmed|determined|advised|arranged)$/;
const LONGEST_UNKNOWN = 4;

/** "TBC", "Date to be confirmed": what is not known yet. */
function saysUnknown({ text, tokens }: Line, first: number): boolean {
  for (let at = first; at < tokens.length && at < first + LONGEST_UNKNOWN; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (token.time && TO_CONFIRM.test(text.slice(token.start, token.end).toLowerCase())) return true;
    if (at > first && token.is & TO && tokens[at + 1]?.lower === "be")
      return classes.stillToSettle.has(tokens[at + 2]?.lower ?? "");
    if (!UNSETTLED.test(token.lower)) return false;
  }
  return false;
}

/** "Being finalised". */
function beingDone({ lower, next }: Opening): Kind | null {
  return lower === "being" && (next?.is ?? 0) & PARTICIPLE ? "planned" : null;
}

/** "Slipped to March 2026". */
function hasSlipped({ tokens, first, word }: Opening): Kind | null {
  if (!(word.is & PARTICIPLE) || !classes.slips.has(word.lemma)) return null;
  const due = tokens.slice(first + 1, first + 3).find(({ time }) => time)?.time;
  return due && !due.past && due.timing !== "vague" ? "planned" : null;
}

const CAUSED = new Set(["due", "caused", "because", "owing"]);

/** "Delayed", "Missed due to staffing", "Delay caused by the move"; "Delayed discharges" are something else. */
function wentWrong({ tokens, first, word, next, second }: Opening): Kind | null {
  if (!classes.mishaps.has(word.lemma)) return null;
  if (CAUSED.has(second) && tokens[first + 3]?.lower !== "be") return "other";
  return word.is & PARTICIPLE && !isThing(next) ? "other" : null;
}

/** "Now part of the training calendar", "Part of induction", "Now in every pack". */
function nowPart({ tokens, first, lower, second }: Opening): Kind | null {
  if (lower === "part") return second === "of" ? "practice" : null;
  if (lower !== "now") return null;
  const within = second === "in" && !classes.inWhat.has(tokens[first + 2]?.lower ?? "");
  return second === "part" || within ? "practice" : null;
}

const OUT_FOR = /^out (?:to|for) (?:\w+ )?(?:advert|tender|consultation|comments?|review|quotes?)\b/i;

/** "Out to advert". */
function outFor({ line, word, lower }: Opening): Kind | null {
  return lower === "out" && OUT_FOR.test(line.text.slice(word.start)) ? "planned" : null;
}

const BACK = new Set(["up", "back"]);
const ONWARDS = new Set(["over", "across"]);

/** "Held up by the move", "Carried over from 2025". */
function putOff({ lower, second }: Opening): Kind | null {
  return (lower === "held" && BACK.has(second)) || (lower === "carried" && ONWARDS.has(second))
    ? "other"
    : null;
}

/** "In place", "In use": how it is; "In part" is open, of what was to be done. */
function inPlace({ tokens, first, lower, second }: Opening): Kind | null {
  if (lower !== "in") return null;
  if (second === "part") return tokens[first + 2]?.lower !== "of" ? "planned" : null;
  return classes.inWhat.has(second) ? "practice" : null;
}

/** "In progress with the Trust", "On hold", "Under review", "In the process of recruiting". */
function onTheWay({ tokens, first, lower, second }: Opening): Kind | null {
  if (lower === "on") return classes.onWhat.has(second) ? "planned" : null;
  if (lower !== "in" && lower !== "under") return null;
  const open =
    classes.open.has(second) ||
    (lower === "under" && second === "review") ||
    (second === "the" && tokens[first + 2]?.lower === "process");
  return open ? "planned" : null;
}

/** "Partially accepted": an answer. */
function partlyAccepted({ lower, next }: Opening): Kind | null {
  return classes.partly.has(lower) && classes.accepts.has(next?.lemma ?? "") ? "other" : null;
}

/** "Nearly complete", "Partly". */
function nearlyDone({ lower }: Opening): Kind | null {
  return classes.nearly.has(lower) ? "planned" : null;
}

/** Whether the first word describes no noun: "Complete", "Closed, June 2025", not "Complete set of forms". */
const isAlone = ({ next, second }: Opening): boolean => classes.statusOpen.has(second) || !isThing(next);

/** "Complete", "Closed, May 2025". */
function isFinished(said: Opening): Kind | null {
  return classes.statusDone.has(said.lower) && isAlone(said) ? "done" : null;
}

/** "Ongoing", "Started", "Awaiting sign-off", "Pending". */
function stillOpen(said: Opening): Kind | null {
  const { lower } = said;
  if (lower === "awaiting" || lower === "pending") return "planned";
  return (classes.openHeads.has(lower) || classes.openStatus.has(lower)) && isAlone(said) ? "planned" : null;
}

/** "With legal services for advice". */
function withThem({ line, lower }: Opening): Kind | null {
  return lower === "with" && AWAITING.test(line.text) ? "planned" : null;
}

/** "Work ongoing", "Work has started". */
function workOn({ lower, second }: Opening): Kind | null {
  return lower === "work" && classes.behindWork.has(second) ? "planned" : null;
}
