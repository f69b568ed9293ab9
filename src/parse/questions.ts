import { type Names, resolve } from "../language/agencies/names";
import type { AgencyNamed } from "../model/draft";
import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import { compareSpans, type Span } from "../model/span";

const OWN_BODY =
  /\b[Tt]he (?:[A-Z][\w’'-]+ ){0,4}?(?:Board|Partnership|Committee)\b(?!['’]|\s+of\s+Governors)/g;

interface Asked {
  readonly question: boolean;
  readonly bodies: readonly { readonly start: number; readonly end: number }[];
}

const askedIn = perParagraph(
  ({ text }: Paragraph): Asked =>
    text.trimEnd().endsWith("?")
      ? {
          question: true,
          bodies: [...text.matchAll(OWN_BODY)].map(({ 0: words, index }) => ({
            start: index,
            end: index + words.length,
          })),
        }
      : { question: false, bodies: [] },
);

/**
 * Whom the questions of a systems review are put to: the board that they speak of, and whom they name beside it. Of
 * what is asked but is no question, or speaks of no board, only whom it would name as any recommendation does: `named`.
 */
export function askedBy(
  paragraphs: readonly Paragraph[],
  { paragraph: first, endParagraph: last = first }: Span,
  named: readonly AgencyNamed[],
  names: Names,
): readonly AgencyNamed[] {
  const found = new Map<string, AgencyNamed>();
  for (let at = first; at <= last; at++) {
    const paragraph = paragraphs[at];
    if (!paragraph || paragraph.text.trim() === "") continue;
    const { question, bodies } = askedIn(paragraph);
    if (!question) return named;
    for (const { start, end } of bodies) {
      const mention = paragraph.text.slice(start, end);
      const name = resolve(names, mention)?.name ?? mention;
      const key = name.toLowerCase();
      if (!found.has(key))
        found.set(key, { name, mention, span: { paragraph: at, start, end }, generic: false });
    }
  }
  if (found.size === 0) return named;
  const others = named.filter(({ name, generic }) => !generic && !found.has(name.toLowerCase()));
  const apart = others.filter(({ span }) => [...found.values()].every((each) => !overlap(each.span, span)));
  return [...found.values(), ...apart].sort((a, b) => compareSpans(a.span, b.span));
}

const overlap = (a: Span, b: Span): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

const WRITERS: Readonly<Record<string, string>> = { us: "We", me: "I" };

/** "Your first recommendation asks us to review …": of a letter, those who write it. */
export function askedOfWriters(paragraphs: readonly Paragraph[], { paragraph, start }: Span): AgencyNamed[] {
  const mention = /^(?:us|me)(?= (?:both )?(?:to|and|with|how|whether)\b)/.exec(
    paragraphs[paragraph]?.text.slice(start) ?? "",
  )?.[0];
  if (mention === undefined) return [];
  return [
    {
      name: WRITERS[mention] ?? mention,
      mention,
      span: { paragraph, start, end: start + mention.length },
      generic: false,
    },
  ];
}
