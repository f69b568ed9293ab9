import { actsItself } from "./acts";
import { agent, handedIn, makerOf, workerAt } from "./agent";
import { classes } from "./classes";
import type { Clauses } from "./clause";
import type { Deed } from "./deed";
import { LEADING } from "./fragments/participles";
import { actorAt } from "./joined-actors";
import type { Line, Token } from "./line";
import { tokenAt } from "./neighbours";
import type { Antecedent, Owner } from "./owned-by";
import type { Subject } from "./subject";
import { ofSubject } from "./subject-owner";
import { PREPOSITION, RELATIVE, TO } from "./words";

/** Who a planned deed binds, or null where its words name nobody. */
export function ownerOf(line: Line, clauses: Clauses, deed: Deed, known: Antecedent | null): Owner | null {
  if (deed.binds === "asked")
    return asked(line, clauses, deed) ?? (deed.group.modal === "" ? null : ofSubject(line, deed, known));
  if (deed.binds === "within")
    return (
      behind(line, deed, /^(?:within|in|by|at|for|from|of)$/) ??
      // "is something that the Board would like to explore"
      behind(line, deed, /^(?:that|which)$/)
    );
  if (deed.binds === "subject" && !isObjectOfScrutiny(line, deed)) {
    const named = ofSubject(line, deed, known);
    if (named) return named;
  }
  return (
    ledBehind(line, deed) ??
    agent(line, clauses, deed) ??
    handedInBy(line, clauses, deed) ??
    worker(line, deed.subject) ??
    leaderOf(line, deed) ??
    makerOf(line, deed.subject)
  );
}

/** "Input from the Trust will follow"; of "The report from hostels will include a count" nobody is named who adds it. */
function handedInBy(line: Line, clauses: Clauses, { subject, group }: Deed): Owner | null {
  const from = handedIn(line, clauses, subject.from);
  const holds = !group.passive && (classes.holds.has(group.lemma) || classes.shows.has(group.lemma));
  return from && holds && !/\p{Lu}/u.test(line.text.slice(from.start, from.end)) ? null : from;
}

/** "Work is under way, led by the two IT teams, to …" */
function ledBehind(line: Line, { group }: Deed): Owner | null {
  const { tokens } = line;
  if (group.lemma !== "be") return null;
  for (let i = group.head + 2; i + 2 < tokens.length && i < group.head + 8; i++)
    if (tokens[i - 1]?.lower === "," && LEADING.has(tokens[i]?.lemma ?? "") && tokens[i + 1]?.lower === "by")
      return tokens[i + 2]?.actor ? actorAt(line, i + 2, null) : workerAt(line, i + 2);
  return null;
}

/** "Work by the Trust to merge the forms continues" */
function worker(line: Line, { head, from, to }: Subject): Owner | null {
  if (head !== "work") return null;
  for (let i = from + 1; i + 1 < to; i++)
    if (line.tokens[i]?.lower === "by" && line.tokens[i + 1]?.actor) return actorAt(line, i + 1, null);
  return null;
}

/** "Work on this, which the Trust is leading, goes on": who leads what the promise is about. */
function leaderOf(line: Line, { subject, group }: Deed): Owner | null {
  const { tokens } = line;
  for (let i = subject.from + 1; i > 0 && i + 3 < group.first; i++) {
    if (!((tokens[i]?.is ?? 0) & RELATIVE) || !tokens[i + 1]?.actor) continue;
    const verb = tokens.slice(i + 2, i + 6).find(({ lemma }) => LEADING.has(lemma));
    if (verb) return actorAt(line, i + 1, null);
  }
  return null;
}

/** "will be subject to an audit by …": whoever does the audit acts. */
function isObjectOfScrutiny(line: Line, { group }: Deed): boolean {
  if (group.lemma !== "be") return false;
  const { tokens } = line;
  return tokens.slice(group.first, group.first + 6).some((token) => token.lower === "subject");
}

/** "requires the Trust to report", "requires a report from the Trust". */
function asked(line: Line, clauses: Clauses, deed: Deed): Owner | null {
  const { tokens } = line;
  for (let i = deed.group.head + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.actor) {
      // "expects staff to be trained": by whom?
      const passive = (tokens[i + 1]?.is ?? 0) & TO && tokens[i + 2]?.lower === "be";
      return passive ? agent(line, clauses, deed) : actorAt(line, i, null);
    }
    if (token.is & TO || (token.is & (PREPOSITION | RELATIVE) && token.lower !== "that")) break;
    if (!token.time && !isLead(token)) break;
  }
  const to = tokens.findIndex((token, i) => i > deed.group.head && (token.is & TO) !== 0);
  const bare = { head: tokenAt(tokens, to - 1)?.lower ?? "", from: deed.group.head + 1, to };
  if (to > bare.from && actsItself(line, bare)) {
    return { start: tokens[bare.from]?.start ?? 0, end: tokenAt(tokens, to - 1)?.end ?? 0 };
  }
  return handedIn(line, clauses, deed.group.head);
}

const isLead = (token: Token) =>
  token.lower === "that" || token.lower === "all" || token.lower === "both" || token.lower === "of";

function behind(line: Line, deed: Deed, preposition: RegExp): Owner | null {
  const { tokens } = line;
  for (let i = deed.group.head + 1; i + 1 < tokens.length; i++) {
    if (preposition.test(tokens[i]?.lower ?? "") && tokens[i + 1]?.actor) return actorAt(line, i + 1, null);
  }
  return null;
}
