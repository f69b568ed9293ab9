import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import { withAsked } from "./asked-marks";
import { DUTY } from "./duty";
import type { MarkReader } from "./mark";
import { inFigures, NUMBER_WORD, ORDINALS } from "./numbers";
import words from "./vocabulary/told.json";

/** The head of a paragraph that tells in its first sentence what was recommended. */
interface Told {
  /** Which of them, in figures; null for "the last" and "the next". */
  readonly number: number | null;
  /** Whether it is the review's own number ("Recommendation 4"), of which a body may answer only some. */
  readonly own: boolean;
  /** Whether it says that this was recommended; "The second was that …" only goes on from one that does. */
  readonly says: boolean;
  /** Whether it says what; "Your fourth recommendation is accepted" only goes on from those that do. */
  readonly tells: boolean;
  /** UTF-16 offsets of what was recommended. */
  readonly start: number;
  readonly end: number;
  /** Whether words of an answer stand behind it. */
  readonly runsOn: boolean;
}

const WHICH = new RegExp(
  `^(?:[A-Z][a-z]+,? (?:the )?)?(?:(?:(?:As|Turning) (?:to|for)|On|In|With) )?(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Yy]our)(?: (?:review|report|author|panel|reviewer)[’']?s?[’']?)? )?(?:(${ORDINALS.join("|")})(?:ly)?|(next|last(?:ly)?|final(?:ly)?)|recommendation (?:number )?(\\d{1,2}|${NUMBER_WORD}))(?![\\w-])`,
  "i",
);
/** "8. Recommendations 7 and 8 are about our schools. Recommendation 7 is that …": a paragraph's number, and what comes. */
const IN_FRONT = /^(?:\d{1,2}[.)]\s+)?(?:Recommendations \d[^.]{3,90}\.\s+(?=Recommendation \d))?/;
const SPEAKS = /\brecommend/i;
const SPEAKS_NEXT = /^ (?:of (?:the|your|its|their|these|those|our)\b[\w ]{0,20}? )?recommendations?\b/i;
const LONGEST_HEAD = 60;
const LONGEST_LEAD = 200;
const SHORTEST = 30;
const QUOTE = /[“"](?=[A-Z])|(?<=\bthat )[“"](?=[a-z])/;
const LEADS = new RegExp(
  String.raw`\b(?:${words.leads.words.join("|")})\b(?: to us| us(?= that\b))?(?:,? that|:)?\s+`,
  "g",
);
/** A lead that asks by itself, so that what follows need say no "should": "asks the Chief Constable to …", "is that the Board satisfy …". */
const ASKS = new RegExp(String.raw`\bthat\s+$|^(?:${words.asks.words.join("|")})`);
/** "The fourth, that the Police should train its officers, has not been answered." */
const ASIDE = /(?<=^(?: recommendations?)?), (?:which (?:was|is) )?that\s+/;
const ASIDE_ENDS = new RegExp(String.raw`, (?=(?:${words.behind.words.join("|")})\b)`);
/** "Your second recommendation is addressed to the Council as well. It asks that …" */
const ASKED_NEXT = new RegExp(
  String.raw`^\s*It (?=(?:also |therefore )?(?:${words.next.words.join("|")})[a-z]*\b)`,
);
const SENTENCE_ENDS = /[.!?][”"’']?(?=\s+[“"‘]?[A-Z]|\s*$)/;
const FEWEST = 3;
const ENOUGH_SAY = 0.5;

const toldBy: (paragraph: Paragraph) => Told | null = perParagraph(({ text, cell }) => {
  if (cell || text.length < LONGEST_HEAD) return null;
  const opens = IN_FRONT.exec(text.slice(0, LONGEST_LEAD))?.[0].length ?? 0;
  const [whole, ordinal, next, figure] = WHICH.exec(text.slice(opens, opens + LONGEST_HEAD)) ?? [];
  if (whole === undefined) return null;
  const from = opens + whole.length;
  const end = sentenceEnd(text, from);
  const found =
    quoted(text, from, end) ??
    inSentence(text, from, end) ??
    (ASKED_NEXT.test(text.slice(end)) ? inSentence(text, end, sentenceEnd(text, end)) : null);
  const tells = found !== null && found.end - found.start >= SHORTEST;
  const named = SPEAKS_NEXT.exec(text.slice(from))?.[0].length ?? 0;
  if (!tells && named === 0) return null;
  const asked = tells ? found : { start: 0, end: from + named };
  const number = ordinal
    ? ORDINALS.indexOf(ordinal.toLowerCase()) + 1
    : next
      ? null
      : Number(inFigures(figure ?? ""));
  const says = SPEAKS.test(text.slice(0, tells ? asked.start : end));
  return {
    number,
    own: figure !== undefined,
    says,
    tells,
    ...asked,
    runsOn: saysMore(text.slice(asked.end)),
  };
});

/** "…, has not been answered" says that there is nothing behind it. */
const saysMore = (behind: string): boolean =>
  /\p{L}{2}.*\p{L}{2}/u.test(behind) &&
  !/^\W*(?:(?:has|was|is)(?: not|n[’']t)(?: yet| been)* answered|remains unanswered)\W*$/.test(behind);

/** What the sentence tells as recommended in which the words up to an offset stand; null where it tells nothing. */
export function toldBehind(
  text: string,
  from: number,
): { readonly start: number; readonly end: number } | null {
  const end = sentenceEnd(text, from);
  const found = quoted(text, from, end) ?? inSentence(text, from, end);
  return found && found.end - found.start >= SHORTEST ? found : null;
}

/** “That the Board …” in quotation marks within the first words; fewer are the title of something. */
function quoted(
  text: string,
  from: number,
  stop: number,
): { readonly start: number; readonly end: number } | null {
  const open = text.slice(from, Math.min(stop, LONGEST_LEAD)).search(QUOTE);
  if (open < 0) return null;
  const start = from + open + 1;
  const length = text.slice(start).search(text.charAt(start - 1) === "“" ? /”/ : /"/);
  return length < SHORTEST ? null : { start, end: start + length };
}

function sentenceEnd(text: string, from: number): number {
  const stop = SENTENCE_ENDS.exec(text.slice(from));
  return stop ? from + stop.index + stop[0].length : text.length;
}

/** "The first recommendation was that the Board should …", up to the end of its sentence. */
function inSentence(
  text: string,
  from: number,
  end: number,
): { readonly start: number; readonly end: number } | null {
  const sentence = text.slice(from, end);
  const lead = ASIDE.exec(sentence) ?? leadIn(sentence);
  if (!lead) return null;
  const behind = lead.index + lead[0].length;
  const aside = lead[0].startsWith(",") ? sentence.slice(behind).search(ASIDE_ENDS) : -1;
  return { start: from + behind, end: aside < 0 ? end : from + behind + aside };
}

/** The first words that ask by themselves, or in front of what somebody should do any that lead to it. */
function leadIn(sentence: string): RegExpExecArray | null {
  const leads = [...sentence.slice(0, LONGEST_LEAD).matchAll(LEADS)];
  return leads.find(([words]) => ASKS.test(words)) ?? (DUTY.test(sentence) ? (leads[0] ?? null) : null);
}

/** Whether a paragraph's first sentence may tell what was recommended, so that it is more than words of an answer. */
export const mayTell = (paragraph: Paragraph): boolean => toldBy(paragraph) !== null;

/**
 * The marks of a statement that tells one recommendation after another inside its sentences ("The first recommendation
 * was “That …”. The Trust has …"), as labels of recommendations whose answers run on behind. Null for any other draft:
 * they count from 1 without a gap, three at least, and most say that they were recommended. `own`: only where each is told
 * by the review's own number, which says more than the numbers of the paragraphs do.
 */
export function toldInTurn(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  own: boolean,
): MarkReader | null {
  const all = paragraphs.flatMap((paragraph, at) => {
    const told = toldBy(paragraph);
    if (!told) return [];
    const { contents, level, unit } = marks(paragraph);
    return contents || level !== null || unit?.answers ? [] : [{ at, told }];
  });
  const found: { readonly at: number; readonly number: number; readonly told: Told }[] = [];
  all.forEach(({ at, told }, nth) => {
    const due = found.length + 1;
    if (found.length === 0 && !told.tells) return;
    const next = all.slice(nth + 1);
    const has = (number: number): boolean => next.some((each) => each.told.number === number);
    // Where the next number is the one behind that, the number given a second time is a slip.
    const slip = told.tells && told.number === due - 1 && has(due + 1) && !has(due);
    const skips = told.own && told.tells && (told.number ?? 0) > (found.at(-1)?.number ?? 0);
    if (told.number === due || skips || slip || (told.number === null && found.length > 0))
      found.push({ at, number: told.number ?? due, told });
  });
  if (own && !found.every(({ told }) => told.own)) return null;
  const says = found.filter(({ told }) => told.says).length;
  const tell = found.filter(({ told }) => told.tells).length;
  if (tell < FEWEST || Math.min(says, tell) < ENOUGH_SAY * found.length || !found[0]?.told.says) return null;
  const asked = found.map(({ at, number, told: { start, end, runsOn } }) => {
    return [
      paragraphs[at] as Paragraph,
      { numbers: [`${number}`], labelEnd: 0, asked: { start, end, runsOn }, label: null },
    ] as const;
  });
  return withAsked(new Map(asked), marks);
}
