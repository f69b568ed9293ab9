import lists from "./classes.json";

const sets = new Map(Object.entries(lists).map(([name, words]) => [name, new Set(words.split(" "))]));

/** Whether a word or a verb's base form is in a class of `classes.json`. */
export function isOf(name: keyof typeof lists, word: string): boolean {
  return sets.get(name)?.has(word) ?? false;
}
