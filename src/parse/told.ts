import type { Paragraph } from "../model/paragraph";
import type { Span } from "../model/span";
import { LETTER_OF_ANSWER } from "../templates/asked-and-answered";
import type { Label } from "../templates/label";
import type { Told } from "./raw";

/** A response's stretch without what its first paragraph tells as asked, and without lines of that which say who leads. */
export function behindTold(whole: Span, told: Told | undefined, paragraphs: readonly Paragraph[]): Span {
  if (!told || whole.paragraph !== told.asked.paragraph) return whole;
  const { asked, lines } = told;
  if (lines)
    return { ...whole, start: lines.from, end: whole.endParagraph === undefined ? lines.to : whole.end };
  const behind = paragraphs[asked.paragraph]?.text.slice(asked.end) ?? "";
  return { ...whole, start: asked.end + (/^[\s”"’'.,]*/.exec(behind)?.[0].length ?? 0) };
}

/** A stretch with the "that" in front of it, behind which whatever verb comes first is a duty: "… was that the Trust train its staff". */
export function withThat(asked: Span, paragraphs: readonly Paragraph[]): Span {
  const that = /\bthat\s+$/.exec(paragraphs[asked.paragraph]?.text.slice(0, asked.start) ?? "");
  return that ? { ...asked, start: that.index } : asked;
}

/** An answer's stretch without the letter that it begins with in a paper of questions and answers: "A. Yes. …" */
export function behindLetter(whole: Span, label: Label | null | undefined): Span {
  return label?.key === LETTER_OF_ANSWER && whole.start < label.rest
    ? { ...whole, start: label.rest }
    : whole;
}
