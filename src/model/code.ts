/**
 * What stands in front of a recommendation's figure as part of its number: a body's letters ("asc" in "asc2") or a
 * file's signs ("mv/h/" in "mv/h/01").
 */
const CODE = /^[a-z]{2,5}(?=\d)|^(?=[^a-z]*[a-z])[a-z\d/_.–-]*[/_–-](?=\d+[a-z]?$)/;

/** By what those of one body or file are told from others': "asc", "mv/h/"; "" for a number that is figures alone. */
export const codeOf = (number: string): string => CODE.exec(number)?.[0] ?? "";

/** A number with its code as everybody writes it, "ASC2", "MV/H/01", and letters as its label has them: "III", "B". */
export const withCode = (number: string, label: string): string => {
  const capitals = number.toUpperCase();
  return LETTERS.test(number) && label.split(NO_LETTER).includes(capitals)
    ? capitals
    : number.replace(CODE, (code) => code.toUpperCase());
};

const LETTERS = /^[a-z]{1,7}$/;
const NO_LETTER = /[^A-Za-z]+/;
