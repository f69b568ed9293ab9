import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareRecommendations } from "../../src/against/compare";
import { newDocx } from "../../src/hosts/docx/new-document";
import { readBytes } from "../../src/hosts/read";
import { nationalRegister } from "../../src/language/agencies/register";
import type { Reading } from "../../src/model/reading";
import { recommendationsIn } from "../../src/model/walk";
import { waysToRead } from "../../src/review/read";
import { checkReading } from "../../src/session/check";
import { newResponseFrom } from "../../src/session/new-response";
import { builtInTemplates } from "../../src/templates/built-in/index";
import type { Template } from "../../src/templates/schema";

const DRAFTS = join(__dirname, "../drafts");
const names = readdirSync(DRAFTS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const options = { templates: builtInTemplates, template: null, register: nationalRegister };

function reading(file: string, bytes: Uint8Array): Reading {
  const result = readBytes(file, bytes);
  if (!result.ok) throw new Error(result.reason);
  return result.reading;
}

function source(name: string): Reading {
  const file = readdirSync(join(DRAFTS, name)).find((each) => each.startsWith("draft.")) ?? "";
  return reading(file, readFileSync(join(DRAFTS, name, file)));
}

function checked(read: Reading) {
  const result = checkReading(read, { ...options, severities: {}, today: null, decided: null });
  if (!result.ok) throw new Error(result.reason);
  return result;
}

function made(from: Reading, template: Template) {
  const result = newResponseFrom(from, template, {}, options);
  if (!result.ok) throw new Error(result.reason);
  const { response } = result;
  const bytes = newDocx(response.document, "2026-11-21T08:00:00Z");
  return { response, ...checked(reading("new.docx", bytes)) };
}

/** What is still to be written, and said to be so. */
const TO_WRITE = new Set(["section-unfilled", "recommendation-without-response"]);

describe.each(names)("a new response to the recommendations of %s", (name) => {
  const from = source(name);
  const [review] = waysToRead(from, options);
  const own = new Set(checked(from).problems.map(({ rule }) => rule));

  it.each(builtInTemplates.map((template) => [template.id, template] as const))(
    "is in the style %s",
    (_, template) => {
      if (!review) throw new Error("nothing to answer");
      const { draft, problems } = made(from, template);
      expect(draft.style.id).toBe(template.id);

      const { same, missing, added, reworded } = compareRecommendations(review, draft);
      expect({ same, missing, added, reworded }).toEqual({
        same: recommendationsIn(review).length,
        missing: [],
        added: [],
        reworded: [],
      });

      // Each place that is to be written is one, and nothing else is wrong but what is wrong in the review's own words.
      const blank = new Set(problems.flatMap((it) => (TO_WRITE.has(it.rule) ? [it.recommendation] : [])));
      expect(recommendationsIn(draft).filter(({ number }) => !blank.has(number))).toEqual([]);
      const others = problems.filter(
        ({ rule, severity }) =>
          !TO_WRITE.has(rule) &&
          !own.has(rule) &&
          !(rule === "recommendation-without-agency" && severity === "info"),
      );
      expect(others.map(({ rule, what }) => `${rule}: ${what}`)).toEqual([]);
    },
  );
});

it("carries the known facts over and leaves the others as visible blanks", () => {
  const template = builtInTemplates.find(({ id }) => id === "hampshire-scr") as Template;
  const { draft } = made(source("ashminster-child-h"), template);
  expect(draft.facts).toMatchObject({
    board: "Ashminster Safeguarding Children Board",
    subject: "Child H",
    reviewType: "Serious Case Review",
    considered: "2014-07-08",
    written: null,
  });
  const regulation = draft.sections.find(({ id }) => id === "methodology");
  expect(regulation?.unfilled).toContain("[insert method]");
});
