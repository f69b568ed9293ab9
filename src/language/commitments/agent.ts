import { classes } from "./classes";
import type { Clauses } from "./clause";
import type { Deed } from "./deed";
import { actorAt } from "./joined-actors";
import type { Line, Token } from "./line";
import { flags } from "./neighbours";
import type { Owner, Stretch } from "./owned-by";
import type { Subject } from "./subject";
import {
  ADVERB,
  AUXILIARY,
  BASE,
  COORDINATOR,
  DETERMINER,
  ING,
  MODAL,
  NOUN_TOO,
  PARTICIPLE,
  PREPOSITION,
  RELATIVE,
  TO,
} from "./words";

/** "input from the Trust": what somebody hands in. */
const HANDED_IN =
  /^(?:input|reports?|assurances?|updates?|evidence|contributions?|feedback|responses?|presentations?|returns?|briefings?|representation|confirmation|information|data|decision|decisions|answer|reply|ruling|letter|word)$/;

function nextVerb(clauses: Clauses, deed: Deed, length: number): number {
  let end = length;
  for (const other of clauses.main.groups)
    if (other.first > deed.group.first) end = Math.min(end, other.first);
  return end;
}

function inside(clauses: Clauses, at: number): boolean {
  return clauses.subordinate.some(([first, end]) => first <= at && at < end);
}

/** "…, when it will be evaluated by the Chief Nurse": what comes next of the same thing. */
function goesOn({ tokens }: Line, { subordinate }: Clauses, at: number): boolean {
  return subordinate.some(
    ([first, end]) =>
      first <= at &&
      at < end &&
      tokens[first]?.lower === "when" &&
      classes.itOrThey.has(tokens[first + 1]?.lower ?? "") &&
      flags(tokens, first + 2) & MODAL,
  );
}

/** What is done "between the three councils" they do. */
const SHARED = new Set(["draw", "agree", "develop", "negotiate", "design", "prepare", "share", "draft"]);

/** "… by the Trust" behind the verb. */
export function agent(line: Line, clauses: Clauses, deed: Deed): Owner | null {
  const { tokens } = line;
  const end = nextVerb(clauses, deed, tokens.length);
  for (let i = deed.group.head + 1; i < end; i++) {
    const { lower } = tokens[i] ?? {};
    // "Oversight will sit with the Quality Group"
    const joint =
      (lower === "between" && SHARED.has(deed.group.lemma)) ||
      (lower === "with" && classes.sits.has(deed.group.lemma));
    if (
      (lower !== "by" && !joint) ||
      // "will be issued following sign off by the Board"
      isForegone(line, i - 1) ||
      (inside(clauses, i) && !goesOn(line, clauses, i)) ||
      isOthersDeed(tokens, deed.group.head, i)
    )
      continue;
    const at = tokens[i + 1]?.lower === "both" ? i + 2 : i + 1;
    if (tokens[at]?.actor) return actorAt(line, at, null, clauses);
    const person = personAt(line, at);
    if (person) return person;
    const worker = workerAt(line, at);
    if (worker) return worker;
  }
  return under(line, deed.group.head + 1);
}

/** "… under the leadership of the Chief Nurse" */
function under(line: Line, from: number): Owner | null {
  const { tokens } = line;
  for (let i = from; i + 2 < tokens.length; i++) {
    if (tokens[i]?.lower !== "of" || !tokens[i + 1]?.actor) continue;
    const opened = tokens.slice(Math.max(from, i - 4), i).some(({ lower }) => lower === "under");
    if (opened && classes.ledUnder.has(tokens[i - 1]?.lower ?? "")) return actorAt(line, i + 1, null);
  }
  return null;
}

/** "carried out by", "drawn up by" */
const PARTICLE = /^(?:out|up|on|together|forward)$/;

/** "A directory, compiled by the Trust, will …": whoever makes what the promise is about. */
export function makerOf(line: Line, { from, to }: Subject): Owner | null {
  const { tokens } = line;
  for (let i = Math.max(from, 0) + 1; i + 1 < to; i++) {
    // "a form, which has been drafted by the Trust": that was before
    if ((tokens[i]?.is ?? 0) & (RELATIVE | AUXILIARY)) return null;
    if (tokens[i]?.lower !== "by" || !tokens[i + 1]?.actor) continue;
    let verb = i - 1;
    while (verb > from && ((tokens[verb]?.is ?? 0) & ADVERB || PARTICLE.test(tokens[verb]?.lower ?? "")))
      verb--;
    // "A report by the lead member"
    const { is = 0, lower = "" } = tokens[verb] ?? {};
    if (
      is & PARTICIPLE ||
      classes.documents.has(lower) ||
      classes.piecesOfWork.has(lower) ||
      classes.messages.has(lower)
    )
      return actorAt(line, i + 1, null);
  }
  return null;
}

/** "following sign off", "subject to approval": who signs it off is not who then acts. */
function isForegone({ tokens, text }: Line, at: number): boolean {
  const token = tokens[at];
  return (
    token?.time?.timing === "event" &&
    /^(?:following|after|subject to|pending|upon|on|once|when|until|before|as soon as)\b/i.test(
      text.slice(token.start, token.start + 11),
    )
  );
}

/** "for consideration by the Executive", "families placed here by other councils": what somebody else does. */
function isOthersDeed(tokens: readonly Token[], verb: number, by: number): boolean {
  const noun = tokens[by - 1];
  if (!noun || by - 1 === verb) return false;
  if (tokens[by - 2]?.lower === "for" && !(noun.is & (PARTICIPLE | ING)) && !noun.actor && !noun.time)
    return true;
  for (let i = by - 1; i > verb + 1 && i > by - 4; i--) {
    const { is = 0 } = tokens[i] ?? {};
    if (is & PARTICIPLE && !(is & (BASE | NOUN_TOO))) {
      const subject = tokens[i - 1];
      return subject !== undefined && i - 1 > verb && classes.subjects.has(subject.lower);
    }
    if (is & COORDINATOR || tokens[i]?.lower === ",") return false;
  }
  return false;
}

/** "by Pat Lovell": two words with capitals that no list knows. */
function personAt(line: Line, at: number): Stretch | null {
  const [first, second] = [line.tokens[at], line.tokens[at + 1]];
  if (!first || !second || second.actor || second.time) return null;
  const name = line.text.slice(first.start, second.end);
  return /^(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?\p{Lu}[\p{Ll}'\u2019-]+ \p{Lu}[\p{L}'\u2019-]+$/u.test(name)
    ? { start: first.start, end: second.end }
    : null;
}

/** "by the website editor": a phrase that ends in a noun for somebody who does something. */
export function workerAt({ tokens }: Line, at: number): Stretch | null {
  if (!((tokens[at]?.is ?? 0) & DETERMINER)) return null;
  let last = at;
  for (let i = at + 1; i < tokens.length && i < at + 5; i++) {
    const token = tokens[i];
    if (
      !token ||
      token.time ||
      !/^[a-z]/.test(token.lower) ||
      token.is & (PREPOSITION | TO | COORDINATOR | RELATIVE)
    )
      break;
    last = i;
  }
  const { lower = "" } = tokens[last] ?? {};
  if (last === at || !/.{2}(?:er|or|[iy]st|ian|eer)$/.test(lower) || classes.noWorkers.has(lower))
    if (last === at || !classes.teams.has(lower.replace(/s$/, ""))) return null;
  const [first, end] = [tokens[at], tokens[last]];
  return first && end ? { start: first.start, end: end.end } : null;
}

export function handedIn(line: Line, clauses: Clauses, from: number): Owner | null {
  const { tokens } = line;
  for (let i = Math.max(0, from) + 1; i < tokens.length; i++) {
    if (tokens[i]?.lower !== "from" || !tokens[i + 1]?.actor || inside(clauses, i)) continue;
    // "A paper from the Chief Nurse will go to the Board", "Schools will receive a letter from the Director"
    const paper = tokens
      .slice(Math.max(0, i - 6), i)
      .some(({ lower }) => classes.documents.has(lower) || classes.messages.has(lower));
    if (paper || tokens.slice(Math.max(0, i - 6), i).some((token) => HANDED_IN.test(token.lower))) {
      return actorAt(line, i + 1, null);
    }
  }
  return null;
}
