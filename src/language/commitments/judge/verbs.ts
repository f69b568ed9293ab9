import { circumstancesOf, jointBefore, type Temporal } from "../circumstances";
import { classes } from "../classes";
import type { Clauses } from "../clause";
import { isWithinDays } from "../counting-times";
import type { Circumstances, Deed, Kind } from "../deed";
import type { Line } from "../line";
import { deedOf } from "../main-verb";
import type { Antecedent, Owner } from "../owned-by";
import { ownerOf } from "../owner";
import type { TimeAt } from "../timing";

/** What the main verbs of a line do. */
export interface Verbs {
  readonly deeds: readonly Deed[];
  readonly planned: readonly Deed[];
  /** What counts first of what they do. */
  readonly kind: Kind;
  readonly owner: Owner | null;
}

/** Where a sentence does two things the first of these counts (LABELS.md). */
export const isBefore = (one: Kind, other: Kind): boolean => rankOf(one) < rankOf(other);

function rankOf(kind: Kind): number {
  if (kind === "planned") return 0;
  if (kind === "done") return 1;
  return kind === "practice" ? 2 : 3;
}

/** Reads each main verb with what its own clauses say. `known` is what a pronoun may stand for. */
export function readVerbs(
  line: Line,
  clauses: Clauses,
  temporal: Temporal,
  around: Pick<Circumstances, "part" | "previous">,
  known: Antecedent | null,
): Verbs {
  const { groups } = clauses.main;
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
    const own = ownOf(line, temporal, clauses, group.first);
    const deed = deedOf(line, clauses, group, circumstancesOf(line, own, around, from, to));
    deeds.push(deed);
    if (isBefore(deed.kind, kind) && !goesOnTelling(deed, deeds[0])) kind = deed.kind;
    if (deed.kind !== "planned") continue;
    planned.push(deed);
    if (!isActedOn(line, deed, planned[0])) owner ??= ownerOf(line, clauses, deed, known);
  }
  return { deeds, planned, kind, owner };
}

/** "Mr A knew the risk, and this was written down": the story of the case goes on. */
const goesOnTelling = (deed: Deed, first: Deed | undefined): boolean =>
  deed !== first && deed.kind === "done" && !deed.group.perfect && isStory(first);

/** What one of the people of the case did or had. */
const isStory = (deed: Deed | undefined): boolean =>
  deed?.kind === "other" &&
  deed.group.tense === "past" &&
  (classes.titles.has(deed.subject.opening) || classes.people.has(deed.subject.head));

/** "A panel will be set up and will meet": what is acted on first is no owner; a nurse who is appointed will act. */
function isActedOn({ tokens }: Line, deed: Deed, first: Deed | undefined): boolean {
  if (!first || first === deed || first.binds !== "agent" || deed.binds !== "subject") return false;
  if (first.subject.from !== deed.subject.from) return false;
  const actor = tokens[deed.subject.actor]?.actor;
  const appointed = classes.appoints.has(first.group.lemma);
  if (actor?.kind === "role") return !appointed;
  return !actor || actor.kind === "group" || appointed;
}

/** Without the habits of clauses that the verb stands outside of: "has changed the form so that the GP is always told". */
function ownOf(line: Line, { times, steady }: Temporal, { subordinate }: Clauses, verb: number): Temporal {
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
    times: times.filter((time) => !elsewhere(time.at, isRhythm(line, time) ? describing : inset)),
    steady: steady.filter((at) => !elsewhere(at, subordinate)),
  };
}

/** "every month"; "who have to ring within three days" is a standard, too. */
function isRhythm(line: Line, { phrase, at }: TimeAt): boolean {
  const token = line.tokens[at];
  return phrase.timing === "recurring" || (token !== undefined && isWithinDays(line, token));
}
