import fc from "fast-check";
import { plainParagraph } from "../../src/model/paragraph";
import { referencesIn } from "../../src/rules/reference-broken/references";
import { spotsIn } from "../../src/rules/reference-broken/spots";

const references = (text: string) => referencesIn(plainParagraph(text));
const inside = (text: string) =>
  references(text)
    .filter(({ elsewhere }) => !elsewhere)
    .map(({ kind, numbers }) => `${kind} ${numbers.join(" ")}`);

describe("references within a draft", () => {
  it.each([
    ["As said in paragraph 2.3.1. of this response, it is done.", "paragraph 2.3.1"],
    ["It is part of Recommendation 7.", "recommendation 7"],
    ["It is part of recommendations 3a and 5.", "recommendation 3a 5"],
    ["The form is at Appendix B.", "appendix b"],
    ["This is linked to R11.", "recommendation 11"],
    ["It is as in learning point 9.", "unit 9"],
    ["That is done (see 4.5.2 above).", "paragraph 4.5.2"],
    ["It covers paragraphs 14.1 to 14.3 above.", "paragraph 14.1 14.3"],
    ["We share the worry of Finding 2.", "finding 2"],
  ])("%s", (text, found) => {
    expect(inside(text)).toEqual([found]);
  });

  it.each([
    "It is said in paragraph 12.3 of the overview report.",
    "Recommendation 4 from the review of Child B was the same.",
    "A section 47 enquiry and a section 11 audit were held.",
    "IICSA Recommendation 13 asked for it.",
    "The overview report (paragraph 12.3) asked for it.",
    "The score was 4.5 above average in 2.1 of 3 cases.",
    "Recommendation 4",
    "Staff met 7 times at table tennis.",
  ])("none in: %s", (text) => {
    expect(inside(text)).toEqual([]);
  });
});

it("spots stay inside the text and apart, whatever it is given", () => {
  const piece = fc.constantFrom(
    "see ",
    "paragraph ",
    "Recommendation ",
    "R",
    "2.3",
    "1",
    ".",
    " above",
    " to ",
    "Appendix ",
    "B",
    " and ",
    "Error! ",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      for (const { start, end } of spotsIn(plainParagraph(text))) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
