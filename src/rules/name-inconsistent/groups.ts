import type { Draft } from "../../model/draft";
import { groupedBy } from "../../model/groups";
import { type Here, inEach } from "../../model/in-each";
import type { Register } from "../../model/register";
import { settled } from "../../model/settled";
import { misspelled, ofOwnBoard, type Pair, shortened, trustsApart } from "./alike";
import { type NameHere, namesIn } from "./names";
import { keyOf, PLAIN, plainOf, SAME, type Spelling } from "./spelling";
import { pairOf, successionsIn } from "./successions";

/** A spelling that deviates, the one that it deviates from, and in what. */
export interface Deviation {
  readonly spelling: Spelling;
  readonly better: string;
  readonly how: "apostrophe" | "ending" | "spelling" | "order" | "missing" | "plural" | "other";
}

/** Spellings of one body in the draft that are not the one it should be known by; in document order. */
export function deviationsIn(draft: Draft, register: Register): readonly Deviation[] {
  const names = settledNames(withNames(draft.paragraphs));
  const { expansions, facts } = draft;
  const same =
    last?.names === names &&
    last.expansions === expansions &&
    last.board === facts.board &&
    last.register === register;
  if (!last || !same)
    last = {
      names,
      expansions,
      board: facts.board,
      register,
      deviations: deviationsAmong(names, draft, register),
    };
  return last.deviations;
}

type Names = readonly Here<readonly NameHere[]>[];

/** What was made of the last draft's names: few edits touch any. */
let last: {
  readonly names: Names;
  readonly expansions: Draft["expansions"];
  readonly board: string | null;
  readonly register: Register;
  readonly deviations: readonly Deviation[];
} | null = null;

const settledNames = settled<Here<readonly NameHere[]>>(
  (one, other) =>
    one.at === other.at &&
    one.found.length === other.found.length &&
    one.found.every((name, i) => isSameName(name, other.found[i] as NameHere)),
);

const isSameName = (one: NameHere, other: NameHere): boolean =>
  one.text === other.text &&
  one.spelling === other.spelling &&
  one.start === other.start &&
  one.end === other.end &&
  one.prefix === other.prefix &&
  one.several === other.several;

function deviationsAmong(names: Names, draft: Draft, register: Register): readonly Deviation[] {
  const spellings = spellingsIn(names);
  const official = officialIn(draft);
  const registered = registeredIn(register);
  const rank = (each: Spelling): number => (official.has(each.text) ? 2 : registered.has(each.text) ? 1 : 0);
  const isBetter = (a: Spelling, b: Spelling): boolean => {
    if (rank(a) !== rank(b)) return rank(a) > rank(b);
    const [lost, other] = [losesApostrophe(a), losesApostrophe(b)];
    if (lost !== other) return other;
    return a.count !== b.count ? a.count > b.count : isBefore(a, b);
  };

  const groups = groupedBy(spellings.values(), ({ words }) => keyOf(words));
  const deviations = new Map<Spelling, Deviation>();
  // Their legal form is "NHS Foundation Trust" (National Health Service Act 2006, section 33), in this order.
  for (const each of spellings.values())
    if (/ Foundation NHS Trust$/.test(each.text)) {
      const better = each.text.replace(/Foundation NHS Trust$/, "NHS Foundation Trust");
      deviations.set(each, { spelling: each, better, how: "order" });
    }
  const best = new Map<string, Spelling>();
  for (const [key, group] of groups) {
    const chosen = group.reduce((a, b) => (isBetter(b, a) ? b : a));
    best.set(key, chosen);
    for (const each of group) {
      const how = each === chosen ? null : differenceIn(each, chosen);
      // "Marlshire Primary Schools" in "Marlshire Primary Schools Federation" is no plural of the one school.
      if (how === "plural" && !each.alone) continue;
      if (how && !deviations.has(each)) deviations.set(each, { spelling: each, better: chosen.text, how });
    }
  }
  for (const [shorter, longer] of shortened(best))
    if (!deviations.has(shorter))
      deviations.set(shorter, { spelling: shorter, better: longer.text, how: "missing" });
  for (const shorter of ofOwnBoard(best, draft))
    if (!deviations.has(shorter))
      deviations.set(shorter, { spelling: shorter, better: draft.facts.board ?? "", how: "missing" });
  const apart = (pairs: Iterable<Pair>, how: Deviation["how"]): void => {
    for (const [a, b] of pairs) {
      const [good, bad] = isBetter(a, b) ? [a, b] : [b, a];
      if (!deviations.has(bad)) deviations.set(bad, { spelling: bad, better: good.text, how });
    }
  };
  apart(misspelled(best), "spelling");
  apart(trustsApart(best), "other");
  const told = successionsIn(names);
  const slips = [...deviations.values()].filter(
    ({ spelling, better }) => !told.has(pairOf(spelling.text, better)),
  );
  return outermost(slips.sort((a, b) => (isBefore(a.spelling, b.spelling) ? -1 : 1)));
}

/** "Womens Aid": of plurals without s this is never right, however often it is written. */
const losesApostrophe = ({ text }: Spelling): boolean => /\b(?:Children|Women|Men|People)s\b/.test(text);

const registers = new WeakMap<Register, ReadonlySet<string>>();

function registeredIn(register: Register): ReadonlySet<string> {
  let names = registers.get(register);
  if (!names) {
    names = new Set(register.bodies.map(({ name }) => name));
    registers.set(register, names);
  }
  return names;
}

/** A slip in the name of a board is a slip in the name of its group too: the longer words say it once. */
function outermost(deviations: readonly Deviation[]): Deviation[] {
  const longest = new Map<string, number>();
  const placeOf = ({ spelling: { first } }: Deviation): string => `${first.paragraph}:${first.start}`;
  for (const each of deviations)
    longest.set(placeOf(each), Math.max(longest.get(placeOf(each)) ?? 0, each.spelling.first.end));
  return deviations.filter((each) => longest.get(placeOf(each)) === each.spelling.first.end);
}

const isBefore = ({ first: a }: Spelling, { first: b }: Spelling): boolean =>
  a.paragraph !== b.paragraph ? a.paragraph < b.paragraph : a.start < b.start;

const withNames = inEach(namesIn);

function spellingsIn(names: Names): ReadonlyMap<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const { at: paragraph, found } of names)
    for (const name of found) {
      if (name.several || name.words.length < 2) continue;
      const known = spellings.get(name.spelling);
      if (known) {
        known.count++;
        known.alone ||= !name.prefix;
      } else spellings.set(name.spelling, spelled(name, paragraph));
    }
  return spellings;
}

function spelled({ spelling, words, start, end, prefix }: NameHere, paragraph: number): Spelling {
  return { text: spelling, words, first: { paragraph, start, end }, count: 1, alone: !prefix };
}

/** The names that the draft itself gives as the full ones. */
function officialIn({ facts, expansions }: Draft): ReadonlySet<string> {
  const names = new Set(expansions.map(({ full }) => plainOf(full)));
  if (facts.board) names.add(plainOf(facts.board));
  return names;
}

const HEAD = /^([\w-]+?)s? of /;
const COUNTED = /\b(?:groups?|meetings?|teams?|panels?|conferences?|hubs?|leads?|champions?|schools?)$/i;

/** How two spellings of the same words differ; null where the difference means nothing or another body may be meant. */
function differenceIn(a: Spelling, b: Spelling): Deviation["how"] | null {
  const letters = (words: string): string => words.toLowerCase().replace(/'/g, "");
  if (letters(a.text) === letters(b.text))
    return a.text.toLowerCase() === b.text.toLowerCase() ? null : "apostrophe";
  const ampersand = (words: string): string => letters(words).replace(/&/g, "and").replace(/-/g, " ");
  const generic = a.words.every((word) => PLAIN.has(word));
  if (ampersand(a.text) === ampersand(b.text)) return "other";
  const child = (words: string): string => ampersand(words).replace(/\bchildrens\b/g, "children");
  if (child(a.text) === child(b.text)) return "ending";
  // "Children's Services" and "Children's Service", "boards" and "board": kinds of bodies are freely counted.
  if (generic) return null;
  const ordered = (words: readonly string[]): string => words.map((word) => SAME[word] ?? word).join(" ");
  if (ordered(a.words) !== ordered(b.words)) return "order";
  const bare = (words: string): string => ampersand(words).replace(/\b(?:the|of|and|for) /g, "");
  if (bare(a.text).replace(/s\b/g, "") !== bare(b.text).replace(/s\b/g, "")) return "other";
  // "a Core Group", "Core Groups": one for each child; "Boards of Governors": one for each school.
  const heads = (words: string): string => words.replace(HEAD, "$1 of ");
  const isCounted = a.words.length < 3 && COUNTED.test(a.text);
  return isCounted || ampersand(heads(a.text)) === ampersand(heads(b.text)) ? null : "plural";
}
