import fc from "fast-check";
import { readSentences, type Surroundings } from "../../src/language/commitments/read";
import { plainParagraph } from "../../src/model/paragraph";
import examples from "./commitments.examples.json";

interface Example {
  readonly text: string;
  readonly kind: string;
  readonly timing?: string;
  readonly owner?: string | null;
  readonly tentative?: boolean;
  readonly leadIn?: string;
  readonly heading?: string;
}

const alone: Surroundings = { leadIn: null, columnTime: false, bodies: new Set() };

function read(text: string, around: Partial<Surroundings> = {}) {
  return readSentences(plainParagraph(text), { ...alone, ...around });
}

const groups: Readonly<Record<string, readonly Example[]>> = examples;

describe.each(Object.entries(groups))("%s", (_voice, sentences) => {
  it.each(sentences.map((example) => [example.text, example] as const))("%s", (text, example) => {
    const readings = read(text, {
      leadIn: example.leadIn ? plainParagraph(example.leadIn) : null,
      ...(example.heading ? { heading: example.heading } : {}),
    });
    expect(readings).toHaveLength(1);
    const { kind, timing, tentative, owner, flag } = readings[0] ?? {};
    const planned = example.kind === "planned";
    expect({ kind, timing, tentative, owner: owner?.text ?? null, flag }).toEqual({
      kind: example.kind,
      timing: example.timing ?? "none",
      tentative: example.tentative ?? false,
      owner: example.owner ?? null,
      flag: planned && !["dated", "relative", "recurring"].includes(example.timing ?? "none"),
    });
  });
});

describe("what stands around a sentence", () => {
  it("lets a column's date stand in where the sentence gives no time", () => {
    const [reading] = read("The Trust will revise its policy.", { columnTime: true });
    expect(reading).toMatchObject({ kind: "planned", timing: "dated", time: null, flag: false });
  });

  it.each([
    ["The Training Group has bought a film. It will start in June 2026.", null],
    ["The Training Group has bought a film. It will run four times in 2026.", null],
    ["The Training Group is drafting a guide. It is expected to be live by June 2026.", null],
    ["The Training Group has a new Chair. It will audit ten files by June 2026.", "The Training Group"],
    ["The Training Group has a new Chair. It will start a second audit in June 2026.", "The Training Group"],
  ])("tells whether \u201cit\u201d is the group or what the group made: %s", (text, owner) => {
    expect(read(text).at(-1)).toMatchObject({ kind: "planned", timing: "dated" });
    expect(read(text).at(-1)?.owner?.text ?? null).toBe(owner);
  });

  it("takes a name that stands alone in front for whoever says \u201cwe\u201d", () => {
    const readings = read("Eastvale Hospitals NHS Trust. We have changed the card. We will audit its use.");
    expect(readings.at(-1)?.owner?.text).toBe("Eastvale Hospitals NHS Trust");
    expect(read("The Trust has changed the card. We will audit its use.").at(-1)?.owner?.text).toBe("We");
  });

  it("keeps the sentence's own time in front of the column's", () => {
    const [reading] = read("The Trust will revise its policy in due course.", { columnTime: true });
    expect(reading).toMatchObject({ timing: "vague", flag: true });
  });

  it("takes an abbreviation for a body where the document expands it", () => {
    const [reading] = read("MX will revise its policy.", { bodies: new Set(["MX"]) });
    expect(reading?.owner?.text).toBe("MX");
  });

  it("says that an owner stands in the lead-in, with its place there", () => {
    const leadIn = plainParagraph("In May 2026 Marlshire Council will:");
    const [reading] = read("publish the results.", { leadIn });
    const owner = reading?.owner;
    expect(owner?.paragraph).toBe("lead-in");
    expect(leadIn.text.slice(owner?.start, owner?.end)).toBe("Marlshire Council");
    expect(reading).toMatchObject({ timing: "dated", flag: false });
  });

  it("names the speaker of “we” where a label in front says who speaks", () => {
    const [first] = read("Marlshire Police: We will train all officers by June 2026.");
    expect(first?.owner?.text).toBe("Marlshire Police");
    const readings = read("Housing: Numbers fell in May. We will keep at it.");
    expect(readings.at(-1)?.owner?.text).toBe("Housing");
    expect(read("Progress: Numbers fell in May. We will keep at it.").at(-1)?.owner?.text).toBe("We");
  });

  it("gives a pronoun the words that it stands for in the sentence before", () => {
    const readings = read(
      "Northmere Council accepts this. It will review the form. They will then publish it.",
    );
    expect(readings.map(({ owner }) => owner?.text ?? null)).toEqual([
      null,
      "Northmere Council",
      "Northmere Council",
    ]);
  });

  it.each([
    [
      "The panel has closed and its list is now kept by the two Chief Nurses. They will check it.",
      "the two Chief Nurses",
    ],
    ["The Board has written to all schools. They will reply by May 2027.", "all schools"],
    ["The Trust is drafting a form with schools. They will send it out in May 2027.", "The Trust"],
    ["The Trust has trained a nurse. They will start in May 2027.", "The Trust"],
  ])("takes \u201cthey\u201d for several rather than for one body: %s", (text, owner) => {
    expect(read(text).at(-1)?.owner?.text).toBe(owner);
  });

  it("does not make a thing's pronoun an owner", () => {
    const readings = read("The Board has written a guide. It will include case studies.");
    expect(readings[1]).toMatchObject({ kind: "planned", owner: null });
  });

  it("takes a lead-in with bullets for none of its own", () => {
    expect(read("The Board will take three steps:")[0]?.kind).toBe("other");
  });

  it("reads bullets typed into one cell under their lead-in", () => {
    const readings = read("The Trust will:\n- revise the form\n- train all nurses by June 2026");
    expect(readings.map(({ kind }) => kind)).toEqual(["other", "planned", "planned"]);
    expect(readings.map(({ flag }) => flag)).toEqual([false, true, false]);
    expect(readings[2]?.owner).toMatchObject({ text: "The Trust", paragraph: "own" });
  });

  it("takes what an action yet to be done will bring for planned, and of one that is done for other", () => {
    const planned = read("The Board will lead an audit. This will ensure that gaps are found.");
    const done = read("The Board has led an audit. This will ensure that gaps are found.");
    expect([planned[1]?.kind, done[1]?.kind]).toEqual(["planned", "other"]);
  });

  it("does not count the date of what is over for what is planned", () => {
    const [reading] = read("The form was launched in May 2025 and will be reviewed.");
    expect(reading).toMatchObject({ kind: "planned", timing: "none", flag: true });
  });

  it("points at the words that promise less", () => {
    const text = "The Board will consider a second audit.";
    const at = read(text)[0]?.tentativeAt;
    expect(text.slice(at?.start, at?.end)).toBe("consider");
  });

  it("reads the same paragraph anew where its surroundings change", () => {
    const paragraph = plainParagraph("The Trust will revise its policy.");
    expect(readSentences(paragraph, alone)[0]?.flag).toBe(true);
    expect(readSentences(paragraph, { ...alone, columnTime: true })[0]?.flag).toBe(false);
    expect(readSentences(paragraph, alone)).toBe(readSentences(paragraph, { ...alone, bodies: new Set() }));
  });
});

describe("any input", () => {
  const word = fc.constantFrom(
    "the",
    "Board",
    "will",
    "has",
    "been",
    "that",
    "which",
    "and",
    ",",
    "review",
    "reviewed",
    "to",
    "by",
    "May 2026",
    "(",
    ")",
    "“",
    "it",
    "ensure",
    "is",
    "not",
    "when",
    ":",
    "\n- ",
    ". ",
    "staff",
    "from",
    "Completed",
    "’",
    "being",
    ";",
    "quarterly",
  );
  it("never throws, and says places inside the text", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.array(word, { maxLength: 8 }), (words, lead) => {
        const text = words.join(" ");
        const leadIn = lead.length > 0 ? plainParagraph(lead.join(" ")) : null;
        for (const { start, end, owner, tentativeAt, kind, flag } of read(text, { leadIn })) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (owner?.paragraph === "own") expect(text.slice(owner.start, owner.end)).toBe(owner.text);
          if (owner?.paragraph === "lead-in")
            expect(leadIn?.text.slice(owner.start, owner.end)).toBe(owner.text);
          if (tentativeAt) expect(tentativeAt.end).toBeLessThanOrEqual(end);
          if (kind !== "planned") expect(flag).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
