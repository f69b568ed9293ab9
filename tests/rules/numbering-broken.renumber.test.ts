import fc from "fast-check";
import { applyEdits } from "../../src/edits/apply";
import { recommendationsIn } from "../../src/model/walk";
import { checkedMarkdown } from "../kit/checked";

/** A draft of recommendations with these labels, each about a place of its own, and what their responses say. */
function draftOf(labels: readonly string[], responses: readonly string[] = []): string {
  return labels
    .map(
      (label, i) =>
        `## ${label}\n\nMarlshire Council should staff the desk in ${TOWNS[i]}.\n\nResponse:\n\nThe Council will staff it by March 2027. ${responses[i] ?? ""}`,
    )
    .join("\n\n");
}

const TOWNS = ["Ash", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gorse", "Hazel", "Ivy", "Juniper"];

function anew(markdown: string) {
  const { draft, problems } = checkedMarkdown(markdown, { today: null });
  const broken = problems.filter(({ rule }) => rule === "numbering-broken");
  const fix = broken.flatMap(({ fixes }) => fixes).find(({ id }) => id === "count-anew");
  if (!fix) return { draft, broken, fix: null, texts: null };
  const applied = applyEdits(draft.paragraphs, fix.edits);
  if (!applied.ok) throw new Error(applied.reason);
  return { draft, broken, fix, texts: applied.paragraphs.map(({ text }) => text) };
}

const renumbered = (labels: readonly string[], responses: readonly string[] = []) => {
  const { texts } = anew(draftOf(labels, responses));
  return (
    texts && {
      labels: texts.filter((_, i) => i % 4 === 0),
      responses: texts
        .filter((_, i) => i % 4 === 3)
        .map((text) => text.replace("The Council will staff it by March 2027.", "").trim()),
    }
  );
};

describe("recommendations counted anew", () => {
  it("carries along what refers to them, alone, in a list and in a range", () => {
    expect(
      renumbered(
        ["Recommendation 1", "Recommendation 3", "Recommendation 2", "Recommendation 4", "Recommendation 6"],
        [
          "See Recommendation 3.",
          "As in recommendations 2 and 6.",
          "See recommendations 4 to 6.",
          "See R2.",
          "",
        ],
      ),
    ).toEqual({
      labels: [
        "Recommendation 1",
        "Recommendation 2",
        "Recommendation 3",
        "Recommendation 4",
        "Recommendation 5",
      ],
      responses: [
        "See Recommendation 2.",
        "As in recommendations 3 and 5.",
        "See recommendations 4 to 5.",
        "See R3.",
        "",
      ],
    });
  });

  it("keeps words as words, and letters under their number", () => {
    expect(
      renumbered(
        ["Recommendation one", "Recommendation three", "Recommendation four"],
        ["See Recommendation three.", "See recommendations three and four.", ""],
      ),
    ).toEqual({
      labels: ["Recommendation one", "Recommendation two", "Recommendation three"],
      responses: ["See Recommendation two.", "See recommendations two and three.", ""],
    });
    expect(
      renumbered(
        [
          "Recommendation 1a",
          "Recommendation 1b",
          "Recommendation 3a",
          "Recommendation 3b",
          "Recommendation 3c",
        ],
        ["See Recommendation 3.", "See recommendations 3a to 3c.", "See Recommendation 3(b).", "", ""],
      ),
    ).toEqual({
      labels: [
        "Recommendation 1a",
        "Recommendation 1b",
        "Recommendation 2a",
        "Recommendation 2b",
        "Recommendation 2c",
      ],
      responses: [
        "See Recommendation 2.",
        "See recommendations 2a to 2c.",
        "See Recommendation 2(b).",
        "",
        "",
      ],
    });
  });

  it("keeps Roman figures, and does not take “I” for one", () => {
    expect(
      renumbered(
        ["Recommendation I", "Recommendation III", "Recommendation IV"],
        ["See Recommendation III, a recommendation I made twice.", "See recommendations I and IV.", ""],
      ),
    ).toEqual({
      labels: ["Recommendation I", "Recommendation II", "Recommendation III"],
      responses: [
        "See Recommendation II, a recommendation I made twice.",
        "See recommendations I and III.",
        "",
      ],
    });
  });

  it("leaves the numbers of other documents alone", () => {
    expect(
      renumbered(
        ["Recommendation 1", "Recommendation 3", "Recommendation 4"],
        ["See Recommendation 3 of the overview report.", "IICSA Recommendation 4 says so too.", ""],
      )?.responses,
    ).toEqual(["See Recommendation 3 of the overview report.", "IICSA Recommendation 4 says so too.", ""]);
  });

  it("is not offered, and says why, where a reference may mean either of two", () => {
    const { fix, broken } = anew(
      draftOf(
        ["Recommendation 1", "Recommendation 2", "Recommendation 2", "Recommendation 3"],
        ["See Recommendation 2.", "", "", ""],
      ),
    );
    expect(fix).toBeNull();
    expect(broken[0]?.todo).toContain(
      "because “Recommendation 2” in the text may mean more than one of them",
    );
  });

  it("is not offered where a reference means one that is not here", () => {
    const { fix, broken } = anew(
      draftOf(["Recommendation 1", "Recommendation 3"], ["See Recommendation 2.", ""]),
    );
    expect(fix).toBeNull();
    expect(broken[0]?.todo).toContain("“Recommendation 2” in the text means one that is not here");
  });

  it("knows the heading of a response by its place", () => {
    const markdown = [1, 2, 2, 3]
      .map(
        (n, i) =>
          `## Recommendation ${n}\n\nThe Council should staff ${TOWNS[i]}.\n\n### Response to Recommendation ${n}\n\nIt will do so by May 2027.`,
      )
      .join("\n\n");
    expect(anew(markdown).texts?.filter((text) => text.startsWith("Response"))).toEqual(
      [1, 2, 3, 4].map((n) => `Response to Recommendation ${n}`),
    );
  });

  it("changes the numbers in a table's column for them", () => {
    const table =
      "| Rec no. | Action | Lead |\n| --- | --- | --- |\n| 3 | Rota printed | Head |\n| 4 | Log shared | Chief |";
    const { texts } = anew(
      `${draftOf(["Recommendation 1", "Recommendation 3", "Recommendation 4"])}\n\n## Progress\n\n${table}`,
    );
    expect(texts?.slice(-6)).toEqual(["2", "Rota printed", "Head", "3", "Log shared", "Chief"]);
  });
});

/** Numbers that are damaged: left out, doubled and moved, but not so many that they are an order of their own. */
const damaged = fc
  .record({
    count: fc.integer({ min: 3, max: 8 }),
    lost: fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 2 }),
    doubled: fc.option(fc.integer({ min: 0, max: 7 }), { nil: null }),
    moved: fc.option(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })), { nil: null }),
  })
  .map(({ count, lost, doubled, moved }) => {
    const numbers = Array.from({ length: count }, (_, i) => i + 1 + lost.filter((at) => at <= i + 1).length);
    const again = doubled === null ? undefined : numbers[doubled];
    if (again !== undefined && doubled !== null) numbers.splice(doubled, 0, again);
    if (moved && moved[0] < numbers.length && moved[1] < numbers.length)
      numbers.splice(moved[1], 0, ...numbers.splice(moved[0], 1));
    return numbers;
  });

it("gives an order without gaps, and every reference that means one leads to the same text as before", () => {
  let offered = 0;
  fc.assert(
    fc.property(
      damaged,
      fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 5 }),
      fc.constantFrom("figure", "word"),
      (numbers, references, form) => {
        const write = (n: number): string => (form === "word" ? (WORDS[n] ?? "") : String(n));
        const only = numbers.filter((n) => numbers.indexOf(n) === numbers.lastIndexOf(n));
        const responses = numbers.map(() => "");
        for (const [at, to] of references) {
          const target = only[to % Math.max(1, only.length)];
          if (target !== undefined)
            responses[at % responses.length] += ` See Recommendation ${write(target)}.`;
        }
        const labels = numbers.map((n) => `Recommendation ${write(n)}`);
        const { draft, texts } = anew(draftOf(labels, responses));
        if (!texts) return;
        offered++;
        const { draft: after } = checkedMarkdown(
          texts.map((text) => (text.startsWith("Recommendation ") ? `## ${text}` : text)).join("\n\n"),
        );
        const [before, now] = [[...recommendationsIn(draft)], [...recommendationsIn(after)]];
        expect(now.map(({ number }) => number)).toEqual(numbers.map((_, i) => `${i + 1}`));
        const means = (all: typeof now, text: string): (string | undefined)[] =>
          [...text.matchAll(/See Recommendation (\w+)/g)].map(
            ([, n = ""]) => all.find(({ number }) => write(Number(number)) === n)?.text,
          );
        expect(now.map(({ response }) => means(now, response?.text ?? ""))).toEqual(
          before.map(({ response }) => means(before, response?.text ?? "")),
        );
      },
    ),
  );
  expect(offered).toBeGreaterThan(30);
});

const WORDS = " one two three four five six seven eight nine ten eleven twelve".split(" ");
