import { timesIn } from "../../language/times/times";
import { capitalised } from "../../model/capitalised";
import type { Commitment, Draft, Timing } from "../../model/draft";
import { holdingOfPromises } from "../holding";
import type { Found } from "../kit";
import { defineRule } from "../kit";
import { isBlank, leftOpen } from "../left-open";
import { isWatchedOver } from "../monitoring-missing/monitoring";
import { fromPromise, nothingElse, type Promises, promisesOf } from "../promises";
import { citeNumber, quoted, recommendationAnswered } from "../wording";
import { dated } from "./dated";

interface Undated extends Found {
  readonly commitment: Commitment;
}

export default defineRule<Undated, Promises>({
  id: "commitment-without-date",
  about: "Every promise says by when it will be kept.",
  severity: "warning",

  each: { things: promisesOf, find: undated, from: nothingElse },

  say({ commitment: { timing, deadline, recommendation } }, draft) {
    const which = citeNumber(recommendation, draft);
    const missing = MISSING[timing];
    const what = missing(deadline ? quoted(deadline.text) : null);
    return {
      what: capitalised(which ? `in the response to ${which}, ${what}.` : `${what}.`),
      why: WHY[timing] ?? "Without a date nobody can tell later whether it was kept or is late.",
      todo: TODO[timing] ?? "Give the month and year by which it will be done, such as “by March 2027”.",
    };
  },

  fixes: ({ commitment }, draft) => dated(commitment, draft),

  from: ({ commitment }, draft) => fromPromise(commitment, draft),

  holds: (recommendation) => holdingOfPromises(recommendation, "says by when, or how often"),
});

function* undated({ commitments, again }: Promises, draft: Draft): Generator<Undated> {
  if (again) return;
  for (const commitment of commitments) {
    const { flag, span, recommendation } = commitment;
    if (flag && !waitsForDate(commitment, draft) && !isWatchedInRhythm(commitment, draft))
      yield { span, recommendation, commitment };
  }
}

/** A blank in the place of the date, in the sentence or in the column for it, is reported as a blank. */
function waitsForDate(commitment: Commitment, draft: Draft): boolean {
  const { span, timing, deadline } = commitment;
  if (
    isBlank(span, draft) ||
    leftOpen("time", span, draft) ||
    (deadline && leftOpen("any", deadline.span, draft))
  )
    return true;
  const due = timing === "none" ? recommendationAnswered(commitment, draft)?.due : undefined;
  return due?.some((each) => leftOpen("any", each, draft)) ?? false;
}

/** "The group, which meets quarterly, will oversee the plan": a watch over the whole is kept in the rhythm that it names. */
function isWatchedInRhythm({ recommendation, timing, span }: Commitment, { paragraphs }: Draft): boolean {
  const paragraph = paragraphs[span.paragraph];
  if (recommendation !== null || timing !== "none" || !paragraph) return false;
  const recurs = timesIn(paragraph).some(
    (time) => time.timing === "recurring" && time.start >= span.start && time.end <= span.end,
  );
  return recurs && isWatchedOver(paragraph, span);
}

type Wording = (words: string | null) => string;
const nothing: Wording = () => "nothing says by when this will be done";
const vague: Wording = (words) => (words ? `${words} does not say when` : "this does not say when");

const MISSING: Record<Timing, Wording> = {
  incomplete: (words) => (words ? `${words} has no year` : "this gives a day or month without its year"),
  event: (words) =>
    words
      ? `${words} hangs on something that has no date of its own`
      : "this hangs on something that has no date of its own",
  vague,
  none: nothing,
  // These are dates or rhythms and are not flagged; worded all the same, should a reader of English ever flag one.
  dated: vague,
  relative: vague,
  recurring: vague,
};

const WHY: Partial<Record<Timing, string>> = {
  incomplete: "The response will be read for years; then nobody can tell which year was meant.",
  event: "If that never happens, or happens late, nobody can say that the promise was broken.",
};

const TODO: Partial<Record<Timing, string>> = {
  incomplete: "Add the year.",
  event: "Give the month and year in which that is expected, or a latest date for the promise itself.",
  none: "Give the month and year, such as “by March 2027”; for something that goes on, say how often it is checked.",
};
