import type { Paragraph } from "../model/paragraph";
import type { Span } from "../model/span";
import { markAt } from "../templates/evidence";
import type { RawUnit, Scene } from "./raw";

/** What a paragraph tells as asked, where the answer runs on behind it in the same paragraph; null for any other. */
export function toldIn({ told, at }: RawUnit, { evidence }: Scene): Span | null {
  if (told) return told;
  const asked = markAt(evidence, at)?.unit?.asked;
  return asked ? { paragraph: at, start: asked.start, end: asked.end } : null;
}

/** A response's stretch without the lines of its first paragraph that say who leads and by when. */
export function inLines(whole: Span, { at }: RawUnit, { evidence }: Scene): Span {
  const lines = markAt(evidence, at)?.unit?.asked?.lines;
  if (!lines || whole.paragraph !== at) return whole;
  return { ...whole, start: lines.from, end: whole.endParagraph === undefined ? lines.to : whole.end };
}

/** A response's stretch without what its first paragraph tells as asked. */
export function behindTold(whole: Span, told: Span | null, paragraphs: readonly Paragraph[]): Span {
  if (!told || whole.paragraph !== told.paragraph) return whole;
  const behind = paragraphs[told.paragraph]?.text.slice(told.end) ?? "";
  return { ...whole, start: told.end + (/^[\s”"’'.,]*/.exec(behind)?.[0].length ?? 0) };
}
