import type { Clause, Clauses } from "./clause";
import { sureness } from "./lexical/lexical";
import type { Line, Token } from "./line";
import { before, flags, pastAdverbs, startOfSubject, tokenAt } from "./neighbours";
import {
  candidateStands,
  conditionEnd,
  endsClause,
  isInserted,
  isWished,
  needsVerb,
  type Open,
  OpenClauses,
  resumes,
} from "./open-clauses";
import { isConjunction, isFiniteAuxiliary, isTold, MAYBE_OPENERS, openingAt, reaches } from "./openers";
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
import {
  AUXILIARY,
  BASE,
  COORDINATOR,
  ING,
  LEXICAL,
  NONFINITE_BE,
  NOUN_TOO,
  PARTICIPLE,
  PAST,
  RELATIVE,
  SUBORDINATOR,
  TO,
} from "./words";

/**
 * Finds the finite verbs of the main clause. A subordinate clause takes one finite verb; the next one that no
 * "and" or comma leads up to belongs to the clause around it. Each token is looked at once.
 */
export function clausesOf(line: Line): Clauses {
  return new Scan(line).run();
}

class Scan {
  private readonly clauses: OpenClauses;
  /** The last "and", "or", comma or semicolon since the last finite verb; -1 where there was none. */
  private joint = -1;
  private commaJoint = -1;
  /** The last verb behind "to". */
  private infinitive = -1;
  private readonly tokens: readonly Token[];

  constructor(private readonly line: Line) {
    this.tokens = line.tokens;
    this.clauses = new OpenClauses(line.tokens);
  }

  run(): Clauses {
    for (let i = 0; i < this.tokens.length; ) i = this.read(i);
    return this.clauses.finish();
  }

  private openClause(kind: Clause["kind"], from: number, optional = false): Clause {
    this.joint = -1;
    return this.clauses.open(kind, from, optional);
  }

  private fill(open: Open, first: number): VerbGroup {
    this.joint = this.commaJoint = -1;
    return this.clauses.fill(open, first);
  }

  private is(at: number): number {
    return flags(this.tokens, at);
  }

  /** Handles token `i` and returns the next one to handle. */
  private read(i: number): number {
    const token = this.tokens[i];
    if (!token || token.actor || token.time) return i + 1;
    const { is, lower } = token;
    if (is === 0) {
      if (lower === "," || lower === ";" || lower === "\u2013" || lower === "\u2014") {
        this.joint = this.commaJoint = i;
      } else if (lower === ":") this.clauses.endOpening(i);
      return i + 1;
    }
    // "and, having met twice, will report"
    if (lower === "having" && this.is(i + 1) & PARTICIPLE) return i + 2;
    if (is & TO) {
      const verb = pastAdverbs(this.tokens, i + 1);
      if (this.is(verb) & NONFINITE_BE) {
        const next = pastAdverbs(this.tokens, verb + 1);
        return this.is(next) & (PARTICIPLE | ING) ? next + 1 : next;
      }
      if (!(this.is(verb) & BASE)) return i + 1;
      this.infinitive = verb;
      this.openAfter(verb);
      return verb + 1;
    }
    if (is & (SUBORDINATOR | RELATIVE) || (i === 0 ? MAYBE_OPENERS.has(lower) : lower === "until")) {
      if (this.opensClause(i)) return i + 1;
    }
    if (is & COORDINATOR && lower !== "plus") {
      this.joint = i;
      if (resumes(this.tokens, this.clauses.top(), i)) this.clauses.close(i);
      if (lower !== "yet") return i + 1;
    }
    const end = i === 0 && lower === "should" ? conditionEnd(this.tokens) : -1;
    if (end !== -1) {
      this.fill(this.clauses.openTop("adverbial", i), i);
      this.clauses.close(end);
      return end;
    }
    if (lower === "be" && isWished(this.tokens, this.clauses.top()))
      return this.fill(this.clauses.top(), i).after;
    if (is & AUXILIARY && isFiniteAuxiliary(this.line, i, this.clauses.top().clause.groups.at(-1)))
      return this.strong(i);
    if (is & ING && token.lemma === "ensure") this.openAfter(i);
    if (is & LEXICAL) return this.lexical(i);
    return i + 1;
  }

  /** "to ensure", "ensuring": a clause without "that" may follow. */
  private openAfter(verb: number): void {
    const next = this.tokens[verb + 1];
    if (this.tokens[verb]?.lemma !== "ensure" || !next || next.lower === "that") return;
    this.openClause("adverbial", verb, true);
  }

  private opensClause(i: number): boolean {
    if (this.tokens[i]?.lower === "that") return this.openThat(i);
    const kind = openingAt(this.tokens, i);
    if (!kind) return false;
    this.openClause(kind, i, this.tokens[i]?.lower === "until");
    return true;
  }

  private openThat(i: number): boolean {
    if (!isConjunction(this.tokens, i)) return false;
    // "so that" is one conjunction
    if (tokenAt(this.tokens, i - 1)?.lower === "so" && this.clauses.top().from === i - 1) return true;
    const before = tokenAt(this.tokens, i - 1);
    const top = this.clauses.top();
    this.clauses.commit(top);
    const group = top.clause.groups.at(-1);
    const infinitive = before && before.is & BASE && !(before.is & NOUN_TOO) && group?.head !== i - 1;
    if (group && !infinitive && reaches(this.tokens, group, i)) {
      top.clause.content.push({ of: group, clause: this.openClause("content", i) });
    } else this.openClause(before && before.is & LEXICAL ? "adverbial" : "relative", i);
    return true;
  }

  /** A modal or a finite be, have or do. */
  private strong(i: number): number {
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
      top.clause.content.push({ of: told, clause: this.openClause("content", told.after - 1) });
      return this.fill(this.clauses.top(), i).after;
    }
    const direct = this.joint === ahead && this.joint !== this.commaJoint;
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

  private lexical(i: number): number {
    const top = this.clauses.top();
    const sure = sureness(this.line, i, this.clauses.place(this.infinitive));
    if (sure === 0) return i + 1;
    if (!needsVerb(top)) {
      const past = (this.is(i) & PAST) !== 0;
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
    if (top.candidate === -1 || (top.weak && this.is(i) & PAST)) {
      top.candidate = i;
      top.weak = (this.is(i) & PAST) === 0;
    }
    return i + 1;
  }

  private lexicalJoined(i: number, sure: number): number {
    const top = this.clauses.top();
    const is = this.is(i);
    const ahead = before(this.tokens, i);
    const last = top.clause.groups.at(-1);
    if (!last) return i + 1;
    const subordinate = this.clauses.top() !== this.clauses.main && !needsVerb(this.clauses.main);
    const leaves = subordinate && leavesClause(this.tokens, i, ahead, last);
    if (leaves || (sure === 2 && hasOwnSubject(this.tokens, i, ahead, this.joint))) {
      return this.anew(i, leaves ? ahead : this.joint);
    }
    const shared = this.is(ahead) & COORDINATOR || tokenAt(this.tokens, ahead)?.lower === ",";
    if (shared && (top === this.clauses.main || this.is(ahead) & COORDINATOR)) {
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
