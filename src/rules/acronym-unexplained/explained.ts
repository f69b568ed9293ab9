import type { Draft } from "../../model/draft";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";

/** Where in the draft an abbreviation is written out, as far in as a reader must go. */
export interface Explanation {
  readonly paragraph: number;
  readonly start: number;
}

/** By abbreviation in capitals: the first place where the document ties it to its words. */
export function explanationsIn(draft: Draft): ReadonlyMap<string, Explanation> {
  const known = new Map<string, Explanation>();
  const add = (key: string, paragraph: number, start: number): void => {
    const before = known.get(key);
    if (!before || paragraph < before.paragraph || (paragraph === before.paragraph && start < before.start))
      known.set(key, { paragraph, start });
  };
  for (const { short, span } of draft.expansions) {
    // "Marlshire County Council Children's Services (MCC CS)" explains both.
    for (const each of short.split(" ")) add(keyOf(each), span.paragraph, span.start);
  }
  for (const [paragraph, words] of draft.paragraphs.entries())
    for (const { key, start } of tiedIn(words)) add(key, paragraph, start);
  return known;
}

const keyOf = (short: string): string => short.replace(/['’]?s$/, "").toUpperCase();

interface Tied {
  readonly key: string;
  readonly start: number;
}

/** Bounded: an unbounded run of optional letters would be tried in every partition. */
const SHORT = String.raw`\d?[A-Z][A-Za-z&]{0,8}[A-Z][a-z]?`;
/** What `draft.expansions` leaves out because the letters do not quite fit: "Words (ABC)", "ABC stands for words", "ABC service (words)". */
const TIED = new RegExp(
  String.raw`\((?:the |or |known as |hereafter |“|‘|"|')*(${SHORT})(?:['’]?s)?(?:”|’|"|')?\)|\b(${SHORT})(?:,? (?:which )?(?:stands for|means|is short for) | [a-z]{3,12} \()`,
  "g",
);

const tiedIn = perParagraph(({ text }: Paragraph): readonly Tied[] => {
  if (!MAYBE_TIED.test(text)) return NONE;
  const found: Tied[] = [];
  for (const match of text.matchAll(TIED)) {
    const [whole, inBrackets, defined = ""] = match;
    const at = match.index;
    const behind = at + whole.length;
    const tied = inBrackets
      ? endsWithWords(inBrackets, text.slice(Math.max(0, at - 140), at))
      : standsFor(defined, text.slice(behind, behind + 120));
    if (tied) found.push({ key: keyOf(inBrackets ?? defined), start: at });
  }
  return found;
});

const MAYBE_TIED = /\((?:[a-z‘“"' ]{0,12})\d?[A-Z]|[A-Z] [a-z]{3,12} \(|stands for|means|short for/;
const NONE: readonly Tied[] = [];

/** Whether a run of words that begins here could be what the letters stand for. */
function standsFor(short: string, words: string): boolean {
  return fits(lettersOf(short), initialsOf(words).slice(0, short.length + 5));
}

/** Whether the words in front of a bracket end with what the letters stand for. */
function endsWithWords(short: string, words: string): boolean {
  const letters = lettersOf(short);
  const initials = initialsOf(words);
  for (let from = Math.max(0, initials.length - letters.length - 5); from < initials.length; from++)
    if (fits(letters, initials.slice(from))) return true;
  return false;
}

const lettersOf = (short: string): string => short.replace(/[^A-Za-z]/g, "").toLowerCase();
const initialsOf = (words: string): string =>
  (words.replace(/['’‘“”"]/g, "").match(/[A-Za-z]+/g) ?? [])
    .map((word) => word.charAt(0).toLowerCase())
    .join("");

/** The first letter begins the words, and of the others at least all but one are found in order. */
function fits(letters: string, initials: string): boolean {
  if (letters === "" || letters[0] !== initials[0]) return false;
  let at = 1;
  let missing = 0;
  for (const letter of letters.slice(1)) {
    const next = initials.indexOf(letter, at);
    if (next < 0) missing++;
    else at = next + 1;
  }
  return missing <= (letters.length > 2 ? 1 : 0);
}

/** Finds where words stand spelled out without their abbreviation: built once for a draft, asked for each letter row. */
export function spelledOutIn(
  draft: Draft,
): (short: string, paragraph: number, start: number) => string | null {
  let places: ReadonlyMap<string, Place> | null = null;
  return (short, paragraph, start) => {
    places ??= placesIn(draft);
    const place = places.get(lettersOf(short));
    if (!place || place.paragraph > paragraph || (place.paragraph === paragraph && place.end > start))
      return null;
    return place.words;
  };
}

interface Place {
  readonly paragraph: number;
  readonly end: number;
  readonly words: string;
}

function placesIn(draft: Draft): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [paragraph, each] of draft.paragraphs.entries())
    for (const { words, end } of phrasesIn(each)) {
      const starts = [...words.matchAll(/(?<![A-Za-z’'])[A-Z]/g)].map(({ index }) => index);
      const initials = starts.map((at) => words.charAt(at).toLowerCase()).join("");
      for (let from = 0; from < initials.length; from++)
        for (let length = 3; length <= LONGEST && from + length <= initials.length; length++) {
          const letters = initials.slice(from, from + length);
          if (places.has(letters)) continue;
          const last = /^[A-Za-z’']+/.exec(words.slice(starts[from + length - 1]))?.[0] ?? "";
          const phrase = words.slice(starts[from], (starts[from + length - 1] ?? 0) + last.length);
          places.set(letters, { paragraph, end, words: phrase });
        }
    }
  return places;
}

const LONGEST = 8;
/** A run of capitalised words longer than this is a list or a heading, and no name. */
const LONGEST_PHRASE = 160;

interface Phrase {
  readonly words: string;
  readonly end: number;
}

/** Runs of words with capitals, such as titles; little words inside do not count as letters. */
const phrasesIn = perParagraph(({ text }: Paragraph): readonly Phrase[] => {
  const phrases: Phrase[] = [];
  for (const match of text.matchAll(PHRASE)) {
    const words = match[0];
    if (words.length <= LONGEST_PHRASE) phrases.push({ words, end: match.index + words.length });
  }
  return phrases;
});

const PHRASE = /[A-Z][a-z]+(?:[ -](?:(?:and|of|for|the|in|to) )?[A-Z][a-z’']+){2,}/g;
