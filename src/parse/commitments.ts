import { blanksIn } from "../language/blanks";
import type { PartRole } from "../language/commitments/deed";
import { readSentences } from "../language/commitments/read";
import type { SentenceReading } from "../language/commitments/reading";
import { resolveTime, timesIn } from "../language/times/times";
import type { Commitment, Deadline, Timing } from "../model/draft";
import type { Paragraph } from "../model/paragraph";
import { perParagraph } from "../model/per-paragraph";
import type { Span } from "../model/span";
import { textOf } from "../model/span";
import type { MarkReader } from "../templates/mark";
import type { RowFacts } from "./raw";

/** What is the same for every sentence of a draft. */
export interface Reader {
  readonly paragraphs: readonly Paragraph[];
  readonly marks: MarkReader;
  readonly bodies: ReadonlySet<string>;
  /** The document's own date, by which times without a year are understood; null leaves them open. */
  readonly base: string | null;
}

/** What stands around a run of paragraphs. */
export interface Circumstance {
  readonly recommendation: string | null;
  /** The label or heading of the part that a paragraph stands in; undefined where it has none. */
  readonly heading: (at: number) => string | undefined;
  /** What that part, or the column that the paragraph stands in, holds. */
  readonly part: (at: number) => PartRole | undefined;
  readonly facts: (at: number) => RowFacts | null;
  /** Which kinds count: outside responses most prose reports what is none of the draft's promises. */
  readonly counts: (kind: Commitment["kind"]) => boolean;
}

/** For responses, where all that is said counts. */
export const everyKind: Circumstance["counts"] = () => true;

/** What the sentences of a run of paragraphs report and promise, in order. */
export function commitmentsIn(run: readonly number[], around: Circumstance, reader: Reader): Commitment[] {
  const found: Commitment[] = [];
  let leadIn: Paragraph | null = null;
  for (const at of run) {
    const paragraph = reader.paragraphs[at];
    if (!paragraph) continue;
    const { label } = reader.marks(paragraph);
    const heading = around.heading(at);
    const part = around.part(at);
    if (leadIn && !hangsOn(leadIn, paragraph, reader.marks)) leadIn = null;
    const facts = around.facts(at);
    const column = facts ? columnTime(facts.due, reader) : null;
    const readings = readSentences(paragraph, {
      leadIn,
      columnTime: column?.holds ?? false,
      bodies: reader.bodies,
      behind: label?.rest ?? 0,
      heading,
      part,
    });
    const behind = label?.end ?? -1;
    for (const each of madeOf(readings, behind, { paragraph, at, leadIn, column }, around, reader))
      found.push(each);
    if (paragraph.text.trimEnd().endsWith(":")) leadIn = paragraph;
  }
  return found;
}

interface Made extends Place {
  readonly readings: readonly SentenceReading[];
  readonly behind: number;
  readonly recommendation: string | null;
  readonly counts: Circumstance["counts"];
  readonly base: string | null;
  readonly commitments: readonly Commitment[];
}

/** What was made of a paragraph's readings last: after an edit nearly every one stands where it stood. */
const lastMade = perParagraph((): { made: Made | null } => ({ made: null }));

function madeOf(
  readings: readonly SentenceReading[],
  behind: number,
  place: Place,
  around: Circumstance,
  reader: Reader,
): readonly Commitment[] {
  const { recommendation, counts } = around;
  const { base } = reader;
  const last = lastMade(place.paragraph);
  const before = last.made;
  if (
    before &&
    before.readings === readings &&
    before.at === place.at &&
    before.recommendation === recommendation &&
    before.counts === counts &&
    before.base === base &&
    before.behind === behind &&
    // These two are places themselves, which may have moved.
    before.leadIn === null &&
    place.leadIn === null &&
    before.column === null &&
    place.column === null
  )
    return before.commitments;
  const commitments: Commitment[] = [];
  for (const reading of readings) {
    // A label in front of the words is not part of what they say.
    if (reading.end <= behind) continue;
    if (reading.kind === "other" || !counts(reading.kind)) continue;
    commitments.push(commitmentOf(reading, reading.kind, place, around, reader));
  }
  const { paragraph, at, leadIn, column } = place;
  last.made = {
    paragraph,
    at,
    leadIn,
    column,
    readings,
    behind,
    recommendation,
    counts,
    base,
    commitments,
  };
  return commitments;
}

/** Whether a paragraph is an item under a lead-in, not the next of the paragraphs that the lead-in is one of. */
function hangsOn(leadIn: Paragraph, item: Paragraph, marks: MarkReader): boolean {
  const own = marks(item);
  const above = marks(leadIn);
  const { cell } = item;
  if (!own.number || (own.label && own.label.rest < item.text.length)) return false;
  if (
    cell?.table !== leadIn.cell?.table ||
    cell?.row !== leadIn.cell?.row ||
    cell?.column !== leadIn.cell?.column
  )
    return false;
  if (own.number.kind !== "decimal" || above.number?.kind !== "decimal") return true;
  return own.number.typed !== above.number.typed || own.number.parts.length > above.number.parts.length;
}

interface Column {
  readonly timing: Timing;
  readonly deadline: Deadline;
  /** Whether it gives a time that a reader could hold somebody to. */
  readonly holds: boolean;
}

const BEST: readonly Timing[] = ["dated", "relative", "recurring", "incomplete", "event", "vague"];

/** The best time in a "by when" column or line. */
function columnTime(due: readonly Span[], { paragraphs, base }: Reader): Column | null {
  let best: Column | null = null;
  for (const span of due) {
    const paragraph = paragraphs[span.paragraph];
    // "TBC" in the column says no more than an empty one.
    if (!paragraph || textOf(paragraphs, span).trim() === "" || blanksIn(paragraph).length > 0) continue;
    for (const phrase of timesIn(paragraph)) {
      if (phrase.start < span.start || phrase.end > span.end) continue;
      if (best && BEST.indexOf(best.timing) <= BEST.indexOf(phrase.timing)) continue;
      const days = resolveTime(phrase, base);
      best = {
        timing: phrase.timing,
        holds: phrase.timing === "dated" || phrase.timing === "relative" || phrase.timing === "recurring",
        deadline: {
          text: paragraph.text.slice(phrase.start, phrase.end),
          span: { paragraph: span.paragraph, start: phrase.start, end: phrase.end },
          from: days?.from ?? null,
          to: days?.to ?? null,
        },
      };
    }
  }
  return best;
}

interface Place {
  readonly paragraph: Paragraph;
  readonly at: number;
  readonly leadIn: Paragraph | null;
  readonly column: Column | null;
}

function commitmentOf(
  reading: SentenceReading,
  kind: Commitment["kind"],
  { paragraph, at, leadIn, column }: Place,
  around: Circumstance,
  reader: Reader,
): Commitment {
  const { start, end, owner, tentativeAt } = reading;
  const leadInAt = leadIn ? indexBefore(reader.paragraphs, leadIn, at) : at;
  const own = kind === "planned" ? ownDeadline(reading, paragraph, leadIn, at, leadInAt, reader.base) : null;
  // A sentence without a time of its own is held to its row's, whatever that is worth.
  const byColumn = kind === "planned" && reading.time === null && column !== null;
  const timing = byColumn ? column.timing : reading.timing;
  return {
    recommendation: around.recommendation,
    span: { paragraph: at, start, end },
    text: paragraph.text.slice(start, end),
    kind,
    timing: kind === "planned" ? timing : "none",
    deadline: byColumn ? column.deadline : own,
    tentative: kind === "planned" && reading.tentative,
    tentativeAt: tentativeAt ? { paragraph: at, ...tentativeAt } : null,
    owner: kind === "planned" ? (owner?.text ?? null) : null,
    ownerAt:
      kind === "planned" && owner
        ? { paragraph: owner.paragraph === "own" ? at : leadInAt, start: owner.start, end: owner.end }
        : null,
    flag: kind === "planned" && (byColumn ? !column.holds : reading.flag),
  };
}

function ownDeadline(
  { time }: SentenceReading,
  paragraph: Paragraph,
  leadIn: Paragraph | null,
  at: number,
  leadInAt: number,
  base: string | null,
): Deadline | null {
  if (!time) return null;
  // The words are the lead-in's where the sentence itself has no such time.
  const isOwn = timesIn(paragraph).includes(time);
  const home = isOwn || !leadIn ? paragraph : leadIn;
  const days = resolveTime(time, base);
  return {
    text: home.text.slice(time.start, time.end),
    span: { paragraph: home === paragraph ? at : leadInAt, start: time.start, end: time.end },
    from: days?.from ?? null,
    to: days?.to ?? null,
  };
}

function indexBefore(paragraphs: readonly Paragraph[], wanted: Paragraph, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (paragraphs[i] === wanted) return i;
  return at;
}
