import { alternatives } from "../../model/alternatives";
import { MONTHS } from "../../model/dates";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { asksFor } from "../../model/signs";
import words from "./words.json";

// "Practice Review and Learning Group" is a body, not the kind of review.
const REVIEW = new RegExp(
  `\\b(?:${alternatives(words.reviews)})(?=s?\\b)(?!s?\\s+(?:${words.notReviews.join("|")})\\b)`,
  "gi",
);
const LESSER = new Set(words.lesserReviews.map((name) => name.toLowerCase()));
const LETTERS = new RegExp(`\\b(?:${words.reviewLetters.join("|")})\\b`);
const LETTER = "[A-Z]{1,3}\\d{0,3}(?![\\w’'])";
const NUMBER = `\\d{1,3}(?:\\/(?:20)?\\d\\d)?(?![\\w/]|\\.\\d|\\s+(?:${MONTHS.join("|")})\\b)`;
const PERSONS = alternatives(words.persons);
/** Several by codes of one kind: a number behind a letter is an age or a day ("Child R, 14 March"). */
const codes = (kind: string): string =>
  `['‘“"]?(?:${kind})['’”"]?(?:(?:,\\s*|\\s+and\\s+|\\s*&\\s*)(?:(?:${PERSONS})\\s+(?:${LETTER}|${NUMBER})|${kind}))*`;
const PERSON = new RegExp(`\\b(${PERSONS})\\s+(${codes(LETTER)}|${codes(NUMBER)})`);
// A title sets a pseudonym in quotation marks: “Baby Robin”, “ROBIN”.
const QUOTED = new RegExp(
  `["“‘']((?:(?:${PERSONS})\\s+)?[A-Z][A-Za-zé]+(?:\\s+(?:and|&)\\s+[A-Z][A-Za-zé]+)?)["”’'](?![A-Za-z])`,
);
// A pseudonym stands behind the review's name, in a title: "… Practice Review – Jordan", "… regarding ‘Jordan’".
const PSEUDONYM = new RegExp(
  `(?:${alternatives(words.reviews)}|${words.reviewLetters.join("|")})s?(?:\\s*\\([^)]*\\))?\\s*(?:[–—:-]|(?:of|into|for|concerning|regarding|relating to|in respect of|in relation to|about|on)\\s(?:the\\s+(?:deaths?|murders?|homicides?|case|care|circumstances|experiences?)\\s+of\\s+)?)\\s*['‘“"]?((?:(?:${PERSONS})\\s+)?[A-Z][a-zé]+(?:(?:,\\s*|\\s+(?:and|&)\\s+)[A-Z][a-zé]+)*)['’”"]?\\s*(?:[.–—(-].*)?$`,
);
const NO_NAME = new RegExp(
  `^(?:The|This|Response|Responses|Action|Recommendations?|Report|Overview|Executive|Learning|Findings?|Introduction|Contents|Background|Version|Foreword|Summary|Confidential|Board|Partnership|Committee|Statement|Published|Final|Draft|${MONTHS.join("|")})\\b|^(?:${words.persons.join("|")})$`,
);

/** The kinds of review that a paragraph names, as written, in order. */
export const reviewsIn: (paragraph: Paragraph) => readonly string[] = perParagraph((paragraph) => {
  const names = namesReview(paragraph) ? paragraph.text.slice(0, 3000).match(REVIEW) : null;
  return names ? names.map((name) => name.replace(/\s+/g, " ")) : NO_REVIEWS;
});

const namesReview = asksFor({
  words: words.reviews.map((name) => `${/[a-z]+$/.exec(name.toLowerCase())?.[0] ?? ""}*`),
});
const NO_REVIEWS: readonly string[] = [];

/** Whether a name says little by itself, or names a step on the way to the review that is meant. */
export const isLesser = (review: string): boolean => LESSER.has(review.toLowerCase());

/** The same by its letters alone: "SCR". */
export const reviewLettersIn: (paragraph: Paragraph) => string | null = perParagraph(
  ({ text }) => LETTERS.exec(text.slice(0, 3000))?.[0] ?? null,
);

/** "Child Q", "Siblings A and B": whom a paragraph speaks of by a code; null where nobody. */
export const codedPersonIn: (paragraph: Paragraph) => string | null = perParagraph(({ text }) => {
  const match = PERSON.exec(text.slice(0, 3000));
  return match ? `${match[1]} ${match[2]}`.replace(/\s+/g, " ").trim() : null;
});

/** The pseudonym that a title gives; null where it gives none. */
export function pseudonymIn(title: string): string | null {
  const line = title.trim();
  const quoted = QUOTED.exec(line)?.[1];
  if (quoted && !NO_NAME.test(inSmallLetters(quoted))) return inSmallLetters(quoted);
  const name = PSEUDONYM.exec(line)?.[1];
  return name && !NO_NAME.test(name) ? name : null;
}

/** A name in capitals as it would stand in a sentence. */
const inSmallLetters = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<![\w’'])[a-z]/g, (letter) => letter.toUpperCase())
    : name;
