import bounds from "./bounds.json";
import type { CalendarRead } from "./calendar-phrases";
import { functionWords, has, setOf, word } from "./lexicon";
import words from "./references.json";
import { capitalAt, isNumber, isWord, symbolAt, type Tokens } from "./scan";

const editions = setOf(words.editions);
const editionsUnlessBound = setOf(words.editionsUnlessBound);
const planned = setOf(words.planned);
const titleEndings = setOf(words.titleEndings);
const occasions = setOf(words.occasions);
const labels = setOf(words.labels);
const postmodifiers = setOf(words.postmodifiers);
const auxiliaries = setOf(words.auxiliaries);
const life = setOf(words.life);
const was = setOf(words.was);
const plannedPassives = setOf(words.plannedPassives);
const yearPrepositions = setOf(bounds.yearPrepositions);
const determiners = setOf([
  "the",
  "a",
  "an",
  "our",
  "its",
  "their",
  "this",
  "that",
  "these",
  "those",
  "your",
  "his",
  "her",
  "previous",
  "latest",
  "original",
  "new",
]);
const HAVE_PAST = setOf(["was", "were", "had"]);
const [DURING, LATEST] = [word("during"), word("latest")];
const [REPORT, ANNUAL] = [word("report"), word("annual")];
const [BE, BEEN, NOT, TO] = [word("be"), word("been"), word("not"), word("to")];
const [OPEN, CLOSE, COLON, COMMA, QUOTE, APOSTROPHE] = [40, 41, 58, 44, 34, 39];

/** How many words behind a date may belong to what it dates: "the 2018 statutory child protection guidance". */
const MODIFIED_WORDS = 4;

/**
 * Whether a date is a time to do something by, or tells which edition, title or past event is meant ("Working
 * Together 2018", "the June 2022 edition", "guidance published in June 2019").
 */
export function roleOf(tokens: Tokens, read: CalendarRead): "time" | "reference" {
  const before = symbolAt(tokens, read.date - 1);
  const determined = has(determiners, before);
  const start = read.bound ?? read.date;
  const single = !read.ranged && !read.part;
  if (single && (determined || read.bound === null || before === OPEN) && editionBehind(tokens, read))
    return "reference";
  // "published in May 2027 at the latest" is a limit
  const limits = symbolAt(tokens, read.end - 1) === LATEST;
  if (read.calendar.bound === "in" && !limits && publishedBefore(tokens, start)) return "reference";
  if (read.part) return "time";
  if (read.sort === "year") return yearIsTime(tokens, read, before, determined) ? "time" : "reference";
  if (read.bound !== null && !determined) return "time";
  return titleBefore(tokens, read, before) ? "reference" : "time";
}

function editionBehind(tokens: Tokens, read: CalendarRead): boolean {
  for (let i = read.end; i < read.end + MODIFIED_WORDS; i++) {
    const symbol = symbolAt(tokens, i);
    if (!isWord(symbol) || has(functionWords, symbol)) return false;
    if (has(planned, symbol) && read.bound !== null) return false;
    if (has(editions, symbol) || (read.bound === null && has(editionsUnlessBound, symbol))) return true;
  }
  return false;
}

/** "guidance issued in June 2019", "the letter dated 3 June 2021"; not "will be issued in June 2019". */
function publishedBefore(tokens: Tokens, start: number): boolean {
  if (has(life, symbolAt(tokens, start - 1))) return true;
  if (!has(postmodifiers, symbolAt(tokens, start - 1))) return false;
  const earlier = symbolAt(tokens, start - 2);
  return (isWord(earlier) && !has(auxiliaries, earlier)) || earlier === COMMA || earlier === OPEN;
}

function yearIsTime(tokens: Tokens, read: CalendarRead, before: number, determined: boolean): boolean {
  const next = symbolAt(tokens, read.end);
  if (read.ranged && read.bound !== null && !determined) return true;
  if (determined) return plannedBehind(tokens, read.end);
  // "in Carers Week 2026", "during the 16 Days of Action 2026"
  if (has(occasions, before) || happensDuring(tokens, read.date - 1)) return !has(editions, next);
  if (has(yearPrepositions, before)) return !has(editions, next);
  const labelled = before === COLON || before === 0 || has(labels, before);
  return labelled && (next === 0 || !isWord(next)) && next !== CLOSE && !(before === 0 && next === COLON);
}

function happensDuring(tokens: Tokens, last: number): boolean {
  for (let i = last; i > last - LONGEST_OCCASION; i--) {
    const symbol = symbolAt(tokens, i);
    if (symbol === DURING) return true;
    if (!isWord(symbol) && !isNumber(symbol)) return false;
  }
  return false;
}

const LONGEST_OCCASION = 7;

function plannedBehind(tokens: Tokens, end: number): boolean {
  for (let i = end; i < end + MODIFIED_WORDS; i++) {
    const symbol = symbolAt(tokens, i);
    if (!isWord(symbol) || has(functionWords, symbol)) return false;
    if (has(planned, symbol)) return true;
  }
  return false;
}

function titleBefore(tokens: Tokens, read: CalendarRead, before: number): boolean {
  if (before === OPEN || before === COMMA) {
    const name = symbolAt(tokens, read.date - 2);
    if (name === QUOTE || name === APOSTROPHE) return true;
    return (
      read.sort === "month" && before === OPEN && has(titleEndings, name) && capitalAt(tokens, read.date - 2)
    );
  }
  if (!isWord(before) || !capitalAt(tokens, read.date - 1)) return false;
  // "in the Annual Report 2025-26": by when that one is out
  if (before === REPORT && symbolAt(tokens, read.date - 2) === ANNUAL) return false;
  if (read.sort === "split year")
    return !has(planned, before) && !has(labels, before) && !has(functionWords, before);
  return read.sort === "month" && read.date > 1 && has(titleEndings, before);
}

/** "was carried out between …", "were trained in …": the verb in front of the time says that it is gone by. */
export function pastBefore(tokens: Tokens, start: number): boolean {
  for (let i = start - 1; i >= start - 5; i--) {
    const symbol = symbolAt(tokens, i);
    if (!isWord(symbol) || has(plannedPassives, symbol) || symbol === NOT || symbol === TO) return false;
    if (has(was, symbol)) return true;
    if (symbol === BEEN) return has(HAVE_PAST, symbolAt(tokens, i - 1));
    if (symbol === BE) return false;
  }
  return false;
}
