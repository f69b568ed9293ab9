import { classes } from "./classes";
import type { Clauses } from "./clause";
import type { Line, Token } from "./line";
import { tokenAt } from "./neighbours";
import type { VerbGroup } from "./verb-group";
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  ING,
  NEGATION,
  NOUN_TOO,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  TO,
} from "./words";

/** Who or what a verb is said of. */
export interface Subject {
  /** The last word of its own noun phrase, lower case: "audit" in "The audit of GP practices"; "" where unknown. */
  readonly head: string;
  /** The first word of that phrase: "this", "all". */
  readonly opening: string;
  /** The token of the actor that the phrase is; -1 where it is none. */
  readonly actor: number;
  /** First token of it, and the token behind the last. */
  readonly from: number;
  readonly to: number;
}

/** "GPs unable to be present" */
const APT = new Set(["able", "unable", "willing", "unwilling", "eligible"]);
/** "From now on we will": no preposition governs these. */
const NOMINATIVE = new Set(["we", "they", "he", "she", "i"]);

const NONE: Subject = { head: "", opening: "", actor: -1, from: -1, to: -1 };

/** The subject of a main verb: the noun phrase in front of it, past its modifiers and whatever was fronted. */
export function subjectOf(line: Line, around: Clauses, group: VerbGroup): Subject {
  const clauses = ownClauses(around);
  const { tokens } = line;
  const contracted = tokens[group.first];
  if (contracted && contracted.is & PRONOUN && contracted.is & AUXILIARY && contracted.lower.includes("'")) {
    const head = contracted.lower.slice(0, contracted.lower.indexOf("'"));
    return { head, opening: head, actor: -1, from: group.first, to: group.first + 1 };
  }
  const before = verbBefore(clauses, group);
  const opened = clauses.main.kind === "content" ? clauses.main.from + 1 : 0;
  const low = before ? before.after : opened;
  let last = group.first - 1;
  while (last >= low && isAside(tokens[last])) last--;
  if (last < low) return before ? sharedWith(line, clauses, before, tokens, low) : NONE;
  const pronoun = tokens[last];
  // "Work on this is ongoing": behind a preposition "this" is not what the verb is said of
  const governing = last > low ? tokenAt(tokens, last - 1) : undefined;
  const within =
    governing !== undefined &&
    ((governing.is & PREPOSITION) !== 0 || isWhere(tokens, last)) &&
    (governing.is & ADVERB) === 0 &&
    !NOMINATIVE.has(pronoun?.lower ?? "");
  if (pronoun && pronoun.is & PRONOUN && !pronoun.actor && !within) {
    return { head: pronoun.lower, opening: pronoun.lower, actor: -1, from: last, to: last + 1 };
  }
  // "and will include", "and has agreed"
  if (before && pronoun && (pronoun.is & COORDINATOR || pronoun.lower === ",")) {
    return sharedWith(line, clauses, before, tokens, low);
  }
  let from = startOf(tokens, low, last, clauses, before !== undefined);
  let actor = actorIn(tokens, from, last, clauses);
  if (actor === -1) {
    const behindEvent = tokenAt(tokens, from - 1)?.time?.timing === "event";
    const reduced = classes.opensReduced.has(tokens[from]?.lower ?? "");
    if (reduced || behindEvent || (tokens[from]?.is ?? 0) & (PREPOSITION | TO | ING)) {
      const own = pastComma(tokens, from, last);
      // "Where possible, the Police will"
      if ((reduced || behindEvent) && own > from) actor = actorIn(tokens, own, last, clauses);
      from = own;
    }
  }
  if (actor !== -1) {
    return {
      head: tokens[actor]?.lower ?? "",
      opening: openingOf(line, tokens[actor]),
      actor,
      from: actor,
      to: last + 1,
    };
  }
  return {
    head: headFrom(tokens, from, last),
    opening: tokens[from]?.lower ?? "",
    actor: -1,
    from,
    to: last + 1,
  };
}

/** "The changes made there will": where it was; but "Since it was completed there have been". */
function isWhere(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== "there" || !((tokenAt(tokens, at - 1)?.is ?? 0) & PARTICIPLE)) return false;
  return !((tokenAt(tokens, at - 2)?.is ?? 0) & AUXILIARY);
}

/** The last verb of the clause in front of `group`. */
function verbBefore({ main }: Clauses, group: VerbGroup): VerbGroup | undefined {
  let before: VerbGroup | undefined;
  for (const other of main.groups) if (other.first < group.first) before = other;
  return before;
}

/** A content clause is no subordinate of its own. */
function ownClauses(clauses: Clauses): Clauses {
  const { main, subordinate } = clauses;
  if (main.kind !== "content") return clauses;
  return { main, subordinate: subordinate.filter(([first]) => first !== main.from) };
}

function sharedWith(
  line: Line,
  clauses: Clauses,
  before: VerbGroup,
  tokens: readonly Token[],
  low: number,
): Subject {
  // Only where nothing but "and" joins the two: an own noun phrase would have been met.
  return low > 0 && tokens.length > 0 ? subjectOf(line, clauses, before) : NONE;
}

function openingOf(line: Line, token: Token | undefined): string {
  if (!token) return "";
  const space = line.text.indexOf(" ", token.start);
  return line.text.slice(token.start, space === -1 || space > token.end ? token.end : space).toLowerCase();
}

function isAside(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.time) return true;
  return (token.is & (ADVERB | NEGATION)) !== 0 && !(token.is & (PRONOUN | DETERMINER));
}

/** Past "In light of …," and the like, and past "and" in front of a second main clause. */
function startOf(
  tokens: readonly Token[],
  low: number,
  last: number,
  clauses: Clauses,
  joined: boolean,
): number {
  let from = low;
  if (joined) {
    // Behind an earlier main verb the subject begins after the joint.
    for (let i = last; i > low; i--) {
      const token = tokens[i];
      if (!token || !(token.is & COORDINATOR || token.lower === "," || token.lower === ";")) continue;
      if (tokens[i + 1] && i < last) {
        from = i + 1;
        break;
      }
    }
  }
  for (const [first, end] of clauses.subordinate)
    if (first <= from && end > from && end <= last + 1) from = end;
  while (
    from < last &&
    (isAside(tokens[from]) || tokens[from]?.lower === "," || (tokens[from]?.is ?? 0) & COORDINATOR)
  ) {
    from++;
  }
  return from;
}

function pastComma(tokens: readonly Token[], from: number, last: number): number {
  for (let i = last - 1; i > from; i--) if (tokens[i]?.lower === ",") return i + 1;
  return from;
}

function actorIn(tokens: readonly Token[], from: number, last: number, clauses: Clauses): number {
  let found = -1;
  const fronted = ((tokens[from]?.is ?? 0) & (PREPOSITION | ING | PARTICIPLE)) !== 0;
  for (let i = from; i <= last; i++) {
    const token = tokens[i];
    if (!token) break;
    const inside = endOfClauseAround(clauses, i);
    if (inside !== -1) {
      i = Math.min(last, inside - 1);
      continue;
    }
    // Behind "and" the phrase in front of the verb is its subject: "for a worker, and the Police are"
    if (token.actor && !(i === from && i === last && joint(tokens, i) ? false : governed(tokens, i))) {
      // "The Board response will": the actor only describes a thing.
      // "GPs unable to be present are asked": the adjective stands behind them
      const behind = tokens[i + 1];
      const apt = APT.has(behind?.lower ?? "");
      if (!apt && isThing(behind, i + 1 <= last)) continue;
      if (found === -1 || fronted) found = i;
      continue;
    }
    // "Training for staff will": a thing comes first and is the subject.
    if (found === -1 && !fronted && isThing(token, true)) return -1;
  }
  return found;
}

/** Where the subordinate clause ends that a token stands in; -1 where it stands in none. */
function endOfClauseAround({ subordinate }: Clauses, at: number): number {
  for (const clause of subordinate) if (clause[0] <= at && at < clause[1]) return clause[1];
  return -1;
}

const joint = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && ((tokens[at - 1]?.is ?? 0) & COORDINATOR) !== 0;

function governed(tokens: readonly Token[], at: number): boolean {
  // An index in front of a list is looked up by name, which costs as much as all of this.
  const before = at > 0 ? tokens[at - 1] : undefined;
  if (!before) return false;
  if (before.is & COORDINATOR || before.lower === ",") {
    // "with the Board and the Trust": both stand behind the preposition.
    for (let i = at - 1; i >= 0 && i > at - 8; i--) {
      const token = tokens[i];
      if (token?.actor || (token && (token.is & COORDINATOR || token.lower === ","))) continue;
      return token !== undefined && (token.is & (PREPOSITION | TO)) !== 0 && before.lower !== ",";
    }
    return false;
  }
  // "From then on managers will"
  if (before.lower === "on" && /^(?:now|then)$/.test(tokenAt(tokens, at - 2)?.lower ?? "")) return false;
  return (before.is & (PREPOSITION | TO)) !== 0 && (before.is & ADVERB) === 0;
}

const GRAMMAR =
  PREPOSITION | TO | ADVERB | DETERMINER | COORDINATOR | RELATIVE | AUXILIARY | PRONOUN | NEGATION;

function isThing(token: Token | undefined, within: boolean): boolean {
  if (!token || !within || token.actor || token.time) return false;
  const code = token.lower.charCodeAt(0);
  if (code < 97 && token.lower !== "%" && !(code >= 48 && code <= 57)) return token.lower === "\u201c\u201d";
  if (code >= 48 && code <= 57) return false;
  if (token.is & GRAMMAR) return false;
  return !(token.is & (ING | PARTICIPLE)) || (token.is & NOUN_TOO) !== 0;
}

function headFrom(tokens: readonly Token[], from: number, last: number): string {
  let head = "";
  for (let i = from; i <= last; i++) {
    const token = tokens[i];
    if (!token) break;
    // "Child in need plans"
    if (token.lower === "in" && tokens[i + 1]?.lower === "need") {
      i++;
      continue;
    }
    if (token.is & (PREPOSITION | RELATIVE | TO) || token.lower === ",") {
      if (head !== "") break;
      continue;
    }
    if (token.is & PARTICIPLE && head !== "") break;
    if (token.is & (DETERMINER | ADVERB | COORDINATOR)) continue;
    head = token.lower;
  }
  return head;
}
