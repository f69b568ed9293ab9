import lists from "./classes.json";

type ClassName = keyof typeof lists;

/** The words, and the base forms of verbs, of each class of `classes.json`. */
export const classes = Object.fromEntries(
  Object.entries(lists).map(([name, words]) => [name, new Set(words.split(" "))]),
) as unknown as Readonly<Record<ClassName, ReadonlySet<string>>>;
