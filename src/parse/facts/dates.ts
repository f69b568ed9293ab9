import { resolveTime, type TimePhrase, timesIn } from "../../language/times/times";
import { type Paragraph, plainParagraph } from "../../model/paragraph";
import type { Span } from "../../model/span";
import words from "./words.json";

/** A date as written, ISO 8601 at the precision of the text, and where it stands. */
export interface DateAt {
  readonly date: string;
  readonly span: Span;
}

const anyOf = (list: readonly string[]): RegExp => new RegExp(`\\b(?:${list.join("|")})`, "gi");
const DECIDED = anyOf(words.decided);
const DECIDERS = anyOf(words.deciders);
const NOT_DECIDED = anyOf(words.notDecided);
/** Also behind the document's name: "Action plan – version agreed on 3 May 2024". */
const DATING = new RegExp(
  `^\\W*(?:(?:[\\w’'-]+ ){0,5}(?:response|report|plan|statement|paper)\\W+)?(?:${words.dating.join("|")})\\b`,
  "i",
);
const NOT_DATING = anyOf(words.notDating);

/** A calendar phrase's date at its own precision: a day, a month or a year; null for ranges and phrases without a year. */
function isoDate(phrase: TimePhrase): string | null {
  if (phrase.timing !== "dated") return null;
  const days = resolveTime(phrase, null);
  if (!days) return null;
  const { from, to } = days;
  if (from === to) return from;
  if (from.slice(0, 7) === to.slice(0, 7) && from.endsWith("-01") && isLast(to)) return from.slice(0, 7);
  return from.slice(0, 4) === to.slice(0, 4) && from.endsWith("-01-01") && to.endsWith("-12-31")
    ? from.slice(0, 4)
    : null;
}

function isLast(day: string): boolean {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return Number(day.slice(8)) === new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** "considered the death of Child Wren on 4 May 2021": the day is that of considering. */
const CONSIDERED =
  /\b(?:consider|discuss|examin)ed\s+(?:(?!after|following|when|since|because)[\w’'-]+\s+){0,5}$/i;

/** "in terms of the Committee's guidance of May 2022", "the framework, March 2015": the date tells the edition. */
const EDITION = new RegExp(
  `\\b(?:${words.editions.join("|")})\\s*[,(–-]?\\s*(?:of\\s+|from\\s+|dated\\s+)?$`,
  "i",
);

/** How far in front of a date the words stand that say what happened on it. */
const NEAR = 70;

/** "set up the review after a fall in July 2026": the date is that of what happened. */
function isOfEvent(before: string): boolean {
  const near = before.slice(-NEAR);
  NOT_DECIDED.lastIndex = 0;
  let last: RegExpExecArray | null = null;
  for (let match = NOT_DECIDED.exec(near); match; match = NOT_DECIDED.exec(near)) last = match;
  if (!last) return false;
  if (CONSIDERED.test(near.slice(0, last.index))) return false;
  const between = near.slice(last.index + last[0].length);
  return !/[,;)]/.test(between) && count(DECIDED, between) === 0 && count(DECIDERS, between) === 0;
}

/**
 * The day on which the case was considered and the review decided on, from a paragraph that says so: of several dates
 * the one beside the deciding body and verb, not that of the referral or the event.
 */
export function decisionIn(paragraph: Paragraph, at: number): (DateAt & { readonly weight: number }) | null {
  let best: (DateAt & { readonly weight: number }) | null = null;
  const { text } = paragraph;
  let before = 0;
  for (const phrase of timesIn(paragraph)) {
    const clause = text.slice(Math.max(before, phrase.start - 160), phrase.start);
    before = phrase.end;
    const date = isoDate(phrase);
    if (date === null) continue;
    const behind = /^[^.;]{0,220}/.exec(text.slice(phrase.end))?.[0] ?? "";
    // "Working Together 2018" and other years of titles are no days on which anything was considered.
    if (date.length === 4 && !/^(?:in|during)\b/i.test(text.slice(phrase.start, phrase.end))) continue;
    if (EDITION.test(clause)) continue;
    const own = clause.slice(Math.max(clause.lastIndexOf(". "), clause.lastIndexOf("; ")) + 1);
    const weight =
      3 * count(DECIDED, own) +
      2 * count(DECIDERS, own) +
      2 * count(DECIDED, behind) +
      Math.min(2, count(DECIDERS, behind)) -
      4 * count(NOT_DECIDED, own.slice(-NEAR)) +
      (date.length === 4 ? -2 : 0) -
      (isOfEvent(own) ? 8 : 0);
    if (weight > 0 && (!best || weight > best.weight))
      best = { date, weight, span: { paragraph: at, start: phrase.start, end: phrase.end } };
  }
  return best;
}

const LONGEST_DATE_LINE = 140;
/** "Version 3 - 26 May 2021" is no stretch of days. */
const VERSION = /^\W*version\s+v?\d+(?:\.\d+)*\s*[–—-]\s*(?=\d)/i;

const movedBy = (by: number, phrase: TimePhrase): TimePhrase =>
  by === 0 ? phrase : { ...phrase, start: phrase.start + by, end: phrase.end + by };

/** A line that is a date, or ends in one, and says that it is the document's: "Published March 2024", "June 2023". */
export function ownDateIn(
  paragraph: Paragraph,
  at: number,
  atFoot: boolean,
): (DateAt & { readonly weight: number }) | null {
  const { text } = paragraph;
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_DATE_LINE || trimmed.length < 4) return null;
  const [version = ""] = VERSION.exec(text) ?? [];
  const dated = timesIn(version === "" ? paragraph : plainParagraph(text.slice(version.length)))
    .map((phrase) => ({ phrase: movedBy(version.length, phrase), date: isoDate(phrase) }))
    .filter(({ date }) => date !== null);
  // "Agreed by the Board on 3 May 2024; sent to the Home Office on 9 May 2024": the first is the document's.
  const found = DATING.test(trimmed) ? dated[0] : dated[dated.length - 1];
  if (!found || found.date === null) return null;
  const others = trimmed.replace(text.slice(found.phrase.start, found.phrase.end), " ");
  if (NOT_DATING.test(others)) return reset(null);
  NOT_DATING.lastIndex = 0;
  const span = { paragraph: at, start: found.phrase.start, end: found.phrase.end };
  const bare = others.replace(/[^A-Za-z]/g, "").length;
  const { date } = found;
  if (DATING.test(trimmed)) return { date, span, weight: date.length === 4 ? 3 : 5 };
  if (bare === 0) return { date, span, weight: date.length === 4 ? 1 : 4 };
  // "Marlshire Partnership, 3 May 2024." closes a document; a sentence with a verb does not.
  const closes =
    atFoot &&
    bare < 60 &&
    /\d{4}\W*$/.test(trimmed) &&
    !/\b(?:is|was|were|will|has|have|had|be|by)\b/i.test(others);
  return closes ? { date, span, weight: 2 } : null;
}

function reset<T>(value: T): T {
  NOT_DATING.lastIndex = 0;
  return value;
}
