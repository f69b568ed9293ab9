import { classes } from "./classes";
import {
  complement,
  courtesy,
  DEMONSTRATIVE,
  type Deed,
  isActor,
  isEffect,
  isQuality,
  judged,
  judges,
  nounFrom,
  type Said,
  tentativeVerb,
  wordAt,
} from "./deed";
import { duty } from "./duties";
import { wordsFrom } from "./in-hand";
import { opensContent } from "./neighbours";
import { isCase, promisesNothing } from "./no-promise";
import { isTitled } from "./owner";
import { PARTICIPLE, TO } from "./words";

const READY = /^would (?:\w+ )?be (?:willing|prepared|ready|open) to\b/;

/** Reads a verb with a modal: "will", "should", "may", "is to". */
export function modal(said: Said): Deed {
  const { group, subject } = said;
  const { modal, lemma } = group;
  // "You will recall that …" speaks to the reader and binds nobody.
  if (subject.head === "you") return judged(said, "other");
  // "What the Trust has done is to bring the two teams together"
  const whatWasDone =
    modal === "is to" &&
    said.tokens[0]?.lower === "what" &&
    /\b(?:did|done|able to do)\b/.test(said.line.text.slice(0, said.tokens[group.first]?.start));
  if (whatWasDone) return judged(said, "done");
  if (modal === "will" || modal === "shall" || modal === "is to") return promise(said);
  if (
    modal === "would" &&
    !group.negated &&
    classes.wouldLike.has(lemma) &&
    group.infinitive !== "" &&
    (isActor(said) || isTitled(said.line, subject))
  ) {
    return courtesy(said) ? judged(said, "other") : judged(said, "planned", "subject", group.head);
  }
  // "The Council would be willing to look again"
  if (isActor(said) && READY.test(wordsFrom(said, group.first)))
    return judged(said, "planned", "subject", group.first);
  // "The first thing that we did was to ring every home"
  const told =
    modal === "was to" &&
    said.tokens.slice(0, group.first).some(({ lower }) => lower === "did" || FIRST_ACT.test(lower));
  if (told && !group.passive) return judged(said, "done");
  // "The launch had to be put off"
  if (modal === "have to" && group.tense === "past") return judged(said, "other");
  if (modal === "was to" || modal === "would") return judged(said, "other");
  if (modal === "should" || modal === "must" || modal === "have to") return duty(said);
  // may, might, could, can
  if (modal === "can") return possibility(said);
  // "Neither the Trust nor the Council could say how many"
  if (modal === "could" && said.tokens[0]?.lower === "neither") return judged(said, "other");
  // "Providers may be asked to send a return"
  if (group.passive && !group.negated && group.infinitive !== "" && classes.obliged.has(lemma))
    return judged(said, "planned", bindsWhomItAsks(said) ? "subject" : "agent", group.first);
  // "It may be possible to extend it", "A second pilot may be possible"
  const open = lemma === "be" && !group.negated && wordAt(said, complement(said)) === "possible";
  if (
    open &&
    (said.tokens.some(({ is }, i) => i > group.head && (is & TO) !== 0) ||
      classes.piecesOfWork.has(subject.head))
  )
    return judged(said, "planned", "agent", group.first);
  // "Dentists may be asked in at a later date": what is to come, and no rule
  const later = said.tokens.some(({ time }) => time && !time.past && time.timing !== "recurring");
  if (later && group.passive && !group.negated) return judged(said, "planned", "agent", group.first);
  if (said.tokens[subject.actor]?.actor?.kind === "class" || subject.opening === "any")
    return judged(said, "practice");
  // "Practices that have named nobody may be visited"; "A child may be seen alone where …" is a rule
  const done =
    classes.agentive.has(lemma) && !classes.people.has(subject.head) && said.line.tokens.length < SHORT;
  const changed =
    group.passive &&
    modal !== "could" &&
    (classes.revisable.has(lemma) || done || (said.around.future && !isActor(said)));
  if (changed && !group.negated) return judged(said, "planned", "agent", group.first);
  // "may be able to fund"
  if (lemma === "be" && !group.negated && isActor(said) && wordAt(said, complement(said)) === "able")
    return judged(said, "planned", "subject", group.first);
  // "There may be scope to extend it"
  const scope =
    lemma === "be" &&
    subject.head === "there" &&
    /^(?:scope|room|an? (?:opportunity|chance|case|way))\b/.test(wordsFrom(said, complement(said)));
  if (scope && !group.negated && said.tokens.some(({ is }, i) => i > group.head && (is & TO) !== 0))
    return judged(said, "planned", "agent", group.first);
  // "Could be offered to nurseries", in a note
  if (group.first === 0 && !group.negated && !group.perfect && !group.progressive)
    return judged(said, "planned", "agent", 0);
  const acts = isActor(said) && lemma !== "be" && !group.perfect && !classes.standing.has(lemma);
  const thing = subject.head === "it" && !classes.agentive.has(lemma);
  if (!acts || group.negated || group.passive || thing) return judged(said, "other");
  return judged(said, "planned", "subject", group.first);
}

/** A line of so few words has no case in it for which it is a rule. */
const SHORT = 14;

const BARRED = /\b(?:until|unless|without)\b/;

function possibility(said: Said): Deed {
  const { group, subject } = said;
  // "Training can only ever be part of the answer"
  if (group.lemma === "be" && !group.passive && wordAt(said, group.first + 1) === "only")
    return judged(said, "other");
  // "Schools can expect a letter from the Director"
  if (group.lemma === "expect" && !group.passive && !group.negated && isActor(said))
    return judged(said, "planned", "agent");
  // "A case cannot be closed without the manager's agreement": a rule
  if (group.negated || subject.opening === "no")
    return judged(said, BARRED.test(said.line.text) && !isActor(said) ? "practice" : "other");
  // "Neglect can be difficult to identify", "Delay can lead to harm"
  const at = complement(said);
  if (group.lemma === "be" && (judges(said, at) || isQuality(said, at))) return judged(said, "other");
  const comes = classes.effect.has(group.lemma) || classes.causes.has(group.lemma);
  return judged(said, comes && !group.passive && !isActor(said) ? "other" : "practice");
}

function promise(said: Said): Deed {
  const { group, subject } = said;
  const { lemma, infinitive } = group;
  if (promisesNothing(said)) return judged(said, "other");
  // "The form will not close until the box is filled"
  const locked =
    group.negated &&
    !group.passive &&
    !isActor(said) &&
    /^(?:save|close|submit|accept|let|allow|open|permit|issue|proceed)$/.test(lemma);
  if (locked && BARRED.test(said.line.text)) return judged(said, "practice");
  // "A section on this is to be found in the form"
  if (group.modal === "is to" && group.passive && lemma === "find") return judged(said, "practice");
  // "The form is never to be left blank": a rule
  if (group.negated && group.modal === "is to") return judged(said, "practice");
  if (DEMONSTRATIVE.has(subject.head) && !group.passive && isEffect(said)) {
    return judged(
      said,
      said.around.previous === "planned" && said.around.part !== "taken" ? "planned" : "other",
    );
  }
  // "The process described there will also help."
  const helps = lemma === "help" && !isActor(said) && /^[.;,]?$/.test(wordAt(said, group.after));
  if (helps && infinitive === "") return judged(said, "other");
  // "As a result children will be seen sooner"
  if (classes.people.has(subject.head) || classes.subjects.has(subject.head)) {
    const opening = said.line.text.slice(0, 16).toLowerCase();
    if (
      opening.startsWith("as a result") ||
      opening.startsWith("this way") ||
      opening.startsWith("in this way")
    )
      return judged(said, "other");
  }
  if (lemma === "be") {
    const at = complement(said);
    // "It will be the responsibility of the lead nurse to update the form"
    if (subject.head === "it" && ofActorTo(said, at)) return judged(said, "planned", "within");
    // "There will always be cases where …"
    const ever = subject.head === "there" && (wordAt(said, group.first + 1) === "always" || isCase(said, at));
    // "Neglect will be the theme of the spring forums"
    const topic = classes.topics.has(nounFrom(said, at));
    // "Numbers will be limited to six"
    const capped = /^(?:limited|restricted|capped) to\b/.test(wordsFrom(said, at));
    if (capped) return judged(said, "planned", "agent");
    if (ever || (judges(said, at) && !topic) || (wordAt(said, at) === "no" && subject.head === "there"))
      return judged(said, "other");
    return judged(said, "planned", "subject");
  }
  if (group.modal === "is to" && PURPOSES.has(subject.head)) return judged(said, "other");
  // "The aim of the course is to help"
  if (group.modal === "is to" && subject.head === "aim" && isOfThing(said)) return judged(said, "other");
  const hope = group.modal === "is to" && HOPES.has(subject.head) ? group.first : -1;
  const perhaps = Math.max(tentativeVerb(said), hope);
  // "will expect assurance from the Trust"
  const asks = !group.passive && infinitive === "" && classes.asksOutright.has(lemma);
  if (asks && !opensContent(said.tokens, group.after)) return judged(said, "planned", "asked");
  // "Take-up will continue to be tracked": whoever monitors it acts
  if (infinitive === "be" && ((said.tokens[group.after]?.is ?? 0) & PARTICIPLE) !== 0)
    return judged(said, "planned", "agent", perhaps);
  if (group.passive) {
    const binds = bindsWhomItAsks(said) ? "subject" : "agent";
    return judged(said, "planned", binds, lemma === "encourage" ? group.head : perhaps);
  }
  // "All wards will receive a session": by whom?
  const taught = classes.receives.has(lemma) && classes.lessons.has(nounFrom(said, group.after));
  return judged(said, "planned", taught ? "agent" : "subject", perhaps);
}

/**
 * "Nurses will be required to attend" binds them, and so does "will be asked to report": an account is owed. Of "Nurses
 * will be asked to attend" only the asking is promised, and by whom is not said (LABELS.md: the thing acted on is no owner).
 */
const bindsWhomItAsks = ({ group: { lemma, infinitive } }: Said): boolean =>
  infinitive !== "" &&
  classes.obliged.has(lemma) &&
  (!classes.invites.has(lemma) || classes.accounts.has(infinitive));

/** "Its first act was to ring every home" */
const FIRST_ACT = /^(?:act|step|task|move|answer|reply)$/;

/** "the responsibility of the lead nurse to", "the role of the Board to" */
function ofActorTo({ tokens }: Said, from: number): boolean {
  // "It will be for the Board to decide"
  if (tokens[from]?.lower === "for" && tokens[from + 1]?.actor && (tokens[from + 2]?.is ?? 0) & TO)
    return true;
  const of = tokens.findIndex(({ lower }, i) => i > from && i < from + 4 && lower === "of");
  return of !== -1 && tokens[of + 1]?.actor != null && ((tokens[of + 2]?.is ?? 0) & TO) !== 0;
}

function isOfThing({ tokens, subject }: Said): boolean {
  const of = tokens.findIndex(({ lower }, i) => i > subject.from && i < subject.to && lower === "of");
  return of !== -1 && !tokens.slice(of + 1, subject.to).some(({ actor }) => actor);
}

const PURPOSES = new Set(["purpose", "role", "remit", "function", "job"]);
const HOPES = new Set(["hope", "aim", "ambition", "aspiration"]);
