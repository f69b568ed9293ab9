import type { CommitmentKind, Timing } from "../../model/draft";
import type { Paragraph } from "../../model/paragraph";
import { actorsIn } from "../agencies/actors";
import { sentencesIn } from "../sentences";
import type { TimePhrase } from "../times/times";
import { type Clauses, clausesOf } from "./clauses";
import { fragmentOf } from "./fragments";
import { type Circumstances, type Deed, deedOf, type Kind } from "./kinds";
import { type Line, lineOf, type Part, placeOf, type Token } from "./line";
import { type Antecedent, type Owner, ownerOf } from "./owner";
import { bestTime, type TimeAt, timesOf } from "./timing";
import { ADVERB, BE, COORDINATOR, HAVE, ING, MODAL, NONFINITE_BE, PREPOSITION, RELATIVE, TO } from "./words";

/** What one sentence of a response does, as shared/corpus/LABELS.md defines it. Offsets are in the paragraph. */
export interface SentenceReading {
  readonly start: number;
  readonly end: number;
  readonly kind: CommitmentKind | "other";
  /** What follows is about planned ones only; for others "none", null, false. */
  readonly timing: Timing;
  /** The words behind `timing`; of the lead-in's paragraph where the lead-in says when. */
  readonly time: TimePhrase | null;
  readonly tentative: boolean;
  readonly tentativeAt: { readonly start: number; readonly end: number } | null;
  readonly owner: NamedOwner | null;
  readonly flag: boolean;
}

export interface NamedOwner {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly paragraph: "own" | "lead-in";
}

export interface Surroundings {
  /** The paragraph ending in ":" that this bullet hangs on. */
  readonly leadIn: Paragraph | null;
  /** Whether the sentence's table row gives a date, or a lead, in a column of its own. */
  readonly columnTime: boolean;
  readonly columnOwner: boolean;
  /** Abbreviations that the document expands to a body. */
  readonly bodies: ReadonlySet<string>;
  /** The heading of the part that it stands in: "Actions taken". */
  readonly heading?: string;
}

interface Remembered {
  readonly around: Surroundings;
  readonly readings: readonly SentenceReading[];
}

const remembered = new WeakMap<Paragraph, Remembered>();

/** Reads each sentence of a paragraph. Never fails; takes time in proportion to the paragraph's length. */
export function readSentences(paragraph: Paragraph, around: Surroundings): readonly SentenceReading[] {
  const before = remembered.get(paragraph);
  if (before && isSame(before.around, around)) return before.readings;
  const readings = new Reader(paragraph, around).read();
  remembered.set(paragraph, { around, readings });
  return readings;
}

function isSame(a: Surroundings, b: Surroundings): boolean {
  return (
    a.leadIn === b.leadIn &&
    a.columnTime === b.columnTime &&
    a.heading === b.heading &&
    (a.bodies === b.bodies ||
      (a.bodies.size === b.bodies.size && [...a.bodies].every((body) => b.bodies.has(body))))
  );
}

const RANK: Readonly<Record<Kind, number>> = { planned: 0, done: 1, practice: 2, other: 3 };
const WHERE_POSSIBLE =
  /\b(?:where|if|when|wherever|whenever)\s+(?:possible|practicable|feasible|resources? allows?)\b|\bas far as (?:is )?(?:possible|practicable)\b/i;

/** The kind and, for what is planned, the deeds that bind. */
interface Judged {
  readonly kind: Kind;
  readonly line: Line;
  readonly clauses: Clauses;
  readonly planned: readonly Deed[];
  readonly tentative: number;
  readonly owner: Owner | null;
  readonly times: readonly TimeAt[];
  readonly free: (at: number) => boolean;
}

class Reader {
  private readonly part: Circumstances["part"];
  /** Who "we" is where the paragraph begins with a name: "Marlshire Police: We have …". */
  private readonly speaker: NamedOwner | null;
  private previous: Kind | null = null;
  private antecedent: Antecedent | null = null;

  constructor(
    private readonly paragraph: Paragraph,
    private readonly around: Surroundings,
  ) {
    this.part = partOf(around.heading);
    const first = sentencesIn(paragraph)[0]?.start ?? 0;
    const label = actorsIn(paragraph)[0];
    this.speaker =
      label && label.end < first
        ? {
            start: label.start,
            end: label.end,
            text: paragraph.text.slice(label.start, label.end),
            paragraph: "own",
          }
        : null;
  }

  read(): readonly SentenceReading[] {
    const { text } = this.paragraph;
    const readings: SentenceReading[] = [];
    let leadIn = this.around.leadIn ? lastSentence(this.around.leadIn) : null;
    for (const { start, end } of sentencesIn(this.paragraph)) {
      const own: Part = { paragraph: this.paragraph, start, end };
      const last = text.charAt(end - 1);
      if (last === ":" || last === "?") {
        if (last === ":") leadIn = { ...own, end: end - 1 };
        readings.push(nothing(start, end));
        this.previous = "other";
        continue;
      }
      const judged = this.judge(own, leadIn);
      readings.push(this.reading(own, judged));
      this.previous = judged.kind;
    }
    return readings;
  }

  private judge(own: Part, leadIn: Part | null): Judged {
    const alone = this.alone(own);
    if (!leadIn) return alone;
    const lead = lineOf([leadIn], this.around.bodies);
    const open = endsOpen(lead) || alone.line.tokens[0]?.lower === "that";
    const whole = alone.clauses.main.groups.some((group) => group.first > 0);
    if (!open && whole) return alone;
    if (open) {
      const joined = this.judgeLine(lineOf([leadIn, own], this.around.bodies));
      return joined.clauses.main.groups.length > 0 ? joined : alone;
    }
    return this.underList(own, leadIn, lead, alone);
  }

  /** Notes joined by semicolons are judged one by one: "Tool piloted; evaluation due in June". */
  private alone(own: Part): Judged {
    const whole = this.judgeLine(lineOf([own], this.around.bodies));
    const text = own.paragraph.text.slice(own.start, own.end);
    if (whole.kind === "planned" || !text.includes("; ")) return whole;
    let best = whole;
    let start = own.start;
    for (const note of text.split("; ")) {
      const judged = this.judgeLine(
        lineOf([{ ...own, start, end: start + note.length }], this.around.bodies),
      );
      if (RANK[judged.kind] < RANK[best.kind]) best = judged;
      start += note.length + 2;
    }
    return best;
  }

  /** A bullet that is no sentence, under a lead-in that is one: "The following actions were agreed:". */
  private underList(own: Part, leadIn: Part, lead: Line, alone: Judged): Judged {
    const above = this.judgeLine(lead);
    if (above.clauses.main.groups.length === 0) {
      const part = partOf(lead.text) || this.part;
      return this.judgeLine(lineOf([own], this.around.bodies), part);
    }
    const joined = this.judgeLine(lineOf([leadIn, own], this.around.bodies));
    const agreed = /\b(?:agreed|identified|planned|proposed|recommended|required|needed|outstanding)\b/i.test(
      lead.text,
    );
    if (above.kind === "planned") return { ...joined, kind: "planned" };
    if (agreed)
      return alone.kind === "done" || alone.kind === "practice" ? alone : { ...alone, kind: "planned" };
    if (above.kind === "other") return alone;
    return { ...joined, kind: above.kind };
  }

  private judgeLine(line: Line, part = this.part): Judged {
    const clauses = clausesOf(line);
    const times = timesOf(line);
    const around = this.circumstances(line, times, part, 0, line.tokens.length);
    const nobody = { line, clauses, times, planned: [], owner: null, tentative: -1, free: () => true };
    if (clauses.main.groups.length === 0) {
      const { kind, owner, tentative } = fragmentOf(line, around);
      const from = owner && line.tokens[owner[0]];
      const to = owner && line.tokens[owner[1] - 1];
      return { ...nobody, kind, tentative, owner: from && to ? { start: from.start, end: to.end } : null };
    }
    const { groups } = clauses.main;
    const deeds = groups.map((group, i) => {
      const from = i === 0 ? 0 : jointBefore(line, group.first);
      const next = groups[i + 1];
      const to = next ? jointBefore(line, next.first) : line.tokens.length;
      return deedOf(line, clauses, group, this.circumstances(line, times, part, from, to));
    });
    let kind: Kind = "other";
    for (const deed of deeds) if (RANK[deed.kind] < RANK[kind]) kind = deed.kind;
    const planned = deeds.filter((deed) => deed.kind === "planned");
    const owner = firstOf(planned, (deed) => ownerOf(line, clauses, deed, this.antecedent));
    const free = freeOf(deeds);
    return { ...nobody, kind, planned, owner, free, tentative: planned[0]?.tentative ?? -1 };
  }

  /** What the tokens from `from` to `to` say about when. */
  private circumstances(
    line: Line,
    times: readonly TimeAt[],
    part: Circumstances["part"],
    from: number,
    to: number,
  ): Circumstances {
    const here = times.filter(({ at }) => from <= at && at < to);
    const ahead = here.filter(({ phrase }) => !phrase.past);
    return {
      part,
      previous: this.previous,
      future: ahead.some(({ phrase }) => /^(?:dated|incomplete|relative|event)$/.test(phrase.timing)),
      dueBy: ahead.some(({ phrase }) => /^(?:dated|incomplete|relative)$/.test(phrase.timing)),
      since: goesBack(line, here),
      rhythm: hasRhythm(line, here, from, to),
    };
  }

  private reading(own: Part, judged: Judged): SentenceReading {
    this.remember(judged);
    const { kind, line } = judged;
    if (kind !== "planned") return { ...nothing(own.start, own.end), kind };
    const time = bestTime(line, judged.clauses, judged.times, judged.free);
    let timing: Timing = time?.timing ?? (isAfterwards(judged) ? "event" : "none");
    if (timing === "none" && this.around.columnTime) timing = "dated";
    const where = WHERE_POSSIBLE.exec(line.text);
    const at =
      line.tokens[judged.tentative] ??
      (where ? { start: where.index, end: where.index + where[0].length } : null);
    return {
      start: own.start,
      end: own.end,
      kind,
      timing,
      time,
      tentative: at !== null,
      tentativeAt: at ? this.ownPlace(line, at) : null,
      owner: this.named(judged),
      flag: timing === "incomplete" || timing === "event" || timing === "vague" || timing === "none",
    };
  }

  private ownPlace(line: Line, at: { start: number; end: number }): { start: number; end: number } | null {
    const from = placeOf(line, at.start);
    if (from.part !== line.parts.length - 1) return null;
    return { start: from.offset, end: from.offset + at.end - at.start };
  }

  private named({ line, owner }: Judged): NamedOwner | null {
    if (!owner) return null;
    if (this.speaker && /^we$/i.test(line.text.slice(owner.start, owner.end))) return this.speaker;
    if ("text" in owner) return { start: owner.start, end: owner.end, text: owner.text, paragraph: "own" };
    const text = line.text.slice(owner.start, owner.end);
    const { part, offset } = placeOf(line, owner.start);
    const paragraph = line.parts[part]?.paragraph === this.paragraph ? "own" : "lead-in";
    return { start: offset, end: offset + text.length, text, paragraph };
  }

  /** Keeps the sentence's subject for a "they" or "this group" in the next one. */
  private remember({ line, clauses }: Judged): void {
    const first = clauses.main.groups[0]?.first ?? 0;
    for (const [index, token] of line.tokens.entries()) {
      if (!token.actor || token.start < line.seam) continue;
      const governed = ((line.tokens[index - 1]?.is ?? 0) & (PREPOSITION | TO)) !== 0;
      if (
        governed ||
        (index > first && this.antecedent && !/\b(?:group|team|panel|committee)$/i.test(token.lower))
      )
        continue;
      const { offset } = placeOf(line, token.start);
      const text = line.text.slice(token.start, token.end);
      if (/^(?:this|these|that|those)\b/i.test(text)) continue;
      this.antecedent = { start: offset, end: offset + text.length, text };
      if (index < first) break;
    }
  }
}

function firstOf<T, R>(items: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = read(item);
    if (found) return found;
  }
  return null;
}

function nothing(start: number, end: number): SentenceReading {
  return {
    start,
    end,
    kind: "other",
    timing: "none",
    time: null,
    tentative: false,
    tentativeAt: null,
    owner: null,
    flag: false,
  };
}

function lastSentence(paragraph: Paragraph): Part | null {
  const last = sentencesIn(paragraph).at(-1);
  if (!last) return null;
  const colon = paragraph.text.charAt(last.end - 1) === ":";
  return { paragraph, start: last.start, end: colon ? last.end - 1 : last.end };
}

/** Whether a lead-in breaks off where its bullets go on: "will:", "by:", "to ensure that:". */
function endsOpen(line: Line): boolean {
  const last = line.tokens.at(-1);
  if (!last || last.actor || last.time) return false;
  if (/^(?:ensure|include|including|requires?|asked|following)$/.test(last.lower))
    return last.lower !== "following";
  return (
    (last.is & (MODAL | BE | HAVE | NONFINITE_BE | TO | RELATIVE | ING)) !== 0 ||
    ((last.is & PREPOSITION) !== 0 && (last.is & ADVERB) === 0 && last.lower !== "below")
  );
}

/** Which tokens belong to something planned: those of the clauses of deeds that are over do not. */
function freeOf(deeds: readonly Deed[]): (at: number) => boolean {
  if (deeds.every((deed) => deed.kind === "planned")) return () => true;
  return (at) => {
    let holder: Deed | undefined;
    for (const deed of deeds) {
      const from = holder
        ? Math.min(
            deed.group.first,
            deed.subject.from > holder.group.first ? deed.subject.from : deed.group.first,
          )
        : 0;
      if (from <= at) holder = deed;
    }
    return holder?.kind === "planned";
  };
}

/** "since 2021", "from May 2021", "for many years". */
function goesBack(line: Line, times: readonly TimeAt[]): boolean {
  if (line.tokens[0]?.lower === "since") return true;
  return times.some(({ phrase, at }) => {
    const start = line.tokens[at]?.start ?? 0;
    return (
      /^(?:since|from)\b/i.test(line.text.slice(start, start + 6)) ||
      (phrase.past && line.text.startsWith("for ", start))
    );
  });
}

/** Whether something is said to go on in a rhythm, or since a time. */
function hasRhythm(line: Line, times: readonly TimeAt[], from: number, to: number): boolean {
  if (
    line.tokens
      .slice(from, to)
      .some(({ lower }) =>
        /^(?:consistently|regularly|routinely|always|continuously|continually)$/.test(lower),
      )
  )
    return true;
  return times.some(({ phrase }) => phrase.timing === "recurring" && !phrase.attributive);
}

/** "will then be …": once something else has happened. */
function isAfterwards({ line, clauses, planned }: Judged): boolean {
  const then = planned.some(({ group }) =>
    line.tokens
      .slice(group.first, group.head + 1)
      .some(({ lower }) => lower === "then" || lower === "subsequently"),
  );
  return then || clauses.subordinate.some(([first, end]) => hangsOn(line.tokens.slice(first, end)));
}

/** "once every nurse has a log-in", "when the system has been installed"; not "when a child moves". */
function hangsOn(clause: readonly Token[]): boolean {
  const opener = clause[0]?.lower ?? "";
  if (opener === "once" || opener === "until") return true;
  if (opener !== "when") return false;
  const indefinite = /^(?:a|an|any|children|they|there)$/.test(clause[1]?.lower ?? "");
  return !indefinite && clause.some(({ lower }, at) => at > 1 && /^(?:has|have)$/.test(lower));
}

/** The "and" or comma in front of a second main verb. */
function jointBefore(line: Line, at: number): number {
  for (let i = at - 1; i > 0; i--) {
    const token = line.tokens[i];
    if (token && (token.is & COORDINATOR || token.lower === "," || token.lower === ";")) return i;
  }
  return at;
}

/** What a part's heading announces. */
function partOf(heading: string | undefined): Circumstances["part"] {
  if (!heading) return "";
  if (/\b(?:taken|to date|progress|impact|achieve|complete|done|context|update|result)/i.test(heading))
    return "taken";
  if (/\b(?:view|position|opinion|accept)/i.test(heading)) return "view";
  return /\b(?:actions?|next steps|plan|planned|further)\b/i.test(heading) ? "actions" : "";
}
