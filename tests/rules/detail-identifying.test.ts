import fc from "fast-check";
import { plainParagraph } from "../../src/model/paragraph";
import { isNhsNumber, numbersIn } from "../../src/rules/detail-identifying/numbers";
import { isFullName, peopleIn } from "../../src/rules/detail-identifying/people";

const numbers = (text: string) =>
  numbersIn(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
const people = (text: string) =>
  peopleIn(plainParagraph(text)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe("NHS numbers", () => {
  it("pass by their check digit alone", () => {
    expect(isNhsNumber("943 476 5919")).toBe(true);
    expect(isNhsNumber("943 476 5918")).toBe(false);
    expect(isNhsNumber("123 456 789")).toBe(false);
  });

  it("hold for exactly one last digit, or for none", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (nine) => {
        const valid = [...Array(10).keys()].filter((last) => isNhsNumber(`${nine}${last}`));
        expect(valid.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("numbers that point to somebody", () => {
  it.each([
    ["DOB: 3 March 2012", "birth: 3 March 2012"],
    ["She died on 4 May 2019.", "death: 4 May 2019"],
    ["Ring 020 7946 0000.", "phone: 020 7946 0000"],
    ["Ring +44 1632 960147.", "phone: +44 1632 960147"],
    ["Write to pat.lovell@marlshire.example.", "email: pat.lovell@marlshire.example"],
    ["They live in RV7 3QD.", "postcode: RV7 3QD"],
    ["They moved to Flat 3, 12 High Street, Northmere.", "address: Flat 3, 12 High Street, Northmere"],
    ["Her number is AB 12 34 56 C.", "insurance: AB 12 34 56 C"],
  ])("%s", (text, found) => {
    expect(numbers(text)).toEqual([found]);
  });

  it.each([
    "Ring 0800 1111, 0300 123 4567 or 999.",
    "The child was born in 2012.",
    "Recommendation 4 The Close of 2.2 Board View in 2018/19.",
    "The 0-19 service saw 1,204 of 3,500 children on 3 May Road safety days.",
  ])("none in: %s", (text) => {
    expect(numbers(text)).toEqual([]);
  });
});

describe("people by name", () => {
  it.each([
    ["His mother, Pat Lovell, was heard.", "relative: Pat Lovell"],
    ["The child's aunt, Mrs Lovell, was heard.", "relative: Mrs Lovell"],
    ["Child X (Jo Bloggs) was heard.", "relative: Jo Bloggs"],
    ["Oba Lindqvist, aged 3, was heard.", "relative: Oba Lindqvist"],
    ["The duty social worker Pat Lovell called.", "practitioner: Pat Lovell"],
  ])("%s", (text, found) => {
    expect(people(text)).toEqual([found]);
  });

  it.each([
    "The mother, Health Visitor and GP met.",
    "Parents, Home Links and schools met.",
    "Pat Lovell, an independent reviewer, chaired the panel.",
    "Each child met Barnardo's Young Carers and the Signs of Safety team.",
    "The father spoke to Northmere Police.",
  ])("none in: %s", (text) => {
    expect(people(text)).toEqual([]);
  });

  it("knows a full name from a pseudonym", () => {
    expect(isFullName("Jo Lovell")).toBe(true);
    for (const subject of ["Robin", "Child Q", "Family B", "Baby Blue"])
      expect(isFullName(subject)).toBe(false);
  });
});
