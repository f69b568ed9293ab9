import fc from "fast-check";
import { sentencesIn } from "../../src/language/sentences";
import { plainParagraph } from "../../src/model/paragraph";

const split = (text: string) =>
  sentencesIn(plainParagraph(text)).map(({ start, end }) => text.slice(start, end));

describe("sentences of a paragraph", () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      "two plain sentences",
      "The form was changed. It will be tested.",
      ["The form was changed.", "It will be tested."],
    ],
    [
      "a year and a stop",
      "This ran until 2024. The Board then met.",
      ["This ran until 2024.", "The Board then met."],
    ],
    [
      "paragraph numbers inside",
      "As set out in paragraph 3.5.3 and 4.1. the form was changed.",
      ["As set out in paragraph 3.5.3 and 4.1. the form was changed."],
    ],
    [
      "a date in figures",
      "Closed on 31.03.24. Nothing is left.",
      ["Closed on 31.03.24.", "Nothing is left."],
    ],
    [
      "e.g. and i.e.",
      "Some forms, e.g. The Blue Form, i.e. Form 3, were changed.",
      ["Some forms, e.g. The Blue Form, i.e. Form 3, were changed."],
    ],
    [
      "titles",
      "Dr. Lowe and Mrs. Hart met. St. Anne's School was told.",
      ["Dr. Lowe and Mrs. Hart met.", "St. Anne's School was told."],
    ],
    ["No. in front of a figure", "See action No. 7 on the list.", ["See action No. 7 on the list."]],
    ["no as an answer", "The answer was no. The form stayed.", ["The answer was no.", "The form stayed."]],
    [
      "etc. in the middle and at the end",
      "Forms, letters etc. were changed. So were leaflets etc. The Board agreed.",
      ["Forms, letters etc. were changed.", "So were leaflets etc.", "The Board agreed."],
    ],
    [
      "initials",
      "It was led by J. K. Marsh. She met staff.",
      ["It was led by J. K. Marsh.", "She met staff."],
    ],
    [
      "a lettered appendix",
      "It is in Appendix B. The form is there.",
      ["It is in Appendix B.", "The form is there."],
    ],
    [
      "a quotation that ends a sentence",
      "She said “it is done.” The Board agreed.",
      ["She said “it is done.”", "The Board agreed."],
    ],
    [
      "a bracket that ends a sentence",
      "The form was changed (see above.) It works.",
      ["The form was changed (see above.)", "It works."],
    ],
    ["a question and a cry", "Is it done? Yes! It is.", ["Is it done?", "Yes!", "It is."]],
    [
      "a forgotten space",
      "The form was changed.The Board agreed.",
      ["The form was changed.", "The Board agreed."],
    ],
    ["an address on the web", "See www.Marlshire.Example for more.", ["See www.Marlshire.Example for more."]],
    [
      "lines of a cell",
      "Form changed\n- Staff told\n2 audits done",
      ["Form changed", "Staff told", "2 audits done"],
    ],
    ["a line that goes on", "The form was\nchanged in May.", ["The form was\nchanged in May."]],
    [
      "a semicolon goes on",
      "The form was changed; staff were told.",
      ["The form was changed; staff were told."],
    ],
    ["a typed number", "2.3.1 The form was changed.", ["The form was changed."]],
    ["a typed letter", "b) The form was changed.", ["The form was changed."]],
    ["a typed dash", "– The form was changed.", ["The form was changed."]],
    ["a label", "Action taken: The form was changed.", ["The form was changed."]],
    ["a label with a date", "Update (March 2026): The form was changed.", ["The form was changed."]],
    ["an agency as a label", "Marlshire Police: We have changed the form.", ["We have changed the form."]],
    ["a number and a label", "1. Response: Agreed.", ["Agreed."]],
    [
      "a label in a later line",
      "The form was changed.\nFurther action: Staff will be told.",
      ["The form was changed.", "Staff will be told."],
    ],
    ["a status is no label", "Completed: 31.03.25", ["Completed: 31.03.25"]],
    ["a lead-in is no label", "The Board will: change the form.", ["The Board will: change the form."]],
    [
      "figures at the start are words of the sentence",
      "97% of forms were changed. 12 were not.",
      ["97% of forms were changed.", "12 were not."],
    ],
    ["nothing", "  \t ", []],
    ["only marks", "–", []],
  ];
  it.each(cases)("%s", (_name, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it("never overlap, keep their order and have no white space around them, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.array(fc.constantFrom(". ", "\n", "e.g. ", "A) ", "Lead: ", "2.1 ", "?”")),
        (text, bits) => {
          const whole = bits.join(text.slice(0, 20)) + text;
          let last = 0;
          for (const { start, end } of sentencesIn(plainParagraph(whole))) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(whole.slice(start, end).trim()).toBe(whole.slice(start, end));
            last = end;
          }
          expect(last).toBeLessThanOrEqual(whole.length);
        },
      ),
    );
  });
});
