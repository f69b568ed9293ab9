import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInTemplates } from "../../src/templates/built-in/index";
import { parseTemplate, templateSchema } from "../../src/templates/schema";
import { SMALL_STYLE } from "../kit/small-style";

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
  it("may have a section of its own under headings of its own", () => {
    const own = { id: "family-voice", required: true, headings: ["What the family said"] };
    expect(parseTemplate({ ...SMALL_STYLE, sections: [own] })).toMatchObject({ ok: true });
  });

  it("needs no more than what makes it different", () => {
    expect(parseTemplate(SMALL_STYLE)).toMatchObject({
      ok: true,
      template: { sections: [], severities: {}, general: false },
    });
  });

  it.each([
    [{ ...SMALL_STYLE, unit: { ...SMALL_STYLE.unit, by: ["colour"] } }, "unit.by[0]"],
    [
      { ...SMALL_STYLE, unit: { ...SMALL_STYLE.unit, words: ["advice"] } },
      "unit.words[0] has to be one of recommendation, learning-point",
    ],
    [
      { ...SMALL_STYLE, vocabulary: { units: { advice: ["Advice"] } } },
      "vocabulary.units has no place for “advice”",
    ],
    [{ ...SMALL_STYLE, response: { form: "loud" } }, "response.form"],
    [{ ...SMALL_STYLE, id: "Marl Shire" }, "id must be small letters, figures and hyphens"],
    [{ ...SMALL_STYLE, colour: "red" }, "the file has no place for “colour”"],
    [{ ...SMALL_STYLE, title: undefined }, "title is missing"],
    [{ ...SMALL_STYLE, signs: [] }, "signs must not be empty"],
    [
      { ...SMALL_STYLE, sections: [{ id: "regulatoin", required: true }] },
      "sections[0].id is no usual section",
    ],
    [[], "the file has to be an object in braces"],
  ])("says where it is wrong (%#)", (json, reason) => {
    const result = parseTemplate(json);
    expect(result.ok).toBe(false);
    expect(result.ok ? "" : result.reason).toContain(reason);
  });
});
