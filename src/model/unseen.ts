/**
 * Signs that no eye sees, for a character class: soft hyphens, zero-width spaces and joiners (which Word calls no-width
 * breaks), marks and isolates of reading direction, byte order marks. They come with words copied from web pages, chats
 * and PDF files, and stand inside words and labels without parting them (Unicode 15.1, general category Cf).
 */
export const UNSEEN_SIGNS = String.raw`\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff`;

const UNSEEN = new RegExp(`[${UNSEEN_SIGNS}]`);
const ALL_UNSEEN = new RegExp(UNSEEN, "g");

export const isUnseen = (sign: string): boolean => UNSEEN.test(sign);

/** A text as a reader sees it. */
export const withoutUnseen = (text: string): string =>
  UNSEEN.test(text) ? text.replace(ALL_UNSEEN, "") : text;
