import { asksFor } from "../../model/signs";
import type { Judged } from "./judge/judge";
import { isBefore } from "./judge/verbs";
import type { Part } from "./line";

/** Judges a stretch of a paragraph as a line of its own. */
type JudgePart = (part: Part) => Judged;

/** Behind a label or a dash, in brackets, or between notes. */
const hasJoints = asksFor({ marks: ":;(-\u2013" });

/**
 * Judges a sentence that may be several notes in one. Those joined by semicolons are judged one by one ("Tool piloted;
 * evaluation due in June"), and a label, a bracket or a dash may lead to what counts.
 */
export function judgeNotes(own: Part, judge: JudgePart): Judged {
  const { text: all } = own.paragraph;
  const resolved = OPENS_RESOLVED.has(all.charAt(own.start))
    ? RESOLVED.exec(all.slice(own.start, own.end))
    : null;
  if (resolved) return judge({ ...own, start: own.start + resolved[0].length });
  const led = OPENS_LED.has(all.charAt(own.start))
    ? LED.exec(all.slice(own.start, own.start + LONGEST_LED))
    : null;
  if (led) {
    const rest = judge({ ...own, start: own.start + led[0].length });
    if (rest.kind === "planned" || led[0].startsWith("F") || SPEAKS.test(led[0])) return rest;
  }
  const whole = judge(own);
  if (!hasJoints(own.paragraph)) return whole;
  if (
    own.start > 1 &&
    all.charCodeAt(own.start - 2) === COLON &&
    MEASURE.test(all.slice(Math.max(0, own.start - 30), own.start))
  )
    return { ...whole, kind: "other" };
  const label = all.indexOf(": ", own.start);
  const open =
    label !== -1 && label < own.start + 20 ? STILL_TO_DO.exec(all.slice(own.start, own.start + 40)) : null;
  if (open) {
    const rest = judge({ ...own, start: own.start + open[0].length });
    return rest.kind === "other" ? { ...rest, kind: "planned" } : rest;
  }
  const text = own.paragraph.text.slice(own.start, own.end);
  const bid = text.includes("(") && !whole.owner ? inBrackets(own, text, whole, judge) : null;
  if (bid) return bid;
  if (whole.kind === "planned") return whole;
  const noted = behindDash(own, text, judge);
  if (noted) return noted;
  let best = text.includes(": ") && isBehindLabel(text) ? behindLabel(own, text, whole, judge) : whole;
  if (!text.includes("; ")) return best;
  let start = own.start;
  for (const note of text.split("; ")) {
    const judged = judge({ ...own, start, end: start + note.length });
    if (isBefore(judged.kind, best.kind)) best = judged;
    start += note.length + 2;
  }
  return best;
}

const COLON = 0x3a;
const OPENS_RESOLVED = new Set("aAdDrR");

/** "Agreed that a joint visit will be offered": minutes say it without a subject. */
const RESOLVED = /^(?:[Aa]greed|[Dd]ecided|[Rr]esolved) that (?=.* (?:will|would|is to|are to) )/;

const OPENS_LED = new Set(["I", "W", "F", "M", "R", "Y"]);
/** "I should add that …", "Members will recall that …": whose own verb binds nobody. */
const SPEAKS = /^(?:(?:I|We) (?:should|must) |Members|You|Readers)/;
const LONGEST_LED = 60;

/**
 * "It is for this reason that the Board has agreed to …", "I understand that the Trust is …", "It should be noted that the
 * Trust will …": what is said counts where it binds.
 */
const LED = new RegExp(
  `^(?:${[
    "For (?:its|their|our) (?:own )?part,?",
    "It is (?:for (?:this|that|these|those|the same) reasons?|with this in mind|against this background) that",
    "(?:I|We|Members|You|Readers) (?:will|may|might) (?:recall|remember|be aware|wish to know|know) that",
    "(?:I|We) (?:understand|gather|(?:am|are|have been) told) that",
    "(?:It|I|We) (?:should|must) (?:(?:also|however),? )?(?:be )?(?:noted?|stress(?:ed)?|add(?:ed)?|emphasised?) that",
  ].join("|")}) `,
);

/** "Success measure: nine in ten records show it": what is hoped to come of the action. */
const MEASURE =
  /(?:[Ss]uccess (?:measures?|criteria|criterion)|[Mm]easures? of success|(?:[Dd]esired|[Ii]ntended|[Ee]xpected|[Aa]nticipated|[Tt]arget) (?:outcomes?|impacts?)|KPIs?): $/;

/** "Still to do: quality of visits to be looked at" */
const STILL_TO_DO =
  /^(?:(?:[Ss]till|[Ll]eft|[Yy]et|[Mm]ore) to (?:do|come)|[Oo]utstanding|[Nn]ext steps?|[Tt]o do): /;

/** "A poster for foyers (Estates Manager to print)": the bracket says who acts. */
function inBrackets(own: Part, text: string, whole: Judged, judge: JudgePart): Judged | null {
  for (const [open, close] of biddingBrackets(text)) {
    const bid = judge({ ...own, start: own.start + open, end: own.start + close });
    const { owner } = bid;
    if (bid.kind !== "planned" || !owner || "text" in owner || owner.start !== 0) continue;
    if (bid.times.length > 0) return bid;
    return { ...whole, kind: "planned", owner: { start: owner.start + open, end: owner.end + open } };
  }
  return null;
}

const MAY_ACT = / to [a-z]/;

/** The insides of a sentence's brackets that may say who is to act: "(Training Officer to arrange)". */
function biddingBrackets(text: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let open = text.indexOf("("); open !== -1; open = text.indexOf("(", open + 1)) {
    const close = text.indexOf(")", open);
    if (close === -1) break;
    if (MAY_ACT.test(text.slice(open, close))) found.push([open + 1, close]);
  }
  return found;
}

/** "Not yet complete - two teams still to be trained": a note behind a dash that says what is to come. */
function behindDash(own: Part, text: string, judge: JudgePart): Judged | null {
  const dash = Math.max(text.lastIndexOf(" - "), text.lastIndexOf(" \u2013 "));
  if (dash === -1) return null;
  const judged = judge({ ...own, start: own.start + dash + 3 });
  return judged.kind === "planned" && judged.clauses.main.groups.length === 0 ? judged : null;
}

/** Whether a line begins with at most three words and a colon. */
const isBehindLabel = (text: string): boolean =>
  /^[^:;.]{2,30}: \S/.test(text) && text.slice(0, text.indexOf(": ")).split(" ").length <= 3;

/** "Amber: partly complete", "We did: every child now has a profile": what stands behind a short label counts. */
function behindLabel(own: Part, text: string, whole: Judged, judge: JudgePart): Judged {
  const judged = judge({ ...own, start: own.start + text.indexOf(": ") + 2 });
  return isBefore(judged.kind, whole.kind) ? judged : whole;
}
