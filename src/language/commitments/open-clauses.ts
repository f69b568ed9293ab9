import { classes } from "./classes";
import type { Clause, Clauses } from "./clause";
import type { Place } from "./lexical/placed";
import type { Token } from "./line";
import { before, flags, tokenAt } from "./neighbours";
import { type VerbGroup, verbGroupAt } from "./verb-group";
import { COORDINATOR, DETERMINER, MODAL, PREPOSITION, S_FORM, TO } from "./words";

/** A clause that has begun and not ended. */
export interface Open {
  readonly clause: Clause;
  readonly from: number;
  /** A word that may turn out to be its finite verb: "sent" in "Letters sent to parents will …". */
  candidate: number;
  weak: boolean;
  /** Opened by an infinitive that may or may not have a clause behind it: "to ensure (that) staff are trained". */
  readonly optional: boolean;
}

function newClause(kind: Clause["kind"], from: number, optional: boolean): Open {
  return { clause: { kind, from, groups: [], content: [] }, from, candidate: -1, weak: false, optional };
}

export function needsVerb(open: Open): boolean {
  return open.clause.groups.length === 0;
}

/** Whether an open clause's candidate is its verb although a surer one follows at `i`. */
export function candidateStands(tokens: readonly Token[], open: Open, i: number, joint: number): boolean {
  if (open.candidate === -1 || open.weak) return false;
  // "The group met with … and", but "Letters addressed to … and": what needs an object and has none is no verb.
  const next = tokens[open.candidate + 1];
  const bare = next !== undefined && (next.is & COORDINATOR || next.lower === "," || next.lower === ";");
  // "Policy signed off in May and is on the intranet": nothing stands between "and" and the next verb
  if (joint > open.candidate && joint === before(tokens, i) && flags(tokens, joint) & COORDINATOR)
    return true;
  const { lemma = "" } = tokens[open.candidate] ?? {};
  if (!bare && !classes.intransitive.has(lemma) && !classes.needsNoObject.has(lemma)) return false;
  return joint > open.candidate && joint < i;
}

/**
 * Whether a body stands right in front of the verb at `i` and behind a word that may be the own verb of a clause that
 * opens the line: "If numbers rise again the Board may".
 */
export function endsClause(tokens: readonly Token[], { clause, from, candidate }: Open, i: number): boolean {
  if (candidate === -1) return false;
  // "Guidance on how it works is on the intranet"
  if (from > 1 && flags(tokens, from - 1) & PREPOSITION && clause.kind !== "relative")
    return candidate < i - 1;
  if (clause.kind !== "adverbial" || from !== 0) return false;
  const subject = before(tokens, i);
  if (subject <= candidate || !tokenAt(tokens, subject)?.actor) return false;
  return !(flags(tokens, before(tokens, subject)) & (PREPOSITION | TO | COORDINATOR));
}

/**
 * "The form which the ward uses has been amended": the verb of the clause stands right in front of that at `i`, which
 * is singular and so has no plural for its subject.
 */
function describesFully(tokens: readonly Token[], { clause, from }: Open, i: number): boolean {
  if (clause.kind !== "relative" || i < from + 3 || flags(tokens, from - 1) & PREPOSITION) return false;
  if (!/^(?:which|that)$/.test(tokens[from]?.lower ?? "")) return false;
  const subject = tokens[from + 1];
  const named = subject?.actor != null || (flags(tokens, from + 1) & DETERMINER) !== 0;
  return named && (flags(tokens, i - 1) & S_FORM) !== 0 && /^(?:has|is|was)$/.test(tokens[i]?.lower ?? "");
}

/** "Should no reply be received the Chair will": where the main clause begins; -1 where the line is no condition. */
export function conditionEnd(tokens: readonly Token[]): number {
  const verb = tokens.findIndex(({ is }, at) => at > 2 && (is & MODAL) !== 0);
  const subject = before(tokens, verb);
  if (verb > 0 && tokenAt(tokens, subject)?.actor) return subject;
  // "Should the law be changed, much would fall away"
  return tokens.findLastIndex(({ lower }, at) => lower === "," && at < verb);
}

/** "…, and once it is in place the Group will": a clause of its own in front of a second main one. */
export function isInserted(tokens: readonly Token[], { clause, from }: Open): boolean {
  return (
    clause.kind === "adverbial" && clause.groups.length > 0 && (flags(tokens, from - 1) & COORDINATOR) !== 0
  );
}

/** ", and by way of …": behind a comma the clause around a relative one goes on. */
export function resumes(tokens: readonly Token[], top: Open, i: number): boolean {
  const through = flags(tokens, i + 1) & PREPOSITION && tokenAt(tokens, i - 1)?.lower === ",";
  return Boolean(through) && top.clause.kind === "relative" && !needsVerb(top);
}

/** "the suggestion that footage be shared": a bare "be" is the verb of such a clause. */
export const isWished = (tokens: readonly Token[], top: Open): boolean =>
  needsVerb(top) && tokenAt(tokens, top.from)?.lower === "that";

/** The clauses that are open at a place of a line, the innermost last, and those that have ended. */
export class OpenClauses {
  readonly main = newClause("main", 0, false);
  readonly stack: Open[] = [this.main];
  private readonly ended: (readonly [number, number, boolean])[] = [];
  /** "Since the audit was done …": its verb is the main one after all where no other comes. */
  private fronted: Clause | null = null;

  constructor(private readonly tokens: readonly Token[]) {}

  top(): Open {
    return this.stack.at(-1) ?? this.main;
  }

  open(kind: Clause["kind"], from: number, optional: boolean): Clause {
    const opened = newClause(kind, from, optional);
    this.stack.push(opened);
    return opened.clause;
  }

  /** Opens a clause and returns it with what is known of it. */
  openTop(kind: Clause["kind"], from: number): Open {
    this.open(kind, from, false);
    return this.top();
  }

  /** Gives an open clause the finite verb at token `first`. */
  fill(open: Open, first: number): VerbGroup {
    const group = verbGroupAt(this.tokens, first);
    open.clause.groups.push(group);
    open.candidate = -1;
    return group;
  }

  /** Ends the innermost clause in front of the verb at `i` where it has all that it needs: whether it has. */
  endsDescribing(i: number): boolean {
    const open = this.top();
    if (!needsVerb(open) || !describesFully(this.tokens, open, i)) return false;
    this.fill(open, i - 1);
    this.close(i);
    return true;
  }

  /** Takes the candidate for the verb that it may be. */
  commit(open: Open): void {
    if (open.candidate !== -1 && needsVerb(open)) this.fill(open, open.candidate);
  }

  /** What is open where a word stands; `infinitive` is the last verb behind "to". */
  place(infinitive: number): Place {
    const top = this.top();
    const waits = needsVerb(top);
    return {
      relative: waits && top.clause.kind === "relative" ? top.from : -1,
      closes: top !== this.main && !waits,
      listed: !waits || top.candidate !== -1,
      mainWaits: needsVerb(this.main),
      infinitive,
    };
  }

  /** "What remains to be done: the Board will meet": a label that is a clause ends at its colon. */
  endOpening(at: number): void {
    if (this.stack[1]?.from === 0 && needsVerb(this.main)) this.closeAll(at);
  }

  /** Ends every clause but the main one in front of token `at`. */
  closeAll(at: number): void {
    while (this.stack.length > 1) this.close(at);
  }

  /** Ends the innermost clause in front of token `at`. */
  close(at: number): void {
    const open = this.stack.pop();
    if (!open) return;
    this.commit(open);
    if (open === this.main) return;
    const { kind, groups } = open.clause;
    this.ended.push([open.from, at, kind === "relative"]);
    const first = open.from <= 1 && !classes.opensContent.has(this.tokens[open.from]?.lower ?? "");
    if (first && kind === "adverbial" && groups.length > 0) this.fronted = open.clause;
  }

  finish(): Clauses {
    while (this.stack.length > 0) this.close(this.tokens.length);
    const { groups } = this.main.clause;
    const rescued = this.fronted?.groups.at(-1);
    if (groups.length === 0 && rescued) groups.push(rescued);
    return { main: this.main.clause, subordinate: this.ended };
  }
}
