import { classes } from "./classes";
import type { Circumstances, Kind } from "./deed";
import { type Fragment, fragment } from "./fragment";
import { nominal } from "./fragments/nominal";
import { statusOf } from "./fragments/status";
import { isNoun, type Line, type Token } from "./line";
import { flags, tokenAt } from "./neighbours";
import { agentIn } from "./nominals";
import { orderAt } from "./orders";
import { actsItself, isTitled } from "./owner";
import { plain } from "./statuses";
import type { Subject } from "./subject";
import { tentativeAt } from "./tentative";
import {
  ADVERB,
  BASE,
  COORDINATOR,
  DETERMINER,
  ING,
  NEGATION,
  NOUN_TOO,
  PARTICIPLE,
  PREPOSITION,
  S_FORM,
  TO,
} from "./words";

/** Reads a line that has no main verb. */
export function fragmentOf(line: Line, around: Circumstances): Fragment {
  const { tokens } = line;
  const first = opening(tokens);
  const word = tokens[first];
  if (!word) return fragment("other");
  // "that fathers were not asked", under "Parents told us:"
  if (word.lower === "that") return fragment("other");
  // "Electronic record, once it is bought"
  const once = tokens.findIndex(({ lower }, at) => at > first && lower === "once");
  if (
    once !== -1 &&
    tokens[once - 1]?.lower === "," &&
    tokens.slice(first, once).every(({ is }) => !(is & PARTICIPLE))
  )
    return fragment("planned");
  const status = statusOf(line, first);
  // "Partially", in a column of what was accepted
  if (status) return fragment(around.part === "view" ? "other" : status);
  const standing = standingFrom(tokens, first);
  if (standing) return fragment(standing);
  const ordered = orderOf(line, around.part === "actions");
  if (ordered) return ordered.order;
  // "Hoping to do so each week"
  const hoped = tokens[first];
  if (hoped && hoped.is & ING && classes.bind.has(hoped.lemma) && (tokens[first + 1]?.is ?? 0) & TO)
    return fragment("planned", true, null, tentativeAt(line, first));
  const tallied = tallyOf(line, first);
  if (tallied) return fragment(tallied);
  const infinitive = infinitiveFrom(line, first);
  if (infinitive) return infinitive;
  const verb = skipAdverbs(tokens, first);
  const is = tokens[verb]?.is ?? 0;
  if (is & PARTICIPLE && !(is & BASE) && !isNoun(plain(tokens[verb + 1]))) {
    const lemma = tokens[verb]?.lemma ?? "";
    const standing = classes.keepsUp.has(lemma) && tokens[verb + 1]?.lower === "by";
    if (standing || around.rhythm) return fragment("practice");
    const by = classes.byOrAt.has(tokens[verb + 1]?.lower ?? "") || tokens[verb + 1]?.time;
    return fragment(classes.view.has(tokens[verb]?.lemma ?? "") && !by ? "other" : "done");
  }
  if (is & ING && !(is & NOUN_TOO) && verb + 1 < tokens.length)
    return fragment(around.part === "taken" ? "done" : "planned", true, agentIn(tokens));
  return nominal(line, around);
}

/** "5 of 8 complete", "Opened 90 times", "calls up from 3 to 12", "24 of 30 surgeries using it": what was counted. */
function tallyOf({ tokens, text }: Line, first: number): Kind | null {
  const from = text.slice(tokens[first]?.start ?? 0);
  if (
    /^\w+ (?:over |about |nearly |more than |some )?[\d,]+ times\b/.test(from) &&
    flags(tokens, first) & PARTICIPLE
  )
    return "done";
  // "6 sessions, 88 staff"
  if (/^\d+ \w+, \d+ \w+\.?$/.test(from)) return "done";
  // "Poster up in all nine libraries", "Letter out to all GPs"
  if (/^\w+ (?:up in|out to|up on) (?:all|every|each|both|\d)/.test(from)) return "done";
  // "Count in May, 7 of 7 seen"
  if (/, \d+ (?:out )?of (?:the )?\d+\b/.test(from)) return "done";
  if (/ (?:up|down) by (?:an? |\d|half|nearly|over|almost)/.test(from)) return "done";
  if (/ (?:up|down) from [\d,.]+%? to [\d,.]+%?/.test(from)) return "done";
  if (classes.praising.has(tokens[first]?.lower ?? "")) {
    const head = tokens.findIndex(({ lower }) => classes.goodResults.has(lower));
    if (head > first && head < first + 4) return "done";
  }
  if (!/^\d+ (?:of|out of) \d+\b/.test(from)) return null;
  const last = tokens.findLast(({ lower }) => lower !== "." && lower !== ";");
  const using = tokens.some(({ is }, at) => at > first + 3 && (is & ING) !== 0 && (is & NOUN_TOO) === 0);
  if (using) return "practice";
  return last && (classes.statusDone.has(last.lower) || last.is & PARTICIPLE) ? "done" : null;
}

/** "Forms part of induction", "Standing item on the agenda", "Already happening": what is the rule now. */
function standingFrom(tokens: readonly Token[], first: number): Kind | null {
  const [word, next] = [tokens[first], tokens[first + 1]];
  if (!word || !next) return null;
  if (word.lower === "standing" && !next.time) return "practice";
  const verb = (word.is & S_FORM) !== 0 && (next.lower === "part" || (next.is & DETERMINER) !== 0);
  if (verb) return "practice";
  if (
    /^(?:already|now|currently)$/.test(word.lower) &&
    /^(?:happening|operating|running|occurring)$/.test(next.lower)
  )
    return "practice";
  return null;
}

/** The order that a line gives, and whether it can be nothing else; null where it gives none. */
export function orderOf(
  line: Line,
  actions = false,
): { readonly order: Fragment; readonly sure: boolean } | null {
  const { tokens } = line;
  const verb = skipAdverbs(tokens, opening(tokens));
  const found = orderAt(tokens, verb, actions);
  if (!found) return null;
  // "Ask the Trust to report": who is asked will act
  const asks = classes.obliged.has(tokens[found.verb]?.lemma ?? "") && tokens[found.verb + 1]?.actor;
  const asked = asks && (tokens[found.verb + 2]?.is ?? 0) & TO;
  const owner = asked ? ([found.verb + 1, found.verb + 2] as const) : null;
  return { order: fragment("planned", true, owner, tentativeAt(line, found.verb)), sure: found.sure };
}

/** The status that a line opens with before it goes on: "Not begun, since …", "Closed – the leaflet is online"; null where it has none. */
export function statusAhead(line: Line): Kind | null {
  const { tokens } = line;
  const first = opening(tokens);
  if (tokens[first]?.time) return null;
  for (let mark = first + 1; mark < first + 4; mark++) {
    const lower = tokens[mark]?.lower ?? "";
    if (lower.length === 1 && ",;:\u2013\u2014-".includes(lower))
      return statusOf({ ...line, tokens: tokens.slice(0, mark) }, first);
  }
  return null;
}

/** Past dashes and a traffic light: "Green – on track". */
function opening(tokens: readonly Token[]): number {
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || token.actor || token.time) break;
    // "1.3 Audit of files"
    if (at === 0 && /^\d+\.\d/.test(token.lower)) {
      at++;
      continue;
    }
    // "A – on track", but "A follow-up survey"
    const letter = token.lower.length === 1 && isNoun(tokens[at + 1]);
    if (
      (letter || !classes.rag.has(token.lower)) &&
      token.lower.charCodeAt(0) >= 48 &&
      token.lower.charCodeAt(0) < 0x2010
    )
      break;
    at++;
  }
  return at;
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    const adverb = token && (token.is & ADVERB) !== 0 && (token.is & (BASE | NEGATION)) === 0;
    if (!adverb && !token?.time && !(at > from && token?.lower === ",")) break;
  }
  return at;
}

/** "a half day session", "training", up to a word that ends the phrase. */
function lessonBehind(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 1; i < tokens.length && i < verb + 6; i++) {
    const { is = 0, lower = "" } = tokens[i] ?? {};
    if (classes.lessons.has(lower)) return true;
    if (is & (PREPOSITION | TO)) return false;
  }
  return false;
}

/** "To review", "Board to review", "Policy to be updated"; not "Training to support staff". */
function infinitiveFrom(line: Line, first: number): Fragment | null {
  const { tokens } = line;
  // "Difficult to recruit"
  if (classes.judging.has(tokens[first]?.lower ?? "") && flags(tokens, first + 1) & TO)
    return fragment("other");
  let late = false;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.is & TO) {
      const at = skipAdverbs(tokens, i + 1);
      const verb = tokens[at];
      if (!verb || !((verb.is & BASE) !== 0 || verb.lower === "be")) continue;
      if (late && !(verb.lower === "be" && (tokens[at + 1]?.is ?? 0) & PARTICIPLE)) continue;
      // "Reviewed in May and found to be fit for purpose"
      const found = tokens[i - 1];
      const judging =
        found && found.is & PARTICIPLE && (classes.shows.has(found.lemma) || classes.view.has(found.lemma));
      if (i > first && judging && verb.lower === "be" && !((tokens[at + 1]?.is ?? 0) & PARTICIPLE)) continue;
      const tentative = tentativeAt(line, at);
      if (i === first)
        return verb.lower === "be" && classes.stillToSettle.has(tokens[at + 1]?.lower ?? "")
          ? fragment("other")
          : fragment("planned", true, verb.lower === "be" ? agentIn(tokens) : null, tentative);
      const before = tokenAt(tokens, i - 1);
      if (verb.lower === "be" && (tokens[skipAdverbs(tokens, at + 1)]?.is ?? 0) & PARTICIPLE) {
        // "Options to be considered"; "To be considered by the Board" puts it in front of them
        const told = skipAdverbs(tokens, at + 1);
        const weighed =
          tokens[told]?.lemma === "consider" && classes.byOrAt.has(tokens[told + 1]?.lower ?? "");
        const less = !weighed && classes.tentative.has(tokens[told]?.lemma ?? "") ? told : -1;
        // "Consideration to be given to …"
        const thought = tokens[at + 1]?.lemma === "give" && classes.thoughts.has(before?.lower ?? "");
        const asked = classes.chances.has(tokens[first]?.lower ?? "");
        if (asked && classes.looksInto.has(tokens[told]?.lemma ?? ""))
          return fragment("planned", true, agentIn(tokens), told);
        return fragment("planned", true, agentIn(tokens), thought ? i - 1 : Math.max(tentative, less));
      }
      // "All crews to have a talk on consent": by whom?
      const taught = classes.receives.has(verb.lemma) && lessonBehind(tokens, at);
      if (before?.actor)
        return fragment("planned", true, taught ? null : ownerFrom(line, first, i), tentative);
      if (verb.lower === "be") return fragment("planned", true, null, tentative);
      if (before && before.is & (PREPOSITION | COORDINATOR)) continue;
      if (classes.questions.has(before?.lower ?? "")) continue;
      const agent = ownerFrom(line, first, i);
      if (agent && agent[0] <= first + 1) return fragment("planned", true, agent, tentative);
      // "How best to do this is to be settled"
      if (classes.questions.has(tokens[first]?.lower ?? ""))
        return fragment("planned", true, null, tentative);
      const bare = { head: before?.lower ?? "", from: first, to: i };
      // "The remaining two to follow"
      if (classes.toCome.has(verb.lemma)) return fragment("planned", true, null, tentative);
      // "Training Section to carry out": a title acts, whatever else its last word may be
      const titled = isTitled(line, bare);
      const agentive = classes.agentive.has(verb.lemma);
      if ((agentive && titled) || ((agentive || titled) && actsItself(line, bare)))
        return fragment("planned", true, [first, i], tentative);
      return classes.effect.has(verb.lemma) ||
        classes.standing.has(verb.lemma) ||
        classes.shows.has(verb.lemma)
        ? null
        : fragment("planned", true, null, tentative);
    }
    // "Survey of carers in three towns begun, answers to be collated in May"
    if (token.lower === "," && i > first + 6) late = true;
  }
  return null;
}

/** "Lead midwife", "Named GP": a short phrase that begins the line and acts. */
const isRolePhrase = (line: Line, bare: Pick<Subject, "head" | "from" | "to">): boolean =>
  bare.to - bare.from <= 3 && actsItself(line, bare);

/** The first actor that no preposition governs, with those joined to it. */
function ownerFrom(line: Line, from: number, to: number): readonly [number, number] | null {
  const { tokens } = line;
  for (let i = from; i < to; i++) {
    const before = tokenAt(tokens, i - 1);
    if (!tokens[i]?.actor || (i > from && before && before.is & PREPOSITION)) continue;
    let last = i;
    // "Lead midwife and EPR team to scope"
    const joined = i > from + 1 && ((before?.is ?? 0) & COORDINATOR) !== 0;
    const bare = { head: tokens[i - 2]?.lower ?? "", from, to: i - 1 };
    const opens = joined && !tokens[i - 2]?.actor && isRolePhrase(line, bare);
    for (let next = i + 1; next < to; next++) {
      const token = tokens[next];
      if (
        token?.actor &&
        tokens[next - 1] &&
        (tokens[next - 1]?.lower === "," ||
          tokens[next - 1]?.lower === "/" ||
          (tokens[next - 1]?.is ?? 0) & COORDINATOR)
      )
        last = next;
    }
    // "Nurses in each clinic to attend", "Head of Nursing of the Health Board to attend"
    const held = tokens[last + 1]?.lower === "of" || classes.inside.has(tokens[last + 1]?.lower ?? "");
    const within = held && tokens[last + 2]?.actor;
    return [opens ? from : i, within && last + 2 < to ? last + 3 : last + 1];
  }
  return null;
}
