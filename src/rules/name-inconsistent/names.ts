import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { asksFor } from "../../model/signs";
import { oneSlipApart } from "./slips";
import data from "./words.json";

/** A body's name as it stands in a paragraph. UTF-16 offsets, without article and possessive ending. */
export interface NameHere {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What every harmless way to write the name has in common; two names with the same are one spelling. */
  readonly spelling: string;
  /** The words that count, in small letters, in the singular and without apostrophes, in their own order. */
  readonly words: readonly string[];
  /** Whether a longer name in the same run begins with it: "Eastvale Council" in "Eastvale Council Housing Team". */
  readonly prefix: boolean;
  /** Whether more than one body is meant: "the two Marlshire Trusts". */
  readonly several: boolean;
}

const HEADS = new Set(data.heads);
const LITTLE = new Set(data.little);
const SEVERAL = new RegExp(
  String.raw`(?:\b(?:${data.numbers.join("|")})|\d)(?: [a-z]+)? (?:of )?(?:the )?$`,
  "i",
);
const NOT_BEFORE: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(data.notBefore));

/**
 * Words with capitals, joined by blanks, "and", "of", "for", "&", "upon" or "on". The look back keeps it linear: inside
 * a word it would otherwise be tried again at every letter.
 */
const RUN = /[A-Z](?<![\w’'&‑-][A-Z])[\w’'&‑-]*(?: (?:(?:and|of|for|&|upon|on) )?[A-Z][\w’'&‑-]*)+/g;
const FIRST = new Set([
  "The",
  "A",
  "An",
  "This",
  "That",
  "All",
  "Each",
  "Both",
  "Our",
  "Its",
  "Their",
  "When",
  "If",
  "In",
  "At",
  "As",
  "For",
  "By",
  "To",
  "From",
  "With",
  "Since",
  "Following",
  "Through",
  "While",
  "Whilst",
  "Although",
  "Under",
  "And",
  "Or",
  "But",
  "Recommendation",
  "Response",
  "Action",
  "Finding",
  "Lead",
  "Partners",
  "Representatives",
  "Colleagues",
]);

/**
 * Every name of a body in the paragraph: each run of capitalised words up to each word that a name can end in, so that
 * "Marlshire Safeguarding Children Partnership Learning Group" holds the partnership's name and the group's.
 */
export const namesIn = perParagraph((paragraph: Paragraph): readonly NameHere[] => {
  if (!hasNames(paragraph)) return NONE;
  const { text } = paragraph;
  const found: NameHere[] = [];
  RUN.lastIndex = 0;
  for (let run = RUN.exec(text); run; run = RUN.exec(text)) {
    const words = wordsOf(run[0]);
    if (words === null) continue;
    const from = run.index;
    const before = found.length;
    let first = 0;
    while (first < words.length && FIRST.has(words[first]?.word ?? "")) first++;
    for (let last = first; last < words.length; last++) {
      const { word = "", at = 0, key = "", head = false } = words[last] ?? {};
      if (!head || isOtherWord(key, text, from + at + word.length)) continue;
      if (last > first) found.push(nameOf(text, from, words, first, last));
      // "Eastvale Council and Marlshire Police": the second name begins behind "and".
      const next = words[last + 1]?.word;
      if (next === "and" || next === "&") first = last + 2;
    }
    // "Diocese of Marlshire", "Department for Education": the head comes first.
    const of = words[first + 1]?.word;
    if (words[first]?.head && (of === "of" || of === "for") && words.length - first <= 5)
      found.push(nameOf(text, from, words, first, words.length - 1));
    for (let i = before; i < found.length - 1; i++) {
      const name = found[i];
      if (name && found[i + 1]?.start === name.start) found[i] = { ...name, prefix: true };
    }
  }
  return found.length > 0 ? found : NONE;
});

/** "The Board" alone tells nothing of how a name is written. */
const hasNames = asksFor({ shapes: ["names"] });
const NONE: readonly NameHere[] = [];
const LONGEST = 16;

interface Word {
  readonly word: string;
  /** Where it begins in its run. */
  readonly at: number;
  readonly key: string;
  /** Whether a name can end here. */
  readonly head: boolean;
}

/** A draft writes few names many times: what a run of words comes to is kept. */
const runs = new Map<string, readonly Word[] | null>();
const MOST_RUNS = 2000;

/** The words of a run; null where it is too long for a name or has no word that a name can end in. */
function wordsOf(run: string): readonly Word[] | null {
  const known = runs.get(run);
  if (known !== undefined) return known;
  const words = wordsAnew(run);
  const result = words.length <= LONGEST && words.some(({ head }) => head) ? words : null;
  if (runs.size >= MOST_RUNS) runs.clear();
  runs.set(run, result);
  return result;
}

function wordsAnew(run: string): readonly Word[] {
  const words: Word[] = [];
  for (let from = 0; from < run.length; ) {
    let end = from;
    while (end < run.length && run[end] !== " ") end++;
    if (end > from) {
      const word = run.slice(from, end);
      // Written out: a spread costs more than all else that is done here for a word.
      const { key, head } = keyOf(word);
      words.push({ word, at: from, key, head });
    }
    from = end + 1;
  }
  return words;
}

/** "Marlshire Police and Crime Commissioner", "Eastvale Foundation Trust": not where that name ends. */
const isOtherWord = (key: string, text: string, end: number): boolean =>
  NOT_BEFORE.get(key)?.some((words) => text.startsWith(words, end + 1)) ?? false;

function nameOf(text: string, from: number, run: readonly Word[], first: number, last: number): NameHere {
  const start = from + (run[first]?.at ?? 0);
  const { word = "", at = 0 } = run[last] ?? {};
  const end = from + at + word.length - lengthOfEnding(word);
  const written = text.slice(start, end);
  const words: string[] = [];
  for (let i = first; i <= last; i++) {
    const key = run[i]?.key ?? "";
    if (key !== "" && !LITTLE.has(key)) words.push(key);
  }
  return {
    start,
    end,
    text: written,
    spelling: ODD.test(written)
      ? written
          .replace(/’/g, "'")
          .replace(/‑/g, "-")
          .replace(/\bLocal /g, "")
      : written,
    words,
    prefix: false,
    several: written.endsWith("s") && SEVERAL.test(text.slice(Math.max(0, start - 30), start)),
  };
}

/** "Council's", "Services'" */
function lengthOfEnding(word: string): number {
  const length = word.endsWith("s") ? 2 : 1;
  const mark = word.charAt(word.length - length);
  return mark === "'" || mark === "’" ? length : 0;
}

const ODD = /[’‑]|\bLocal /;

/** Names repeat few words many times: what a word comes to is kept. */
const keys = new Map<string, { readonly key: string; readonly head: boolean }>();
const MOST_KEYS = 4000;

function keyOf(word: string): { readonly key: string; readonly head: boolean } {
  let known = keys.get(word);
  if (!known) {
    const key = word === "&" ? "and" : singular(word);
    known = { key, head: isHead(key) };
    if (keys.size > MOST_KEYS) keys.clear();
    keys.set(word, known);
  }
  return known;
}

/** Whether a name can end in this word, one slip of the pen allowed in a long one. */
const isHead = (word: string): boolean =>
  HEADS.has(word) ||
  (word.length >= LONG_HEAD - 1 &&
    LONG_HEADS.some((head) => head[0] === word[0] && oneSlipApart(head, word)));

const LONG_HEAD = 7;
const LONG_HEADS = data.heads.filter((head) => head.length >= LONG_HEAD);

/** In small letters without apostrophe and plural: "Children's", "Childrens" and "Child" are one. */
function singular(word: string): string {
  const bare = word.toLowerCase().replace(/['’]/g, "").replace(/[‑-]/g, "");
  if (/^child(?:ren)?s?$/.test(bare)) return "child";
  if (/[^aeiou]ies$/.test(bare)) return `${bare.slice(0, -3)}y`;
  return bare.length > 3 && bare.endsWith("s") && !/(?:ss|us|is)$/.test(bare) ? bare.slice(0, -1) : bare;
}
