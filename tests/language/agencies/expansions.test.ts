import * as fc from "fast-check";
import { expansionsIn } from "../../../src/language/agencies/expansions";
import { plainParagraph } from "../../../src/model/paragraph";
import { textOf } from "../../../src/model/span";

const expandedIn = (text: string): string[] =>
  expansionsIn([plainParagraph(text)]).map(({ short, full }) => `${short} = ${full}`);

describe("an abbreviation is explained by", () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "The Northmere Safeguarding Children Partnership (NSCP) met.",
      ["NSCP = Northmere Safeguarding Children Partnership"],
    ],
    [
      "Norvale and Marl NHS Foundation Trust (NMFT) replied.",
      ["NMFT = Norvale and Marl NHS Foundation Trust"],
    ],
    // the letters begin like "as" and "to", which may also introduce them
    ["Aldermoor Safeguarding Panel (ASP) met.", ["ASP = Aldermoor Safeguarding Panel"]],
    ["Torfold Safeguarding Board (now TSB) met.", ["TSB = Torfold Safeguarding Board"]],
    ["Clinical Commissioning Groups (CCGs) ended.", ["CCG = Clinical Commissioning Group"]],
    [
      "Child and Adolescent Mental Health Services (CAMHS) came.",
      ["CAMHS = Child and Adolescent Mental Health Services"],
    ],
    ["Keeping Children Safe in Education (KCSiE) applies.", ["KCSiE = Keeping Children Safe in Education"]],
    ["It went to the Department for Education (DfE).", ["DfE = Department for Education"]],
    [
      "Children and Family Court Advisory and Support Service (Cafcass)",
      ["Cafcass = Children and Family Court Advisory and Support Service"],
    ],
    ["The multi-agency safeguarding hub (MASH) opened.", ["MASH = multi-agency safeguarding hub"]],
    ["It went to the MASH (multi agency safeguarding hub).", ["MASH = multi agency safeguarding hub"]],
    [
      "EAB Eastvale Adults Board; ELS Early Learning Service; RAG red, amber, green.",
      ["EAB = Eastvale Adults Board", "ELS = Early Learning Service", "RAG = red, amber, green"],
    ],
    ["EAB Eastvale Adults Board; it met.", []],
    ["The Eastvale Adults Board [EAB] met.", ["EAB = Eastvale Adults Board"]],
    ["the Marl Review Panel, or MRP, met", ["MRP = Marl Review Panel"]],
    ["Eastvale Learning and Review (ELRG) group met.", ["ELRG = Eastvale Learning and Review"]],
    [
      "Marlshire County Council Early Help Service (MCC EHS) replied.",
      ["MCC EHS = Marlshire County Council Early Help Service"],
    ],
    ["Isle of Marl Safeguarding Board (IOMSB)", ["IOMSB = Isle of Marl Safeguarding Board"]],
    [
      "MSCP – Marlshire Safeguarding Children Partnership",
      ["MSCP = Marlshire Safeguarding Children Partnership"],
    ],
    [
      "MSCP\tMarlshire Safeguarding Children Partnership",
      ["MSCP = Marlshire Safeguarding Children Partnership"],
    ],
    [
      "The Marlshire Safeguarding Children Partnership (the Partnership) met.",
      ["the Partnership = Marlshire Safeguarding Children Partnership"],
    ],
    [
      "Marlshire Safeguarding Children Partnership (hereafter “the Partnership”)",
      ["the Partnership = Marlshire Safeguarding Children Partnership"],
    ],
    [
      "The Chair of Marlshire Community Safety Partnership (the Partnership) wrote in May.",
      ["the Partnership = Marlshire Community Safety Partnership"],
    ],
    [
      "It went to the Case Review (CR) Group of the Marlshire Safeguarding Adults Board (the Board) in May.",
      ["CR = Case Review", "the Board = Marlshire Safeguarding Adults Board"],
    ],
    [
      "Marlshire Safeguarding Children Board (MSCB, hereafter the Board)",
      ["MSCB = Marlshire Safeguarding Children Board", "the Board = Marlshire Safeguarding Children Board"],
    ],
  ])("%s", (text, expected) => {
    expect(expandedIn(text)).toEqual(expected);
  });

  it("two cells of one row of a glossary", () => {
    const cell = (column: number) => ({ table: 0, row: 3, column, span: 1, header: false, within: null });
    const paragraphs = [
      plainParagraph("EHA", { cell: cell(0) }),
      plainParagraph("Early Help Assessment", { cell: cell(1) }),
    ];
    expect(expansionsIn(paragraphs)).toEqual([
      {
        short: "EHA",
        full: "Early Help Assessment",
        span: { paragraph: 0, start: 0, endParagraph: 1, end: 21 },
      },
    ]);
  });
});

describe("no abbreviation is explained by", () => {
  it.each([
    "The letter was sent (see MSCP website).",
    "The Council (Housing) replied.",
    "Three children (ABC) were seen.",
    "The report (2019) was read.",
    "The Board met (in May) and agreed.",
    "This was done (NHS).",
    "",
    "((((((((((",
  ])("%s", (text) => {
    expect(expandedIn(text)).toEqual([]);
  });
});

it("the span of an expansion covers the name and its abbreviation", () => {
  const paragraphs = [plainParagraph(""), plainParagraph("The Early Help Assessment (EHA) is new.")];
  expect(expansionsIn(paragraphs).map(({ span }) => textOf(paragraphs, span))).toEqual([
    "Early Help Assessment (EHA)",
  ]);
});

it("expansions lie inside their paragraph, whatever the text", () => {
  const word = fc.constantFrom(
    ..."Marl Safeguarding Board (MSB) [MSB] MSB ( ) the and or , hereafter “the Board” of NHS".split(" "),
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(word, { maxLength: 40 }).map((list) => list.join(" ")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const { span, short, full } of expansionsIn([plainParagraph(text)])) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.start).toBeLessThan(span.end);
        expect(short.length).toBeGreaterThan(1);
        expect(full).not.toBe("");
      }
    }),
    { numRuns: 1000 },
  );
});
