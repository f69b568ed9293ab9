import { readText } from "../../src/hosts/text/read";
import { nationalRegister } from "../../src/language/agencies/register";
import { recommendationsIn } from "../../src/model/walk";
import { linesApart } from "../../src/review/pasted";
import { waysToRead } from "../../src/review/read";
import { builtInTemplates } from "../../src/templates/built-in/index";

const PRACTICES =
  "Farrowmere Integrated Care Board should make sure that every practice knows the policy on bruising.";
const POLICE = "Farrowmere Police should record which children in a household were seen, and by whom.";
const COUNCIL = "Farrowmere Council should ask families what help they want before a plan is written.";
const ALL = [PRACTICES, POLICE, COUNCIL];

/** A report with its recommendations as `chapter` gives them, amid what else such reports hold. */
const report = (chapter: string): string => `# Farrowmere Safeguarding Children Partnership

# Local Child Safeguarding Practice Review: Child Wren

## Contents

1. Introduction

2. Analysis

3. Recommendations

## 1. Introduction

1.1 This review was commissioned by Farrowmere Safeguarding Children Partnership.

1.2 The panel met four times. It asked what could be learned about how agencies worked together.

## 2. Analysis

### Bruising in babies who do not move

2.1 The bruise was explained by the play of an older child. Three professionals accepted that.

2.2 The review recommends below that the form should ask who has been seen.

## 3. Recommendations

${chapter}

## 4. References

Department for Education (2023) Working Together to Safeguard Children.

## Appendix A: Terms of reference

1. How well did agencies share what they knew?

2. Was the voice of the siblings heard?
`;

const each = (line: (text: string, number: number) => string, between = "\n\n"): string =>
  ALL.map((text, at) => line(text, at + 1)).join(between);

function read(text: string, form: "plain" | "markdown" = "markdown") {
  const result = readText(linesApart(text), form);
  if (!result.ok) throw new Error(result.reason);
  const options = { templates: builtInTemplates, template: null, register: nationalRegister };
  const [draft] = waysToRead(result.reading, options);
  return draft;
}

const plainly = (text: string): string => text.replace(/^#+ /gm, "").replaceAll("**", "");

const CHAPTERS: readonly (readonly [string, string])[] = [
  ["labels that run in", each((text, n) => `**Recommendation ${n}:** ${text}`)],
  ["labels in lines of their own", each((text, n) => `**Recommendation ${n}**\n\n${text}`)],
  ["numbers", each((text, n) => `${n}. ${text}`)],
  ["the chapter's numbers", each((text, n) => `3.${n} ${text}`)],
  [
    "bullets behind a sentence",
    `The review makes three recommendations.\n\n${each((text) => `- ${text}`, "\n")}`,
  ],
  ["paragraphs by themselves", `The review makes these recommendations:\n\n${each((text) => text)}`],
  [
    "reasons behind them",
    each((text, n) => `Recommendation ${n}: ${text}\n\nThis is because it was not done.`),
  ],
];

describe("the recommendations of a report", () => {
  it.each(CHAPTERS)("are found by %s", (_, chapter) => {
    const draft = read(report(chapter));
    expect(
      draft && recommendationsIn(draft).map(({ text }) => ALL.find((each) => text.endsWith(each))),
    ).toEqual(ALL);
    expect(draft?.facts.board).toBe("Farrowmere Safeguarding Children Partnership");
  });

  it.each(CHAPTERS.filter(([name]) => !/bullets/.test(name)))(
    "are found by %s in plain text",
    (_, chapter) => {
      const draft = read(plainly(report(chapter)), "plain");
      expect(
        draft && recommendationsIn(draft).map(({ text }) => ALL.find((each) => text.endsWith(each))),
      ).toEqual(ALL);
    },
  );

  it("are found in several chapters, one for each agency", () => {
    const draft = read(`# Domestic Homicide Review: Maren

## Findings

Calls were not passed on, and nobody asked who had been seen.

## Recommendations for the police

1. ${POLICE}

## Recommendations for the council

2. ${COUNCIL}

## Appendix

3. This is no recommendation.
`);
    expect(
      draft && recommendationsIn(draft).map(({ text }) => ALL.find((each) => text.endsWith(each))),
    ).toEqual([POLICE, COUNCIL]);
  });

  it("stand under the findings that a report puts them under", () => {
    const draft = read(`# Serious Case Review: Child Wren

## Findings

### Finding 1: Bruising in babies is explained away

Three professionals took the easy explanation.

#### Recommendation 1

${PRACTICES}

### Finding 2: A record that children are well does not say that they were seen

Nobody asked who had been in the house.

#### Recommendation 2

${POLICE}
`);
    expect(draft?.findings.map(({ recommendations }) => recommendations.map(({ text }) => text))).toEqual([
      [PRACTICES],
      [POLICE],
    ]);
  });
});

describe("a pasted list", () => {
  it.each([
    ["a line each", each((text) => text, "\n")],
    ["a paragraph each", each((text) => text)],
    ["typed numbers", each((text, n) => `${n}. ${text}`, "\n")],
    ["numbers in brackets", each((text, n) => `(${n}) ${text}`, "\n")],
    ["bullets", each((text) => `• ${text}`, "\n")],
    ["labels", each((text, n) => `Recommendation ${n}: ${text}`, "\n")],
    ["short labels", each((text, n) => `R${n} ${text}`, "\n")],
    [
      "a heading and a sentence that leads in",
      `Recommendations\n\nThe review recommends that:\n\n${each((text) => text)}`,
    ],
  ])("is read by %s", (_, list) => {
    const draft = read(list, "plain");
    expect(
      draft && recommendationsIn(draft).map(({ text }) => ALL.find((each) => text.endsWith(each))),
    ).toEqual(ALL);
  });

  it("keeps a lettered list with the recommendation that it belongs to", () => {
    const draft = read(
      "1. Farrowmere Council should:\na) ask families what help they want\nb) write it down\n2. The Board should test it.",
      "plain",
    );
    expect(draft?.recommendations.map(({ number, text }) => [number, text])).toEqual([
      ["1", "Farrowmere Council should:\na) ask families what help they want\nb) write it down"],
      ["2", "The Board should test it."],
    ]);
  });

  it("leaves a wrapped paragraph in one piece", () => {
    const wrapped =
      "Farrowmere Council should ask families what help they want before\na plan is written, and write down what they said.";
    expect(linesApart(wrapped)).toBe(wrapped);
  });

  it("names who is to act", () => {
    expect(
      read(
        each((text) => text, "\n"),
        "plain",
      )?.recommendations.map(({ agencies }) => agencies.map(({ name }) => name)),
    ).toEqual([["Farrowmere Integrated Care Board"], ["Farrowmere Police"], ["Farrowmere Council"]]);
  });
});

it("has nothing to read in a text that recommends nothing", () => {
  expect(read("# A letter\n\n## About nothing\n\n## In particular\n")).toBeUndefined();
});
