import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import { withAsked } from "./asked-marks";
import type { MarkReader } from "./mark";
import { citedNumber, NUMBER_WORD, ORDINALS } from "./numbers";
import { DUTY } from "./set-apart";

/** The head of a paragraph that tells in its first sentence what was recommended. */
interface Told {
  /** Which of them, in figures; null for "the last" and "the next". */
  readonly number: number | null;
  /** Whether it says that this was recommended; "The second was that …" only goes on from one that does. */
  readonly says: boolean;
  /** UTF-16 offsets of what was recommended. */
  readonly start: number;
  readonly end: number;
  /** Whether words of an answer stand behind it. */
  readonly runsOn: boolean;
}

const WHICH = new RegExp(
  `^(?:[A-Z][a-z]+,? (?:the )?)?(?:(?:(?:As|Turning) (?:to|for)|On|In|With) )?(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur)(?: (?:review|report|author|panel|reviewer)[’']?s?[’']?)? )?(?:(${ORDINALS.join("|")})(?:ly)?|(next|last(?:ly)?|final(?:ly)?)|recommendation (?:number )?(\\d{1,2}|${NUMBER_WORD}))(?![\\w-])`,
  "i",
);
const SPEAKS = /\brecommend/i;
const LONGEST_HEAD = 60;
const LONGEST_LEAD = 200;
const SHORTEST = 30;
const QUOTE = /[“"](?=[A-Z])/;
const LEADS =
  /\b(?:was|were|is|reads?|said|says|asks?|asked|called for|recommend(?:s|ed)|invite[sd]|urge[sd]|proposed?s?|concern(?:s|ed))\b(?: to us| us)?(?:,? that|:)?\s+/;
/** "The fourth, that the Police should train its officers, has not been answered." */
const ASIDE = /(?<=^(?: recommendations?)?), (?:which was )?that\s+/;
const ASIDE_ENDS = /, (?=(?:has|have|had|is|was|were|will|fell|falls|remains?|needs?|took|led)\b)/;
const SENTENCE_ENDS = /[.!?][”"’']?(?=\s+[“"‘]?[A-Z]|\s*$)/;
const FEWEST = 3;
const ENOUGH_SAY = 0.5;

const toldBy: (paragraph: Paragraph) => Told | null = perParagraph(({ text, cell }) => {
  if (cell || text.length < LONGEST_HEAD) return null;
  const [whole, ordinal, next, figure] = WHICH.exec(text.slice(0, LONGEST_HEAD)) ?? [];
  if (whole === undefined) return null;
  const asked = quoted(text, whole.length) ?? inFirstSentence(text, whole.length);
  if (!asked || asked.end - asked.start < SHORTEST) return null;
  const number = ordinal
    ? ORDINALS.indexOf(ordinal.toLowerCase()) + 1
    : next
      ? null
      : Number(citedNumber(figure ?? ""));
  const says = SPEAKS.test(text.slice(0, asked.start));
  return { number, says, ...asked, runsOn: saysMore(text.slice(asked.end)) };
});

/** "…, has not been answered" says that there is nothing behind it. */
const saysMore = (behind: string): boolean =>
  /\p{L}{2}.*\p{L}{2}/u.test(behind) &&
  !/^\W*(?:(?:has|was|is)(?: not|n[’']t)(?: yet| been)* answered|remains unanswered)\W*$/.test(behind);

/** “That the Board …” in quotation marks within the first words. */
function quoted(text: string, from: number): { readonly start: number; readonly end: number } | null {
  const open = text.slice(from, LONGEST_LEAD).search(QUOTE);
  if (open < 0) return null;
  const start = from + open + 1;
  const end = text.slice(start).search(text.charAt(start - 1) === "“" ? /”/ : /"/);
  return end < 0 ? null : { start, end: start + end };
}

/** "The first recommendation was that the Board should …", up to the end of its sentence. */
function inFirstSentence(
  text: string,
  from: number,
): { readonly start: number; readonly end: number } | null {
  const stop = SENTENCE_ENDS.exec(text.slice(from));
  const end = stop ? from + stop.index + stop[0].length : text.length;
  const sentence = text.slice(from, end);
  const lead = ASIDE.exec(sentence) ?? LEADS.exec(sentence.slice(0, LONGEST_LEAD));
  if (!lead || !DUTY.test(sentence)) return null;
  const start = lead.index + lead[0].length;
  const aside = lead[0].startsWith(",") ? sentence.slice(start).search(ASIDE_ENDS) : -1;
  return { start: from + start, end: aside < 0 ? end : from + start + aside };
}

/** Whether a paragraph's first sentence may tell what was recommended, so that it is more than words of an answer. */
export const mayTell = (paragraph: Paragraph): boolean => toldBy(paragraph) !== null;

/**
 * The marks of a statement that tells one recommendation after another inside its sentences ("The first recommendation
 * was “That …”. The Trust has …"), as labels of recommendations whose answers run on behind. Null for any other draft:
 * they count from 1 without a gap, three at least, and most say that they were recommended.
 */
export function toldInTurn(paragraphs: readonly Paragraph[], marks: MarkReader): MarkReader | null {
  const found: { readonly at: number; readonly number: number; readonly told: Told }[] = [];
  paragraphs.forEach((paragraph, at) => {
    const told = toldBy(paragraph);
    if (!told) return;
    const { contents, level, unit } = marks(paragraph);
    const due = found.length + 1;
    if (contents || level !== null || unit?.answers) return;
    if (told.number === due || (told.number === null && found.length > 0))
      found.push({ at, number: due, told });
  });
  const says = found.filter(({ told }) => told.says).length;
  if (found.length < FEWEST || says < ENOUGH_SAY * found.length || !found[0]?.told.says) return null;
  const own = found.map(({ at, number, told: { start, end, runsOn } }) => {
    const asked = { start, end, runsOn };
    return [
      paragraphs[at] as Paragraph,
      { numbers: [`${number}`], labelEnd: 0, asked, label: null },
    ] as const;
  });
  return withAsked(new Map(own), marks);
}
