import { readingOf } from "../../src/model/reading";
import { parseDraft } from "../../src/parse/parse";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { sketch } from "../kit/paragraphs";

const REGULATION =
  "The board's case group decided on 4 March 2014 to hold a Serious Case Review as Regulation 5 of the Local Safeguarding Children Boards Regulations 2006 provides.";
const METHOD =
  "Two independent reviewers used an appreciative method and held a learning day with practitioners.";
const PANEL =
  "A panel of senior managers, none of whom knew the family, met five times and agreed the report.";
const PURPOSE = "This paper gives the board's answer to each recommendation.";
const END =
  "## Recommendation 1\nThe board should act.\nIt has acted.\n## Recommendation 2\nIt should rest.\nIt rests.";

function sectionsOf(front: readonly string[]) {
  const style = builtInTemplates.find(({ id }) => id === "hampshire-scr");
  if (!style) throw new Error("no style");
  const notation = ["T: Marlshire Safeguarding Children Board", ...front, END].join("\n");
  return parseDraft(readingOf(sketch(notation).paragraphs), style, {
    detected: false,
    confidence: 1,
    register: { bodies: [] },
  }).sections;
}

const missing = (front: readonly string[]): string[] =>
  sectionsOf(front)
    .filter(({ required, span }) => required && !span)
    .map(({ id }) => id);

const ALL = [REGULATION, METHOD, PANEL, PURPOSE];

it("finds the four by what their paragraphs say", () => {
  expect(missing(ALL)).toEqual([]);
  const found = sectionsOf(ALL).filter(({ required }) => required);
  expect(found.map(({ id, span }) => [id, span?.paragraph])).toEqual([
    ["regulation", 1],
    ["methodology", 2],
    ["panel", 3],
    ["purpose", 4],
  ]);
});

it.each([
  ["regulation", REGULATION],
  ["methodology", METHOD],
  ["panel", PANEL],
  ["purpose", PURPOSE],
])("misses only the %s where its paragraph is gone", (id, text) => {
  expect(missing(ALL.filter((each) => each !== text))).toEqual([id]);
});

it("finds them where every space was typed twice", () => {
  expect(missing(ALL.map((text) => text.replaceAll(" ", "  ")))).toEqual([]);
});

it("finds them under headings too", () => {
  const front = [
    "# Methodology",
    "We looked at it together.",
    "# Review panel",
    "Ann chaired it.",
    REGULATION,
    PURPOSE,
  ];
  expect(missing(front)).toEqual([]);
});

it("says where a missing one belongs: behind the section before it, or behind the title", () => {
  const place = (front: readonly string[], id: string) =>
    sectionsOf(front).find((each) => each.id === id)?.place.paragraph;
  expect(place([REGULATION, PANEL, PURPOSE], "methodology")).toBe(1);
  expect(place([METHOD, PANEL, PURPOSE], "regulation")).toBe(0);
});

it("lists the blanks that are left in a section", () => {
  const blank = REGULATION.replace("4 March 2014", "[insert date]");
  expect(sectionsOf([blank, METHOD, PANEL, PURPOSE]).find(({ id }) => id === "regulation")?.unfilled).toEqual(
    ["[insert date]"],
  );
});

const others = (id: string): string[] =>
  [
    ["regulation", REGULATION],
    ["methodology", METHOD],
    ["panel", PANEL],
    ["purpose", PURPOSE],
  ].flatMap(([each, text]) => (each === id || text === undefined ? [] : [text]));

describe.each([
  [
    "purpose",
    [
      "# What this paper is for\nIt tells residents what we make of the review.",
      "**About this plan**\nEach agency has written its own part.",
      "**Why this document?** It sets out what each agency has agreed to do.",
      "The board's answer is given under each recommendation, with the name of whoever leads on it.",
      "We have taken each theme in turn. Under each theme you will find what has been done.",
      "The plan brings together what each agency will do about the recommendations.",
      "I set the recommendations out first, and then say what has been done about each.",
      "The table below shows what has been done about every recommendation.",
      "What follows is the committee's response to the five recommendations.",
      "This joint action plan brings together what each agency will do about the recommendations.",
      "This is the second yearly update. Its aim is to tell residents what has changed and what has not.",
      "I am writing to tell you how the committee has answered the recommendations.",
    ],
  ],
  [
    "methodology",
    [
      "# How it was done\nEverybody who knew the family was seen.",
      "**Method.** Staff were seen one by one.",
      "An independent author read the records of nine agencies and spoke to the mother.",
      "The review was led by an external reviewer, who held two learning events.",
      "Two reviewers were appointed from outside the county and met practitioners twice.",
      "It was written by an independent consultant from chronologies and interviews.",
      "Each agency wrote its own individual management review. A panel of senior managers, chaired by a magistrate, agreed the draft.",
      "The lead reviewer chose a systems approach, in which staff tell of their own practice.",
    ],
  ],
  [
    "panel",
    [
      "# Who oversaw the review\nNine managers did.",
      "**Panel.** Members came from the council, the police and the trust.",
      "The reviewer was supported by a review team drawn from health, police and education.",
      "A steering group of senior managers tested the findings.",
      "The panel's membership was the council, the ICB and the police, and it was chaired by a magistrate.",
      "A reference group of heads of service met monthly.",
    ],
  ],
])("the section on %s", (id, wordings) => {
  it.each(wordings)("is found in %j", (wording) => {
    expect(missing([...others(id), ...wording.split("\n")])).toEqual([]);
  });
});

describe("the section on monitoring", () => {
  const found = (closing: string): boolean => {
    const style = builtInTemplates.find(({ id }) => id === "labelled-headings");
    if (!style) throw new Error("no style");
    const notation = [REGULATION, PURPOSE, END, closing].join("\n");
    const { sections, recommendations } = parseDraft(readingOf(sketch(notation).paragraphs), style, {
      detected: false,
      confidence: 1,
      register: { bodies: [] },
    });
    expect(recommendations.map(({ response }) => response?.text)).toEqual(["It has acted.", "It rests."]);
    return sections.some((section) => section.id === "monitoring" && section.span !== null);
  };

  it.each([
    "# Keeping track\nThe group will monitor all of the above, and the annual report will carry a page about it.",
    "## How we will know\nThe group looks at progress with this plan at each of its meetings.",
    "## What happens next\nThe group receives an update from each agency in May and will not sign off an action without evidence.",
    "# Oversight\nThe plan is owned by the learning group, which will escalate any action that slips.",
    "# Governance and accountability\nMinutes are kept.",
    "# Following up\nWe meet in June.",
    "# Reporting arrangements\nThe chair reports to the partners.",
    "**Oversight.** The learning group goes through the plan at every meeting.",
    "# Thanks\nThe case review group will keep these answers under review.",
    "# Who looks after this\nThe delivery group owns this document and will report on it every six months.",
  ])("is found behind the answers in %j", (closing) => {
    expect(found(closing)).toBe(true);
  });

  it("is not found where the close says nothing of the sort", () => {
    expect(found("# Thanks\nThe board thanks the family.")).toBe(false);
  });
});

describe("sections in words that no list has whole", () => {
  const front = [
    "The Director wrote to the Chair about Child W, and the Standing Group advised that this was a case where a review had to be held.",
    "The timeline that each agency drew up was studied, and two half days were held with practitioners.",
    "Oversight lay with senior managers of the five agencies, who met under the Designated Doctor.",
    "What has changed since is printed in the right hand column, beside each point.",
  ];

  it("are found where nothing else claims their paragraphs", () => {
    expect(missing(front)).toEqual([]);
  });

  it.each([
    ["regulation", 0],
    ["methodology", 1],
    ["panel", 2],
    ["purpose", 3],
  ])("are missed where their paragraph is gone: %s", (id, gone) => {
    expect(missing(front.filter((_, i) => i !== gone))).toEqual([id]);
  });

  it("are no lines of the title, and no words of sorrow", () => {
    const others = [
      "Response to the Recommendations of the Serious Case Review of Child W by the Marlshire Board",
      "All who knew Child W send their sympathy to those who loved her.",
    ];
    expect(missing([...others, METHOD, PANEL, PURPOSE])).toEqual(["regulation"]);
  });
});
