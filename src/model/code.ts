/**
 * What stands in front of a recommendation's figure as part of its number: a body's letters ("asc" in "asc2") or a
 * file's signs ("mv/h/" in "mv/h/01").
 */
const CODE = /^[a-z]{2,5}(?=\d)|^(?=[^a-z]*[a-z])[a-z\d/_.–-]*[/_–-](?=\d+[a-z]?$)/;

/** By what those of one body or file are told from others': "asc", "mv/h/"; "" for a number that is figures alone. */
export const codeOf = (number: string): string => CODE.exec(number)?.[0] ?? "";

/** A number with its code as everybody writes it: "ASC2", "MV/H/01". */
export const withCode = (number: string): string => number.replace(CODE, (code) => code.toUpperCase());
