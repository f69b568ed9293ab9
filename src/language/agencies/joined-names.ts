import { isPair, type Term } from "./dictionary";
import { isCapital, LETTERS, opensSentence, shapeAt, smallAt, spaceAfter, termAt, type Words } from "./words";

/** Bodies with a name of their own: "and" in front of such a name joins two bodies, not two parts of a name. */
const NAMED_BY_PLACE = new Set(["police", "constabulary", "council", "trust", "ccg", "icb", "diocese"]);
/** Abbreviations that places share: "Northmere and Eastvale CCGs". */
const SHARED_LETTERS = new Set("ccg ccgs icb icbs lscb lscbs lscp lscps camhs mash sab sabs".split(" "));

/** Whether a phrase must begin behind word `index`. */
export function stops(words: Words, index: number, term: Term): boolean {
  // "Violence Against Women Forum"
  if (term.word === "against" && isCapital(words, index) && isCapital(words, index - 1)) return false;
  if (term.stop) return true;
  if (term.stopUnlessCapital === null) return false;
  if (!isCapital(words, index)) return true;
  if (!opensSentence(words, index)) return false;
  return term.stopUnlessCapital === "verb" || !isCapital(words, index + 1);
}

/** Whether "and" at `at`, inside a phrase that goes on to `head`, joins parts of one name. */
export function joins(words: Words, at: number, head: number): boolean {
  const left = at - 1;
  if (!spaceAfter(words, left) || !spaceAfter(words, at)) return false;
  if (!isCapital(words, left) || !isCapital(words, at + 1)) {
    return isPair(smallAt(words, left), smallAt(words, at + 1));
  }
  const before = termAt(words, left);
  const headTerm = termAt(words, head);
  if (shapeAt(words, head) === LETTERS && !SHARED_LETTERS.has(smallAt(words, head))) return false;
  if (shapeAt(words, left) === LETTERS) return false;
  // "Health and Education should" are two
  if (headTerm?.dutyOnly) return false;
  if (!before) return true;
  if (before.determiner) return false;
  if (stops(words, left, before)) return isPair(smallAt(words, left), smallAt(words, at + 1));
  const first = termAt(words, at + 1);
  if (before.dutyOnly) {
    // "Garrow Education and Library Board"
    if (isPair(smallAt(words, left), smallAt(words, at + 1))) return true;
    const placeName = !first?.modifier;
    if (placeName && headTerm && NAMED_BY_PLACE.has(headTerm.word)) return false;
    return opensSentence(words, left) || !isCapital(words, left - 1) || first?.modifier === true;
  }
  if (before.kind === null || before.before !== null) return true;
  return (
    isPair(smallAt(words, left), smallAt(words, at + 1)) || (before.modifier && before.kind === "generic")
  );
}
