import { classes } from "./classes";
import type { Circumstances } from "./deed";
import { type Fragment, fragment } from "./fragment";
import { isNoun, type Line, type Token } from "./line";
import { WITH } from "./looked-for";
import { tokenAt } from "./neighbours";
import { AWAITING, isInHand, leftOpen, plain } from "./statuses";
import { BASE, COORDINATOR, DETERMINER, NEGATION, NUMBER, PARTICIPLE, PREPOSITION, TO } from "./words";

const DUE_LABELS = new Set(["target", "deadline", "completion", "timescale"]);
const DUE = /^(?:by|before|within|no later|in|during|from|over|throughout|for|due)\b/i;

const NOW_IS = /^(?:an?|part|standard|routine|mandatory)$/;
const LIMIT = /^(?:by|before) /i;

/** "Job description with HR for grading" */
const WITH_WHOM = /\bwith \p{Lu}\w+(?: \w+)? for\b/u;

/** "Draft with Legal", "Final version with the Director": somebody has it before them. */
const DRAFT_WITH =
  /^(?:\w+ ){0,3}(?:[Dd]raft|[Vv]ersion|[Pp]aper|[Bb]id|[Ss]pecification) (?:now |currently |still )?with (?:the )?\p{Lu}[\w ]*\.?$/u;

/** "Pathway out to consultation" */
const OUT_FOR =
  /\bout (?:for|to) (?:\w+ )?(?:approval|agreement|consultation|comments?|tender|review|advert)\b/;

/** A noun phrase alone, "Policy updated" or "Learning event": its heading says what its own words do not. */
export function nominal(line: Line, around: Circumstances): Fragment {
  const { tokens } = line;
  const inPlace = tokens.findIndex(
    (token, at) =>
      token.lower === "in" &&
      !token.time &&
      // "now in use" is what was done
      classes.inWhat.has(tokens[at + 1]?.lower ?? "") &&
      (tokens[at + 1]?.lower === "place" || tokens[at - 1]?.lower !== "now"),
  );
  if (inPlace !== -1) {
    // "New rota, in place from April 2026"
    const since = tokens[inPlace + 2];
    if (
      since?.time &&
      !since.time.past &&
      /^(?:from|by|before)\b/i.test(line.text.slice(since.start, since.start + 8))
    )
      return fragment("planned", false);
    // "Policy in place and shared with managers"
    const done = (tokens[inPlace + 2]?.is ?? 0) & COORDINATOR && (tokens[inPlace + 3]?.is ?? 0) & PARTICIPLE;
    return fragment(done ? "done" : "practice");
  }
  // "Standards revised and re-issued by June 2026", among what is to be done
  const target = tokens.findLast(({ time }) => time && !time.past && time.role === "time");
  if (
    around.part === "actions" &&
    around.dueBy &&
    target &&
    LIMIT.test(line.text.slice(target.start, target.start + 8))
  )
    return fragment("planned", true, agentIn(tokens));
  if (leftOpen(line) !== -1) return fragment("planned");
  // "Peer challenge now an annual event"
  const nowIs = tokens.findIndex(
    ({ lower }, at) => at > 0 && lower === "now" && NOW_IS.test(tokens[at + 1]?.lower ?? ""),
  );
  if (nowIs !== -1) return fragment("practice");
  const verb = participleIn(tokens, around.part === "actions");
  const lemma = tokenAt(tokens, verb)?.lemma ?? "";
  if (verb > 0) {
    if ((tokens[verb - 1]?.is ?? 0) & NEGATION) return fragment("other");
    if (classes.mishaps.has(lemma)) return fragment("other");
    if (classes.awaited.has(lemma)) return fragment("planned");
    if (
      tokens[verb - 1]?.lower !== "being" &&
      (!classes.bind.has(lemma) || classes.settled.has(lemma) || lemma === "undertake")
    )
      return fragment(lemma === "agree" && isReview(tokens, verb) ? "other" : "done");
  }
  // "Draft with the Chair for approval"
  const handed =
    line.has & WITH && tokens.some(({ lower }, at) => at > 0 && lower === "with" && tokens[at + 1]?.actor);
  if ((handed || WITH_WHOM.test(line.text)) && AWAITING.test(line.text)) return fragment("planned");
  if (DRAFT_WITH.test(line.text)) return fragment("planned");
  if (isInHand(tokens) || OUT_FOR.test(line.text)) return fragment("planned");
  const ofFiles = tokens.some((token, at) => (token.is & PARTICIPLE) !== 0 && describesFiles(tokens, at));
  if (around.since && !ofFiles) return fragment("practice");
  const last = tokens.findLast(({ lower }) => lower !== "." && lower !== ";");
  if (last?.time?.timing === "vague" && !last.time.past && tokens.length > 1) return fragment("planned");
  const named = tokens.some(
    (token) => !token.actor && !token.time && isNoun(token) && !(token.is & (PREPOSITION | COORDINATOR)),
  );
  // "Next audit: June 2026"
  if (around.part === "" && around.future && isDatedWork(line)) return fragment("planned", false);
  if (!named) return fragment("other");
  const due = tokens.some(
    ({ time, start }, at) =>
      time &&
      !time.past &&
      time.role === "time" &&
      // "12 in 2025/26"
      !((tokens[at - 1]?.is ?? 0) & NUMBER && /^in /.test(line.text.slice(start, start + 3))) &&
      DUE.test(line.text.slice(start, start + 12)),
  );
  // "Target for completion: December 2026"
  // "New form, March 2026 release", "live March 2026"
  const live = tokens.some(
    ({ time }, at) =>
      time?.timing === "dated" &&
      (classes.goesLive.has(tokenAt(tokens, at - 1)?.lower ?? "") ||
        classes.goesLive.has(tokens[at + 1]?.lower ?? "")),
  );
  const dueWord =
    live || tokens.some(({ lower }, at) => lower === "due" || (at === 0 && DUE_LABELS.has(lower)));
  const hangs = tokens.some(
    ({ time, start }) =>
      time?.timing === "event" &&
      !time.attributive &&
      !/^(?:until|till)\b/i.test(line.text.slice(start, start + 6)),
  );
  if (around.future && (due || dueWord || hangs) && tokens.length > 2)
    return fragment("planned", false, agentIn(tokens));
  if (around.part === "actions") return fragment("planned", false, agentIn(tokens));
  if (around.part === "" && around.future && isDatedWork(line)) return fragment("planned", false);
  // "Nurse available on demand", "Warden on site on weekdays"
  const ready = tokens.some(
    ({ lower }, at) =>
      at > 0 &&
      (classes.standsReady.has(lower) ||
        (lower === "on" && /^(?:site|call|duty|hand)$/.test(tokens[at + 1]?.lower ?? ""))),
  );
  const everywhere = /^\S+ (?:\S+ ){0,2}(?:on|in|at) (?:each|every) \S+(?: \S+)?\.?$/.test(line.text);
  if ((ready || everywhere) && !around.future) return fragment("practice", false);
  // "Standing item at each meeting", "Weekly meeting with the ward"
  const rhythmic = around.rhythm || tokens[0]?.time?.timing === "recurring";
  if (around.part === "" && rhythmic) return fragment("practice");
  const made = tokens[0]?.lower === "new" || tokens.some(({ lower }) => isMade(lower));
  return fragment(around.part === "taken" && made ? "done" : "other", false);
}

/** "Multi-agency audit, March 2022", "Staff survey (May 2025)": a piece of work with nothing but its date behind it. */
function isDatedWork({ tokens, text }: Line): boolean {
  const date = tokens.findIndex(({ time }) => time?.timing === "dated" && time.role === "time");
  const work =
    /^[,:]$/.test(tokenAt(tokens, date - 1)?.lower ?? "") ||
    /^[\u2013\u2014-]$/.test(tokenAt(tokens, date - 1)?.lower ?? "")
      ? date - 2
      : date - 1;
  const { lower = "" } = tokenAt(tokens, work) ?? {};
  const marked = work === date - 2 || text.charAt((tokens[date]?.start ?? 0) - 1) === "(";
  // "Next audit: June 2026"
  const next = tokenAt(tokens, work)?.time?.timing === "event";
  return marked && (next || classes.piecesOfWork.has(lower));
}

const isMade = (lower: string): boolean => classes.piecesOfWork.has(lower) || classes.documents.has(lower);

/** What somebody does for as long as a thing goes on: "sessions led by our educators". */
export const LEADING = new Set(
  "lead hold run deliver provide chair facilitate support fund commission own oversee coordinate co-ordinate host manage use offer staff attend".split(
    " ",
  ),
);

/** What is said of files and cases that a piece of work is about. */
const DESCRIBING = new Set(
  "make receive hold open close take give allocate submit see use place refer attend raise record identify know".split(
    " ",
  ),
);

/** "Review of referrals received since May": the participle at `verb` describes what the work is about. */
export function describesFiles(tokens: readonly Token[], verb: number): boolean {
  if (
    !DESCRIBING.has(tokens[verb]?.lemma ?? "") ||
    (tokens[0]?.is ?? 0) & (DETERMINER | NUMBER | PREPOSITION)
  )
    return false;
  return tokens.slice(1, verb).some(({ lower }) => lower === "of");
}

/**
 * The participle that says what was done to the noun in front of it; -1 where there is none. Among actions "sessions
 * led by our educators, with a budget held by each team" only describes what is to come.
 */
function participleIn(tokens: readonly Token[], actions: boolean): number {
  let within = false;
  let inOf = false;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.lower === "with") within = true;
    if (token.lower === "of") inOf = true;
    // "Launch event, to include a film made by residents"
    if (token.is & TO && (tokens[at + 1]?.is ?? 0) & BASE) return -1;
    const { is } = tokens[at - 1] ?? { is: 0 };
    const behind = isNoun(tokens[at - 1]) || (is & NEGATION) !== 0;
    if (!(token.is & PARTICIPLE) || !behind || isNoun(plain(tokens[at + 1]))) continue;
    if (actions && (within || (tokens[at + 1]?.lower === "by" && LEADING.has(token.lemma)))) continue;
    // "Review of referrals received since May"
    if (inOf && DESCRIBING.has(token.lemma)) continue;
    return at;
  }
  return -1;
}

const SENT = new Set(["send", "issue", "circulate", "request", "obtain", "seek"]);

const isReview = (tokens: readonly Token[], verb: number): boolean =>
  classes.reviewItems.has(tokens[verb - 1]?.lower ?? "");

/** "Audit of notes – Quality Lead – by May": somebody between two marks. */
function markedOff(tokens: readonly Token[]): Fragment["owner"] {
  const isMark = (at: number): boolean => /^[\u2013\u2014;-]$/.test(tokens[at]?.lower ?? "");
  const at = tokens.findIndex(
    ({ actor }, i) => actor && isMark(i - 1) && (isMark(i + 1) || tokens[i + 1]?.time),
  );
  return at > 0 ? [at, at + 1] : null;
}

/** "… by the Trust" */
export function agentIn(tokens: readonly Token[]): Fragment["owner"] {
  const marked = markedOff(tokens);
  if (marked) return marked;
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tokens[i]?.lower === "with") break;
    // "Launch following sign-off by the Executive": who signs it off is not who then acts
    if (tokens[i - 1]?.time?.timing === "event") continue;
    const sent = tokens[i]?.lower === "from" && SENT.has(tokens[i - 1]?.lemma ?? "");
    if (!(sent || tokens[i]?.lower === "by") || !tokens[i + 1]?.actor) continue;
    // "by managers from each agency"
    const loose = /^(?:class|generic)$/.test(tokens[i + 1]?.actor?.kind ?? "");
    return [i + 1, loose && tokens[i + 2]?.lower === "from" && tokens[i + 3]?.actor ? i + 4 : i + 2];
  }
  return null;
}
