import type { Paragraph } from "../model/paragraph";
import { hasHeadings, type MarkReader } from "./mark";
import { TO_A_BODY } from "./of-words";
import { recurringLines } from "./recurring";
import type { Series } from "./series";
import { DUTY } from "./set-apart";

const FEWEST_LETTERS = 40;
const FEWEST = 2;
/** So many of the headings between the first and the last have to hold a recommendation. */
const SHARE = 0.6;

/** Where nothing looks like a heading, the lines that are of the shape of one have no ranks. */
const IN_PLAIN_TEXT = 9;

/** What stands under headings of one level. */
interface Rank {
  readonly units: number[];
  readonly others: number[];
}

/**
 * Recommendations that are told by nothing but their headings: each of one level asks somebody to do something, itself or
 * in the first words under it, and more words follow that answer. Neither numbers nor known labels are needed.
 */
export function headedAsks(paragraphs: readonly Paragraph[], marks: MarkReader): Series | null {
  const ranks = new Map<number, Rank>();
  const looks = hasHeadings(paragraphs, marks);
  const labels = recurringLines(paragraphs);
  const levelAt = (at: number): number => marks(paragraphs[at] as Paragraph).level ?? IN_PLAIN_TEXT;
  const headings = paragraphs.flatMap((paragraph, at) => {
    const { level, contents, blank, titleLike, number } = marks(paragraph);
    if (paragraph.cell || contents || blank || labels.has(paragraph)) return [];
    const heads = looks ? level !== null && level > 0 : titleLike && number === null;
    return heads ? [at] : [];
  });
  headings.forEach((at, nth) => {
    const level = levelAt(at);
    const end = headings.slice(nth + 1).find((next) => levelAt(next) <= level);
    const rank = ranks.get(level) ?? { units: [], others: [] };
    ranks.set(level, rank);
    (isAnswered(at, end ?? paragraphs.length, paragraphs, marks, labels) ? rank.units : rank.others).push(at);
  });
  let best: Series | null = null;
  for (const { units, others } of ranks.values()) {
    const [first = 0, last = 0] = [units[0], units[units.length - 1]];
    const between = others.filter((at) => at > first && at < last).length;
    if (units.length < FEWEST || units.length < SHARE * (units.length + between)) continue;
    if (units.length <= (best?.units.size ?? 0)) continue;
    const breaks = new Set(others);
    // Without headings they stand in a row as numbered ones do, and are read as those are.
    const by = looks ? "section" : "number";
    best = { by, units: new Set(units), breaks, numbered: !looks, parts: new Set(), across: false };
  }
  return best;
}

/** Whether a heading, or the first words under it, ask, and others follow in front of the next heading of its rank. */
function isAnswered(
  at: number,
  end: number,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  labels: ReadonlySet<Paragraph>,
): boolean {
  const heading = paragraphs[at] as Paragraph;
  const { section, unit, group, label } = marks(heading);
  if (section || unit || group || label) return false;
  let asked = heading.text.length >= FEWEST_LETTERS && DUTY.test(heading.text);
  for (let i = at + 1; i < end; i++) {
    const paragraph = paragraphs[i] as Paragraph;
    const mark = marks(paragraph);
    if (mark.blank) continue;
    if (mark.unit) return false;
    if (paragraph.cell) return asked;
    // "The ask", below each heading.
    if (!asked && labels.has(paragraph)) continue;
    if (asked && mark.level === null) return true;
    if (!asked && (mark.level !== null || !asksABody(paragraph.text))) return false;
    asked = true;
  }
  return false;
}

const asksABody = (text: string): boolean => text.length >= FEWEST_LETTERS && TO_A_BODY.test(text);
