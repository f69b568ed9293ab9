import type { Edit } from "../edits/edit";
import type { Draft, Recommendation, Severity } from "../model/draft";
import type { Register } from "../model/register";
import { remembering } from "../model/remembering";
import { compareSpans, type Span } from "../model/span";
import { atOnce, type Steps } from "../model/steps";

/** What a rule may know besides the draft. */
export interface Given {
  /** The agencies register in use: the national one and the area's own. */
  readonly register: Register;
  /** ISO day, where the person named one with --today; a rule never asks the clock. */
  readonly today: string | null;
  /** What the standard sections say by now; left out where nothing is known of them. */
  readonly standards?: readonly Standard[];
  /** The edits that put a standard section in where the house style wants it; null for one that cannot be written. */
  readonly insertion?: (section: string) => readonly Edit[] | null;
}

/** What a standard section would say if it were written into the draft now. */
export interface Standard {
  /** The tag of the content control around it. */
  readonly tag: string;
  readonly id: string;
  readonly title: string;
  /** One string a paragraph; blanks stand as such. */
  readonly texts: readonly string[];
}

/** What `find` yields: the place, and whatever `say` and `fix` need to know about it. */
export interface Found {
  /** The words in question; for a missing thing the empty stretch where it belongs. */
  readonly span: Span;
  /** The number of the recommendation it belongs to; left out or null elsewhere. */
  readonly recommendation?: string | null;
  /** Where this one weighs more or less than the rule's own severity. */
  readonly severity?: Severity;
}

/** How a rule looks at one thing after another, such as what each response promises. */
export interface ThingByThing<Thing extends object, F extends Found> {
  /** The things. While one is the same object, nothing has changed of what makes it (`promisesOf`). */
  things(draft: Draft): readonly Thing[];
  find(thing: Thing, draft: Draft): Iterable<F>;
  /**
   * All else of a draft that `find`, `say` and `fixes` look at: while each of these is the same object, or the same
   * word or number, as when a thing was last looked at, what was found in it then stands.
   */
  from(draft: Draft): readonly unknown[];
}

/** The three parts of every message, each one or two plain sentences. */
export interface Message {
  /** What is wrong, with the words in question. */
  readonly what: string;
  /** Why it matters to a reader or a signing-off subgroup. */
  readonly why: string;
  /** What to do. */
  readonly todo: string;
}

export interface Fix {
  readonly id: string;
  /** What pressing it does: "Write “Boards” instead of “Board”". */
  readonly title: string;
  /** Safe: the meaning cannot change, may be applied with others. Offer: shown before it is taken. */
  readonly kind: "safe" | "offer";
  readonly edits: readonly Edit[];
}

/** What a rule says of a recommendation in which it finds nothing wrong: what holds there, or why it asks nothing. */
export interface Holding {
  /** Whether there is anything in the recommendation or its response that the rule looks at. */
  readonly applies: boolean;
  /** One sentence: "It names Marlshire Police." or "Its response promises nothing more." */
  readonly why: string;
}

export interface RuleDefinition<F extends Found, Thing extends object = object> {
  /** "What, then what is wrong": `recommendation-without-response`. The name of its folder. */
  readonly id: string;
  /** One sentence on what the rule holds a draft to. */
  readonly about: string;
  readonly severity: Severity;
  /** Decides. Pure; in document order where it can; every stretch inside the draft. */
  find?(draft: Draft, given: Given): Iterable<F>;
  /**
   * For a rule about the whole draft: all that `find`, `say` and `fixes` look at. While each of these is the same
   * object, or the same word or number, as in the last draft, what was found there stands.
   */
  looksAt?(draft: Draft, given: Given): readonly unknown[];
  /** Instead of `find`. */
  each?: ThingByThing<Thing, F>;
  /** Words it. */
  say(found: F, draft: Draft): Message;
  /** Offers changes; none where the author's words would be lost. */
  fixes?(found: F, draft: Draft, given: Given): readonly Fix[];
  /**
   * All that `say` and `fixes` look at beside the place, the found thing itself first: while each of them is the same
   * object, or the same word or number, what was said of it before is not put into words again. Null, as where this is
   * left out, for what depends on more.
   */
  from?(found: F, draft: Draft): readonly [object, ...unknown[]] | null;
  /** For a rule about recommendations or responses: what holds where it found nothing. Asked only then. */
  holds?(recommendation: Recommendation, draft: Draft): Holding;
}

/**
 * A problem as a rule reports it, before severities that somebody chose and what somebody let stand. One is the same
 * object as in the last check only while the paragraphs of its stretch are.
 */
export interface RawProblem extends Message {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly recommendation: string | null;
  readonly fixes: readonly Fix[];
  readonly waived: null;
}

export interface Rule {
  readonly id: string;
  readonly about: string;
  readonly severity: Severity;
  run(draft: Draft, given: Given): readonly RawProblem[];
  /** The same in steps. Wherever they are broken off, what a rule remembers for the next draft is whole. */
  running(draft: Draft, given: Given): Steps<readonly RawProblem[]>;
  /** Left out by rules that are about the whole draft. */
  readonly holds?: (recommendation: Recommendation, draft: Draft) => Holding;
}

/** Seals what `find` yields inside the rule, so that all rules fit one list while `say` stays checked against `find`. */
export function defineRule<F extends Found, Thing extends object = object>(
  rule: RuleDefinition<F, Thing>,
): Rule {
  const { id, about, severity, holds } = rule;
  const told = telling(rule);
  const inThings = rule.each && lookingAt(rule.each, told);
  let lastSeen: Looked | null = null;
  function* running(draft: Draft, given: Given): Steps<readonly RawProblem[]> {
    const seen = rule.looksAt?.(draft, given);
    if (seen && lastSeen && isSame(lastSeen.from, seen)) return lastSeen.problems;
    const problems: RawProblem[] = [];
    if (inThings) yield* inThings(draft, given, problems);
    if (rule.find)
      for (const found of rule.find(draft, given)) {
        problems.push(told(found, draft, given));
        if (problems.length % AT_A_TIME === 0) yield;
      }
    if (seen) lastSeen = { from: seen, problems };
    return problems;
  }
  return {
    id,
    about,
    severity,
    ...(holds && { holds }),
    running,
    run: (draft, given) => atOnce(running(draft, given)),
  };
}

type Tell<F> = (found: F, draft: Draft, given: Given) => RawProblem;

/** Puts what a rule finds into words; again only where what it is made of (`from`) has changed. */
function telling<F extends Found, Thing extends object>(rule: RuleDefinition<F, Thing>): Tell<F> {
  const worded: Tell<F> = (found, draft, given) => {
    const { what, why, todo } = rule.say(found, draft);
    return {
      rule: rule.id,
      severity: found.severity ?? rule.severity,
      what,
      why,
      todo,
      span: found.span,
      recommendation: found.recommendation ?? null,
      fixes: rule.fixes?.(found, draft, given) ?? [],
      waived: null,
    };
  };
  if (!rule.from) return worded;
  const lastWorded = perThing((): { last: Worded | null } => ({ last: null }));
  return (found, draft, given) => {
    const from = rule.from?.(found, draft) ?? null;
    if (!from) return worded(found, draft, given);
    const known = lastWorded(from[0], null);
    const { last } = known;
    if (last && isSame(last.from, from) && isAsFound(last.problem, found, rule.severity)) return last.problem;
    const problem = worded(found, draft, given);
    known.last = { from, problem };
    return problem;
  };
}

/** Looks at one thing after another, and adds what it finds; again only at those of which something has changed. */
function lookingAt<F extends Found, Thing extends object>(each: ThingByThing<Thing, F>, told: Tell<F>) {
  const lastLooked = perThing((): { last: Looked | null } => ({ last: null }));
  const inThing = (thing: Thing, draft: Draft, given: Given): readonly RawProblem[] => {
    let own: RawProblem[] | null = null;
    for (const found of each.find(thing, draft)) {
      own ??= [];
      own.push(told(found, draft, given));
    }
    return own ?? NOTHING;
  };
  let before: { readonly things: readonly Thing[]; readonly looked: readonly Looked[] } | null = null;
  return function* inThings(draft: Draft, given: Given, problems: RawProblem[]): Steps<void> {
    const from = each.from(draft);
    const things = each.things(draft);
    const looked: Looked[] = [];
    let anew = 0;
    for (let nth = 0; nth < things.length; nth++) {
      const thing = things[nth] as Thing;
      // After an edit nearly all stand where they stood, and are not touched.
      let last = before?.things[nth] === thing ? before.looked[nth] : lastLooked(thing, null).last;
      if (!last || !isSame(last.from, from)) {
        if (++anew % AT_A_TIME === 0) yield;
        last = { from, problems: inThing(thing, draft, given) };
        lastLooked(thing, null).last = last;
      }
      looked.push(last);
      for (const problem of last.problems) problems.push(problem);
    }
    before = { things, looked };
  };
}

/** So many things are looked at, or problems put into words, between two rests. */
const AT_A_TIME = 16;

/** What a rule looks at or speaks of, such as what a response promises. */
const perThing = remembering<object, null>();

const NOTHING: readonly RawProblem[] = [];

/** What was found in a thing, or a whole draft, when it was last looked at, and what that depended on. */
interface Looked {
  readonly from: readonly unknown[];
  readonly problems: readonly RawProblem[];
}

/** What was said of a thing last, and what it was made of. */
interface Worded {
  readonly from: readonly unknown[];
  readonly problem: RawProblem;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

const isAsFound = (problem: RawProblem, found: Found, usual: Severity): boolean =>
  problem.severity === (found.severity ?? usual) &&
  problem.recommendation === (found.recommendation ?? null) &&
  compareSpans(problem.span, found.span) === 0;
