import type { Draft } from "../../model/draft";
import { inEach } from "../../model/in-each";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { perRecommendation } from "../../model/per-recommendation";
import { asksFor } from "../../model/signs";
import { foundSingly } from "../../model/single-spaces";
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
  for (const of of recommendationsIn(draft)) {
    const { span, response } = of;
    mark(1, span);
    if (!response) continue;
    answers++;
    mark(2, response.span);
    if (isWatched(of, paragraphs)) watched++;
  }
  if (answers === 0) return null;
  if (watched * 2 > answers || hasColumn(paragraphs)) return null;

  let unnamed: Span | null = null;
  for (const { at, found } of withWatching(paragraphs))
    if (place[at] === 2 && found.some(({ whole, overall }) => whole && overall)) return null;
  if (lastWords(draft).some((paragraph) => watchingOutside(paragraph).some(isForAll))) return null;
  for (let at = 0; at < paragraphs.length; at++)
    if (place[at] === 0)
      for (const { start, end, named, whole } of watchingOutside(paragraphs[at] as Paragraph)) {
        if (!whole) continue;
        if (named) return null;
        unnamed ??= { paragraph: at, start, end };
      }
  const noted = draft.reading.notes.some(({ kind, text }) => {
    return (
      kind !== "header" &&
      kind !== "footer" &&
      watchingIn(text, OUTSIDE).some((each) => each.whole && each.named)
    );
  });
  if (noted) return null;
  return unnamed ? { span: unnamed, nobody: true } : { span: theEnd(paragraphs), nobody: false };
}

const isForAll = ({ whole, overall }: Watching): boolean => whole && overall;

/** What stands behind the first paragraph of the last answer may speak of all of them. */
function lastWords(draft: Draft): readonly Paragraph[] {
  let last: readonly number[] = [];
  for (const { response } of recommendationsIn(draft)) if (response) last = response.paragraphs;
  return last.slice(1).flatMap((index) => draft.paragraphs[index] ?? []);
}

/** Whether a column of a table, headed "Monitored by", names somebody. */
function hasColumn(paragraphs: readonly Paragraph[]): boolean {
  let heading: Paragraph["cell"] = null;
  for (const paragraph of paragraphs) {
    const { cell, text } = paragraph;
    if (!cell) continue;
    if (cell.row === 0 && headsColumn(paragraph)) heading = cell;
    else if (cell.table === heading?.table && cell.column === heading.column && NAMED.test(text)) return true;
  }
  return false;
}

interface Watching {
  readonly start: number;
  readonly end: number;
  /** It names a body or a post. */
  readonly named: boolean;
  /** It is about the actions or recommendations as a whole, not about one policy or audit. */
  readonly whole: boolean;
  /** It names a body that can watch over what several agencies do: "the Trust will review its action plan" is one's own. */
  readonly overall: boolean;
}

interface Words {
  /** Somebody watches. */
  readonly watch: RegExp;
  /** What is watched is the response as a whole. */
  readonly whole: RegExp;
}

const NOTHING: readonly Watching[] = [];
const any = (...lists: readonly (readonly { readonly words: string }[])[]): string =>
  lists
    .flat()
    .map((entry) => entry.words)
    .join("|");
const INSIDE: Words = {
  watch: new RegExp(`\\b(?:${any(words.watching)})\\b`, "gi"),
  whole: new RegExp(`\\b(?:${any(words.whole)})\\b`, "i"),
};
/** Outside the responses nothing but the response as a whole is spoken of, and plainer words are enough. */
const OUTSIDE: Words = {
  watch: new RegExp(`\\b(?:${any(words.watching, words.looking)})\\b`, "gi"),
  whole: new RegExp(`\\b(?:${any(words.whole, words.wholeOutside)})\\b`, "i"),
};
const NAMED = new RegExp(`\\b(?:${any(words.named)})\\b|\\b[A-Z]{3,}\\b`);
const COLUMN = new RegExp(`^\\W*(?:${any(words.columns)})\\W*$`, "i");
const headsColumn = perParagraph(({ text }: Paragraph) => COLUMN.test(text));
const OVERALL = new RegExp(`\\b(?:${any(words.overall)})\\b`);

/** The sentences in which somebody watches over something. */
function watchingIn(text: string, { watch, whole }: Words): readonly Watching[] {
  const found: Watching[] = [];
  let beyond = 0;
  watch.lastIndex = 0;
  for (let match = watch.exec(text); match; match = watch.exec(text)) {
    if (match.index < beyond) continue;
    const before = text.slice(beyond, match.index);
    const start = beyond + Math.max(before.lastIndexOf(". ") + 1, before.lastIndexOf("\n") + 1);
    const stop = text.slice(match.index).search(/[.!?](?:\s|$)|\n/);
    const end = stop < 0 ? text.length : match.index + stop + (text[match.index + stop] === "\n" ? 0 : 1);
    const sentence = text.slice(start, end);
    found.push({
      start: end - sentence.trimStart().length,
      end,
      named: NAMED.test(sentence),
      whole: whole.test(sentence),
      overall: OVERALL.test(sentence),
    });
    beyond = end;
  }
  return found;
}

const mayWatch = asksFor({
  words: [
    ...["monitor*", "overs*", "track*", "scrutin*", "hold*", "progress", "status", "delivery"],
    ...["action", "completion", "implementation", "follow*", "assurance", "standing"],
  ],
});
// One of these is in every match of INSIDE; most answers have none, and a small search is a fraction of the large.
const MAYBE =
  /onitor|versee|versaw|versight|track|Track|crutin|hold|rogress|tatus|elivery|ction plan|ompletion|mplementation|ollow|ssurance|tanding /;

const watching = perParagraph((paragraph: Paragraph) =>
  mayWatch(paragraph) && MAYBE.test(paragraph.text)
    ? foundSingly(paragraph, ({ text }) => watchingIn(text, INSIDE))
    : NOTHING,
);
/** Whether a sentence of a paragraph says who watches over something. */
export const tellsWhoWatches = (paragraph: Paragraph, sentence: string): boolean =>
  mayWatch(paragraph) && MAYBE.test(sentence) && watchingIn(sentence, INSIDE).some(({ named }) => named);

const watchingOutside = perParagraph((paragraph: Paragraph) =>
  foundSingly(paragraph, ({ text }) => watchingIn(text, OUTSIDE)),
);

const withWatching = inEach(watching);

/** Whether a sentence outside the responses says who watches over the actions as a whole. */
export const isWatchedOver = (paragraph: Paragraph, { start, end }: Pick<Span, "start" | "end">): boolean =>
  watchingOutside(paragraph).some((each) => each.named && each.start < end && start < each.end);

/** Whether the answer says who watches over some part of it. */
const isWatched = perRecommendation(
  ({ response }, paragraphs) =>
    response?.paragraphs.some((index) => {
      const paragraph = paragraphs[index];
      return paragraph !== undefined && watching(paragraph).some(({ named }) => named);
    }) ?? false,
);

/** Behind the last words, outside a table where there is such a paragraph. */
function theEnd(paragraphs: readonly Paragraph[]): Span {
  let last = paragraphs.length - 1;
  while (last > 0 && !paragraphs[last]?.text.trim() && paragraphs[last - 1]?.cell === null) last--;
  const end = paragraphs[last]?.text.length ?? 0;
  return { paragraph: Math.max(0, last), start: end, end };
}
