import { nationalRegister } from "../../src/language/agencies/register";
import { readingOf } from "../../src/model/reading";
import { recommendationsIn } from "../../src/model/walk";
import { parseDraft } from "../../src/parse/parse";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { detectTemplate } from "../../src/templates/detect";
import { sketch } from "../kit/paragraphs";

function mentionsIn(asked: string): readonly string[][] {
  const notation = `
T: Marlshire Safeguarding Children Board
# Finding 1: Visits are made when children are at school
## Questions for the Board
${asked}
## Board response
Visits after school began in May 2016.
# Finding 2: Minutes come late
## Questions for the Board
- Does the Board count the days?
## Board response
A count has been kept since June 2016.`;
  const reading = readingOf(sketch(notation).paragraphs);
  const detected = detectTemplate(reading, builtInTemplates);
  if (!detected) throw new Error("no house style fits");
  const { template, confidence } = detected;
  const draft = parseDraft(reading, template, { detected: true, confidence, register: nationalRegister });
  return [...recommendationsIn(draft)].map(({ agencies }) => agencies.map(({ mention }) => mention));
}

describe("a question of a systems review", () => {
  it.each([
    ["- Does the Board know how often children are seen at home?", ["the Board"]],
    ["- How will the Board make sure that Marlshire Police tells schools?", ["the Board"]],
    [
      "- What might the Marlshire Safeguarding Children Board ask of midwives?",
      ["the Marlshire Safeguarding Children Board"],
    ],
    ["How confident is the Partnership that neglect is named?", ["the Partnership"]],
    ["- Should the Board audit it?\n- Who would the Board ask to?", ["the Board"]],
    ["- Is the Board's audit of use?\n- Does the Board read it?", ["the Board"]],
    ["- Has Marlshire Council considered what visits are for?", ["Marlshire Council"]],
    [
      "- How might the Board and Garrow District Council tell whether homes are warm?",
      ["the Board", "Garrow District Council"],
    ],
    ["- Are Garrow Police and the Board content with the form?", ["Garrow Police", "the Board"]],
    ["- Has Children's Social Care considered what agreements are for?", ["Children's Social Care"]],
    ["- Does Adult Social Care know how many wait?", ["Adult Social Care"]],
    ["- How should Health and Housing agree who leads?", ["Health", "Housing"]],
    ["- How does the Board know that Children's Social Care writes to schools?", ["the Board"]],
    ["Marlshire Police should tell schools of each visit.", ["Marlshire Police"]],
  ])("%j is put to whom it speaks of", (asked, mentions) => {
    expect(mentionsIn(asked)[0]).toEqual(mentions);
  });
});
