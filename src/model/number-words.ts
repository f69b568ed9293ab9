/** The numbers in words, each at its own place. */
export const NUMBER_WORDS: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** Regular expression text for the words from one number up to another. */
export const numberWords = (first: number, last: number): string =>
  NUMBER_WORDS.slice(first, last + 1).join("|");
