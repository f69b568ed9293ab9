import fc from "fast-check";
import { blanksIn, blanksInText } from "../../src/language/blanks";
import { plainParagraph } from "../../src/model/paragraph";

const blanks = (text: string) => blanksInText(text).map((blank) => blank.text);

describe("blanks", () => {
  it.each([
    ["The Board met on [insert date].", "[insert date]"],
    ["Led by [name of agency].", "[name of agency]"],
    ["Led by [name of officer].", "[name of officer]"],
    // What Word's own controls for dates and words say
    ["Click or tap to enter a date.", "Click or tap to enter a date."],
    ["Published on [Click to enter the date of publication]", "[Click to enter the date of publication]"],
    ["The report is at [link to follow].", "[link to follow]"],
    ["Lead: TBC", "TBC"],
    ["Due xx/xx/20xx.", "xx/xx/20xx"],
    ["Due DD/MM/YYYY.", "DD/MM/YYYY"],
    ["Due by XX June 2027.", "XX June 2027"],
    ["It fell to XX% of cases.", "XX%"],
    ["The «Board_Name» met.", "«Board_Name»"],
    ["The <insert board> met.", "<insert board>"],
    ["The {{board}} met.", "{{board}}"],
    ["Signed ________", "________"],
    ["Agreed by ( ).", "( )"],
    ["Who leads this???", "???"],
    ["Choose an item.", "Choose an item."],
    ["Lead: to be confirmed", "to be confirmed"],
    ["Met on DATE with all.", "DATE"],
    ["To be identified", "To be identified"],
    ["Lead to be identified.", "Lead to be identified"],
    ["Awaiting update", "Awaiting update"],
    ["To follow.", "To follow"],
    ["Response to follow", "Response to follow"],
    ["Agreed on 11 September 202X.", "202X"],
    ["It was published in 20XX.", "20XX"],
    ["Not yet agreed.", "Not yet agreed"],
    ["The subgroup (name to be confirmed) met.", "(name to be confirmed)"],
    ["The subgroup (venue to be decided) met.", "(venue to be decided)"],
    ["Review date: TO BE DECIDED", "TO BE DECIDED"],
  ])("in “%s”", (text, blank) => {
    expect(blanks(text)).toEqual([blank]);
  });

  it.each([
    "He wrote “they [the school] knew”, and “it were [sic] so […]”.",
    "See note [1] and the report (part 2).",
    'The form now asks: "told [name] at [time]".',
    "The Board agreed the plan, and the report is to follow it in May.",
    "Adult XX and Child X met at School X; see Chapter XX.",
    "Contents ........ 12",
    "Read it at <https://marlshire.example/> or write to <duty@marlshire.example>.",
    "A [text](https://marlshire.example) of a link.",
    "[name redacted] was asked.",
    "The date is to be agreed by the Board in May 2027.",
    "Training needs to be identified by each agency.",
    "A lead is to be identified by May 2027.",
    "Parents awaiting a response are rung every week.",
    "The scope is not yet agreed.",
    "Between 3 < 5 and 7 > 6 there is nothing.",
    "“I waited ... and waited”, said Robin.",
    "There is more here for the reader.",
  ])("not in “%s”", (text) => {
    expect(blanks(text)).toEqual([]);
  });

  it("takes a line of its own for a divider, but not in a table", () => {
    expect(blanksIn(plainParagraph("__________"))).toEqual([]);
    const cell = { table: 0, row: 0, column: 0, span: 1, header: false, within: null };
    expect(blanksIn(plainParagraph("____", { cell }))).toHaveLength(1);
  });

  it("never throws and never overlaps, whatever it is given", () => {
    const piece = fc.constantFrom(
      "[",
      "]",
      "(",
      ")",
      "«",
      "»",
      "XX",
      "x",
      "/",
      "20",
      "TBC",
      "_",
      ".",
      "…",
      "?",
      " ",
      "insert ",
      "date",
      "{",
      "}",
      "<",
      ">",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { start, end, text: words } of blanksInText(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(words);
          last = end;
        }
      }),
    );
  });
});
