import type { Draft } from "../../model/draft";
import { inEach } from "../../model/in-each";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { asksFor } from "../../model/signs";
import { listedIn } from "./glossary";

/** Where in the draft an abbreviation is written out, as far in as a reader must go. */
export interface Explanation {
  readonly paragraph: number;
  readonly start: number;
}

/** A list of abbreviations is looked into from any place, as if it stood in front of everything. */
const IN_A_LIST: Explanation = { paragraph: -1, start: 0 };

/** By abbreviation in capitals: the first place where the document writes it out, letter by letter. */
export function writtenOutIn({ expansions }: Draft): ReadonlyMap<string, Explanation> {
  const known = new Map<string, Explanation>();
  for (const { short, span } of expansions) {
    const { paragraph, start } = span;
    // "Marlshire County Council Children's Services (MCC CS)" explains both.
    if (!short.includes(" ")) addFirst(known, keyOf(short), paragraph, start);
    else for (const each of short.split(" ")) addFirst(known, keyOf(each), paragraph, start);
  }
  return known;
}

/** The same with the places where the document ties it to its words in any other way. */
export function explanationsIn(
  draft: Draft,
  written: ReadonlyMap<string, Explanation>,
): ReadonlyMap<string, Explanation> {
  const known = new Map(written);
  for (const { at, found } of withTies(draft.paragraphs))
    for (const { key, start } of found) addFirst(known, key, at, start);
  for (const short of listedIn(draft)) known.set(keyOf(short), IN_A_LIST);
  return known;
}

function addFirst(known: Map<string, Explanation>, key: string, paragraph: number, start: number): void {
  const before = known.get(key);
  if (!before || paragraph < before.paragraph || (paragraph === before.paragraph && start < before.start))
    known.set(key, { paragraph, start });
}

const mayTie = asksFor({ marks: "(–—", words: ["stands", "means", "short", "that", "ie", "e", "or"] });
const withTies = inEach(
  perParagraph((paragraph: Paragraph) => (mayTie(paragraph) ? tiedIn(paragraph.text) : NONE)),
);

const keyOf = (short: string): string =>
  (short.endsWith("s") ? short.replace(/['’]?s$/, "") : short).toUpperCase();

interface Tied {
  readonly key: string;
  readonly start: number;
}

/** Bounded: an unbounded run of optional letters would be tried in every partition. */
const SHORT = String.raw`\d?[A-Z][A-Za-z&]{0,8}[A-Z][a-z]?`;
/** What `draft.expansions` leaves out because the letters do not quite fit: "Words (ABC)", "ABC stands for words", "ABC service (words)", "Words – ABC –", "ABC, that is words". */
const TIED = new RegExp(
  String.raw`\((?:the |or |known as |hereafter |“|‘|"|')*(${SHORT})(?:['’]?s)?(?:”|’|"|')?\)|(?:, (?=[^(]{0,12}\))| [–—] (?=(?:the )?\S+(?: [–—]|[,.;:]))|, or (?=\S+[,.;:]))(?:the )?(${SHORT})(?:['’]?s)?(?=\)| [–—]|[,.;:])|\b(${SHORT})(?:['’]?s)?(?:,? (?:which )?(?:stands for|means|is short for) |,? (?:that is|i\.?e\.?),? (?:the )?| [–—] (?:the )?| [a-z]{3,12} \()`,
  "g",
);

function tiedIn(text: string): readonly Tied[] {
  if (!MAYBE_TIED.test(text)) return NONE;
  const found: Tied[] = [];
  TIED.lastIndex = 0;
  for (let match = TIED.exec(text); match; match = TIED.exec(text)) {
    // "(formerly the Clinical Commissioning Group, CCG)": inside brackets a comma does for a second pair.
    const [whole, inPair, behindComma, defined = ""] = match;
    const inBrackets = inPair ?? behindComma;
    const at = match.index;
    const behind = at + whole.length;
    const tied = inBrackets
      ? endsWithWords(inBrackets, text.slice(Math.max(0, at - 140), at))
      : standsFor(defined, text.slice(behind, behind + 120));
    if (tied) found.push({ key: keyOf(inBrackets ?? defined), start: at });
  }
  return found.length > 0 ? found : NONE;
}

const MAYBE_TIED = /[(–—]|stands for|means|short for|that is|\bi\.?e\b|, or /;
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

interface Place {
  readonly paragraph: number;
  readonly end: number;
  readonly words: string;
}

/** Where the words for these abbreviations (in capitals) first stand spelled out without them. */
export function spelledOutIn(draft: Draft, wanted: ReadonlySet<string>): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  if (wanted.size === 0) return places;
  for (const { at, found } of withPhrases(draft.paragraphs))
    for (const { letters, end, words } of found)
      if (wanted.has(letters) && !places.has(letters)) places.set(letters, { paragraph: at, end, words });
  return places;
}

const withPhrases = inEach(perParagraph(({ text }) => phrasesIn(text)));

interface Phrase {
  /** In capitals: what the words would be abbreviated to. */
  readonly letters: string;
  readonly words: string;
  readonly end: number;
}

const PHRASE = /[A-Z][a-z]+(?:[ -](?:(?:and|of|for|the|in|to) )?[A-Z][a-z’']+){2,}/g;
const LONGEST = 8;
/** A run of capitalised words longer than this is a list or a heading, and no name. */
const LONGEST_PHRASE = 160;

/** Every stretch of three words or more with capitals, such as in titles; little words inside give no letter. */
function phrasesIn(text: string): readonly Phrase[] {
  const phrases: Phrase[] = [];
  PHRASE.lastIndex = 0;
  for (let match = PHRASE.exec(text); match; match = PHRASE.exec(text)) {
    const run = match[0];
    if (run.length <= LONGEST_PHRASE) addPhrases(run, match.index, phrases);
  }
  return phrases.length > 0 ? phrases : NO_PHRASES;
}

const NO_PHRASES: readonly Phrase[] = [];

function addPhrases(run: string, index: number, phrases: Phrase[]): void {
  const starts: number[] = [];
  const ends: number[] = [];
  let initials = "";
  for (let from = 0; from < run.length; ) {
    let end = from;
    while (end < run.length && run[end] !== " " && run[end] !== "-") end++;
    const first = run.charAt(from);
    if (first >= "A" && first <= "Z") {
      starts.push(from);
      ends.push(end);
      initials += first;
    }
    from = end + 1;
  }
  for (let from = 0; from < initials.length; from++)
    for (let to = from + 3; to <= initials.length && to - from <= LONGEST; to++) {
      const end = ends[to - 1] ?? 0;
      phrases.push({
        letters: initials.slice(from, to),
        words: run.slice(starts[from], end),
        end: index + end,
      });
    }
}
