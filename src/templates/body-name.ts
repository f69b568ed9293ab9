import type { Vocabulary } from "./vocabulary";

/** A word of a name, with a capital or one of those that join such. */
const NAME_WORD = String.raw`(?:[A-Z][\w’'&/-]*|and|of|the|for|&|social|care|services?)`;
const NAME_ALONE = new RegExp(String.raw`^${NAME_WORD}(?:[ ,/]+${NAME_WORD}){0,8}\s*$`);

/** Whether words may be a name and nothing else, as far as their capitals show it. */
export const looksLikeName = (words: string): boolean => NAME_ALONE.test(words);

/** Whether words name a body: "Northmere Police", "The Partnership", "Children's Social Care and Health". */
export const isName = (words: string, vocabulary: Vocabulary): boolean =>
  words.length <= 80 && looksLikeName(words) && hasBodyNoun(words, vocabulary);

/** Whether one of the words is such as the names of bodies end in or hold. */
export const hasBodyNoun = (words: string, { bodyNouns }: Vocabulary): boolean =>
  words
    .toLowerCase()
    .split(/[^a-z’']+/)
    .some((word) => bodyNouns.has(word));
