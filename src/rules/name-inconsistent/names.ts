import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
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
const NOT_BEFORE: Readonly<Record<string, readonly string[] | undefined>> = data.notBefore;

/** Words with capitals, joined by blanks, "and", "of", "for", "&", "upon" or "on". */
const RUN = /[A-Z][\w’'&‑-]*(?:[ \u00a0](?:(?:and|of|for|&|upon|on)[ \u00a0])?[A-Z][\w’'&‑-]*)+/g;
const WORD = /[\w’'‑-]+|&/g;
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
export const namesIn = perParagraph(({ text }: Paragraph): readonly NameHere[] => {
  const found: NameHere[] = [];
  for (const run of text.matchAll(RUN)) {
    const words = [...run[0].matchAll(WORD)].map((match) => ({
      word: match[0],
      at: run.index + match.index,
    }));
    if (words.length > LONGEST) continue;
    const before = found.length;
    let first = 0;
    while (first < words.length && FIRST.has(words[first]?.word ?? "")) first++;
    for (let last = first; last < words.length; last++) {
      const { word = "", at = 0 } = words[last] ?? {};
      const head = singular(word);
      if (!isHead(head)) continue;
      const behind = text.slice(at + word.length);
      if (NOT_BEFORE[head]?.some((words) => behind.startsWith(` ${words}`))) continue;
      if (last > first) found.push(nameOf(text, words.slice(first, last + 1)));
      // "Eastvale Council and Marlshire Police": the second name begins behind "and".
      const next = words[last + 1]?.word;
      if (next === "and" || next === "&") first = last + 2;
    }
    const start = words[first]?.word;
    // "Diocese of Marlshire", "Department for Education": the head comes first.
    const of = words[first + 1]?.word;
    if (start && HEADS.has(singular(start)) && (of === "of" || of === "for") && words.length - first <= 5)
      found.push(nameOf(text, words.slice(first)));
    for (let i = before; i < found.length - 1; i++) {
      const name = found[i];
      if (name && found[i + 1]?.start === name.start) found[i] = { ...name, prefix: true };
    }
  }
  return found.length > 0 ? found : NONE;
});

const NONE: readonly NameHere[] = [];
const LONGEST = 16;

function nameOf(text: string, words: readonly { readonly word: string; readonly at: number }[]): NameHere {
  const start = words[0]?.at ?? 0;
  const last = words[words.length - 1];
  const ending = /['’]s?$/.exec(last?.word ?? "")?.[0] ?? "";
  const end = (last?.at ?? 0) + (last?.word.length ?? 0) - ending.length;
  const written = text.slice(start, end);
  return {
    start,
    end,
    text: written,
    spelling: written
      .replace(/[’]/g, "'")
      .replace(/[‑\u00a0]/g, (odd) => (odd === "‑" ? "-" : " "))
      .replace(/\bLocal /g, ""),
    words: words.map(({ word }) => keyed(word)).filter((word) => word !== "" && !LITTLE.has(word)),
    prefix: false,
    several: SEVERAL.test(text.slice(Math.max(0, start - 30), start)),
  };
}

const keyed = (word: string): string => (word === "&" ? "and" : singular(word));

/** Whether a name can end in this word, one slip of the pen allowed in a long one. */
function isHead(word: string): boolean {
  if (HEADS.has(word)) return true;
  if (word.length < LONG_HEAD - 1) return false;
  let known = nearHeads.get(word);
  if (known === undefined) {
    known = LONG_HEADS.some((head) => head[0] === word[0] && oneSlipApart(head, word));
    nearHeads.set(word, known);
  }
  return known;
}

const LONG_HEAD = 9;
const LONG_HEADS = data.heads.filter((head) => head.length >= LONG_HEAD);
/** A word is asked about wherever it stands; the answer depends on nothing else. */
const nearHeads = new Map<string, boolean>();

/** In small letters without apostrophe and plural: "Children's", "Childrens" and "Child" are one. */
function singular(word: string): string {
  const bare = word.toLowerCase().replace(/['’]/g, "").replace(/[‑-]/g, "");
  if (/^child(?:ren)?s?$/.test(bare)) return "child";
  if (/[^aeiou]ies$/.test(bare)) return `${bare.slice(0, -3)}y`;
  return bare.length > 3 && bare.endsWith("s") && !/(?:ss|us|is)$/.test(bare) ? bare.slice(0, -1) : bare;
}
