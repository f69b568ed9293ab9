import { countedAt, unitAt } from "./counted";
import { dayAt } from "./days";
import { has, MOST_WORDS, monthOf, ordinalOf, seasonOf, setOf, unitOf, weekdayNamed, word } from "./lexicon";
import type { Part } from "./moments";
import { halfTermAt, monthAt, seasonAt, weekdayAt } from "./months";
import { namedYearAt, quarterAt } from "./quarters";
import { isNumber, symbolAt, type Tokens } from "./scan";
import type { PointRead } from "./years";

type PointReader = (tokens: Tokens, at: number, part: Part | null) => PointRead | null;

/** By a date's first word, what it may be: in the order in which it is tried. */
const readers: (readonly PointReader[] | undefined)[] = [];
const numberReaders: readonly PointReader[] = [dayAt, quarterAt, namedYearAt];
const openings: readonly (readonly [readonly string[], readonly PointReader[]])[] = [
  [["w", "wc", "wb", "we"], [dayAt]],
  [["q", "qtr", "h"], [quarterAt]],
  [["fy", "financial", "fiscal", "municipal", "tax", "school", "academic", "calendar"], [namedYearAt]],
  [["christmas", "michaelmas", "easter", "whitsun", "pentecost", "half"], [halfTermAt]],
  [["this", "current", "next", "coming", "forthcoming", "upcoming", "new", "previous"], [countedAt]],
];
for (const [list, each] of openings) for (const spelling of list) readers[word(spelling)] = each;
for (let symbol = 0; symbol < MOST_WORDS; symbol++) {
  if (monthOf(symbol) > 0) readers[symbol] = [halfTermAt, monthAt];
  else if (weekdayNamed(symbol) > 0) readers[symbol] = [dayAt, weekdayAt];
  else if (seasonOf(symbol) > 0) readers[symbol] = [seasonAt];
  else if (ordinalOf(symbol) > 0) readers[symbol] = [quarterAt, countedAt];
  else if (unitOf(symbol) !== null) readers[symbol] = [dayAt, quarterAt, namedYearAt, unitAt];
}

/** Words that open a date only in front of another such word: "this year", "half term". */
export const weakAnchors = setOf([
  "this",
  "current",
  "next",
  "coming",
  "forthcoming",
  "upcoming",
  "new",
  "previous",
  "first",
  "second",
  "third",
  "last",
  "final",
  "half",
  "school",
  "w",
  "h",
  "financial",
  "calendar",
]);
const anchors = new Uint8Array(MOST_WORDS);
for (const [symbol] of readers.entries())
  if (readers[symbol] && !has(weakAnchors, symbol)) anchors[symbol] = 1;

/** Whether a date can hang on the symbol. */
export function isAnchor(symbol: number): boolean {
  return isNumber(symbol) || has(anchors, symbol);
}

/** The date that begins with the token `at`; `part` is what stands in front of it ("early", "end of"). */
export function pointAt(tokens: Tokens, at: number, part: Part | null): PointRead | null {
  const symbol = symbolAt(tokens, at);
  const possible = symbol < 0 ? numberReaders : readers[symbol];
  if (!possible) return null;
  for (const reader of possible) {
    const read = reader(tokens, at, part);
    if (read) return read;
  }
  return null;
}

export const opensDate = (symbol: number): boolean => isNumber(symbol) || readers[symbol] !== undefined;
