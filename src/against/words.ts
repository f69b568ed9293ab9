import type { Recommendation } from "../model/draft";
import type { Paragraph } from "../model/paragraph";
import { ownLines } from "../review/own-lines";

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

/** "You said:", "The review recommended that:": few words that run into the text behind a colon. */
const RUN_IN = /^(?:[\p{L}\p{N}'’]+\s+){0,4}[\p{L}\p{N}'’]+:\s+(?=\S)/u;

/**
 * What a recommendation says; several ways to read it where words that run in with a colon may be a label of the
 * document or words of its own.
 */
export function saidBy(recommendation: Recommendation, paragraphs: readonly Paragraph[]): readonly Said[] {
  const bare = ownLines(recommendation, paragraphs)
    .map(({ text }) => text)
    .join(" ");
  const behind = bare.replace(RUN_IN, "");
  return behind === bare || behind === "" ? [said(bare)] : [said(bare), said(behind)];
}

export function said(line: string): Said {
  const text = line.replace(/\s+/g, " ").trim();
  return { text, key: keyOf(text), words: tokensOf(text).map(keyOf).filter(Boolean) };
}
