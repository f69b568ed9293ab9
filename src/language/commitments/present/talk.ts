// What an active verb in the present tells of views, of papers and the law, of how things are: no deed.

import { classes } from "../classes";
import { isWithinDays } from "../counting-times";
import {
  courtesy,
  DEMONSTRATIVE,
  type Deed,
  holdsView,
  isActor,
  judged,
  judges,
  nounFrom,
  objectIsFinding,
  type Said,
  wordAt,
  wordsFrom,
} from "../deed";

const WISHES = new Set(["wish", "want", "like"]);

/** "The Board wishes to thank the family". */
export function isCourteous(said: Said): Deed | null {
  const { lemma, infinitive } = said.group;
  return infinitive !== "" && WISHES.has(lemma) && courtesy(said) ? judged(said, "other") : null;
}

/** "Mrs G remembers being sent away". */
export function remembers(said: Said): Deed | null {
  const { lemma } = said.group;
  return classes.titles.has(said.subject.opening) && (classes.view.has(lemma) || classes.report.has(lemma))
    ? judged(said, "other")
    : null;
}

/** "Thresholds differ between the two areas", "Waiting times vary". */
export function differs(said: Said): Deed | null {
  const { lemma } = said.group;
  return lemma === "differ" || lemma === "vary" ? judged(said, "other") : null;
}

/** "Parents want a number that they can ring". */
export function wantsIt(said: Said): Deed | null {
  const { lemma, infinitive } = said.group;
  return lemma === "want" && infinitive === "" && !said.around.future ? judged(said, "other") : null;
}

/** "The Board offers its condolences". */
export function conveysFeeling(said: Said): Deed | null {
  const { lemma, after } = said.group;
  return classes.conveys.has(lemma) && classes.kindWords.has(nounFrom(said, after))
    ? judged(said, "other")
    : null;
}

/** "The Act places a duty on …": the law of the land is nobody's arrangement. */
export function isLaw(said: Said): Deed | null {
  return classes.laws.has(said.subject.head) ? judged(said, "other") : null;
}

/** "The recommendation assumes that …". */
export function isRecommended(said: Said): Deed | null {
  const asks = said.around.future && classes.demand.has(said.group.lemma);
  return !asks && classes.recommended.has(said.subject.head) ? judged(said, "other") : null;
}

/** "Changing practice takes time", "Changing a culture takes longer than changing a form". */
export function takesTime(said: Said): Deed | null {
  const { lemma, after } = said.group;
  if (lemma !== "take" || isActor(said)) return null;
  const time = said.line.text.startsWith("time", said.tokens[after]?.start);
  return time || wordAt(said, after) === "longer" ? judged(said, "other") : null;
}

const LOOKS = new Set(["look", "sound", "appear"]);
const AS_IF = /^(?:like|to be|as (?:if|though))\b/;

/** "That looks right", "This does look like a gap", "It does seem simple"; "The flag appears on the screen" is how it works. */
export function looksLike(said: Said): Deed | null {
  const { lemma, after } = said.group;
  if (lemma === "seem") return judged(said, "other");
  if (!LOOKS.has(lemma)) return null;
  const easy = DEMONSTRATIVE.has(said.subject.head) && classes.judging.has(wordAt(said, after));
  return easy || AS_IF.test(wordsFrom(said, after)) || judges(said, after) ? judged(said, "other") : null;
}

/** "The review spans four years"; "A weekly report lists all patients" is no review. */
export function spansIt(said: Said): Deed | null {
  const { lemma, first } = said.group;
  if (said.around.rhythm || !classes.spans.has(lemma) || !classes.caseWords.has(said.subject.head))
    return null;
  const regular = said.tokens.slice(0, first).some(({ time }) => time?.timing === "recurring");
  return regular ? null : judged(said, "other");
}

/** "As the review puts it". */
export function putsIt(said: Said): Deed | null {
  return classes.puts.has(said.group.lemma) && classes.caseWords.has(said.subject.head)
    ? judged(said, "other")
    : null;
}

const MUCH_TO = /^(?:a (?:great deal|lot)|much|something|little|more) to\b/;

/** "The Service has a great deal to contribute". */
export function hasMuchTo(said: Said): Deed | null {
  const { lemma, after } = said.group;
  return lemma === "have" && MUCH_TO.test(wordsFrom(said, after)) ? judged(said, "other") : null;
}

/** "The proposal has two parts". */
export function hasParts(said: Said): Deed | null {
  const { head } = said.subject;
  return said.group.lemma === "have" && classes.reviewWords.has(head) && !DEMONSTRATIVE.has(head)
    ? judged(said, "other")
    : null;
}

/** "The log shows no gaps"; but "has no waiting list" is how it works. */
export function doesNone(said: Said): Deed | null {
  const { lemma, after } = said.group;
  return lemma !== "have" && wordAt(said, after) === "no" ? judged(said, "other") : null;
}

/** "This continues to be a challenge". */
export function continuesToBe(said: Said): Deed | null {
  const { lemma, infinitive, after } = said.group;
  return lemma === "continue" && infinitive === "be" && judges(said, after) ? judged(said, "other") : null;
}

/** "Reliance on agency staff carries a risk". */
export function bearsRisk(said: Said): Deed | null {
  const { lemma, after } = said.group;
  return classes.bears.has(lemma) && !isActor(said) && classes.hazards.has(nounFrom(said, after))
    ? judged(said, "other")
    : null;
}

/** "None of them names a doctor". */
export function isNobody(said: Said): Deed | null {
  const { opening, from } = said.subject;
  return classes.nobody.has(opening) && wordAt(said, from + 1) === "of" ? judged(said, "other") : null;
}

/** "The Trust supports this recommendation". */
export function backsFinding(said: Said): Deed | null {
  return said.group.lemma === "support" && objectIsFinding(said) ? judged(said, "other") : null;
}

const THANKS = new Set(["thank", "apologise"]);

/** "The home acknowledges a complaint within three days": what is done each time, and no view. */
const isStandard = ({ line, tokens, group }: Said): boolean =>
  tokens.some((token, at) => at > group.head && token.time && isWithinDays(line, token));

/** "The Board accepts that …", "We thank the family". */
export function thinks(said: Said): Deed | null {
  if (!holdsView(said) || isStandard(said)) return null;
  const own = THANKS.has(said.group.lemma) || isActor(said) || said.subject.head === "";
  return own ? judged(said, "other") : null;
}

/** "This reflects the pressure on the ward". */
export function pointsOut(said: Said): Deed | null {
  const { lemma } = said.group;
  const { head } = said.subject;
  if (head === "it" || !DEMONSTRATIVE.has(head)) return null;
  return classes.shows.has(lemma) || classes.amounts.has(lemma) ? judged(said, "other") : null;
}

/** "The report highlights three gaps". */
export function showsOfCase(said: Said): Deed | null {
  return classes.shows.has(said.group.lemma) && classes.caseWords.has(said.subject.head)
    ? judged(said, "other")
    : null;
}
