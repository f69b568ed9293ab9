import type { Recommendation } from "../model/draft";
import { perDraft } from "../model/per-draft";
import { recommendationsIn } from "../model/walk";
import { ownLines } from "../review/own-lines";
import { keyOf, type Said, saidBy } from "./words";

/** A recommendation of one of the two documents, ready to be compared. */
export interface Entry {
  readonly recommendation: Recommendation;
  /** Where among its document's recommendations it stands. */
  readonly at: number;
  /** The ways to read what it says, the likeliest first. */
  readonly ways: readonly [Said, ...Said[]];
  /** The key of what it says with all that stands behind it: where a recommendation ends is the reader's guess. */
  readonly onward: string;
  /** The key of its first line: the others may stand in paragraphs of their own. */
  readonly opening: string;
  /** Its number in parts, "3b" as "3.2"; null where the document gives none. */
  readonly number: string | null;
}

/** A text too short to be told from its like by words alone. */
const LEAST = 12;

/**
 * The recommendations of a document, each once: long reports give them in their summary and again in their last
 * chapter. Of two the one that is answered or numbered stays. Remembered, for a report stays the same while the response
 * is written.
 */
export const entriesOf = perDraft((draft): readonly Entry[] => {
  const byKey = new Map<string, Entry>();
  const entries: Entry[] = [];
  for (const recommendation of recommendationsIn(draft)) {
    const [first, ...others] = saidBy(recommendation, draft.paragraphs);
    if (!first || first.key === "") continue;
    const { response, number, numbered } = recommendation;
    const entry: Entry = {
      recommendation,
      at: entries.length,
      ways: [first, ...others],
      opening: keyOf(ownLines(recommendation, draft.paragraphs)[0]?.text ?? ""),
      onward: first.key + keyOf(response?.text ?? ""),
      number: numbered && !isSection(recommendation) ? inParts(number) : null,
    };
    const same = first.key.length < LEAST ? undefined : byKey.get(first.key);
    if (!same) {
      byKey.set(first.key, entry);
      entries.push(entry);
    } else if (worth(recommendation) > worth(same.recommendation)) {
      byKey.set(first.key, entry);
      entries[same.at] = { ...entry, at: same.at };
    }
  }
  return entries;
});

/** A lesson that is at once its finding has the number of its section, which is the document's own. */
const isSection = ({ label, finding }: Recommendation): boolean => label === "" && finding !== null;

const worth = ({ response, numbered }: Recommendation): number => (response ? 2 : 0) + (numbered ? 1 : 0);

/** "1a" as "1.1": some documents letter what others count. */
function inParts(number: string): string {
  return number.replace(/^(\d+(?:\.\d+)*)\.?([a-z])$/, (_, figures: string, letter: string) => {
    return `${figures}.${letter.charCodeAt(0) - 96}`;
  });
}
