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
