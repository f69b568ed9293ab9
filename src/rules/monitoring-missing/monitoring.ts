import type { Draft } from "../../model/draft";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import type { Span } from "../../model/span";
import { recommendationsIn } from "../../model/walk";
import words from "./words.json";

/**
 * Null where the draft says who will monitor its actions, or has none. Otherwise where a statement names nobody, or
 * where one belongs (at the end).
 */
export function monitoringIn(draft: Draft): { readonly span: Span; readonly nobody: boolean } | null {
  const { paragraphs } = draft;
  // 1: the review's own words, which promise nothing; 2: an answer, which speaks for its own recommendation.
  const place = new Uint8Array(paragraphs.length);
  const mark = (as: number, { paragraph, endParagraph = paragraph }: Span) =>
    place.fill(as, paragraph, endParagraph + 1);
  for (const finding of draft.findings) mark(1, finding.span);
  let answers = 0;
  let watched = 0;
  for (const { span, response } of recommendationsIn(draft)) {
    mark(1, span);
    if (!response) continue;
    answers++;
    mark(2, response.span);
    if (response.paragraphs.some((index) => watchesOne(paragraphs[index]))) watched++;
  }
  if (answers === 0) return null;
  if (watched > 0 && watched * 2 >= answers) return null;

  let unnamed: Span | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (place[index] === 1) continue;
    for (const { start, end, named, whole } of watching(paragraph)) {
      if (!whole) continue;
      if (named) return null;
      if (place[index] !== 2) unnamed ??= { paragraph: index, start, end };
    }
  }
  const noted = draft.reading.notes.some(({ kind, text }) => {
    return kind !== "header" && kind !== "footer" && sentencesThatWatch(text).some((each) => each.whole && each.named);
  });
  if (noted) return null;
  return unnamed ? { span: unnamed, nobody: true } : { span: theEnd(paragraphs), nobody: false };
}

interface Watching {
  readonly start: number;
  readonly end: number;
  /** It names a body or a post. */
  readonly named: boolean;
  /** It is about the actions or recommendations as a whole, not about one policy or audit. */
  readonly whole: boolean;
}

const any = (entries: readonly { readonly words: string }[]): string =>
  entries.map((entry) => entry.words).join("|");
const WATCH = new RegExp(`\\b(?:${any(words.watching)})\\b`, "gi");
const WHOLE = new RegExp(`\\b(?:${any(words.whole)})\\b`, "i");
const NAMED = new RegExp(`\\b(?:${any(words.named)})\\b|\\b[A-Z]{3,}\\b`);

/** The sentences in which somebody watches over something. */
function sentencesThatWatch(text: string): readonly Watching[] {
  const found: Watching[] = [];
  let beyond = 0;
  for (const match of text.matchAll(WATCH)) {
    if (match.index < beyond) continue;
    const before = text.slice(beyond, match.index);
    const start = beyond + Math.max(before.lastIndexOf(". ") + 1, before.lastIndexOf("\n") + 1);
    const stop = text.slice(match.index).search(/[.!?](?:\s|$)|\n/);
    const end = stop < 0 ? text.length : match.index + stop + (text[match.index + stop] === "\n" ? 0 : 1);
    const sentence = text.slice(start, end);
    found.push({ start: end - sentence.trimStart().length, end, named: NAMED.test(sentence), whole: WHOLE.test(sentence) });
    beyond = end;
  }
  return found;
}

const watching = perParagraph(({ text }: Paragraph) => sentencesThatWatch(text));

const watchesOne = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && watching(paragraph).some(({ named }) => named);

/** Behind the last words, outside a table where there is such a paragraph. */
function theEnd(paragraphs: readonly Paragraph[]): Span {
  let last = paragraphs.length - 1;
  while (last > 0 && !paragraphs[last]?.text.trim() && paragraphs[last - 1]?.cell === null) last--;
  const end = paragraphs[last]?.text.length ?? 0;
  return { paragraph: Math.max(0, last), start: end, end };
}
