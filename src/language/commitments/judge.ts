import { circumstancesOf, jointBefore, steadyIn, type Temporal } from "./circumstances";
import { classes } from "./classes";
import type { Clauses } from "./clause";
import { clausesOf } from "./clauses";
import type { Circumstances, Deed, Kind } from "./deed";
import { fragmentOf, orderOf, statusAhead } from "./fragments";
import { deedOf } from "./kinds";
import type { Line, Token } from "./line";
import { HANGING, PLEASE } from "./looked-for";
import { before, flags, pastAdverbs, tokenAt } from "./neighbours";
import { describesFiles, LEADING } from "./nominals";
import type { Antecedent, Owner } from "./owned-by";
import { ownerOf } from "./owner";
import { promisedBehind, promiserOf } from "./promise-behind";
import { type TimeAt, timesOf } from "./timing";
import { BASE, COORDINATOR, ING, PARTICIPLE, RELATIVE, SUBORDINATOR, TO } from "./words";

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
    if (isBefore(deed.kind, kind)) kind = deed.kind;
    if (deed.kind !== "planned") continue;
    planned.push(deed);
    // "A panel will be set up and will meet": what is acted on first is no owner; a nurse who is appointed will act
    const first = planned[0];
    const actedOn =
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
  const later = kind === "done" || kind === "practice" ? promisedBehind(line, clauses, times) : -1;
  if (later !== -1) {
    const own = (at: number): boolean => at >= later;
    const promiser = tokenAt(line.tokens, promiserOf(line.tokens, later));
    const told = promiser ? { start: promiser.start, end: promiser.end } : null;
    return { kind: "planned", line, clauses, planned: NOTHING, tentative: -1, owner: told, times, free: own };
  }
  const free = planned.length === deeds.length ? everywhere : freeOf(deeds);
  const tentative = planned[0]?.tentative ?? -1;
  return { kind, line, clauses, planned, tentative, owner, times, free };
}

/** "It was agreed that a form would be written and this has been done" */
function isSettled({ tokens }: Line, deeds: readonly Deed[]): boolean {
  const last = deeds.at(-1);
  if (!last || deeds.length < 2 || last.kind !== "done" || !classes.pointsBack.has(last.subject.head))
    return false;
  return classes.carriesOut.has(last.group.lemma) && /^[.;]?$/.test(tokens[last.group.after]?.lower ?? "");
}

/** Without the habits of clauses that the verb stands outside of: "has changed the form so that the GP is always told". */
function ownOf({ times, steady }: Temporal, { subordinate }: Clauses, verb: number): Temporal {
  if (subordinate.length === 0 || (steady.length === 0 && !times.some(isRhythm))) return { times, steady };
  const inside = (at: number, [first, end]: readonly [number, number, boolean]): boolean =>
    first <= at && at < end;
  const elsewhere = (at: number, clauses: Clauses["subordinate"]): boolean =>
    clauses.some((clause) => inside(at, clause) && !inside(verb, clause));
  // "a form which is checked twice a day": of a clause that only describes a noun its rhythm does
  const describing = subordinate.filter(([, , describes]) => describes);
  return {
    times: times.filter((time) => !isRhythm(time) || !elsewhere(time.at, describing)),
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
function isNote({ tokens }: Line, { main }: Clauses, actions: boolean): boolean {
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
  for (let i = 1; i + 2 < tokens.length; i++) {
    // "First cohort trained, second to be invited in May": behind the participle only as a note of its own
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

/** Whether what is planned hangs on something else: "will then be …", "pending a decision", "once every nurse has a log-in". */
export function isAfterwards({ line, clauses, planned }: Judged): boolean {
  for (const { group } of planned) {
    // "could then" only puts one step behind another
    if (classes.possibly.has(group.modal)) continue;
    for (let i = group.first; i <= group.head; i++) {
      const lower = line.tokens[i]?.lower;
      if (lower === "then" || lower === "subsequently") return true;
    }
  }
  const hanging = (line.has & HANGING) !== 0;
  if (hanging && line.tokens.some(({ lower }) => lower === "pending")) return true;
  if (hanging && line.tokens.some((_, at) => dependsOn(line.tokens, at))) return true;
  // "Should the bid fail, the Trust will …"
  const comma = line.tokens[0]?.lower === "should" ? line.tokens.findIndex(({ lower }) => lower === ",") : -1;
  if (comma > 0 && isStep(line.tokens, 0, comma)) return true;
  if (
    line.tokens[0]?.lower === "should" &&
    clauses.subordinate.some(([first, end]) => first === 0 && isStep(line.tokens, 0, end))
  )
    return true;
  if (planned.some((deed) => turnsUp(line.tokens, deed))) return true;
  if (
    hanging &&
    line.tokens.some(({ lower }, i) => lower === "subject" && tokenAt(line.tokens, i - 1)?.lower === ",")
  )
    return true;
  return clauses.subordinate.some(([first, end]) => hangsOn(line.tokens, first, end));
}

/** "…, but this is dependent on funding", "…, which depends on the bid" */
function dependsOn(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower;
  if (lower !== "dependent" && lower !== "depends") return false;
  const verb = lower === "depends" ? at : before(tokens, at);
  return classes.pointsAt.has(tokenAt(tokens, before(tokens, verb))?.lower ?? "");
}

/** "Any gaps that are found will be …" */
function turnsUp(tokens: readonly Token[], { subject, group }: Deed): boolean {
  if (subject.opening !== "any" || subject.from < 0) return false;
  for (let i = subject.from + 1; i < group.first; i++) {
    const token = tokens[i];
    if (token && token.is & (PARTICIPLE | ING) && classes.discovered.has(token.lemma)) return true;
  }
  return false;
}

/** "If compliance is below 90%", "Where gaps are found"; not "Where a child is not brought", which is a rule. */
function isStep(tokens: readonly Token[], first: number, end: number): boolean {
  // "If it works"
  const worked = tokens[first + 1]?.lower === "it" && classes.worked.has(tokens[first + 2]?.lower ?? "");
  if (worked) return true;
  // "If there is still no reply"
  const silent =
    tokens[first + 1]?.lower === "there" &&
    tokens.slice(first + 2, end).some(({ lower }) => classes.replies.has(lower));
  if (silent) return true;
  if (classes.opensRule.has(tokens[first + 1]?.lower ?? "")) return false;
  for (let i = first + 1; i < end; i++) if (classes.subjects.has(tokens[i]?.lower ?? "")) return false;
  return end - first > 2;
}

/** "once …", "when the system has been installed"; not "when a child moves". */
function hangsOn(tokens: readonly Token[], first: number, end: number): boolean {
  const opener = tokens[first]?.lower ?? "";
  if (opener === "once" || opener === "until") return true;
  if (opener === "if" || (opener === "where" && first <= 1)) return isStep(tokens, first, end);
  if (opener !== "when") return false;
  if (classes.opensHabit.has(tokens[first + 1]?.lower ?? "")) return false;
  for (let i = first + 2; i < end; i++) {
    const lower = tokens[i]?.lower;
    if (lower === "has" || lower === "have") return true;
    // "when the mapping is finished"
    if ((lower === "is" || lower === "are") && classes.over.has(tokens[i + 1]?.lower ?? "")) return true;
  }
  return false;
}
