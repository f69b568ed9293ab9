import type { Term } from "./dictionary";
import duties from "./duties.json";
import { gapAfter, isCapital, opensSentence, smallAt, termAt, type Words, wordAt, wordBefore } from "./words";

/** "Health to ensure", "Housing and Probation should": a service written by its subject alone. */
export function isService(words: Words, index: number, term: Term, depth = 0): boolean {
  const gap = gapAfter(words, index);
  const next = gap === "space" ? termAt(words, index + 1) : undefined;
  if (isTitled(words, index) && (gap !== "space" || next?.stop || next?.duty)) return true;
  if (!next?.duty) {
    if (isCapital(words, index) && isAskedOf(words, index)) return true;
    // "Health, Housing and Education should"
    const other =
      gap === "comma" ? index + 1 : next?.word === "and" || next?.word === "&" ? index + 2 : index;
    const otherTerm = termAt(words, other);
    if (other === index || depth > 3 || !isCapital(words, index) || !otherTerm?.dutyOnly) return false;
    return isCapital(words, other) && isService(words, other, otherTerm, depth + 1);
  }
  if (!isCapital(words, index)) return term.before === null && PLAIN_DUTY.has(next.word) && index === 0;
  return !term.before || term.before.has(wordBefore(words, index)) || term.before.has("*");
}

/** "Public Health": a team of every council's, known by its title wherever it stands in a sentence. */
const isTitled = (words: Words, index: number): boolean =>
  index > 0 &&
  isCapital(words, index) &&
  wordAt(words, index - 1) === "Public" &&
  wordAt(words, index) === "Health";

/** "Has Children's Social Care considered …?", "How should Health and Housing agree …?": a question's verb comes first. */
function isAskedOf(words: Words, index: number): boolean {
  if (!words.text.includes("?", words.end[index])) return false;
  let at = index - 1;
  while (at > 0 && index - at < LONGEST_SUBJECT && gapAfter(words, at) === "space" && isOfSubject(words, at))
    at--;
  if (at < 0 || gapAfter(words, at) !== "space" || !ASKING.has(smallAt(words, at))) return false;
  return opensSentence(words, at) || smallAt(words, at - 1) === "how";
}

const LONGEST_SUBJECT = 8;
const ASKING = new Set(duties.asking.words);
const isOfSubject = (words: Words, at: number): boolean =>
  !opensSentence(words, at) && (isCapital(words, at) || wordAt(words, at) === "and");

const PLAIN_DUTY = new Set(["should", "will", "must", "shall"]);
