import fc from "fast-check";
import { type Comparison, compareRecommendations } from "../../src/against/compare";
import { differingWords } from "../../src/against/differing";
import type { Draft } from "../../src/model/draft";
import { readingOf } from "../../src/model/reading";
import { sketch } from "../kit/paragraphs";
import { understood } from "../kit/understood";

/** A draft of numbered recommendations: each a number and its words. */
function draftOf(...all: readonly (readonly [number: string, words: string])[]): Draft {
  const lines = all.map(
    ([number, words]) => `## Recommendation ${number}\n${words}\nResponse:\nDone in May 2024.`,
  );
  return understood(readingOf(sketch(lines.join("\n")).paragraphs));
}

const found = ({ same, missing, added, reworded, renumbered }: Comparison) => ({
  same,
  missing: missing.map(({ report }) => report.number),
  added: added.map(({ number }) => number),
  reworded: reworded.map(({ report, response }) => `${report.number} > ${response.number}`),
  renumbered: renumbered.map(({ report, response }) => `${report.number} > ${response.number}`),
});

const ROTA = "Marlshire Council should review its duty rota for weekends and publish it.";
const CALLS = "Marlshire Police should tell every school on the same day about a call to a pupil's home.";
const FORM = "The multi-agency referral form should ask who else lives in the household.";
const nothing = { missing: [], added: [], reworded: [], renumbered: [] };

describe("comparing recommendations", () => {
  it.each([
    ["curly quotation marks", CALLS.replace("'", "’")],
    ["spaces", CALLS.replace(" should ", "  should\u00a0")],
    ["a label in front", `Recommendation 2: ${CALLS}`],
    ["a list number in front", `(ii) ${CALLS}`],
    ["what leads in with a colon", `The review said: ${CALLS}`],
    ["no full stop", CALLS.slice(0, -1)],
    ["a small first letter", CALLS.replace("M", "m")],
    ["hyphens", CALLS.replace("same day", "same-day")],
  ])("%s makes no rewording", (_, words) => {
    const comparison = compareRecommendations(
      draftOf(["1", ROTA], ["2", CALLS]),
      draftOf(["1", ROTA], ["2", words]),
    );
    expect(found(comparison)).toEqual({ ...nothing, same: 2 });
  });

  it("takes one word for two of a hyphen as the same", () => {
    const response = draftOf(["1", FORM.replace("multi-agency", "multiagency")]);
    expect(found(compareRecommendations(draftOf(["1", FORM]), response))).toEqual({ ...nothing, same: 1 });
  });

  it("tells a figure from another, and a sum of money from a number", () => {
    const report = draftOf(["1", "The Board should hold 1.5 days of training for 40 people."]);
    const response = draftOf(["1", "The Board should hold 15 days of training for 40 people."]);
    expect(found(compareRecommendations(report, response)).reworded).toEqual(["1 > 1"]);
  });

  it("marks the words that differ and no others", () => {
    const report = draftOf(["1", ROTA]);
    const response = draftOf(["1", "Marlshire Council should consider its duty rota for weekends."]);
    expect(compareRecommendations(report, response).reworded.map(({ words }) => words)).toEqual([
      [
        { kind: "same", text: "Marlshire Council should " },
        { kind: "removed", text: "review " },
        { kind: "added", text: "consider " },
        { kind: "same", text: "its duty rota for weekends." },
        { kind: "removed", text: "and publish it." },
      ],
    ]);
  });

  it("finds a recommendation under another number by its words", () => {
    const report = draftOf(["1", ROTA], ["2", CALLS], ["3", FORM]);
    const response = draftOf(["1", CALLS], ["2", FORM]);
    expect(found(compareRecommendations(report, response))).toEqual({
      same: 2,
      missing: ["1"],
      added: [],
      reworded: [],
      renumbered: ["2 > 1", "3 > 2"],
    });
  });

  it("does not take another recommendation under the same number for a rewording", () => {
    const response = draftOf(["1", ROTA], ["2", "Fellside Trust should weigh babies at each visit."]);
    expect(found(compareRecommendations(draftOf(["1", ROTA], ["2", CALLS]), response))).toEqual({
      ...nothing,
      same: 1,
      missing: ["2"],
      added: ["2"],
    });
  });

  it("knows a recommendation again that only its number and some words recall", () => {
    const response = draftOf(
      ["1", ROTA],
      ["2", "Schools should hear from Marlshire Police about calls to homes."],
    );
    expect(found(compareRecommendations(draftOf(["1", ROTA], ["2", CALLS]), response)).reworded).toEqual([
      "2 > 2",
    ]);
  });

  it("says nothing of numbers where the two documents count in different ways", () => {
    const report = draftOf(["14.1", ROTA], ["14.2", CALLS]);
    expect(found(compareRecommendations(report, draftOf(["1", ROTA], ["2", CALLS])))).toEqual({
      ...nothing,
      same: 2,
    });
  });

  it("takes a lettered list for the recommendations that it stands for", () => {
    const report = draftOf(["1", ROTA], ["2", `${CALLS}\n${FORM}`]);
    const response = draftOf(["1", ROTA], ["2a", CALLS], ["2b", FORM]);
    expect(found(compareRecommendations(report, response))).toEqual({ ...nothing, same: 2 });
    expect(found(compareRecommendations(response, report))).toEqual({ ...nothing, same: 2 });
  });

  it("calls nothing missing that plainly stands in the response, wherever that was", () => {
    const lines = `## Recommendation 1\n${ROTA}\nResponse:\nDone in May 2024.\n${CALLS}\nThis was done at once.`;
    const response = understood(readingOf(sketch(lines).paragraphs));
    expect(response.recommendations).toHaveLength(1);
    const report = draftOf(["1", ROTA], ["2", CALLS]);
    expect(found(compareRecommendations(report, response))).toEqual({ ...nothing, same: 2 });
  });

  it("takes no comfort from a mere list of the report's recommendations in front", () => {
    const list = `The review recommended:\n${ROTA}\n${CALLS}\n${FORM}\n`;
    const answered = `## Recommendation 1\n${ROTA}\nResponse:\nDone in May 2024.\n## Recommendation 3\n${FORM}\nResponse:\nDone.`;
    const response = understood(readingOf(sketch(list + answered).paragraphs));
    expect(response.recommendations.map(({ number }) => number)).toEqual(["1", "3"]);
    const report = draftOf(["1", ROTA], ["2", CALLS], ["3", FORM]);
    expect(found(compareRecommendations(report, response)).missing).toEqual(["2"]);
  });

  it("says where in the response a missing one belongs: behind what answers the one before", () => {
    const response = draftOf(["1", ROTA], ["3", FORM]);
    const [missing] = compareRecommendations(
      draftOf(["1", ROTA], ["2", CALLS], ["3", FORM]),
      response,
    ).missing;
    const end = response.recommendations[0]?.response?.span;
    expect(missing?.place).toMatchObject({ paragraph: end?.paragraph, start: end?.end, end: end?.end });
  });
});

describe("differing words", () => {
  it("are the two texts again, whatever these are", () => {
    const words = fc.array(fc.constantFrom("Board", "should", "multi-agency", "rota,", "“now”", "1.5"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(" "), other.join(" ")];
        const stretches = differingWords(before, after);
        const joined = (kind: string): string =>
          stretches
            .flatMap((it) => (it.kind === kind ? [] : [it.text]))
            .join("")
            .replace(/\s+/g, "");
        expect(joined("removed")).toBe(after.replace(/\s+/g, ""));
        expect(joined("added").length).toBe(before.replace(/\s+/g, "").length);
      }),
    );
  });
});
