import type { Draft, Recommendation } from "../../src/model/draft";
import type { Paragraph } from "../../src/model/paragraph";
import { readingOf } from "../../src/model/reading";
import { recommendationsIn } from "../../src/model/walk";
import { parseDraft } from "../../src/parse/parse";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { detectTemplate } from "../../src/templates/detect";
import { sketch } from "../kit/paragraphs";
import { answeredLists } from "./layouts/answered-lists";
import { behind } from "./layouts/behind";
import { boards } from "./layouts/boards";
import { chapters } from "./layouts/chapters";
import { closings } from "./layouts/closings";
import { columns } from "./layouts/columns";
import { countedUnder } from "./layouts/counted-under";
import { edges } from "./layouts/edges";
import { fields } from "./layouts/fields";
import { grids } from "./layouts/grids";
import { indexes } from "./layouts/indexes";
import { labelled } from "./layouts/labelled";
import { mixed } from "./layouts/mixed";
import { numbered } from "./layouts/numbered";
import { openers } from "./layouts/openers";
import { others } from "./layouts/others";
import { parts } from "./layouts/parts";
import { plans } from "./layouts/plans";
import { questions } from "./layouts/questions";
import { recurring } from "./layouts/recurring";
import { systems } from "./layouts/systems";
import { tables } from "./layouts/tables";
import { titleRows } from "./layouts/title-rows";
import { turns } from "./layouts/turns";
import { underBodies } from "./layouts/under-bodies";
import { unlabelled } from "./layouts/unlabelled";

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

/**
 * Where too few answers are left to tell by, as these layouts are of two to four recommendations: their units are told by
 * what answers them, or what labels an answer by coming again.
 */
const TOLD_BY_ANSWERS = new Set([
  "a label below some of them only, and what agencies say below the others",
  "a number among the answers that the list does not have",
  "a recommendation in bold, the answers under bodies or plainly below it",
  "a title within the last answer as in one before",
  "answers by number under the agencies that give them",
  "answers counted with a letter in an appendix",
  "bold recommendations without numbers, one of them unanswered",
  "capital letters in plain text with answers that run in",
  "chapters of bodies in plain text, counted, with labelled answers in some and none in others",
  "each body's chapter with the recommendations made to it, given in full again",
  "findings answered themselves",
  "headings without numbers over labelled parts",
  "lettered parts each with a labelled answer",
  "lettered questions in bold under findings, the answers without a label",
  "letters that the draft has explained, twice in one answer and once in another",
  "letters under a lead-in, answered one by one",
  "one answer for two",
  "one chapter's recommendations lettered A and the other's B",
  "pairs of what was asked and our response under learning points",
  "questions numbered anew under each finding, with what was found in front",
  "recommendations in an appendix behind the paragraphs that answer them by number",
  "recommendations in one chapter and responses in another under the same headings",
  "sections of lessons with parts",
  "several recommendations in bold under each finding",
]);

const layouts = Object.entries({
  ...answeredLists,
  ...behind,
  ...boards,
  ...chapters,
  ...closings,
  ...columns,
  ...countedUnder,
  ...edges,
  ...fields,
  ...grids,
  ...indexes,
  ...labelled,
  ...mixed,
  ...numbered,
  ...openers,
  ...others,
  ...parts,
  ...plans,
  ...questions,
  ...recurring,
  ...systems,
  ...tables,
  ...titleRows,
  ...turns,
  ...underBodies,
  ...unlabelled,
}).filter(([name]) => !TOLD_BY_ANSWERS.has(name));

it.each(layouts)("a response taken out of %s is the only one missing", (_, notation) => {
  const { paragraphs } = sketch(notation);
  const whole = parsed(paragraphs);
  if (!whole) throw new Error("no house style fits");
  const before = [...recommendationsIn(whole)];
  before.forEach((of, nth) => {
    if (!of.response || before.filter(({ response }) => response).length < 3) return;
    // One answer to several cannot be taken from one of them.
    const gone = new Set(of.response.paragraphs);
    if (before.some((other) => other !== of && other.response?.paragraphs.some((at) => gone.has(at)))) return;
    const after = parsed(without(paragraphs, gone));
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
