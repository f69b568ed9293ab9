import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { type CalendarRead, calendarAt, calendarBegins, leadsToDate, standsAlone } from "./calendar-phrases";
import { eventBegins, eventClauseAt } from "./events";
import { functionWords, has, MOST_WORDS, word } from "./lexicon";
import type { Calendar } from "./moments";
import { isAnchor } from "./points";
import { pastBefore, roleOf } from "./references";
import { resolveCalendar } from "./resolve";
import { isWord, scan, symbolAt, type Tokens } from "./scan";
import { spokenAt, spokenBegins, spokenMayBegin } from "./spoken";

/** Words that say when, in one paragraph. */
export interface TimePhrase {
  /** Offsets in the paragraph's text; the preposition belongs to it ("by the end of March 2026"). */
  readonly start: number;
  readonly end: number;
  readonly timing: "dated" | "incomplete" | "relative" | "recurring" | "event" | "vague";
  /** Certainly gone by, or begun in the past, by its own words or its verb ("since 2019", "was held in May 2021"). */
  readonly past: boolean;
  /** "reference": no time to do anything by, but which edition, title or past event is meant. */
  readonly role: "time" | "reference";
  /** Whether it describes a thing ("monthly supervision", "the July 2026 meeting") rather than the promise. */
  readonly attributive: boolean;
  /** What `resolveTime` needs; null where no calendar time is said (recurring, event, vague). */
  readonly calendar: Calendar | null;
}

/**
 * The times of a paragraph, in order, none overlapping another (of two that begin together the longest).
 *
 * How a commitment should choose among those of its sentence: leave out `role: "reference"`; leave out `past` ones
 * unless the sentence is about what was done; of the rest take the first there is of dated, incomplete, relative,
 * recurring, event, vague. `attributive` ones count too ("through annual training"), but after all others of the
 * same timing: the words to quote are those that are not attributive.
 */
export const timesIn: (paragraph: Paragraph) => readonly TimePhrase[] = perParagraph((paragraph) =>
  timesOf(paragraph.text),
);

/**
 * First and last day of a phrase, ISO, both included. `base` is the document's own date at the precision known
 * ("2024-01-15", "2024-01", "2024"); a time without its year is the first such that has not ended by then. Null
 * where the phrase says no calendar time, or needs a base and has none.
 */
export function resolveTime(phrase: TimePhrase, base: string | null): { from: string; to: string } | null {
  return phrase.calendar && resolveCalendar(phrase.calendar, base);
}

const NONE: readonly TimePhrase[] = [];

function timesOf(text: string): readonly TimePhrase[] {
  const tokens = scan(text);
  const { count, symbols } = tokens;
  let found: TimePhrase[] | null = null;
  let at = 0;
  while (at < count) {
    const symbol = symbols[at] as number;
    const start = startOf(symbol);
    if (start === KNOWN) {
      at++;
      continue;
    }
    const dates = (start & CALENDAR) !== 0 && dateAhead(tokens, at);
    const speaks = (start & SPOKEN) !== 0 && spokenMayBegin(symbol, symbols[at + 1] as number);
    const waits = (start & EVENT) !== 0;
    if (!dates && !speaks && !waits) {
      at++;
      continue;
    }
    const calendar = dates ? calendarAt(tokens, at) : null;
    const spoken = speaks ? spokenAt(tokens, at) : null;
    const event = waits ? eventClauseAt(tokens, at) : null;
    const longest = Math.max(calendar?.end ?? 0, spoken?.end ?? 0, event ?? 0);
    if (longest === 0) {
      at++;
      continue;
    }
    found ??= [];
    // "in the coming year" is twelve months from now rather than the next 1 January to 31 December.
    const counted = calendar?.timing === "relative" && spoken?.end === longest;
    if (calendar?.end === longest && !counted) found.push(ofCalendar(tokens, at, calendar));
    else if (event === longest) found.push(phraseOf(tokens, at, longest, AN_EVENT));
    else if (spoken?.timing) {
      // "annually in November" is one rhythm, not a month without its year.
      const month =
        spoken.timing === "recurring" && !spoken.attributive ? monthBehind(tokens, longest) : null;
      const end = month?.timing === "incomplete" ? month.end : longest;
      const { timing, calendar: counted, past, attributive } = spoken;
      found.push(phraseOf(tokens, at, end, { timing, calendar: counted, past, attributive, role: "time" }));
      at = end;
      continue;
    }
    at = longest;
  }
  return found ?? NONE;
}

/** The "in November" of "annually in November", the "and February" of "every August and February". */
function monthBehind(tokens: Tokens, at: number): CalendarRead | null {
  return calendarAt(tokens, symbolAt(tokens, at) === AND ? at + 1 : at);
}

const AND = word("and");
const [KNOWN, CALENDAR, SPOKEN, EVENT] = [1, 2, 4, 8];
const beginnings = new Uint8Array(MOST_WORDS);

/** Which sorts of phrase may begin with a symbol; most words begin none, so this is all that is asked of them. */
function startOf(symbol: number): number {
  if (symbol < 0) return CALENDAR | SPOKEN;
  const known = beginnings[symbol] ?? 0;
  if (known !== 0) return known;
  const start =
    KNOWN |
    (calendarBegins(symbol) ? CALENDAR : 0) |
    (spokenBegins(symbol) ? SPOKEN : 0) |
    (eventBegins(symbol) ? EVENT : 0);
  beginnings[symbol] = start;
  return start;
}

/** A date stands at most this many tokens behind the first word of its phrase: "by no later than the very end of". */
const LONGEST_OPENING = 12;

function dateAhead(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + LONGEST_OPENING; i++) {
    const symbol = symbolAt(tokens, i);
    if (isAnchor(symbol)) return true;
    if (!leadsToDate(symbol)) return false;
  }
  return false;
}

type Said = Omit<TimePhrase, "start" | "end">;

const AN_EVENT: Said = { timing: "event", past: false, role: "time", attributive: false, calendar: null };

function phraseOf(
  tokens: Tokens,
  at: number,
  end: number,
  { timing, past, role, attributive, calendar }: Said,
): TimePhrase {
  return {
    start: tokens.starts[at] ?? 0,
    end: tokens.ends[end - 1] ?? 0,
    timing,
    past,
    role,
    attributive,
    calendar,
  };
}

function ofCalendar(tokens: Tokens, at: number, read: CalendarRead): TimePhrase {
  const next = symbolAt(tokens, read.end);
  return phraseOf(tokens, at, read.end, {
    timing: read.timing,
    calendar: read.calendar,
    past: read.past || pastBefore(tokens, at),
    role: roleOf(tokens, read),
    attributive:
      isWord(next) &&
      !has(functionWords, next) &&
      !standsAlone(tokens, at, read.end) &&
      isModifier(tokens, read),
  });
}

function isModifier(tokens: Tokens, read: CalendarRead): boolean {
  const before = symbolAt(tokens, read.date - 1);
  return has(functionWords, before) && (read.bound === null || read.bound < read.date - 1);
}
