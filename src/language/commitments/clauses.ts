import { isOf } from "./classes";
import { isNoun, type Line, type Token } from "./line";
import { type VerbGroup, verbGroupAt } from "./verb-group";
import {
  ADVERB,
  AUXILIARY,
  BASE,
  COORDINATOR,
  DETERMINER,
  DO,
  GUESSED,
  HAVE,
  ING,
  LEXICAL,
  MODAL,
  NEGATION,
  NONFINITE_BE,
  NOUN_TOO,
  NUMBER,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  S_FORM,
  SUBORDINATOR,
  TO,
} from "./words";

/** A clause and its finite verbs. What it says "that" is a content clause of its verb. */
export interface Clause {
  readonly kind: "main" | "relative" | "adverbial" | "content";
  readonly groups: VerbGroup[];
  /** Clauses that say what a verb of this one reports or agrees: "confirmed that …". */
  readonly content: Map<VerbGroup, Clause>;
}

export interface Clauses {
  readonly main: Clause;
  /** First token of each subordinate clause, the token behind its last, and whether it only describes a noun. */
  readonly subordinate: readonly (readonly [number, number, boolean])[];
}

interface Open {
  readonly clause: Clause;
  readonly from: number;
  /** A word that may turn out to be its finite verb: "presented" in "Reports presented to the Board will …". */
  candidate: number;
  weak: boolean;
  /** Opened by an infinitive that may or may not have a clause behind it: "to ensure (that) staff are trained". */
  readonly optional: boolean;
}

/**
 * Finds the finite verbs of the main clause. A subordinate clause takes one finite verb; the next one that no
 * "and" or comma leads up to belongs to the clause around it. Each token is looked at once.
 */
export function clausesOf(line: Line): Clauses {
  return new Scan(line).run();
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

const clause = (kind: Clause["kind"]): Clause => ({ kind, groups: [], content: new Map() });

/** Words behind which "when", "where", "if" and "once" lead no clause: "where appropriate". */
const REDUCED = new Set(
  "appropriate necessary possible applicable relevant needed practicable available safe feasible complete in on at to not and or".split(
    " ",
  ),
);
/** Verbs whose content clause may stand without "that": "ensure staff are trained". */
const FRONTED = new Set(["since", "after", "before", "until"]);

class Scan {
  private readonly main: Open = {
    clause: clause("main"),
    from: 0,
    candidate: -1,
    weak: false,
    optional: false,
  };
  private readonly stack: Open[] = [this.main];
  private readonly subordinate: (readonly [number, number, boolean])[] = [];
  private lastAdverbial: Clause | null = null;
  /** The last "and", "or", comma or semicolon since the last finite verb; -1 where there was none. */
  private joint = -1;
  private commaJoint = -1;
  /** The last verb behind "to". */
  private infinitive = -1;

  private readonly tokens: readonly Token[];

  constructor(private readonly line: Line) {
    this.tokens = line.tokens;
  }

  run(): Clauses {
    const { tokens } = this;
    for (let i = 0; i < tokens.length; ) i = this.read(i);
    while (this.stack.length > 0) this.close(tokens.length);
    const { main } = this;
    const rescued = this.lastAdverbial?.groups.pop();
    if (main.clause.groups.length === 0 && rescued) main.clause.groups.push(rescued);
    return { main: main.clause, subordinate: this.subordinate };
  }

  private top(): Open {
    return this.stack.at(-1) ?? this.main;
  }

  private is(at: number): number {
    return this.tokens[at]?.is ?? 0;
  }

  /** Handles token `i` and returns the next one to handle. */
  private read(i: number): number {
    const token = this.tokens[i];
    if (!token || token.actor || token.time) return i + 1;
    const { is, lower } = token;
    if (is === 0) {
      if (lower === "," || lower === ";" || lower === "\u2013" || lower === "\u2014") {
        this.joint = this.commaJoint = i;
      }
      return i + 1;
    }
    if (is & TO) {
      const verb = this.pastAdverbs(i + 1);
      if (this.is(verb) & NONFINITE_BE) {
        const next = this.pastAdverbs(verb + 1);
        return this.is(next) & (PARTICIPLE | ING) ? next + 1 : next;
      }
      if (!(this.is(verb) & BASE)) return i + 1;
      this.infinitive = verb;
      this.openAfter(verb);
      return verb + 1;
    }
    if (is & (SUBORDINATOR | RELATIVE) || (i === 0 && FRONTED.has(lower))) {
      if (this.opensClause(i)) return i + 1;
    }
    if (is & COORDINATOR && lower !== "plus") {
      this.joint = i;
      this.resume(i);
      if (lower !== "yet") return i + 1;
    }
    if (is & AUXILIARY && this.isFiniteAuxiliary(i)) return this.strong(i);
    if (is & ING && token.lemma === "ensure") this.openAfter(i);
    if (is & LEXICAL) return this.lexical(i);
    return i + 1;
  }

  /** ", and through …": behind a comma the clause around a relative one goes on. */
  private resume(i: number): void {
    const top = this.top();
    const through = this.is(i + 1) & PREPOSITION && this.tokens[i - 1]?.lower === ",";
    if (through && top.clause.kind === "relative" && !this.needs(top)) this.close(i);
  }

  /** "to ensure", "ensuring": a clause without "that" may follow. */
  private openAfter(verb: number): void {
    const next = this.tokens[verb + 1];
    if (this.tokens[verb]?.lemma !== "ensure" || !next || next.lower === "that") return;
    this.open("adverbial", verb, true);
  }

  private pastAdverbs(from: number): number {
    let at = from;
    while (this.tokens[at]?.time || (this.is(at) & ADVERB && !(this.is(at) & BASE))) at++;
    return at;
  }

  private before(i: number): number {
    let at = i - 1;
    for (; at >= 0; at--) {
      const longer = this.tokens[at]?.lower === "no" && this.tokens[at + 1]?.lower === "longer";
      const aside = longer || (this.is(at) & (ADVERB | NEGATION) && !(this.is(at) & (PRONOUN | DETERMINER)));
      if (!aside && !this.tokens[at]?.time) break;
    }
    return at;
  }

  private isFiniteAuxiliary(i: number): boolean {
    const { is, lower } = this.tokens[i] ?? { is: 0, lower: "" };
    // "a Was Not Brought policy"; not "each does"
    if (/^(?:the|an?|its|their|our)$/.test(this.tokens[i - 1]?.lower ?? "")) return false;
    if (is & (MODAL | NEGATION)) return true;
    if (is & (HAVE | DO) && is & BASE) {
      // "to review and have", "will meet and do"
      const before = this.before(i);
      const last = this.top().clause.groups.at(-1);
      if (this.is(before) & COORDINATOR && (last?.modal || this.hasInfinitiveBefore(before))) return false;
      if (this.is(before) & (TO | MODAL)) return false;
    }
    if (is & DO && lower !== "does" && lower !== "did") {
      const next = this.is(this.pastAdverbs(i + 1));
      if (lower === "do" && !(next & (NEGATION | BASE))) return !(this.is(i - 1) & (TO | COORDINATOR));
    }
    return true;
  }

  private hasInfinitiveBefore(at: number): boolean {
    for (let i = at - 1; i > Math.max(0, at - 12); i--) if (this.is(i) & TO) return true;
    return false;
  }

  private opensClause(i: number): boolean {
    const { tokens } = this;
    const token = tokens[i];
    if (!token) return false;
    const next = this.pastAdverbs(i + 1);
    const nextToken = tokens[next];
    const lower = token.lower;
    if (lower === "that") return this.openThat(i, next);
    if (!nextToken) return false;
    const nextIs = nextToken.is;
    if (token.is & RELATIVE) {
      if (nextIs & TO) return false;
      this.open(lower === "what" ? "adverbial" : "relative", i);
      return true;
    }
    if (lower === "how" || lower === "why" || lower === "whether") {
      if (nextIs & TO) return false;
      // "how long", "how well": the clause is open all the same
      this.open("adverbial", i);
      return true;
    }
    if (nextToken.time && FRONTED.has(lower)) return false;
    if (nextIs & TO || REDUCED.has(nextToken.lower)) return false;
    const reduced = nextIs & (PARTICIPLE | ING) && !(nextIs & (BASE | S_FORM));
    if (reduced && !isNoun(tokens[next + 1])) return false;
    if (reduced && nextIs & ING) return false;
    if (nextToken.lower === "," || nextToken.lower === ")") return false;
    this.open("adverbial", i);
    return true;
  }

  private openThat(i: number, next: number): boolean {
    const before = this.tokens[i - 1];
    const following = this.tokens[next];
    if (!following || following.lower === "of") return false;
    const starts = i === 0 || before?.lower === ",";
    if (before && before.is & (PREPOSITION | TO) && !(before.is & ADVERB)) return false;
    if (starts && i === 0 && !(following.is & DETERMINER)) return false;
    const top = this.top();
    const owner = this.needs(top) ? null : top.clause.groups.at(-1);
    this.commit(top);
    const group = owner ?? top.clause.groups.at(-1) ?? null;
    const infinitive = before && before.is & BASE && !(before.is & NOUN_TOO) && group?.head !== i - 1;
    if (group && !infinitive && this.reaches(group, i)) {
      const said = this.open("content", i);
      group && top.clause.content.set(group, said);
    } else this.open(before && before.is & LEXICAL ? "adverbial" : "relative", i);
    return true;
  }

  /** Whether the content clause at token `i` is what `group` says: "told the Board that", "It was agreed at … that". */
  private reaches(group: VerbGroup, i: number): boolean {
    if (this.pastAdverbs(group.after) === i) return true;
    const subject = this.tokens[this.before(group.first)];
    if (subject?.lower === "it" && (group.passive || group.lemma === "be")) return true;
    const object = this.tokens[group.after];
    return (
      group.after + 1 === i &&
      object !== undefined &&
      (object.actor !== null || /^(?:us|me|them)$/.test(object.lower))
    );
  }

  private open(kind: Clause["kind"], from: number, optional = false): Clause {
    const opened = { clause: clause(kind), from, candidate: -1, weak: false, optional };
    this.stack.push(opened);
    this.joint = -1;
    return opened.clause;
  }

  private needs(open: Open): boolean {
    return open.clause.groups.length === 0;
  }

  private fill(open: Open, first: number): VerbGroup {
    const group = verbGroupAt(this.tokens, first);
    open.clause.groups.push(group);
    open.candidate = -1;
    this.joint = this.commaJoint = -1;
    return group;
  }

  /** Takes the candidate for the verb that it may be. */
  private commit(open: Open): void {
    if (open.candidate === -1 || !this.needs(open)) return;
    open.clause.groups.push(verbGroupAt(this.tokens, open.candidate));
    open.candidate = -1;
  }

  private close(at: number): void {
    const open = this.stack.pop();
    if (!open) return;
    this.commit(open);
    if (open === this.main) return;
    this.subordinate.push([open.from, at, open.clause.kind === "relative"]);
    const fronted = open.from <= 1 && this.tokens[open.from]?.lower !== "that";
    if (fronted && open.clause.kind === "adverbial" && open.clause.groups.length > 0)
      this.lastAdverbial = open.clause;
  }

  /** A modal or a finite be, have or do. */
  private strong(i: number): number {
    let top = this.top();
    if (
      top.optional &&
      this.needs(top) &&
      this.joint !== -1 &&
      (this.joint === this.before(i) || this.restarts(i))
    ) {
      this.close(this.joint);
      top = this.top();
    }
    if (this.needs(top)) {
      if (!this.candidateStands(top, i)) return this.fill(top, i).after;
      this.commit(top);
      return this.join(i);
    }
    for (let depth = this.stack.length - 2; depth >= 0; depth--) {
      const around = this.stack[depth];
      if (!around || !this.needs(around)) continue;
      const stands = this.candidateStands(around, i);
      if (stands && this.joint === -1) break;
      while (this.stack.length > depth + 1) this.close(this.subjectStart(i));
      if (stands) {
        this.commit(around);
        return this.join(i);
      }
      return this.fill(around, i).after;
    }
    return this.join(i);
  }

  /** Whether an open clause's candidate is its verb although a surer one follows at `i`. */
  private candidateStands(open: Open, i: number): boolean {
    if (open.candidate === -1 || open.weak) return false;
    // "The group met with … and", but "Reports presented to … and": what needs an object and has none is no verb.
    const next = this.tokens[open.candidate + 1];
    const bare = next !== undefined && (next.is & COORDINATOR || next.lower === "," || next.lower === ";");
    if (!bare && !isOf("intransitive", this.tokens[open.candidate]?.lemma ?? "")) return false;
    return this.joint > open.candidate && this.joint < i;
  }

  private subjectStart(i: number): number {
    return this.joint === -1 ? i : Math.min(i, this.joint);
  }

  /** A finite verb where no clause waits for one: joined by "and" or a comma, or of a clause without a mark. */
  private join(i: number): number {
    const before = this.before(i);
    const top = this.top();
    if (this.joint === -1) return verbGroupAt(this.tokens, i).after;
    const direct = this.joint === before && this.joint !== this.commaJoint;
    const stays =
      top === this.main ||
      (direct && top.clause.kind !== "adverbial") ||
      (top.clause.kind === "content" && !this.restarts(i));
    if (!stays) while (this.stack.length > 1) this.close(this.joint);
    return this.fill(this.top(), i).after;
  }

  /** Whether a body or "it" begins a new main clause behind "and": "… and the Board will". */
  private restarts(i: number): boolean {
    const start = this.tokens[this.joint + 1];
    const subject = this.before(i) === this.joint + 1;
    return (
      subject &&
      (start?.actor != null || start?.lower === "it" || start?.lower === "we" || start?.lower === "they")
    );
  }

  private lexical(i: number): number {
    const top = this.top();
    const sure = this.sureness(i);
    if (sure === 0) return i + 1;
    if (!this.needs(top)) {
      const past = (this.is(i) & PAST) !== 0;
      const closes = !past && this.tokens[i - 1]?.lower === "," && top !== this.main;
      return closes ? this.lexicalAround(i) : this.lexicalJoined(i, sure);
    }
    if (sure === 2) {
      if (top.candidate !== -1 && !top.weak && this.joint > top.candidate) {
        this.commit(top);
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
    const top = this.top();
    const is = this.is(i);
    const before = this.before(i);
    const last = top.clause.groups.at(-1);
    if (!last) return i + 1;
    const shared = this.is(before) & COORDINATOR || this.tokens[before]?.lower === ",";
    if (shared && (top === this.main || this.is(before) & COORDINATOR)) {
      // "has reviewed and updated", "met and agreed", "meets and discusses"
      const past = is & (PAST | PARTICIPLE) && (last.perfect || last.tense === "past") && !last.modal;
      const present = is & S_FORM && last.tense === "present" && !last.modal && !(is & NOUN_TOO);
      if (past || present) {
        const same = verbGroupAt(this.tokens, i);
        top.clause.groups.push(
          past && !(last.tense === "past")
            ? { ...same, perfect: true, passive: last.passive }
            : { ...same, passive: past ? last.passive && !this.takesObject(i) : false },
        );
        return same.after;
      }
    }
    if (sure === 2 && this.joint !== -1 && this.joint < before && is & PAST) {
      while (this.stack.length > 1) this.close(this.joint);
      if (this.needs(this.main)) this.commit(this.main);
      return this.fill(this.main, i).after;
    }
    if (sure === 2) return this.lexicalAround(i);
    return i + 1;
  }

  /** A sure verb behind a full subordinate clause is the verb of a clause around it that still waits. */
  private lexicalAround(i: number): number {
    for (let depth = this.stack.length - 2; depth >= 0; depth--) {
      const around = this.stack[depth];
      if (!around || !this.needs(around)) continue;
      while (this.stack.length > depth + 1) this.close(this.subjectStart(i));
      return this.fill(around, i).after;
    }
    return i + 1;
  }

  private takesObject(i: number): boolean {
    const next = this.tokens[i + 1];
    if (!next) return false;
    if (next.actor) return true;
    return (
      (next.is & (DETERMINER | PRONOUN | NUMBER)) !== 0 && !(next.is & ADVERB && !(next.is & DETERMINER))
    );
  }

  /** 2 where a lexical verb form must be finite, 1 where it may be, 0 where it is not. */
  private sureness(i: number): 0 | 1 | 2 {
    const is = this.is(i);
    const token = this.tokens[i];
    // "the Safer Sleep Week": names keep their capitals, verbs have none
    if (
      token &&
      i > 0 &&
      isCapital(this.line.text, token.start) &&
      (this.tokens[i - 1]?.start ?? 0) >= this.line.seam
    )
      return 0;
    const at = this.before(i);
    const before = this.tokens[at];
    const relative =
      before &&
      before.is & RELATIVE &&
      this.top().from === at &&
      this.needs(this.top()) &&
      this.top().clause.kind === "relative";
    if (relative && is & (BASE | S_FORM | PAST)) return 2;
    if (!before || !token) return 0;
    const closing = before.lower === "," && this.top() !== this.main && !this.needs(this.top());
    const noun = (isNoun(before) || closing) && !(before.is & (COORDINATOR | TO | AUXILIARY | SUBORDINATOR));
    const subject = noun || (before.is & PRONOUN) !== 0;
    // "to review coded records", "will share updated guidance": a verb's object begins here.
    if (at === this.infinitive) return 0;
    const preposed = (before.is & PREPOSITION) !== 0;
    // "data set", "the read", "a cut in": the same in every form
    if (is & PAST && is & BASE && !this.takesObject(i) && !this.followsSet(i + 1)) return 0;
    if (is & PAST) {
      if (!(is & PARTICIPLE)) return subject && !preposed ? 2 : 1;
      if (before.is & COORDINATOR || before.lower === ",") {
        const top = this.top();
        // "The review, published in May, highlighted that …"
        if (
          before.lower === "," &&
          (this.takesObject(i) || this.opensContent(i + 1)) &&
          this.needs(this.main)
        )
          return 2;
        return top.candidate !== -1 || !this.needs(top) ? 1 : 0;
      }
      if (preposed || !subject || (before.is & DETERMINER && !(before.is & PRONOUN))) return 0;
      if (this.tokens[i + 1]?.lower === "by") return 1;
      if (this.takesObject(i) || this.opensContent(i + 1)) return 2;
      if (is & GUESSED) return 1;
      const next = this.tokens[i + 1];
      const plain =
        next !== undefined &&
        isNoun(next) &&
        (next.is & ~(NOUN_TOO | S_FORM | BASE | PARTICIPLE | PAST | ING)) === 0;
      return plain && !next.time ? 2 : 1;
    }
    if (preposed || !subject || before.is & NUMBER) return 0;
    if (is & S_FORM) {
      if (!(is & NOUN_TOO)) return 2;
      if (this.takesObject(i) || this.opensContent(i + 1) || this.takesInfinitive(i)) return 2;
      return this.plausible(i, before) ? 1 : 0;
    }
    if (is & BASE && !(is & ADVERB)) {
      if (before.is & DETERMINER) return 0;
      const plural =
        before.actor !== null ||
        before.lower.endsWith("s") ||
        /^(?:they|we|i|you|people|children)$/.test(before.lower);
      if (before.is & (S_FORM | BASE) && !(before.is & NOUN_TOO)) return 0;
      if (!plural) return noun && this.takesObject(i) ? 1 : 0;
      if (!(is & NOUN_TOO) || this.takesObject(i) || this.opensContent(i + 1) || this.takesInfinitive(i))
        return 2;
      return before.is & PRONOUN ? 2 : this.plausible(i, before) ? 1 : 0;
    }
    return 0;
  }

  /** "aims to reduce", "needs to be updated"; not "reports to the Board". */
  private takesInfinitive(i: number): boolean {
    if (!(this.is(i + 1) & TO) || !(this.is(i + 2) & (BASE | NONFINITE_BE))) return false;
    return /^(?:aim|need|plan|hope|propose|pledge|wish|want|work|promise|attempt)$/.test(
      this.tokens[i]?.lemma ?? "",
    );
  }

  /** "set up", "set for June" */
  private followsSet(at: number): boolean {
    return (
      /^(?:up|out|for)$/.test(this.tokens[at]?.lower ?? "") ||
      (this.tokens[at]?.time !== undefined && this.tokens[at]?.time !== null)
    );
  }

  private opensContent(at: number): boolean {
    return /^(?:that|how|whether|what|why|where)$/.test(this.tokens[at]?.lower ?? "");
  }

  /** "The Trust offers training", but not "audit reports on" or "the review findings". */
  private plausible(i: number, before: Token): boolean {
    const next = this.tokens[i + 1];
    if (!next) return false;
    if (before.actor) return true;
    if (next.is & TO && this.is(i + 2) & (BASE | NONFINITE_BE)) return false;
    if (next.is & (PREPOSITION | AUXILIARY | COORDINATOR))
      return (
        /^(?:with|to|at|out|up)$/.test(next.lower) ||
        (next.lower === "for" && this.tokens[i]?.lemma === "account")
      );
    return isNoun(next);
  }
}
