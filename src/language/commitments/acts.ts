// Whether a subject acts by itself, and whether what it does happens to it.

import { classes } from "./classes";
import type { Deed } from "./deed";
import { isNoun, type Line } from "./line";
import type { Subject } from "./subject";
import { ADVERB, COORDINATOR, DETERMINER, PREPOSITION, RELATIVE, TO } from "./words";

const NEW = /^(?:(?:the|a|an|this|our|its|their) )?(?:new|second|third|further)\b/i;
const OPENS = new Set(["open", "start", "begin", "launch", "close"]);

/** "The new clinic will open in May": somebody else sees to it. */
export function isToOpen({ tokens, text }: Line, { subject, group }: Deed): boolean {
  const token = tokens[subject.actor];
  const place = token?.actor?.kind === "body" || token?.actor?.kind === "group";
  return place && OPENS.has(group.lemma) && NEW.test(text.slice(token.start, token.end));
}

/** "It will start in May", "It is planned to be live by June": a course or a paper, not the group that made it. */
export function happens({ tokens }: Line, { group }: Deed): boolean {
  if (group.passive && group.infinitive === "be") return true;
  // "goes to print"
  const lemma = group.lemma === "go" ? group.lemma : group.infinitive || group.lemma;
  if (!classes.happens.has(lemma)) return false;
  const next = tokens[group.after];
  if (
    !next ||
    next.time ||
    tokens[group.after + 1]?.lower === "times" ||
    classes.behindHappens.has(next.lower)
  )
    return true;
  return (next.is & (PREPOSITION | ADVERB)) !== 0 || !(isNoun(next) || next.is & DETERMINER);
}

/** "is in the process of recruiting", "is due to present". */
export function isInHand(line: Line, { group }: Deed): boolean {
  const behind = line.tokens.slice(group.first, group.first + 7);
  if (group.lemma !== "be" || behind.some(({ lower }) => lower === "being")) return false;
  // "The offer is due to be approved": by somebody else
  return behind.some(
    ({ lower }, i) => lower === "process" || (lower === "due" && behind[i + 2]?.lower !== "be"),
  );
}

/** "Housing Options": a name of more than one word, whatever its verb. */
export function isTitled(line: Line, { from, to }: Pick<Subject, "from" | "to">): boolean {
  const words = line.tokens.slice(from, to);
  return (
    words.length > 1 &&
    words.every(
      ({ start, lower, is }) =>
        /^[a-z&]/.test(lower) && (/\p{Lu}/u.test(line.text.charAt(start)) || (is & COORDINATOR) !== 0),
    )
  );
}

/** Whether a plain noun phrase is likely a service or a person, and no paper or event: "Housing will write". */
export function actsItself(line: Line, { head, from, to }: Pick<Subject, "head" | "from" | "to">): boolean {
  if (head === "" || to - from > 5 || from < 0) return false;
  const words = line.tokens.slice(from, to);
  const service = head === "work" && classes.kindsOfWork.has(words.at(-2)?.lower ?? "");
  const office = classes.internal.has(words[0]?.lower ?? "") && isTitled(line, { from, to });
  if (
    !service &&
    !office &&
    (classes.documents.has(head) || classes.piecesOfWork.has(head) || classes.work.has(head))
  )
    return false;
  // "Mindful of this, the Unit": a capital behind "the" inside a sentence is a name's
  const named =
    words[0]?.lower === "the" &&
    words[0].start > line.seam &&
    /\p{Lu}/u.test(line.text.charAt(words[1]?.start ?? 0));
  const opening = line.text.charAt((named ? words[1]?.start : words[0]?.start) ?? 0);
  if (opening !== opening.toUpperCase() && !classes.opensService.has(words[0]?.lower ?? "")) return false;
  return (
    words.every(
      ({ is, lower, time }) =>
        !time &&
        !(is & (PREPOSITION | TO | RELATIVE)) &&
        !(is & ADVERB && lower === "still") &&
        /^[a-z]/.test(lower),
    ) &&
    !classes.neverActs.has(head) &&
    !classes.opensNoService.has(words[0]?.lower ?? "")
  );
}
