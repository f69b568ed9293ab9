import fc from "fast-check";

/** Where the halves of signs stand, which are no signs themselves. */
const SURROGATES = 0xd800;

/**
 * Any sign that a string can hold whole: what fast-check itself makes for the unit "binary", number for number. Its own
 * writes all million of them into a table before the first string is made.
 */
export const anySign = fc.nat({ max: 0x10ffff - 0x800 }).map(
  (number) => String.fromCodePoint(number < SURROGATES ? number : number + 0x800),
  (sign) => {
    const code = typeof sign === "string" ? sign.codePointAt(0) : undefined;
    if (code === undefined || String.fromCodePoint(code) !== sign) throw new Error("That is not one sign.");
    if (code >= SURROGATES && code < SURROGATES + 0x800) throw new Error("That is half a sign.");
    return code < SURROGATES ? code : code - 0x800;
  },
);
