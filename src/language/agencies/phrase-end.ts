import { isPair } from "./dictionary";
import { canBeHead } from "./heads";
import {
  gapAfter,
  isCapital,
  isMonth,
  LETTERS,
  shapeAt,
  smallAt,
  spaceAfter,
  termAt,
  type Words,
} from "./words";

/** Where a name goes on behind "of" or "for": the last word of "Head of Safeguarding and Quality". */
export function rightEdge(words: Words, head: number): number {
  const link = head + 1;
  const word = termAt(words, link)?.word;
  if (
    (word !== "of" && word !== "for" && word !== "at") ||
    !spaceAfter(words, head) ||
    !spaceAfter(words, link)
  ) {
    return head;
  }
  let at = link + 1;
  while (termAt(words, at)?.determiner && spaceAfter(words, at)) at++;
  // "brief GPs at the March 2027 meeting"
  if (word === "at" && isMonth(words, at)) return head;
  let end = head;
  for (let steps = 0; steps < 12 && at < words.count; steps++) {
    const term = termAt(words, at);
    const inside = isCapital(words, at)
      ? !(term?.stop && !term.thing) && !term?.duty
      : term !== undefined
        ? (!term.stop && (term.modifier || canBeHead(words, at))) || (steps === 0 && isHeads(words, head, at))
        : steps === 0 && isHeads(words, head, at);
    // "Head of Service Looked After Children"
    const lookedAfter =
      smallAt(words, at) === "after" && smallAt(words, at - 1) === "looked" && isCapital(words, at);
    // "The University of Marl looked over it"
    const looked = smallAt(words, at) === "looked" && smallAt(words, at + 1) !== "after";
    if (looked || (!inside && !lookedAfter)) break;
    end = at;
    const gap = gapAfter(words, at);
    const next = termAt(words, at + 1)?.word;
    if (gap === "comma" && isCapital(words, at) && isCapital(words, at + 1) && listGoesOn(words, at + 1)) {
      at++;
      continue;
    }
    if (gap !== "space") break;
    if ((next === "and" || next === "&" || next === "of" || next === "for") && spaceAfter(words, at + 1)) {
      const pair = next !== "of" && next !== "for" && isPair(smallAt(words, at), smallAt(words, at + 2));
      if (
        next === "of" || next === "for" ? !isCapital(words, at + 2) : !pair && !topicGoesOn(words, at + 2, at)
      ) {
        break;
      }
      at += 2;
      continue;
    }
    at++;
  }
  return end;
}

/** "Heads of profession will": the plural of the office with one plain word for what it is of. */
function isHeads(words: Words, head: number, at: number): boolean {
  return (
    termAt(words, head)?.word === "heads" &&
    at === head + 2 &&
    spaceAfter(words, at) &&
    termAt(words, at + 1)?.duty === true
  );
}

/** Behind a comma: "Nursing, Quality and Safety", not "Nursing, Marlshire Police and …". */
function listGoesOn(words: Words, from: number): boolean {
  return gapAfter(words, from) === "space" && /^(?:and|&)$/.test(termAt(words, from + 1)?.word ?? "");
}

/** Behind "and": whether the words go on with the topic of a role rather than name the next actor. */
function topicGoesOn(words: Words, from: number, left: number): boolean {
  if (isCapital(words, left) !== isCapital(words, from)) return false;
  for (let at = from; at < from + 6; at++) {
    const term = termAt(words, at);
    if (shapeAt(words, at) === LETTERS && !term?.modifier) return false;
    if (term?.kind && !term.modifier) return /^services?$|^care$/.test(term.word);
    if (!isCapital(words, at) && !term?.modifier) return at > from;
    if (gapAfter(words, at) !== "space") return true;
  }
  return true;
}
