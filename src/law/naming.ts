import countriesFile from "./countries.json";
import { type Review, reviews } from "./law";

const ELSEWHERE: readonly { readonly country: string; readonly sign: RegExp }[] = countriesFile.countries.map(
  ({ country, words, anyCase }) => ({
    country,
    sign: new RegExp(
      `\\b(?:${[...words, ...words.map((each) => each.toUpperCase())].join("|")})\\b`,
      anyCase ? "i" : "",
    ),
  }),
);

/** The country outside England that words speak of; null where they speak of none. */
export const countryNamedIn = (words: string): string | null =>
  ELSEWHERE.find(({ sign }) => sign.test(words))?.country ?? null;

/** Whom a board's reviews are about, by its name: "children", "adults" or "domestic". */
export function aboutWhom(board: string | null): string {
  if (board === null || /child/i.test(board)) return "children";
  if (/adult/i.test(board)) return "adults";
  return /community safety/i.test(board) ? "domestic" : "children";
}

/** Names of review types, the longest first, so that "Local Child …" is found before "Child …". */
const REVIEW_NAMES = reviews
  .flatMap((review) => review.names.map((name) => ({ review, name: name.toLowerCase() })))
  .sort((a, b) => b.name.length - a.name.length);

/** The review type of a country and field whose name some words hold; null where they hold none. */
export function reviewNamed(words: string, country: string, about: string): Review | null {
  const lower = words.toLowerCase();
  const found = REVIEW_NAMES.find(
    ({ review, name }) =>
      lower.includes(name) &&
      review.country.includes(country) &&
      (review.about === about || review.about === "any"),
  );
  return found?.review ?? null;
}
