import type { CommitmentKind, Timing } from "../../model/draft";
import { asksFor } from "../../model/signs";
import type { TimePhrase } from "../times/times";
import { isAfterwards } from "./afterwards";
import type { Kind } from "./deed";
import { fullTitleEnd } from "./full-title";
import type { Judged } from "./judge/judge";
import { type Line, type Part, placeOf } from "./line";
import { bestTime } from "./timing";

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

/** A reading of a sentence that plans nothing. */
export function nothing(start: number, end: number, kind: Kind = "other"): SentenceReading {
  return {
    start,
    end,
    kind,
    timing: "none",
    time: null,
    tentative: false,
    tentativeAt: null,
    owner: null,
    flag: false,
  };
}

/**
 * What is told of a sentence, `own`, by how its line was judged; `columnTime` where a column says when, `speaker` who
 * "we" is.
 */
export function readingOf(
  judged: Judged,
  own: Part,
  columnTime: boolean,
  speaker: NamedOwner | null,
): SentenceReading {
  const { start, end } = own;
  const { kind, line } = judged;
  if (kind !== "planned") return nothing(start, end, kind);
  const time = timeOf(judged, own, columnTime);
  let timing: Timing = time?.timing ?? (isAfterwards(judged) ? "event" : "none");
  if (timing === "none" && columnTime) timing = "dated";
  const at = tentativeIn(judged);
  return {
    start,
    end,
    kind,
    timing,
    time,
    tentative: at !== null,
    tentativeAt: at ? placeInSentence(line, at) : null,
    owner: ownerOf(judged, own, speaker),
    flag: timing === "incomplete" || timing === "event" || timing === "vague" || timing === "none",
  };
}

/** "Both will then train their staff": where a column says when, "then" says no more. */
function timeOf({ line, clauses, times, free }: Judged, own: Part, columnTime: boolean): TimePhrase | null {
  const said = bestTime(line, clauses, times, free);
  const then = said !== null && columnTime && /^then$/i.test(own.paragraph.text.slice(said.start, said.end));
  return then ? null : said;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const mayBePossible = asksFor({
  words: ["possible", "practicable", "feasible", "allow", "allows", "permit", "permits", "permitting"],
});
const ALLOW = "resources?|capacity|staffing|funding|cover|time|workloads?|numbers";
const PERMITTING = "resources|money|funding|staffing|time|capacity|budgets?|numbers";
const POSSIBLE = "possible|practicable";
/** "where possible", "if resources allow", "funding permitting", "as far as practicable"; but "and where possible …" adds. */
const WHERE_POSSIBLE = new RegExp(
  [
    String.raw`(?<!\band )\b(?:where|if|when|wherever|whenever)\s+(?:${POSSIBLE}|feasible|(?:${ALLOW}) (?:allow|permit)s?)\b`,
    String.raw`\b(?:${PERMITTING}) permitting\b`,
    String.raw`\bas far as (?:is )?(?:${POSSIBLE})\b`,
  ].join("|"),
  "i",
);

/** The words that promise less than doing it, in the line; null where none do. */
function tentativeIn({ line, tentative }: Judged): Stretch | null {
  const modal = tentative === -1 ? undefined : line.tokens[tentative];
  if (modal) return modal;
  if (!line.parts.some(({ paragraph }) => mayBePossible(paragraph))) return null;
  const where = WHERE_POSSIBLE.exec(line.text);
  return where && { start: where.index, end: where.index + where[0].length };
}

/** Where a stretch of the line stands in the sentence's own paragraph; null where it stands in the lead-in. */
function placeInSentence(line: Line, { start, end }: Stretch): Stretch | null {
  const { part, offset } = placeOf(line, start);
  return part === line.parts.length - 1 ? { start: offset, end: offset + end - start } : null;
}

function ownerOf({ line, owner }: Judged, own: Part, speaker: NamedOwner | null): NamedOwner | null {
  if (!owner) return null;
  if (speaker && /^we$/i.test(line.text.slice(owner.start, owner.end))) return speaker;
  if ("text" in owner) return { start: owner.start, end: owner.end, text: owner.text, paragraph: "own" };
  // A name does not run on from the lead-in into its bullet.
  const last = fullTitleEnd(line, owner.end);
  const end = owner.start < line.seam ? Math.min(last, line.seam) : last;
  const text = line.text.slice(owner.start, end).trimEnd();
  const { part, offset } = placeOf(line, owner.start);
  const paragraph = line.parts[part]?.paragraph === own.paragraph ? "own" : "lead-in";
  return { start: offset, end: offset + text.length, text, paragraph };
}
