import { nationalRegister } from "../../src/language/agencies/register";
import { type Note, readingOf } from "../../src/model/reading";
import { parseDraft } from "../../src/parse/parse";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { sketch } from "../kit/paragraphs";

const [style] = builtInTemplates;

function factsOf(notation: string, notes: readonly Note[] = []) {
  if (!style) throw new Error("no style");
  const reading = { ...readingOf(sketch(notation).paragraphs), notes };
  return parseDraft(reading, style, { detected: false, confidence: 1, register: nationalRegister }).facts;
}

describe("the body whose response it is", () => {
  it.each([
    ["T: Marlshire Safeguarding Children Board", "Marlshire Safeguarding Children Board"],
    ["Response of the Northmere Safeguarding Adults Board", "Northmere Safeguarding Adults Board"],
    [
      "**MARLSHIRE AND EASTVALE SAFEGUARDING CHILDREN PARTNERSHIP**",
      "Marlshire and Eastvale Safeguarding Children Partnership",
    ],
    ["Vale of Garrow Community Safety Partnership", "Vale of Garrow Community Safety Partnership"],
    ["Wexcombe Child Protection Committee", "Wexcombe Child Protection Committee"],
    ["Mid Wexcombe Regional Safeguarding Board", "Mid Wexcombe Regional Safeguarding Board"],
    ["Safeguarding Board for Northern Ireland", "Safeguarding Board for Northern Ireland"],
    [
      "T: Response of the Garrow and Wexcombe Safeguarding Panel\nThe Safeguarding Board for Northern Ireland (Membership, Procedure, Functions and Committee) Regulations (Northern Ireland) 2012 applied.",
      "Garrow and Wexcombe Safeguarding Panel",
    ],
    [
      "The Safeguarding Board for Northern Ireland (Membership, Procedure, Functions and Committee) Regulations (Northern Ireland) 2012 applied.",
      null,
    ],
    ["Eastvale Safeguarding Children’s Partnership", "Eastvale Safeguarding Children’s Partnership"],
    ["The review followed the Local Safeguarding Children Boards Regulations 2006.", null],
    [
      "Garrow and the Outer Isles Child Protection Committee",
      "Garrow and the Outer Isles Child Protection Committee",
    ],
    [
      "The review was for Garrow Council and the Marlshire Safeguarding Adults Board.",
      "Marlshire Safeguarding Adults Board",
    ],
    ["The safeguarding board met.", null],
    ["T: Safer Northmere Partnership\nT: Agreed by Northmere Council", "Safer Northmere Partnership"],
    ["T: Safer Northmere and Garrow Partnership", "Safer Northmere and Garrow Partnership"],
    ["Homes are safer in a partnership. Safer Recruitment Training", null],
    [
      "T: Independent investigation into the care of Mr L\nT: Joint response of Garrow and Fells NHS Foundation Trust and Eastvale Council",
      "Garrow and Fells NHS Foundation Trust",
    ],
    [
      "T: Garrow NHS Trust\nT: Response to the review\nThe Marlshire Safeguarding Adults Board commissioned it.",
      "Marlshire Safeguarding Adults Board",
    ],
    ["T: Response to the review\nGarrow NHS Trust took part in it.", null],
    [
      "The Serious Case Review Sub Committee of Wexcombe Safeguarding Children Board met in May 2011.",
      "Wexcombe Safeguarding Children Board",
    ],
    [
      "A Case Review Sub-committee of the Garrow and Eastvale Child Protection Committee met.",
      "Garrow and Eastvale Child Protection Committee",
    ],
  ])("in %j is %j", (notation, board) => {
    expect(factsOf(notation).board).toBe(board);
  });

  it("is found in a header where the body does not say", () => {
    const note: Note = { kind: "header", text: "Carrick Vale Safeguarding Adults Board", paragraph: null };
    expect(factsOf("Response to the review", [note]).board).toBe("Carrick Vale Safeguarding Adults Board");
  });
});

describe("whom the review is about, and what kind it is", () => {
  it.each([
    ["Serious Case Review: Child Q", "Child Q", "Serious Case Review"],
    [
      "Local Child Safeguarding Practice Review – Jordan",
      "Jordan",
      "Local Child Safeguarding Practice Review",
    ],
    ["Safeguarding Adults Review concerning Mr K", "Mr K", "Safeguarding Adults Review"],
    ["Serious Case Review of Family T", "Family T", "Serious Case Review"],
    ["Child Practice Review: Child 3/2019", "Child 3/2019", "Child Practice Review"],
    ["Domestic Homicide Review into the death of Marian", "Marian", "Domestic Homicide Review"],
    ["Response to the SCR", null, "SCR"],
    ["Siblings A and B: Learning Review", "Siblings A and B", "Learning Review"],
    ["Learning Review: Child 1 and Sibling B", "Child 1 and Sibling B", "Learning Review"],
    ["Response to the SCR about Child Q, 14 March 2025", "Child Q", "SCR"],
    ["Response to the SCR about Child Q, 14/03/2025", "Child Q", "SCR"],
    ["Learning Review: Child 7, 3 May 2025", "Child 7", "Learning Review"],
    ["Child Protection arrangements", null, null],
    ["Independent investigation into the care and treatment of Mr L", "Mr L", "Independent investigation"],
    [
      "Independent investigation by way of a Mental Health Homicide Review",
      null,
      "Mental Health Homicide Review",
    ],
  ])("in %j", (title, subject, reviewType) => {
    expect(factsOf(`T: ${title}`)).toMatchObject({ subject, reviewType });
  });

  it("may stand on the next line of the title", () => {
    const facts = factsOf(
      "**Response to the Local Child Safeguarding Practice Review**\n**Rowan**\nSome words about it.",
    );
    expect(facts.subject).toBe("Rowan");
  });
});

describe("the day on which the case was considered", () => {
  it.each([
    [
      "The case was referred to the board on 3 March 2014 and its review panel met on 9 April 2014 to consider it as Regulation 5 of the Local Safeguarding Children Boards Regulations 2006 provides.",
      "2014-04-09",
    ],
    [
      "In June 2021 the Practice Review Group concluded that the threshold for a Local Child Safeguarding Practice Review in 'Working Together to Safeguard Children' 2018 had been reached.",
      "2021-06",
    ],
    [
      "Following the death of a baby on 2 May 2019, the partnership decided on 14 June 2019 to commission a review under section 16F of the Children Act 2004.",
      "2019-06-14",
    ],
    ["The review was carried out under section 44 of the Care Act 2014.", null],
    [
      "The Committee considered the case on 24 August 2022 and agreed that the criteria were met, in terms of the Government's Learning Review guidance of May 2022.",
      "2022-08-24",
    ],
  ])("in %j", (text, considered) => {
    expect(factsOf(text).considered).toBe(considered);
  });

  it("gives way to what the person says", () => {
    if (!style) throw new Error("no style");
    const reading = readingOf(
      sketch("The board decided on 14 June 2019 to commission a review under the Care Act 2014.").paragraphs,
    );
    const options = { detected: false, confidence: 1, register: nationalRegister, considered: "2018" };
    expect(parseDraft(reading, style, options).facts).toMatchObject({
      considered: "2018",
      consideredAt: null,
    });
  });
});

describe("the document's own date", () => {
  it.each([
    ["T: Response to the review\nMarch 2024", "2024-03"],
    ["T: Response to the review\nDate of this response: 20 May 2016", "2016-05-20"],
    ["T: Response to the review\nPublished March 2024\nSome words.", "2024-03"],
    ["T: Response to the review\nVersion 2.0 – 4 July 2023", "2023-07-04"],
    ["T: Response to the review\nVersion 4, 11 May 2023", "2023-05-11"],
    ["T: Response to the review\nVersion 3 - 26 May 2023", "2023-05-26"],
    [
      "T: Response to the review\nWords about the review.\nMarlshire Safeguarding Board, 13th January 2024.",
      "2024-01-13",
    ],
    [
      "T: Review of the death of Mrs K (August 2021)\nAction plan – version agreed by the Board on 3 May 2023",
      "2023-05-03",
    ],
    ["T: Review of the death of Mrs K (August 2021)\nSome words.", null],
    ["T: Response to the review\nReview date: May 2025", null],
    ["T: Response to the review\nThe child died on 4 May 2019.", null],
  ])("in %j", (notation, written) => {
    expect(factsOf(notation).written).toBe(written);
  });
});

describe("a day on which something happened", () => {
  it.each([
    ["Marlshire Partnership commissioned this review after an injury to Child K in July 2026.", null],
    ["The Panel considered the death of Mr K on 3 May 2026 and decided on a review.", "2026-05-03"],
    ["The Board decided, following his death, on 3 May 2026 to hold a review.", "2026-05-03"],
    ["The Board commissioned this review in May 2026 after the death of Mr K in March 2026.", "2026-05"],
  ])("is not that of the decision: %j", (sentence, considered) => {
    expect(factsOf(`T: Marlshire Safeguarding Partnership\n${sentence}`).considered).toBe(considered);
  });
});
