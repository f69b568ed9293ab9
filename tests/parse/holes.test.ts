import type { Draft, Recommendation } from "../../src/model/draft";
import type { Paragraph } from "../../src/model/paragraph";
import { readingOf } from "../../src/model/reading";
import { recommendationsIn } from "../../src/model/walk";
import { parseDraft } from "../../src/parse/parse";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { detectTemplate } from "../../src/templates/detect";
import { sketch } from "../kit/paragraphs";
import { labelled } from "./layouts/labelled";
import { numbered } from "./layouts/numbered";
import { others } from "./layouts/others";
import { tables } from "./layouts/tables";

function parsed(paragraphs: readonly Paragraph[]): Draft | null {
  const reading = readingOf(paragraphs);
  const detected = detectTemplate(reading, builtInTemplates);
  if (!detected) return null;
  const { template, confidence } = detected;
  return parseDraft(reading, template, { detected: true, confidence, register: { bodies: [] } });
}

/** A cell keeps its paragraph when its words are deleted; other paragraphs go. */
function without(paragraphs: readonly Paragraph[], gone: ReadonlySet<number>): Paragraph[] {
  return paragraphs.flatMap((paragraph, at) =>
    gone.has(at) ? (paragraph.cell ? [{ ...paragraph, text: "" }] : []) : [paragraph],
  );
}

const shown = ({ number, text, response }: Recommendation) => ({
  number,
  text,
  response: response?.text ?? null,
});

// Where units are told by their answers, or one answer serves several, taking one away takes more than one away.
const HANGS_TOGETHER = new Set([
  "answers to two at once, and to one by its number",
  "recommendations listed under a finding, one response for all",
  "headings without numbers over labelled parts",
  "findings answered themselves",
  "sections of lessons with parts",
  "lettered parts each with a labelled answer",
  "recommendations in one chapter and responses in another under the same headings",
]);

const layouts = Object.entries({ ...labelled, ...numbered, ...tables, ...others }).filter(
  ([name]) => !HANGS_TOGETHER.has(name),
);

it.each(layouts)("a response taken out of %s is the only one missing", (_, notation) => {
  const { paragraphs } = sketch(notation);
  const whole = parsed(paragraphs);
  if (!whole) throw new Error("no house style fits");
  const before = [...recommendationsIn(whole)];
  before.forEach((of, nth) => {
    if (!of.response || before.filter(({ response }) => response).length < 3) return;
    const after = parsed(without(paragraphs, new Set(of.response.paragraphs)));
    const wanted = before.map(shown).map((each, i) => (i === nth ? { ...each, response: null } : each));
    expect(after && [...recommendationsIn(after)].map(shown)).toEqual(wanted);
  });
});

const placeOf = (notation: string, number: string) => {
  const draft = parsed(sketch(notation).paragraphs);
  const of = draft && [...recommendationsIn(draft)].find((each) => each.number === number);
  expect(of?.response).toBeNull();
  return of?.responsePlace;
};

describe("the place of a response that is missing", () => {
  it("is behind a label that is left open", () => {
    const place = placeOf(
      "Recommendation 1: Act.\nResponse:\nRecommendation 2: Act too.\nResponse: Done.\nRecommendation 3: Act on.\nResponse: Done.",
      "1",
    );
    expect(place).toEqual({ paragraph: 1, start: 9, end: 9 });
  });

  it("is the empty cell", () => {
    const place = placeOf(
      "|! Ref | Recommendation | Response |\n| 1 | Act. | Done. |\n| 2 | Act too. | |",
      "2",
    );
    expect(place).toEqual({ paragraph: 8, start: 0, end: 0 });
  });

  it("is behind the recommendation's last words otherwise", () => {
    const place = placeOf(
      "## Recommendation 1\nThe board should act.\n## Recommendation 2\nIt should rest.\nIt rests.",
      "1",
    );
    expect(place).toEqual({ paragraph: 1, start: 21, end: 21 });
  });
});

it("keeps the number that is given twice", () => {
  const notation =
    "Recommendation 1: Act.\nResponse: Done.\nRecommendation 2: Act too.\nResponse: Done too.\nRecommendation 2: Act on.\nResponse: Will do.";
  const draft = parsed(sketch(notation).paragraphs);
  expect(draft && [...recommendationsIn(draft)].map(({ number }) => number)).toEqual(["1", "2", "2"]);
});
