import { blanksIn } from "../language/blanks";
import type { Draft } from "../model/draft";
import type { Span } from "../model/span";

/**
 * Whether a stretch holds a blank ("[insert date]", "TBC") where a time or a name belongs. The blank is reported as
 * such (`section-unfilled`); what it leaves unsaid is the same hole. `"any"`: a blank of whatever kind.
 */
export function leftOpen(what: "time" | "name" | "any", span: Span, { paragraphs }: Draft): boolean {
  const last = span.endParagraph ?? span.paragraph;
  for (let i = span.paragraph; i <= last; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) continue;
    const from = i === span.paragraph ? span.start : 0;
    const to = i === last ? span.end : paragraph.text.length;
    for (const { start, end, text } of blanksIn(paragraph)) {
      if (start < from || end > to) continue;
      if (what === "any") return true;
      const before = paragraph.text.slice(Math.max(from, start - 30), start);
      const behind = paragraph.text.slice(end, Math.min(to, end + 30));
      if (what === "time" ? isTime(text, before) : isName(text, before, behind)) return true;
    }
  }
  return false;
}

/** Whether a sentence is nothing but a blank: "[insert who will do what]". */
export function isBlank({ paragraph, start, end }: Span, { paragraphs }: Draft): boolean {
  const where = paragraphs[paragraph];
  if (!where) return false;
  return blanksIn(where).some(
    (blank) =>
      blank.start < end &&
      blank.end > start &&
      !/[\p{L}\p{N}]/u.test(
        where.text.slice(start, Math.max(start, blank.start)) +
          where.text.slice(Math.min(end, blank.end), end),
      ),
  );
}

const isTime = (blank: string, before: string): boolean =>
  /date|month|year|when|time|day|[dmy]{2}|\/|20(?:[x?]{2})/i.test(blank) ||
  (/\b(?:by|in|on|before|from|until|during|within|of|due|end)(?: the)?\W*$/i.test(before) &&
    !/name|agency|who/i.test(blank));

const isName = (blank: string, before: string, behind: string): boolean =>
  /name|agenc|lead|team|role|who|organisation|body|board|owner|post|group|panel|committee|partnership/i.test(
    blank,
  ) ||
  (/^\W*(?:will|should|to|must|has|have|is|are)\b/i.test(behind) && !/date/i.test(blank)) ||
  (/\bby(?: the)?\W*$/i.test(before) && !isTime(blank, ""));
