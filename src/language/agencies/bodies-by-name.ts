import { following } from "./after-head";
import { knownNameAt } from "./known-names";
import { keyOf } from "./letters";
import { rightEdge } from "./phrase-end";
import {
  CAPITAL,
  gapAfter,
  isCapital,
  isPossessive,
  opensSentence,
  shapeAt,
  smallAt,
  termAt,
  type Words,
  wordAt,
} from "./words";

const NATIONS = new Set(["Cymru", "Scotland", "Wales", "NI"]);
const NHS = keyOf("NHS");

/** The last word of a national body's name that begins here and stands for the body itself; -1 where none does. */
export function knownName(words: Words, at: number): number {
  const known = knownNameAt(words, at);
  if (known < 0) return -1;
  const last = goesOn(words, at, known);
  const before = at > 0 && gapAfter(words, at - 1) === "space" ? termAt(words, at - 1) : undefined;
  // "Marlshire Youth Justice Agency" is another body
  if (at > 0 && gapAfter(words, at - 1) === "space" && !opensSentence(words, at - 1)) {
    if (isCapital(words, at - 1) && !before?.stop && !before?.determiner) return -1;
  }
  if (gapAfter(words, last) !== "space") return last;
  // "Barnardo's Cymru"
  if (NATIONS.has(wordAt(words, last + 1)) && gapAfter(words, last + 1) !== "slash") return last + 1;
  return following(words, last, false).is === "end" ? last : -1;
}

/** "Department of Health and Community Services": a body of its own, whose name only begins as a national one's does. */
function goesOn(words: Words, at: number, last: number): number {
  if (!termAt(words, at)?.takesOf || smallAt(words, last + 1) !== "and" || knownNameAt(words, last + 2) >= 0)
    return last;
  return Math.max(last, rightEdge(words, at));
}

/** "NHS Garrow": the last word of a board of the health service that is called by its area alone; `at` where none is. */
export function nhsBody(words: Words, at: number): number {
  if (words.key[at] !== NHS || wordAt(words, at) !== "NHS" || gapAfter(words, at) !== "space") return at;
  let last = at;
  while (
    last < at + 4 &&
    gapAfter(words, last) === "space" &&
    shapeAt(words, last + 1) === CAPITAL &&
    !termAt(words, last + 1)
  )
    last++;
  // "NHS Garrow Integrated Care Board", "NHS Garrow and Vale ICB" end in their own head
  if (last === at || isPossessive(words, last)) return at;
  if (gapAfter(words, last) !== "space") return last;
  const next = termAt(words, last + 1);
  const longer =
    isCapital(words, last + 1) || next?.word === "and" || next?.word === "&" || next?.thing === true;
  return longer ? at : last;
}
