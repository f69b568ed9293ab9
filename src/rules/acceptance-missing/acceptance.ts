import type { Draft } from "../../model/draft";
import { inEach } from "../../model/in-each";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { perRecommendation } from "../../model/per-recommendation";
import { asksFor } from "../../model/signs";
import { wordsSingly } from "../../model/single-spaces";
import type { Span } from "../../model/span";
import { recommendationsIn } from "../../model/walk";
import words from "./words.json";

/**
 * Null where the draft says somewhere whether its findings or recommendations are accepted, or has none. Otherwise
 * where that belongs (behind the introduction) and how many of its responses say so for themselves.
 */
export function acceptanceIn(
  draft: Draft,
): { readonly span: Span; readonly answers: number; readonly accepting: number } | null {
  const { paragraphs } = draft;
  let first = draft.findings[0]?.span.paragraph ?? paragraphs.length;
  first = Math.min(first, draft.findings[0]?.labelSpan?.paragraph ?? first);
  let answers = 0;
  let accepting = 0;
  for (const of of recommendationsIn(draft)) {
    const { span, labelSpan, response } = of;
    first = Math.min(first, labelSpan?.paragraph ?? first, span.paragraph);
    if (!response) continue;
    answers++;
    if (accepts(of, paragraphs)) accepting++;
  }
  if (answers === 0 && draft.findings.length === 0) return null;
  // When most answers say so one by one, a statement for all of them would add nothing.
  if (accepting * 2 > answers) return null;
  const accepted = withAcceptance(paragraphs);
  if (accepted.length > 0) {
    // The review's own words ("the Board should accept …") and the answers are no statement for the whole document.
    const taken = new Uint8Array(paragraphs.length);
    const take = ({ paragraph, endParagraph = paragraph }: Span) =>
      taken.fill(1, paragraph, endParagraph + 1);
    for (const { span } of draft.findings) take(span);
    for (const { span, response } of recommendationsIn(draft)) {
      take(span);
      if (response) take(response.span);
    }
    if (accepted.some(({ at }) => !taken[at])) return null;
  }
  for (const note of draft.reading.notes)
    if (note.kind !== "header" && note.kind !== "footer" && isSaid(note.text)) return null;
  return { span: behindIntroduction(paragraphs, first), answers, accepting };
}

const any = (list: readonly { readonly words: string }[]): string =>
  list.map((entry) => entry.words).join("|");
const SAID = new RegExp(any(words.said), "gi");
/** "whether the Board ": what follows is left open. */
const UNSAID = new RegExp(`\\b(?:${any(words.unsaid)}) $`, "i");

const hasSigns = asksFor({
  words: ["accept*", "agree*", "endors*", "adopt*", "support*", "sign*", "committed", "reject*", "declin*"],
});

/** Whether a sentence of a paragraph says that something is accepted. */
const saysAccepted = perParagraph((paragraph: Paragraph): true | null => {
  const { text } = paragraph;
  return (hasSigns(paragraph) && SIGNS.test(text) && isSaid(text)) || null;
});

const SIGNS =
  /[Aa]ccept|ACCEPT|[Aa]gree|AGREE|[Ee]ndors|[Aa]dopt|[Ss]upport|[Ss]ign|[Cc]ommitted|[Rr]eject|[Dd]eclin/;

function isSaid(said: string): boolean {
  const text = wordsSingly(said);
  SAID.lastIndex = 0;
  for (let match = SAID.exec(text); match; match = SAID.exec(text))
    if (!UNSAID.test(text.slice(Math.max(0, match.index - LEAD), match.index))) return true;
  return false;
}

const LEAD = 60;

const withAcceptance = inEach(saysAccepted);

/** Whether a sentence of a paragraph says that something is accepted. */
export const tellsAcceptance = (paragraph: Paragraph, sentence: string): boolean =>
  hasSigns(paragraph) && isSaid(sentence);

/** Whether an answer says for itself that it accepts what is recommended. */
const accepts = perRecommendation(({ response }, paragraphs) => {
  if (!response || response.accepts) return response !== null;
  return response.paragraphs.some((at) => {
    const paragraph = paragraphs[at];
    return paragraph !== undefined && saysAccepted(paragraph) !== null;
  });
});

function behindIntroduction(paragraphs: readonly Paragraph[], first: number): Span {
  for (let i = Math.min(first, paragraphs.length) - 1; i >= 0; i--) {
    const paragraph = paragraphs[i];
    if (!paragraph || paragraph.cell || paragraph.outlineLevel !== null || !paragraph.text.trim()) continue;
    return { paragraph: i, start: paragraph.text.length, end: paragraph.text.length };
  }
  return { paragraph: 0, start: 0, end: 0 };
}
