const SMALL_WORDS = new Set([
  "and",
  "of",
  "the",
  "for",
  "in",
  "to",
  "on",
  "at",
  "with",
  "a",
  "&",
  "or",
  "by",
]);

/** How letters fit words: by first letters alone, with letters from inside words, or not at all. */
export type Fit = "initials" | "loose" | "none";

/** "Multi-Agency" gives two letters: its parts count as words. */
export const partsOf = (words: string): string[] =>
  words.split(/[\s\-\u2010\u2011/,]+/).filter((part) => /\w|&/.test(part));

/**
 * Whether the letters of `short` stand for `words`, every word of them: each gives its first letter, small words
 * ("of", "and") and "NHS" may give none, and a word may give later letters of its own as well ("KCSiE", "DfE").
 * Figures in front and a plural s behind do not count.
 */
export const howFits = (short: string, words: string): Fit => howLettersFit(lettersOf(short), words);

/** The same of letters that are known already (see `lettersOf`). */
export function howLettersFit(letters: string, words: string): Fit {
  if (letters.length < 2 || letters.length > 12) return "none";
  const parts = partsOf(words.replace(/['’]/g, "").toLowerCase());
  const [first] = parts;
  const last = parts.at(-1);
  if (parts.length > 24 || !first || !last) return "none";
  if (SMALL_WORDS.has(first) || SMALL_WORDS.has(last) || first[0] !== letters[0]) return "none";
  return fitsBy(letters, parts);
}

export const lettersOf = (short: string): string =>
  short
    .replace(/['’]s$|(?<=[A-Z])s$/, "")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase();

function fitsBy(letters: string, parts: readonly string[]): Fit {
  // bit i: whether the words so far can use up the first i letters, by their own first letters alone or loosely
  let initials = 1;
  let loose = 0;
  for (const part of parts) {
    const reached = initials | loose;
    const silent = part === "nhs" || SMALL_WORDS.has(part);
    let nextInitials = silent ? initials : 0;
    let nextLoose = silent ? loose : 0;
    for (let used = 0; used < letters.length; used++) {
      const bit = 1 << used;
      if ((reached & bit) === 0 || part[0] !== letters[used]) continue;
      nextInitials |= (initials & bit) << 1;
      nextLoose |= (loose & bit) << 1;
      let inside = 1;
      for (let more = used + 1; more < letters.length && more < used + 5; more++) {
        inside = part.indexOf(letters[more] ?? " ", inside) + 1;
        if (inside === 0) break;
        nextLoose |= 1 << (more + 1);
      }
    }
    if ((nextInitials | nextLoose) === 0) return "none";
    initials = nextInitials;
    loose = nextLoose;
  }
  const all = 1 << letters.length;
  return (initials & all) !== 0 ? "initials" : (loose & all) !== 0 ? "loose" : "none";
}
