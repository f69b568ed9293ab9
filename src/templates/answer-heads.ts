import { addTo } from "../model/groups";
import type { Paragraph } from "../model/paragraph";
import { remembering } from "../model/remembering";
import { inMarks } from "./in-marks";
import type { Mark, MarkReader } from "./mark";
import { NUMBER_WORD, NUMBERED_ANYWHERE, ordinalAt } from "./numbers";
import { readNumbered } from "./unit-label";
import { SENDS_ELSEWHERE } from "./unit-name";

/** The head of an answer that says by number what it answers: "Response to Action 1", "Issue 2: School nurses". */
export interface AnswerHead {
  readonly at: number;
  /** What is answered, in small letters: "action". */
  readonly noun: string;
  /** Whether it says that it is a response; else the words under it show. */
  readonly says: boolean;
  /** As a reader would cite them, and what they count: ["c"], [3]. */
  readonly numbers: readonly string[];
  readonly values: readonly number[];
  /** UTF-16 offsets: where its words begin and end, and where what runs in behind it begins. */
  readonly start: number;
  readonly end: number;
  readonly rest: number;
}

const TO =
  /(?:(?:[A-Z][\w’'&-]*|the|our|of|and|for)\s+){0,6}?(?:response|reply|answer|progress|update|position|actions? taken|account|feedback|statement)s?\s*(?:\s(?:to|on|for|against|regarding|about|with|under)|[:–—-])\s+(?:(?:the|each)\s+(?!\w+\s*$))?/iy;
const WORD = /\s*[A-Za-z][\w’'-]*(?=[\s#(\d–-])/y;
const MOST_WORDS = 3;
/** What is put to nobody. */
const OTHERS = new RegExp(`^(?:${NUMBERED_ANYWHERE}|parent|act)$`, "i");
const SAYS =
  /^(?:(?:the|our|[A-Z][\w’'&-]*)\s+){0,5}(?:response|reply|answer|progress|update|position|actions? taken|account|what we (?:have done|did|do|are doing)|where (?:we are|things stand))\W*$/i;
const NUMBERED_NEXT = new RegExp(
  `\\s*(?:no\\.?\\s|number\\s|#)?\\s*\\(?(?:\\d|(?:${NUMBER_WORD})\\b|[ivxl]{1,5}\\b|[a-z]\\b)`,
  "iy",
);
const FEWEST = 2;
const LONGEST_TITLE = 100;

/** The heads of answers by what they answer, those that say that they answer first; each in document order. */
export function answerHeads(
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): readonly (readonly AnswerHead[])[] {
  const byNoun = new Map<string, AnswerHead[]>();
  for (const { at, found: head } of headsIn(paragraphs, marks))
    addTo(byNoun, `${head.says}|${head.noun}`, { at, ...head });
  const good = [...byNoun.values()].filter(
    (heads) => new Set(heads.flatMap(({ values }) => values)).size >= FEWEST && heads[0]?.values[0] === 1,
  );
  return good.sort((a, b) => Number(b[0]?.says ?? false) - Number(a[0]?.says ?? false));
}

/** The head of one paragraph, remembered with its mark, which an unchanged paragraph keeps. */
export const answerHeadOf = remembering<Mark, Paragraph>()(
  ({ blank, contents, start, heading }, { cell, text }): Omit<AnswerHead, "at"> | null =>
    blank || contents || cell || !/^[A-Z]/.test(text.charAt(start)) ? null : headAt(text, start, heading),
);

const headsIn = inMarks(answerHeadOf);

function headAt(text: string, start: number, heading: boolean): Omit<AnswerHead, "at"> | null {
  TO.lastIndex = start;
  const [to] = TO.exec(text.slice(0, start + LONGEST_TITLE)) ?? [];
  const from = start + (to?.length ?? 0);
  const says = to !== undefined;
  if (says && SENDS_ELSEWHERE.test(to)) return null;
  const ordinal = says ? ordinalAt(text, from) : null;
  if (ordinal) {
    const noun = /^[a-z]+(?: [a-z]+){0,2}(?=\s*(?:[:.–—-]|$))/i.exec(text.slice(ordinal.end))?.[0];
    if (noun === undefined) return null;
    const end = ordinal.end + noun.length;
    const rest = end + (/^[\s:.–—-]*/.exec(text.slice(end))?.[0].length ?? 0);
    const { number } = ordinal;
    return { noun: singular(noun), says, numbers: [number], values: [Number(number)], start, end, rest };
  }
  let end = from;
  for (let words = 0; words < MOST_WORDS; words++) {
    WORD.lastIndex = end;
    const [word] = WORD.exec(text) ?? [];
    if (word === undefined) return null;
    end += word.length;
    NUMBERED_NEXT.lastIndex = end;
    if (!NUMBERED_NEXT.test(text)) continue;
    const noun = singular(text.slice(from, end).trim());
    const label = OTHERS.test(noun) ? null : readNumbered(text, start, end, heading);
    if (!label) continue;
    const values = valuesOf(label.numbers);
    if (values === null) return null;
    const behind = text.slice(label.rest);
    const isTitle = behind.length <= LONGEST_TITLE && !/[.;,:?!]\s*$/.test(behind);
    const rest = isTitle ? text.length : label.rest;
    return {
      noun,
      says: says || SAYS.test(behind),
      numbers: label.numbers,
      values,
      start,
      end: label.end,
      rest,
    };
  }
  return null;
}

const singular = (noun: string): string => noun.toLowerCase().replace(/ies$/, "y").replace(/s$/, "");

/** What numbers count: figures themselves, "1.3" within its chapter, letters in their order. */
function valuesOf(numbers: readonly string[]): readonly number[] | null {
  const values = numbers.map((number) => {
    const figure = /^(?:\d{1,2}\.)?(\d{1,2})$/.exec(number)?.[1];
    if (figure !== undefined) return Number(figure);
    return /^[a-z]$/.test(number) ? number.charCodeAt(0) - 96 : 0;
  });
  return values.length > 0 && values.every((value) => value > 0) ? values : null;
}
