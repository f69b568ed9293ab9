import { formatNumber } from "../../src/hosts/docx/number-formats";
import { readDocx } from "../../src/hosts/docx/read";
import { type DocxBlock, docx, level, paragraph, part } from "../kit/docx";
import { read, shown, silently } from "./reading";

const abstract = (id: number, ...inside: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${inside.join("")}</w:abstractNum>`;
const num = (id: number, of: number, inside = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inside}</w:num>`;
const start = (at: number, value: number): string =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
/** An empty paragraph of a list. */
const item = (numId: number, at = 0, more = ""): DocxBlock => ({
  xml: `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${numId}"/></w:numPr>${more}</w:pPr></w:p>`,
});
const anchor = paragraph("x");

/** The numbers of the paragraphs in front of the anchor. */
function numbers(numbering: string, blocks: readonly DocxBlock[], styles?: string): string[] {
  const parts = { "word/numbering.xml": part("numbering", numbering) };
  const more = styles === undefined ? {} : { "word/styles.xml": part("styles", styles) };
  const reading = silently(readDocx(docx([...blocks, anchor], { ...parts, ...more })));
  return reading.paragraphs.slice(0, -1).map(({ listString }) => listString);
}

const outline = [level(0, "decimal", "%1."), level(1, "decimal", "%1.%2"), level(2, "decimal", "%1.%2.%3")];

describe("automatic numbers", () => {
  it("count on, and begin anew below a higher level", () => {
    const items = [item(1), item(1, 1), item(1, 1), item(1, 2), item(1), item(1, 1), item(1, 2)];
    expect(numbers(abstract(0, ...outline) + num(1, 0), items)).toEqual([
      "1.",
      "1.1",
      "1.2",
      "1.2.1",
      "2.",
      "2.1",
      "2.1.1",
    ]);
  });

  it("stand in front of the text with their level, and are in no text", () => {
    const reading = read(
      paragraph("Lead", { list: "letters" }),
      paragraph("Due", { list: "letters", level: 1 }),
      paragraph("Dot", { list: "bullets" }),
    );
    expect(shown(reading)).toEqual(["a) Lead", "i) Due", "• Dot"]);
    expect(reading.paragraphs.map(({ listLevel }) => listLevel)).toEqual([0, 1, 0]);
  });

  it("are counted together by all lists of one definition, unless a list has its own start", () => {
    const numbering = abstract(0, ...outline) + num(1, 0) + num(2, 0) + num(3, 0, start(0, 1));
    expect(numbers(numbering, [item(1), item(2), item(3), item(3), item(1)])).toEqual([
      "1.",
      "2.",
      "1.",
      "2.",
      "3.",
    ]);
  });

  it("begin at the start of their level, also anew", () => {
    const from5 = level(1, "decimal", "%1.%2").replace('w:start w:val="1"', 'w:start w:val="5"');
    expect(
      numbers(abstract(0, level(0, "decimal", "%1"), from5) + num(1, 0), [
        item(1),
        item(1, 1),
        item(1, 1),
        item(1),
        item(1, 1),
      ]),
    ).toEqual(["1", "1.5", "1.6", "2", "2.5"]);
  });

  it("take their own start once, where they are first met", () => {
    const numbering = abstract(0, ...outline) + num(1, 0) + num(2, 0, start(0, 4) + start(1, 7));
    expect(numbers(numbering, [item(1), item(1, 1), item(2, 1), item(2), item(2, 1)])).toEqual([
      "1.",
      "1.1",
      "1.7",
      "2.",
      "2.7",
    ]);
  });

  it("count an unused higher level as used", () => {
    expect(numbers(abstract(0, ...outline) + num(1, 0), [item(1, 1), item(1, 1), item(1)])).toEqual([
      "1.1",
      "1.2",
      "2.",
    ]);
  });

  it("go on below a higher level where the level never begins anew, or only below another", () => {
    const never = level(1, "decimal", "%2", '<w:lvlRestart w:val="0"/>');
    const onlyBelowFirst = level(2, "decimal", "%3", '<w:lvlRestart w:val="1"/>');
    const numbering = abstract(0, level(0, "decimal", "%1."), never, onlyBelowFirst) + num(1, 0);
    expect(
      numbers(numbering, [
        item(1),
        item(1, 1),
        item(1, 2),
        item(1, 1),
        item(1, 2),
        item(1),
        item(1, 1),
        item(1, 2),
      ]),
    ).toEqual(["1.", "1", "1", "2", "2", "2.", "3", "1"]);
  });

  it("are figures all through on a legal level", () => {
    const legal = level(1, "decimal", "%1.%2", "<w:isLgl/>");
    expect(
      numbers(abstract(0, level(0, "upperRoman", "%1."), legal) + num(1, 0), [item(1), item(1), item(1, 1)]),
    ).toEqual(["I.", "II.", "2.1"]);
  });

  it("leave out a level that is a bullet or has no number", () => {
    const numbering =
      abstract(
        0,
        level(0, "bullet", "-"),
        level(1, "decimal", "%1%2)"),
        level(2, "none", "Note"),
        level(3, "decimal", ""),
      ) + num(1, 0);
    expect(numbers(numbering, [item(1), item(1, 1), item(1, 2), item(1, 3)])).toEqual([
      "•",
      "1)",
      "Note",
      "",
    ]);
  });

  it("come with the words of their level", () => {
    const numbering =
      abstract(
        0,
        level(0, "cardinalText", "Finding %1:"),
        level(1, "lowerLetter", "Recommendation %1%2", "<w:isLgl w:val='0'/>"),
      ) + num(1, 0);
    expect(numbers(numbering, [item(1), item(1, 1), item(1)])).toEqual([
      "Finding One:",
      "Recommendation Onea",
      "Finding Two:",
    ]);
  });

  it("are taken from the list's own level where it has one", () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, "upperLetter", "%1)")}</w:lvlOverride>`;
    expect(numbers(abstract(0, ...outline) + num(1, 0) + num(2, 0, own), [item(1), item(2)])).toEqual([
      "1.",
      "B)",
    ]);
  });

  it("are not given for the list 0 and for a list that is not there", () => {
    const reading = silently(readDocx(docx([item(0), item(77), anchor])));
    expect(reading.paragraphs.map(({ listString, listLevel }) => [listString, listLevel])).toEqual([
      ["", null],
      ["", null],
      ["", null],
    ]);
  });

  it("are not given to a paragraph of nothing but a section break", () => {
    expect(
      numbers(abstract(0, ...outline) + num(1, 0), [item(1), item(1, 0, "<w:sectPr/>"), item(1)]),
    ).toEqual(["1.", "", "2."]);
  });

  it("are not counted for a hidden paragraph", () => {
    const hidden = item(1, 0, "<w:rPr><w:vanish/></w:rPr>");
    expect(numbers(abstract(0, ...outline) + num(1, 0), [item(1), hidden, item(1)])).toEqual([
      "1.",
      "",
      "2.",
    ]);
  });
});

describe("numbers of styles", () => {
  const style = (id: string, inside: string, basedOn = "Normal"): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${basedOn}"/><w:pPr>${inside}</w:pPr></w:style>`;
  const list = (inside: string): string => `<w:numPr>${inside}</w:numPr>`;
  const tied = (at: number, text: string, id: string): string =>
    level(at, "decimal", text, `<w:pStyle w:val="${id}"/>`);

  it("are those of the level that is tied to the style", () => {
    const numbering = abstract(0, tied(0, "%1", "A"), tied(1, "%1.%2", "B")) + num(1, 0);
    const styles =
      style("A", list('<w:numId w:val="1"/>')) +
      style("B", list('<w:numId w:val="1"/>')) +
      style("C", "", "B");
    const blocks = ["A", "B", "C", "B", "A"].map((id) => paragraph("", { style: id }));
    expect(numbers(numbering, blocks, styles)).toEqual(["1", "1.1", "1.2", "1.3", "2"]);
  });

  it("take the level from one style and the list from the style below it", () => {
    const styles =
      style("A", list('<w:ilvl w:val="0"/><w:numId w:val="1"/>')) +
      style("B", list('<w:ilvl w:val="1"/>'), "A");
    expect(
      numbers(
        abstract(0, ...outline) + num(1, 0),
        [paragraph("", { style: "A" }), paragraph("", { style: "B" })],
        styles,
      ),
    ).toEqual(["1.", "1.1"]);
  });

  it("are switched off by a paragraph's own list 0, and by a style's", () => {
    const styles = style("A", list('<w:numId w:val="1"/>')) + style("B", list('<w:numId w:val="0"/>'), "A");
    const off: DocxBlock = {
      xml: '<w:p><w:pPr><w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:p>',
    };
    expect(
      numbers(
        abstract(0, ...outline) + num(1, 0),
        [paragraph("", { style: "A" }), off, paragraph("", { style: "B" }), paragraph("", { style: "A" })],
        styles,
      ),
    ).toEqual(["1.", "", "", "2."]);
  });

  it("come through a numbering style", () => {
    const numbering =
      abstract(0, '<w:numStyleLink w:val="House"/>') +
      abstract(1, '<w:styleLink w:val="House"/>', level(0, "upperLetter", "%1")) +
      num(1, 0) +
      num(2, 1);
    const styles =
      '<w:style w:type="numbering" w:styleId="House"><w:name w:val="House"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    expect(numbers(numbering, [item(1), item(2), item(1)], styles)).toEqual(["A", "B", "C"]);
  });
});

describe("number formats", () => {
  it.each([
    ["decimal", 12, "12"],
    ["decimalZero", 7, "07"],
    ["decimalZero", 12, "12"],
    ["lowerLetter", 26, "z"],
    ["lowerLetter", 27, "aa"],
    ["lowerLetter", 28, "bb"],
    ["upperLetter", 53, "AAA"],
    ["lowerRoman", 49, "xlix"],
    ["upperRoman", 1994, "MCMXCIV"],
    ["ordinal", 1, "1st"],
    ["ordinal", 12, "12th"],
    ["ordinal", 23, "23rd"],
    ["cardinalText", 1, "One"],
    ["cardinalText", 21, "Twenty-one"],
    ["cardinalText", 342, "Three hundred forty-two"],
    ["ordinalText", 1, "First"],
    ["ordinalText", 20, "Twentieth"],
    ["ordinalText", 12, "Twelfth"],
    ["ordinalText", 22, "Twenty-second"],
    ["numberInDash", 4, "- 4 -"],
    ["none", 4, ""],
    ["hindiVowels", 4, "4"],
  ])("%s of %d is %s", (format, value, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });

  it("a custom one has as many figures as its pattern", () => {
    expect(formatNumber(7, "custom", "001, 002, 003, ...")).toBe("007");
  });
});
