import { join } from "node:path";
import { readText } from "../../src/hosts/text/read";
import type { Draft, Recommendation } from "../../src/model/draft";
import type { Paragraph } from "../../src/model/paragraph";
import type { Reading } from "../../src/model/reading";
import type { Span } from "../../src/model/span";
import { recommendationsIn } from "../../src/model/walk";
import type { Examples } from "../../src/rules/examples";
import { asShipped } from "../../src/session/as-shipped";
import { checkReading } from "../../src/session/check";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { checkedDraft, draftsIn } from "../../src/tools/draft-expectations";
import { outdented } from "../../src/tools/rule-page";
import { type AfterFix, afterFix } from "../kit/after-fix";
import { unmarked } from "../kit/marks";

/** Rules whose fixes write something new, which a person then fills in. */
const WRITING = [
  "acronym-unexplained",
  "commitment-without-date",
  "commitment-without-owner",
  "finding-without-recommendation",
  "recommendation-without-response",
];

interface Tried extends AfterFix {
  readonly problem: string;
  readonly title: string;
}

/** Every fix of these rules' problems in a draft, tried one by one. */
function tried(reading: Reading, template: string | null, only: readonly string[]): readonly Tried[] {
  const check = (paragraphs: readonly Paragraph[], style: string | null) =>
    checkReading(
      { ...reading, paragraphs },
      { ...asShipped, template: builtInTemplates.find(({ id }) => id === style) ?? null },
    );
  const checked = check(reading.paragraphs, template);
  if (!checked.ok) throw new Error(checked.reason);
  const { problems, draft } = checked;
  const again = (paragraphs: readonly Paragraph[]) => {
    const now = check(paragraphs, draft.style.id);
    if (!now.ok) throw new Error(now.reason);
    return now.problems;
  };
  return problems
    .filter(({ rule }) => only.includes(rule))
    .flatMap((problem) =>
      problem.fixes.map((fix) => ({
        problem: `${problem.rule}: ${problem.what}`,
        title: fix.title,
        ...afterFix(reading.paragraphs, problems, problem, fix, again),
      })),
    );
}

function markdown(text: string): Reading {
  const read = readText(new TextEncoder().encode(text), "markdown");
  if (!read.ok) throw new Error(read.reason);
  return read.reading;
}

const MENDED = { isGone: true, fresh: [], isGoneWhenFilled: true, freshWhenFilled: [] };

describe.each(WRITING)("what %s writes", (id) => {
  const { bad } = (
    jest.requireActual(join(__dirname, "../../src/rules", id, "examples")) as { default: Examples }
  ).default;
  it.each(Object.entries(bad))("mends the draft and breaks nothing: %s", (_name, example) => {
    const reading = { ...markdown(outdented(unmarked(example.draft))), ...example.reading };
    for (const fix of tried(reading, example.template ?? "labelled-headings", [id])) {
      expect(fix).toEqual({ problem: fix.problem, title: fix.title, ...MENDED });
    }
  });
});

const folder = join(__dirname, "../drafts");
const drafts = draftsIn(folder).map((name) => checkedDraft(folder, name).draft);

it("mends nearly every problem of whole drafts, and breaks nothing before a person has filled in the blanks", () => {
  const all = drafts.flatMap(({ reading, style }) => tried(reading, style.id, WRITING));
  expect(all.length).toBeGreaterThan(50);
  expect(all.filter(({ isGone, fresh }) => !isGone || fresh.length > 0)).toEqual([]);
  // A day in a subordinate clause is not always read as the promise's.
  const settled = all.filter(
    ({ isGoneWhenFilled, freshWhenFilled }) => isGoneWhenFilled && freshWhenFilled.length === 0,
  );
  expect(settled.length / all.length).toBeGreaterThan(0.95);
});

/** A draft without the response to one of its recommendations: in a table its cell is left, elsewhere nothing is. */
function withoutResponse(draft: Draft, { span, response, leads, due }: Recommendation): Reading | null {
  const { reading } = draft;
  const own = new Set(response?.paragraphs);
  const [first = -1] = own;
  const { paragraphs } = reading;
  if (paragraphs[first]?.cell)
    return {
      ...reading,
      paragraphs: paragraphs.map((each, at) => (own.has(at) ? { ...each, text: "" } : each)),
    };
  const from = endInFrontOf(first, span, draft) + 1;
  const to = response?.span.endParagraph ?? first;
  if (first < from) return null;
  const facts = new Set([...leads, ...due].map(({ paragraph }) => paragraph));
  const isLeft = (at: number): boolean => at < from || at > to || (facts.has(at) && !own.has(at));
  return { ...reading, paragraphs: paragraphs.filter((_, at) => isLeft(at)) };
}

/** Where all answers stand in a second part, what is between a recommendation and its own belongs to others. */
function endInFrontOf(first: number, own: Span, draft: Draft): number {
  const end = ({ paragraph, endParagraph }: Span): number => endParagraph ?? paragraph;
  const ends = [...recommendationsIn(draft)]
    .flatMap(({ span, response }) => (response ? [span, response.span] : [span]))
    .map(end);
  return Math.max(end(own), ...ends.filter((each) => each < first));
}

it("puts an empty response back wherever one was taken out of a whole draft", () => {
  const outcomes = drafts.flatMap((draft) =>
    [...recommendationsIn(draft)].flatMap((recommendation) => {
      const damaged = recommendation.response && withoutResponse(draft, recommendation);
      return damaged ? tried(damaged, draft.style.id, ["recommendation-without-response"]) : [];
    }),
  );
  expect(outcomes.length).toBeGreaterThan(50);
  expect(outcomes.filter(({ isGone, fresh }) => !isGone || fresh.length > 0)).toEqual([]);
});
