import type { Recommendation } from "../model/draft";
import type { Paragraph } from "../model/paragraph";
import { textOf } from "../model/span";

/** What a recommendation says, apart from what a document puts in front of it. */
export interface Said {
  /** In one line, without the number, the label or the bullets in front. */
  readonly text: string;
  /** Its letters and figures alone: two texts with the same key differ in nothing that a reader would call words. */
  readonly key: string;
  /** The keys of its words, in order. */
  readonly words: readonly string[];
}

/** The words of `text` as written, each with the spaces and signs up to the next one. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  // Hyphens part words, so that "multi-agency" and "multi agency" are the same two.
  for (const [chunk] of text.matchAll(/[^\s\u2010-\u2015/-]*(?:[\u2010-\u2015/-]+\s*|\s+|$)/gu)) {
    if (chunk === "") continue;
    if (keyOf(chunk) === "" && tokens.length > 0) tokens[tokens.length - 1] += chunk;
    else tokens.push(chunk);
  }
  return tokens;
}

/** Letters, figures and the signs that are read aloud; what parts the figures of "1.5" is kept. */
export function keyOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\p{M}\p{N}£€$%.]/gu, "");
}

/** "2.", "3.1", "a)", "(iv)", "•", "R3:" in front of a line. */
const IN_FRONT =
  /^(?:[•‣◦▪●○*\u2010-\u2015-]\s*|\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivx]{1,4})[.):]\s*|\d{1,3}(?:\.\d{1,3}){1,3}\s+|\d{1,3}\s+(?=\p{Lu})|r(?:ec(?:ommendation)?)?\.?\s*\d{1,3}[a-z]?\s*[.):\u2010-\u2015-]\s*)/iu;
/** "Recommendation 3:", "Learning point two –". */
const LABEL =
  /^(?:key\s+|national\s+|local\s+)?(?:recommendations?|learning(?:\s+point)?|lessons?|actions?|findings?|questions?)\s*(?:no\.?\s*|number\s*|#)?(?:\d{1,3}(?:\.\d{1,3})*\s*\(?[a-z]?\)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)?\s*[.):\u2010-\u2015-]\s*/iu;
/** "You said:", "The review recommended that:": few words that run into the text behind a colon. */
const RUN_IN = /^(?:[\p{L}\p{N}'’]+\s+){0,4}[\p{L}\p{N}'’]+:\s+(?=\S)/u;

/**
 * What a recommendation says; several ways to read it where words that run in with a colon may be a label of the
 * document or words of its own.
 */
export function saidBy(
  { text, span, labelSpan }: Recommendation,
  paragraphs: readonly Paragraph[],
): readonly Said[] {
  let words = text;
  if (labelSpan && labelSpan.paragraph === span.paragraph) {
    const label = textOf(paragraphs, labelSpan);
    const at = words.indexOf(label);
    if (at >= 0 && at <= 16 && label.length < words.trimEnd().length) words = words.slice(at + label.length);
  }
  const lines = words.split("\n").map(withoutFront).filter(Boolean);
  const bare = lines.join(" ");
  const behind = bare.replace(RUN_IN, "");
  return behind === bare || behind === "" ? [said(bare)] : [said(bare), said(behind)];
}

function withoutFront(line: string): string {
  let rest = line.trim();
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest
      .replace(/^[\s:.–—-]+/, "")
      .replace(IN_FRONT, "")
      .replace(LABEL, "");
    if (keyOf(rest) === "") return before;
  }
  return rest;
}

export function said(line: string): Said {
  const text = line.replace(/\s+/g, " ").trim();
  return { text, key: keyOf(text), words: tokensOf(text).map(keyOf).filter(Boolean) };
}
