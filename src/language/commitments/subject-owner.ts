import { actsItself, happens, isInHand, isTitled, isToOpen } from "./acts";
import { classes } from "./classes";
import type { Deed } from "./deed";
import { actorAt } from "./joined-actors";
import type { Line, Token } from "./line";
import { flags, takesObject, tokenAt } from "./neighbours";
import type { Antecedent, Owner } from "./owned-by";
import type { Subject } from "./subject";
import { ADVERB, PREPOSITION, TO } from "./words";

const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|\w+teenth|one|two|three|four|another|others|rest|remainder)$/;
const CAPITALS = /^[A-Z0-9][A-Za-z0-9&]*[A-Z][A-Za-z0-9]*$/;
/** "Housing Solutions and the Refuge": an office that no list knows in front of a body that one does. */
const UNLISTED_AND = /^(?:[A-Z][\w’'&-]* ){2,4}and $/;

const INVITED = new Set(["invite", "ask", "encourage", "remind", "instruct", "direct"]);

/** Whom the subject of a planned deed names; null where somebody else sees to it, or nobody is named. */
export function ofSubject(line: Line, deed: Deed, known: Antecedent | null): Owner | null {
  const { subject } = deed;
  const { tokens } = line;
  const { head } = subject;
  if (isPlaced(tokens, deed)) return null;
  const called = calledOn(line, deed);
  if (called !== -1) return actorAt(line, called, null);
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
    if (head === "it" && isThing(line, deed)) return null;
    return actorBefore(line, subject.from) ?? (head === "they" ? (known?.several ?? known) : known);
  }
  return unlisted(line, deed);
}

/** "The new team will be in post by May": somebody else sees to it. */
const isPlaced = (tokens: readonly Token[], { group }: Deed): boolean =>
  group.lemma === "be" &&
  classes.inPost.has(tokens[group.head + 1]?.lower ?? "") &&
  !classes.dealings.has(tokens[group.head + 2]?.lower ?? "");

/** "It will fall to each agency to": where that agency stands; -1 where nothing falls to anybody. */
const calledOn = ({ tokens }: Line, { group }: Deed): number =>
  classes.falls.has(group.lemma) && (tokens[group.after]?.is ?? 0) & TO && tokens[group.after + 1]?.actor
    ? group.after + 1
    : -1;

/** Whether "it" does what only a thing does: "It will form part of induction for constables". */
function isThing(line: Line, deed: Deed): boolean {
  const { group } = deed;
  const { tokens } = line;
  if (group.lemma === "form" && tokens[group.after]?.lower === "part") return true;
  if (happens(line, deed)) return true;
  const widens = group.lemma === "extend" && takesObject(tokens, group.head);
  return (
    (classes.holds.has(group.lemma) && !widens) || classes.effect.has(group.lemma) || group.lemma === "be"
  );
}

/** A subject that is no pronoun and that no list knows, where its verb or its capitals show that it is somebody. */
function unlisted(line: Line, deed: Deed): Owner | null {
  const { subject, group } = deed;
  const { tokens } = line;
  // "A fourth is due to start": a number names nobody
  if (ORDINAL.test(subject.head)) return null;
  // "A second ward is to follow"
  if (classes.toCome.has(group.lemma) && !isTitled(line, subject)) return null;
  // "Contract monitoring will continue": a doing, which somebody does
  if (group.lemma === "continue" && group.infinitive === "" && subject.head.endsWith("ing")) return null;
  const acts = isOfActors(line, deed);
  const takesPlace = group.lemma === "take" && tokens[group.after]?.lower === "place";
  // "Landlords are invited to reply": only people can be asked
  const invited = group.passive && INVITED.has(group.lemma) && group.infinitive !== "be";
  if (((acts && !group.passive && !takesPlace) || invited) && actsItself(line, subject))
    return { start: tokens[subject.from]?.start ?? 0, end: tokens[subject.to - 1]?.end ?? 0 };
  const named = acts && !group.passive ? titleAhead(line, subject) : null;
  return named ?? (classes.holds.has(group.lemma) ? null : abbreviated(line, subject));
}

/** Whether a verb, or what its subject is called, is of those who act. */
const isOfActors = (line: Line, deed: Deed): boolean =>
  classes.agentive.has(deed.group.lemma) ||
  classes.agentive.has(deed.group.infinitive) ||
  classes.bind.has(deed.group.lemma) ||
  isInHand(line, deed) ||
  isTitled(line, deed.subject);

/** "the MIST will": capitals alone, with at most an article. */
function abbreviated({ tokens, text }: Line, { from, to }: Subject): Owner | null {
  const last = to - from <= 2 ? tokens[to - 1] : undefined;
  if (!last || !CAPITALS.test(text.slice(last.start, last.end))) return null;
  return { start: tokens[from]?.start ?? last.start, end: last.end };
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
