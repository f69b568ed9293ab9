import type { Draft } from "../../model/draft";
import { pastDatesIn } from "./past-dates";

/** The date that a draft's deadlines are held against, and what it rests on. */
export interface Compared {
  /** ISO 8601, at the precision in which it is known; the writing was then or later. */
  readonly date: string;
  readonly by: "document" | "today" | "text";
  /** For "text": the draft's own words that report it as past. */
  readonly words: string;
}

/**
 * When the draft was written: the date that it states; otherwise the day that the person named; otherwise at least
 * the latest month or day of which it speaks as past. Null where nothing tells.
 */
export function comparedWith(draft: Draft, today: string | null): Compared | null {
  if (draft.facts.written) return { date: draft.facts.written, by: "document", words: "" };
  if (today) return { date: today, by: "today", words: "" };
  let latest: Compared | null = null;
  for (const { kind, span } of draft.commitments) {
    if (kind !== "done") continue;
    const paragraph = draft.paragraphs[span.paragraph];
    if (!paragraph) continue;
    for (const { date, start, end, words } of pastDatesIn(paragraph))
      if (start >= span.start && (span.endParagraph !== undefined || end <= span.end))
        if (!latest || date > latest.date) latest = { date, by: "text", words };
  }
  return latest;
}
