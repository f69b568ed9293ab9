import { addTo } from "../model/groups";
import editionsFile from "./editions.json";
import guidanceFile from "./guidance.json";
import instrumentsFile from "./instruments.json";
import { type Applies, daysOf } from "./period";
import reviewsFile from "./reviews.json";

/**
 * The table of law and guidance: what a review could rest on, where and when. Every row names its source;
 * `verified: false` means that the row is general knowledge, to be shown as advice and never as an error.
 */
interface Row {
  readonly id: string;
  readonly verified: boolean;
  readonly source: string;
  readonly note: string;
}

/** An edition of the English statutory guidance "Working Together". */
export interface Edition extends Row, Applies {
  readonly year: number;
  readonly title: string;
  readonly subtitle: string;
  readonly published: string;
  /** Years of factual updates, under which the edition is sometimes cited. */
  readonly reissues: readonly number[];
}

/** An Act or a set of regulations. */
export interface Instrument extends Row, Applies {
  /** With its year: "Care Act 2014". */
  readonly title: string;
  readonly year: number;
  readonly kind: string;
  /** "SI 2018/789"; null for Acts and where it is not recorded. */
  readonly number: string | null;
  readonly country: readonly string[];
  /** Titles (without year) met in place of the right one. */
  readonly misnamed: readonly string[];
  readonly short: readonly string[];
  /** Every year in which there is an instrument of this title; null where that is not recorded. */
  readonly onlyYears: readonly number[] | null;
  readonly provisions: readonly Provision[];
  /** `instrument/provision` that may be meant instead. */
  readonly instead: readonly string[];
}

export interface Provision extends Applies {
  /** "section" or "regulation" */
  readonly kind: string;
  /** "16F" */
  readonly number: string;
  readonly about: string;
  /** What it is wrongly cited for, and where that really stands. */
  readonly wrongFor: string | null;
  readonly verified: boolean;
  readonly source: string;
  readonly note: string;
}

/** A title that never was: instruments of this kind with all these words in their title do not exist. */
export interface NeverWas {
  readonly id: string;
  readonly kind: string;
  readonly words: readonly string[];
  /** Only for titles with an earlier year than this. */
  readonly before: number;
  readonly what: string;
  readonly instead: readonly string[];
  readonly verified: boolean;
  readonly source: string;
}

export interface Review extends Row, Applies {
  readonly name: string;
  readonly short: readonly string[];
  readonly names: readonly string[];
  readonly country: readonly string[];
  /** "children", "adults", "domestic" or "any" */
  readonly about: string;
  readonly body: string;
  /** `instrument` or `instrument/provision`; null where it rests on guidance alone. */
  readonly law: string | null;
  /** Where its criteria stand, if elsewhere than in that law. */
  readonly criteria?: string;
  /** "working-together" for the edition of the day, or the title of the guidance. */
  readonly guidance: string | null;
  /** The review type that took its place. */
  readonly then: string | null;
}

export interface ReviewBody extends Row, Applies {
  readonly name: string;
  readonly short: string;
  readonly country: readonly string[];
  readonly then: string | null;
}

/** Guidance other than "Working Together", and the review types that follow it. */
export interface Guidance extends Row, Applies {
  readonly title: string;
  readonly reviews: readonly string[];
}

export const editions: readonly Edition[] = editionsFile.editions.map((row) => ({
  ...row,
  transition: null,
}));
export const instruments: readonly Instrument[] = instrumentsFile.instruments;
export const reviews: readonly Review[] = reviewsFile.reviews;
export const bodies: readonly ReviewBody[] = reviewsFile.bodies;
export const guidance: readonly Guidance[] = guidanceFile.guidance.map((row) => ({
  ...row,
  transition: null,
}));
const neverWas: readonly NeverWas[] = instrumentsFile.never;

/** The edition cited by this year, its factual updates included; null where there never was one. */
export function editionOfYear(year: number): Edition | null {
  return editions.find((edition) => edition.year === year || edition.reissues.includes(year)) ?? null;
}

/**
 * The one edition that applied on every day that `date` (ISO at its own precision) may mean, as far as the sources
 * say; null where two may have applied or none is known.
 */
export function editionAt(date: string): Edition | null {
  const days = daysOf(date);
  if (!days) return null;
  const [only, second] = editions.filter((edition) => {
    const from = edition.fromKnown === null ? null : daysOf(edition.fromKnown);
    const to = edition.toKnown === null ? null : daysOf(edition.toKnown);
    return (!from || days.last >= from.first) && (!to || days.first <= to.last);
  });
  return only && !second ? only : null;
}

export type Named =
  /** The title as it is, or a recorded short form. */
  | { readonly match: "exact"; readonly instrument: Instrument }
  /** A recorded slip for the title; `right` is the title without its year. */
  | { readonly match: "misnamed"; readonly instrument: Instrument; readonly right: string }
  /** The right title with a year in which there was none. */
  | { readonly match: "year"; readonly instruments: readonly Instrument[] }
  | { readonly match: "never"; readonly never: NeverWas };

/**
 * The instrument that a title (without "the" and year; bracketed abbreviations are ignored) and a year name; null for
 * one that the table does not hold, about which nothing can be said.
 */
export function instrumentNamed(title: string, year: number): Named | null {
  const letters = lettersOf(title);
  const key = keyOf(letters);
  const named = byTitle.get(key) ?? NO_ENTRIES;
  const found = named.find(({ instrument }) => instrument.year === year);
  if (found) {
    const { instrument, how } = found;
    // "Children's Boards" shares its key with the right title and is still not it.
    const asItIs = how === "short" || (how === "title" && letters === found.letters);
    return asItIs
      ? { match: "exact", instrument }
      : { match: "misnamed", instrument, right: bare(instrument) };
  }
  const others = named.map(({ instrument }) => instrument);
  if (others.length > 0 && others.every(({ onlyYears }) => onlyYears?.includes(year) === false))
    return { match: "year", instruments: others };
  const never = neverWas.find(
    ({ kind, words, before }) =>
      year < before && key.endsWith(kind) && words.every((word) => key.includes(word)),
  );
  return never ? { match: "never", never } : null;
}

/** The instrument with a number such as "SI 2018/789" (spaces and points ignored); null where it is not recorded. */
export function instrumentNumbered(number: string): Instrument | null {
  const key = number.replace(/[\s.]/g, "").toUpperCase();
  return instruments.find((each) => each.number?.replace(/\s/g, "") === key) ?? null;
}

/** A recorded section or regulation of an instrument, by its number in any case; null where it is not recorded. */
export function provisionOf(instrument: Instrument, kind: string, number: string): Provision | null {
  const wanted = number.toUpperCase();
  return instrument.provisions.find((each) => each.kind === kind && each.number === wanted) ?? null;
}

/** "section 16F of the Children Act 2004" for "children-act-2004/16F"; the id itself where the table lacks it. */
export function citationOf(reference: string): string {
  const [id = "", number] = reference.split("/");
  const instrument = instruments.find((each) => each.id === id);
  if (!instrument) return reference;
  const provision = instrument.provisions.find((each) => each.number === number);
  const si = instrument.number ? ` (${instrument.number})` : "";
  return provision
    ? `${provision.kind} ${provision.number} of the ${instrument.title}${si}`
    : `the ${instrument.title}${si}`;
}

/** The title without its year: "Care Act". */
export const bare = ({ title, year }: Instrument): string => title.slice(0, -String(year).length - 1);

/** As it is read out, without bracketed abbreviations: no case, commas or hyphens. */
const lettersOf = (title: string): string =>
  title
    .replace(/ ?\([A-Z]{2,8}s?\)/g, "")
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/&/g, "and")
    .replace(/[\s,‐‑-]+/g, " ")
    .trim();

/** What two spellings of one title have in common, apostrophes ignored too. */
const keyOf = (letters: string): string =>
  letters.includes("'") || letters.includes("childrens")
    ? letters.replace(/'/g, "").replace(/\bchildrens\b/g, "children")
    : letters;

type How = "title" | "misnamed" | "short";

interface Entry {
  readonly instrument: Instrument;
  readonly how: How;
  /** Of the title as it is entered. */
  readonly letters: string;
}
const NO_ENTRIES: readonly Entry[] = [];

/** Instruments by title; of two entries the first counts, so that right titles come before slips. */
const byTitle: ReadonlyMap<string, readonly Entry[]> = (() => {
  const map = new Map<string, Entry[]>();
  const add = (title: string, instrument: Instrument, how: How): void => {
    const letters = lettersOf(title);
    addTo(map, keyOf(letters), { instrument, how, letters });
  };
  for (const each of instruments) add(bare(each), each, "title");
  for (const each of instruments) for (const title of each.short) add(title, each, "short");
  for (const each of instruments) for (const title of each.misnamed) add(title, each, "misnamed");
  return map;
})();
