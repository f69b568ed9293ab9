import { standsAlone } from "./calendar-phrases";
import { generalHeads } from "./events";
import events from "./events.json";
import { functionWords, has, numberNamed, setOf, singularUnits, type Unit, unitOf, word } from "./lexicon";
import type { Calendar, LengthUnit } from "./moments";
import { PhraseBook } from "./phrase-book";
import phrases from "./phrases.json";
import { isNumber, isWord, symbolAt, type Tokens } from "./scan";
import type { TimePhrase } from "./times";

/** A time that is no calendar time: a length, a rhythm, an event, or words that say nothing. */
export interface Spoken {
  readonly end: number;
  /** Null for words that look like a time and are none ("annual leave"). */
  readonly timing: TimePhrase["timing"] | null;
  readonly past: boolean;
  readonly attributive: boolean;
  readonly calendar: Calendar | null;
}

interface Meaning {
  readonly timing: TimePhrase["timing"] | null;
  readonly way: "ahead" | "back" | null;
  readonly past: boolean;
  readonly adjective: boolean;
  /** Only where it is all that a cell or line says. */
  readonly alone: boolean;
  /** Only where no further word follows: "after six months", not "after six months in care". */
  readonly closed: boolean;
  readonly count: number | null;
  /** The word in front has to be, or may not be, one of these. */
  readonly behind: Uint8Array | null;
  readonly notBehind: Uint8Array | null;
}

interface Entry {
  readonly timing: string | null;
  readonly way?: string;
  readonly past?: boolean;
  readonly adjective?: boolean;
  readonly alone?: boolean;
  readonly closed?: boolean;
  readonly count?: number;
  readonly behind?: readonly string[];
  readonly notBehind?: readonly string[];
  readonly phrases: readonly string[];
}

const book = new PhraseBook<Meaning>(phrases);
for (const entry of phrases.phrases as readonly Entry[]) {
  const meaning: Meaning = {
    timing: entry.timing as Meaning["timing"],
    way: (entry.way ?? null) as Meaning["way"],
    past: entry.past ?? false,
    adjective: entry.adjective ?? false,
    alone: entry.alone ?? false,
    closed: entry.closed ?? false,
    count: entry.count ?? null,
    behind: entry.behind ? setOf(entry.behind) : null,
    notBehind: entry.notBehind ? setOf(entry.notBehind) : null,
  };
  for (const phrase of entry.phrases) book.add(phrase, meaning);
}

const steps = setOf(phrases.sets.step);
const eventVerbs = setOf(events.verbs);
const ages = setOf(["old", "olds", "age", "aged", "group", "groups"]);
const periods = setOf([
  "period",
  "point",
  "mark",
  "timescale",
  "timeframe",
  "timeline",
  "window",
  "time",
  "maximum",
  "max",
  "notice",
]);
const [HYPHEN, OF, FROM, AFTER, FOLLOWING, POST, RELEASE, THAT, DATE, BEING, THE] = [
  45,
  word("of"),
  word("from"),
  word("after"),
  word("following"),
  word("post"),
  word("release"),
  word("that"),
  word("date"),
  word("being"),
  word("the"),
];
/** Behind "after a year" these begin what is done then, and do not say of what the year is. */
const goingOn = setOf(["by", "and", "to", "so"]);
const ours = setOf(["this", "now", "today"]);

/** Whether a phrase may begin with the symbol: asked of every token, so that most are passed over at once. */
export const spokenBegins = (symbol: number): boolean => book.begins(symbol);

/** The same of two: a phrase, or a count such as "six weeks from publication". */
export const spokenMayBegin = (first: number, second: number): boolean =>
  book.mayBegin(first, second) || numberNamed(first) !== 0;

export function spokenAt(tokens: Tokens, at: number): Spoken | null {
  const match = book.longest(tokens, at);
  if (!match) return stepAfter(tokens, at);
  const { end } = match;
  const meaning = match.meanings.find((each) => fits(tokens, at, end, each));
  if (!meaning) return stepAfter(tokens, at);
  const { timing, past, way, count } = meaning;
  if (meaning.adjective) return spoken(end, timing, past, null, nounBehind(tokens, end));
  if (way === null) return spoken(end, timing, past);
  if (count !== null) return spoken(end, timing, past, length(way, count, "day"));
  return lengthRead(tokens, at, end, meaning, way);
}

const spoken = (
  end: number,
  timing: Spoken["timing"],
  past: boolean,
  calendar: Calendar | null = null,
  attributive = false,
): Spoken => ({ end, timing, past, attributive, calendar });

function fits(tokens: Tokens, at: number, end: number, meaning: Meaning): boolean {
  const before = symbolAt(tokens, at - 1);
  if (meaning.behind && !has(meaning.behind, before)) return false;
  if (meaning.notBehind && has(meaning.notBehind, before)) return false;
  if (meaning.closed && isWord(symbolAt(tokens, end)) && !has(goingOn, symbolAt(tokens, end))) return false;
  return !meaning.alone || standsAlone(tokens, at, end);
}

/** "six weeks from publication", "28 days after the inquest", which no preposition opens. */
function stepAfter(tokens: Tokens, at: number): Spoken | null {
  const symbol = symbolAt(tokens, at);
  if (!isNumber(symbol) && numberNamed(symbol) === 0) return null;
  let next = at + 1;
  if (has(working, symbolAt(tokens, next))) next++;
  const unit = unitOf(symbolAt(tokens, next));
  if (unit === null) return null;
  const end = stepBehind(tokens, next + 1);
  return end === null ? null : spoken(end, "event", false);
}

const WORKING = word("working");
const working = setOf(["working", "calendar", "clear", "business"]);

function lengthRead(
  tokens: Tokens,
  at: number,
  end: number,
  { timing, past }: Meaning,
  way: "ahead" | "back",
): Spoken {
  let count: number | null = null;
  let unit: Unit | null = null;
  let unitSymbol = 0;
  let worked = false;
  for (let i = at; i < end; i++) {
    const symbol = symbolAt(tokens, i);
    const number = isNumber(symbol) ? -1 - symbol : numberNamed(symbol);
    if (number > 0) count = number;
    if (symbol === WORKING) worked = true;
    const named = unitOf(symbol);
    if (named !== null) {
      unit = named;
      unitSymbol = symbol;
    }
  }
  if (unit === null) return spoken(end, timing, past);
  const singular = has(singularUnits, unitSymbol);
  const next = symbolAt(tokens, end);
  const behind = next === HYPHEN ? symbolAt(tokens, end + 1) : next;
  if (has(ages, behind)) return spoken(end, null, past);
  const closed = has(periods, symbolAt(tokens, end - 1));
  // "in six month blocks", "within two year groups"
  if (count !== null && count > 1 && singular && !closed && isWord(next) && !has(functionWords, next))
    return spoken(end, null, past);
  // "in the coming weeks" gives no number to hold anybody to.
  if (count === null && !singular) return spoken(end, "vague", past);
  if (way === "ahead") {
    const step = stepBehind(tokens, end);
    if (step !== null) return spoken(step, "event", past);
    if (unit === "hour" || (standardBehind(tokens, end) && !past)) return spoken(end, "recurring", past);
  }
  return spoken(end, timing, past, lengthOf(way, count ?? 1, unit, worked));
}

/** Behind "of publication", "after the inquest concludes": the event that a length is counted from. */
function stepBehind(tokens: Tokens, at: number): number | null {
  const symbol = symbolAt(tokens, at);
  if (symbol !== OF && symbol !== FROM && symbol !== AFTER && symbol !== FOLLOWING && symbol !== POST)
    return null;
  for (let i = at + 1; i < at + 6; i++) {
    const each = symbolAt(tokens, i);
    if (!isWord(each)) return null;
    // "within two days of release" from prison or hospital
    if (each === RELEASE && i === at + 1) return null;
    // "within six months of the form being changed"; "of a child being reported missing" tells a standard
    if (each === BEING && symbolAt(tokens, at + 1) === THE && !has(generalHeads, symbolAt(tokens, i - 1)))
      return isWord(symbolAt(tokens, i + 1)) ? i + 2 : null;
    if (has(steps, each)) return has(eventVerbs, symbolAt(tokens, i + 1)) ? i + 2 : i + 1;
  }
  return null;
}

/** "within ten days of a referral": a standard of service and no date; "within ten days of this report" is one. */
function standardBehind(tokens: Tokens, at: number): boolean {
  const symbol = symbolAt(tokens, at);
  if (symbol !== OF && symbol !== AFTER && symbol !== FOLLOWING && symbol !== FROM) return false;
  for (let i = at + 1; i < at + 6 && isWord(symbolAt(tokens, i)); i++)
    if (has(ours, symbolAt(tokens, i)) || (symbolAt(tokens, i) === THAT && symbolAt(tokens, i + 1) === DATE))
      return false;
  return true;
}

function lengthOf(way: "ahead" | "back", count: number, unit: Unit, worked: boolean): Calendar | null {
  switch (unit) {
    case "hour":
      return null;
    case "day":
      return length(way, count, worked ? "working day" : "day");
    case "week":
      return length(way, count * 7, "day");
    case "fortnight":
      return length(way, count * 14, "day");
    case "month":
      return length(way, count, "month");
    case "quarter":
      return length(way, count * 3, "month");
    case "term":
      return length(way, count * 4, "month");
    case "year":
      return length(way, count * 12, "month");
  }
}

const length = (way: "ahead" | "back", count: number, unit: LengthUnit): Calendar => ({
  kind: "length",
  way,
  count,
  unit,
});

function nounBehind(tokens: Tokens, end: number): boolean {
  const next = symbolAt(tokens, end);
  return isWord(next) && !has(functionWords, next);
}
