import { classes } from "../classes";
import type { Circumstances } from "../deed";
import { isNoun, type Line, type Token } from "../line";
import { WITH } from "../looked-for";
import { flags, tokenAt } from "../neighbours";
import { firstMeant, type Sense } from "../senses";
import { COORDINATOR, NEGATION, NUMBER, PARTICIPLE, PREPOSITION } from "../words";
import { agentIn } from "./agent";
import { type Fragment, fragment } from "./fragment";
import { AWAITING, isInHand, leftOpen } from "./open";
import { describesFiles, participleIn } from "./participles";

/** A noun phrase that stands alone, and what stands around it. */
interface Noted {
  readonly line: Line;
  readonly tokens: readonly Token[];
  readonly around: Circumstances;
}

type NounSense = Sense<Noted, Fragment>;

/** What a noun phrase alone can mean, in the order in which it is asked. */
export const nominalSenses: readonly NounSense[] = [
  inPlace,
  toBeDoneBy,
  leftAwaited,
  nowUsual,
  doneToIt,
  withSomebody,
  inHand,
  sinceThen,
  someTime,
  datedWork,
  nothingNamed,
  dueThen,
  amongActions,
  standsReady,
  everySoOften,
  newlyMade,
];

/** A noun phrase alone, "Policy updated" or "Learning event": its heading says what its own words do not. */
export function nominal(line: Line, around: Circumstances): Fragment {
  return firstMeant(nominalSenses, { line, tokens: line.tokens, around }) ?? fragment("other", false);
}

const FROM_THEN = /^(?:from|by|before)\b/i;
const LONGEST_FROM_THEN = 8;

/** Where "in place", "in use" begins; -1 where nothing is. "now in use" is what was done. */
const placeIn = (tokens: readonly Token[]): number =>
  tokens.findIndex(({ lower }, at) => {
    if (lower !== "in") return false;
    const what = tokens[at + 1]?.lower ?? "";
    return classes.inWhat.has(what) && (what === "place" || tokenAt(tokens, at - 1)?.lower !== "now");
  });

/** "Rota in place", "New rota, in place from April 2026", "Policy in place and shared with managers". */
function inPlace({ line, tokens }: Noted): Fragment | null {
  const at = placeIn(tokens);
  if (at === -1) return null;
  const since = tokens[at + 2];
  if (
    since?.time &&
    !since.time.past &&
    FROM_THEN.test(line.text.slice(since.start, since.start + LONGEST_FROM_THEN))
  )
    return fragment("planned", false);
  const shared = flags(tokens, at + 2) & COORDINATOR && flags(tokens, at + 3) & PARTICIPLE;
  return fragment(shared ? "done" : "practice");
}

const LIMIT = /^(?:by|before) /i;

/** "Script rewritten by June 2026", among what is to be done. */
function toBeDoneBy({ line, tokens, around }: Noted): Fragment | null {
  if (around.part !== "actions" || !around.dueBy) return null;
  const target = tokens.findLast(({ time }) => time && !time.past && time.role === "time");
  return target && LIMIT.test(line.text.slice(target.start, target.start + 8))
    ? fragment("planned", true, agentIn(tokens))
    : null;
}

/** "Bid to the county fund, decision pending". */
function leftAwaited({ line }: Noted): Fragment | null {
  return leftOpen(line) !== -1 ? fragment("planned") : null;
}

const NOW_IS = new Set(["a", "an", "part", "standard", "routine", "mandatory"]);

/** "Huddle now part of the day". */
function nowUsual({ tokens }: Noted): Fragment | null {
  const now = tokens.some(
    ({ lower }, at) => lower === "now" && at > 0 && NOW_IS.has(tokens[at + 1]?.lower ?? ""),
  );
  return now ? fragment("practice") : null;
}

/** "Script rewritten", "Money not given", "What was delayed", "What is planned", "How many of the recommendations agreed". */
function doneToIt({ tokens, around }: Noted): Fragment | null {
  const verb = participleIn(tokens, around.part === "actions");
  if (verb === -1) return null;
  const before = tokens[verb - 1];
  const lemma = tokens[verb]?.lemma ?? "";
  if (classes.mishaps.has(lemma) || (before?.is ?? 0) & NEGATION) return fragment("other");
  if (classes.awaited.has(lemma)) return fragment("planned");
  const settled = !classes.bind.has(lemma) || classes.settled.has(lemma) || lemma === "undertake";
  if (!settled || before?.lower === "being") return null;
  const accepted = lemma === "agree" && classes.reviewItems.has(before?.lower ?? "");
  return fragment(accepted ? "other" : "done");
}

/** "Job description with HR for grading" */
const WITH_WHOM = /\bwith \p{Lu}\w+(?: \w+)? for\b/u;

/** "Draft with Legal", "Final version with the Director" */
const DRAFT_WITH =
  /^(?:\w+ ){0,3}(?:[Dd]raft|[Vv]ersion|[Pp]aper|[Bb]id|[Ss]pecification) (?:now |currently |still )?with (?:the )?\p{Lu}[\w ]*\.?$/u;

/** "Draft with the Chair for approval", "Draft with Legal": somebody has it before them. */
function withSomebody({ line, tokens }: Noted): Fragment | null {
  const handed =
    line.has & WITH && tokens.some(({ lower }, at) => at > 0 && lower === "with" && tokens[at + 1]?.actor);
  const awaits = (handed || WITH_WHOM.test(line.text)) && AWAITING.test(line.text);
  return awaits || DRAFT_WITH.test(line.text) ? fragment("planned") : null;
}

const OUT_FOR =
  /\bout (?:for|to) (?:\w+ )?(?:approval|agreement|consultation|comments?|tender|review|advert)\b/;

/** "Recruitment in progress", "Pathway out to consultation". */
function inHand({ line, tokens }: Noted): Fragment | null {
  return isInHand(tokens) || OUT_FOR.test(line.text) ? fragment("planned") : null;
}

/** "Weekly huddle since May 2025"; "Review of referrals received since May" says of which. */
function sinceThen({ tokens, around }: Noted): Fragment | null {
  if (!around.since) return null;
  const ofFiles = tokens.some(({ is }, at) => (is & PARTICIPLE) !== 0 && describesFiles(tokens, at));
  return ofFiles ? null : fragment("practice");
}

/** "Second audit in due course". */
function someTime({ tokens }: Noted): Fragment | null {
  const last = tokens.findLast(({ lower }) => lower !== "." && lower !== ";");
  return last?.time?.timing === "vague" && !last.time.past && tokens.length > 1 ? fragment("planned") : null;
}

/** "Multi-agency audit, March 2027", "Next audit (June 2027)": a piece of work with nothing but its date behind it. */
function datedWork({ line, around }: Noted): Fragment | null {
  return around.part === "" && around.future && isDatedWork(line) ? fragment("planned", false) : null;
}

const APART = /^[,:\u2013\u2014-]$/;

function isDatedWork({ tokens, text }: Line): boolean {
  const date = tokens.findIndex(({ time }) => time?.timing === "dated" && time.role === "time");
  const apart = APART.test(tokenAt(tokens, date - 1)?.lower ?? "");
  const work = tokenAt(tokens, apart ? date - 2 : date - 1);
  if (!apart && text.charAt((tokens[date]?.start ?? 0) - 1) !== "(") return false;
  return work?.time?.timing === "event" || classes.piecesOfWork.has(work?.lower ?? "");
}

/** "The Trust, by June 2026": nothing but who and when. */
function nothingNamed({ tokens }: Noted): Fragment | null {
  const named = tokens.some(
    (token) => !token.actor && !token.time && isNoun(token) && !(token.is & (PREPOSITION | COORDINATOR)),
  );
  return named ? null : fragment("other");
}

const DUE = /^(?:by|before|within|no later|in|during|from|over|throughout|for|due)\b/i;
const LONGEST_DUE = 12;
const DUE_LABELS = new Set(["target", "deadline", "completion", "timescale"]);

/** "Launch in May 2026", "Target for completion December 2026", "New form, March 2026 release", "Launch after the merger". */
function dueThen({ line, tokens, around }: Noted): Fragment | null {
  if (!around.future || tokens.length < 3) return null;
  return isDueIn(line) || isLabelled(tokens) || goesLive(tokens) || hangsOn(line)
    ? fragment("planned", false, agentIn(tokens))
    : null;
}

/** "by June 2026", "in the spring"; "12 in 2025/26" counts. */
const isDueIn = ({ tokens, text }: Line): boolean =>
  tokens.some(
    ({ time, start }, at) =>
      time &&
      !time.past &&
      time.role === "time" &&
      !(flags(tokens, at - 1) & NUMBER && text.slice(start, start + 3) === "in ") &&
      DUE.test(text.slice(start, start + LONGEST_DUE)),
  );

const isLabelled = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, at) => lower === "due" || (at === 0 && DUE_LABELS.has(lower)));

/** "New form, March 2026 release", "live March 2026" */
const goesLive = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ time }, at) =>
      time?.timing === "dated" &&
      (classes.goesLive.has(tokenAt(tokens, at - 1)?.lower ?? "") ||
        classes.goesLive.has(tokens[at + 1]?.lower ?? "")),
  );

const UNTIL = /^(?:until|till)\b/i;

const hangsOn = ({ tokens, text }: Line): boolean =>
  tokens.some(
    ({ time, start }) =>
      time?.timing === "event" && !time.attributive && !UNTIL.test(text.slice(start, start + 6)),
  );

/** "Learning event", among what is to be done. */
function amongActions({ tokens, around }: Noted): Fragment | null {
  return around.part === "actions" ? fragment("planned", false, agentIn(tokens)) : null;
}

const ON_HAND = new Set(["site", "call", "duty", "hand"]);
const EVERYWHERE = /^\S+ (?:\S+ ){0,2}(?:on|in|at) (?:each|every) \S+(?: \S+)?\.?$/;

/** "Nurse available on demand", "Warden on site on weekdays", "Poster in every ward". */
function standsReady({ line, tokens, around }: Noted): Fragment | null {
  if (around.future) return null;
  const ready = tokens.some(
    ({ lower }, at) =>
      at > 0 &&
      (classes.standsReady.has(lower) || (lower === "on" && ON_HAND.has(tokens[at + 1]?.lower ?? ""))),
  );
  return ready || EVERYWHERE.test(line.text) ? fragment("practice", false) : null;
}

/** "Standing item at each meeting", "Weekly meeting with the ward". */
function everySoOften({ tokens, around }: Noted): Fragment | null {
  const rhythmic = around.rhythm || tokens[0]?.time?.timing === "recurring";
  return around.part === "" && rhythmic ? fragment("practice") : null;
}

/** "New form", "Launch event", among what was done. */
function newlyMade({ tokens, around }: Noted): Fragment | null {
  if (around.part !== "taken") return null;
  const made =
    tokens[0]?.lower === "new" ||
    tokens.some(({ lower }) => classes.piecesOfWork.has(lower) || classes.documents.has(lower));
  return made ? fragment("done", false) : null;
}
