import type { Recommendation } from "./draft";

/**
 * What stands in front of a recommendation's figure as part of its number: a body's letters ("asc" in "asc2") or a
 * file's signs ("mv/h/" in "mv/h/01").
 */
const CODE = /^[a-z]{2,5}(?=\d)|^(?=[^a-z]*[a-z])[a-z\d/_.–-]*[/_–-](?=\d+[a-z]?$)/;

/** By what those of one body or file are told from others': "asc", "mv/h/"; "" for a number that is figures alone. */
export const codeOf = (number: string): string => CODE.exec(number)?.[0] ?? "";

/** Letters that a board puts in front of a recommendation's figure as part of its number: "R4", "LP2". */
const LETTERED = /(?:^|[\s([])(R|LP|PLP|AFI|Q)\.?\s?(?=\d)/;
const LETTERS = /^[a-z]{1,7}$/;
/** "a1" as it is kept, "A1" as it stands in the draft: the first recommendation of chapter A. */
const CHAPTERED = /^[a-z]\d{1,2}[a-z]?$/;
const FIGURES = /^\d+$/;
const NO_LETTER = /[^A-Za-z]+/;

/**
 * A number as the draft itself cites it: "R4" where its label says so, "4" behind "Recommendation", "III" and "B" where
 * the label has capitals, a body's or a file's code as everybody writes it, "ASC2" and "MV/H/01".
 */
export function citedNumber({
  number,
  numbered,
  label,
}: Pick<Recommendation, "number" | "numbered" | "label">): string {
  const letters = numbered && /^\d/.test(number) ? LETTERED.exec(label)?.[1] : undefined;
  if (letters) return letters + number;
  if (FIGURES.test(number)) return number;
  const chaptered = number.charAt(0).toUpperCase() + number.slice(1);
  if (CHAPTERED.test(number) && label.includes(chaptered)) return chaptered;
  const capitals = number.toUpperCase();
  return LETTERS.test(number) && label.split(NO_LETTER).includes(capitals)
    ? capitals
    : number.replace(CODE, (code) => code.toUpperCase());
}
