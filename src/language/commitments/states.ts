import { classes } from "./classes";
import {
  complement,
  DEMONSTRATIVE,
  type Deed,
  isActor,
  isQuality,
  isWork,
  judged,
  judges,
  nounFrom,
  type Said,
  tentativeVerb,
  wordAt,
} from "./deed";
import { inHand, wordsFrom } from "./in-hand";
import { isNoun } from "./line";
import { hasBeen, isSubjectOfWork, wasSo } from "./past/states";
import { tentativeAt } from "./tentative";
import { lastsThere, thereIs } from "./there-is";
import { saysWhatItIs } from "./what-it-is";
import { BASE, ING, NONFINITE_BE, NUMBER, PARTICIPLE, TO } from "./words";

/** Reads a form of be without a participle: "is vital", "is due in May", "there are plans". */
export function copula(said: Said): Deed {
  const { group, subject, around } = said;
  const at = complement(said);
  const word = wordAt(said, at);
  const next = wordAt(said, at + 1);
  if (subject.head === "there") return thereIs(said, at);
  // "A full breakdown is in Appendix 2"
  const details = classes.details.has(subject.head);
  if (details && (word === "in" || word === "at") && ELSEWHERE.test(wordsFrom(said, at + 1)))
    return judged(said, "other");
  if (group.tense === "past") return wasSo(said, at);
  if (group.perfect && isSubjectOfWork(said, at)) return judged(said, "done");
  if (classes.laws.has(subject.head)) return judged(said, "other");
  const becoming = said.tokens.slice(at, at + 5).some(({ lower }) => lower === "being");
  // "Other options under consideration are …"
  if (isUnder(said)) return judged(said, "planned", "agent");
  if (inHand(said, at)) return judged(said, "planned", becoming ? "agent" : "subject");
  if (group.perfect) return hasBeen(said, at);
  if (word === "due" && next === "to" && (said.tokens[at + 2]?.is ?? 0) & (BASE | NONFINITE_BE)) {
    const passive = ((said.tokens[at + 3]?.is ?? 0) & PARTICIPLE) !== 0 && wordAt(said, at + 2) === "be";
    return judged(said, "planned", passive ? "agent" : "subject");
  }
  // "It is the intention of the Board to …"
  if (
    subject.head === "it" &&
    classes.intentions.has(nounFrom(said, at)) &&
    said.tokens.slice(at, at + 8).some(({ is }) => (is & TO) !== 0)
  )
    return judged(said, "planned", "within");
  if (classes.learning.has(subject.head) && !group.modal) return judged(said, "other");
  if (
    word === "in" &&
    next === "place" &&
    classes.proposals.has(subject.head) &&
    (wordAt(said, at + 2) === "to" || (wordAt(said, at + 2) === "for" && around.future))
  ) {
    return judged(said, "planned", "agent");
  }
  if (word === "in" && next === "order") return judged(said, "other");
  if (word === "to" && DEMONSTRATIVE.has(subject.head)) return judged(said, "other");
  if (
    classes.closed.has(word) &&
    !(said.tokens[at + 1] && isNoun(said.tokens[at + 1]) && !said.tokens[at + 1]?.time)
  )
    return judged(said, "done");
  if (wordAt(said, at - 1) === "too" || word === "nothing") return judged(said, "other");
  if (subject.head === "answer" && (word === "yes" || word === "no")) return judged(said, "other");
  // "is less simple than it looks", "are well known"
  if (
    /^(?:(?:more|less|fewer) (?:\w+ ){1,2}than|\w+er than|well (?:known|understood|documented|rehearsed|founded))\b/.test(
      wordsFrom(said, group.head + 1),
    )
  )
    return judged(said, "other");
  // "The case for it is a strong one"
  if (nounFrom(said, at) === "one" && classes.judging.has(wordAt(said, at + 1))) return judged(said, "other");
  // "This is one of those recommendations that …"
  if (
    DEMONSTRATIVE.has(subject.head) &&
    /^one of (?:the|those|these|several|many|the many)\b/.test(wordsFrom(said, at))
  )
    return judged(said, "other");
  // "nine is nine too many"
  if (/^(?:\w+ ){0,3}too (?:many|few|much|often|late)\b/.test(wordsFrom(said, at)))
    return judged(said, "other");
  // "This is for each agency to decide"
  if (
    word === "for" &&
    DEMONSTRATIVE.has(subject.head) &&
    subject.head !== "it" &&
    settledElsewhere(said, at)
  )
    return judged(said, "other");
  // "The aim is for the two teams to merge"
  if (
    word === "for" &&
    classes.resolutions.has(subject.head) &&
    said.tokens.some(({ is }, i) => i > at && (is & TO) !== 0)
  )
    return judged(
      said,
      "planned",
      subject.head === "step" && said.tokens[at + 1]?.actor ? "within" : "agent",
      classes.hopes.has(subject.head) ? group.head : -1,
    );
  // "it is for the matron to decide"
  if (word === "for" && subject.head === "it")
    return judged(
      said,
      said.tokens[at + 1]?.actor &&
        said.tokens[at + 2]?.lower === "to" &&
        !classes.settles.has(said.tokens[at + 3]?.lemma ?? "")
        ? "practice"
        : "other",
    );
  // "A joint post is something that the Trusts would like to explore"
  if (classes.somethings.has(nounFrom(said, at)) && isWanted(said, at))
    return judged(said, "planned", "within", at);
  // "What is harder to say is how often …"
  if (said.tokens[0]?.lower === "what" && !said.tokens.some(({ lower }) => lower === "will"))
    return judged(said, "other");
  // "is open to trying": no more than that
  if (word === "open" && next === "to" && (said.tokens[at + 2]?.is ?? 0) & ING && isActor(said))
    return judged(said, "planned", "subject", at);
  if (word === "committed" || (classes.willing.has(word) && next === "to" && isActor(said)))
    return judged(said, "planned", "subject", next === "to" ? tentativeAt(said.line, at + 2) : -1);
  // "This is what we most want to change"
  if (word === "what" && DEMONSTRATIVE.has(subject.head)) return judged(said, "other");
  if (classes.feelings.has(word)) return judged(said, "other");
  // "Clerks are welcome at the course"
  if (word === "welcome" && isActor(said) && /^(?:at|to|on)$/.test(next)) return judged(said, "practice");
  if ((judges(said, at) || isQuality(said, at)) && !group.progressive) return judged(said, "other");
  // "This is a statutory requirement"; "It is a requirement that …" is a rule
  if (subject.head === "this" && classes.duties.has(nounFrom(said, at))) return judged(said, "other");
  // "This is a recommendation for ministers", "Clerks are welcome at the course"
  if (classes.recommended.has(nounFrom(said, at)) && /^an? (?:\w+ )?\w+ for /.test(wordsFrom(said, at)))
    return judged(said, "other");
  // "This is dependent on approval"
  const set = said.tokens[at]?.time;
  if (set && said.line.text.startsWith("dependent", said.tokens[at]?.start)) return judged(said, "other");
  // "is subject to consultation until 16 December"
  if (set?.timing === "event" && said.line.text.startsWith("subject to", said.tokens[at]?.start))
    return judged(said, "planned", "agent");
  // "The start date is 4 June 2026"
  if (set && !set.past && set.timing === "dated" && classes.datesOf.has(subject.head))
    return judged(said, "planned", "agent");
  // "The target is 95% by 31 December 2026"
  if (around.dueBy && classes.goals.has(subject.head)) return judged(said, "planned", "agent");
  if (word === "subject" && around.future) return judged(said, "planned", "agent");
  // "The next session is on 9 November"
  if (
    set &&
    !set.past &&
    (set.timing === "dated" || set.timing === "incomplete") &&
    (isWork(said) ||
      said.tokens[0]?.time?.timing === "event" ||
      classes.sessions.has(`${subject.head}s`) ||
      classes.agenda.has(subject.head))
  )
    return judged(said, "planned", "agent");
  // "The figure is above that of our neighbours"
  if (classes.figures.has(subject.head) && /^(?:above|below|over|under|in line)\b/.test(wordsFrom(said, at)))
    return judged(said, "other");
  // "Calder Homes is a registered provider with 2,300 homes": who somebody is, and no arrangement
  if (saysWhatItIs(said, at)) return judged(said, "other");
  // "The waiting time is six weeks", "The cost is £118,000 a year"
  const counted = (said.tokens[at]?.is ?? 0) & NUMBER || classes.numbers.has(word) || word === "\u00a3";
  if (classes.measures.has(subject.head) && (counted || set)) return judged(said, "other");
  return judged(said, "practice");
}

/** "Options under consideration", "changes under discussion" */
const isUnder = ({ tokens, group }: Said): boolean =>
  tokens.some(
    ({ lower }, i) =>
      lower === "under" && i + 2 === group.first && classes.underWhat.has(tokens[i + 1]?.lower ?? ""),
  );

/** "something which the Board would wish to develop" */
const isWanted = (said: Said, at: number): boolean =>
  /\b(?:would|may|might) (?:like|wish|want|hope) to\b/.test(wordsFrom(said, at)) ||
  /\b(?:is|are) keen to\b/.test(wordsFrom(said, at));

function settledElsewhere({ tokens }: Said, from: number): boolean {
  const to = tokens.findIndex(({ is }, at) => at > from && (is & TO) !== 0);
  return to !== -1 && to < from + 9 && classes.settles.has(tokens[to + 1]?.lemma ?? "");
}

const ELSEWHERE =
  /^(?:the )?(?:appendix|appendices|annex|annexe|table|paragraphs?|section|chapter|part) (?:\d|[a-z]\b)/;

const SERVED =
  /^(?:child(?:ren)?|famil(?:y|ies)|people|patients?|bab(?:y|ies)|adults?|women|men|residents?|pupils?|tenants?|victims?|carers?)$/;

/** Reads "is being revised", "are recruiting", "has been working". */
export function progressiveDeed(said: Said): Deed {
  const { group, around, subject } = said;
  if (group.tense === "past") return judged(said, "other");
  const lasting = lastsThere(said);
  if (lasting) return lasting;
  // "I am writing on behalf of the Board"
  if (group.lemma === "write" && /^(?:i|we)$/.test(subject.head) && !group.passive)
    return judged(said, "other");
  if (group.lemma === "look" && wordAt(said, group.head + 1) === "forward") return judged(said, "other");
  // "It is disappointing that only four replied", "This is worrying"
  const worrying = !group.passive && classes.judging.has(wordAt(said, group.head));
  if (worrying && (said.clauses.main.content.length > 0 || /^[.,;]?$/.test(wordAt(said, group.after))))
    return judged(said, "other");
  // "Places are filling up"
  if (classes.trends.has(group.lemma) && !group.passive && !isActor(said) && !around.future)
    return judged(said, "other");
  // "has been meeting since May to rewrite it": under way
  const purpose = said.tokens.some(
    ({ is }, i) =>
      i > group.head && (is & TO) !== 0 && classes.revisable.has(said.tokens[i + 1]?.lemma ?? ""),
  );
  if (group.perfect && around.since && purpose) return judged(said, "planned", "subject");
  if (group.perfect && (around.rhythm || around.since)) return judged(said, "practice");
  // "All crews are receiving a briefing"
  const taught = group.lemma === "receive" && classes.lessons.has(nounFrom(said, group.after));
  if (taught && !group.perfect) return judged(said, "planned", "agent");
  // "are meeting with parents to write a leaflet"
  const joint =
    group.lemma === "meet" &&
    said.tokens.some(
      ({ is }, i) =>
        i > group.head && (is & TO) !== 0 && classes.agentive.has(said.tokens[i + 1]?.lemma ?? ""),
    );
  if (joint && !around.rhythm) return judged(said, "planned", "subject");
  // "are now offering a clinic"
  const now = said.tokens.slice(group.first, group.head).some(({ lower }) => lower === "now");
  if (now && !group.passive && !around.future && classes.serving.has(group.lemma))
    return judged(said, "practice");
  // "is having a version made"
  const made =
    group.lemma === "have" &&
    said.tokens
      .slice(group.after + 1, group.after + 5)
      .some(({ is }) => (is & PARTICIPLE) !== 0 && (is & BASE) === 0);
  if (made && !group.perfect) return judged(said, "planned", "subject");
  // "This is now being achieved in 92% of cases"
  if (
    group.passive &&
    !group.perfect &&
    /\d ?(?:%|per ?cent) of\b/.test(said.line.text.slice(said.tokens[group.head]?.end))
  )
    return judged(said, "practice");
  const standing = classes.standingIng.has(group.lemma) || wordAt(said, group.head + 1) === "well";
  if (standing && !group.perfect && !around.future)
    return judged(said, DEMONSTRATIVE.has(subject.head) ? "practice" : "practice");
  if (group.perfect && standing) return judged(said, "practice");
  // "Twelve families are at present being supported"
  const served = group.passive && SERVED.test(subject.head) && group.infinitive === "";
  if (served && !around.future && !classes.consults.has(group.lemma)) return judged(said, "practice");
  // "Pharmacies are being asked to display it"
  // "is asking all agencies to sign"
  const asks = !group.passive && classes.demand.has(group.lemma) && group.infinitive === "";
  if (asks && said.tokens[group.after]?.actor) return judged(said, "planned", "asked");
  const asked = group.passive && group.infinitive !== "" && classes.obliged.has(group.lemma);
  return judged(said, "planned", group.passive && !asked ? "agent" : "subject", tentativeVerb(said));
}
