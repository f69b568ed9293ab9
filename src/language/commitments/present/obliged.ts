// What somebody "is asked to do", "is required to do", "is expected to do": a deed that ends, or a rule.

import { classes } from "../classes";
import { isWithinDays } from "../counting-times";
import { type Deed, isActor, judged, type Said } from "../deed";
import { flags } from "../neighbours";
import type { Sense } from "../senses";
import { ING } from "../words";

/** What being obliged can mean, in the order in which it is asked; where nothing of it is meant, a deed is to come. */
export const obligedSenses: readonly Sense[] = [
  inEachCase,
  byDay,
  everySoOften,
  isForeseen,
  standingOrder,
  onceOnly,
  ofEverybody,
];

/** "When a visit is missed, the nurse is required to ring": a rule. */
function inEachCase(said: Said): Deed | null {
  const [opening, next] = said.tokens;
  const ruled = classes.opensCase.has(opening?.lower ?? "") && !next?.time;
  return ruled && said.clauses.subordinate.some(([first]) => first === 0) ? judged(said, "practice") : null;
}

/** "Contractors are required to report concerns": whoever they are, whenever it happens. */
function isEveryone({ tokens, subject, group }: Said): boolean {
  const kind = tokens[subject.actor]?.actor?.kind;
  return (
    kind !== "body" &&
    kind !== "group" &&
    subject.head.endsWith("s") &&
    !classes.revisable.has(group.infinitive)
  );
}

/** Whether the only time is so many hours or days from what happens. */
const withinDays = ({ tokens, line }: Said): boolean =>
  tokens.every((token) => !token.time || isWithinDays(line, token));

/** "Schools are asked to reply by May"; "Practices are asked to ring within two days" is whenever it happens. */
function byDay(said: Said): Deed | null {
  return said.around.dueBy && !(isEveryone(said) && withinDays(said))
    ? judged(said, "planned", "subject")
    : null;
}

/** "The Matron is asked to report every quarter". */
function everySoOften(said: Said): Deed | null {
  return said.around.rhythm ? judged(said, "practice") : null;
}

/** "The form is expected to be printed soon". */
function isForeseen(said: Said): Deed | null {
  const { lemma, infinitive } = said.group;
  const { head } = said.subject;
  if (lemma !== "expect" || isActor(said) || classes.people.has(head) || classes.subjects.has(head))
    return null;
  return said.around.future || infinitive === "be" ? judged(said, "planned", "agent") : null;
}

const WHICHEVER = new Set(["any", "each", "every"]);

/** "Clerks are expected to send back any form that …", "to check it before signing": as often as it happens. */
function standingOrder(said: Said): Deed | null {
  const { tokens, group } = said;
  const ordered =
    WHICHEVER.has(tokens[group.after]?.lower ?? "") ||
    tokens.some(
      ({ lower }, at) => at > group.after && lower === "before" && (flags(tokens, at + 1) & ING) !== 0,
    );
  return ordered ? judged(said, "practice") : null;
}

/** "All practices are asked to nominate a lead". */
function onceOnly(said: Said): Deed | null {
  return classes.onceOnly.has(said.group.infinitive) ? judged(said, "planned", "subject") : null;
}

const FREE_TO = new Set(["encourage", "invite"]);

/** "All staff are required to read it", "The Trust is expected to have a lead", "Parents are invited to attend". */
function ofEverybody(said: Said): Deed | null {
  const { lemma, infinitive } = said.group;
  const { opening, actor } = said.subject;
  const everybody =
    FREE_TO.has(lemma) ||
    classes.standing.has(infinitive) ||
    classes.sweeping.has(opening) ||
    said.tokens[actor]?.actor?.kind === "class" ||
    isEveryone(said);
  return everybody ? judged(said, "practice") : null;
}
