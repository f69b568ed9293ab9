// What a line can mean that has no main verb.

import { classes } from "../classes";
import type { Circumstances, Kind } from "../deed";
import { isThing, type Line, type Token } from "../line";
import { flags } from "../neighbours";
import { firstMeant, type Sense } from "../senses";
import { tentativeAt } from "../tentative";
import { BASE, DETERMINER, ING, NOUN_TOO, PARTICIPLE, S_FORM, TO } from "../words";
import { agentIn } from "./agent";
import { type Fragment, fragment } from "./fragment";
import { infinitiveFrom } from "./infinitive";
import { nominal } from "./nominal";
import { opening, skipAdverbs } from "./opening";
import { orderOf } from "./order";
import { statusOf } from "./status";
import { tallyOf } from "./tally";

/** A line without a main verb, and what stands around it. */
interface Note {
  readonly line: Line;
  readonly tokens: readonly Token[];
  readonly around: Circumstances;
  /** The token at which its words begin, behind a traffic light. */
  readonly first: number;
  readonly word: Token;
  readonly next: Token | undefined;
}

type NoteSense = Sense<Note, Fragment>;

/** What such a line can mean but for a noun phrase alone, in the order in which it is asked. */
export const fragmentSenses: readonly NoteSense[] = [
  onceThatIs,
  hasStatus,
  standing,
  nowPart,
  alreadyHappening,
  ordered,
  hopingTo,
  tallied,
  hardTo,
  somebodyTo,
  doneAlone,
  doingAlone,
];

/** Reads a line that has no main verb. */
export function fragmentOf(line: Line, around: Circumstances): Fragment {
  const { tokens } = line;
  const first = opening(tokens);
  const word = tokens[first];
  if (!word) return fragment("other");
  const note = { line, tokens, around, first, word, next: tokens[first + 1] };
  return firstMeant(fragmentSenses, note) ?? nominal(line, around);
}

/** "Electronic record, once it is bought". */
function onceThatIs({ tokens, first }: Note): Fragment | null {
  const once = tokens.findIndex(({ lower }, at) => at > first && lower === "once");
  const hangs =
    once !== -1 &&
    tokens[once - 1]?.lower === "," &&
    tokens.slice(first, once).every(({ is }) => !(is & PARTICIPLE));
  return hangs ? fragment("planned") : null;
}

/** "In progress", "Complete"; "Partially", in a column of what was accepted. */
function hasStatus({ line, first, around }: Note): Fragment | null {
  const status = statusOf(line, first);
  return status && fragment(around.part === "view" ? "other" : status);
}

/** "Standing item on the agenda". */
function standing({ word, next }: Note): Fragment | null {
  return word.lower === "standing" && next && !next.time ? fragment("practice") : null;
}

/** "Forms part of induction", "Covers every ward". */
function nowPart({ word, next }: Note): Fragment | null {
  const part = next !== undefined && (next.lower === "part" || (next.is & DETERMINER) !== 0);
  return word.is & S_FORM && part ? fragment("practice") : null;
}

const ALREADY = new Set(["already", "now", "currently"]);
const HAPPENING = new Set(["happening", "operating", "running", "occurring"]);

/** "Already happening". */
function alreadyHappening({ word, next }: Note): Fragment | null {
  return ALREADY.has(word.lower) && HAPPENING.has(next?.lower ?? "") ? fragment("practice") : null;
}

/** "Review the policy". */
function ordered({ line, around }: Note): Fragment | null {
  return orderOf(line, around.part === "actions")?.order ?? null;
}

/** "Hoping to do so each week". */
function hopingTo({ line, first, word, next }: Note): Fragment | null {
  const hopes = word.is & ING && classes.bind.has(word.lemma) && (next?.is ?? 0) & TO;
  return hopes ? fragment("planned", true, null, tentativeAt(line, first)) : null;
}

/** "5 of 8 complete". */
function tallied({ line, first }: Note): Fragment | null {
  const kind = tallyOf(line, first);
  return kind && fragment(kind);
}

/** "Difficult to recruit". */
function hardTo({ word, next }: Note): Fragment | null {
  return classes.judging.has(word.lower) && (next?.is ?? 0) & TO ? fragment("other") : null;
}

/** "Board to review". */
function somebodyTo({ line, first }: Note): Fragment | null {
  return infinitiveFrom(line, first);
}

/** "Reviewed in May", "Led by the Trust"; "Welcomed" is a view. */
function doneAlone({ tokens, around, first }: Note): Fragment | null {
  const at = skipAdverbs(tokens, first);
  const verb = tokens[at];
  const behind = tokens[at + 1];
  if (!verb || !(verb.is & PARTICIPLE) || verb.is & BASE || isThing(behind)) return null;
  const kept = classes.keepsUp.has(verb.lemma) && behind?.lower === "by";
  if (kept || around.rhythm) return fragment("practice");
  const by = classes.byOrAt.has(behind?.lower ?? "") || behind?.time;
  return fragment(classes.view.has(verb.lemma) && !by ? "other" : "done");
}

/** "Re-issuing the flow chart to all schools". */
function doingAlone({ tokens, around, first }: Note): Fragment | null {
  const verb = skipAdverbs(tokens, first);
  const is = flags(tokens, verb);
  return is & ING && !(is & NOUN_TOO) && verb + 1 < tokens.length
    ? fragment(around.part === "taken" ? "done" : "planned", true, agentIn(tokens))
    : null;
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
