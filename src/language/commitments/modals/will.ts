// What a verb with "will" or "is to" lays down or promises.

import { classes } from "../classes";
import {
  complement,
  DEMONSTRATIVE,
  type Deed,
  isActor,
  isEffect,
  judged,
  nounFrom,
  type Said,
  tentativeVerb,
  wordAt,
  wordsFrom,
} from "../deed";
import { opensContent } from "../neighbours";
import { PARTICIPLE, TO } from "../words";

/** "cannot … until", "will not … unless": what bars the way. */
export const BARRED = /\b(?:until|unless|without)\b/;

const LOCKS = new Set("save close submit accept let allow open permit issue proceed".split(" "));

/** "The form will not close until the box is filled". */
export function willNotUntil(said: Said): Deed | null {
  const { negated, passive, lemma } = said.group;
  const locked = negated && !passive && LOCKS.has(lemma) && !isActor(said);
  return locked && BARRED.test(said.line.text) ? judged(said, "practice") : null;
}

/** "A section on this is to be found in the form". */
export function isToBeFound(said: Said): Deed | null {
  const { modal, passive, lemma } = said.group;
  return lemma === "find" && modal === "is to" && passive ? judged(said, "practice") : null;
}

const TAKEN_FOR = new Set(["regard", "treat", "count", "class", "deem", "see", "view"]);

/** "The form is never to be left blank", "It is to be regarded as open until it is signed": a rule. */
export function isNeverTo(said: Said): Deed | null {
  const { negated, modal, passive, lemma, after } = said.group;
  if (modal !== "is to") return null;
  const takenFor = passive && TAKEN_FOR.has(lemma) && wordAt(said, after) === "as";
  return negated || takenFor ? judged(said, "practice") : null;
}

/** "This will ensure that it is seen": what comes of the plan in front of it belongs to the plan. */
export function itsEffectWill(said: Said): Deed | null {
  if (!DEMONSTRATIVE.has(said.subject.head) || said.group.passive || !isEffect(said)) return null;
  const { previous, part } = said.around;
  return judged(said, previous === "planned" && part !== "taken" ? "planned" : "other");
}

/** "It will be the responsibility of the lead nurse to update the form", "It will be for the Board to decide". */
export function itWillBeForThemTo(said: Said): Deed | null {
  const { group, subject, tokens } = said;
  if (group.lemma !== "be" || subject.head !== "it") return null;
  const at = complement(said);
  const for_ = tokens[at]?.lower === "for" && isActorTo(said, at + 1);
  const of = tokens.findIndex(({ lower }, i) => i > at && i < at + 4 && lower === "of");
  return for_ || (of !== -1 && isActorTo(said, of + 1)) ? judged(said, "planned", "within") : null;
}

const isActorTo = ({ tokens }: Said, at: number): boolean =>
  tokens[at]?.actor != null && ((tokens[at + 1]?.is ?? 0) & TO) !== 0;

const CAPPED = /^(?:limited|restricted|capped) to\b/;

/** "Numbers will be limited to six". */
export function willBeCapped(said: Said): Deed | null {
  const capped = said.group.lemma === "be" && CAPPED.test(wordsFrom(said, complement(said)));
  return capped ? judged(said, "planned", "agent") : null;
}

/** "The Chief Nurse will be the sponsor". */
export function willBe(said: Said): Deed | null {
  return said.group.lemma === "be" ? judged(said, "planned", "subject") : null;
}

/** "The Board will expect assurance from the Trust". */
export function willExpect(said: Said): Deed | null {
  const { lemma, passive, infinitive, after } = said.group;
  const asks = !passive && infinitive === "" && classes.asksOutright.has(lemma);
  return asks && !opensContent(said.tokens, after) ? judged(said, "planned", "asked") : null;
}

const HOPES = new Set(["hope", "aim", "ambition", "aspiration"]);

/** The word that promises less than doing it: "will consider", "The hope is to"; -1 where there is none. */
function lessIn(said: Said): number {
  const { modal, first } = said.group;
  return Math.max(tentativeVerb(said), modal === "is to" && HOPES.has(said.subject.head) ? first : -1);
}

/** "Take-up will continue to be tracked": whoever monitors it acts. */
export function willContinueToBe(said: Said): Deed | null {
  const { infinitive, after } = said.group;
  return infinitive === "be" && ((said.tokens[after]?.is ?? 0) & PARTICIPLE) !== 0
    ? judged(said, "planned", "agent", lessIn(said))
    : null;
}

/** "The form will be revised". */
export function willBeDone(said: Said): Deed | null {
  const { passive, lemma, head } = said.group;
  if (!passive) return null;
  const binds = bindsWhomItAsks(said) ? "subject" : "agent";
  return judged(said, "planned", binds, lemma === "encourage" ? head : lessIn(said));
}

/**
 * "Nurses will be required to attend" binds them, and so does "will be asked to report": an account is owed. Of "Nurses
 * will be asked to attend" only the asking is promised, and by whom is not said (LABELS.md: the thing acted on is no owner).
 */
export const bindsWhomItAsks = ({ group: { lemma, infinitive } }: Said): boolean =>
  infinitive !== "" &&
  classes.obliged.has(lemma) &&
  (!classes.invites.has(lemma) || classes.accounts.has(infinitive));

const RECEIVED = /^(?:this|it|them|one)$/;

/** "The Trust will revise the form"; "All wards will receive a session", "will have received it": by whom? */
export function willDo(said: Said): Deed {
  const { lemma, after, perfect } = said.group;
  const it = RECEIVED.test(wordAt(said, after)) && (perfect || lemma !== "have");
  const given = it || classes.lessons.has(nounFrom(said, after));
  const taught = classes.receives.has(lemma) && given;
  return judged(said, "planned", taught ? "agent" : "subject", lessIn(said));
}
