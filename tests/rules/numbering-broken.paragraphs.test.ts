import type { Draft } from "../../src/model/draft";
import { plainParagraph } from "../../src/model/paragraph";
import { readingOf } from "../../src/model/reading";
import rule from "../../src/rules/numbering-broken/rule";

/** A draft of these paragraphs in which nothing was recognised. */
function draftOf(texts: readonly string[]): Draft {
  const paragraphs = texts.map((text) => plainParagraph(text));
  return {
    reading: readingOf(paragraphs),
    paragraphs,
    style: {
      id: "numbered-paragraphs",
      title: "Numbered paragraphs",
      detected: false,
      confidence: 1,
      unit: "recommendation",
      findings: "optional",
      agencyRequired: true,
      requiredParts: [],
      severities: {},
    },
    facts: {
      board: null,
      subject: null,
      reviewType: null,
      considered: null,
      consideredAt: null,
      written: null,
      writtenAt: null,
    },
    findings: [],
    recommendations: [],
    sections: [],
    commitments: [],
    expansions: [],
  };
}

function report(numbers: readonly string[]): string[] {
  const draft = draftOf(numbers.map((number) => `${number} The desk is staffed until six.`));
  const given = { register: { bodies: [] }, today: null };
  return rule.run(draft, given).map(({ what, severity, span }) => `${span.paragraph} ${severity}: ${what}`);
}

const TEN = "1.1 1.2 1.3 2.1 2.2 2.3 3.1 3.2 3.2.1 3.2.2".split(" ");

describe("typed numbers in front of paragraphs", () => {
  it("are left in peace where they follow each other", () => {
    expect(report(TEN)).toEqual([]);
  });

  it("are reported when one stands twice, without the gap that it leaves", () => {
    expect(report(TEN.with(4, "2.1"))).toEqual(["4 warning: There are two paragraphs 2.1."]);
  });

  it("are reported when one stands out of order", () => {
    expect(report(["1.2", ...TEN.filter((number) => number !== "1.2")])).toEqual([
      "1 warning: Paragraph 1.1 comes after paragraph 1.2.",
    ]);
  });

  it("are remarked on where one is left out", () => {
    expect(report(TEN.filter((number) => number !== "2.2"))).toEqual(["4 info: Paragraph 2.2 is not here."]);
  });

  it("are remarked on where only some have a full stop", () => {
    expect(report(TEN.with(7, "3.2."))).toEqual([
      "7 info: “3.2.” has a full stop behind its number, where most have none.",
    ]);
  });

  it("are not looked at where they are several lists, or hardly used", () => {
    expect(report([...TEN, ...TEN])).toEqual([]);
    expect(report(["1.1", "1.1", "1.4"])).toEqual([]);
  });

  it("are told from quantities", () => {
    const draft = draftOf([
      ...TEN.map((number) => `${number} The desk is staffed.`),
      "1.5 million was spent.",
      "2.5 per cent left.",
    ]);
    expect(rule.run(draft, { register: { bodies: [] }, today: null })).toEqual([]);
  });
});
