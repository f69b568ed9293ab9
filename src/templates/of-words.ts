import type { Paragraph } from "../model/paragraph";
import { hasHeadings, type MarkReader } from "./mark";
import { numberedSeries } from "./numbered-series";
import { recurringLines } from "./recurring";
import type { Series } from "./series";

/** A body, and what it should do, in one sentence: how a recommendation reads where nothing else tells it. */
export const TO_A_BODY =
  /^(?!(?:What|How|When|Where|Who|Why)\b)(?:The |All |Each |Every |Both |Any )?[A-Z][^.;:!?\n]{2,90}? (?:should|must|needs? to|ought to) [^.!?\n]{10,400}[.!?]?\s*$/;

/** A name alone begins with as few letters, and says nothing. */
const FEWEST_LETTERS = 40;
/** So many make a series under a heading that speaks of recommendations, and under one that speaks of answers. */
const FEWEST_ANNOUNCED = 2;
const FEWEST = 3;

/**
 * Sentences under a heading that tell a body what it should do, all of them answered by other paragraphs or all of
 * them listed: the first under the heading, but for what leads up to it, is such a sentence.
 */
export function ofWords(paragraphs: readonly Paragraph[], marks: MarkReader): Series | null {
  const looks = hasHeadings(paragraphs, marks);
  const labels = recurringLines(paragraphs);
  const headings = paragraphs.flatMap((paragraph, at) =>
    !labels.has(paragraph) && isOver(paragraph, marks, looks) ? [at] : [],
  );
  for (const [nth, heading] of headings.entries()) {
    const end = headings[nth + 1] ?? paragraphs.length;
    const over = paragraphs[heading] as Paragraph;
    const announced = SPEAKS_OF_THEM.test(over.text);
    if (!announced && !marks(over).label) continue;
    const units = unitsUnder(heading, end, paragraphs, marks, announced);
    if (units.length < (announced ? FEWEST_ANNOUNCED : FEWEST)) continue;
    return numberedSeries(new Set(units), new Set(headings.slice(nth + 1)));
  }
  return null;
}

const SPEAKS_OF_THEM = /\brecommendations\b/i;
const LEADS_UP = /:\s*$|\brecommendations?\b/i;

/** The recommendations under a heading; none where they are neither answered one by one nor, if `listed`, only listed. */
function unitsUnder(
  heading: number,
  end: number,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  listed: boolean,
): readonly number[] {
  const units: number[] = [];
  let answered = 0;
  let before: "unit" | "answer" | null = null;
  for (let at = heading + 1; at < end; at++) {
    const paragraph = paragraphs[at] as Paragraph;
    const { blank, unit, heading: bold } = marks(paragraph);
    if (blank || paragraph.cell) continue;
    if (unit) break;
    if (!bold && TO_A_BODY.test(paragraph.text) && paragraph.text.length >= FEWEST_LETTERS) {
      units.push(at);
      before = "unit";
    } else {
      if (before === null && !LEADS_UP.test(paragraph.text)) break;
      if (before === "unit") answered++;
      before = before === null ? null : "answer";
    }
  }
  return answered >= units.length - 1 || (listed && answered <= 1) ? units : [];
}

/** A heading by its level or its looks; in plain text, one over several units by its words, or any by its shape. */
function isOver(paragraph: Paragraph, marks: MarkReader, looks: boolean): boolean {
  if (paragraph.cell) return false;
  const { level, heading, group, section, unit, titleLike } = marks(paragraph);
  if (unit) return false;
  return (
    (level !== null && level > 0) || heading || group !== null || section !== null || (!looks && titleLike)
  );
}
