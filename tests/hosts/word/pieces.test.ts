import { counted, handleOf, hitOf } from "../../../src/hosts/word/pieces";

const held = (raw: string) => ({ word: 0, raw, id: null });

describe("what Word is asked to search for", () => {
  it("is the words themselves", () => {
    const handle = handleOf(held("The board will act."), "The board will act.", 4, 9);
    expect(handle?.first).toEqual({ search: "board", raw: "board", at: 4 });
    expect(handle?.last).toBe(handle?.first);
  });

  it("writes a caret and control characters as Word's search has them", () => {
    const raw = "2^3\tis\u000B8";
    expect(handleOf(held(raw), "2^3\tis\n8", 0, 3)?.first?.search).toBe("2^^3");
    expect(handleOf(held(raw), "2^3\tis\n8", 3, 4)?.first?.search).toBe("^t");
  });

  it("is the beginning and the end of words too long for one search", () => {
    const text = `${"word ".repeat(80)}end`;
    const handle = handleOf(held(text), text, 0, text.length);
    expect(handle?.first?.raw.length).toBeLessThanOrEqual(255);
    expect(handle?.first?.at).toBe(0);
    expect(text.endsWith(handle?.last?.raw ?? "?")).toBe(true);
  });

  it("is the beginning and the end of words that a deletion cuts", () => {
    const raw = "The board will soon act by May.";
    const handle = handleOf(held(raw), "The board will act by May.", 4, 18);
    expect(handle).toEqual({
      first: { search: "board will ", raw: "board will ", at: 4 },
      last: { search: "act", raw: "act", at: 20 },
    });
  });

  it("for a point is the words before it, and nothing at the start of a paragraph", () => {
    expect(handleOf(held("The board."), "The board.", 9, 9)?.first?.raw).toBe("The board");
    expect(handleOf(held("The board."), "The board.", 0, 0)).toEqual({ first: null, last: null });
  });
});

describe("which of Word's hits is meant", () => {
  const act = { search: "act", raw: "act", at: 8 };
  const which = (piece: typeof act, raw: string, hits: string[]) => hitOf(piece, 0, counted([raw]), hits);

  it("is told by how often the words stand before it", () => {
    expect(which(act, "act and act", ["act", "act"])).toBe(1);
  });

  it("counts the hits of earlier paragraphs", () => {
    expect(hitOf(act, 1, counted(["act", "act and act"]), ["act", "act", "act"])).toBe(2);
  });

  it("is found whether or not Word takes straight quotation marks for curly ones", () => {
    const piece = { search: "'s plan", raw: "'s plan", at: 14 };
    const raw = "one’s plan, it's plan";
    expect(which(piece, raw, ["’s plan", "'s plan"])).toBe(1);
    expect(which(piece, raw, ["'s plan"])).toBe(0);
  });

  it("is found whether or not Word takes non-breaking spaces for plain ones", () => {
    const piece = { search: "by May", raw: "by May", at: 10 };
    const raw = "by\u00A0May or by May";
    expect(which(piece, raw, ["by\u00A0May", "by May"])).toBe(1);
    expect(which(piece, raw, ["by May"])).toBe(0);
  });

  it("stays open where Word found another number of them than the text has", () => {
    expect(which(act, "act and act", ["act"])).toBeNull();
    expect(which(act, "act and act", [])).toBeNull();
  });
});
