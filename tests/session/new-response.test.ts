import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareRecommendations } from "../../src/against/compare";
import { files } from "../../src/hosts/files";
import { readBytes } from "../../src/hosts/read";
import { nationalRegister } from "../../src/language/agencies/register";
import { type Reading, readingOf } from "../../src/model/reading";
import { recommendationsIn } from "../../src/model/walk";
import { newResponse } from "../../src/new-response/new-response";
import { waysToRead } from "../../src/review/read";
import type { Values } from "../../src/sections/fields";
import { shippedSections } from "../../src/sections/shipped";
import { checkReading } from "../../src/session/check";
import { readDecisions } from "../../src/session/kept";
import { keptWithNew, newResponseFrom } from "../../src/session/new-response";
import { waive } from "../../src/session/waivers";
import { builtInTemplates } from "../../src/templates/built-in/index";
import type { Template } from "../../src/templates/schema";
import { draftDocx, draftNames } from "../kit/draft-docx";
import { completed, NOW, readBack } from "../kit/new-response";

const options = { templates: builtInTemplates, template: null, register: nationalRegister };

function reading(file: string, bytes: Uint8Array): Reading {
  const result = readBytes(file, bytes);
  if (!result.ok) throw new Error(result.reason);
  return result.reading;
}

/** Reports to make responses from: the project's own drafts, and the files of the folder that ANSWERABLE_DRAFTS names. */
function reports(): [string, () => Reading][] {
  const folder = process.env.ANSWERABLE_DRAFTS;
  const others = folder ? readdirSync(folder).filter((name) => /\.docx$/i.test(name)) : [];
  return [
    ...draftNames.map((name): [string, () => Reading] => [name, () => reading("d.docx", draftDocx(name))]),
    ...others.map((name): [string, () => Reading] => [
      name,
      () => reading(name, readFileSync(join(folder ?? "", name))),
    ]),
  ];
}

function made(from: Reading, template: Template, given: Values) {
  const result = newResponseFrom(from, template, given, options, { readBack, now: NOW });
  if (!result.ok) throw new Error(result.reason);
  const { response, kept } = result;
  const written = files.read("new.docx", files.write(response.document, NOW, kept));
  if (!written.ok) throw new Error(written.reason);
  return { ...result, reading: written.reading };
}

/** As `check` does it. */
function checked({ reading, response, kept }: ReturnType<typeof made>) {
  const decisions = readDecisions(kept.get("decisions") ?? "");
  const result = checkReading(reading, {
    ...options,
    template: builtInTemplates.find(({ id }) => id === decisions?.template) ?? null,
    severities: {},
    today: "2025-02-01",
    decided: null,
    sections: { library: shippedSections, kept: keptWithNew(response) },
  });
  if (!result.ok) throw new Error(result.reason);
  const { problems } = waive(result.problems, result.draft, decisions?.waivers ?? []);
  return { draft: result.draft, problems };
}

/** What is left to be written where a response, who gives it or an abbreviation belongs. */
const OPEN =
  /^\[insert (?:agency|date|status|view|what has been done|what difference it has made|who will do what, by when|what \w+ stands for)\]$/;

describe.each(reports())("a new response to the recommendations of %s", (_, report) => {
  const from = report();
  const [review] = waysToRead(from, options);

  it.each(builtInTemplates.map((template) => [template.id, template] as const))(
    "checks clean in the style %s but for what is still to be written",
    (_, template) => {
      if (!review) throw new Error("nothing to answer");
      const bare = newResponse(review, template, {}, shippedSections);
      if (!bare.ok) throw new Error(bare.reason);
      const response = made(from, template, completed(bare.response.values));
      const { draft, problems } = checked(response);
      expect(response.response.missing).toEqual([]);

      const { same, missing, added, reworded } = compareRecommendations(review, draft);
      expect({ same, missing, added, reworded }).toEqual({
        same: recommendationsIn(review).length,
        missing: [],
        added: [],
        reworded: [],
      });

      const unanswered = problems.filter(({ rule }) => rule === "recommendation-without-response");
      expect(new Set(unanswered.map(({ recommendation }) => recommendation))).toEqual(
        new Set(recommendationsIn(draft).map(({ number }) => number)),
      );
      const others = problems.filter(
        ({ rule, span, waived }) =>
          !waived &&
          rule !== "recommendation-without-response" &&
          !(
            rule === "section-unfilled" &&
            OPEN.test(draft.paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? "")
          ),
      );
      expect(others.map(({ rule, what }) => `${rule}: ${what}`)).toEqual([]);
    },
  );

  it.each(builtInTemplates.map((template) => [template.id, template] as const))(
    "is read alike in the style %s where its content controls are lost",
    (_, template) => {
      if (!review) throw new Error("nothing to answer");
      const bare = readingOf(made(from, template, {}).reading.paragraphs);
      const result = checkReading(bare, {
        ...{ ...options, template, severities: {}, today: null, decided: null },
      });
      if (!result.ok) throw new Error(result.reason);
      expect(compareRecommendations(review, result.draft)).toMatchObject({
        same: recommendationsIn(review).length,
        added: [],
      });
      expect(result.problems.filter(({ rule }) => rule === "acronym-unexplained")).toEqual([]);
    },
  );
});

it("carries the known facts over and leaves the others as visible blanks", () => {
  const template = builtInTemplates.find(({ id }) => id === "hampshire-scr") as Template;
  const { draft } = checked(made(reading("d.docx", draftDocx("ashminster-child-h")), template, {}));
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
