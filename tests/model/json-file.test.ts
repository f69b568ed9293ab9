import { z } from "zod";
import { inPlainWords, readJson, whatIsWrong } from "../../src/model/json-file";

const told = (text: string): string => {
  const read = readJson(text);
  return read.ok ? "" : read.reason;
};

describe("a file of settings that is no JSON", () => {
  it.each([
    ["", "it is empty"],
    ["\uFEFF \n", "it is empty"],
    ['{\n  "name": "Fellside",\n}', "line 3: it is not JSON (Expected double-quoted property name)"],
    ['{\n  "names": [\n    "Fell\\"side",\n  ]\n}', "line 4: it is not JSON (Unexpected token ']')"],
    ["{\n  name: 1 }", "line 2: it is not JSON (Expected property name or '}')"],
    ["\n\0", "line 2: it is not JSON (Unexpected token)"],
    ['{\n  "names": ["Fellside"\n', "line 3: it is not JSON (Expected ',' or ']' after array element)"],
  ])("is told where it breaks: %j", (text, reason) => {
    expect(told(text)).toBe(reason);
  });

  it("is read with the mark in front that Windows writes", () => {
    expect(readJson('\uFEFF{ "name": "Fellside" }')).toEqual({ ok: true, json: { name: "Fellside" } });
  });
});

describe("a file of settings that does not fit", () => {
  const schema = z.strictObject({
    name: z.string().min(1),
    kind: z.enum(["council", "trust"]),
    weight: z.number().min(-10).max(10).default(0),
    parts: z.array(z.strictObject({ id: z.string(), required: z.boolean() })).min(1),
  });
  const wrong = (text: string, withLines = true): string => {
    const fits = schema.safeParse(JSON.parse(text), { error: inPlainWords });
    return fits.success ? "" : whatIsWrong(fits.error.issues, withLines ? text : undefined);
  };
  const file = (more: object): string =>
    JSON.stringify({ name: "F", kind: "council", parts: [{ id: "a", required: true }], ...more }, null, 2);

  it.each([
    [file({ name: "" }), "line 2: name must not be empty"],
    [file({ kind: "zoo" }), "line 3: kind has to be one of council, trust"],
    [file({ weight: 99 }), "line 10: weight must not be above 10"],
    [file({ weight: -99 }), "line 10: weight must not be below -10"],
    [file({ weight: "much" }), "line 10: weight has to be a number"],
    [file({ parts: [] }), "line 4: parts must not be empty"],
    [file({ parts: "a" }), "line 4: parts has to be a list"],
    [file({ parts: [{ id: "a", required: true }, { id: "b" }] }), "line 9: parts[1].required is missing"],
    [file({ parts: [{ id: "a", required: "yes" }] }), "line 7: parts[0].required has to be true or false"],
    [file({ colour: 1, shade: 2 }), "line 10: the file has no place for “colour”, “shade”"],
    ["[]", "line 1: the file has to be an object in braces"],
  ])("is told by line and place: %#", (text, reason) => {
    expect(wrong(text)).toBe(reason);
  });

  it("is told the first five things, and how many more there are", () => {
    const parts = Array.from({ length: 7 }, () => ({ id: "a" }));
    expect(wrong(file({ parts }), false)).toMatch(
      /^parts\[0\]\.required is missing; (?:[^;]+; ){4}and 2 more$/,
    );
  });
});
