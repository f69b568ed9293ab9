import type { Commitment, Draft } from "../../model/draft";
import type { Paragraph } from "../../model/paragraph";
import { perRecommendation } from "../../model/per-recommendation";
import { compareSpans, type Span } from "../../model/span";
import { promisesOf } from "../promises";
import { pastDatesIn } from "./past-dates";

/** The date that a draft's deadlines are held against, and what it rests on. */
export interface Compared {
  /** ISO 8601, at the precision in which it is known; the writing was then or later. */
  readonly date: string;
  readonly by: "document" | "today" | "text" | "decision";
  /** For "text": the draft's own words that report it as past. */
  readonly words: string;
}

/**
 * When the draft was written: the date that it states; otherwise the day that the person named; otherwise at least
 * the latest month or day of which it speaks as past, or that on which the review was decided. Null where nothing
 * tells.
 */
export function comparedWith(draft: Draft, today: string | null): Compared | null {
  if (draft.facts.written) return { date: draft.facts.written, by: "document", words: "" };
  if (today) return { date: today, by: "today", words: "" };
  let latest: Past | null = null;
  for (const { of, commitments } of promisesOf(draft))
    latest = later(latest, of ? pastOf(of, draft.paragraphs) : pastAmong(commitments, draft.paragraphs));
  const { considered } = draft.facts;
  if (considered && (!latest || latest.date < considered))
    return { date: considered, by: "decision", words: "" };
  return latest && { date: latest.date, by: "text", words: latest.words };
}

/** A date of which the draft speaks as past, and where. */
interface Past {
  readonly date: string;
  readonly words: string;
  readonly span: Span;
}

/** The later of two; of one date what stands first in the draft. */
function later(one: Past | null, other: Past | null): Past | null {
  if (!one || !other) return one ?? other;
  if (one.date !== other.date) return one.date > other.date ? one : other;
  return compareSpans(one.span, other.span) <= 0 ? one : other;
}

const pastOf = perRecommendation(({ response }, paragraphs) =>
  response ? pastAmong(response.commitments, paragraphs) : null,
);

function pastAmong(commitments: readonly Commitment[], paragraphs: readonly Paragraph[]): Past | null {
  let latest: Past | null = null;
  for (const { kind, span } of commitments) {
    const paragraph = kind === "done" ? paragraphs[span.paragraph] : undefined;
    if (!paragraph) continue;
    for (const { date, start, end, words } of pastDatesIn(paragraph))
      if (start >= span.start && (span.endParagraph !== undefined || end <= span.end))
        if (!latest || date > latest.date) latest = { date, words, span };
  }
  return latest;
}
