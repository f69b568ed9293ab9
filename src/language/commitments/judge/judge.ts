import { circumstancesOf, steadyIn, type Temporal } from "../circumstances";
import { classes } from "../classes";
import type { Clauses } from "../clause";
import { clausesOf } from "../clauses";
import type { Circumstances, Deed, Kind } from "../deed";
import { fragmentOf, statusAhead } from "../fragments/fragments";
import { orderOf } from "../fragments/order";
import { promisedBehind } from "../later/later";
import { promiserOf } from "../later/promiser";
import type { Line } from "../line";
import { PLEASE, WILL } from "../looked-for";
import { flags } from "../neighbours";
import type { Antecedent, Owner } from "../owned-by";
import { tentativeAt } from "../tentative";
import { type TimeAt, timesOf } from "../timing";
import { BE, MODAL, TO } from "../words";
import { isVerbless } from "./verbless";
import { isBefore, readVerbs, type Verbs } from "./verbs";

/** What a line does, and the verbs that bind where it is planned. */
export interface Judged {
  readonly kind: Kind;
  readonly line: Line;
  readonly clauses: Clauses;
  readonly planned: readonly Deed[];
  /** The token that promises less than doing it; -1 where none does. */
  readonly tentative: number;
  readonly owner: Owner | null;
  readonly times: readonly TimeAt[];
  /** Whether a token belongs to something planned, so that its time counts. */
  readonly free: (at: number) => boolean;
}

const NOTHING: readonly Deed[] = [];
const everywhere = () => true;

/** Judges a line by its main verbs, or by its words where it has none. `known` is what a pronoun may stand for. */
export function judge(
  line: Line,
  around: Pick<Circumstances, "part" | "previous">,
  known: Antecedent | null,
): Judged {
  const clauses = clausesOf(line);
  const temporal = { times: timesOf(line), steady: steadyIn(line) };
  const { times } = temporal;
  const actions = around.part === "actions";
  if (isVerbless(line, clauses, actions)) return judgeVerbless(line, clauses, temporal, around);
  if (isRequest(line))
    return {
      kind: "other",
      line,
      clauses,
      planned: NOTHING,
      tentative: -1,
      owner: null,
      times,
      free: everywhere,
    };
  const verbs = readVerbs(line, clauses, temporal, around, known);
  // "Audit files where the child was not seen": the order comes first, whatever verbs follow.
  if (verbs.kind !== "planned" && orderOf(line, actions)?.sure)
    return judgeVerbless(line, clauses, temporal, around);
  const { deeds, planned, owner } = verbs;
  const kind = kindOf(line, verbs);
  const later = kind === "planned" ? null : judgeLater(line, clauses, times, deeds, kind);
  if (later) return later;
  const free = planned.length === deeds.length ? everywhere : freeOf(deeds);
  const tentative = planned[0]?.tentative ?? -1;
  return { kind, line, clauses, planned, tentative, owner, times, free };
}

/** "If you wish to comment please write to the office": said to the reader. */
const isRequest = ({ has, tokens }: Line): boolean =>
  (has & PLEASE) !== 0 && tokens.some(({ lower }) => lower === "please");

/** Judges a line as one that has no main verb. */
function judgeVerbless(
  line: Line,
  clauses: Clauses,
  temporal: Temporal,
  around: Pick<Circumstances, "part" | "previous">,
): Judged {
  const whole = circumstancesOf(line, temporal, around, 0, line.tokens.length);
  const { kind, owner, tentative } = fragmentOf(line, whole);
  const from = owner && line.tokens[owner[0]];
  const to = owner && line.tokens[owner[1] - 1];
  const named = from && to ? { start: from.start, end: to.end } : null;
  const { times } = temporal;
  return { kind, line, clauses, planned: NOTHING, tentative, owner: named, times, free: everywhere };
}

/** What the verbs do together, and what a status in front of them says. */
function kindOf(line: Line, { deeds, kind }: Verbs): Kind {
  const settled = kind === "planned" && isSettled(line, deeds) ? "done" : kind;
  const status = settled === "planned" ? null : statusAhead(line);
  const counts = status && (status === "other" ? settled === "practice" : isBefore(status, settled));
  return counts ? status : settled;
}

/** "It was agreed that a form would be written and this has been done" */
function isSettled({ tokens }: Line, deeds: readonly Deed[]): boolean {
  const last = deeds.at(-1);
  if (!last || deeds.length < 2 || last.kind !== "done" || !classes.pointsBack.has(last.subject.head))
    return false;
  return classes.carriesOut.has(last.group.lemma) && /^[.;]?$/.test(tokens[last.group.after]?.lower ?? "");
}

/** Judges a line by what it says behind its main verbs of what is still to come; null where it says nothing of it. */
function judgeLater(
  line: Line,
  clauses: Clauses,
  times: readonly TimeAt[],
  deeds: readonly Deed[],
  kind: Kind,
): Judged | null {
  const later = isContents(deeds) ? -1 : promisedBehind(line, clauses, times);
  if (later === -1) return null;
  const owner = promiserOf(line, later);
  // of what is background only a promise that somebody makes counts: "…, which will report each quarter"
  // or one with its date: "…, who will be having a briefing in May 2026"
  const dated = (): boolean =>
    times.some(({ at, phrase }) => at > later && !phrase.past && phrase.timing === "dated");
  if (kind === "other" && !(line.has & WILL && (owner || dated()))) return null;
  const verb = flags(line.tokens, later + 1) & TO ? later + 2 : later + 1;
  const tentative = flags(line.tokens, later) & (MODAL | BE) ? tentativeAt(line, verb) : -1;
  const free = (at: number): boolean => at >= later;
  return { kind: "planned", line, clauses, planned: NOTHING, tentative, owner, times, free };
}

/** "This document sets out the actions which the Board will take" says what stands in it. */
const isContents = ([deed]: readonly Deed[]): boolean =>
  deed !== undefined && classes.papers.has(deed.subject.head) && classes.setsOut.has(deed.group.lemma);

/** Which tokens belong to something planned: those of the clauses of deeds that are over do not. */
function freeOf(deeds: readonly Deed[]): (at: number) => boolean {
  return (at) => {
    let holder: Deed | undefined;
    for (const deed of deeds) {
      const { first } = deed.group;
      const own =
        holder && deed.subject.from > holder.group.first ? Math.min(deed.subject.from, first) : first;
      if (!holder || own <= at) holder = deed;
    }
    return holder?.kind === "planned";
  };
}
