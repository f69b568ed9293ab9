import bounds from "./bounds.json";
import { functionWords, givenNames, has, MOST_WORDS, setOf, word } from "./lexicon";
import type { Bound, Calendar, Moment, Part } from "./moments";
import { PhraseBook } from "./phrase-book";
import { opensDate, pointAt, weakAnchors } from "./points";
import { capitalAt, digitsAt, isNumber, isWord, joined, spacedAt, symbolAt, type Tokens } from "./scan";
import { countedBehind, type PointRead } from "./years";

/** A calendar time with its preposition, as found; whether it is a time or a title's year is not decided here. */
export interface CalendarRead {
  readonly calendar: Extract<Calendar, { kind: "calendar" }>;
  readonly timing: "dated" | "incomplete" | "relative";
  readonly past: boolean;
  readonly sort: PointRead["sort"];
  /** The index of the preposition, null where there is none; of the date itself; behind the last token. */
  readonly bound: number | null;
  readonly date: number;
  readonly end: number;
  readonly part: boolean;
  readonly ranged: boolean;
}

const [THE, AND, OR, TO, UNTIL, TILL, THROUGH, BETWEEN, HYPHEN, COMMA, SLASH, AND_SIGN] = [
  word("the"),
  word("and"),
  word("or"),
  word("to"),
  word("until"),
  word("till"),
  word("through"),
  word("between"),
  45,
  44,
  47,
  38,
];
const grammar = { sets: {}, macros: bounds.macros };

function book<Meaning extends string>(
  table: Readonly<Record<Meaning, readonly string[]>>,
): PhraseBook<Meaning> {
  const made = new PhraseBook<Meaning>(grammar);
  for (const meaning of Object.keys(table) as Meaning[])
    for (const phrase of table[meaning]) made.add(phrase, meaning);
  return made;
}

const boundBook = book<Bound>(bounds.bounds);
const partBook = book<Part>(bounds.parts);
const onwardsBook = book<"onwards">({ onwards: bounds.onwards });
const nameBounds = setOf(["by", "from", "to", "for", "with"]);
/** "Due May", "Deadline: September": as good as a preposition in front of a month without its year. */
const labels = setOf(["due", "deadline", "target", "completed", "date", "timescale", "launch", "review"]);
/** "at its September 2026 meeting", "in the May edition" */
const determiners = setOf(["the", "its", "our", "their", "a", "an"]);
const dayBounds = setOf(["on", "by", "before", "until", "than", "from"]);

const leading = setOf(
  [
    "the",
    "its",
    "our",
    "their",
    "a",
    "an",
    "c",
    "b",
    "e",
    ...Object.values(bounds.bounds).flat(),
    ...Object.values(bounds.parts).flat(),
    ...Object.values(bounds.macros),
  ].flatMap((phrase) => phrase.match(/[a-z]+/g) ?? []),
);
leading[HYPHEN] = 1;
leading[SLASH] = 1;
for (let symbol = 0; symbol < MOST_WORDS; symbol++) if (has(weakAnchors, symbol)) leading[symbol] = 1;

/** Whether the symbol may stand between the first word of a phrase and its date; a date itself may as well. */
export function leadsToDate(symbol: number): boolean {
  return has(leading, symbol);
}

/** Whether a phrase may begin with the symbol. */
export function calendarBegins(symbol: number): boolean {
  return symbol === THE || boundBook.begins(symbol) || partBook.begins(symbol) || opensDate(symbol);
}

interface MomentRead {
  readonly read: PointRead;
  readonly part: Part | null;
  readonly date: number;
}

function momentAt(tokens: Tokens, at: number): MomentRead | null {
  const found = partBook.longest(tokens, at);
  if (found) {
    const part = found.meanings[0] ?? null;
    let next = found.end;
    if (symbolAt(tokens, next) === HYPHEN && (joined(tokens, next) || !spacedAt(tokens, next))) next++;
    if (symbolAt(tokens, next) === THE) next++;
    const read = pointAt(tokens, next, part);
    if (read) return { read, part: read.part ?? part, date: next };
  }
  const date = has(determiners, symbolAt(tokens, at)) ? at + 1 : at;
  const read = pointAt(tokens, date, null);
  return read && { read, part: read.part ?? null, date };
}

/** The calendar time that begins with the token `at`, its preposition included where one stands there. */
export function calendarAt(tokens: Tokens, at: number): CalendarRead | null {
  const bound = boundBook.longest(tokens, at);
  const between = bound !== null && symbolAt(tokens, bound.end - 1) === BETWEEN;
  const first = momentAt(tokens, bound ? bound.end : at);
  if (!first) return null;
  let last = first;
  let end = first.read.end;
  for (let items = 0; items < 12; items++) {
    const next = linked(tokens, end, last, between);
    if (!next) break;
    last = next;
    end = next.read.end;
  }
  const ranged = last !== first || first.read.until !== undefined;
  if (!accepted(tokens, bound ? at : null, first, ranged, end)) return null;
  const onwards = onwardsBook.longest(tokens, symbolAt(tokens, end) === COMMA ? end + 1 : end);
  const dated = first.read.dated || last.read.dated;
  const counted = isCounted(first.read) && isCounted(last.read);
  const opening: Moment = { point: first.read.point, part: first.part };
  const closing = last.read.until ?? (last === first ? null : last.read.point);
  return {
    calendar: {
      kind: "calendar",
      bound: bound?.meanings[0] ?? "in",
      first: opening,
      last: closing && { point: closing, part: last === first ? null : last.part },
    },
    timing: dated ? "dated" : counted ? "relative" : "incomplete",
    past:
      bound?.meanings[0] === "since" || (opening.point.kind === "which" && opening.point.which === "last"),
    sort: first.read.sort,
    bound: bound ? at : null,
    date: first.date,
    end: onwards ? onwards.end : end,
    part: first.part !== null,
    ranged,
  };
}

/** "this year" and "next month" are counted from now; "this autumn" is a calendar time without its year. */
function isCounted(read: PointRead): boolean {
  return read.sort === "counted";
}

/** The next end of a range or item of a list behind `end`. */
function linked(tokens: Tokens, end: number, before: MomentRead, between: boolean): MomentRead | null {
  let next = end;
  let stretch = false;
  const symbol = symbolAt(tokens, next);
  if (symbol === TO || symbol === UNTIL || symbol === TILL || symbol === THROUGH || symbol === HYPHEN) {
    stretch = true;
    next++;
  } else if (symbol === AND || symbol === OR || symbol === AND_SIGN) next++;
  else if (symbol === SLASH && joined(tokens, next)) next++;
  else if (symbol === COMMA) {
    const behind = symbolAt(tokens, next + 1);
    next += behind === AND || behind === OR || behind === AND_SIGN ? 2 : 1;
  } else return null;
  if (symbol === HYPHEN) {
    const year = secondYear(tokens, next, before.read);
    if (year) return year;
  }
  const second = momentAt(tokens, next);
  if (!second) return null;
  const a = before.read;
  const b = second.read;
  if (b.sort === "year" && countedBehind(tokens, { year: 0, split: false, end: b.end })) return null;
  if (!sameSort(a.sort, b.sort, stretch)) return null;
  // "between June 2015 and 2016"; "in March 2024 and 2025 brought …" is no list.
  if (b.sort === "year" && a.sort === "month" && !a.dated) return null;
  if (stretch || between) return second;
  // Two times in one sentence are one list only where they share a year, or both say theirs.
  if (a.dated && !b.dated) return null;
  return personNamed(tokens, second.date, b) ? null : second;
}

function sameSort(a: PointRead["sort"], b: PointRead["sort"], stretch: boolean): boolean {
  if (a === b || (b === "year" && a === "month")) return true;
  const months = (sort: PointRead["sort"]) => sort === "day" || sort === "month" || sort === "period";
  return stretch && months(a) && months(b);
}

/** The 26 of "2023-26". */
function secondYear(tokens: Tokens, at: number, first: PointRead): MomentRead | null {
  const symbol = symbolAt(tokens, at);
  if (first.sort !== "year" || !isNumber(symbol) || digitsAt(tokens, at) !== 2 || spacedAt(tokens, at))
    return null;
  if (first.point.kind !== "months") return null;
  const year = first.point.year - (first.point.year % 100) + -1 - symbol;
  const point = { ...first.point, year };
  return { read: { ...first, point, end: at + 1 }, part: null, date: at };
}

function accepted(
  tokens: Tokens,
  bound: number | null,
  first: MomentRead,
  ranged: boolean,
  end: number,
): boolean {
  const { read, part, date } = first;
  if (read.sort === "year") return !countedBehind(tokens, { year: 0, split: false, end });
  const next = symbolAt(tokens, end);
  // "the end of Year 1 of the plan", "the end of term 2"
  if (read.sort === "unit" && isNumber(next)) return false;
  if (read.sort === "unit" || read.part === "end")
    return (
      bound !== null ||
      part === "late" ||
      standsAlone(tokens, date, end) ||
      !isWord(next) ||
      has(functionWords, next)
    );
  if (read.firm || part !== null) return true;
  if (standsAlone(tokens, bound ?? date, end) || has(labels, symbolAt(tokens, date - 1))) return true;
  if (read.sort === "figures") return bound !== null;
  if (read.sort === "weekday")
    return bound !== null && date > 0 && has(dayBounds, symbolAt(tokens, date - 1));
  if (personNamed(tokens, date, read)) return bound !== null && !has(nameBounds, symbolAt(tokens, date - 1));
  if (bound !== null || (ranged && capitalAt(tokens, date))) return true;
  // "the May meeting", "our March conference"
  return (
    read.sort === "month" && symbolAt(tokens, date - 1) === THE && isWord(next) && !has(functionWords, next)
  );
}

/** "June Hartley": a month that is also a given name, with one capital behind it; "by June Marlshire Police" is none. */
function personNamed(tokens: Tokens, date: number, read: PointRead): boolean {
  return (
    read.sort === "month" &&
    !read.dated &&
    has(givenNames, symbolAt(tokens, date)) &&
    isWord(symbolAt(tokens, read.end)) &&
    capitalAt(tokens, read.end) &&
    !(isWord(symbolAt(tokens, read.end + 1)) && capitalAt(tokens, read.end + 1))
  );
}

const opens = new Set([0, 58, 40, 91, 124, 59, HYPHEN]);
const closes = new Set([0, 41, 93, 59, 46, 124, 58]);

/** Whether nothing but brackets, colons and the like stands around the tokens, as in a table's cell. */
export function standsAlone(tokens: Tokens, at: number, end: number): boolean {
  return (
    opens.has(symbolAt(tokens, at - 1)) &&
    (closes.has(symbolAt(tokens, end)) || symbolAt(tokens, end) === COMMA)
  );
}
