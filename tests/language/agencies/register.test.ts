import { mergeRegisters, nationalRegister } from "../../../src/language/agencies/register";
import { parseRegister } from "../../../src/language/agencies/register-file";

const reasonOf = (json: unknown): string => {
  const parsed = parseRegister(json);
  return parsed.ok ? "" : parsed.reason;
};

describe("a user's own register", () => {
  it("needs no more than names", () => {
    expect(parseRegister({ bodies: [{ name: "Wexcombe Constabulary" }] })).toEqual({
      ok: true,
      register: {
        bodies: [
          {
            name: "Wexcombe Constabulary",
            short: [],
            aliases: [],
            kind: "other",
            from: null,
            to: null,
            successor: null,
          },
        ],
      },
    });
  });

  it.each<readonly [string, unknown, string]>([
    ["no object", 7, "the file has to be an object in braces"],
    ["no list", {}, "bodies has to be a list of bodies"],
    ["a body without a name", { bodies: [{ name: "A" }, { kind: "police" }] }, "bodies[1].name is missing"],
    ["an empty name", { bodies: [{ name: " " }] }, "bodies[0].name must not be empty"],
    ["a name that is no text", { bodies: [{ name: 4 }] }, "bodies[0].name has to be text"],
    ["a misspelt field", { bodies: [{ name: "A", alias: ["B"] }] }, "bodies[0] has no place for “alias”"],
    [
      "a date in words",
      { bodies: [{ name: "A", from: "1 July 2022" }] },
      "bodies[0].from is no date: write 2022-07-01, 2022-07 or 2022",
    ],
    [
      "an end before the beginning",
      { bodies: [{ name: "A", from: "2022-07-01", to: "2021" }] },
      "bodies[0].to ends before it begins",
    ],
    [
      "one text for a list",
      { bodies: [{ name: "A", short: "AB" }] },
      "bodies[0].short has to be a list of texts",
    ],
    ["a name twice", { bodies: [{ name: "A" }, { name: "a" }] }, "bodies[1].name “a” is listed twice"],
  ])("is refused with place and reason: %s", (_case, json, reason) => {
    expect(reasonOf(json)).toBe(reason);
  });

  it("takes the place of a national body of the same name, and adds the rest", () => {
    const body = (name: string) => ({
      name,
      short: [],
      aliases: [],
      kind: "own",
      from: null,
      to: null,
      successor: null,
    });
    const own = { bodies: [body("care quality commission"), body("Wexcombe Constabulary")] };
    const merged = mergeRegisters(nationalRegister, own);
    expect(merged.bodies.length).toBe(nationalRegister.bodies.length + 1);
    expect(merged.bodies.filter(({ name }) => /^care quality/i.test(name))).toEqual([own.bodies[0]]);
  });
});

describe("the national register", () => {
  it("names each body once, with dates in order", () => {
    const names = nationalRegister.bodies.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, from, to } of nationalRegister.bodies) {
      if (from !== null && to !== null) expect([name, from < to]).toEqual([name, true]);
    }
  });

  it("has every successor among its bodies", () => {
    const names = new Set(nationalRegister.bodies.map(({ name }) => name));
    const missing = nationalRegister.bodies.flatMap(({ successor }) =>
      successor === null || names.has(successor) ? [] : [successor],
    );
    expect(missing).toEqual([]);
  });

  it("passes as a register file", () => {
    expect(reasonOf({ bodies: nationalRegister.bodies })).toBe("");
  });
});
