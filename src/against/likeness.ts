import type { Said } from "./words";

/**
 * How alike two texts are, from 0 to 1, by the words they share. A word counts the more the fewer of `all` have it:
 * every recommendation says "should" and names the board. A text that holds the whole of another is like it too.
 */
export function likenessAmong(all: readonly Said[]): (a: Said, b: Said) => number {
  const holders = new Map<string, number>();
  const counts = new Map<Said, ReadonlyMap<string, number>>(all.map((one) => [one, counted(one)]));
  for (const own of counts.values())
    for (const word of own.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => Math.log(1 + all.length / (holders.get(word) ?? 1));
  const weights = new Map<Said, number>(
    all.map((one) => [one, one.words.reduce((sum, word) => sum + weightOf(stemOf(word)), 0)]),
  );
  return (a, b) => {
    if (a.key === b.key) return 1;
    const other = counts.get(b) ?? counted(b);
    let shared = 0;
    for (const [word, times] of counts.get(a) ?? counted(a))
      shared += Math.min(times, other.get(word) ?? 0) * weightOf(word);
    const [one, two] = [weights.get(a) ?? 0, weights.get(b) ?? 0];
    if (shared === 0) return 0;
    const inside = Math.min(a.words.length, b.words.length) >= 6 ? (0.85 * shared) / Math.min(one, two) : 0;
    return Math.max((2 * shared) / (one + two), inside > 0.75 ? inside : 0);
  };
}

/** "Calls", "called" and "calling" are much alike, "reviewed" and "review" too; its first letters are stem enough here. */
const stemOf = (word: string): string => word.slice(0, 6).replace(/(?<=.{3})(?:s|ed|ing?)$/, "");

function counted({ words }: Said): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words.map(stemOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
