import { GUESSED, wordOf } from "../commitments/words";
import { isPair, type Term } from "./dictionary";
import {
  CAPITAL,
  gapAfter,
  isCapital,
  isPossessive,
  LETTERS,
  NUMBER,
  opensSentence,
  shapeAt,
  smallAt,
  spaceAfter,
  termAt,
  type Words,
  wordAt,
} from "./words";

/** Bodies with a name of their own: "and" in front of such a name joins two bodies, not two parts of a name. */
const NAMED_BY_PLACE = new Set(["police", "constabulary", "council", "trust", "ccg", "icb", "diocese"]);
/** Abbreviations that places share: "Northmere and Eastvale CCGs". */
const SHARED_LETTERS = new Set("ccg ccgs icb icbs lscb lscbs lscp lscps camhs mash sab sabs".split(" "));
/** Words in front of a head; no name is longer, and the bound keeps the work linear. */
const LONGEST = 24;
/** What opens a sentence with a circumstance of time or place. */
const FRONTS = new Set(["in", "at", "over", "during", "for", "through", "within", "via", "under", "from"]);
const GRADES = new Set(["band", "grade", "level", "tier", "year"]);
/** "B1 Northmere Trust should …": the recommendation's own number is no part of the name. */
const CODE = /^[A-Z]{1,3}\d{1,2}[a-z]?$/;
const SPEAKING_ENDING = /(?:ing|ed|ly)$/;

/** Whether the phrase must begin behind word `index`. */
function stops(words: Words, index: number, term: Term): boolean {
  // "Violence Against Women Forum"
  if (term.word === "against" && isCapital(words, index) && isCapital(words, index - 1)) return false;
  if (term.stop) return true;
  if (term.stopUnlessCapital === null) return false;
  if (!isCapital(words, index)) return true;
  if (!opensSentence(words, index)) return false;
  return term.stopUnlessCapital === "verb" || !isCapital(words, index + 1);
}

/** Whether a word that may be a verb is one where it stands, as the leftmost word of a phrase. */
function speaks(words: Words, index: number, floor: number): boolean {
  if (isCapital(words, index) && !opensSentence(words, index)) return false;
  if (index === floor && index > 0) return true;
  if (opensSentence(words, index)) return !isCapital(words, index + 1);
  if (gapAfter(words, index - 1) !== "space") return false;
  const before = termAt(words, index - 1);
  return before?.word === "to" || before?.word === "and" || before?.duty === true || before?.kind != null;
}

const isFronted = (words: Words, at: number): boolean =>
  at >= 0 && FRONTS.has(smallAt(words, at)) && opensSentence(words, at);

/** Whether "and" at `at`, inside a phrase that goes on to `head`, joins parts of one name. */
function joins(words: Words, at: number, head: number): boolean {
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

/**
 * "Through the monthly stock audit Ward Managers will": where the name begins whose verb follows, behind what a
 * sentence opens with; `from` where the words in front belong to it.
 */
function behindFront(words: Words, from: number, head: number): number {
  if (isCapital(words, from) || !isCapital(words, head) || !termAt(words, head + 1)?.duty) return from;
  let name = head;
  while (name > from && isCapital(words, name - 1)) name--;
  let at = from;
  while (at > 0 && head - at < LONGEST && spaceAfter(words, at - 1)) at--;
  const fronted = isFronted(words, at) && termAt(words, at + 1)?.determiner;
  // "In the interim the local Safeguarding Board will": the name has its own article
  return fronted && (from === at + 1 || !termAt(words, from)?.determiner) ? name : from;
}

/** Where what a number belongs to begins: "The 0 to 19 service", "the section 117 team". */
function firstOfNumber(words: Words, number: number, floor: number): number {
  const before = number - 1;
  if (before < floor || !spaceAfter(words, before)) return number;
  const word = smallAt(words, before);
  if (word === "section") return before;
  const from = before - 1;
  const ranges = word === "to" && from >= floor && shapeAt(words, from) === NUMBER && spaceAfter(words, from);
  return ranges ? from : number;
}

/** The first word of the phrase whose head is word `head`; words before `floor` belong to another phrase. */
export function leftEdge(words: Words, head: number, floor: number): number {
  let sure = head;
  let at = head;
  let guesses = 0;
  let joined = false;
  const plural = termAt(words, head)?.plural === true;
  while (at > floor && head - at < LONGEST) {
    const next = at - 1;
    const gap = gapAfter(words, next);
    if (gap === "comma") {
      // "the Audit, Learning and Policy Group"
      const term = termAt(words, next);
      if (
        !joined ||
        shapeAt(words, next) !== CAPITAL ||
        (term && stops(words, next, term)) ||
        term?.determiner
      )
        break;
      if (term?.kind && !term.modifier && term.before === null) break;
      at = sure = next;
      continue;
    }
    if (gap !== "space") break;
    const term = termAt(words, next);
    const word = term?.word ?? "";
    if (word === "and" || word === "&") {
      if (guesses > 0 || next - 1 < floor || !joins(words, next, head)) break;
      joined = true;
      at = sure = next - 1;
      continue;
    }
    if (word === "of") {
      const place = termAt(words, next - 1);
      if (guesses > 0 || next - 1 < floor || !place?.placeOf || !isCapital(words, next - 1)) break;
      if (!spaceAfter(words, next - 1) || !isCapital(words, at)) break;
      at = sure = next - 1;
      continue;
    }
    if (term?.determiner) {
      if (guesses > 0 && ((plural && term.singularDeterminer) || word === "this")) break;
      if (plural && term.singularDeterminer && sure === head) break;
      // "In the interim Marlshire Council will"
      if (guesses > 0 && isCapital(words, sure) && isFronted(words, next - 1)) break;
      sure = next;
      // "all the agencies"
      const pre = termAt(words, next - 1)?.word;
      if (next - 1 >= floor && (pre === "all" || pre === "both") && spaceAfter(words, next - 1))
        sure = next - 1;
      if (next - 2 >= floor && pre === "of" && spaceAfter(words, next - 1) && spaceAfter(words, next - 2)) {
        if (/^(?:all|each|both|most|some|any)$/.test(smallAt(words, next - 2))) sure = next - 2;
      }
      break;
    }
    const shape = shapeAt(words, next);
    if (isPossessive(words, next)) {
      if (term && stops(words, next, term)) break;
      at = sure = next;
      continue;
    }
    if (term && stops(words, next, term)) break;
    if (shape === NUMBER) {
      // "All Band 5 nurses"
      if (next - 1 >= floor && GRADES.has(smallAt(words, next - 1)) && spaceAfter(words, next - 1)) {
        at = sure = next - 1;
        continue;
      }
      const first = firstOfNumber(words, next, floor);
      const pre = first - 1 >= floor ? termAt(words, first - 1) : undefined;
      if (!pre?.determiner || !spaceAfter(words, first - 1)) break;
      at = first;
      continue;
    }
    if (shape === CAPITAL || shape === LETTERS) {
      if (opensSentence(words, next) && CODE.test(wordAt(words, next))) break;
      if (guesses > 0 && term?.kind && !term.modifier) break;
      const belongs = termAt(words, head)?.before?.has(smallAt(words, next)) === true;
      if (
        !term &&
        !belongs &&
        opensSentence(words, next) &&
        SPEAKING_ENDING.test(wordAt(words, next)) &&
        !(wordOf(smallAt(words, next)).is & GUESSED)
      )
        break;
      // "the MARAC Steering Group"
      const opened =
        next > floor && termAt(words, next - 1)?.determiner === true && spaceAfter(words, next - 1);
      if (term?.notActor && term.word !== "nhs" && next < head - 1 && shape === LETTERS && !opened) break;
      at = sure = next;
      guesses = 0;
      continue;
    }
    if (term && (term.modifier || term.kind)) {
      at = next;
      if (guesses === 0) sure = next;
      continue;
    }
    // An unknown word may describe the head only if an article in front shows where the phrase begins.
    if (++guesses > 3) break;
    if ((!term || term.thing) && /(?:[^s]s|ed|ly)$/.test(wordAt(words, next))) break;
    at = next;
  }
  // "to help schools", "who support staff"
  while (sure < head && termAt(words, sure)?.imperative && speaks(words, sure, floor)) sure++;
  return behindFront(words, sure, head);
}
