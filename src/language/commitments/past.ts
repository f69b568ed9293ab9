import { classes } from "./classes";
import {
  DEMONSTRATIVE,
  type Deed,
  holdsView,
  isActor,
  judged,
  nounFrom,
  objectIsFinding,
  type Said,
  tentativeVerb,
  wordAt,
} from "./deed";
import { isNoun, type Token } from "./line";
import { ADVERB, DETERMINER, NEGATION, PREPOSITION, RELATIVE, SUBORDINATOR } from "./words";

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
    // "has agreed to provide"; "sought to improve" is the past
    if (
      group.perfect ||
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
  if (arranged && classes.plans.has(lemma)) {
    return judged(said, "planned", group.passive ? "agent" : "subject");
  }
  if (group.perfect && classes.giveOrMake.has(lemma) && pledges(said))
    return judged(said, "planned", "subject");
  if (group.perfect && classes.begins.has(lemma)) return judged(said, "planned", "subject");
  if (classes.obliged.has(lemma) && around.future && (group.infinitive !== "" || !group.passive)) {
    return judged(said, "planned", group.passive ? "subject" : "asked");
  }
  if (classes.asksWhat.has(wordAt(said, group.head + 1)) && lemma === "ask") return judged(said, "other");
  // "Eastvale College has given the following reply"
  if (classes.handsIn.has(lemma) && isAnswer(said)) return judged(said, "other");
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
  if (noteOnly && around.future && /^(?:book|schedule|timetabl\w*)$/.test(lemma))
    return judged(said, "planned", "agent");
  // "has been overtaken by events", "has proved difficult"
  if (group.passive && classes.overtakes.has(lemma)) return judged(said, "other");
  if (classes.turnsOut.has(lemma) && classes.judging.has(nextWord(said))) return judged(said, "other");
  // "We heard from young people that …"
  if (lemma === "hear" && (said.clauses.main.content.length > 0 || wordAt(said, group.after) === "from"))
    return judged(said, "other");
  if (classes.mishaps.has(lemma) || tells(said)) return judged(said, "other");
  if (subject.opening === "no" || classes.nobody.has(subject.head)) return judged(said, "other");
  if (group.perfect && group.tense === "past" && !wasOver(said)) return judged(said, "other");
  const always = recurs(said) || classes.all.has(subject.opening);
  // "has been widened to cover seven days a week": the rhythm is that of its purpose
  const rhythm = around.rhythm && !(group.passive && group.infinitive !== "");
  if (group.perfect && (rhythm || (around.since && always))) return judged(said, "practice");
  if (lemma === "agree" && agreesThing(said)) return judged(said, "done");
  if (lemma === "leave" && group.passive) return judged(said, "other");
  const piece = classes.piecesOfWork.has(subject.head);
  // "Lead identified in each practice", "Policy reviewed annually": the participle of a note
  const bare = !group.perfect && !group.passive && group.first === group.head && endsHere(said);
  const note = bare && !classes.intransitive.has(lemma);
  if (note && !isActor(said) && around.rhythm) return judged(said, "practice");
  if (note && classes.shows.has(lemma)) return judged(said, "done");
  // "Officers have had training"
  const had = classes.piecesOfWork.has(nounFrom(said, group.after));
  if (lemma === "have" || lemma === "do")
    return judged(said, group.perfect ? (had ? "done" : "practice") : "other");
  if (group.perfect) {
    if (holdsView(said) && !group.passive) return judged(said, "other");
    if (classes.view.has(lemma) && group.passive && classes.acknowledges.has(lemma))
      return judged(said, "other");
    if (classes.caseWords.has(subject.head) && classes.shows.has(lemma) && !group.passive)
      return judged(said, "other");
    return judged(said, "done");
  }
  if (bare && !isActor(said) && wordAt(said, group.after) === "by") return judged(said, "done");
  if (lemma === "agree" && bare && !isActor(said) && !classes.reviewItems.has(subject.head))
    return judged(said, "done");
  // "The plan was discussed by the Panel"
  if (group.passive && classes.weighs.has(lemma) && byActor(said.tokens, group.head))
    return judged(said, "done");
  if (group.passive ? classes.opinion.has(lemma) : holdsView(said))
    return judged(said, piece && !classes.finds.has(lemma) ? "done" : "other");
  if (classes.report.has(lemma) && !group.passive) return judged(said, reportsTo(said) ? "done" : "other");
  if (classes.shows.has(lemma) && !group.passive) {
    const ownCheck =
      piece &&
      !classes.caseWords.has(subject.head) &&
      (said.clauses.main.content.length === 0 || isAgenciesOwn(said));
    return judged(said, ownCheck ? "done" : "other");
  }
  if (lemma === "become" && classes.comings.has(nextWord(said))) return judged(said, "done");
  if (lemma === "come" && nextWord(said) === "into") return judged(said, "done");
  if (classes.stateBefore.has(lemma) && !group.passive) {
    return judged(said, piece && classes.holds.has(lemma) ? "done" : "other");
  }
  return judged(said, "done");
}

/** "An audit by the Trust in May 2025 found that": its own check, not what a review found. */
export function isAgenciesOwn({ subject, group, tokens }: Said): boolean {
  if (!classes.ownChecks.has(subject.head)) return false;
  return tokens.some(
    (token, i) => i > subject.from && i < group.first && (token.time !== null || token.lower === "by"),
  );
}

/** The first word behind the verb that is no adverb. */
function nextWord(said: Said): string {
  let at = said.group.after;
  while ((said.tokens[at]?.is ?? 0) & ADVERB) at++;
  return wordAt(said, at);
}

/** What the case, its people or its numbers did, and what others found, is the story and no deed of the draft. */
function tells(said: Said): boolean {
  const { group, subject, tokens } = said;
  const { lemma } = group;
  if (lemma === "take" && subject.head === "it") return true;
  if ((!group.perfect || group.tense === "past") && inCase(tokens)) return true;
  if (lemma === "take" && tokens.some(({ lower }) => lower === "longer")) return true;
  if ((lemma === "point" && wordAt(said, group.after) === "out") || lemma === "judge") return true;
  if (!group.passive && classes.background.has(subject.head)) return true;
  if (group.perfect) return false;
  if (classes.people.has(subject.head) || classes.titles.has(subject.opening)) return true;
  if (!group.passive) return false;
  return (
    (lemma === "receive" && !byActor(tokens, group.head) && !ANSWERS.has(subject.head)) ||
    // "was found to be too short"
    (classes.shows.has(lemma) &&
      tokens.some(({ lower }, i) => i > group.head && lower === "to" && wordAt(said, i + 1) === "be")) ||
    (/^recommendations?$/.test(subject.head) && !classes.closed.has(wordAt(said, group.head)))
  );
}

const ANSWERS = new Set(
  "bids replies responses returns applications nominations contributions answers tenders forms".split(" "),
);

const byActor = (tokens: readonly Token[], from: number): boolean =>
  tokens.some(({ lower }, at) => at > from && lower === "by" && tokens[at + 1]?.actor != null);

/** "In this case", "In one of the cases", "For Child K": told of the case, not of the response. */
function inCase(tokens: readonly Token[]): boolean {
  const opener = tokens[0]?.lower;
  if (opener === "for") return classes.forWhom.has(tokens[1]?.lower ?? "");
  return (
    opener === "in" &&
    tokens
      .slice(1, 6)
      .some(
        ({ lower }, i, words) =>
          (lower === "case" || lower === "cases") && !words.slice(0, i).some((word) => word.is & PREPOSITION),
      )
  );
}

/** "agreed a rota", "A chart was agreed on 3 May", "Template agreed with practices"; not "agreed with the findings". */
function agreesThing(said: Said): boolean {
  const { group, subject, tokens } = said;
  if (classes.agreedItems.has(subject.head)) return false;
  const next = tokens[group.after];
  if (group.passive) return subject.head !== "" && next?.lower !== "that";
  if (!next || next.is & (SUBORDINATOR | RELATIVE)) return false;
  if (said.clauses.main.content.length > 0 || objectIsFinding(said)) return false;
  if (next.is & PREPOSITION)
    return subject.actor === -1 && next.lower === "with" && !DEMONSTRATIVE.has(subject.head);
  return next.actor === null && isNoun(tokens[group.after + 1]);
}

/** "has given a commitment to …" */
function pledges(said: Said): boolean {
  const behind = said.tokens.slice(said.group.after, said.group.after + 5);
  const at = behind.findIndex(({ lower }) => classes.pledges.has(lower));
  return at !== -1 && classes.toOrThat.has(behind[at + 1]?.lower ?? wordAt(said, said.group.after + at + 1));
}

/** Whether no object follows. */
function endsHere(said: Said): boolean {
  const next = said.tokens[said.group.after];
  return (
    next === undefined ||
    next.time !== null ||
    (next.is & PREPOSITION) !== 0 ||
    (!isNoun(next) && !(next.is & DETERMINER))
  );
}

/** "had already been revised", "the team had seen fifty by June"; other pluperfects tell the story of the case. */
function wasOver(said: Said): boolean {
  const { group, line } = said;
  if (isActor(said) && !group.passive) return true;
  return (
    /\b(?:already|previously|by the end|by then)\b/i.test(line.text) || said.clauses.main.kind === "content"
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

/** "the following response", "the update below" */
function isAnswer(said: Said): boolean {
  const { tokens, group } = said;
  const behind = tokens.slice(group.after, group.after + 6).map(({ lower }) => lower);
  const noun = behind.findIndex((lower) =>
    /^(?:response|reply|update|statement|information|account|answer)s?$/.test(lower),
  );
  return noun !== -1 && (behind.slice(0, noun).includes("following") || behind[noun + 1] === "below");
}

/** "reported to the Board", "informed all staff". */
function reportsTo(said: Said): boolean {
  const next = said.tokens[said.group.after];
  return (next?.lower === "to" || next?.actor != null) && said.clauses.main.content.length === 0;
}
