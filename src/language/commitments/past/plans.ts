// What a verb in the past says of what is still to come: somebody has promised, booked, been asked, put off.

import { classes } from "../classes";
import { type Deed, isActor, judged, type Said, tentativeVerb, wordAt } from "../deed";
import { BASE, ING, NEGATION, TO } from "../words";
import { countedIn, endsHere, pledges } from "./objects";

/** "A room has been booked for 3 June": nobody is said to book it, so that the event is what is to come. */
export function booked(said: Said): Deed | null {
  const { group, tokens, line } = said;
  const dated = tokens[group.after]?.time;
  const ahead = dated && !dated.past && line.text.startsWith("for ", tokens[group.after]?.start);
  return ahead && !isActor(said) && classes.books.has(group.lemma) ? judged(said, "planned", "agent") : null;
}

/** "has agreed not to publish": nothing will be done. */
export function refused(said: Said): Deed | null {
  const { group, tokens } = said;
  if (group.passive && classes.obliged.has(group.lemma)) return null;
  const between = tokens.slice(group.head + 1, Math.max(group.infinitiveAt, 0));
  return between.some(({ is }) => (is & NEGATION) !== 0) ? judged(said, "other") : null;
}

/** Whether the verb binds whoever says it to the infinitive behind it: "has agreed to provide". */
const binds = ({ group, subject }: Said): boolean =>
  classes.bind.has(group.lemma) &&
  group.infinitive !== "" &&
  (!group.passive || subject.head === "it" || group.lemma === "agree");

/** "has tried to find a provider" is done; "has tried to be fair" is what somebody thinks of it. */
export function tried(said: Said): Deed | null {
  const { group } = said;
  if (!binds(said) || !group.perfect || group.passive || !classes.tries.has(group.lemma)) return null;
  return judged(said, group.infinitive === "be" ? "other" : "done");
}

const HOPES = new Set(["hope", "intend", "expect", "want", "wish", "plan"]);
const STILL_BIND = new Set(["agree", "undertake", "commit", "resolve", "decide"]);

/** "has agreed to provide"; but "sought to improve", "We had hoped to be further on" are the past. */
export function bound(said: Said): Deed | null {
  const { group } = said;
  if (!binds(said)) return null;
  const dashed = group.tense === "past" && group.perfect && HOPES.has(group.lemma);
  const stands = group.perfect && !dashed && (group.tense === "present" || !group.passive);
  if (!stands && !STILL_BIND.has(group.lemma)) return judged(said, "other");
  return judged(said, "planned", group.passive ? "agent" : "subject", tentativeVerb(said));
}

/** "had been planned for May and had to be postponed": a plan that came to nothing. */
const isDashed = ({ group }: Said): boolean => group.perfect && group.tense === "past";

/** Whether the verb is the participle of a note: "Audit planned", "Contract award anticipated". */
const isNoted = (said: Said): boolean => said.group.first === said.group.head && !isActor(said);

/** "has committed a nurse to the panel": what is given over to something has been given. */
const isGivenOver = (said: Said): boolean => {
  const { group, tokens, around } = said;
  if (group.lemma !== "commit" || group.passive || around.future) return false;
  const to = tokens.findIndex(({ is }, at) => at > group.head && (is & TO) !== 0);
  const itself = /^(?:itself|themselves|ourselves|themself)$/.test(wordAt(said, group.after));
  return to > group.after && !itself && !((tokens[to + 1]?.is ?? 0) & BASE);
};

/** "has scheduled two workshops", "Two workshops planned". */
export function planned(said: Said): Deed | null {
  const { group } = said;
  if (isGivenOver(said)) return judged(said, "done");
  const arranged = group.perfect || (!isActor(said) && !group.passive);
  if (!arranged || isDashed(said) || !classes.plans.has(group.lemma)) return null;
  return judged(said, "planned", group.passive || isNoted(said) ? "agent" : "subject");
}

/** "Contract award anticipated in May 2026". */
export function foretold(said: Said): Deed | null {
  const meant =
    isNoted(said) && said.around.future && classes.foretells.has(said.group.lemma) && endsHere(said);
  return meant ? judged(said, "planned", "agent") : null;
}

/** "gave an undertaking to repeat the audit". */
export function pledged(said: Said): Deed | null {
  const { group } = said;
  return classes.giveOrMake.has(group.lemma) && !group.passive && pledges(said)
    ? judged(said, "planned", "subject")
    : null;
}

/** Whether a day or a period that is still to come stands behind the verb, where `leads` finds what leads up to it. */
const aheadBehind = ({ tokens, group }: Said, leads: (start: number) => boolean, once = false): boolean =>
  tokens.some(
    ({ time, start }, at) =>
      at > group.head && time && !time.past && !(once && time.timing === "recurring") && leads(start),
  );

/** "has pencilled in a joint exercise for 9 May 2026". */
export function pencilledIn(said: Said): Deed | null {
  const { group, line } = said;
  if (group.passive || !classes.diarises.has(group.lemma) || !isActor(said)) return null;
  return aheadBehind(said, (start) => line.text.startsWith("for ", start), true)
    ? judged(said, "planned", "subject")
    : null;
}

/** "have promised a decision within four weeks". */
export function promised(said: Said): Deed | null {
  const { group, around } = said;
  return classes.promised.has(group.lemma) && around.future && !group.passive
    ? judged(said, "planned", "subject")
    : null;
}

/** "has begun to revise the pathway": there is more of it to come; "Nine grievances have been started since" counts them. */
export function begun(said: Said): Deed | null {
  const { group } = said;
  if (!classes.begins.has(group.lemma) || !group.perfect || group.tense !== "present") return null;
  return group.infinitive === "" && isCounted(said) && countsFrom(said)
    ? null
    : judged(said, "planned", "subject");
}

const isCounted = (said: Said): boolean =>
  classes.numbers.has(said.subject.opening) || countedIn(said) === "number";

/** "since May", "since then" */
const countsFrom = ({ around, tokens }: Said): boolean =>
  around.since || tokens.some(({ lower }) => lower === "since");

/** "asked all homes to reply by May", "directed that files be read before June"; not "In May the Chief ordered that". */
function setsLimit({ tokens, group, line, clauses }: Said): boolean {
  const next = clauses.main.groups.find(({ first }) => first > group.head)?.first ?? tokens.length;
  return tokens.some(
    ({ time, start }, at) =>
      at > group.head &&
      at < next &&
      time &&
      !time.past &&
      (LIMIT.test(line.text.slice(start, start + 14)) ||
        (time.timing === "dated" &&
          !IN.test(line.text.slice(start, start + 4)) &&
          tokens.slice(group.head + 1, at).some(({ is, lower }) => (is & TO) !== 0 || lower === "that"))),
  );
}

const LIMIT = /^(?:by|before|within|no later|from|until|at each|every)\b/i;
const IN = /^(?:in|on) /i;

/** "Schools have been asked to reply by May"; but "Pending this, each agency has been asked" says only why they were. */
export function obliged(said: Said): Deed | null {
  const { group, around, line } = said;
  if (!classes.obliged.has(group.lemma)) return null;
  const open = around.dueBy || (around.future && !/^pending\b/i.test(line.text));
  if (!open || (group.infinitive === "" && group.passive)) return null;
  if (!group.perfect && !group.passive && !setsLimit(said)) return null;
  return judged(said, "planned", group.passive ? "subject" : "asked");
}

/** "has been tasked with reporting every six months". */
export function charged(said: Said): Deed | null {
  const { group, around, tokens } = said;
  if (!group.passive || !classes.charges.has(group.lemma) || wordAt(said, group.after) !== "with")
    return null;
  const toCome = around.future || around.rhythm;
  return toCome && (tokens[group.after + 1]?.is ?? 0) & ING ? judged(said, "planned", "subject") : null;
}

const FOR_DAY = /^for (?:the week|(?:\w+day )?\d{1,2} )/;
const LONGEST_FOR_DAY = 16;
const FIXES = new Set(["agree", "confirm", "set", "fix"]);

/** "Publication has been agreed with the family for the week of 6 April 2026". */
export function agreedForDay(said: Said): Deed | null {
  const { group, line } = said;
  if (!group.passive || !group.perfect || !FIXES.has(group.lemma)) return null;
  return aheadBehind(said, (start) => FOR_DAY.test(line.text.slice(start, start + LONGEST_FOR_DAY)))
    ? judged(said, "planned", "agent")
    : null;
}

/** "It has been rearranged by the Trust for 12 October 2026". */
export function rearranged(said: Said): Deed | null {
  const { group, line } = said;
  if (!group.passive || isDashed(said) || !classes.diarises.has(group.lemma.replace(/^re/, ""))) return null;
  return aheadBehind(said, (start) => line.text.startsWith("for ", start))
    ? judged(said, "planned", "agent")
    : null;
}

/** "Target date revised to 31 October 2026", "A date in June 2026 has been set aside". */
export function dateMoved(said: Said): Deed | null {
  return said.around.future && classes.deadlines.has(said.subject.head)
    ? judged(said, "planned", "agent")
    : null;
}

const TARGET = /^(?:targets?|goals?|itself|themselves|ourselves)$/;

/** "has set itself the target of nine in ten by June". */
export function targetSet(said: Said): Deed | null {
  const { group, tokens, around } = said;
  if (group.lemma !== "set" || !around.future) return null;
  return tokens.slice(group.after, group.after + 3).some(({ lower }) => TARGET.test(lower))
    ? judged(said, "planned", "subject")
    : null;
}

/** "Night teams booked on to a course in May 2026". */
export function noteOfBooking(said: Said): Deed | null {
  const { first, head, perfect, passive, lemma } = said.group;
  const noteOnly = first === head && !perfect && !passive;
  return noteOnly && said.around.future && (classes.diarises.has(lemma) || /^timetabl/.test(lemma))
    ? judged(said, "planned", "agent")
    : null;
}

const ELSEWHERE = /^(?:back|forward|out)$/;

/** "has been put back to February 2026". */
export function movedBack(said: Said): Deed | null {
  const { group, tokens, around } = said;
  const moves = classes.moves.has(group.lemma) && ELSEWHERE.test(wordAt(said, group.after));
  return moves && around.dueBy && tokens[group.after + 1]?.time ? judged(said, "planned", "agent") : null;
}

/** "The audit has slipped to May 2026". */
export function slipped(said: Said): Deed | null {
  const { group, tokens, around } = said;
  const later = classes.slips.has(group.lemma) && around.dueBy && (group.perfect || group.passive);
  return later && tokens[group.after]?.time ? judged(said, "planned", "agent") : null;
}
