import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { parseTemplate, templateSchema } from "../../src/templates/schema";

const folder = join(__dirname, "../../src/templates/built-in");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));

describe("built-in house styles", () => {
  it("are the five of the first boards and three general ones", () => {
    expect(builtInTemplates.map(({ id }) => id).sort()).toEqual([
      "action-table",
      "hampshire-lcspr",
      "hampshire-learning-points",
      "hampshire-scr",
      "labelled-headings",
      "numbered-paragraphs",
      "portsmouth-scr",
      "suffolk-scr",
    ]);
  });

  it.each(files)("%s fits the schema and leaves nothing to be filled in", (name) => {
    expect(parseTemplate(read(name))).toEqual({ ok: true, template: read(name) });
  });

  it.each(files)("%s is named by its id", (name) => {
    expect(templateSchema.parse(read(name)).id).toBe(name.replace(".json", ""));
  });
});

describe("a house style from outside", () => {
  const small = {
    id: "marlshire",
    title: "Marlshire",
    description: "Recommendations as headings.",
    unit: { name: "recommendation", words: ["recommendation"], by: ["word"] },
    findings: { presence: "none" },
    response: { form: "labelled" },
    agencyRequired: true,
    signs: [{ sign: "units-by-word", weight: 1 }],
  };

  it("may have a section of its own under headings of its own", () => {
    const own = { id: "family-voice", required: true, headings: ["What the family said"] };
    expect(parseTemplate({ ...small, sections: [own] })).toMatchObject({ ok: true });
  });

  it("needs no more than what makes it different", () => {
    expect(parseTemplate(small)).toMatchObject({
      ok: true,
      template: { sections: [], severities: {}, general: false },
    });
  });

  it.each([
    [{ ...small, unit: { ...small.unit, by: ["colour"] } }, "unit.by[0]"],
    [
      { ...small, unit: { ...small.unit, words: ["advice"] } },
      "unit.words[0] has to be one of recommendation, learning-point",
    ],
    [
      { ...small, vocabulary: { units: { advice: ["Advice"] } } },
      "vocabulary.units has no place for “advice”",
    ],
    [{ ...small, response: { form: "loud" } }, "response.form"],
    [{ ...small, id: "Marl Shire" }, "id must be small letters, figures and hyphens"],
    [{ ...small, colour: "red" }, "the file has no place for “colour”"],
    [{ ...small, title: undefined }, "title is missing"],
    [{ ...small, signs: [] }, "signs must not be empty"],
    [{ ...small, sections: [{ id: "regulatoin", required: true }] }, "sections[0].id is no usual section"],
    [[], "the file has to be an object in braces"],
  ])("says where it is wrong (%#)", (json, reason) => {
    const result = parseTemplate(json);
    expect(result.ok).toBe(false);
    expect(result.ok ? "" : result.reason).toContain(reason);
  });
});
