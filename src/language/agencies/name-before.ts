import { howLettersFit, lettersOf, partsOf } from "./letters-fit";

const MOST_WORDS = 16;

/** "Cafcass": letters that are spoken, and written, as a word. */
export const isAsWord = (short: string): boolean => /^[A-Z][a-z]+$/.test(short);

/** The words in front of a bracket that the letters stand for: the shortest stretch that fits best. */
export function nameBefore(
  text: string,
  open: number,
  short: string,
  behind: string,
): { readonly full: string; readonly start: number } | null {
  const starts = wordStartsBefore(text, open);
  const asWord = isAsWord(short);
  let loose: number | null = null;
  // "its Learning and Inquiry (LIG) subgroup": the last letter may stand for the word behind the bracket
  const group = short.endsWith("G") && GROUP.test(behind) ? lettersOf(short.slice(0, -1)) : null;
  const letters = lettersOf(short);
  for (const start of starts) {
    if (!mayBegin(text, start, short)) continue;
    const words = text.slice(start, open).trim();
    const how = howLettersFit(letters, words);
    if (how === "initials" || (group && howLettersFit(group, words) === "initials"))
      return { full: words, start };
    if (how === "loose" && short.length > 2 && !asWord) loose ??= start;
  }
  if (loose === null && /^[A-Z]{3,}$/.test(short)) {
    loose = starts.find((start) => fitsWithGaps(short, text.slice(start, open))) ?? null;
  }
  return loose === null ? null : { full: text.slice(loose, open).trim(), start: loose };
}

const GROUP = /^\s+(?:sub-?)?group/i;

/** Whether the word at `start` has the first of the letters; a mark in front of the word leaves it open. */
function mayBegin(text: string, start: number, short: string): boolean {
  const letter = text.charCodeAt(start) | 0x20;
  if (letter < 97 || letter > 122) return true;
  const first = short.charCodeAt(short.charCodeAt(0) < 58 ? 1 : 0) | 0x20;
  return letter === first;
}

/** "Domestic Abuse, Stalking and Honour Based Violence (DASH)": capitals in order, some words without a letter. */
function fitsWithGaps(short: string, words: string): boolean {
  const initials = partsOf(words).map((part) => part[0] ?? "");
  if (initials[0] !== short[0]) return false;
  let used = 0;
  let last = 0;
  for (const [index, initial] of initials.entries()) {
    if (initial !== short[used]) continue;
    used++;
    last = index;
  }
  return used === short.length && initials.length - 1 - last <= 2 && initials.length <= short.length * 2;
}

/** Where the words in front of `end` begin, nearest first, back to the end of a sentence at most. */
function wordStartsBefore(text: string, end: number): number[] {
  const starts: number[] = [];
  let at = end;
  while (at > 0 && SPACE_OR_QUOTE.test(text[at - 1] ?? "")) at--;
  let inside = false;
  for (; at > 0 && end - at < 200 && starts.length < MOST_WORDS; at--) {
    const code = text.charCodeAt(at - 1);
    const space = code === 32 || code === 0xa0;
    if (!space && endsSentence(code)) break;
    if (space && inside) starts.push(behindMarks(text, at));
    inside = !space;
  }
  if (inside) starts.push(behindMarks(text, at));
  return starts;
}

const codesOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));
const OPENERS = codesOf("'\"“‘(");
const STOPS = codesOf("\n\t.;:()[]");

const SPACE_OR_QUOTE = /[\s'"“”‘’]/;
const endsSentence = (code: number): boolean => (code < 65 || code > 90) && code < 97 && STOPS.has(code);

/** Where a word itself begins behind the marks, three at most, that open it. */
function behindMarks(text: string, start: number): number {
  let at = start;
  while (at < start + 3 && OPENERS.has(text.charCodeAt(at))) at++;
  return at;
}
