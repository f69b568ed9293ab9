import { plainParagraph } from "../../src/model/paragraph";
import { readingOf } from "../../src/model/reading";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { detectTemplate } from "../../src/templates/detect";
import { evidenceOf } from "../../src/templates/evidence";
import { parseTemplate } from "../../src/templates/schema";
import { signsOf } from "../../src/templates/signs";
import { sketch } from "../kit/paragraphs";

const styleOf = (notation: string) =>
  detectTemplate(readingOf(sketch(notation).paragraphs), builtInTemplates);

const front = `
T: Marlshire Safeguarding Children Board
T: Response to the Recommendations of the Serious Case Review: Child Q
The case was considered by the board's review group on 4 March 2014, which decided as Regulation 5 of the Local Safeguarding Children Boards Regulations 2006 provides to hold a serious case review.
An independent reviewer was commissioned. She used a learning model that brings practitioners together.
A review panel of senior managers oversaw the work and agreed the report.
This document gives the board's answer to each recommendation.
`;

it.each([
  [
    "hampshire-scr",
    `${front}
# Finding one:
Plans drifted.
## Recommendation 1a
The board should audit plans.
An audit was held in May 2015.
## Recommendation 1b
The council should train chairs.
Chairs were trained.`,
  ],
  [
    "hampshire-lcspr",
    `${front}
**Recommendation 1:**
The board should audit plans.
An audit was held in May 2015.
**Recommendation 2:**
The council should train chairs.
Chairs were trained.`,
  ],
  [
    "hampshire-learning-points",
    `${front}
The review has these learning points:
1. Careful planning protects small babies when they leave hospital.
The hospital has a new plan for discharge.
2. Grandparents who care for children deserve to be asked and heard.
The council asks them.`,
  ],
  [
    "hampshire-learning-points",
    `${front}
Two points of practice learning came out of the review.
1. Careful planning protects small babies when they leave hospital.
The hospital has a new plan for discharge.
2. Grandparents who care for children deserve to be asked and heard.
The council asks them.`,
  ],
  [
    "numbered-paragraphs",
    `${front}
The panel made two recommendations.
**1. “The hospital should plan the discharge of every small baby with care.”**
The hospital has a new plan for discharge.
**2. “All agencies should hear the grandparents who care for children.”**
The council asks them.`,
  ],
  [
    "portsmouth-scr",
    `${front}
Finding one: Plans drifted - Nobody looked at them for a year.
Recommendation: The board will audit plans.
Action taken: An audit was held in May 2015.
Finding two: Chairs were new - They had no training.
Recommendation: The board will train chairs.
Action taken: Chairs were trained.`,
  ],
  [
    "suffolk-scr",
    `${front}
2. Plans – Learning 4.1
2.1 Plans drifted.
2.2 Board View
2.2.1 The board accepts this.
2.3 Actions Taken
2.3.1 An audit was held.
2.4 Board Actions
2.4.1 The audit will be repeated in May 2016.
3. Chairs – Learning 4.2
3.1 Chairs were new.
3.2 Board View
3.2.1 The board accepts this.
3.3 Actions Taken
3.3.1 Chairs were trained.
3.4 Board Actions
3.4.1 Training will be repeated.`,
  ],
  [
    "suffolk-scr",
    `${front.replace(/^This document.*$/m, "").replace(/^An independent.*$/m, "")}
2. Seeing plans as a whole – Learning 4.1
2.1 Plans drifted for most of a year before anybody read one of them from end to end.
2.2 Board View
2.2.1 The board accepts this and takes it to be the first of the lessons to act upon.
2.3 Actions Taken
2.3.1 An audit was held in the spring and was read by the whole of the board in May.
2.4 Board Actions
2.4.1 The audit will be repeated in May 2016 by the board with its partners in the county.
3. Chairs – Learning 4.2
3.1 Chairs were new to their work and none of them had been told what was wanted.
3.2 Board View
3.2.1 The board accepts this and had begun to train its chairs before the review.
3.3 Actions Taken
3.3.1 All of the chairs were trained by the end of the year and passed a short test.
3.4 Board Actions
3.4.1 Training will be repeated by the board in each of the next three years.`,
  ],
  [
    "labelled-headings",
    `## Recommendation 1
The board should audit plans.
### Response
An audit was held.`,
  ],
  [
    "action-table",
    `|! Ref | Recommendation | Response | Lead | By when |
| 1 | The board should audit plans. | An audit was held. | Board | Done |`,
  ],
  [
    "numbered-paragraphs",
    `3.1 Recommendation 1: The board should audit plans each year without exception.
3.1.1 An audit was held in May 2015 and will be held again in May 2016.
3.2 Recommendation 2: The council should train its chairs in the new procedure.
3.2.1 All chairs were trained by the end of the year and passed a short test.`,
  ],
])("knows %s by its build", (id, notation) => {
  expect(styleOf(notation)?.template.id).toBe(id);
});

it("says how sure it is, of the chosen one and of the others", () => {
  const detected = styleOf("## Recommendation 1\nThe board should act.\n### Response\nIt did.");
  expect(detected?.confidence).toBeGreaterThan(0.5);
  expect(detected?.confidence).toBeLessThanOrEqual(1);
  for (const { confidence } of detected?.runnersUp ?? []) {
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

it.each([
  ["nothing at all", ""],
  [
    "minutes of a meeting",
    "Present: six members.\n\nThe minutes were agreed.\n\nThe chair thanked everyone for coming.",
  ],
  ["a contents page alone", "Recommendation 1 ........ 3\nRecommendation 2 ........ 4"],
])("finds no style in %s", (_, notation) => {
  expect(styleOf(notation)).toBeNull();
});

it.each([
  ["merged", "|= Theme 1: Homes |", "|= Theme 2: Schools |"],
  ["unmerged", "| Theme 1: Homes | | |", "| Theme 2: Schools | | |"],
])("takes no title over rows for one of them, %s or not", (_, first, second) => {
  const reading = readingOf(
    sketch(`
| Recommendation | Response | Lead |
${first}
${second}
| The board should audit plans. | An audit was held in May 2015. | Board |
| The council should train chairs. | Chairs were trained in May 2015. | Council |`).paragraphs,
  );
  const style = builtInTemplates.find(({ id }) => id === "hampshire-lcspr");
  expect(style && signsOf(evidenceOf(reading), style)?.("no-findings")).toBe(1);
});

it("lets a style from outside bring its own words", () => {
  const parsed = parseTemplate({
    id: "garrow",
    title: "Garrow",
    description: "Undertakings with replies.",
    unit: { name: "undertaking", words: ["recommendation"], by: ["word"] },
    findings: { presence: "none" },
    response: { form: "labelled" },
    agencyRequired: false,
    vocabulary: { units: { recommendation: ["undertaking"] }, labels: { response: ["our word on it"] } },
    signs: [
      { sign: "units-by-word", weight: 1 },
      { sign: "labelled-responses", weight: 1 },
    ],
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  const paragraphs = ["Undertaking 1: The board should act.", "Our word on it: It did."].map((text) =>
    plainParagraph(text),
  );
  const detected = detectTemplate(readingOf(paragraphs), [...builtInTemplates, parsed.template]);
  expect(detected?.template.id).toBe("garrow");
  expect(detected?.confidence).toBe(1);
});
