import { classes } from "./classes";
import type { Circumstances, Kind } from "./deed";
import { isNoun, type Line, type Token } from "./line";
import { orderAt } from "./orders";
import { actsItself } from "./owner";
import { tentativeAt } from "./tentative";
import { ADVERB, BASE, COORDINATOR, ING, NEGATION, NOUN_TOO, PARTICIPLE, PREPOSITION, TO } from "./words";

/** What a stretch without a finite verb does: a bullet, a table cell, "Completed.", "Board to review". */
export interface Fragment {
  readonly kind: Kind;
  /** Whether its own words say so; if not, whatever it hangs on decides. */
  readonly sure: boolean;
  /** First token of whoever is to act, and the token behind the last; null where it names nobody. */
  readonly owner: readonly [number, number] | null;
  readonly tentative: number;
}

const fragment = (kind: Kind, sure = true, owner: Fragment["owner"] = null, tentative = -1): Fragment => ({
  kind,
  sure,
  owner,
  tentative,
});

/** Reads a line that has no main verb. */
export function fragmentOf(line: Line, around: Circumstances): Fragment {
  const { tokens } = line;
  const first = opening(tokens);
  const word = tokens[first];
  if (!word) return fragment("other");
  // "that fathers were not asked", under "Parents told us:"
  if (word.lower === "that") return fragment("other");
  const status = statusOf(tokens, first);
  if (status) return fragment(status);
  const ordered = orderOf(line);
  if (ordered) return ordered.order;
  const infinitive = infinitiveFrom(line, first);
  if (infinitive) return infinitive;
  const verb = skipAdverbs(tokens, first);
  const is = tokens[verb]?.is ?? 0;
  if (is & PARTICIPLE && !(is & BASE) && !isNoun(plain(tokens[verb + 1]))) {
    const lemma = tokens[verb]?.lemma ?? "";
    const standing =
      /^(?:lead|own|chair|manage|oversee|monitor|coordinate|support)$/.test(lemma) &&
      tokens[verb + 1]?.lower === "by";
    if (standing || around.rhythm) return fragment("practice");
    const by = /^(?:by|at)$/.test(tokens[verb + 1]?.lower ?? "") || tokens[verb + 1]?.time;
    return fragment(classes.view.has(tokens[verb]?.lemma ?? "") && !by ? "other" : "done");
  }
  if (is & ING && !(is & NOUN_TOO) && verb + 1 < tokens.length)
    return fragment(around.part === "taken" ? "done" : "planned", true);
  return nominal(line, around);
}

/** The order that a line gives, and whether it can be nothing else; null where it gives none. */
export function orderOf({ tokens }: Line): { readonly order: Fragment; readonly sure: boolean } | null {
  const verb = skipAdverbs(tokens, opening(tokens));
  const found = orderAt(tokens, verb);
  if (!found) return null;
  return { order: fragment("planned", true, null, tentativeAt(tokens, found.verb)), sure: found.sure };
}

const DUE = /^(?:by|before|within|no later|in|during|from|over|throughout|for|due)\b/i;
const plain = (token: Token | undefined) =>
  token && !token.time && (token.is & PREPOSITION) === 0 ? token : undefined;

/** Past dashes and a traffic light: "Green – on track". */
function opening(tokens: readonly Token[]): number {
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || token.actor || token.time) break;
    if (
      !classes.rag.has(token.lower) &&
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

function statusOf(tokens: readonly Token[], first: number): Kind | null {
  const word = tokens[first];
  const next = tokens[first + 1];
  const lower = word?.lower ?? "";
  if ((word && word.is & NEGATION) || lower === "nothing" || lower === "see" || lower === "please")
    return "other";
  if (word?.time) {
    const alone = tokens.length - first <= 2;
    return alone && word.time.timing === "vague" ? "planned" : null;
  }
  if (/^(?:tbc|tba|tbd|n|none|n\/a)$/.test(lower)) return "other";
  if (lower === "in" || lower === "on" || lower === "under") {
    const end = next?.lower ?? "";
    if (lower === "in" && /^(?:place|use|post|operation|force)$/.test(end)) return "practice";
    const open =
      lower === "on"
        ? /^(?:track|target|hold|course|schedule)$/.test(end)
        : classes.open.has(end) || end === "way" || (lower === "under" && end === "review");
    return open || (end === "the" && tokens[first + 2]?.lower === "process") ? "planned" : null;
  }
  const alone = !isNoun(plain(next)) || classes.statusOpen.has(next?.lower ?? "");
  if (/^(?:partial|partially|partly|nearly|almost|mostly|substantially)$/.test(lower)) return "planned";
  if (alone && classes.statusDone.has(lower)) return "done";
  if (
    alone &&
    (classes.openHeads.has(lower) ||
      /^(?:started|commenced|begun|continuing|scheduled|planned|proposed)$/.test(lower))
  )
    return "planned";
  if (lower === "awaiting" || lower === "pending") return "planned";
  if (
    lower === "work" &&
    /^(?:ongoing|underway|continuing|continues|started|commenced|in|under|has)$/.test(next?.lower ?? "")
  )
    return "planned";
  return null;
}

/** "To review", "Board to review", "Policy to be updated"; not "Training to support staff". */
function infinitiveFrom(line: Line, first: number): Fragment | null {
  const { tokens } = line;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.is & TO) {
      const at = skipAdverbs(tokens, i + 1);
      const verb = tokens[at];
      if (!verb || !((verb.is & BASE) !== 0 || verb.lower === "be")) continue;
      const tentative = tentativeAt(tokens, at);
      if (i === first)
        return verb.lower === "be" && /^(?:confirmed|determined|advised)$/.test(tokens[at + 1]?.lower ?? "")
          ? fragment("other")
          : fragment("planned", true, null, tentative);
      const before = tokens[i - 1];
      if (verb.lower === "be" && (tokens[at + 1]?.is ?? 0) & PARTICIPLE) return fragment("planned");
      if (before?.actor) return fragment("planned", true, ownerFrom(tokens, first, i), tentative);
      if (verb.lower === "be") return fragment("planned", true, null, tentative);
      if (before && before.is & (PREPOSITION | COORDINATOR)) continue;
      if (/^(?:how|where|when|what|whether)$/.test(before?.lower ?? "")) continue;
      const agent = ownerFrom(tokens, first, i);
      if (agent && agent[0] <= first + 1) return fragment("planned", true, agent, tentative);
      const bare = { head: before?.lower ?? "", from: first, to: i };
      if (classes.agentive.has(verb.lemma) && actsItself(line, bare))
        return fragment("planned", true, [first, i], tentative);
      return classes.effect.has(verb.lemma) ||
        classes.standing.has(verb.lemma) ||
        classes.shows.has(verb.lemma)
        ? null
        : fragment("planned", true, null, tentative);
    }
    if (token.lower === "," && i > first + 6) break;
  }
  return null;
}

/** The first actor that no preposition governs, with those joined to it. */
function ownerFrom(tokens: readonly Token[], from: number, to: number): readonly [number, number] | null {
  for (let i = from; i < to; i++) {
    const before = tokens[i - 1];
    if (!tokens[i]?.actor || (i > from && before && before.is & PREPOSITION)) continue;
    let last = i;
    for (let next = i + 1; next < to; next++) {
      const token = tokens[next];
      if (
        token?.actor &&
        tokens[next - 1] &&
        (tokens[next - 1]?.lower === "," || (tokens[next - 1]?.is ?? 0) & COORDINATOR)
      )
        last = next;
    }
    return [i, last + 1];
  }
  return null;
}

/** A noun phrase alone: its heading says whether it was done or is to be. */
function nominal(line: Line, around: Circumstances): Fragment {
  const { tokens } = line;
  if (tokens.some((token, at) => token.lower === "in" && tokens[at + 1]?.lower === "place"))
    return fragment("practice");
  const verb = tokens.findIndex(
    (token, at) =>
      at > 0 && token.is & PARTICIPLE && isNoun(tokens[at - 1]) && !isNoun(plain(tokens[at + 1])),
  );
  if (verb > 0 && !classes.bind.has(tokens[verb]?.lemma ?? "")) return fragment("done");
  if (around.since) return fragment("practice");
  const last = tokens.findLast(({ lower }) => lower !== "." && lower !== ";");
  if (last?.time?.timing === "vague" && !last.time.past && tokens.length > 1) return fragment("planned");
  const named = tokens.some(
    (token) => !token.actor && !token.time && isNoun(token) && !(token.is & (PREPOSITION | COORDINATOR)),
  );
  if (!named) return fragment("other");
  const due = tokens.some(
    ({ time, start }) =>
      time && !time.past && time.role === "time" && DUE.test(line.text.slice(start, start + 12)),
  );
  const dueWord = tokens.some(({ lower }) => lower === "due");
  if (around.future && (due || dueWord) && tokens.length > 2) return fragment("planned", false);
  return fragment(around.part === "actions" ? "planned" : around.part === "taken" ? "done" : "other", false);
}
