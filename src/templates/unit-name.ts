import { isNumberWord } from "./numbers";
import type { KnownName, Vocabulary } from "./vocabulary";

/** The name of a unit in a text, with what stands in front of it: "Key learning point", "Response to the Finding". */
export interface UnitName extends KnownName {
  /** UTF-16 offset behind it. */
  readonly end: number;
}

/** How far in the word "response" may stand in "Northmere Police's response to recommendation 2". */
const REACH = 90;
const LONGEST_WORD = 20;
/** "See the response to Recommendation 1." is a response that points to another one, not a label. */
export const SENDS_ELSEWHERE = /^(?:please\s+)?(?:also\s+)?(?:see|refer|read|as\s+(?:in|per|for))\b/i;
const ANSWERS = /respon[sd]|repl(?:y|ies)|answer/i;
const GOES_ON = /[\w’']/;

/** Reads a unit's name at an offset; null where there is none, as most paragraphs show by their first word. */
export function unitNameAt(text: string, start: number, vocabulary: Vocabulary): UnitName | null {
  let end = start;
  while (isLetter(text.charCodeAt(end)) && end - start < LONGEST_WORD) end++;
  const first = text.slice(start, end).toLowerCase();
  if (!vocabulary.firstWords.has(first)) return null;
  const whole = vocabulary.loneNames.get(first);
  if (whole && !GOES_ON.test(text.charAt(end))) {
    const { word, plural, needsNumber } = whole;
    return { word, plural, needsNumber, end };
  }
  const pattern = vocabulary.unitName;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (!match) return null;
  const short = match.groups?.short;
  if (short && short !== short.toUpperCase() && short !== "Rec") return null;
  const known = vocabulary.unit(match.groups?.name ?? short ?? "");
  return known && { end: start + match[0].length, ...known };
}

/** Reads the name of a unit that is answered: "Response to Recommendation", "Police response:" before a number. */
export function answerNameAt(text: string, start: number, vocabulary: Vocabulary): UnitName | null {
  const opening = text.slice(start, start + REACH);
  if (!ANSWERS.test(opening) || SENDS_ELSEWHERE.test(opening) || !mayBeAnswerName(text, start, vocabulary))
    return null;
  const pattern = vocabulary.answerName;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (!match || !/[A-Z]/.test(text.charAt(start))) return null;
  const known = vocabulary.unit(match.groups?.name ?? match.groups?.short ?? "recommendation");
  return known && { ...known, needsNumber: true, end: start + match[0].length };
}

const ANSWER = /(?:response|reply|answer)s?(?:\s|[:–—-])[\s:–—-]*/gi;
const NEXT_WORD = /(\d)|([a-z]+)[’']?[\s-]*/iy;
/** Six words in front of the answer are hardly longer; where they are, the whole pattern is asked. */
const FAR = 400;

/** Whether a word for an answer is followed by what can be a unit: "Response: The Trust will" is not. */
function mayBeAnswerName(text: string, start: number, { inFront, nameWords }: Vocabulary): boolean {
  ANSWER.lastIndex = start;
  for (let answer = ANSWER.exec(text); answer; answer = ANSWER.exec(text)) {
    if (answer.index > start + FAR) return true;
    NEXT_WORD.lastIndex = ANSWER.lastIndex;
    for (let next = NEXT_WORD.exec(text); next; next = NEXT_WORD.exec(text)) {
      const word = next[2]?.toLowerCase();
      if (word === undefined || nameWords.has(word) || isNumberWord(word)) return true;
      if (!inFront.has(word)) break;
    }
  }
  return false;
}

const isLetter = (code: number): boolean => (code > 64 && code < 91) || (code > 96 && code < 123);
