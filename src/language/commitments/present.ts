import { diarised, inAMonth, intends, meetsNext, onADay } from "./announced";
import { classes } from "./classes";
import {
  courtesy,
  DEMONSTRATIVE,
  type Deed,
  holdsView,
  isActor,
  isWork,
  judged,
  judges,
  nounFrom,
  objectIsFinding,
  type Said,
  tentativeVerb,
  wordAt,
} from "./deed";
import { wordsFrom } from "./in-hand";
import { flags } from "./neighbours";
import { isTalk } from "./present-talk";
import { need, remains } from "./still-to-do";
import { isWithinDays } from "./timing";
import { BASE, ING, PREPOSITION, TO } from "./words";

/** Reads "is offered", "are required to report". */
export function presentPassive(said: Said): Deed {
  const { group, subject, around } = said;
  const { lemma, infinitive } = group;
  const booked = around.future && /^(?:book|arrange|earmark|timetabl\w*|set|slate|pencil|fix)$/.test(lemma);
  if (booked || classes.foresees.has(lemma)) {
    return judged(said, "planned", infinitive !== "" ? "subject" : "agent");
  }
  if (classes.obliged.has(lemma) && infinitive !== "") {
    // "When a visit is missed, the nurse is required to ring": a rule
    const ruled = classes.opensCase.has(said.tokens[0]?.lower ?? "") && !said.tokens[1]?.time;
    if (ruled && said.clauses.subordinate.some(([first]) => first === 0)) return judged(said, "practice");
    const actor = said.tokens[subject.actor]?.actor;
    // "Contractors are required to report concerns": whoever they are, whenever it happens
    const everyone =
      actor?.kind !== "body" &&
      actor?.kind !== "group" &&
      subject.head.endsWith("s") &&
      !classes.revisable.has(infinitive);
    // "Practices are asked to ring the parent within five working days": as often as it happens
    if (around.dueBy && !(everyone && withinDays(said))) return judged(said, "planned", "subject");
    if (around.rhythm) return judged(said, "practice");
    // "The form is expected to be printed soon"
    const foreseen =
      lemma === "expect" &&
      !isActor(said) &&
      (said.around.future || infinitive === "be") &&
      !classes.people.has(subject.head);
    if (foreseen && !classes.subjects.has(subject.head)) return judged(said, "planned", "agent");
    const sweeping = classes.sweeping.has(subject.opening) || actor?.kind === "class" || everyone;
    if (isStandingOrder(said)) return judged(said, "practice");
    if (classes.onceOnly.has(infinitive)) return judged(said, "planned", "subject");
    if (sweeping || classes.standing.has(infinitive) || lemma === "encourage" || lemma === "invite")
      return judged(said, "practice");
    return judged(said, "planned", "subject");
  }
  // "The cost of it is estimated at £1.4 million"
  if (classes.measures.has(subject.head) && classes.foretold.has(lemma)) return judged(said, "other");
  const encouraged = lemma === "encourage" && /^(?:by|that|at)$/.test(wordAt(said, group.after));
  if (encouraged || classes.feelings.has(wordAt(said, group.head))) return judged(said, "other");
  // "The pressures on it are well known"
  if (/^(?:know|document|understand|rehearse)$/.test(lemma) && wordAt(said, group.head - 1) === "well")
    return judged(said, "other");
  if (lemma === "commit") return judged(said, "planned", "subject");
  // "This action is carried forward"
  if (lemma === "carry" && /^(?:forward|over)$/.test(wordAt(said, group.after)))
    return judged(said, "planned", "agent");
  // "is prepared to fund"
  if (classes.readiness.has(lemma) && infinitive !== "" && isActor(said))
    return judged(said, "planned", "subject");
  // "is minded to fund"
  if (lemma === "mind" && infinitive !== "") return judged(said, "planned", "subject", group.head);
  // "A decision is expected soon"; "This is expected of all staff" is a rule
  if (classes.awaits.has(lemma) && infinitive === "" && !classes.ofOrBy.has(wordAt(said, group.after)))
    return judged(said, "planned", "agent");
  if (lemma === "hope" || lemma === "aim" || lemma === "expect") {
    if (subject.head === "it" || around.future)
      return judged(said, "planned", "agent", lemma === "expect" ? -1 : group.head);
  }
  if (classes.requires.has(lemma) && classes.furtherWork.has(subject.opening)) {
    return judged(said, "planned", "agent");
  }
  const closed = lemma === "close" && classes.actionItems.has(subject.head);
  if (
    (closed || classes.closed.has(lemma)) &&
    wordAt(said, group.after) !== "by" &&
    !around.rhythm &&
    resultative(said)
  )
    return judged(said, "done");
  if (lemma === "support" && classes.thisOrFinding.has(subject.head) && wordAt(said, group.after) !== "by")
    return judged(said, "other");
  // "Our response is set out under three headings"
  if (classes.spans.has(lemma) && (subject.head === "response" || subject.head === "document"))
    return judged(said, "other");
  // "This recommendation is addressed to the Government"
  if (classes.reviewItems.has(subject.head) && classes.addresses.has(lemma)) return judged(said, "other");
  // "is set out below"
  if (
    classes.crossReference.has(lemma) &&
    classes.elsewhere.has(wordAt(said, group.after + (wordAt(said, group.after) === "out" ? 1 : 0)))
  )
    return judged(said, "other");
  // "is attached at Appendix B"
  if (
    classes.toLookAt.has(lemma) &&
    POINTS.test(
      said.line.text.slice(said.tokens[group.head]?.end, (said.tokens[group.head]?.end ?? 0) + 40),
    ) &&
    classes.details.has(subject.head)
  )
    return judged(said, "other");
  const assured =
    lemma === "assure" && group.head > group.first + 1 && classes.manner.has(wordAt(said, group.head - 1));
  if (
    (!assured && classes.judging.has(wordAt(said, group.head))) ||
    (classes.view.has(lemma) && (subject.head === "it" || subject.head === "this"))
  )
    return judged(said, "other");
  return judged(said, "practice");
}

/** Whether the only time is so many hours or days from what happens. */
const withinDays = ({ tokens, line }: Said): boolean =>
  tokens.every((token) => !token.time || isWithinDays(line, token));

/** "are expected to send back any form that …", "are required to check it before signing": as often as it happens. */
function isStandingOrder({ tokens, group }: Said): boolean {
  if (/^(?:any|each|every)$/.test(tokens[group.after]?.lower ?? "")) return true;
  return tokens.some(
    ({ lower }, i) => i > group.after && lower === "before" && (flags(tokens, i + 1) & ING) !== 0,
  );
}

/** "is now completed." */
function resultative(said: Said): boolean {
  const next = said.tokens[said.group.after];
  return next === undefined || !(next.is & (PREPOSITION | TO)) || next.lower === "with" || next.time !== null;
}

/** Reads "attends", "requires a report", "plans to extend". */
export function presentActive(said: Said): Deed {
  const { group, subject, around } = said;
  const { lemma, infinitive } = group;
  if (infinitive !== "" && (lemma === "wish" || lemma === "want" || lemma === "like") && courtesy(said))
    return judged(said, "other");
  if (isTalk(said)) return judged(said, "other");
  // "The Trust has plans to extend the rota"
  if (lemma === "have" && intends(said)) return judged(said, "planned", "subject");
  // "The group meets again in October to agree the form"
  if (lemma === "meet" && around.future && !around.rhythm && meetsNext(said))
    return judged(said, "planned", "subject");
  // "The Service has a great deal to contribute"
  if (
    lemma === "have" &&
    /^(?:a (?:great deal|lot)|much|something|little|more) to\b/.test(wordsFrom(said, group.after))
  )
    return judged(said, "other");
  // "This recommendation has two parts"
  if (lemma === "have" && classes.reviewWords.has(subject.head) && !DEMONSTRATIVE.has(subject.head))
    return judged(said, "other");
  if (said.tokens[group.after]?.lower === "no" && lemma !== "have") return judged(said, "other");
  // "12 of 12 sessions complete."
  const ends = /^[.;,]?$/.test(said.tokens[group.after]?.lower ?? "");
  if (lemma === "complete" && ends && !isActor(said)) return judged(said, "done");
  if (infinitive === "be" && lemma === "continue" && judges(said, group.after)) return judged(said, "other");
  if (infinitive !== "" && classes.bind.has(lemma)) {
    const thing =
      classes.documents.has(subject.head) ||
      classes.piecesOfWork.has(subject.head) ||
      DEMONSTRATIVE.has(subject.head);
    if (!isActor(said) && thing && !around.future) return judged(said, "practice");
    return judged(said, "planned", "subject", tentativeVerb(said));
  }
  // "Reliance on agency staff carries a risk"
  if (classes.bears.has(lemma) && !isActor(said) && classes.hazards.has(nounFrom(said, group.after)))
    return judged(said, "other");
  // "The strategy commits all agencies to a single tool": what a paper says goes on
  const pledged =
    lemma === "commit" && (around.future || isActor(said) || !classes.documents.has(subject.head));
  if (pledged || (lemma === "undertake" && around.future)) return judged(said, "planned", "subject");
  // "The work on it goes on"
  if (classes.goesOn.has(lemma) && /^(?:on|ahead)$/.test(wordAt(said, group.after)) && isWork(said))
    return judged(said, "planned", "subject");
  // "None of them names a doctor"
  if (classes.nobody.has(subject.opening) && wordAt(said, subject.from + 1) === "of")
    return judged(said, "other");
  // "Trading Standards has this in its plan for 2026/27"
  if (lemma === "have" && around.future && diarised(said)) return judged(said, "planned", "subject");
  // "A follow-up audit features in the audit plan for 2026/27"
  if (/^(?:feature|figure|appear)$/.test(lemma) && around.future && diarised(said))
    return judged(said, "planned", "agent");
  // "The Matron reports on this in July 2026", "The last session falls on 4 May"
  const once = around.dueBy && !around.rhythm && !around.since && inAMonth(said);
  if (once && classes.reportsBack.has(lemma) && isActor(said)) return judged(said, "planned", "subject");
  if (once && (lemma === "fall" || lemma === "follow") && !isActor(said))
    return judged(said, "planned", "agent");
  // "In 2026 the course becomes compulsory"
  if (lemma === "become" && around.dueBy && !around.since) return judged(said, "planned", "agent");
  // "stands ready to share it", "have it in mind to hold another"
  if (lemma === "stand" && wordAt(said, group.after) === "ready") return judged(said, "planned", "subject");
  if (lemma === "have" && /^it in mind to\b/.test(wordsFrom(said, group.after)))
    return judged(said, "planned", "subject", group.head);
  // "We mean to hold partners to this"
  if (lemma === "mean" && infinitive !== "" && isActor(said)) return judged(said, "planned", "subject");
  if (lemma === "need") return need(said);
  if (lemma === "remain") return remains(said);
  if (lemma === "continue" && (isWork(said) || around.future)) return judged(said, "planned", "subject");
  if (classes.demand.has(lemma) && demands(said)) {
    if (around.future) return judged(said, "planned", "asked");
    // "It asks the nurse to ring": a paper does
    const paper = subject.head === "it" && around.previous !== "planned";
    if (isActor(said)) return judged(said, paper || standingDemand(said) ? "practice" : "planned", "asked");
  }
  // "Officers complete a visit within ten days" is a standard; "The programme starts within six weeks" is none.
  const standard =
    isActor(said) && lemma === "complete" && !said.tokens.some(({ time }) => time?.timing === "dated");
  const getsGoing = lemma === "get" && /^(?:under ?way|going|started)\b/.test(wordsFrom(said, group.after));
  if (
    (classes.starts.has(lemma) || lemma === "take" || getsGoing) &&
    around.future &&
    !around.rhythm &&
    !standard
  )
    return judged(said, "planned", "subject");
  if (classes.bind.has(lemma) && around.future) {
    // "hopes, money permitting, to equip"; "aims for 95%" is a target
    const acts = said.tokens.some(
      ({ is }, i) => i > group.head && (is & TO) !== 0 && flags(said.tokens, i + 1) & BASE,
    );
    return judged(said, "planned", "subject", acts ? tentativeVerb(said) : -1);
  }
  // "On 14 June the Head of Service meets all managers"
  if (around.dueBy && !around.rhythm && !around.since && isActor(said) && onADay(said))
    return judged(said, "planned", "subject");
  if (lemma === "support" && objectIsFinding(said)) return judged(said, "other");
  const pointing =
    DEMONSTRATIVE.has(subject.head) &&
    subject.head !== "it" &&
    (lemma === "reflect" || classes.shows.has(lemma) || classes.amounts.has(lemma));
  const thanks = lemma === "thank" || lemma === "apologise";
  if (holdsView(said) && (thanks || isActor(said) || subject.head === "")) return judged(said, "other");
  if (pointing) return judged(said, "other");
  if (classes.shows.has(lemma) && classes.caseWords.has(subject.head)) return judged(said, "other");
  return judged(said, "practice");
}

const POINTS = /^ (?:in|at|as|to|with) (?:the |this )?(?:appendix|annexe?|schedule|table) /i;

/** "asks the Trust to", "requires a report"; not "ask about", "wants change". */
function demands(said: Said): boolean {
  const { tokens, group } = said;
  const next = tokens[group.after];
  if (!next || next.is & PREPOSITION || group.infinitive !== "") return false;
  if (classes.demandsOutright.has(group.lemma)) return true;
  const to = tokens.findIndex(
    (token, i) => i > group.head && (token.is & TO) !== 0 && ((tokens[i + 1]?.is ?? 0) & BASE) !== 0,
  );
  return to !== -1 && to < group.head + 9;
}

/** "requires all schools to have a policy" goes on; "requires a report" ends. */
function standingDemand(said: Said): boolean {
  const { tokens, group } = said;
  for (let i = group.head + 1; i < Math.min(tokens.length, group.head + 14); i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.is & TO && (tokens[i + 1]?.is ?? 0) & BASE) {
      const asked = tokens[group.head + 1];
      const all = asked?.actor
        ? /^(?:all|every|each|any)\b/i.test(said.line.text.slice(asked.start, asked.end))
        : asked?.lower === "all";
      return classes.standing.has(tokens[i + 1]?.lemma ?? "") || (all && group.lemma === "expect");
    }
  }
  return group.lemma === "expect" || group.lemma === "want";
}
