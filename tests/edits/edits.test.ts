import fc from "fast-check";
import { applyEdits } from "../../src/edits/apply";
import { type AnyEdit, type Edit, overlap, replaceWords } from "../../src/edits/edit";
import { plainParagraph } from "../../src/model/paragraph";

const draft = ["The Board will write to schools.", "", "The Trust will audit its rota."].map((text) =>
  plainParagraph(text),
);
const texts = (result: ReturnType<typeof applyEdits>): string[] => {
  if (!result.ok) throw new Error(result.reason);
  return result.paragraphs.map(({ text }) => text);
};

describe("applying edits", () => {
  it("replaces words, several in one paragraph, by their places before any edit", () => {
    const edits = [replaceWords(draft, 0, 24, 31, "colleges"), replaceWords(draft, 0, 4, 9, "Partnership")];
    expect(texts(applyEdits(draft, edits))[0]).toBe("The Partnership will write to colleges.");
  });

  it("divides a paragraph and joins two; the second of a join is no paragraph of its own any more", () => {
    const lines = ["write", "soon", "and often"];
    const divide: AnyEdit = { kind: "divide", paragraph: 0, start: 15, end: 20, was: "write", lines };
    expect(texts(applyEdits(draft, [divide]))).toEqual([
      "The Board will write",
      "soon",
      "and often to schools.",
      "",
      "The Trust will audit its rota.",
    ]);
    const join: AnyEdit = { kind: "join", paragraph: 1, was: ["", "The Trust will audit its rota."] };
    expect(texts(applyEdits(draft, [join]))).toEqual([draft[0]?.text, "The Trust will audit its rota."]);
    expect(applyEdits(draft, [join, { kind: "remove", from: 2, count: 1 }]).ok).toBe(false);
  });

  it("puts lines in place of words of several paragraphs; what follows looks as where the stretch began does, or as the rest where nothing is left of that", () => {
    const styled = draft.map((paragraph, at) => ({ ...paragraph, style: `Style ${at}` }));
    const over: AnyEdit = {
      kind: "overwrite",
      from: 0,
      start: 10,
      to: 2,
      end: 10,
      was: ["will write to schools.", "", "The Trust "],
      lines: ["and the Trust ", "both "],
    };
    const applied = applyEdits(styled, [over]);
    expect(texts(applied)).toEqual(["The Board and the Trust ", "both will audit its rota."]);
    expect(applied.ok && applied.paragraphs.map(({ style }) => style)).toEqual(["Style 0", "Style 0"]);
    const whole = applyEdits(styled, [
      { ...over, start: 0, was: [draft[0]?.text ?? "", "", "The Trust "], lines: ["It "] },
    ]);
    expect(texts(whole)).toEqual(["It will audit its rota."]);
    expect(whole.ok && whole.paragraphs[0]?.style).toBe("Style 2");
    expect(applyEdits(styled, [{ ...over, was: ["will write to schools.", "x", "The Trust "] }]).ok).toBe(
      false,
    );
    const cell = { table: 0, row: 0, column: 0 } as const;
    const cells = styled.map((paragraph, at) => (at === 1 ? { ...paragraph, cell } : paragraph));
    expect(applyEdits(cells as typeof styled, [over]).ok).toBe(false);
  });

  it("puts paragraphs in and takes paragraphs out", () => {
    const edits: Edit[] = [
      { kind: "insert", before: 2, paragraphs: [plainParagraph("New.")] },
      { kind: "remove", from: 0, count: 1 },
    ];
    expect(texts(applyEdits(draft, edits))).toEqual(["", "New.", "The Trust will audit its rota."]);
  });

  it("inserts at the very end", () => {
    const edits: Edit[] = [{ kind: "insert", before: 3, paragraphs: [plainParagraph("Last.")] }];
    expect(texts(applyEdits(draft, edits)).at(-1)).toBe("Last.");
  });

  it("keeps the objects of untouched paragraphs", () => {
    const result = applyEdits(draft, [replaceWords(draft, 0, 0, 3, "Our")]);
    expect(result.ok && result.paragraphs[2]).toBe(draft[2]);
  });

  it("refuses words that have changed since, and changes nothing", () => {
    const stale: Edit = { kind: "replace", paragraph: 0, start: 4, end: 9, was: "Trust", text: "Council" };
    expect(applyEdits(draft, [stale])).toMatchObject({
      ok: false,
      reason: expect.stringContaining("changed"),
    });
  });

  it("refuses two edits that want the same words", () => {
    const edits = [replaceWords(draft, 0, 4, 14, "x"), replaceWords(draft, 0, 10, 20, "y")];
    expect(applyEdits(draft, edits)).toMatchObject({
      ok: false,
      reason: expect.stringContaining("same words"),
    });
  });

  it("refuses a change inside a paragraph that goes", () => {
    const edits: Edit[] = [{ kind: "remove", from: 0, count: 2 }, replaceWords(draft, 0, 0, 3, "Our")];
    expect(applyEdits(draft, edits).ok).toBe(false);
  });

  it.each<[string, Edit]>([
    [
      "a paragraph that is not there",
      { kind: "replace", paragraph: 9, start: 0, end: 0, was: "", text: "x" },
    ],
    ["an offset beyond the text", { kind: "replace", paragraph: 1, start: 0, end: 4, was: "", text: "x" }],
    ["an insertion beyond the end", { kind: "insert", before: 4, paragraphs: [] }],
    ["a removal beyond the end", { kind: "remove", from: 2, count: 2 }],
  ])("refuses %s", (_name, edit) => {
    expect(applyEdits(draft, [edit])).toMatchObject({ ok: false, edit });
  });
});

const word = fc.string({ maxLength: 12, unit: "grapheme" });
const drafts = fc
  .array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 8 })
  .map((all) => all.map((text) => plainParagraph(text)));

const editOf = (paragraphs: ReturnType<typeof plainParagraph>[]): fc.Arbitrary<Edit> =>
  fc.oneof(
    fc.tuple(fc.nat(paragraphs.length - 1), fc.nat(), fc.nat(), word).map(([p, a, b, text]) => {
      const length = paragraphs[p]?.text.length ?? 0;
      const [start, end] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y) as [number, number];
      return replaceWords(paragraphs, p, start, end, text);
    }),
    fc.tuple(fc.nat(paragraphs.length), fc.array(word, { maxLength: 3 })).map(
      ([before, all]): Edit => ({
        kind: "insert",
        before,
        paragraphs: all.map((text) => plainParagraph(text)),
      }),
    ),
    fc.nat(paragraphs.length - 1).map((from): Edit => ({ kind: "remove", from, count: 1 })),
  );

/** Any change, those of a person's keys among them. */
const anyEditOf = (paragraphs: ReturnType<typeof plainParagraph>[]): fc.Arbitrary<AnyEdit> =>
  fc.oneof(
    editOf(paragraphs),
    fc
      .tuple(
        fc.nat(paragraphs.length - 1),
        fc.nat(),
        fc.nat(),
        fc.array(word, { minLength: 2, maxLength: 4 }),
      )
      .map(([paragraph, a, b, lines]): AnyEdit => {
        const text = paragraphs[paragraph]?.text ?? "";
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        return { kind: "divide", paragraph, start, end, was: text.slice(start, end), lines };
      }),
    ...(paragraphs.length < 2
      ? []
      : [
          fc.nat(paragraphs.length - 2).map((paragraph): AnyEdit => {
            const [first, second] = paragraphs.slice(paragraph, paragraph + 2);
            return { kind: "join", paragraph, was: [first?.text ?? "", second?.text ?? ""] };
          }),
          fc
            .tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.array(word, { minLength: 1, maxLength: 3 }))
            .map(([p, q, a, b, lines]): AnyEdit => {
              const from = p % (paragraphs.length - 1);
              const to = from + 1 + (q % (paragraphs.length - 1 - from));
              const touched = paragraphs.slice(from, to + 1).map(({ text }) => text);
              const start = a % ((touched[0]?.length ?? 0) + 1);
              const end = b % ((touched.at(-1)?.length ?? 0) + 1);
              const was = [
                touched[0]?.slice(start) ?? "",
                ...touched.slice(1, -1),
                touched.at(-1)?.slice(0, end) ?? "",
              ];
              return { kind: "overwrite", from, start, to, end, was, lines };
            }),
        ]),
  );

const draftAndAnyEdits = drafts.chain((paragraphs) =>
  fc.array(anyEditOf(paragraphs), { maxLength: 6 }).map((edits) => ({ paragraphs, edits })),
);

describe("the laws of edits", () => {
  it("undo gives the draft back, whatever was done", () => {
    fc.assert(
      fc.property(draftAndAnyEdits, ({ paragraphs, edits }) => {
        const applied = applyEdits(paragraphs, edits);
        if (!applied.ok) return;
        const undone = applyEdits(applied.paragraphs, applied.undo);
        expect(undone.ok && undone.paragraphs).toEqual(paragraphs);
      }),
    );
  });

  it("the order in which edits are listed does not matter", () => {
    fc.assert(
      fc.property(draftAndAnyEdits, ({ paragraphs, edits }) => {
        const [one, other] = [applyEdits(paragraphs, edits), applyEdits(paragraphs, [...edits].reverse())];
        expect(one.ok).toBe(other.ok);
        if (one.ok && other.ok) expect(other.paragraphs).toEqual(one.paragraphs);
      }),
    );
  });

  it("what overlaps is refused, what does not is applied", () => {
    fc.assert(
      fc.property(draftAndAnyEdits, ({ paragraphs, edits }) => {
        const clash = edits.some((a, i) => edits.some((b, j) => i < j && overlap(a, b)));
        expect(applyEdits(paragraphs, edits).ok).toBe(!clash);
      }),
    );
  });
});
