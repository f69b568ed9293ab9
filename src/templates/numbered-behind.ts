import { inEach } from "../model/in-each";
import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import { type AskedHere, withAsked } from "./asked-marks";
import { asksInFull } from "./duty";
import type { MarkReader } from "./mark";

const BEHIND =
  /[\s.]*[([]\s*(?:R|Rec|Recommendation)\.?\s*(?:(?:no|number)\.?\s*)?(\d{1,2}(?:\.\d{1,2})?[a-z]?)\s*[)\]][\s.]*$/i;
const MARKS = /^[\s“"‘']+|[\s”"’']+$/g;
const FEWEST = 2;

/** What is asked, in full words, with its number in brackets behind: “The Trust should train its staff.” (Recommendation 2). */
const askedHere = perParagraph((paragraph: Paragraph): AskedHere | null => {
  const { text, cell } = paragraph;
  if (cell || !/[)\]][\s.]*$/.test(text) || !asksInFull(paragraph)) return null;
  const behind = BEHIND.exec(text);
  const words = text.slice(0, behind?.index ?? 0);
  const bare = words.replace(MARKS, "");
  if (!behind?.[1] || bare === "") return null;
  const start = words.indexOf(bare);
  const asked = { start, end: start + bare.length, runsOn: false };
  return { numbers: [behind[1].toLowerCase()], labelEnd: 0, asked, label: null };
});
const withNumbersBehind = inEach(askedHere);

/**
 * The marks of a statement that gives each recommendation in full with the review's number in brackets behind it, and
 * its answer below, in whatever order the bodies answer: two at least, each with a number of its own, and no label of a
 * recommendation elsewhere, whose actions would cite it so. Null for any other draft.
 */
export function numberedBehind(paragraphs: readonly Paragraph[], marks: MarkReader): MarkReader | null {
  const found = withNumbersBehind(paragraphs);
  if (found.length < FEWEST) return null;
  const numbers = new Set(found.map(({ found: { numbers: own } }) => own[0]));
  const isLabelled = (paragraph: Paragraph): boolean => {
    const { unit } = marks(paragraph);
    return unit !== null && unit.word.id === "recommendation" && unit.numbers.length > 0;
  };
  if (numbers.size < found.length || paragraphs.some(isLabelled)) return null;
  const answered = found.filter(({ at }, nth) => {
    let next = at + 1;
    for (let it = paragraphs[next]; it && marks(it).blank; it = paragraphs[next]) next++;
    return next < paragraphs.length && next !== found[nth + 1]?.at;
  });
  if (answered.length * 2 <= found.length) return null;
  return withAsked(new Map(found.map(({ paragraph, found: asked }) => [paragraph, asked])), marks);
}
