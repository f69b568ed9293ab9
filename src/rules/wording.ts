import { capitalised } from "../model/capitalised";
import { citedNumber } from "../model/code";
import type { Commitment, Draft, Recommendation } from "../model/draft";
import { addTo, groupedBy } from "../model/groups";
import { perDraft } from "../model/per-draft";
import { recommendationsIn } from "../model/walk";
import { findingName } from "./finding-name";

/** The draft's own words in quotation marks, on one line, cut behind a whole word where they are long. */
export function quoted(words: string, longest = 80): string {
  // Of a whole response only the beginning is shown: the rest need not be looked at.
  const line = oneLine(words, longest);
  if (line.length <= longest) return `“${line}”`;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  let end = space > longest / 2 ? space : cut.length;
  while (end > 0 && LOOSE.includes(cut.charAt(end - 1))) end--;
  return `“${cut.slice(0, end)} …”`;
}

/** The same at the end of a sentence, whose full stop is enough for both. */
export const quotedLast = (words: string, longest?: number): string =>
  quoted(words, longest).replace(/(?<!\.)\.”$/, "”");

/** What is not left standing in front of an ellipsis. */
const LOOSE = " ,;:–-";

const ENOUGH = 8;
const UNEVEN = /\s\s|[^\S ]/;

/** Whether single blanks alone stand between the words. */
function isEven(words: string): boolean {
  let before = 0;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code === BLANK ? before === BLANK : code < BLANK || code >= NO_BREAK_SPACE)
      return !UNEVEN.test(words);
    before = code;
  }
  return true;
}

const BLANK = 32;
const NO_BREAK_SPACE = 0xa0;

/** The words on one line, as far as they may be shown and a little further, so that it is seen whether they go on. */
function oneLine(words: string, longest: number): string {
  const head = words.slice(0, longest + 2);
  // Most words stand on one line already, with one blank between two.
  if (isEven(head) && head.charCodeAt(0) !== 32 && head.charCodeAt(longest) !== 32)
    return words.length > head.length ? head : head.trimEnd();
  return words
    .slice(0, ENOUGH * longest)
    .replace(/\s+/g, " ")
    .trim();
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  const last = items[items.length - 1] ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** By the sound that a word begins with: "a European", "a unit", "an hour". */
export const articleFor = (words: string): "a" | "an" =>
  /^(?:[aeio]|u(?!ni|s[ae]|k)|hon|hour)/i.test(words) && !/^(?:eu|one\b)/i.test(words) ? "an" : "a";

/**
 * A recommendation as a reader would speak of it, in the word of the house style: "Recommendation 3b", and, where the
 * document gives it no number, "the 2nd recommendation under Finding 4". To be set inside a sentence.
 */
export function cite(recommendation: Recommendation, draft: Draft): string {
  const { unit } = draft.style;
  if (recommendation.numbered) return `${capitalised(unit)} ${citedNumber(recommendation)}`;
  const place = Number(recommendation.number.slice(recommendation.number.lastIndexOf(".") + 1));
  const finding = recommendation.finding === null ? undefined : draft.findings[recommendation.finding];
  const name = finding && findingName(finding);
  const under = name ? ` under ${name}` : "";
  return Number.isInteger(place) && place > 0 ? `the ${ordinal(place)} ${unit}${under}` : `this ${unit}`;
}

/** The same for a number alone, as commitments carry it; null for what answers no recommendation. */
export function citeNumber(number: string | null, draft: Draft): string | null {
  if (number === null) return null;
  const recommendation = recommendationNumbered(number, draft);
  return recommendation ? cite(recommendation, draft) : `${capitalised(draft.style.unit)} ${number}`;
}

/** The recommendation with this number; of two that share it the first. */
export const recommendationNumbered = (number: string | null, draft: Draft): Recommendation | undefined =>
  allNumbered(number, draft)[0];

/** The recommendation that a promise answers: of two that share its number, the one in whose response it stands. */
export function recommendationAnswered(
  { recommendation, span }: Commitment,
  draft: Draft,
): Recommendation | undefined {
  const all = allNumbered(recommendation, draft);
  if (all.length < 2) return all[0];
  const answered = byAnswer(draft).get(span.paragraph) ?? [];
  return answered.find(({ number }) => number === recommendation) ?? all[0];
}

/** By each paragraph of an answer, what it answers. */
const byAnswer = perDraft((draft) => {
  const found = new Map<number, Recommendation[]>();
  for (const each of recommendationsIn(draft)) {
    if (!each.response) continue;
    const { paragraph, endParagraph = paragraph } = each.response.span;
    for (let at = paragraph; at <= endParagraph; at++) addTo(found, at, each);
  }
  return found;
});

function allNumbered(number: string | null, draft: Draft): readonly Recommendation[] {
  return number === null ? [] : (byNumber(draft).get(number) ?? []);
}

const byNumber = perDraft((draft) => groupedBy(recommendationsIn(draft), ({ number }) => number));

function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${(!teen && ["", "st", "nd", "rd"][n % 10]) || "th"}`;
}
