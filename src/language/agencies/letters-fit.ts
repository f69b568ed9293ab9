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
export function howFits(short: string, words: string): Fit {
  const letters = lettersOf(short);
  const parts = partsOf(words.replace(/['’]/g, "").toLowerCase());
  const [first] = parts;
  const last = parts.at(-1);
  if (letters.length < 2 || letters.length > 12 || parts.length > 24 || !first || !last) return "none";
  if (SMALL_WORDS.has(first) || SMALL_WORDS.has(last) || first[0] !== letters[0]) return "none";
  return fitsBy(letters, parts);
}

export const lettersOf = (short: string): string =>
  short
    .replace(/['’]s$|(?<=[A-Z])s$/, "")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase();

function fitsBy(letters: string, parts: readonly string[]): Fit {
  // reach[i]: how well the words so far use up the first i letters
  let reach: Fit[] = Array.from({ length: letters.length + 1 }, (_, used) =>
    used === 0 ? "initials" : "none",
  );
  for (const part of parts) {
    const next: Fit[] = reach.map(() => "none");
    let goesOn = false;
    for (const [used, soFar] of reach.entries()) {
      if (soFar === "none") continue;
      if (SMALL_WORDS.has(part) || part === "nhs") {
        next[used] = better(next[used], soFar);
        goesOn = true;
      }
      if (part[0] !== letters[used]) continue;
      goesOn = true;
      next[used + 1] = better(next[used + 1], soFar);
      let inside = 1;
      for (let more = used + 1; more < letters.length && more < used + 5; more++) {
        inside = part.indexOf(letters[more] ?? " ", inside) + 1;
        if (inside === 0) break;
        next[more + 1] = better(next[more + 1], "loose");
      }
    }
    if (!goesOn) return "none";
    reach = next;
  }
  return reach[letters.length] ?? "none";
}

function better(a: Fit | undefined, b: Fit): Fit {
  if (a === "initials" || b === "initials") return "initials";
  return a === "loose" || b === "loose" ? "loose" : "none";
}
