import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import words from "./words.json";

const spaced = (form: string): string => form.replace(/[ -]/g, "[\\s-]+");
const alternatives = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join("|");
const REVIEW = new RegExp(`\\b(?:${alternatives(words.reviews)})(?=s?\\b)`, "i");
const LETTERS = new RegExp(`\\b(?:${words.reviewLetters.join("|")})\\b`);
const CODE = "[A-Z]{1,3}\\d{0,3}(?![\\w’'])|\\d{1,3}(?:\\/(?:20)?\\d\\d)?(?!\\w|\\.\\d)";
const PERSON = new RegExp(
  `\\b(${alternatives(words.persons)})\\s+((?:['‘“"]?(?:${CODE})['’”"]?)(?:(?:,\\s*|\\s+and\\s+|\\s*&\\s*)(?:(?:${CODE})))*)`,
);
// A pseudonym stands behind the review's name, in a title: "… Practice Review – Jordan", "… regarding ‘Jordan’".
const PSEUDONYM = new RegExp(
  `(?:${alternatives(words.reviews)}|${words.reviewLetters.join("|")})s?(?:\\s*\\([^)]*\\))?\\s*(?:[–—:-]|(?:of|into|for|concerning|regarding|relating to|in respect of|in relation to|about|on)\\s(?:the\\s+(?:deaths?|murders?|homicides?|case|care|circumstances|experiences?)\\s+of\\s+)?)\\s*['‘“"]?([A-Z][a-zé]+(?:(?:,\\s*|\\s+(?:and|&)\\s+)[A-Z][a-zé]+)*)['’”"]?\\s*(?:[.–—(-].*)?$`,
);
const NO_NAME = new RegExp(
  `^(?:The|This|Response|Responses|Action|Recommendations?|Report|Overview|Executive|Learning|Findings?|Introduction|Contents|Background|Version|Foreword|Summary|Confidential|Board|Partnership|Committee|Statement|Published|Final|Draft|January|February|March|April|May|June|July|August|September|October|November|December|${words.persons.join("|")})\\b`,
);

/** The kind of review that a paragraph names, as written; null where it names none. */
export const reviewIn: (paragraph: Paragraph) => string | null = perParagraph(
  ({ text }) => REVIEW.exec(text.slice(0, 3000))?.[0].replace(/\s+/g, " ") ?? null,
);

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
  const name = PSEUDONYM.exec(title.trim())?.[1];
  return name && !NO_NAME.test(name) ? name : null;
}
