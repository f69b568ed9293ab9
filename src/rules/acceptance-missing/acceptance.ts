import type { Draft } from "../../model/draft";
import { inEach } from "../../model/in-each";
import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { asksFor } from "../../model/signs";
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
  // The review's own words ("the Board should accept …") and the answers are no statement for the whole document.
  const taken = new Uint8Array(draft.paragraphs.length);
  const said = withAcceptance(draft.paragraphs);
  const saying = new Uint8Array(draft.paragraphs.length);
  for (const { at } of said) saying[at] = 1;
  const take = ({ paragraph, endParagraph = paragraph }: Span) => taken.fill(1, paragraph, endParagraph + 1);
  for (const finding of draft.findings) take(finding.span);
  let first = draft.findings[0]?.span.paragraph ?? draft.paragraphs.length;
  first = Math.min(first, draft.findings[0]?.labelSpan?.paragraph ?? first);
  let answers = 0;
  let accepting = 0;
  for (const { span, labelSpan, response } of recommendationsIn(draft)) {
    first = Math.min(first, labelSpan?.paragraph ?? first, span.paragraph);
    take(span);
    if (!response) continue;
    take(response.span);
    answers++;
    if (said.length > 0 && response.paragraphs.some((index) => saying[index] === 1)) accepting++;
  }
  if (answers === 0 && draft.findings.length === 0) return null;
  // When most answers say so one by one, a statement for all of them would add nothing.
  if (accepting > 0 && accepting * 2 >= answers) return null;
  for (const { at, found } of said) if (found === "accepted" && !taken[at]) return null;
  for (const note of draft.reading.notes)
    if (note.kind !== "header" && note.kind !== "footer" && SAID.test(note.text)) return null;
  return { span: behindIntroduction(draft.paragraphs, first), answers, accepting };
}

const SAID = new RegExp(words.said.map((entry) => entry.words).join("|"), "i");
const STATUS = new RegExp(
  `^\\W*(?:response\\W+)?(?:${words.status.map((entry) => entry.words).join("|")})\\b`,
  "i",
);

const hasSigns = asksFor({ words: ["accept*", "agree*", "endors*", "adopt*"] });

/** The paragraphs that accept something, and those that begin with a word of acceptance as an answer does. */
const withAcceptance = inEach((paragraph) => (hasSigns(paragraph) ? acceptance(paragraph) : null));

const acceptance = perParagraph(({ text }: Paragraph): "accepted" | "status" | null => {
  if (!/[Aa]ccept|ACCEPT|[Aa]gree|AGREE|[Ee]ndors|[Aa]dopt/.test(text)) return null;
  return SAID.test(text) ? "accepted" : STATUS.test(text) ? "status" : null;
});

function behindIntroduction(paragraphs: readonly Paragraph[], first: number): Span {
  for (let i = Math.min(first, paragraphs.length) - 1; i >= 0; i--) {
    const paragraph = paragraphs[i];
    if (!paragraph || paragraph.cell || paragraph.outlineLevel !== null || !paragraph.text.trim()) continue;
    return { paragraph: i, start: paragraph.text.length, end: paragraph.text.length };
  }
  return { paragraph: 0, start: 0, end: 0 };
}
