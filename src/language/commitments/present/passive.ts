import { classes } from "../classes";
import { isWithinDays } from "../counting-times";
import { type Deed, isActor, judged, type Said, wordAt } from "../deed";
import { firstMeant, type Sense } from "../senses";
import { PREPOSITION, TO } from "../words";
import { obligedSenses } from "./obliged";

/** What a passive in the present can mean, in the order in which it is asked. */
export const passiveSenses: readonly Sense[] = [
  isPlanned,
  isObliged,
  isReckoned,
  isHeartened,
  isWellKnown,
  isCommitted,
  isCarriedForward,
  isPrepared,
  isMinded,
  isAwaited,
  isHoped,
  isStillNeeded,
  isClosed,
  isBackedUp,
  isSetOut,
  isAddressed,
  isElsewhere,
  isAppended,
  isJudged,
];

/** Reads "is offered", "are required to report"; what means nothing else is done as a matter of course. */
export function presentPassive(said: Said): Deed {
  return firstMeant(passiveSenses, said) ?? judged(said, "practice");
}

const BOOKED = /^(?:book|arrange|earmark|timetabl\w*|set|slate|pencil|fix)$/;

/** "A second visit is planned", "A room is booked for 4 June". */
function isPlanned(said: Said): Deed | null {
  const { lemma, infinitive } = said.group;
  if (!classes.foresees.has(lemma) && !(said.around.future && BOOKED.test(lemma))) return null;
  return judged(said, "planned", infinitive !== "" ? "subject" : "agent");
}

/** "Schools are asked to reply by May". */
function isObliged(said: Said): Deed | null {
  const { lemma, infinitive } = said.group;
  if (infinitive === "" || !classes.obliged.has(lemma)) return null;
  return firstMeant(obligedSenses, said) ?? judged(said, "planned", "subject");
}

/** "The cost of it is estimated at £1.4 million". */
function isReckoned(said: Said): Deed | null {
  return classes.foretold.has(said.group.lemma) && classes.measures.has(said.subject.head)
    ? judged(said, "other")
    : null;
}

const BY_WHAT = new Set(["by", "that", "at"]);

/** "The Board is encouraged by this", "We are saddened": how somebody feels. */
function isHeartened(said: Said): Deed | null {
  const { lemma, head, after } = said.group;
  const encouraged = lemma === "encourage" && BY_WHAT.has(wordAt(said, after));
  return encouraged || classes.feelings.has(wordAt(said, head)) ? judged(said, "other") : null;
}

const KNOWN = new Set(["know", "document", "understand", "rehearse", "found", "justify", "make"]);

/** "The pressures on it are well known", "The worry is well founded". */
function isWellKnown(said: Said): Deed | null {
  const { lemma, head } = said.group;
  return KNOWN.has(lemma) && wordAt(said, head - 1) === "well" ? judged(said, "other") : null;
}

/** "The Trust is committed to a second audit". */
function isCommitted(said: Said): Deed | null {
  return said.group.lemma === "commit" ? judged(said, "planned", "subject") : null;
}

const ONWARDS = new Set(["forward", "over"]);

/** "This action is carried forward". */
function isCarriedForward(said: Said): Deed | null {
  const { lemma, after } = said.group;
  return lemma === "carry" && ONWARDS.has(wordAt(said, after)) ? judged(said, "planned", "agent") : null;
}

/** "The Council is prepared to fund a second post". */
function isPrepared(said: Said): Deed | null {
  const { lemma, infinitive } = said.group;
  return infinitive !== "" && classes.readiness.has(lemma) && isActor(said)
    ? judged(said, "planned", "subject")
    : null;
}

/** "The Council is minded to fund it": no more than that. */
function isMinded(said: Said): Deed | null {
  const { lemma, infinitive, head } = said.group;
  return lemma === "mind" && infinitive !== "" ? judged(said, "planned", "subject", head) : null;
}

/** "A decision is expected soon"; "This is expected of all staff" is a rule. */
function isAwaited(said: Said): Deed | null {
  const { lemma, infinitive, after } = said.group;
  return infinitive === "" && classes.awaits.has(lemma) && !classes.ofOrBy.has(wordAt(said, after))
    ? judged(said, "planned", "agent")
    : null;
}

const HOPED = new Set(["hope", "aim", "expect"]);

/** "It is hoped that the clinic will open", "Completion is hoped for by 8 May 2026". */
function isHoped(said: Said): Deed | null {
  const { lemma, head } = said.group;
  if (!HOPED.has(lemma) || (said.subject.head !== "it" && !said.around.future)) return null;
  return judged(said, "planned", "agent", lemma === "expect" ? -1 : head);
}

/** "Further work is needed with landlords", "A second return is required from each home by May 2026". */
function isStillNeeded(said: Said): Deed | null {
  if (!classes.requires.has(said.group.lemma)) return null;
  if (isDemanded(said)) return judged(said, "planned", "asked");
  return classes.furtherWork.has(said.subject.opening) ? judged(said, "planned", "agent") : null;
}

const EACH = new Set(["each", "every", "all", "both"]);

/** Whether somebody has to hand it in by a time: "from the Trust within six months"; not "within three days", a standard. */
function isDemanded({ tokens, group, around, line }: Said): boolean {
  if (!around.dueBy || around.rhythm) return false;
  const from = tokens.findIndex(({ lower }, at) => at > group.head && lower === "from");
  const standard = tokens.some((token, at) => at > group.head && isWithinDays(line, token));
  const giver = tokens[from + 1];
  return from !== -1 && !standard && giver !== undefined && (giver.actor != null || EACH.has(giver.lower));
}

/** "This action is now completed", "The revised form is published". */
function isClosed(said: Said): Deed | null {
  const { lemma } = said.group;
  const closed =
    classes.closed.has(lemma) || (lemma === "close" && classes.actionItems.has(said.subject.head));
  return closed && !said.around.rhythm && isResult(said) ? judged(said, "done") : null;
}

/** "is now completed.", "is met with a new form"; "is completed by the nurse", "is completed in each home" go on. */
function isResult({ tokens, group }: Said): boolean {
  const next = tokens[group.after];
  return next === undefined || next.time !== null || next.lower === "with" || !(next.is & (PREPOSITION | TO));
}

/** "This recommendation is supported": a view; "supported by the Trust" is help. */
function isBackedUp(said: Said): Deed | null {
  const { lemma, after } = said.group;
  return lemma === "support" && classes.thisOrFinding.has(said.subject.head) && wordAt(said, after) !== "by"
    ? judged(said, "other")
    : null;
}

/** "Our response is set out under three headings". */
function isSetOut(said: Said): Deed | null {
  const { head } = said.subject;
  const paper = head === "response" || head === "document";
  return paper && classes.spans.has(said.group.lemma) ? judged(said, "other") : null;
}

/** "This recommendation is addressed to the Government". */
function isAddressed(said: Said): Deed | null {
  return classes.addresses.has(said.group.lemma) && classes.reviewItems.has(said.subject.head)
    ? judged(said, "other")
    : null;
}

/** "Progress is set out below": where it can be read. */
function isElsewhere(said: Said): Deed | null {
  const { lemma, after } = said.group;
  if (!classes.crossReference.has(lemma)) return null;
  const behind = wordAt(said, after) === "out" ? after + 1 : after;
  return classes.elsewhere.has(wordAt(said, behind)) ? judged(said, "other") : null;
}

const POINTS = /^ (?:in|at|as|to|with) (?:the |this )?(?:appendix|annexe?|schedule|table) /i;
const LONGEST_POINTER = 40;

/** "The membership is attached at Appendix B". */
function isAppended(said: Said): Deed | null {
  const { group, subject, tokens, line } = said;
  if (!classes.toLookAt.has(group.lemma) || !classes.details.has(subject.head)) return null;
  const from = tokens[group.head]?.end ?? 0;
  return POINTS.test(line.text.slice(from, from + LONGEST_POINTER)) ? judged(said, "other") : null;
}

/** "Closures are dip sampled and assured": in such a manner something is checked, and nobody is sure of it. */
const isChecked = (said: Said): boolean => {
  const { lemma, first, head } = said.group;
  return lemma === "assure" && head > first + 1 && classes.manner.has(wordAt(said, head - 1));
};

/** "The case is clear cut", "It is accepted that more could be done". */
function isJudged(said: Said): Deed | null {
  const { lemma, head } = said.group;
  const viewed = classes.view.has(lemma) && (said.subject.head === "it" || said.subject.head === "this");
  return viewed || (classes.judging.has(wordAt(said, head)) && !isChecked(said))
    ? judged(said, "other")
    : null;
}
