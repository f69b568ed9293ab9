import { actsItself, happens, isInHand, isTitled, isToOpen } from "./acts";
import { agent, handedIn, makerOf, workerAt } from "./agent";
import { classes } from "./classes";
import type { Clauses } from "./clause";
import type { Deed } from "./deed";
import { LEADING } from "./fragments/participles";
import { actorAt } from "./joined-actors";
import type { Line, Token } from "./line";
import { flags, takesObject, tokenAt } from "./neighbours";
import type { Antecedent, Owner } from "./owned-by";
import type { Subject } from "./subject";
import { ADVERB, PREPOSITION, RELATIVE, TO } from "./words";

const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|\w+teenth|one|two|three|four|another|others|rest|remainder)$/;
const CAPITALS = /^[A-Z0-9][A-Za-z0-9&]*[A-Z][A-Za-z0-9]*$/;
/** "Housing Solutions and the Refuge": an office that no list knows in front of a body that one does. */
const UNLISTED_AND = /^(?:[A-Z][\w’'&-]* ){2,4}and $/;

const INVITED = new Set(["invite", "ask", "encourage", "remind", "instruct", "direct"]);

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

function ofSubject(line: Line, deed: Deed, known: Antecedent | null): Owner | null {
  const { subject, group } = deed;
  const { tokens } = line;
  const { head } = subject;
  // "The new team will be in post by May": somebody else sees to it
  const after = tokens[group.head + 1]?.lower ?? "";
  if (
    group.lemma === "be" &&
    classes.inPost.has(after) &&
    !classes.dealings.has(tokens[group.head + 2]?.lower ?? "")
  )
    return null;
  // "It will fall to each agency to"
  if (classes.falls.has(group.lemma) && (tokens[group.after]?.is ?? 0) & TO && tokens[group.after + 1]?.actor)
    return actorAt(line, group.after + 1, null);
  if (classes.resolutions.has(head)) return holderOf(line, subject);
  if (subject.actor !== -1) {
    if (isToOpen(line, deed)) return null;
    const named = actorAt(line, subject.actor, known);
    // Only at the head of a sentence are the words in front known to belong to its subject.
    const start = tokens[0]?.start ?? 0;
    return UNLISTED_AND.test(line.text.slice(start, named.start)) ? { start, end: named.end } : named;
  }
  if (head === "we" || head === "i") {
    const start = tokens[subject.from]?.start ?? 0;
    return { start, end: start + head.length };
  }
  if (head === "they" || head === "it" || head === "he" || head === "she") {
    // "It will form part of induction for constables"
    if (head === "it" && group.lemma === "form" && tokens[group.after]?.lower === "part") return null;
    if (head === "it" && happens(line, deed)) return null;
    if (
      head === "it" &&
      ((classes.holds.has(group.lemma) && !(group.lemma === "extend" && takesObject(tokens, group.head))) ||
        classes.effect.has(group.lemma) ||
        group.lemma === "be")
    )
      return null;
    return actorBefore(line, subject.from) ?? (head === "they" ? (known?.several ?? known) : known);
  }
  // "A fourth is due to start": a number names nobody
  if (ORDINAL.test(head)) return null;
  // "A second ward is to follow"
  if (classes.toCome.has(group.lemma) && !isTitled(line, subject)) return null;
  // "Contract monitoring will continue": a doing, which somebody does
  if (group.lemma === "continue" && group.infinitive === "" && head.endsWith("ing")) return null;
  const acts =
    classes.agentive.has(group.lemma) ||
    classes.agentive.has(group.infinitive) ||
    classes.bind.has(group.lemma) ||
    isInHand(line, deed) ||
    isTitled(line, subject);
  if (
    acts &&
    !group.passive &&
    !(group.lemma === "take" && tokens[group.after]?.lower === "place") &&
    actsItself(line, deed.subject)
  ) {
    return { start: tokens[subject.from]?.start ?? 0, end: tokens[subject.to - 1]?.end ?? 0 };
  }
  // "Landlords are invited to reply": only people can be asked
  if (group.passive && INVITED.has(group.lemma) && group.infinitive !== "be" && actsItself(line, subject))
    return { start: tokens[subject.from]?.start ?? 0, end: tokens[subject.to - 1]?.end ?? 0 };
  const named = acts && !group.passive ? titleAhead(line, subject) : null;
  if (named) return named;
  if (subject.to - subject.from <= 2) {
    const token = tokens[subject.to - 1];
    const raw = token ? line.text.slice(token.start, token.end) : "";
    if (token && CAPITALS.test(raw) && !classes.holds.has(group.lemma)) {
      return { start: tokens[subject.from]?.start ?? token.start, end: token.end };
    }
  }
  return null;
}

/** "Kestrel House, the home where he lived, has": the name in front of what commas set off. */
function titleAhead({ tokens, text }: Line, { from, to }: Subject): Owner | null {
  let end = Math.max(from, 0);
  while (end < to && /^\p{Lu}\p{Ll}/u.test(text.slice(tokens[end]?.start).slice(0, 2))) end++;
  const [first, last] = [tokens[from], tokens[end - 1]];
  return first && last && end - from > 1 && tokens[end]?.lower === ","
    ? { start: first.start, end: last.end }
    : null;
}

/** Whose intention it is: "The Trust's plan is to", "The intention of the Board is to". */
function holderOf(line: Line, { from, to }: Subject): Owner | null {
  const { tokens, text } = line;
  for (let i = Math.max(from, 0); i < to; i++) {
    const token = tokens[i];
    if (token?.actor && flags(tokens, i - 1) & PREPOSITION) return actorAt(line, i, null);
    if (!token?.lower.endsWith("'s")) continue;
    const first = tokens[from]?.start ?? 0;
    const name = text.slice(first, token.end - 2);
    return /\p{Lu}\S*$/u.test(name) ? { start: first, end: token.end - 2 } : null;
  }
  return null;
}

function actorBefore(line: Line, before: number): Owner | null {
  for (let i = before - 1; i >= 0; i--) {
    const token = line.tokens[i];
    if (!token?.actor) continue;
    const opening = tokenAt(line.tokens, i - 1);
    // "agreed with the Trust that they will"
    const agreed = opening?.lower === "with" && tokenAt(line.tokens, i - 2)?.lemma === "agree";
    if (opening && opening.is & (PREPOSITION | TO) && !(opening.is & ADVERB) && !agreed) continue;
    return actorAt(line, i, null);
  }
  return null;
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
