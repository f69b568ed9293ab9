import { classes, type WordClass } from "../classes";
import { type Deed, isActor, judged, nounFrom, type Said, tentativeVerb, wordAt } from "../deed";
import { firstMeant, type Sense } from "../senses";
import { BASE, PARTICIPLE, TO } from "../words";
import { lastsThere } from "./there-is";

/** What a progressive can mean, in the order in which it is asked. */
export const progressiveSenses: readonly Sense[] = [
  wasDoing,
  lastsThere,
  isWriting,
  looksForward,
  isWorrying,
  isTrend,
  hasBeenAtIt,
  hasBeenDoing,
  hasComeOfIt,
  receivesLesson,
  meetsTo,
  nowServes,
  hasItMade,
  isAchieved,
  standsAll,
  isDoneSteadily,
  isServed,
  asksThem,
];

/** Reads "is being revised", "are recruiting", "has been working"; what means nothing else is under way. */
export function progressiveDeed(said: Said): Deed {
  return firstMeant(progressiveSenses, said) ?? underWay(said);
}

/** "Pharmacies are being asked to display it", "The policy is being revised". */
function underWay(said: Said): Deed {
  const { passive, infinitive, lemma } = said.group;
  const asked = passive && infinitive !== "" && classes.obliged.has(lemma);
  return judged(said, "planned", passive && !asked ? "agent" : "subject", tentativeVerb(said));
}

/** "The family was struggling": how it was. */
function wasDoing(said: Said): Deed | null {
  return said.group.tense === "past" ? judged(said, "other") : null;
}

const WRITERS = new Set(["i", "we"]);

/** "I am writing on behalf of the Board", "We are copying this letter to the Minister". */
function isWriting(said: Said): Deed | null {
  const { lemma, passive, after } = said.group;
  const sends = lemma === "write" || (lemma === "copy" && wordAt(said, after) === "this");
  return sends && !passive && WRITERS.has(said.subject.head) ? judged(said, "other") : null;
}

/** "We are looking forward to it". */
function looksForward(said: Said): Deed | null {
  const { lemma, head } = said.group;
  return lemma === "look" && wordAt(said, head + 1) === "forward" ? judged(said, "other") : null;
}

const ENDS = /^[.,;]?$/;

/** "It is disappointing that only four replied", "This is worrying". */
function isWorrying(said: Said): Deed | null {
  const { passive, head, after } = said.group;
  if (passive || !classes.judging.has(wordAt(said, head))) return null;
  return said.clauses.main.content.length > 0 || ENDS.test(wordAt(said, after))
    ? judged(said, "other")
    : null;
}

/** "Places are filling up". */
function isTrend(said: Said): Deed | null {
  const { lemma, passive } = said.group;
  return classes.trends.has(lemma) && !passive && !isActor(said) && !said.around.future
    ? judged(said, "other")
    : null;
}

/** Whether an infinitive of the class stands behind the verb: "to rewrite it". */
const actsTo = ({ tokens, group }: Said, deeds: WordClass): boolean =>
  tokens.some(({ is }, at) => at > group.head && (is & TO) !== 0 && deeds.has(tokens[at + 1]?.lemma ?? ""));

/** "has been meeting since May to rewrite it": under way. */
function hasBeenAtIt(said: Said): Deed | null {
  return said.group.perfect && said.around.since && actsTo(said, classes.revisable)
    ? judged(said, "planned", "subject")
    : null;
}

/** "The clinic has been running since May". */
function hasBeenDoing(said: Said): Deed | null {
  const { rhythm, since } = said.around;
  return said.group.perfect && (rhythm || since) ? judged(said, "practice") : null;
}

/** "Nurses have been ringing families and many have done so": what has come of it is told, and no more of it is to come. */
function hasComeOfIt(said: Said): Deed | null {
  const { group, clauses } = said;
  if (!group.perfect || group.passive) return null;
  const next = clauses.main.groups[clauses.main.groups.indexOf(group) + 1];
  return next?.perfect && !next.progressive && !classes.bind.has(next.lemma) ? judged(said, "done") : null;
}

/** "All crews are receiving a briefing". */
function receivesLesson(said: Said): Deed | null {
  const { lemma, perfect, after } = said.group;
  return lemma === "receive" && !perfect && classes.lessons.has(nounFrom(said, after))
    ? judged(said, "planned", "agent")
    : null;
}

/** "The schools are meeting with parents to write a leaflet". */
function meetsTo(said: Said): Deed | null {
  return said.group.lemma === "meet" && !said.around.rhythm && actsTo(said, classes.agentive)
    ? judged(said, "planned", "subject")
    : null;
}

/** "Both Trusts are now offering a clinic". */
function nowServes(said: Said): Deed | null {
  const { lemma, passive, first, head } = said.group;
  if (passive || said.around.future || !classes.serving.has(lemma)) return null;
  return said.tokens.slice(first, head).some(({ lower }) => lower === "now")
    ? judged(said, "practice")
    : null;
}

/** "The Trust is having an easy-read version made". */
function hasItMade(said: Said): Deed | null {
  const { lemma, perfect, after } = said.group;
  if (lemma !== "have" || perfect) return null;
  const made = said.tokens
    .slice(after + 1, after + 5)
    .some(({ is }) => (is & PARTICIPLE) !== 0 && (is & BASE) === 0);
  return made ? judged(said, "planned", "subject") : null;
}

const SHARE_OF = /\d ?(?:%|per ?cent) of\b/;

/** "This is now being achieved in 92% of cases". */
function isAchieved(said: Said): Deed | null {
  const { passive, perfect, head } = said.group;
  return passive && !perfect && SHARE_OF.test(said.line.text.slice(said.tokens[head]?.end))
    ? judged(said, "practice")
    : null;
}

/** "Nurses are using the new form", "The team is working well": how it goes on. */
function standsAll(said: Said): Deed | null {
  const { lemma, perfect, head } = said.group;
  const standing = classes.standingIng.has(lemma) || wordAt(said, head + 1) === "well";
  return standing && (perfect || !said.around.future) ? judged(said, "practice") : null;
}

/** "Reports are now being routinely sent": the way it is done, and no longer only under way. */
function isDoneSteadily(said: Said): Deed | null {
  const { passive, perfect, infinitive } = said.group;
  const { rhythm, future } = said.around;
  return passive && !perfect && infinitive === "" && rhythm && !future ? judged(said, "practice") : null;
}

const SERVED =
  /^(?:child(?:ren)?|famil(?:y|ies)|people|patients?|bab(?:y|ies)|adults?|women|men|residents?|pupils?|tenants?|victims?|carers?)$/;

/** "Twelve families are being supported". */
function isServed(said: Said): Deed | null {
  const { lemma, passive, infinitive } = said.group;
  const served = passive && infinitive === "" && !said.around.future && !classes.consults.has(lemma);
  return served && SERVED.test(said.subject.head) ? judged(said, "practice") : null;
}

/** "The Board is asking all agencies to sign". */
function asksThem(said: Said): Deed | null {
  const { lemma, passive, infinitive, after } = said.group;
  return !passive && infinitive === "" && classes.demand.has(lemma) && said.tokens[after]?.actor
    ? judged(said, "planned", "asked")
    : null;
}
