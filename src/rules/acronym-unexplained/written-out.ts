import { type Edit, replaceWords } from "../../edits/edit";
import { capitalised } from "../../model/capitalised";
import type { Draft } from "../../model/draft";
import type { Span } from "../../model/span";
import { articleFor } from "../wording";

/** An abbreviation at its first use. */
export interface FirstUse {
  readonly span: Span;
  /** As written: "DSLs", "MASH’s". */
  readonly short: string;
  /** In capitals without an ending. */
  readonly key: string;
}

export interface WrittenOut {
  readonly edit: Edit;
  /** What stands there afterwards: "a designated safeguarding lead (DSL)". */
  readonly text: string;
}

const POSSESSIVE = /['’]s$|(?<=s)['’]$/;
/** The word that takes the plural is the last one only where none of these stands inside: "children in need". */
const HEAD_IN_FRONT = / (?:of|in|for|to|with|at|on) /;

/**
 * "designated safeguarding lead (DSL)" in place of the abbreviation, in its number and with its possessive ending;
 * inside brackets with a comma. Null where the words would not read right there.
 */
export function writtenOut(
  { span, short, key }: FirstUse,
  full: string,
  { paragraphs }: Draft,
): WrittenOut | null {
  const { paragraph, start, end } = span;
  const text = paragraphs[paragraph]?.text ?? "";
  // "MASH-led", "CCG/ICB": no room for words inside.
  if (/[\w/–-]/.test(text.charAt(start - 1)) || /^[/–-]\w/.test(text.slice(end))) return null;
  const ending = POSSESSIVE.exec(short)?.[0] ?? "";
  const bare = short.slice(0, short.length - ending.length);
  const isPlural =
    bare.toUpperCase() !== bare && bare.endsWith("s") && bare.slice(0, -1).toUpperCase() === key;
  const words = isPlural ? plural(full) : full;
  if (words === null) return null;
  const article = /\b(an?) $/i.exec(text.slice(Math.max(0, start - 4), start));
  const from = article ? start - article[0].length : start;
  const head = article
    ? `${/A/.test(article[1] ?? "") ? capitalised(articleFor(words)) : articleFor(words)} `
    : "";
  const named = head + words;
  const shown = from === start && beginsSentence(text, start) ? capitalised(named) : named;
  // "(formerly the Clinical Commissioning Group, CCG)" reads better than two brackets closed at once.
  const inside = text.charAt(end) === ")" && isOpen(text.slice(0, start));
  const written = `${shown}${ending}${inside ? `, ${bare}` : ` (${bare})`}`;
  return { edit: replaceWords(paragraphs, paragraph, from, end, written), text: written };
}

/** "(PLO)" behind the words that it stands for, where those come first; null where brackets stand there already. */
export function tiedTo(
  { paragraph, end }: { readonly paragraph: number; readonly end: number },
  short: string,
  { paragraphs }: Draft,
): Edit | null {
  if (/^\s*\(/.test(paragraphs[paragraph]?.text.slice(end) ?? "")) return null;
  const behind = /^['’]s?/.exec(paragraphs[paragraph]?.text.slice(end) ?? "")?.[0].length ?? 0;
  const at = end + behind;
  return replaceWords(paragraphs, paragraph, at, at, ` (${short.replace(POSSESSIVE, "")})`);
}

function plural(full: string): string | null {
  if (HEAD_IN_FRONT.test(full) || /s$/.test(full)) return null;
  return /[^aeiou]y$/.test(full) ? `${full.slice(0, -1)}ies` : `${full}s`;
}

const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:]\s+)[\s“"'(]*$/.test(text.slice(0, at));
const isOpen = (text: string): boolean => text.lastIndexOf("(") > text.lastIndexOf(")");
