import { circumstancesOf, jointBefore, steadyIn, type Temporal } from "./circumstances";
import type { Clauses } from "./clause";
import { clausesOf } from "./clauses";
import type { Circumstances, Deed, Kind } from "./deed";
import { fragmentOf, orderOf } from "./fragments";
import { deedOf } from "./kinds";
import type { Line, Token } from "./line";
import { before } from "./neighbours";
import { type Antecedent, type Owner, ownerOf } from "./owner";
import { type TimeAt, timesOf } from "./timing";
import { PARTICIPLE, TO } from "./words";

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
export const RANK: Readonly<Record<Kind, number>> = { planned: 0, done: 1, practice: 2, other: 3 };

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
  if (groups.length === 0 || isNote(line, clauses)) return unled(line, clauses, temporal, around);
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
    const deed = deedOf(line, clauses, group, circumstancesOf(line, temporal, around, from, to));
    deeds.push(deed);
    if (RANK[deed.kind] < RANK[kind]) kind = deed.kind;
    if (deed.kind !== "planned") continue;
    planned.push(deed);
    owner ??= ownerOf(line, clauses, deed, known);
  }
  // "Audit files where the child was not seen": the order comes first, whatever verbs follow.
  if (kind !== "planned" && orderOf(line)?.sure) return unled(line, clauses, temporal, around);
  const free = planned.length === deeds.length ? everywhere : freeOf(deeds);
  const tentative = planned[0]?.tentative ?? -1;
  return { kind, line, clauses, planned, tentative, owner, times, free };
}

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

/** "Form to be amended and guidance issued", "Draft being finalised": its participles are no finite verbs. */
function isNote({ tokens }: Line, { main }: Clauses): boolean {
  const [first] = main.groups;
  if (
    !first ||
    main.groups.some((group) => group.first !== group.head || !((tokens[group.head]?.is ?? 0) & PARTICIPLE))
  )
    return false;
  if (tokens[before(tokens, first.first)]?.lower === "being") return true;
  for (let i = 1; i + 2 < first.first; i++)
    if ((tokens[i]?.is ?? 0) & TO && tokens[i + 1]?.lower === "be" && (tokens[i + 2]?.is ?? 0) & PARTICIPLE)
      return true;
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
    for (let i = group.first; i <= group.head; i++) {
      const lower = line.tokens[i]?.lower;
      if (lower === "then" || lower === "subsequently") return true;
    }
  }
  if (line.tokens.some(({ lower }) => lower === "pending")) return true;
  return clauses.subordinate.some(([first, end]) => hangsOn(line.tokens, first, end));
}

/** "once …", "when the system has been installed"; not "when a child moves". */
function hangsOn(tokens: readonly Token[], first: number, end: number): boolean {
  const opener = tokens[first]?.lower ?? "";
  if (opener === "once" || opener === "until") return true;
  if (opener !== "when") return false;
  if (/^(?:a|an|any|children|they|there)$/.test(tokens[first + 1]?.lower ?? "")) return false;
  for (let i = first + 2; i < end; i++) {
    const lower = tokens[i]?.lower;
    if (lower === "has" || lower === "have") return true;
  }
  return false;
}
