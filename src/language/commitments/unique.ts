/**
 * The one copy of a string that an engine keeps for names of properties. Two such are the same word only if they are
 * the same object, so that to ask whether a word is "that" takes no look at its letters.
 */
export const unique = (word: string): string => Object.keys({ [word]: true })[0] ?? word;
