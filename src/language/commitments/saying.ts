import { classes } from "./classes";
import type { Clause, Clauses } from "./clause";
import {
  type Circumstances,
  complement,
  DEMONSTRATIVE,
  type Deed,
  holdsView,
  isActor,
  judged,
  nounFrom,
  type Said,
  wordAt,
} from "./deed";
import type { Line } from "./line";
import type { VerbGroup } from "./verb-group";

/** Reads a verb of a content clause as if it were the main one. */
type Read = (line: Line, clauses: Clauses, group: VerbGroup, around: Circumstances) => Deed;

const THOUGHT = /^(?:think|believe|estimate|forecast|envisage)$/;

/** "confirmed that …", "It was agreed that … would": what is said decides. */
export function saying(said: Said, content: Clause, read: Read): Deed | null {
  const { group } = said;
  const { lemma } = group;
  // "are asked to confirm that they have", "are required to check that it is signed": who is asked is to do it
  if (group.passive && classes.obliged.has(lemma) && group.infinitive !== "") return null;
  const inner = content.groups;
  // "The hope is that funds can be found": to hope for it is to promise less
  const coming =
    lemma === "hope" ? /^(?:will|shall|would|is to|can|may|could)$/ : /^(?:will|shall|would|is to)$/;
  const future = inner.some((each) => coming.test(each.modal));
  // "One association has said that it may apply later"
  const perhaps = inner.find(({ modal, passive }) => /^(?:may|might|could)$/.test(modal) && !passive);
  if (
    perhaps &&
    !perhaps.perfect &&
    group.perfect &&
    (classes.report.has(lemma) || lemma === "indicate") &&
    isActor(said)
  ) {
    const { subject } = read(said.line, { ...said.clauses, main: content }, perhaps, said.around);
    if (classes.itOrThey.has(subject.head)) return judged(said, "planned", "subject", perhaps.first);
  }
  const before = group.tense === "past" && !group.perfect;
  // "It was intended that the form would be reviewed": what was once meant to be
  if (group.tense === "past" && content.groups[0]?.modal === "would" && classes.onceMeant.has(lemma))
    return judged(said, "other");
  const agreed = classes.bind.has(lemma) || lemma === "accept" || lemma === "determine";
  if (classes.demand.has(lemma) && group.tense === "present" && !group.perfect && isActor(said)) {
    // "It asks that nurses ring": a paper does
    const paper =
      !group.passive &&
      said.subject.head === "it" &&
      said.around.previous !== "planned" &&
      !said.around.future;
    return judged(said, paper ? "practice" : "planned", "asked");
  }
  if (
    future &&
    !group.negated &&
    (agreed ||
      (THOUGHT.test(lemma) && group.passive && said.subject.head === "it") ||
      ((classes.report.has(lemma) || (/^(?:indicate|make)$/.test(lemma) && isActor(said))) && !before) ||
      lemma === "anticipate" ||
      lemma === "envisage")
  ) {
    const promised = inner.find((each) => each.modal !== "");
    const told = promised ? read(said.line, { ...said.clauses, main: content }, promised, said.around) : null;
    const hopes = lemma === "hope" || lemma === "aim" ? group.head : -1;
    // "has agreed that it will": whoever agreed
    const self = told && classes.itOrThey.has(told.subject.head) && said.subject.head !== "it";
    if (told && self)
      return { ...told, kind: "planned", subject: said.subject, tentative: Math.max(told.tentative, hopes) };
    // "It is hoped that this will give families more confidence"
    if (told?.kind === "other" && hopes !== -1 && DEMONSTRATIVE.has(told.subject.head))
      return judged(said, "other");
    // "It is anticipated that the number of late visits will fall"
    if (told && !told.group.passive && group.passive && classes.figures.has(told.subject.head))
      return judged(said, "other");
    // "The Board hopes that the form will be ready": who hopes it is the only one named
    // "has agreed that the return is to go into the scheme": whoever agreed sees to it
    const settles =
      (classes.settled.has(lemma) || /^(?:undertake|promise|pledge)$/.test(lemma)) &&
      told !== null &&
      !told.group.passive;
    const wished =
      told?.subject.actor === -1 && (classes.wishes.has(lemma) || settles) && isActor(said) && !group.passive;
    if (wished)
      return { ...told, kind: "planned", group, subject: said.subject, binds: "subject", tentative: hopes };
    return told
      ? { ...told, kind: "planned", tentative: Math.max(told.tentative, hopes) }
      : judged(said, "planned");
  }
  if (agreed && classes.bind.has(lemma) && classes.intends.has(lemma)) {
    // "It is proposed that the Lead Officer should convene a group"
    const told =
      inner[0] && inner[0].modal === "should"
        ? read(said.line, { ...said.clauses, main: content }, inner[0], said.around)
        : null;
    return told ? { ...told, kind: "planned" } : judged(said, "planned", "agent");
  }
  if (lemma === "be" && future && classes.resolutions.has(said.subject.head)) {
    const promised = inner.find((each) => each.modal !== "");
    if (promised) {
      const told = read(said.line, { ...said.clauses, main: content }, promised, said.around);
      const hopes = classes.hopes.has(said.subject.head) ? group.head : -1;
      return { ...told, tentative: Math.max(told.tentative, hopes) };
    }
  }
  // "The outcome was that the pathway be kept"
  const bidden = content.groups[0] && said.tokens[content.groups[0].first]?.lower === "be";
  if (lemma === "be" && bidden) return judged(said, "planned", "agent");
  // "It is the expectation of the Board that the group will have ended by May 2026"
  const expected = lemma === "be" && future && said.subject.head === "it";
  const promisedIn = inner.find((each) => each.modal !== "");
  if (expected && promisedIn && classes.resolutions.has(nounFrom(said, complement(said)))) {
    const told = read(said.line, { ...said.clauses, main: content }, promisedIn, said.around);
    return { ...told, kind: "planned" };
  }
  // "Our policy says that two people must see the child"
  const ruled = inner.some(({ modal }) => modal === "must" || modal === "should" || modal === "have to");
  if (classes.documents.has(said.subject.head) && ruled && group.tense === "present")
    return judged(said, "practice");
  // "The expectation is that each agency nominates a lead"
  const [first] = inner;
  if (
    lemma === "be" &&
    group.tense === "present" &&
    classes.resolutions.has(said.subject.head) &&
    first &&
    first.tense === "present" &&
    !first.perfect
  ) {
    const told = read(said.line, { ...said.clauses, main: content }, first, said.around);
    if (isActor({ ...said, subject: told.subject }) && !first.passive && first.lemma !== "be")
      return { ...told, kind: "planned", tentative: classes.hopes.has(said.subject.head) ? group.head : -1 };
  }
  // "What the Board proposes is that the group should …"
  const proposed = lemma === "be" && said.tokens[0]?.lower === "what" && inner[0]?.modal !== "";
  if (
    proposed &&
    inner[0] &&
    said.tokens.slice(0, group.first).some((token) => classes.bind.has(token.lemma))
  )
    return read(said.line, { ...said.clauses, main: content }, inner[0], said.around);
  // "What has changed is that the call now goes to the hub"
  const news = lemma === "be" && group.tense === "present" && first && said.tokens[0]?.lower === "what";
  if (
    news &&
    /\b(?:changed|new|different|happens now)\b/.test(said.line.text.slice(0, said.tokens[group.first]?.start))
  )
    return read(said.line, { ...said.clauses, main: content }, first, said.around);
  // "The view of the Board is that the law is clear"
  if (lemma === "be" && classes.opinions.has(said.subject.head)) return judged(said, "other");
  if (
    lemma === "tell" ||
    (group.passive && group.infinitive === "" && classes.report.has(lemma) && said.subject.head !== "it")
  )
    return judged(said, "other");
  // "The Minister replied that this was a matter for the Assembly"
  if (classes.says.has(lemma) && group.tense === "past" && !group.passive) return judged(said, "other");
  const notes = holdsView(said) && isActor(said) && lemma !== "agree";
  if (notes && !future) return judged(said, "other");
  const present = group.tense === "present" || group.perfect || group.modal === "can";
  // "Nurses report that it saves time", "Staff have said that it is a relief"
  const heard = classes.hears.has(lemma) && group.tense === "present" && !group.passive;
  const { kind = "" } = said.tokens[said.subject.actor]?.actor ?? {};
  const people = /^(?:class|generic)$/.test(kind) || (kind === "role" && said.subject.head.endsWith("s"));
  if (heard && people && !future) return judged(said, "other");
  // "Early reports suggest that take-up is highest in the north"
  if (classes.impressions.has(said.subject.head) && classes.shows.has(lemma)) return judged(said, "other");
  // "The author notes that the two systems were not joined"
  if (classes.judges.has(said.subject.head) && present && !future) return judged(said, "other");
  if (
    classes.shows.has(lemma) &&
    present &&
    !group.perfect &&
    inner[0] &&
    !classes.caseWords.has(said.subject.head)
  ) {
    const told = read(said.line, { ...said.clauses, main: content }, inner[0], said.around);
    if (told.kind === "done") return judged(said, "done");
    return judged(
      said,
      group.negated || (told.kind === "other" && /^(?:suggest|imply|indicate)$/.test(lemma))
        ? "other"
        : "practice",
    );
  }
  // "It says that a copy goes to the nurse"
  const paper = said.subject.head === "it" || (classes.documents.has(said.subject.head) && !isActor(said));
  if (
    paper &&
    present &&
    /^(?:say|state|provide|stipulate|specify)$/.test(lemma) &&
    inner[0]?.modal === "" &&
    inner[0].tense === "present"
  )
    return judged(said, "practice");
  const asserts =
    classes.report.has(lemma) ||
    classes.report.has(group.infinitive) ||
    lemma === "evidence" ||
    (lemma === "be" && classes.pleased.has(wordAt(said, complement(said))));
  if (asserts && present && inner[0]) {
    const told = read(said.line, { ...said.clauses, main: content }, inner[0], said.around);
    if (lemma === "confirm" && group.perfect) return judged(said, "done");
    return told;
  }
  if (lemma === "confirm" && group.tense === "past") return judged(said, "done");
  // "It follows that all agencies will need to"
  if (lemma === "follow" && said.subject.head === "it" && inner[0])
    return read(said.line, { ...said.clauses, main: content }, inner[0], said.around);
  if (classes.view.has(lemma) || classes.report.has(lemma)) return judged(said, "other");
  if (classes.shows.has(lemma)) return judged(said, "other");
  return null;
}
