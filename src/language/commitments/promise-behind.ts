import { workerAt } from "./agent";
import { classes } from "./classes";
import type { Clauses } from "./clause";
import type { Line, Token } from "./line";
import { promises, WILL, WITH } from "./looked-for";
import { before, flags, pastAdverbs, tokenAt } from "./neighbours";
import type { Stretch } from "./owned-by";
import { leftOpen } from "./statuses";
import type { TimeAt } from "./timing";
import type { VerbGroup } from "./verb-group";
import {
  AUXILIARY,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  HAVE,
  ING,
  MODAL,
  PARTICIPLE,
  RELATIVE,
  S_FORM,
  TO,
} from "./words";

/**
 * The token from which a line goes on from what was done to what is to come of it: "Money was found for courses to be
 * run from May 2026", "… a worker who will start in May 2026"; -1 where it does not.
 */
export function promisedBehind(line: Line, { main }: Clauses, times: readonly TimeAt[]): number {
  const { tokens, has, seam } = line;
  const due = times.findLast(
    ({ phrase }) => !phrase.past && (phrase.timing === "dated" || phrase.timing === "relative"),
  );
  const [group] = main.groups;
  const head = group?.head ?? 0;
  const led = has & WILL && seam > 0 ? leadsIn(line) : -1;
  if (led !== -1) return led;
  const open = leftOpen(line);
  if (open > head) return open;
  if (!due) {
    const told = has & WILL && group ? toldOf(line, group) : -1;
    return told === -1 && has & WITH ? moreBehind(tokens, head) : told;
  }
  const rest = leftOver(line, head, due.at);
  if (rest !== -1) return rest;
  for (let i = head + 1; i < due.at; i++) {
    const { is = 0, lower = "" } = tokens[i] ?? {};
    if (isBound(tokens, i)) return i;
    if (is & TO && tokens[i + 1]?.lower === "be" && (tokens[i + 2]?.is ?? 0) & PARTICIPLE) return i;
    if (lower === "will" && flags(tokens, before(tokens, i)) & RELATIVE) return i;
    // "…, who starts on 4 May 2026"
    const starts =
      is & S_FORM &&
      i + 1 === due.at &&
      classes.starts.has(tokens[i]?.lemma ?? "") &&
      // "a contract which runs to May 2026" ends then
      !/^(?:to|until) /.test(line.text.slice(tokens[due.at]?.start).slice(0, 6));
    if (starts && flags(tokens, i - 1) & RELATIVE) return i;
  }
  // "An evaluation, due by May 2026, has been commissioned"
  if (tokens[due.at - 1]?.lower === "due" && tokenAt(tokens, due.at - 2)?.lower === "," && due.at < head)
    return due.at - 1;
  // "Draft shared with partners, final version due in May 2026"
  if (classes.isDue.has(tokens[due.at - 1]?.lower ?? ""))
    for (let i = due.at - 2; i > head && i > due.at - 8; i--)
      if (/^[,;]$/.test(tokens[i]?.lower ?? "")) return i;
  return -1;
}

/** "The rest falls to the Trust, who will:": the last word of such a lead-in; -1 where it is none. */
function leadsIn({ tokens, seam }: Line): number {
  const last = tokens.findLastIndex(({ start, lower }) => start < seam && lower !== ":");
  return flags(tokens, last) & MODAL && flags(tokens, last - 1) & RELATIVE ? last : -1;
}

/** "… was discussed with the Chair, who will draw up a plan": not "a worker who will help families". */
function toldOf(line: Line, { head, modal, perfect, tense, lemma: deed }: VerbGroup): number {
  const { tokens } = line;
  const over = perfect || tense === "past";
  for (let i = head + 3; i + 1 < tokens.length; i++) {
    const { lower = "", lemma = "", is = 0 } = tokens[i] ?? {};
    // "…, who is meeting providers": under way
    const underWay =
      is & BE &&
      lower !== "was" &&
      lower !== "were" &&
      tokens[i - 1]?.lower === "who" &&
      flags(tokens, pastAdverbs(tokens, i + 1)) & ING;
    // "…, who are to look into it"
    const bound = is & BE && tokens[i - 1]?.lower === "who" && /^(?:is|are)$/.test(lower);
    const ahead = bound && flags(tokens, i + 1) & TO && flags(tokens, i + 2) & BASE;
    if ((underWay || ahead) && tokens[i - 2]?.lower === "," && tokens[i - 3]?.actor) return i;
    if (isBound(tokens, i)) return i;
    if (!promises(lower, lemma)) continue;
    // "…, a gap which the Training Group intends to fill"
    const whose = before(tokens, i);
    if (
      tokens[whose]?.actor &&
      flags(tokens, whose - 1) & RELATIVE &&
      (lower === "will" || flags(tokens, i + 1) & TO)
    )
      return i;
    if (lower !== "will") continue;
    // "…, although we will keep it under review"
    const speaks = tokens[i - 1]?.lower === "we" || tokens[i - 1]?.actor;
    if (speaks && classes.concedes.has(tokens[i - 2]?.lower ?? "")) return i;
    // "has drafted a specification which will be taken to the market"
    const passive = tokens[i + 1]?.lower === "be" && flags(tokens, i + 2) & PARTICIPLE;
    if (passive && tokens[i - 1]?.lower === "which") return i;
    if (!(flags(tokens, i - 1) & RELATIVE)) continue;
    const opening = firstOf(tokens, i - 1);
    const comma = tokens[opening - 1]?.lower === ",";
    const known = comma || over ? knownAt(line, opening) !== -1 : false;
    // "Nurses can ring the desk, who will advise"
    if (known && undertakes(tokens, i + 1) && !classes.possibly.has(modal)) return i;
    // "has recruited an analyst who will write a profile every six months"
    if (over && classes.appoints.has(deed) && comesAgain(tokens, i + 1)) return i;
  }
  return -1;
}

/** "…, who has agreed to train them" */
const isBound = (tokens: readonly Token[], i: number): boolean =>
  (flags(tokens, i) & HAVE) !== 0 &&
  tokens[i]?.lower !== "had" &&
  classes.settled.has(tokens[i + 1]?.lemma ?? "") &&
  (flags(tokens, i + 2) & TO) !== 0 &&
  (flags(tokens, i - 1) & RELATIVE) !== 0 &&
  tokenAt(tokens, i - 3)?.actor != null;

/** "the Group, which meets monthly, and which will": the word that opens the first of clauses told of the same. */
function firstOf(tokens: readonly Token[], relative: number): number {
  if (!(flags(tokens, relative - 1) & COORDINATOR)) return relative;
  const earlier = tokens.findLastIndex(({ is }, at) => at < relative - 1 && (is & RELATIVE) !== 0);
  return earlier === -1 ? relative : earlier;
}

/** "the Chair, who", "the Chair alone, who", "has passed to the Council who": somebody known; -1 where nobody stands there. */
function knownAt({ tokens, text }: Line, relative: number): number {
  const comma = tokens[relative - 1]?.lower === ",";
  let at = comma ? relative - 2 : relative - 1;
  if (comma && classes.alone.has(tokens[at]?.lower ?? "")) at--;
  const who = tokens[at];
  if (!who?.actor) return -1;
  if (comma) return at;
  // "a worker who will help families" only says what a worker is for; one who reports each month has a task
  const known = who.actor.kind === "body" || who.actor.kind === "group";
  const named = known && !/^an? /i.test(text.slice(who.start, who.start + 3));
  return named || comesAgain(tokens, relative + 1) ? at : -1;
}

/** "will write", "will be writing", and what comes again and again: "will go on receiving a report each quarter". */
function undertakes(tokens: readonly Token[], verb: number): boolean {
  const { lower = "", lemma = "" } = tokens[verb] ?? {};
  if (
    classes.agentive.has(
      lower === "be" && flags(tokens, verb + 1) & ING ? (tokens[verb + 1]?.lemma ?? "") : lemma,
    )
  )
    return true;
  return lower !== "be" && comesAgain(tokens, verb);
}

const comesAgain = (tokens: readonly Token[], from: number): boolean =>
  tokens.some(({ time }, at) => at > from && time?.timing === "recurring");

/** Whoever the promise at token `at` is told of: "the Chair, who will"; null where nobody stands in front of it. */
export function promiserOf(line: Line, at: number): Stretch | null {
  const { tokens, text } = line;
  const who = before(tokens, at);
  // "a list which will be kept by the Chair"
  if (tokens[at + 1]?.lower === "be") {
    const by = tokens.findIndex(({ lower }, i) => i > at + 1 && i < at + 7 && lower === "by");
    if (by !== -1 && tokens[by + 1]?.actor) return stretch(tokens, by + 1, by + 1);
  }
  if (tokenAt(tokens, who)?.actor && flags(tokens, who - 1) & RELATIVE) return stretch(tokens, who, who);
  if (classes.concedes.has(tokenAt(tokens, who - 1)?.lower ?? "")) return stretch(tokens, who, who);
  if (!(flags(tokens, who) & RELATIVE)) return null;
  // "money for a worker who will start in May": a name or the comma shows that it tells what somebody known does
  const known = knownAt(line, firstOf(tokens, who));
  if (known !== -1) return stretch(tokens, known, known);
  // "has recruited an analyst who will write a profile every six months"
  if (comesAgain(tokens, at))
    for (let i = who - 2; i >= 0 && i > who - 5; i--)
      if (flags(tokens, i) & DETERMINER) return workerAt(line, i);
  if (tokenAt(tokens, who - 1)?.lower !== ",") return null;
  // "Kestrel Homes, who will": a name that no list knows
  let first = who - 1;
  while (first > 0 && /^\p{Lu}\p{L}/u.test(text.slice(tokens[first - 1]?.start).slice(0, 2))) first--;
  return first < who - 2 ? stretch(tokens, first, who - 2) : null;
}

function stretch(tokens: readonly Token[], first: number, last: number): Stretch | null {
  const [from, to] = [tokens[first], tokens[last]];
  return from && to ? { start: from.start, end: to.end } : null;
}

/** "First wards trained from May 2026, all twelve by March 2027": where the rest that is due begins; -1 if nowhere. */
function leftOver({ tokens, text }: Line, head: number, due: number): number {
  if (!text.startsWith("by ", tokens[due]?.start)) return -1;
  for (let i = due - 1; i > head && i > due - 7; i--) {
    if (tokens[i]?.lower === "," || flags(tokens, i) & COORDINATOR) {
      const opening = tokens[i + 1]?.lower === "the" ? i + 2 : i + 1;
      return classes.leftOver.has(tokens[opening]?.lower ?? "") ? i + 1 : -1;
    }
    if (flags(tokens, i) & (PARTICIPLE | AUXILIARY)) return -1;
  }
  return -1;
}

const MARK = /^[.;,]?$/;

/** "Nine workshops have been run, with another three to come": where what is still to come is told; -1 if nowhere. */
function moreBehind(tokens: readonly Token[], head: number): number {
  for (let i = head + 1; i + 1 < tokens.length; i++) {
    if (tokens[i]?.lower !== "with") continue;
    // "…, with a further audit planned"
    const planned = tokens.findIndex(
      ({ lower }, at) => at > i + 1 && at < i + 9 && classes.stillAhead.has(lower),
    );
    if (
      planned !== -1 &&
      MARK.test(tokens[planned + 1]?.lower ?? "") &&
      !tokens.slice(i, planned).some(({ is }) => (is & AUXILIARY) !== 0)
    )
      return i;
    const to = tokens.findIndex(({ is }, at) => at > i && at < i + 9 && (is & TO) !== 0);
    const end = tokens[to + 1]?.lower ?? "";
    if (to !== -1 && classes.toCome.has(end) && MARK.test(tokens[to + 2]?.lower ?? "")) return i;
  }
  return -1;
}
