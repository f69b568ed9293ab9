// Which of a line's times say when: not those that tell which thing, what was before, or how a standard runs.

import { classes } from "./classes";
import type { Clauses } from "./clause";
import type { Line, Token } from "./line";
import { WITH } from "./looked-for";
import { flags, tokenAt } from "./neighbours";
import type { TimeAt } from "./timing";
import { ADVERB, AUXILIARY, BASE, BE, NONFINITE_BE, PARTICIPLE, PAST, RELATIVE, TO } from "./words";

/** Whether a time says when what is promised is to be, and not which thing or what else. */
export function counts(line: Line, clauses: Clauses, { phrase, at }: TimeAt): boolean {
  const { tokens } = line;
  const calendar = phrase.timing === "dated" || phrase.timing === "incomplete";
  if (calendar && isSetApart(tokens, at)) return false;
  if (calendar && isWhenDecided(line, clauses, at)) return false;
  if (calendar && isOfSubject(line, clauses, at)) return false;
  if (calendar && isPointedAt(line, at)) return false;
  if (phrase.timing === "relative" && isMeasured(line, clauses, at)) return false;
  if (calendar && describes(line, clauses, at) && !clauses.main.groups.some((group) => group.head === at - 1))
    return false;
  for (const [first, end, describing] of clauses.subordinate) {
    if (first > at || at >= end) continue;
    // "so that a missed visit leads to a call within two days", "so that rights are explained when a course starts", "so that files are read every month": a standard
    const token = tokens[at];
    const habit = phrase.timing === "event" || phrase.timing === "recurring";
    const told = habit && tokens[first + 1]?.lower === "that";
    const standard = told || (token !== undefined && isWithinDays(line, token));
    if (!describing && tokens[first]?.lower === "so" && standard) return false;
    if (!describing) continue;
    if (calendar ? isAbsolute(tokens, first, at) : isSetOff(tokens, at)) continue;
    // "a commitment that no ward will close until the unit is open"
    const pledged =
      tokens[first]?.lower === "that" && classes.pledges.has(tokenAt(tokens, first - 1)?.lower ?? "");
    if (
      !calendar &&
      !pledged &&
      phrase.timing !== "relative" &&
      !(phrase.timing === "recurring" && (isToCome(tokens, first, at) || watches(clauses, first)))
    )
      return false;
    const limit = opens(line, at, /^(?:by|before|no later than)\b/i);
    const nested = clauses.subordinate.find(([from, to]) => from > first && to <= at && to <= end);
    if (isPast(tokens, nested ? nested[1] : first, at, limit)) return false;
  }
  return true;
}

/** "the carers who came to the event, a second print to be out by May 2026": what a comma sets behind a clause goes with the promise. */
function isAbsolute(tokens: readonly Token[], from: number, at: number): boolean {
  const comma = tokens.findLastIndex(({ lower }, i) => i < at && i > from && lower === ",");
  const to = tokens.findIndex(({ is }, i) => i > comma && i < at && (is & TO) !== 0);
  if (comma === -1 || to <= comma + 1 || !(flags(tokens, to + 1) & (NONFINITE_BE | BASE))) return false;
  return !tokens.slice(comma, to).some(({ is }) => (is & (AUXILIARY | RELATIVE)) !== 0);
}

/** "will read all files which were closed, each month": what a comma sets behind the whole sentence. */
const isSetOff = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at - 1)?.lower === "," && /^[.;]?$/.test(tokens[at + 1]?.lower ?? "");

/** "set against those of 2019"; but "The target is that by May 2026 …" */
function isPointedAt(line: Line, at: number): boolean {
  const pointer = tokenAt(line.tokens, at - 1)?.lower;
  return pointer === "those" || (pointer === "that" && !opens(line, at, /^(?:by|before)\b/i));
}

const LONGEST_OPENING = 14;

/** Whether a time begins with certain words: "by", "no later than". */
const opens = ({ text, tokens }: Line, at: number, words: RegExp): boolean => {
  const { start = 0 } = tokens[at] ?? {};
  return words.test(text.slice(start, start + LONGEST_OPENING));
};

/** "The panel's letter of 11 January 2024 will be published": which letter it is, in front of the verb. */
function isOfSubject(line: Line, { main }: Clauses, at: number): boolean {
  const of = opens(line, at, /^of\b/i) || tokenAt(line.tokens, at - 1)?.lower === "of";
  return of && main.groups.length > 0 && main.groups.every(({ first }) => at < first);
}

/** "agreed in May 2024 to fund a nurse": when it was agreed, and not by when; but "agreed to come in May 2024 to tell of it". */
const isWhenDecided = (line: Line, { main }: Clauses, at: number): boolean =>
  main.groups.some(
    ({ head, infinitiveAt, tense, perfect }) =>
      head < at &&
      at < infinitiveAt &&
      (tense === "past" || perfect) &&
      !line.tokens.slice(head + 1, at).some(({ is }) => (is & TO) !== 0),
  ) && !opens(line, at, /^by\b/i);

const DAYS = /^within .*\b(?:hour|day)s?$/i;

/** "within two working days": no time for anything that is to be done once. */
export const isWithinDays = ({ text }: Line, { start, end }: Token): boolean =>
  DAYS.test(text.slice(start, end));

/** "to check that each was sent within three days", "visits made within ten days": what is measured, and no deadline. */
function isMeasured(line: Line, { main }: Clauses, at: number): boolean {
  const { tokens } = line;
  const token = tokens[at];
  if (!token || !isWithinDays(line, token) || main.groups.some(({ head }) => head === at - 1)) return false;
  const verb = flags(tokens, at - 1);
  const isDone = (verb & (PARTICIPLE | PAST)) !== 0 && !(verb & BASE);
  return isDone && !(flags(tokens, at - 2) & (NONFINITE_BE | ADVERB));
}

/** "the report published in May 2017": the month of a participle that stands by itself. */
function describes({ text, tokens, has }: Line, { main }: Clauses, at: number): boolean {
  const before = at - 1;
  const word = tokenAt(tokens, before);
  if (word?.lower === "dated") return true;
  // "the first set in May" is a noun
  if (!word || !(word.is & PARTICIPLE) || word.is & BASE) return false;
  const { start = 0, end = 0 } = tokens[at] ?? {};
  if (/^(?:by|before|within|no)\b|\blatest$/i.test(text.slice(start, end))) return false;
  // "Second audit, to be led by the Chair, planned for Summer 2026": nothing else says what is to be
  if (main.groups.length === 0 && classes.expecting.has(word.lemma)) return false;
  // "…, with the last wing planned for May 2026"
  if (
    has & WITH &&
    classes.expecting.has(word.lemma) &&
    tokens.slice(Math.max(0, before - 9), before).some(({ lower }) => lower === "with")
  )
    return false;
  // "will be overseen by the Chair and reviewed in June 2026"
  if (
    tokenAt(tokens, before - 1)?.lower === "and" &&
    main.groups.some((group) => group.passive && group.head < before)
  )
    return false;
  for (let i = before - 1; i >= 0; i--) {
    const is = tokens[i]?.is ?? 0;
    if (is & (AUXILIARY | NONFINITE_BE | BE)) return false;
    if (is & ADVERB || tokens[i]?.lower === "and" || is & PARTICIPLE) continue;
    return true;
  }
  return false;
}

const LONGEST_ABSOLUTE = 10;

/** "…, the money having been found in May": what came first. */
function isSetApart(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - LONGEST_ABSOLUTE; i--) {
    if (tokens[i]?.lower === ",") return false;
    // "will be having a briefing in May 2026" is to come
    const own = (tokenAt(tokens, i - 1)?.is ?? 0) & (BE | NONFINITE_BE);
    if (tokens[i]?.lower === "having" && !own) return true;
  }
  return false;
}

/** "Delivery will be overseen by the Group, which meets quarterly": who watches does so at its meetings. */
function watches({ main }: Clauses, which: number): boolean {
  const verb = main.groups.findLast(({ first }) => first < which) ?? main.groups[0];
  return !verb || classes.watches.has(verb.lemma);
}

/** "…, which will report each quarter" */
function isToCome(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.lower === "will") return true;
  return false;
}

/** Of a clause that says "has", a time that limits is none: "write to every tenant who has complained by May 2026". */
function isPast(tokens: readonly Token[], from: number, to: number, limit: boolean): boolean {
  for (let i = from; i < to; i++) {
    const { lower = "", is = 0 } = tokens[i] ?? {};
    if (classes.wasOrHad.has(lower)) return true;
    // "whose lease began before", "who joined in"
    if (is & PAST && !(is & BASE) && (!(is & PARTICIPLE) || flags(tokens, i - 1) & RELATIVE)) return true;
    if (classes.hasOrHave.has(lower)) return !limit;
    if (classes.isOrWill.has(lower)) return false;
  }
  return false;
}
