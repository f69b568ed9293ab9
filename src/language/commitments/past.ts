import { classes } from "./classes";
import {
  DEMONSTRATIVE,
  type Deed,
  holdsView,
  isActor,
  judged,
  nounFrom,
  type Said,
  tentativeVerb,
  wordAt,
} from "./deed";
import { isBackground, wasHabit } from "./past-background";
import { agreesThing, countedIn, endsHere, hadDone, isAnswer, pledges, reportsTo } from "./past-objects";
import { cameAbout, isTallied } from "./past-results";
import { byActor, inCase, setsLimit } from "./past-story";
import { ING, NEGATION } from "./words";

const DAY = /^for (?:the week|(?:\w+day )?\d{1,2} )/;

/** Reads a verb in the past or the perfect: "was revised", "has asked". */
export function pastDeed(said: Said): Deed {
  const { group, subject, around } = said;
  const { lemma } = group;
  const dated = said.tokens[group.after]?.time;
  if (
    !isActor(said) &&
    classes.books.has(lemma) &&
    dated &&
    !dated.past &&
    said.line.text.startsWith("for ", said.tokens[group.after]?.start)
  ) {
    return judged(said, "planned", "agent");
  }
  const refused =
    !(group.passive && classes.obliged.has(lemma)) &&
    said.tokens
      .slice(group.head + 1, Math.max(group.infinitiveAt, 0))
      .some(({ is }) => (is & NEGATION) !== 0);
  if (refused) return judged(said, "other");
  if (
    classes.bind.has(lemma) &&
    group.infinitive !== "" &&
    (!group.passive || subject.head === "it" || lemma === "agree")
  ) {
    // "has tried to find a provider" is done; "has tried to be fair" is what somebody thinks of it
    if (group.perfect && !group.passive && classes.tries.has(lemma))
      return judged(said, group.infinitive === "be" ? "other" : "done");
    // "has agreed to provide"; "sought to improve", "had been hoped to" is the past
    // "We had hoped to be further on"
    const dashed =
      group.tense === "past" && group.perfect && /^(?:hope|intend|expect|want|wish|plan)$/.test(lemma);
    if (
      (group.perfect && !dashed && (group.tense === "present" || !group.passive)) ||
      lemma === "agree" ||
      lemma === "undertake" ||
      lemma === "commit" ||
      lemma === "resolve" ||
      lemma === "decide"
    ) {
      return judged(said, "planned", group.passive ? "agent" : "subject", tentativeVerb(said));
    }
    return judged(said, "other");
  }
  const arranged = group.perfect || (!isActor(said) && !group.passive);
  const noted = group.first === group.head && !isActor(said);
  // "An event had been planned for May and had to be postponed"
  const dashedPlan = group.perfect && group.tense === "past";
  if (arranged && !dashedPlan && classes.plans.has(lemma)) {
    return judged(said, "planned", group.passive || noted ? "agent" : "subject");
  }
  // "Contract award anticipated in May 2026"
  if (noted && around.future && classes.foretells.has(lemma) && endsHere(said))
    return judged(said, "planned", "agent");
  if (classes.giveOrMake.has(lemma) && !group.passive && pledges(said))
    return judged(said, "planned", "subject");
  // "has pencilled in a joint exercise for 9 May 2026"
  if (
    isActor(said) &&
    !group.passive &&
    classes.diarises.has(lemma) &&
    said.tokens.some(
      ({ time, start }, i) =>
        i > group.head &&
        time &&
        !time.past &&
        time.timing !== "recurring" &&
        said.line.text.startsWith("for ", start),
    )
  )
    return judged(said, "planned", "subject");
  // "has committed to a further round of training"
  const commits = lemma === "commit" && group.perfect && !group.passive && wordAt(said, group.after) === "to";
  if (commits && group.tense === "present" && isActor(said)) return judged(said, "planned", "subject");
  // "have promised a decision within four weeks"
  if (classes.promised.has(lemma) && around.future && !group.passive)
    return judged(said, "planned", "subject");
  if (group.perfect && group.tense === "present" && classes.begins.has(lemma))
    return judged(said, "planned", "subject");
  if (
    classes.obliged.has(lemma) &&
    // "Pending this, each agency has been asked": what it hangs on is why they were
    (around.dueBy || (around.future && !/^pending\b/i.test(said.line.text))) &&
    (group.infinitive !== "" || !group.passive) &&
    (group.perfect || group.passive || setsLimit(said))
  ) {
    return judged(said, "planned", group.passive ? "subject" : "asked");
  }
  // "has been tasked with reporting every six months"
  const charged = group.passive && classes.charges.has(lemma) && wordAt(said, group.after) === "with";
  if (charged && (around.future || around.rhythm) && (said.tokens[group.after + 1]?.is ?? 0) & ING)
    return judged(said, "planned", "subject");
  // "It has been rearranged by the Trust for 12 October 2026"
  const moved = group.passive && !dashedPlan && classes.diarises.has(lemma.replace(/^re/, ""));
  // "Publication has been agreed with the family for the week of 6 April 2026"
  const agreedFor = group.passive && /^(?:agree|confirm|set|fix)$/.test(lemma) && group.perfect;
  if (
    agreedFor &&
    said.tokens.some(
      ({ time, start }, i) =>
        i > group.head && time && !time.past && DAY.test(said.line.text.slice(start, start + 16)),
    )
  )
    return judged(said, "planned", "agent");
  if (
    moved &&
    said.tokens.some(
      ({ time, start }, i) =>
        i > group.head && time && !time.past && said.line.text.startsWith("for ", start),
    )
  )
    return judged(said, "planned", "agent");
  // "Target date revised to 31 October 2026"
  if (
    around.future &&
    subject.from >= 0 &&
    said.tokens.slice(subject.from, subject.to).some(({ lower }) => classes.deadlines.has(lower))
  )
    return judged(said, "planned", "agent");
  if (classes.asksWhat.has(wordAt(said, group.head + 1)) && lemma === "ask") return judged(said, "other");
  // "Eastvale College has given the following reply"
  if ((classes.handsIn.has(lemma) || lemma === "tell") && isAnswer(said)) return judged(said, "other");
  // "has set itself the target of …"
  const targets = /^(?:targets?|goals?|itself|themselves|ourselves)$/;
  if (
    lemma === "set" &&
    around.future &&
    said.tokens.slice(group.after, group.after + 3).some(({ lower }) => targets.test(lower))
  )
    return judged(said, "planned", "subject");
  // "Night teams booked on to a course in May 2026"
  const noteOnly = group.first === group.head && !group.perfect && !group.passive;
  if (noteOnly && around.future && (classes.diarises.has(lemma) || /^timetabl/.test(lemma)))
    return judged(said, "planned", "agent");
  // "The Force apologised to the family in May"
  if (lemma === "apologise" && !group.passive && isActor(said) && !inCase(said.tokens))
    return judged(said, "done");
  // "has been put back to February 2026"
  const moves = classes.moves.has(lemma) && /^(?:back|forward|out)$/.test(wordAt(said, group.after));
  if (moves && around.dueBy && said.tokens[group.after + 1]?.time) return judged(said, "planned", "agent");
  // "The audit has slipped to May 2026"
  const later = classes.slips.has(lemma) && around.dueBy && (group.perfect || group.passive);
  if (later && said.tokens[group.after]?.time) return judged(said, "planned", "agent");
  if (isBackground(said)) return judged(said, "other");
  if (group.perfect && group.tense === "past" && !wasOver(said)) return judged(said, "other");
  // "Since that time oversight has been maintained through the monthly return"
  const kept = classes.keeps.has(lemma) && around.since && group.perfect;
  if (kept) return judged(said, "practice");
  const always = (recurs(said) && countedIn(said) !== "number") || classes.all.has(subject.opening);
  // "has been widened to cover seven days a week": the rhythm is that of its purpose
  // "sessions have been increased from two to four a week"
  const rhythm = around.rhythm && !(group.passive && group.infinitive !== "") && !classes.resizes.has(lemma);
  if (lemma !== "agree" && group.perfect && !group.passive && holdsView(said)) return judged(said, "other");
  if (group.perfect && (group.tense === "present" || around.since) && (rhythm || (around.since && always)))
    return judged(said, "practice");
  // "Since July a letter has gone to the school after each visit"
  const everyTime = (at: number): boolean => at > group.head && classes.aroundEach.has(wordAt(said, at - 1));
  if (
    group.perfect &&
    around.since &&
    said.tokens.some(({ lower }, at) => classes.each.has(lower) && everyTime(at))
  )
    return judged(said, "practice");
  // "That piece of work concluded in the spring"
  if (lemma === "conclude" && !isActor(said) && !group.passive && said.clauses.main.content.length === 0)
    return judged(said, "done");
  if (lemma === "agree" && (agreesThing(said) || (group.passive && byActor(said.tokens, group.head))))
    return judged(said, "done");
  if (lemma === "leave" && group.passive) return judged(said, "other");
  const piece = classes.piecesOfWork.has(subject.head);
  // "Lead identified in each practice", "Policy reviewed annually": the participle of a note
  const bare = !group.perfect && !group.passive && group.first === group.head && endsHere(said);
  const note = bare && !classes.intransitive.has(lemma);
  if (note && (!isActor(said) || lemma === "base") && around.rhythm) return judged(said, "practice");
  if (note && classes.shows.has(lemma)) return judged(said, "done");
  if (!piece && wasHabit(said)) return judged(said, "other");
  // "Officers have had training"
  const thing = nounFrom(said, group.after);
  const had = classes.piecesOfWork.has(thing) || classes.given.has(thing);
  if (lemma === "have" && group.perfect && hadDone(said)) return judged(said, "done");
  // "17 of 22 have done so"
  if (
    lemma === "do" &&
    group.perfect &&
    classes.pointsBack.has(wordAt(said, group.after).replace("so", "this"))
  )
    return judged(said, "done");
  if (isTallied(said)) return judged(said, "done");
  // "This has already led to three being stepped up"
  const led = DEMONSTRATIVE.has(subject.head) && group.perfect && /^(?:lead|result|contribute)$/.test(lemma);
  if (led) return judged(said, "other");
  // "This has had a positive effect"
  if (lemma === "have" && classes.effects.has(thing)) return judged(said, "other");
  if (lemma === "do" && group.passive) return judged(said, "done");
  if (lemma === "have" || lemma === "do")
    return judged(said, group.perfect ? (had ? "done" : "practice") : "other");
  if (group.perfect) {
    if (classes.view.has(lemma) && group.passive && classes.acknowledges.has(lemma))
      return judged(said, "other");
    if (classes.caseWords.has(subject.head) && classes.shows.has(lemma) && !group.passive)
      return judged(said, "other");
    return judged(said, "done");
  }
  // "Monthly report considered by the Board"
  const [opening] = said.tokens;
  if (bare && !around.dueBy && opening?.time?.timing === "recurring" && opening.time.attributive)
    return judged(said, "practice");
  if (bare && !isActor(said) && wordAt(said, group.after) === "by") return judged(said, "done");
  if (lemma === "agree" && bare && !isActor(said) && !classes.reviewItems.has(subject.head))
    return judged(said, "done");
  // "The plan was discussed by the Panel"
  const atMeeting = /^(?:at|by)$/.test(wordAt(said, group.after)) && !classes.reviewItems.has(subject.head);
  if (group.passive && classes.weighs.has(lemma) && (byActor(said.tokens, group.head) || atMeeting))
    return judged(said, "done");
  if (group.passive ? classes.opinion.has(lemma) : holdsView(said))
    return judged(said, piece && !classes.finds.has(lemma) ? "done" : "other");
  if (classes.report.has(lemma) && !group.passive) return judged(said, reportsTo(said) ? "done" : "other");
  // "An audit in May found twelve gaps": what was found, and no deed
  if (classes.shows.has(lemma) && !group.passive) return judged(said, "other");
  // "Forty people came"
  const many =
    classes.numbers.has(subject.opening) ||
    /^\d|ty-/.test(subject.opening) ||
    classes.hundreds.has(wordAt(said, subject.from + 1));
  if (lemma === "come" && !group.passive && (many || countedIn(said))) return judged(said, "done");
  if (
    lemma === "become" &&
    said.tokens.slice(group.after, group.after + 3).some(({ lower }) => classes.comings.has(lower))
  )
    return judged(said, "done");
  if (cameAbout(said)) return judged(said, "done");
  // "It worked with 48 families"
  if (lemma === "work" && wordAt(said, group.after) === "with") return judged(said, "done");
  if (classes.stateBefore.has(lemma) && !group.passive) {
    return judged(said, piece && classes.holds.has(lemma) ? "done" : "other");
  }
  return judged(said, "done");
}

/** "had already been revised", "the team had seen fifty by June"; other pluperfects tell the story of the case. */
function wasOver(said: Said): boolean {
  const { group, line } = said;
  // "As of May all had been closed"
  if (line.tokens[0]?.time && /^(?:as (?:of|at)|within|by|before)\b/i.test(line.text)) return true;
  // "had been filled by November 2025"
  const by = group.passive && said.tokens[group.after]?.time;
  if (by && /^by\b/i.test(line.text.slice(said.tokens[group.after]?.start).slice(0, 3))) return true;
  const several =
    isActor(said) ||
    countedIn(said) !== null ||
    /^(?:all|most|some|many|several)$/.test(said.subject.opening);
  if (several && !group.passive && group.lemma !== "have") return true;
  return (
    /\b(?:already|previously|by the (?:end|time)|by then)\b/i.test(line.text) ||
    said.clauses.main.kind === "content"
  );
}

/** "have met since", "meetings have taken place since": what is held again and again. */
function recurs(said: Said): boolean {
  const { lemma } = said.group;
  return (
    classes.habitual.has(lemma) ||
    lemma === "occur" ||
    (lemma === "take" && wordAt(said, said.group.after) === "place")
  );
}
