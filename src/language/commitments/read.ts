import type { Paragraph } from "../../model/paragraph";
import { perParagraph } from "../../model/per-paragraph";
import { isLegendInAnswer, saysMarks } from "../legend";
import { sentencesIn } from "../sentences";
import { antecedentIn } from "./antecedent";
import { partOf } from "./circumstances";
import { classes } from "./classes";
import type { Circumstances, Kind, PartRole } from "./deed";
import { type Judged, judge } from "./judge/judge";
import { isBefore } from "./judge/verbs";
import { announces, endsOpen, leadInOf } from "./lead-ins";
import { type Line, lineOf, type Part } from "./line";
import { judgeNotes } from "./notes";
import type { Antecedent } from "./owned-by";
import { type NamedOwner, nothing, readingOf, type SentenceReading } from "./reading";
import { type NameAhead, nameAhead, speakerOf } from "./speaker";

/** What stands around a paragraph and decides, with its own words, what they say. */
export interface Surroundings {
  /** The paragraph ending in ":" that this bullet hangs on. */
  readonly leadIn: Paragraph | null;
  /** Whether the sentence's table row gives a date in a column of its own. */
  readonly columnTime: boolean;
  /** Abbreviations that the document expands to a body. */
  readonly bodies: ReadonlySet<string>;
  /** The offset in the paragraph at which its words begin behind a label; 0 where there is none. */
  readonly behind?: number;
  /** The heading of the part that it stands in: "Actions taken". */
  readonly heading?: string | undefined;
  /** What that part, or the column of the table, holds where the heading's own words do not say it. */
  readonly part?: PartRole | undefined;
}

interface Remembered {
  around: Surroundings | null;
  readings: readonly SentenceReading[];
}

/** How a paragraph was read last; it is read again only in other surroundings. */
const remembered = perParagraph((): Remembered => ({ around: null, readings: [] }));

/** Reads each sentence of a paragraph. Never fails; takes time in proportion to the paragraph's length. */
export function readSentences(paragraph: Paragraph, around: Surroundings): readonly SentenceReading[] {
  const last = remembered(paragraph);
  if (last.around && isSame(last.around, around)) return last.readings;
  last.readings = new Reader(paragraph, around).read();
  last.around = around;
  return last.readings;
}

/** Whether a sentence has a verb with something in front of it. */
const isWhole = ({ clauses }: Judged): boolean => clauses.main.groups.some(({ first }) => first > 0);

function isSame(a: Surroundings, b: Surroundings): boolean {
  return (
    a.leadIn === b.leadIn &&
    a.columnTime === b.columnTime &&
    a.behind === b.behind &&
    a.heading === b.heading &&
    a.part === b.part &&
    (a.bodies === b.bodies ||
      (a.bodies.size === b.bodies.size && [...a.bodies].every((body) => b.bodies.has(body))))
  );
}

class Reader {
  private readonly part: Circumstances["part"];
  /** Who "we" is where the paragraph begins with a name: "Marlshire Police: We have …". */
  private readonly speaker: NamedOwner | null;
  /** A name in front of the first sentence: "Marlshire Police – we will …". */
  private readonly ahead: NameAhead | null;
  private previous: Kind | null = null;
  private antecedent: Antecedent | null = null;

  constructor(
    private readonly paragraph: Paragraph,
    private readonly around: Surroundings,
  ) {
    this.part = partOf(around.heading) || (around.part ?? "");
    this.ahead = nameAhead(paragraph);
    const said = this.ahead ?? speakerOf(paragraph);
    this.speaker = said && {
      start: said.start,
      end: said.end,
      text: paragraph.text.slice(said.start, said.end),
      paragraph: "own",
    };
  }

  read(): readonly SentenceReading[] {
    const { text } = this.paragraph;
    if (isLegendInAnswer(this.paragraph))
      return sentencesIn(this.paragraph).map(({ start, end }) => nothing(start, end));
    const readings: SentenceReading[] = [];
    let leadIn = this.around.leadIn ? leadInOf(this.around.leadIn) : null;
    for (const sentence of sentencesIn(this.paragraph)) {
      const { end } = sentence;
      const start = this.behindLabel(sentence.start, end);
      const own: Part = { paragraph: this.paragraph, start, end };
      if (saysMarks(this.paragraph, start, end)) {
        readings.push(nothing(start, end));
        continue;
      }
      const last = text.charAt(end - 1);
      if (last === ":" || last === "?") {
        if (last === ":") leadIn = { ...own, end: end - 1 };
        readings.push(nothing(start, end));
        this.previous = "other";
        continue;
      }
      const judged = this.judge(own, leadIn);
      this.antecedent = antecedentIn(judged, this.antecedent);
      const reading = readingOf(judged, own, this.around.columnTime, this.speaker);
      readings.push(this.isNoteOfNamed(judged, own, reading) ? { ...reading, owner: this.speaker } : reading);
      this.previous = judged.kind;
    }
    return readings;
  }

  /** "What remains to be done: The Trust will …": a label that is no sentence of its own is no word of the one behind it. */
  private behindLabel(start: number, end: number): number {
    const { behind = 0 } = this.around;
    return start < behind && behind < end ? behind : start;
  }

  private judge(own: Part, leadIn: Part | null): Judged {
    const named = this.behindName(own);
    if (named) return named;
    const alone = this.alone(own);
    if (!leadIn) return alone;
    const lead = lineOf([leadIn], this.around.bodies);
    const open = endsOpen(lead) || alone.line.tokens[0]?.lower === "that";
    if (!open && isWhole(alone)) return alone;
    if (open) {
      const joined = this.judgeLine(lineOf([leadIn, own], this.around.bodies));
      return joined.clauses.main.groups.length > 0 ? joined : alone;
    }
    return this.underList(own, leadIn, lead, alone);
  }

  /** The sentence behind a name, which is whole by itself; null where there is none. */
  private behindName(own: Part): Judged | null {
    if (!this.ahead || own.start > this.ahead.start || own.end <= this.ahead.behind) return null;
    const judged = this.alone({ ...own, start: this.ahead.behind });
    return isWhole(judged) ? judged : null;
  }

  /** "Ambulance Service: developing a form": a note without a verb of its own is that of the name in front. */
  private isNoteOfNamed({ clauses }: Judged, { start }: Part, { kind, owner }: SentenceReading): boolean {
    if (!this.ahead || start > this.ahead.start) return false;
    return kind === "planned" && owner === null && clauses.main.groups.length === 0;
  }

  private alone(own: Part): Judged {
    return judgeNotes(own, (part) => this.judgeLine(lineOf([part], this.around.bodies)));
  }

  /** A bullet that is no sentence, under a lead-in that is one: "The following actions were agreed:". */
  private underList(own: Part, leadIn: Part, lead: Line, alone: Judged): Judged {
    const above = this.judgeLine(lead);
    if (above.clauses.main.groups.length === 0) {
      const part = partOf(lead.text) || this.part;
      return this.judgeLine(lineOf([own], this.around.bodies), part);
    }
    const joined = this.judgeLine(lineOf([leadIn, own], this.around.bodies));
    if (above.kind === "planned")
      return alone.kind === "planned" && alone.owner ? alone : { ...joined, kind: "planned" };
    if (announces(lead))
      return alone.kind === "done" || alone.kind === "practice" ? alone : { ...alone, kind: "planned" };
    if (above.kind === "other") return alone;
    // "The programme comprises:" – "a survey, to be run by the Trust"
    const lists = above.clauses.main.groups.some(({ lemma }) => classes.holds.has(lemma));
    if (lists && isBefore(alone.kind, above.kind)) return alone;
    return { ...joined, kind: above.kind };
  }

  private judgeLine(line: Line, part = this.part): Judged {
    return judge(line, { part, previous: this.previous }, this.antecedent);
  }
}
