// What "is …" says of views, of the review, of how things are: no deed, and no arrangement.

import { classes } from "../classes";
import { DEMONSTRATIVE, type Deed, isQuality, judged, judges, nounFrom, wordAt, wordsFrom } from "../deed";
import { flags } from "../neighbours";
import { NUMBER, TO } from "../words";
import { opensTime, type Stated } from "./stated";
import { saysWhatItIs } from "./what-it-is";

const PLACE_IN_PAPER =
  /^(?:the )?(?:appendix|appendices|annex|annexe|table|paragraphs?|section|chapter|part) (?:\d|[a-z]\b)/;

/** "A full breakdown is in Appendix 2". */
export function isInAppendix(said: Stated): Deed | null {
  const { word, at, subject } = said;
  return (word === "in" || word === "at") &&
    classes.details.has(subject.head) &&
    PLACE_IN_PAPER.test(wordsFrom(said, at + 1))
    ? judged(said, "other")
    : null;
}

/** "The Act is silent on this". */
export function isLawful(said: Stated): Deed | null {
  return classes.laws.has(said.subject.head) ? judged(said, "other") : null;
}

/** "The lesson is plain", "This recommendation is for schools". */
export function isLearned(said: Stated): Deed | null {
  return classes.learning.has(said.subject.head) ? judged(said, "other") : null;
}

/** "This is in order to spare the family". */
export function isInOrderTo(said: Stated): Deed | null {
  return said.word === "in" && said.next === "order" ? judged(said, "other") : null;
}

/** "This is to the credit of the ward", "It is too soon to say". */
export function isToCredit(said: Stated): Deed | null {
  return said.word === "to" && DEMONSTRATIVE.has(said.subject.head) ? judged(said, "other") : null;
}

const TOO_MANY = /^(?:\w+ ){0,3}too (?:many|few|much|often|late)\b/;

/** "It is too early for figures", "This is nothing new", "Nine is nine too many". */
export function isTooMuch(said: Stated): Deed | null {
  const { at, word } = said;
  return wordAt(said, at - 1) === "too" || word === "nothing" || TOO_MANY.test(wordsFrom(said, at))
    ? judged(said, "other")
    : null;
}

/** "The answer is yes". */
export function isYes(said: Stated): Deed | null {
  return said.word === "yes" && said.subject.head === "answer" ? judged(said, "other") : null;
}

const COMPARED = /^(?:(?:more|less|fewer) (?:\w+ ){1,2}than|\w+er than)\b/;

/** "The pathway is less simple than it looks", "The wait is longer than it was". */
export function isCompared(said: Stated): Deed | null {
  return COMPARED.test(wordsFrom(said, said.group.head + 1)) ? judged(said, "other") : null;
}

/** "The case for it is a strong one". */
export function isStrongOne(said: Stated): Deed | null {
  return nounFrom(said, said.at) === "one" && classes.judging.has(wordAt(said, said.at + 1))
    ? judged(said, "other")
    : null;
}

const ONE_OF = /^(?:one of (?:the|those|these|several|many|the many)|the (?:very )?circumstances)\b/;

/** "This is one of those recommendations that …", "These are the circumstances in which most falls occur". */
export function isOneOf(said: Stated): Deed | null {
  return DEMONSTRATIVE.has(said.subject.head) && ONE_OF.test(wordsFrom(said, said.at))
    ? judged(said, "other")
    : null;
}

/** Whether somebody is to decide or to answer it. */
function isToSettle({ tokens, at }: Stated): boolean {
  const to = tokens.findIndex(({ is }, i) => i > at && (is & TO) !== 0);
  return to !== -1 && to < at + 9 && classes.settles.has(tokens[to + 1]?.lemma ?? "");
}

/** "This is for each agency to decide". */
export function isSettledElsewhere(said: Stated): Deed | null {
  const { word, subject } = said;
  return word === "for" && subject.head !== "it" && DEMONSTRATIVE.has(subject.head) && isToSettle(said)
    ? judged(said, "other")
    : null;
}

/** "It is for ministers to decide"; "It is for the matron to ring" is how it works. */
export function isForOthers(said: Stated): Deed | null {
  const { tokens, at, word, subject } = said;
  if (word !== "for" || subject.head !== "it") return null;
  const acts =
    tokens[at + 1]?.actor &&
    wordAt(said, at + 2) === "to" &&
    !classes.settles.has(tokens[at + 3]?.lemma ?? "");
  return judged(said, acts ? "practice" : "other");
}

/** "What is harder to say is how often …". */
export function isWhat(said: Stated): Deed | null {
  const { tokens } = said;
  return tokens[0]?.lower === "what" && !tokens.some(({ lower }) => lower === "will")
    ? judged(said, "other")
    : null;
}

/** "This is what we most want to change". */
export function isWhatMatters(said: Stated): Deed | null {
  return said.word === "what" && DEMONSTRATIVE.has(said.subject.head) ? judged(said, "other") : null;
}

/** "The ward is glad of it". */
export function feels(said: Stated): Deed | null {
  return classes.feelings.has(said.word) ? judged(said, "other") : null;
}

/** "Early help is vital", "The pathway is traumatic". */
export function isJudgedSo(said: Stated): Deed | null {
  return !said.group.progressive && (judges(said, said.at) || isQuality(said, said.at))
    ? judged(said, "other")
    : null;
}

/** "This is a statutory requirement"; "It is a requirement that …" is a rule. */
export function isDuty(said: Stated): Deed | null {
  return said.subject.head === "this" && classes.duties.has(nounFrom(said, said.at))
    ? judged(said, "other")
    : null;
}

const FOR_WHOM = /^an? (?:\w+ )?\w+ for /;

/** "This is a recommendation for ministers". */
export function isRecommendationFor(said: Stated): Deed | null {
  return classes.recommended.has(nounFrom(said, said.at)) && FOR_WHOM.test(wordsFrom(said, said.at))
    ? judged(said, "other")
    : null;
}

/** "This is dependent on approval". */
export function isDependent(said: Stated): Deed | null {
  return said.tokens[said.at]?.time && opensTime(said, "dependent") ? judged(said, "other") : null;
}

const LEVEL = /^(?:above|below|over|under|in line)\b/;

/** "The figure is above that of our neighbours". */
export function isFigure(said: Stated): Deed | null {
  return classes.figures.has(said.subject.head) && LEVEL.test(wordsFrom(said, said.at))
    ? judged(said, "other")
    : null;
}

/** "Calder Homes is a registered provider with 2,300 homes": who somebody is, and no arrangement. */
export function isBody(said: Stated): Deed | null {
  return saysWhatItIs(said, said.at) ? judged(said, "other") : null;
}

/** "The waiting time is six weeks", "The cost is £118,000 a year". */
export function isMeasure(said: Stated): Deed | null {
  const { tokens, at, word } = said;
  if (!classes.measures.has(said.subject.head)) return null;
  const counted =
    tokens[at]?.time || flags(tokens, at) & NUMBER || classes.numbers.has(word) || word === "\u00a3";
  return counted ? judged(said, "other") : null;
}
