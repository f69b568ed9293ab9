import type { Paragraph } from "../model/paragraph";
import { beginsWithLetter } from "./asked-and-answered";
import type { Evidence } from "./evidence";
import { mayHaveLostStop } from "./lost-stops";
import { isPlain, type Mark, type MarkReader } from "./mark";
import { MATTER } from "./sections";
import { mayTell } from "./told-in-turn";

/** Words this long are prose wherever the shape of a draft is looked at. */
const PROSE = 60;
/** Words that announce what follows are looked for in the last paragraphs in front of it, or at the end. */
const NEAR_END = 10;

/**
 * The marks of a draft's paragraphs where it is built as the last one was: paragraphs of plain words stand in the
 * place of others, behind all that comes before the first unit. Null where more has changed, or may have.
 */
export function marksOfSameBuild(
  last: Evidence,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
): readonly Mark[] | null {
  const before = last.paragraphs;
  if (paragraphs.length !== before.length) return null;
  let marked: Mark[] | null = null;
  let from = -1;
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] as Paragraph;
    const old = before[at] as Paragraph;
    if (paragraph === old) continue;
    if (from < 0) from = beginning(last);
    if (at <= from || at + NEAR_END > paragraphs.length) return null;
    const mark = marks(paragraph);
    if (!isProse(paragraph, mark) || !isProse(old, last.marked[at])) return null;
    marked ??= last.marked.slice();
    marked[at] = mark;
  }
  return marked ?? last.marked;
}

const isProse = (paragraph: Paragraph, mark: Mark | undefined): boolean =>
  paragraph.cell === null &&
  paragraph.text.length >= PROSE &&
  mark !== undefined &&
  isPlain(mark) &&
  !mayTell(paragraph) &&
  !mayHaveLostStop(paragraph) &&
  !beginsWithLetter(paragraph);

/** The last paragraph whose own words may count for what the draft is. */
function beginning({ labels, groups, tables }: Evidence): number {
  let last = 0;
  for (const [first = 0] of labels.values()) last = Math.max(last, first);
  for (const { first } of tables.values()) last = Math.max(last, first);
  // Under a heading alone units may be told by their looks, and nothing says where the front matter ends.
  return groups.size > 0 || labels.size === 0 ? Math.max(last, MATTER) : last;
}
