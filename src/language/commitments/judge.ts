import { circumstancesOf, jointBefore, steadyIn, type Temporal } from "./circumstances";
import { classes } from "./classes";
import type { Clauses } from "./clause";
import { clausesOf } from "./clauses";
import type { Circumstances, Deed, Kind } from "./deed";
import { fragmentOf, orderOf, statusAhead } from "./fragments";
import { deedOf } from "./kinds";
import type { Line } from "./line";
import { PLEASE, WILL } from "./looked-for";
import { before, flags, pastAdverbs, tokenAt } from "./neighbours";
import { describesFiles, LEADING } from "./nominals";
import type { Antecedent, Owner } from "./owned-by";
import { ownerOf } from "./owner";
import { promisedBehind, promiserOf } from "./promise-behind";
import { tentativeAt } from "./tentative";
import { type TimeAt, timesOf } from "./timing";
import {
  AUXILIARY,
  BASE,
  BE,
  COORDINATOR,
  ING,
  MODAL,
  PARTICIPLE,
  RELATIVE,
  SUBORDINATOR,
  TO,
} from "./words";

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

/** Where a sentence does two things the first of these counts (LABELS.md). */
export const isBefore = (one: Kind, other: Kind): boolean => rankOf(one) < rankOf(other);

function rankOf(kind: Kind): number {
  if (kind === "planned") return 0;
  if (kind === "done") return 1;
  return kind === "practice" ? 2 : 3;
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
  const { groups } = clauses.main;
  const { times } = temporal;
  if (groups.length === 0 || isNote(line, clauses, around.part === "actions") || isBidding(line, clauses))
    return unled(line, clauses, temporal, around);
  // "If you wish to comment please write to the office": said to the reader
  if (line.has & PLEASE && line.tokens.some(({ lower }) => lower === "please"))
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
  const deeds: Deed[] = [];
  const planned: Deed[] = [];
  let kind: Kind = "other";
  let owner: Owner | null = null;
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    if (!group) break;
    const next = groups[i + 1];
    const from = i === 0 ? 0 : jointBefore(line, group.first);
    const to = next ? jointBefore(line, next.first) : line.tokens.length;
    const deed = deedOf(
      line,
      clauses,
      group,
      circumstancesOf(line, ownOf(temporal, clauses, group.first), around, from, to),
    );
    deeds.push(deed);
    // "Mr A knew the risk, and this was written down": the story of the case goes on
    const told = deed.kind === "done" && i > 0 && !group.perfect && isStory(deeds[0]);
    if (isBefore(deed.kind, kind) && !told) kind = deed.kind;
    if (deed.kind !== "planned") continue;
    planned.push(deed);
    // "A panel will be set up and will meet": what is acted on first is no owner; a nurse who is appointed will act
    const first = planned[0];
    const actor = line.tokens[deed.subject.actor]?.actor;
    const made =
      !actor ||
      !first ||
      actor.kind === "group" ||
      actor.kind === "role" ||
      classes.appoints.has(first.group.lemma);
    const actedOn =
      made &&
      !(
        first &&
        classes.appoints.has(first.group.lemma) &&
        line.tokens[deed.subject.actor]?.actor?.kind === "role"
      ) &&
      deed.binds === "subject" &&
      first !== deed &&
      first?.binds === "agent" &&
      first.subject.from === deed.subject.from;
    if (!actedOn) owner ??= ownerOf(line, clauses, deed, known);
  }
  // "Audit files where the child was not seen": the order comes first, whatever verbs follow.
  if (kind !== "planned" && orderOf(line, around.part === "actions")?.sure)
    return unled(line, clauses, temporal, around);
  if (kind === "planned" && isSettled(line, deeds)) kind = "done";
  const status = kind === "planned" ? null : statusAhead(line);
  if (status && (status === "other" ? kind === "practice" : isBefore(status, kind))) kind = status;
  const later = kind === "planned" || isContents(deeds) ? -1 : promisedBehind(line, clauses, times);
  // of what is background only a promise that somebody makes counts: "…, which will report each quarter"
  // or one with its date: "…, who will be having a briefing in May 2026"
  const dated = (): boolean =>
    times.some(({ at, phrase }) => at > later && !phrase.past && phrase.timing === "dated");
  if (later !== -1 && (kind !== "other" || (line.has & WILL && (promiserOf(line, later) || dated())))) {
    const own = (at: number): boolean => at >= later;
    const told = promiserOf(line, later);
    const verb = flags(line.tokens, later + 1) & TO ? later + 2 : later + 1;
    const less = flags(line.tokens, later) & (MODAL | BE) ? tentativeAt(line, verb) : -1;
    return {
      kind: "planned",
      line,
      clauses,
      planned: NOTHING,
      tentative: less,
      owner: told,
      times,
      free: own,
    };
  }
  const free = planned.length === deeds.length ? everywhere : freeOf(deeds);
  const tentative = planned[0]?.tentative ?? -1;
  return { kind, line, clauses, planned, tentative, owner, times, free };
}

/** "This document sets out the actions which the Board will take" says what stands in it. */
const isContents = ([deed]: readonly Deed[]): boolean =>
  deed !== undefined && classes.papers.has(deed.subject.head) && classes.setsOut.has(deed.group.lemma);

/** What one of the people of the case did or had. */
const isStory = (deed: Deed | undefined): boolean =>
  deed?.kind === "other" &&
  deed.group.tense === "past" &&
  (classes.titles.has(deed.subject.opening) || classes.people.has(deed.subject.head));

/** "It was agreed that a form would be written and this has been done" */
function isSettled({ tokens }: Line, deeds: readonly Deed[]): boolean {
  const last = deeds.at(-1);
  if (!last || deeds.length < 2 || last.kind !== "done" || !classes.pointsBack.has(last.subject.head))
    return false;
  return classes.carriesOut.has(last.group.lemma) && /^[.;]?$/.test(tokens[last.group.after]?.lower ?? "");
}

/** Without the habits of clauses that the verb stands outside of: "has changed the form so that the GP is always told". */
function ownOf({ times, steady }: Temporal, { subordinate }: Clauses, verb: number): Temporal {
  if (subordinate.length === 0 || (steady.length === 0 && times.length === 0)) return { times, steady };
  const inside = (at: number, [first, end]: readonly [number, number, boolean]): boolean =>
    first <= at && at < end;
  const elsewhere = (at: number, clauses: Clauses["subordinate"]): boolean =>
    clauses.some((clause) => inside(at, clause) && !inside(verb, clause));
  // "a form which is checked twice a day": of a clause that only describes a noun its rhythm does
  const describing = subordinate.filter(([, , describes]) => describes);
  // "The provider, who took over in May, has to report": nor does the date of what stands between subject and verb
  const inset = describing.filter(([, end]) => end <= verb);
  return {
    times: times.filter((time) => !elsewhere(time.at, isRhythm(time) ? describing : inset)),
    steady: steady.filter((at) => !elsewhere(at, subordinate)),
  };
}

const isRhythm = ({ phrase }: TimeAt): boolean => phrase.timing === "recurring";

/** Judges a line as one that has no main verb. */
function unled(
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

/** "Poster to be redrawn and leaflets printed", "Draft being finalised": its participles are no finite verbs. */
function isNote({ tokens, text }: Line, { main }: Clauses, actions: boolean): boolean {
  const [first] = main.groups;
  if (actions && tokens[0]?.lower === "ensuring") return true;
  if (
    !first ||
    main.groups.some((group) => group.first !== group.head || !((tokens[group.head]?.is ?? 0) & PARTICIPLE))
  )
    return false;
  // "Sessions led by our educators", in a list of what is to be done
  const led = ({ head }: { readonly head: number }): boolean =>
    tokens[head + 1]?.lower === "by" && LEADING.has(tokens[head]?.lemma ?? "");
  if (actions && main.groups.every(led)) return true;
  if (tokenAt(tokens, before(tokens, first.first))?.lower === "being") return true;
  if (main.groups.length === 1 && describesFiles(tokens, first.head)) return true;
  // "9 of 12 homes signed up and reporting"
  if (/^\d+ (?:out )?of \d+ /.test(text) && tokens.some(({ is }, at) => at > first.head && (is & ING) !== 0))
    return true;
  for (let i = 1; i + 2 < tokens.length; i++) {
    // "First cohort trained, second to be invited in May": behind the participle only as a note of its own
    if (flags(tokens, i - 1) & AUXILIARY) continue;
    if (i > first.first && !tokens.slice(first.head, i).some(({ lower }) => lower === ",")) continue;
    if ((tokens[i]?.is ?? 0) & TO && tokens[i + 1]?.lower === "be" && (tokens[i + 2]?.is ?? 0) & PARTICIPLE)
      return true;
  }
  return false;
}

/** "Matrons to confirm that charts show …": somebody at the front is to act, whatever clauses follow. */
function isBidding({ tokens }: Line, { main }: Clauses): boolean {
  const first = main.groups[0]?.first ?? 0;
  if (!tokens[0]?.actor || first < 4) return false;
  let to = 1;
  while (
    tokens[to]?.actor ||
    tokens[to]?.time ||
    tokens[to]?.lower === "," ||
    flags(tokens, to) & COORDINATOR
  )
    to++;
  if (!(flags(tokens, to) & TO) || !(flags(tokens, pastAdverbs(tokens, to + 1)) & BASE)) return false;
  for (let i = to + 2; i < first; i++) if (flags(tokens, i) & (RELATIVE | SUBORDINATOR)) return true;
  return false;
}

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
