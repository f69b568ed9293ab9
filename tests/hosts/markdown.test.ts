import fc from "fast-check";
import { readText } from "../../src/hosts/text/read";
import { aloud, shown, silently, textsOf } from "./reading";

const read = (text: string) => silently(readText(text, "markdown"));
const only = (text: string) => read(text).paragraphs[0];

describe("Markdown", () => {
  it("has headings with levels and styles", () => {
    const { paragraphs } = read("# One #\nText\n### *Three*\n\nTitle\n=====\n\nPart\n---\n\nLast");
    expect(paragraphs.map(({ text, outlineLevel, style }) => [text, outlineLevel, style])).toEqual([
      ["One", 1, "Heading 1"],
      ["Text", null, ""],
      ["Three", 3, "Heading 3"],
      ["Title", 1, "Heading 1"],
      ["Part", 2, "Heading 2"],
      ["Last", null, ""],
    ]);
  });

  it("has headings without the names for links that Google Docs and pandoc write behind them", () => {
    const { paragraphs } = read("# **Aims** {#aims}\n\n## Scope ## {.unnumbered #scope}\n\n## Lead {name}");
    expect(paragraphs.map(({ text }) => text)).toEqual(["Aims", "Scope", "Lead {name}"]);
  });

  it.each([
    ["**Recommendation 1:** The *Board* should __act__.", "Recommendation 1: The Board should act."],
    ["a snake_case_name and 5 * 3 * 2", "a snake_case_name and 5 * 3 * 2"],
    ["***both*** and **one *in* other**", "both and one in other"],
    ["an unclosed **mark and a lone _one", "an unclosed **mark and a lone _one"],
    ["~~struck~~ but ~not~", "struck but ~not~"],
    ["see [the plan](https://example.org/a_(b)) and ![chart](c.png)", "see the plan and chart"],
    ["[insert date] by [the Lead] (tbc)", "[insert date] by [the Lead] (tbc)"],
    ["<https://example.org> and <name of agency>", "https://example.org and <name of agency>"],
    ["1\\. not \\*bold\\* \\_x\\_", "1. not *bold* _x_"],
    ["`code *kept*` and ``a ` b``", "code *kept* and a ` b"],
    ["R&amp;D &pound;5 &#8211; AT&T", "R&D £5 – AT&T"],
    ["one<br>two<br/>three <u>four</u>", "one\ntwo\nthree four"],
    ["one  \ntwo\\\nthree", "one\ntwo\nthree"],
  ])("shows %j as %j", (source, text) => {
    expect(only(source)?.text).toBe(text);
  });

  it("has quotations in a style of their own, as pandoc gives them", () => {
    const { paragraphs } = read("Before.\n\n> What was asked,\nin two lines.\n\nBehind.\n");
    expect(paragraphs.map(({ text, style }) => [text, style])).toEqual([
      ["Before.", ""],
      ["What was asked,\nin two lines.", "Block Text"],
      ["Behind.", ""],
    ]);
  });

  it("is bold where every letter is", () => {
    expect(only("**Action taken:**")?.bold).toBe(true);
    expect(only("**Action** **taken**:")?.bold).toBe(true);
    expect(only("**Action** taken")?.bold).toBe(false);
    expect(only("*Action taken*")?.bold).toBe(false);
  });

  it("has tables with a header row, and empty cells", () => {
    const { paragraphs } = read(
      "Before\n\n| Ref | Lead \\| Co |\n|:---:|------|\n| **1** | |\n| 2 | a<br>b |\n\nAfter",
    );
    expect(
      paragraphs.map(({ text, cell }) => [text, cell && [cell.table, cell.row, cell.column, cell.header]]),
    ).toEqual([
      ["Before", null],
      ["Ref", [0, 0, 0, true]],
      ["Lead | Co", [0, 0, 1, true]],
      ["1", [0, 1, 0, false]],
      ["", [0, 1, 1, false]],
      ["2", [0, 2, 0, false]],
      ["a\nb", [0, 2, 1, false]],
      ["After", null],
    ]);
  });

  it("has bullets in cells as paragraphs of the cell", () => {
    const reading = read("| a |\n|---|\n| - one<br>- two |");
    expect(shown(reading)).toEqual(["a", "• one", "• two"]);
    expect(reading.paragraphs.at(-1)?.cell?.row).toBe(1);
  });

  it("has lists, with numbers as they were typed, nested by their indent", () => {
    const { paragraphs } = read("1. First\n2. Second\n   - point\n   - [x] done\n\n+ plus\n* star");
    expect(paragraphs.map(({ text, listLevel }) => [text, listLevel])).toEqual([
      ["1. First", null],
      ["2. Second", null],
      ["point", 0],
      ["done", 0],
      ["plus", 0],
      ["star", 0],
    ]);
  });

  it("leaves out comments and link addresses, and reads quotations and code as text", () => {
    expect(
      textsOf(
        read(
          "<!-- for\n\nus --> Shown\n\n> quoted\n\n```\ncode **as is**\n```\n\n[a]: https://example.org\n\nSee [plan][a].",
        ),
      ),
    ).toEqual(["Shown", "quoted", "code **as is**", "See plan."]);
  });

  it("keeps a line that looks like a link address and is none", () => {
    expect(textsOf(read("[Date]: to be agreed"))).toEqual(["[Date]: to be agreed"]);
  });

  it("has footnotes with the paragraph that refers to them", () => {
    const { paragraphs, notes } = read("One.\n\nTwo[^a] three.\n\n[^a]: The *source*\n    of it.");
    expect(paragraphs.map(({ text }) => text)).toEqual(["One.", "Two three."]);
    expect(notes).toEqual([{ kind: "footnote", text: "The source of it.", paragraph: 1 }]);
  });

  it("leaves out settings at the beginning, and says so", () => {
    const { paragraphs, codes } = aloud(readText("---\ntitle: Response\n---\n\nText", "markdown"));
    expect(paragraphs.map(({ text }) => text)).toEqual(["Text"]);
    expect(codes).toEqual(["front-matter"]);
  });

  it("shows any words without marks as they are", () => {
    const words = fc
      .string({ unit: fc.constantFrom(..."ab1 .,;:()'’–-%/"), minLength: 1, maxLength: 60 })
      .map((text) => `A${text}z`);
    fc.assert(fc.property(words, (text) => expect(textsOf(read(text))).toEqual([text])));
  });
});
