import { isService } from "./service-by-subject";
import {
  CAPITAL,
  gapAfter,
  isCapital,
  isMonth,
  LETTERS,
  opensSentence,
  shapeAt,
  termAt,
  type Words,
  wordAt,
  wordBefore,
} from "./words";

/** Whether a word by itself, with the one before it, can be the head of an actor phrase. */
export function canBeHead(words: Words, index: number): boolean {
  const term = termAt(words, index);
  if (!term) return shapeAt(words, index) === LETTERS && isInstitution(words, index);
  if (term.notActor) return false;
  const spaced = index > 0 && gapAfter(words, index - 1) === "space";
  const before = spaced ? termAt(words, index - 1) : undefined;
  const word = spaced && (term.notBehind || term.before) ? wordBefore(words, index) : "";
  if (term.notBehind?.has(word)) return false;
  if (term.dutyOnly && isService(words, index, term)) return true;
  if (term.kind === null)
    return (
      shapeAt(words, index) === LETTERS &&
      !term.stop &&
      !term.thing &&
      !term.modifier &&
      isInstitution(words, index)
    );
  if (term.before === null) return true;
  if (term.before.has(word)) return true;
  if (term.before.has("*any")) return spaced && !before?.stop && !before?.determiner;
  if (!term.before.has("*")) return false;
  if (shapeAt(words, index) === CAPITAL && !opensSentence(words, index)) return true;
  if (term.needsOf && termAt(words, index + 1)?.word === "of") return true;
  return spaced && isCapital(words, index - 1) && !before?.stop && !before?.determiner;
}

/** "MSCP", "CCGs", "3LSCB"; not "PO16", "2A". */
const INSTITUTION = /^(?:\d(?=[A-Z]{3})|(?=[A-Z]))[A-Za-z]{2,8}(?:['’]s)?$/;

function isInstitution(words: Words, index: number): boolean {
  const word = wordAt(words, index);
  if (!INSTITUTION.test(word)) return false;
  if (!words.anyLowerCase && words.count > 3) return false;
  if (word.length > 2) return true;
  return gapAfter(words, index) === "space" && termAt(words, index + 1)?.duty === true;
}

/** Whether a head is an actor with what stands in front of it: "a board", "the Board", but not "on board". */
export function stands(words: Words, head: number, left: number): boolean {
  const term = termAt(words, head);
  if (!term || term.plural || left < head || shapeAt(words, head) === LETTERS) return true;
  if (term.word === "police" || term.kind === "class") return true;
  if (shapeAt(words, head) !== CAPITAL) return term.dutyOnly;
  if (!opensSentence(words, head) || isLabel(words, head)) return true;
  const gap = gapAfter(words, head);
  const next = termAt(words, head + 1);
  // "Director of Nursing to report"
  if (
    gap === "space" &&
    next?.word === "of" &&
    term.kind === "role" &&
    term.takesOf &&
    isCapital(words, head + 2)
  )
    return true;
  return gap !== "space" || next?.duty === true || next?.word === "and";
}

/** "School A", "Hospital 1": anonymised labels. */
export function isLabel(words: Words, head: number): boolean {
  if (!isCapital(words, head) || gapAfter(words, head) !== "space") return false;
  const from = words.start[head + 1] ?? 0;
  const length = (words.end[head + 1] ?? 0) - from;
  if (length > 2) return false;
  const code = words.text.charCodeAt(from);
  // "to Cabinet 14 July 2026"
  if (isDigit(code) && isMonth(words, head + 2)) return false;
  // "to SMT 12/02/2026"
  if (isDigit(code) && /^[/.-]\d/.test(words.text.slice(from + length, from + length + 2))) return false;
  if (length === 1 && code >= 65 && code <= 90) return true;
  return isDigit(code) && (length === 1 || isDigit(words.text.charCodeAt(from + 1)));
}

const isDigit = (code: number) => code >= 48 && code <= 57;
