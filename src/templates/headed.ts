import type { Paragraph } from "../model/paragraph";
import { DUTY } from "./duty";
import { hasHeadings, type MarkReader } from "./mark";
import { TO_A_BODY } from "./of-words";
import { recurringLines } from "./recurring";
import type { Series } from "./series";

const FEWEST_LETTERS = 40;
const FEWEST = 2;
/** So many of the headings between the first and the last have to hold a recommendation. */
const SHARE = 0.6;

/** Where nothing looks like a heading, the lines that are of the shape of one have no ranks. */
const IN_PLAIN_TEXT = 9;

/** What stands under headings of one level. */
interface Rank {
  readonly units: number[];
  /** Those that ask and have nothing behind. */
  readonly open: number[];
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
    const rank = ranks.get(level) ?? { units: [], open: [], others: [] };
    ranks.set(level, rank);
    const state = stateOf(at, end ?? paragraphs.length, paragraphs, marks, labels);
    (state === "answered" ? rank.units : state === "asked" ? rank.open : rank.others).push(at);
  });
  let best: Series | null = null;
  for (const { units: answered, open, others } of ranks.values()) {
    // Among answered ones one without an answer has none yet.
    const units = open.length < answered.length ? [...answered, ...open].sort((a, b) => a - b) : answered;
    const [first = 0, last = 0] = [units[0], units[units.length - 1]];
    const between = others.filter((at) => at > first && at < last).length;
    if (answered.length < FEWEST || units.length < SHARE * (units.length + between)) continue;
    if (units.length <= (best?.units.size ?? 0)) continue;
    const breaks = new Set(others);
    // Without headings they stand in a row as numbered ones do, and are read as those are.
    const by = looks ? "section" : "number";
    best = { by, units: new Set(units), breaks, numbered: !looks, parts: new Set(), across: false };
  }
  return best;
}

/** Whether a heading, or the first words under it, ask, and whether others follow in front of the next of its rank. */
function stateOf(
  at: number,
  end: number,
  paragraphs: readonly Paragraph[],
  marks: MarkReader,
  labels: ReadonlySet<Paragraph>,
): "answered" | "asked" | "other" {
  const heading = paragraphs[at] as Paragraph;
  const { section, unit, group, label } = marks(heading);
  if (section || unit || group || label) return "other";
  let asked =
    heading.text.length >= FEWEST_LETTERS && (DUTY.test(heading.text) || WAS_ASKED.test(heading.text));
  for (let i = at + 1; i < end; i++) {
    const paragraph = paragraphs[i] as Paragraph;
    const mark = marks(paragraph);
    if (mark.blank) continue;
    if (mark.unit) return "other";
    if (paragraph.cell) return asked ? "answered" : "other";
    // "The ask", below each heading, or a label with nothing in it.
    if (labels.has(paragraph)) continue;
    if (asked && mark.level === null) return "answered";
    if (!asked && (mark.level !== null || !asksABody(paragraph.text))) return "other";
    asked = true;
  }
  return asked ? "asked" : "other";
}

/** The words of a heading that tell what was asked: "You asked that the Council look at …". */
export const WAS_ASKED =
  /^(?:You|The (?:review(?:er)?s?|report|authors?|panel)|(?:We|The \w+) (?:were|was)) (?:asked|recommended|said|told us|suggested)\b/;
/** "The review recommended that the Council widen its offer." */
const RECOMMENDS_THAT =
  /^(?:You|The (?:review(?:er)?s?|report|authors?|panel)|It was) (?:also )?(?:asked|recommend(?:ed|s)?|suggest(?:ed|s)?|proposed?s?) that [^.!?\n]{10,400}[.!?]?\s*$/;

const asksABody = (text: string): boolean =>
  text.length >= FEWEST_LETTERS && (TO_A_BODY.test(text) || RECOMMENDS_THAT.test(text));
