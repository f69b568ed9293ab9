import type { Draft, Facts, Section } from "../../src/model/draft";
import { plainParagraph } from "../../src/model/paragraph";
import { readingOf } from "../../src/model/reading";
import rule from "../../src/rules/citation-not-in-force/rule";

const facts: Facts = {
  board: "Marlshire Safeguarding Children Board",
  subject: "Child Q",
  reviewType: null,
  considered: null,
  consideredAt: null,
  written: null,
  writtenAt: null,
};

function draftOf(texts: readonly string[], more: Partial<Facts>, sections: readonly Section[] = []): Draft {
  const paragraphs = texts.map((text) => plainParagraph(text));
  return {
    reading: readingOf(paragraphs),
    paragraphs,
    style: {
      id: "labelled-headings",
      title: "Headings",
      detected: false,
      confidence: 1,
      unit: "recommendation",
      findings: "optional",
      agencyRequired: true,
      requiredParts: [],
      severities: {},
    },
    facts: { ...facts, ...more },
    findings: [],
    recommendations: [],
    sections,
    commitments: [],
    expansions: [],
  };
}

const judged = (text: string, more: Partial<Facts>, sections: readonly Section[] = []) =>
  rule
    .run(draftOf([text], more, sections), { register: { bodies: [] }, today: null })
    .map(({ severity, what }) => `${severity}: ${what}`);

const SIXTEEN_F = "It was considered under section 16F of the Children Act 2004.";
const REGULATION_5 =
  "It was considered by virtue of Regulation 5 of the Local Safeguarding Children Boards Regulations 2006.";
const partnership = { board: "Marlshire Safeguarding Children Partnership" };

describe("the days on which the law changed", () => {
  it.each([
    ["2006-03-31", ["error"]],
    ["2006-04-01", []],
    ["2018-06-28", []],
    ["2019-09-29", []],
    ["2019-09-30", ["error"]],
  ])("regulation 5, decided by a board on %s", (considered, severities) => {
    const consideredAt = { paragraph: 0, start: 0, end: 5 };
    const text = `Marlshire Safeguarding Children Board met. ${REGULATION_5}`;
    expect(judged(text, { considered, consideredAt }).map((each) => each.split(":")[0])).toEqual(severities);
  });

  it.each([
    ["2018-06-28", ["error"]],
    ["2018-06-29", []],
    ["2019-09-29", []],
    ["2019-09-30", []],
  ])("section 16F, decided by a partnership on %s", (considered, severities) => {
    expect(judged(SIXTEEN_F, { ...partnership, considered }).map((each) => each.split(":")[0])).toEqual(
      severities,
    );
  });

  it("asks where the body does not settle the months between", () => {
    expect(judged(SIXTEEN_F, { considered: "2019-01-10" })).toHaveLength(1);
    expect(judged(REGULATION_5, { ...partnership, considered: "2019-01-10" })[0]).toMatch(
      /^warning: Whether/,
    );
  });

  it("says nothing of a year that holds both", () => {
    expect(judged(REGULATION_5, { ...partnership, considered: "2006" })).toEqual([]);
    expect(judged("It followed Working Together 2015.", { considered: "2018" })).toEqual([]);
  });
});

describe("what cannot be checked", () => {
  it("is said once", () => {
    const found = judged(`${REGULATION_5} It followed Working Together 2015.`, {});
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^info: .*cannot be checked/);
  });

  it("is not said where a blank or a missing section says it already", () => {
    expect(judged(`On [insert date] the Board met. ${REGULATION_5}`, {})).toEqual([]);
    const place = { paragraph: 0, start: 0, end: 0 };
    const regulation = {
      id: "regulation",
      title: "Regulation",
      required: true,
      span: null,
      place,
      unfilled: [],
    };
    expect(judged(REGULATION_5, {}, [regulation])).toEqual([]);
  });
});

describe("names of reviews and bodies", () => {
  const consideredAt = { paragraph: 0, start: 0, end: 5 };

  it("a Serious Case Review after the last board", () => {
    const text = "The Partnership decided on a Serious Case Review of Child Q.";
    const found = judged(text, {
      ...partnership,
      considered: "2021-03",
      consideredAt,
      reviewType: "Serious Case Review",
    });
    expect(found).toEqual([
      "warning: There was no “Serious Case Review” any more when the case was considered (March 2021).",
    ]);
  });

  it("a board that kept its name is only remarked on", () => {
    const text =
      "The case was considered by Marlshire Safeguarding Children Board under section 16F of the Children Act 2004.";
    expect(judged(text, { considered: "2021-03", consideredAt })).toEqual([
      expect.stringMatching(/^info: “Safeguarding Children Board” had been replaced/),
    ]);
  });

  it("but not in Scotland, where the letters stand for something else", () => {
    const text = "The Child Protection Committee decided on a Significant Case Review.";
    const board = "Marlshire Child Protection Committee";
    expect(judged(text, { board, considered: "2020-03", reviewType: "Significant Case Review" })).toEqual([]);
  });

  it("a partnership before there were any", () => {
    const text = "The case was considered by Marlshire Safeguarding Children Partnership.";
    const found = judged(text, { ...partnership, considered: "2016-03-01", consideredAt });
    expect(found).toEqual([
      "warning: “Safeguarding Children Partnership” did not exist yet when the review was decided on (1 March 2016).",
    ]);
  });

  it("a board of the adults' side is none of this", () => {
    const board = "Marlshire Safeguarding Adults Board";
    const text = "The Board decided on a Safeguarding Adults Review under section 44 of the Care Act 2014.";
    const more = { board, considered: "2022-03-01", consideredAt, reviewType: "Safeguarding Adults Review" };
    expect(judged(text, more)).toEqual([]);
  });
});
