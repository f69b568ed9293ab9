import { alternatives } from "../../src/model/alternatives";

const NAMES = ["lesson", "lessons", "lesson learned", "point of learning", "point", "rec.", "multi-agency"];
const found = (text: string): string | undefined =>
  new RegExp(`\\b(?:${alternatives(NAMES)})`).exec(text)?.[0];

describe("alternatives", () => {
  it.each(NAMES)("finds “%s” and nothing more", (name) => {
    expect(found(`every ${name}: and so on`)).toBe(name);
  });

  it("prefers the longer name, and goes back to the shorter one where that does not go on", () => {
    expect(found("a lesson learned")).toBe("lesson learned");
    expect(found("a lesson learning")).toBe("lesson");
    expect(found("a point of order")).toBe("point");
  });

  it("takes spaces and hyphens for each other, however many", () => {
    expect(found("a multi agency plan")).toBe("multi agency");
    expect(found("a lesson - learned")).toBe("lesson - learned");
  });

  it("takes no sign of a name for a sign of the expression", () => {
    expect(found("a rec: this")).toBeUndefined();
    expect(found("a less")).toBeUndefined();
  });

  it("writes what several begin with once", () => {
    expect(alternatives(["point", "points", "point of view"])).toBe("point(?:[\\s-]+of[\\s-]+view|s)?");
  });
});
