import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareRecommendations } from "../../src/against/compare";
import { files } from "../../src/hosts/files";
import { readBytes } from "../../src/hosts/read";
import { nationalRegister } from "../../src/language/agencies/register";
import { plainParagraph } from "../../src/model/paragraph";
import { type Reading, readingOf } from "../../src/model/reading";
import { recommendationsIn } from "../../src/model/walk";
import { newResponse } from "../../src/new-response/new-response";
import { waysToRead } from "../../src/review/read";
import type { Values } from "../../src/sections/fields";
import { shippedSections } from "../../src/sections/shipped";
import { checkReading } from "../../src/session/check";
import { readDecisions } from "../../src/session/kept";
import { type Finished, keptWithNew, newResponseFrom, responseTo } from "../../src/session/new-response";
import { waive } from "../../src/session/waivers";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { parseTemplate, type Template } from "../../src/templates/schema";
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
  const others = folder ? readdirSync(folder).filter((name) => /\.(?:docx|md)$/i.test(name)) : [];
  return [
    ...draftNames.map((name): [string, () => Reading] => [name, () => reading("d.docx", draftDocx(name))]),
    ...others.map((name): [string, () => Reading] => [
      name,
      () => reading(name, readFileSync(join(folder ?? "", name))),
    ]),
  ];
}

const made = (from: Reading, template: Template, given: Values) =>
  written(newResponseFrom(from, template, given, options, { readBack, now: NOW }));

/** What has been made, and how its file is read. */
function written(result: Finished) {
  if (!result.ok) throw new Error(result.reason);
  const { response, kept } = result;
  const read = files.read("new.docx", files.write(response.document, NOW, kept));
  if (!read.ok) throw new Error(read.reason);
  return { ...result, reading: read.reading };
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
      const response = written(
        responseTo(review, template, completed(bare.response.values), true, {
          register: nationalRegister,
          readBack,
          now: NOW,
        }),
      );
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
      let read = from;
      const told = responseTo(review, template, {}, true, {
        register: nationalRegister,
        readBack: (document) => (read = readBack(document)),
        now: NOW,
      });
      if (!told.ok) throw new Error(told.reason);
      // What is kept beside it, and so the file, is another; its paragraphs are these.
      const bare = readingOf(read.paragraphs);
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

describe("abbreviations in the words of a report", () => {
  const report = (...lines: string[]): Reading => readingOf(lines.map((text) => plainParagraph(text)));
  const template = builtInTemplates.find(({ id }) => id === "labelled-headings") as Template;
  const FULL = [
    "Westing Safeguarding Children Board",
    "The review was asked for by the Quick Reaction Team (QRT), which is called at night.",
    "Recommendations",
    "Recommendation 1",
    "WSCB should ask the QRT to train each DSL.",
    "Recommendation 2",
    "The MASH should tell the ZED of each call.",
  ];

  it("are listed in front of what is answered, as the report, the case or the register explains them", () => {
    const { reading, abbreviations, notes } = made(report(...FULL), template, {});
    const lines = reading.paragraphs.map(({ text }) => text);
    const at = lines.indexOf("Abbreviations");
    expect(lines.slice(at, at + 6)).toEqual([
      "Abbreviations",
      "DSL – designated safeguarding lead",
      "MASH – Multi-Agency Safeguarding Hub",
      "QRT – Quick Reaction Team",
      "WSCB – Westing Safeguarding Children Board",
      "ZED – [insert what ZED stands for]",
    ]);
    expect(at).toBeLessThan(lines.indexOf("Recommendation 1"));
    expect(lines).toContain("WSCB should ask the QRT to train each DSL.");
    expect(abbreviations.filter(({ full }) => full === null)).toEqual([{ short: "ZED", full: null }]);
    expect(notes).toContain(
      "Neither the report nor the register says what these stand for, in the list of abbreviations: ZED.",
    );
  });

  it("are not listed where there are none, or where the recommendation explains its own", () => {
    const { reading } = made(
      report("The Quick Reaction Team (QRT) should train its staff.", "The QRT should tell every school."),
      template,
      {},
    );
    expect(reading.paragraphs.map(({ text }) => text)).not.toContain("Abbreviations");
  });
});

it("what is the report's own is let stand with that reason, unless a person has left some of it out", () => {
  const from = readingOf(
    [
      "Recommendation 1",
      "Northmere Police should tell every school.",
      "Recommendation 3",
      "Northmere Council should train its foster carers.",
    ].map((text) => plainParagraph(text)),
  );
  const template = builtInTemplates.find(({ id }) => id === "labelled-headings") as Template;
  const [review] = waysToRead(from, options);
  if (!review) throw new Error("nothing to answer");
  const waiversIn = (whole: boolean) => {
    const making = { register: nationalRegister, readBack, now: NOW };
    const result = responseTo(review, template, {}, whole, making);
    return result.ok ? readDecisions(result.kept.get("decisions") ?? "")?.waivers : null;
  };
  expect(waiversIn(true)).toMatchObject([
    {
      rule: "numbering-broken",
      reason: "The review's report numbers them in this way.",
      by: "Answerable",
      at: "2026-11-21",
    },
  ]);
  expect(waiversIn(false)).toEqual([]);
});

describe("a house style of the board's own that does not say how a new response is laid out", () => {
  const LIST = readingOf(
    [
      "Northmere Police should tell every school of a call to a child's home.",
      "The rota should be published.",
    ].map((text) => plainParagraph(text)),
  );
  const BASE = {
    ...{
      id: "westing",
      title: "Westing's style",
      description: "As Westing sets its responses.",
      agencyRequired: true,
    },
    findings: { presence: "none" },
    response: { form: "labelled" },
    signs: [{ sign: "units-by-word", weight: 1 }],
  };
  const styleWith = (more: object): Template => {
    const read = parseTemplate({ ...BASE, ...more });
    if (!read.ok) throw new Error(read.reason);
    return read.template;
  };
  const linesIn = (template: Template): readonly string[] => {
    const response = made(LIST, template, {});
    return response.reading.paragraphs.map(({ text }) => text);
  };

  it("is laid out by its own words for units and labels", () => {
    const lines = linesIn(
      styleWith({
        unit: { name: "challenge", words: ["recommendation"], by: ["word"] },
        vocabulary: {
          units: { recommendation: ["challenge"] },
          labels: { response: ["what we say"], lead: ["who leads"] },
        },
      }),
    );
    const first = lines.indexOf("Challenge 1");
    expect(lines.slice(first, first + 10)).toEqual([
      "Challenge 1",
      "Northmere Police should tell every school of a call to a child's home.",
      "Who leads: Northmere Police",
      "What we say:",
      "[insert who will do what, by when]",
      "Challenge 2",
      "The rota should be published.",
      "Who leads: [insert agency]",
      "What we say:",
      "[insert who will do what, by when]",
    ]);
  });

  it("has the sections that it names, and a heading for each part that its responses must have", () => {
    const lines = linesIn(
      styleWith({
        unit: { name: "recommendation", words: ["recommendation"], by: ["word"] },
        response: {
          form: "labelled",
          parts: [
            { id: "taken", required: true },
            { id: "actions", required: true },
          ],
        },
        sections: [{ id: "purpose", required: true }],
      }),
    );
    expect(lines).toContain("Purpose of this document");
    expect(lines).not.toContain("Methodology");
    expect(lines.slice(-4)).toEqual([
      "Actions taken:",
      "[insert what has been done]",
      "Actions:",
      "[insert who will do what, by when]",
    ]);
  });

  it("is a table where its recommendations are rows", () => {
    const { reading, response } = made(
      LIST,
      styleWith({ unit: { name: "recommendation", words: ["recommendation"], by: ["row"] } }),
      {},
    );
    expect(response.document.landscape).toBe(true);
    expect(reading.paragraphs.filter(({ cell }) => cell?.row === 0).map(({ text }) => text)).toEqual([
      "No.",
      "Recommendation",
      "Lead agency",
      "Response",
      "By when",
    ]);
  });

  it("is refused with what it lacks where no such layout would be read again", () => {
    const style = styleWith({ unit: { name: "recommendation", words: ["recommendation"], by: ["word"] } });
    // Whatever labels every recommendation is learnt from the draft: only a draft of which no more than its title comes back is not.
    const losing = (document: Parameters<typeof readBack>[0]) =>
      readingOf(readBack(document).paragraphs.slice(0, 1));
    const result = newResponseFrom(LIST, style, {}, options, { readBack: losing, now: NOW });
    expect(result).toEqual({
      ok: false,
      reason:
        "The house style “Westing's style” does not say how a new response is laid out, and one laid out by its labels would not be read again: give it a part “new” with “title”, “sections”, “section” (“heading” and “paragraph”) and “recommendation” or “table”, or choose another style.",
    });
  });
});
