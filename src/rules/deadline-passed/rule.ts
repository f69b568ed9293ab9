import { capitalised } from "../../model/capitalised";
import type { Commitment, Draft, Recommendation } from "../../model/draft";
import { perRecommendation } from "../../model/per-recommendation";
import { textOf } from "../../model/span";
import { belonging } from "../belonging";
import { holdingOfPromises } from "../holding";
import type { Found } from "../kit";
import { defineRule } from "../kit";
import { fromPromise, promisesOf } from "../promises";
import { cite, quoted } from "../wording";
import { spelledOut } from "./past-dates";
import { type Compared, comparedWith } from "./reference";
import lists from "./words.json";

interface Passed extends Found {
  readonly of: Recommendation | null;
  readonly commitment: Commitment;
  readonly words: string;
  readonly compared: Compared;
  /** Due in the very month that the draft already reports as past. */
  readonly sameMonth: boolean;
}

/** A status column that says the work is finished: its date is then when it was due, and met. */
const FINISHED = new RegExp(
  String.raw`^\W*(?:(?:(?:this |the |all )?(?:actions?|recommendations?|work)(?: (?:is|are|was|were|has been|have been|now|all|fully))* )?(?:${lists.finished.words.join("|")})\b|b\W*$)`,
  "i",
);

/** "June 2017 and ongoing": when it began, and no end of it. */
const GOES_ON = new RegExp(String.raw`\b(?:${lists.goesOn.words.join("|")})\W*$`, "i");

export default defineRule<Passed>({
  id: "deadline-passed",
  about: "No promise is due before the document itself was written.",
  severity: "warning",

  *find(draft, { today }) {
    const dated = datedIn(draft);
    const compared = dated.length > 0 ? comparedWith(draft, today) : null;
    if (!compared) return;
    // One date in a column may stand for every promise of its row.
    const seen = new Set<string>();
    for (const [of, commitment] of dated) {
      const { deadline } = commitment;
      if (!deadline?.to) continue;
      const passed = deadline.to < compared.date;
      const sameMonth = !passed && compared.by === "text" && sameMonthAs(deadline.to, compared.date);
      if ((!passed && !sameMonth) || GOES_ON.test(deadline.text)) continue;
      const row = inRow(draft, deadline.span.paragraph);
      if (
        row
          ? row.some((text) => isFinished(text))
          : of?.response?.parts.some(({ text }) => text.length < 40 && FINISHED.test(text)) ||
            besideLabels(draft, deadline.span.paragraph).some((text) => isFinished(text))
      )
        continue;
      if (of && isReportedDone(draft, of, commitment)) continue;
      const place = `${deadline.span.paragraph} ${deadline.span.start}`;
      if (seen.has(place)) continue;
      seen.add(place);
      yield {
        span: deadline.span,
        recommendation: of?.number ?? null,
        severity: sameMonth ? "info" : "warning",
        of,
        commitment,
        words: deadline.text,
        compared,
        sameMonth,
      };
    }
  },

  say({ of, words, compared, sameMonth }, draft) {
    const where = of ? `in the response to ${cite(of, draft)}, ` : "";
    const date = spelledOut(compared.date);
    const than =
      compared.by === "document"
        ? `lies before the document's own date, ${date}`
        : compared.by === "today"
          ? `lies before today, ${date}`
          : compared.by === "decision"
            ? `lies before the review was decided on, ${date}`
            : sameMonth
              ? `falls in ${date.replace(/^\d+ /, "")}, of which the draft already speaks as past: ${quoted(compared.words, 60)}`
              : `lies before ${date}, of which the draft already speaks as past: ${quoted(compared.words, 60)}`;
    return {
      what: capitalised(`${where}${quoted(words, 60)} ${than}.`),
      why: "On the day of publication this reads as a promise that was missed.",
      todo: "If it is done, say so and when; otherwise give a new date, and why it moved.",
    };
  },

  from({ commitment, of, compared: { date, by, words }, sameMonth }, draft) {
    const from = fromPromise(commitment, draft);
    return from && [...from, of && cite(of, draft), date, by, words, sameMonth];
  },

  holds: (recommendation) =>
    holdingOfPromises(recommendation, "with a date is still to come as the draft was written", isDated),
});

/** "Completed. The exercise was presented in May": the words of a longer cell. */
const isFinished = (text: string): boolean =>
  text.length < 40
    ? FINISHED.test(text)
    : /^\W*(?:complete|completed|closed|done|achieved|actioned)\s*[.,;:–—-]/i.test(text);

/** "20 trained to date", "Mapping has begun": done, and not all of it. */
const PARTLY = new RegExp(String.raw`\b(?:${lists.partly.words.join("|")})`, "i");

/**
 * Whether a cell behind the promise's own, in the same row, begins with what has been done: "Map existing pathways |
 * March 2024 | Mapping done." An action plan keeps the words of its action beside what became of it.
 */
function isReportedDone({ paragraphs }: Draft, of: Recommendation, { span }: Commitment): boolean {
  const own = paragraphs[span.paragraph]?.cell;
  if (!own) return false;
  const behind = of.response?.commitments.find((each) => {
    const cell = paragraphs[each.span.paragraph]?.cell;
    return cell?.table === own.table && cell.row === own.row && cell.column > own.column;
  });
  return behind?.kind === "done" && !PARTLY.test(textOf(paragraphs, behind.span));
}

/** The words of the other cells in the row of a paragraph; null outside tables with columns. */
function inRow({ paragraphs }: Draft, at: number): readonly string[] | null {
  const cell = paragraphs[at]?.cell;
  if (!cell) return null;
  const beside = (index: number): boolean => {
    const other = paragraphs[index]?.cell;
    return other?.table === cell.table && other.row === cell.row;
  };
  const texts: string[] = [];
  for (let i = at - 1; beside(i); i--) texts.push(paragraphs[i]?.text ?? "");
  for (let i = at + 1; beside(i); i++) texts.push(paragraphs[i]?.text ?? "");
  return texts.length > 1 ? texts : null;
}

/**
 * What stands beside the labels of the same recommendation, where a table has a row for each: "Target date | June 2027"
 * over "Rating | Blue".
 */
function besideLabels(draft: Draft, at: number): readonly string[] {
  const { paragraphs } = draft;
  const table = paragraphs[at]?.cell?.table;
  if (table === undefined) return [];
  const owners = belonging(draft);
  const isBeside = (index: number): boolean =>
    paragraphs[index]?.cell?.table === table && (owners[index] ?? owners[at]) === owners[at];
  let [from, to] = [at, at];
  while (isBeside(from - 1)) from--;
  while (isBeside(to + 1)) to++;
  return paragraphs
    .slice(from, to + 1)
    .filter(({ cell }) => cell?.column === 1)
    .map(({ text }) => text);
}

const isDated = ({ kind, timing }: Commitment): boolean => kind === "planned" && timing === "dated";

const sameMonthAs = (day: string, date: string): boolean =>
  date.length >= 7 && day.slice(0, 7) === date.slice(0, 7);

const NONE: readonly Commitment[] = [];
const datedAmong = (commitments: readonly Commitment[]): readonly Commitment[] =>
  commitments.some(isDated) ? commitments.filter(isDated) : NONE;
const datedOf = perRecommendation(({ response }) => datedAmong(response?.commitments ?? NONE));

function datedIn(draft: Draft): readonly (readonly [Recommendation | null, Commitment])[] {
  const all: [Recommendation | null, Commitment][] = [];
  for (const { of, commitments } of promisesOf(draft))
    for (const commitment of of ? datedOf(of, draft.paragraphs) : datedAmong(commitments))
      all.push([of, commitment]);
  return all;
}
