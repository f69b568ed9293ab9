import type { Clauses } from "./clause";
import { FiniteVerbs } from "./finite-verbs";
import type { Line, Token } from "./line";
import { flags, pastAdverbs, tokenAt } from "./neighbours";
import { conditionEnd, isWished, OpenClauses, resumes } from "./open-clauses";
import { isConjunction, isFiniteAuxiliary, MAYBE_OPENERS, openingAt, reaches } from "./openers";
import {
  AUXILIARY,
  BASE,
  COORDINATOR,
  ING,
  LEXICAL,
  NONFINITE_BE,
  NOUN_TOO,
  PARTICIPLE,
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

/** Goes through a line: what opens and ends clauses is seen here, which of them a finite verb is of by `FiniteVerbs`. */
class Scan {
  private readonly tokens: readonly Token[];
  private readonly clauses: OpenClauses;
  private readonly verbs: FiniteVerbs;

  constructor(private readonly line: Line) {
    this.tokens = line.tokens;
    this.clauses = new OpenClauses(line.tokens);
    this.verbs = new FiniteVerbs(line, this.clauses);
  }

  run(): Clauses {
    for (let i = 0; i < this.tokens.length; ) i = this.read(i);
    return this.clauses.finish();
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
        this.verbs.joint = this.verbs.comma = i;
      } else if (lower === ":") this.clauses.endOpening(i);
      return i + 1;
    }
    // "and, having met twice, will report"
    if (lower === "having" && this.is(i + 1) & PARTICIPLE) return i + 2;
    if (is & TO) return this.infinitive(i);
    if (is & (SUBORDINATOR | RELATIVE) || (i === 0 ? MAYBE_OPENERS.has(lower) : lower === "until")) {
      if (this.opensClause(i)) return i + 1;
    }
    if (is & COORDINATOR && lower !== "plus") {
      this.verbs.joint = i;
      if (resumes(this.tokens, this.clauses.top(), i)) this.clauses.close(i);
      if (lower !== "yet") return i + 1;
    }
    const end = i === 0 && lower === "should" ? conditionEnd(this.tokens) : -1;
    if (end !== -1) {
      this.verbs.fill(this.clauses.openTop("adverbial", i), i);
      this.clauses.close(end);
      return end;
    }
    if (lower === "be" && isWished(this.tokens, this.clauses.top()))
      return this.verbs.fill(this.clauses.top(), i).after;
    if (is & AUXILIARY && isFiniteAuxiliary(this.line, i, this.clauses.top().clause.groups.at(-1)))
      return this.verbs.strong(i);
    if (is & ING && token.lemma === "ensure") this.openAfter(i);
    if (is & LEXICAL) return this.verbs.lexical(i);
    return i + 1;
  }

  /** "to report", "to be reported" are no finite verbs; what stands behind the first may open a clause. */
  private infinitive(to: number): number {
    const verb = pastAdverbs(this.tokens, to + 1);
    if (this.is(verb) & NONFINITE_BE) {
      const next = pastAdverbs(this.tokens, verb + 1);
      return this.is(next) & (PARTICIPLE | ING) ? next + 1 : next;
    }
    if (!(this.is(verb) & BASE)) return to + 1;
    this.verbs.infinitive = verb;
    this.openAfter(verb);
    return verb + 1;
  }

  /** "to ensure", "ensuring": a clause without "that" may follow. */
  private openAfter(verb: number): void {
    const next = this.tokens[verb + 1];
    if (this.tokens[verb]?.lemma !== "ensure" || !next || next.lower === "that") return;
    this.verbs.open("adverbial", verb, true);
  }

  private opensClause(i: number): boolean {
    if (this.tokens[i]?.lower === "that") return this.openThat(i);
    const kind = openingAt(this.tokens, i);
    if (!kind) return false;
    this.verbs.open(kind, i, this.tokens[i]?.lower === "until");
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
      top.clause.content.push({ of: group, clause: this.verbs.open("content", i) });
    } else this.verbs.open(before && before.is & LEXICAL ? "adverbial" : "relative", i);
    return true;
  }
}
