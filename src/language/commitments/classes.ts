import lists from "./classes.json";

type ClassName = keyof typeof lists;

const sets = new Map<string, ReadonlySet<string>>(
  Object.entries(lists).map(([name, words]) => [name, new Set(words.split(" "))]),
);

/** Whether a word or a verb's base form is in a class of `classes.json`. */
export function isOf(name: ClassName, word: string): boolean {
  return sets.get(name)?.has(word) ?? false;
}
