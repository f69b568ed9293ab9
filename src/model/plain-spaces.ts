import type { Paragraph } from "./paragraph";
import { perParagraph } from "./per-paragraph";
import type { Reading } from "./reading";
import { remembering } from "./remembering";
import { asksFor } from "./signs";

/** Spaces at which a line does not break, and those of other widths (Unicode 15.1, general category Zs). */
const SPACES = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f";
const ANY = new RegExp(`[${SPACES}]`, "g");

/** The text with plain spaces alone; one letter for one letter, so that offsets stay right. */
export const plainlySpaced = (text: string): string => text.replace(ANY, " ");

const hasOthers = asksFor({ marks: SPACES });

const plainParagraph = perParagraph((paragraph): Paragraph => {
  const { text, listString } = paragraph;
  const number = listString && plainlySpaced(listString);
  if (!hasOthers(paragraph) && number === listString) return paragraph;
  return { ...paragraph, text: plainlySpaced(text), listString: number };
});

/**
 * What a host has read, for those who are to understand it: Word sets “Recommendation 9” and “9 May” with spaces that
 * do not break, words copied from web pages are full of them, and to a reader all spaces are one.
 */
export const withPlainSpaces = remembering<Reading, void>()((reading): Reading => {
  const paragraphs = reading.paragraphs.map((each) => plainParagraph(each));
  const same = paragraphs.every((each, at) => each === reading.paragraphs[at]);
  return same ? reading : { ...reading, paragraphs };
});
