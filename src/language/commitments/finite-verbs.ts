import type { Clause } from "./clause";
import { sureness } from "./lexical/lexical";
import type { Line, Token } from "./line";
import { before, flags, startOfSubject, tokenAt } from "./neighbours";
import {
  candidateStands,
  endsClause,
  isInserted,
  needsVerb,
  type Open,
  type OpenClauses,
} from "./open-clauses";
import { isTold } from "./openers";
import {
  beginsAnew,
  goesOn,
  hasOwnSubject,
  leavesClause,
  leavesView,
  restarts,
  sharedVerb,
} from "./shared-verbs";
import { type VerbGroup, verbGroupAt } from "./verb-group";
import { COORDINATOR, PAST } from "./words";

/**
 * Gives each finite verb of a line to the clause that it is of, by which clauses are open where it stands and what joins
 * it to the words in front. Each verb returns the next token to handle.
 */
export class FiniteVerbs {
  /** The last "and", "or", comma, semicolon or dash since the last finite verb; -1 where there was none. */
  joint = -1;
  /** The same of marks of punctuation alone. */
  comma = -1;
  /** The last verb behind "to". */
  infinitive = -1;
  private readonly tokens: readonly Token[];

  constructor(
    private readonly line: Line,
    private readonly clauses: OpenClauses,
  ) {
    this.tokens = line.tokens;
  }

  open(kind: Clause["kind"], from: number, optional = false): Clause {
    this.joint = -1;
    return this.clauses.open(kind, from, optional);
  }

  fill(open: Open, first: number): VerbGroup {
    this.joint = this.comma = -1;
    return this.clauses.fill(open, first);
  }

  /** A modal or a finite be, have or do. */
  strong(i: number): number {
    let top = this.clauses.top();
    if (
      top.optional &&
      needsVerb(top) &&
      this.joint !== -1 &&
      (this.joint === before(this.tokens, i) || restarts(this.tokens, this.joint, i))
    ) {
      this.clauses.close(this.joint);
      top = this.clauses.top();
    }
    if (this.clauses.endsDescribing(i)) top = this.clauses.top();
    // "If numbers rise again the Board may": its subject shows where the main clause begins
    if (needsVerb(top) && endsClause(this.tokens, top, i)) {
      this.clauses.commit(top);
      this.clauses.close(before(this.tokens, i));
      top = this.clauses.top();
    }
    if (needsVerb(top)) {
      if (!candidateStands(this.tokens, top, i, this.joint)) return this.fill(top, i).after;
      this.clauses.commit(top);
      return this.join(i);
    }
    for (let depth = this.clauses.stack.length - 2; depth >= 0; depth--) {
      const around = this.clauses.stack[depth];
      if (!around || !needsVerb(around)) continue;
      const stands = candidateStands(this.tokens, around, i, this.joint);
      if (stands && this.joint === -1) break;
      while (this.clauses.stack.length > depth + 1) this.clauses.close(this.subjectStart(i));
      if (stands) {
        this.clauses.commit(around);
        return this.join(i);
      }
      return this.fill(around, i).after;
    }
    if (this.joint === -1 && isInserted(this.tokens, top)) {
      return this.anew(i, this.subjectStart(i));
    }
    return this.join(i);
  }

  private subjectStart(i: number): number {
    return this.joint === -1 ? startOfSubject(this.tokens, i) : Math.min(i, this.joint);
  }

  /** A finite verb where no clause waits for one: joined by "and" or a comma, or of a clause without a mark. */
  private join(i: number): number {
    const ahead = before(this.tokens, i);
    const top = this.clauses.top();
    if (this.joint === -1) {
      if (beginsAnew(this.tokens, top)) return this.anew(i);
      const told = top.clause.groups.at(-1);
      if (!told || !isTold(this.tokens, told, i)) return verbGroupAt(this.tokens, i).after;
      top.clause.content.push({ of: told, clause: this.open("content", told.after - 1) });
      return this.fill(this.clauses.top(), i).after;
    }
    const direct = this.joint === ahead && this.joint !== this.comma;
    // "a charity, which begins in May, and will evaluate": behind a comma the clause around goes on
    const around = tokenAt(this.tokens, this.joint - 1)?.lower === "," && !needsVerb(this.clauses.main);
    const stays =
      top === this.clauses.main ||
      (!around &&
        !leavesView(this.tokens, i, this.clauses.stack[1]?.clause, direct) &&
        goesOn(this.tokens, top.clause, i, this.joint, direct));
    if (!stays) this.clauses.closeAll(this.joint);
    return this.fill(this.clauses.top(), i).after;
  }

  private anew(i: number, end = i): number {
    this.clauses.closeAll(end);
    return this.fill(this.clauses.main, i).after;
  }

  /** A verb with a meaning of its own, which may as well be no finite one. */
  lexical(i: number): number {
    const top = this.clauses.top();
    const sure = sureness(this.line, i, this.clauses.place(this.infinitive));
    if (sure === 0) return i + 1;
    if (!needsVerb(top)) {
      const past = (flags(this.tokens, i) & PAST) !== 0;
      const closes = !past && tokenAt(this.tokens, i - 1)?.lower === "," && top !== this.clauses.main;
      // "As it concerns all wards the Trust wrote to them"
      const fronted = top.from === 0 && past && needsVerb(this.clauses.main);
      const own = fronted && tokenAt(this.tokens, before(this.tokens, i))?.actor != null;
      return closes || own ? this.lexicalAround(i) : this.lexicalJoined(i, sure);
    }
    if (sure === 2) {
      if (top.candidate !== -1 && !top.weak && this.joint > top.candidate) {
        this.clauses.commit(top);
        return this.lexicalJoined(i, sure);
      }
      return this.fill(top, i).after;
    }
    if (top.candidate === -1 || (top.weak && flags(this.tokens, i) & PAST)) {
      top.candidate = i;
      top.weak = (flags(this.tokens, i) & PAST) === 0;
    }
    return i + 1;
  }

  private lexicalJoined(i: number, sure: number): number {
    const top = this.clauses.top();
    const is = flags(this.tokens, i);
    const ahead = before(this.tokens, i);
    const last = top.clause.groups.at(-1);
    if (!last) return i + 1;
    const subordinate = this.clauses.top() !== this.clauses.main && !needsVerb(this.clauses.main);
    const leaves = subordinate && leavesClause(this.tokens, i, ahead, last);
    if (leaves || (sure === 2 && hasOwnSubject(this.tokens, i, ahead, this.joint))) {
      return this.anew(i, leaves ? ahead : this.joint);
    }
    const shared = flags(this.tokens, ahead) & COORDINATOR || tokenAt(this.tokens, ahead)?.lower === ",";
    if (shared && (top === this.clauses.main || flags(this.tokens, ahead) & COORDINATOR)) {
      const same = sharedVerb(this.tokens, i, last, ahead);
      if (same === "describes") return i + 1;
      if (same) {
        top.clause.groups.push(same);
        return same.after;
      }
    }
    if (sure === 2 && this.joint !== -1 && this.joint < ahead && is & PAST) {
      this.clauses.closeAll(this.joint);
      if (needsVerb(this.clauses.main)) this.clauses.commit(this.clauses.main);
      return this.anew(i);
    }
    if (sure === 2) return this.lexicalAround(i);
    return i + 1;
  }

  /** A sure verb behind a full subordinate clause is the verb of a clause around it that still waits. */
  private lexicalAround(i: number): number {
    for (let depth = this.clauses.stack.length - 2; depth >= 0; depth--) {
      const around = this.clauses.stack[depth];
      if (!around || !needsVerb(around)) continue;
      while (this.clauses.stack.length > depth + 1) this.clauses.close(this.subjectStart(i));
      return this.fill(around, i).after;
    }
    return i + 1;
  }
}
