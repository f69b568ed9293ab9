// What is said to be still to come: agreed, expected, hoped, asked for.

import { classes } from "../classes";
import { complement, DEMONSTRATIVE, type Deed, isActor, judged, nounFrom, wordAt } from "../deed";
import { firstIn, isToCome, modalIn, readIn, type Telling } from "./telling";

const PERHAPS = /^(?:may|might|could)$/;

/** "One association has said that it may apply later". */
export function saysItMay(told: Telling): Deed | null {
  const { group, content } = told;
  if (!group.perfect || !(classes.report.has(group.lemma) || group.lemma === "indicate") || !isActor(told))
    return null;
  const perhaps = content.groups.find(({ modal, passive }) => PERHAPS.test(modal) && !passive);
  if (!perhaps || perhaps.perfect) return null;
  const self = classes.itOrThey.has(readIn(told, perhaps).subject.head);
  return self ? judged(told, "planned", "subject", perhaps.first) : null;
}

/** "It was intended that the form would be reviewed": what was once meant to be. */
export function onceIntended(told: Telling): Deed | null {
  const once = told.group.tense === "past" && classes.onceMeant.has(told.group.lemma);
  return once && firstIn(told)?.modal === "would" ? judged(told, "other") : null;
}

/** "The Board expects that wards reply"; "It asks that nurses ring": a form does. */
export function demands(told: Telling): Deed | null {
  const { group, subject, around } = told;
  if (!classes.demand.has(group.lemma) || group.tense !== "present" || group.perfect || !isActor(told))
    return null;
  const form = !group.passive && subject.head === "it" && around.previous !== "planned" && !around.future;
  return judged(told, form ? "practice" : "planned", "asked");
}

const THOUGHT = /^(?:think|believe|estimate|forecast|envisage)$/;
const FORESEEN = new Set(["anticipate", "envisage"]);
const MADE_KNOWN = /^(?:indicate|make)$/;
const ACCEPTED = new Set(["accept", "determine"]);

/** Whether the verb stands for what it says is to come: "agreed that … will", "is expected that … will". */
function standsFor(told: Telling): boolean {
  const { group, subject } = told;
  const { lemma } = group;
  if (group.negated) return false;
  if (classes.bind.has(lemma) || ACCEPTED.has(lemma) || FORESEEN.has(lemma)) return true;
  if (THOUGHT.test(lemma) && group.passive && subject.head === "it") return true;
  const before = group.tense === "past" && !group.perfect;
  return !before && (classes.report.has(lemma) || (MADE_KNOWN.test(lemma) && isActor(told)));
}

const PLEDGED = /^(?:undertake|promise|pledge)$/;

/** "It was agreed that the form will be revised", "The Trust has confirmed that it will". */
export function announced(told: Telling): Deed | null {
  const promised = modalIn(told);
  if (!promised || !standsFor(told) || !isToCome(told)) return null;
  const { group, subject } = told;
  const { lemma } = group;
  const deed = readIn(told, promised);
  // "Staff have been told that it is to be treated as open": a rule
  if (promised.modal === "is to" && deed.kind === "practice") return deed;
  const hopes = lemma === "hope" || lemma === "aim" ? group.head : -1;
  const tentative = Math.max(deed.tentative, hopes);
  // "has agreed that it will": whoever agreed
  if (classes.itOrThey.has(deed.subject.head) && subject.head !== "it")
    return { ...deed, kind: "planned", subject, tentative };
  if (isOutcome(told, deed)) return judged(told, "other");
  if (seesToIt(told, deed))
    return { ...deed, kind: "planned", group, subject, binds: "subject", tentative: hopes };
  return { ...deed, kind: "planned", tentative };
}

/** Whether what is hoped, foreseen or accepted is what will come of it. */
function isOutcome({ group }: Telling, deed: Deed): boolean {
  // "It is accepted that a form will not by itself change anything"
  if (group.lemma === "accept" && deed.group.negated && !isPledge(deed)) return true;
  // "It is hoped that this will give families more confidence"
  const hoped = group.lemma === "hope" || group.lemma === "aim";
  if (hoped && deed.kind === "other" && DEMONSTRATIVE.has(deed.subject.head)) return true;
  // "It is anticipated that the number of late visits will fall"
  return group.passive && !deed.group.passive && classes.figures.has(deed.subject.head);
}

/** "will not be closed", "The Trust will not charge": somebody's to keep. */
const isPledge = ({ group, subject }: Deed): boolean => group.passive || subject.actor !== -1;

/** "The Board hopes that the form will be ready", "has agreed that the return is to go into the scheme": who says it sees to it. */
function seesToIt(told: Telling, deed: Deed): boolean {
  const { lemma, passive } = told.group;
  if (deed.subject.actor !== -1 || passive || !isActor(told)) return false;
  if (classes.wishes.has(lemma)) return true;
  return !deed.group.passive && (classes.settled.has(lemma) || PLEDGED.test(lemma));
}

/** "It is proposed that the Lead Officer should convene a group". */
export function proposed(told: Telling): Deed | null {
  const { lemma } = told.group;
  if (!classes.bind.has(lemma) || !classes.intends.has(lemma)) return null;
  const first = firstIn(told);
  if (first?.modal !== "should") return judged(told, "planned", "agent");
  return { ...readIn(told, first), kind: "planned" };
}

/** The token of "is" where what is resolved is a hope: it promises less; else -1. */
const hopeIn = ({ subject, group }: Telling): number => (classes.hopes.has(subject.head) ? group.head : -1);

/** "The plan is that the two teams will share a desk". */
export function planIsThatItWill(told: Telling): Deed | null {
  const promised = modalIn(told);
  if (told.group.lemma !== "be" || !promised || !classes.resolutions.has(told.subject.head)) return null;
  if (!isToCome(told)) return null;
  const deed = readIn(told, promised);
  return { ...deed, tentative: Math.max(deed.tentative, hopeIn(told)) };
}

/** "The outcome was that the pathway be kept". */
export function outcomeIsThatItBe(told: Telling): Deed | null {
  const first = firstIn(told);
  const be = told.group.lemma === "be" && first !== undefined && wordAt(told, first.first) === "be";
  return be ? judged(told, "planned", "agent") : null;
}

/** "It is the expectation of the Board that the group will have ended by May 2026". */
export function itIsTheExpectation(told: Telling): Deed | null {
  const promised = modalIn(told);
  if (told.group.lemma !== "be" || !promised || told.subject.head !== "it" || !isToCome(told)) return null;
  return classes.resolutions.has(nounFrom(told, complement(told)))
    ? { ...readIn(told, promised), kind: "planned" }
    : null;
}

/** "The expectation is that each agency nominates a lead". */
export function expectationIsThatEach(told: Telling): Deed | null {
  const { group, subject } = told;
  const first = firstIn(told);
  if (group.lemma !== "be" || group.tense !== "present" || !classes.resolutions.has(subject.head))
    return null;
  if (first?.tense !== "present" || first.perfect || first.passive || first.lemma === "be") return null;
  const deed = readIn(told, first);
  return isActor({ ...told, subject: deed.subject })
    ? { ...deed, kind: "planned", tentative: hopeIn(told) }
    : null;
}

/** "What the Board proposes is that the group should meet". */
export function whatIsProposed(told: Telling): Deed | null {
  const { group, tokens } = told;
  const first = firstIn(told);
  if (group.lemma !== "be" || tokens[0]?.lower !== "what" || !first || first.modal === "") return null;
  return tokens.slice(0, group.first).some(({ lemma }) => classes.bind.has(lemma))
    ? readIn(told, first)
    : null;
}
