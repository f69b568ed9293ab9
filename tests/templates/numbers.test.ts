import { romanFigures, romanValue } from "../../src/model/roman";
import {
  asWritten,
  automaticEnumerator,
  inFigures,
  isNumberAlone,
  numbersAlone,
  typedEnumerator,
} from "../../src/templates/numbers";

it.each([
  ["1. Words", "decimal", "1", "Words"],
  ["(2) Words", "decimal", "2", "Words"],
  ["3) Words", "decimal", "3", "Words"],
  ["2.3.1 Words", "decimal", "2.3.1", "Words"],
  ["3.4.2. Words", "decimal", "3.4.2", "Words"],
  ["a) words", "letter", "a", "words"],
  ["(iv) words", "letter", "iv", "words"],
  ["•\twords", "bullet", "", "words"],
  ["- words", "bullet", "", "words"],
])("finds the number typed in front of %j", (text, kind, number, rest) => {
  const found = typedEnumerator(text);
  expect(found.number).toMatchObject({ kind, text: number, typed: true });
  expect(text.slice(found.start)).toBe(rest);
});

it.each([
  "12 staff were trained",
  "2018 was a hard year",
  "3.5 million pounds",
  "A review was held",
  "1st of May",
])("finds no number in front of %j", (text) => {
  expect(typedEnumerator(text).number).toBeNull();
});

it.each([
  ["1.", "decimal", "1"],
  ["2.3", "decimal", "2.3"],
  ["a)", "letter", "a"],
  ["•", "bullet", ""],
  ["o", "bullet", ""],
])("reads Word's number %j", (listString, kind, number) => {
  expect(automaticEnumerator(listString)).toMatchObject({ kind, text: number, typed: false });
});

it.each([
  ["One", "1"],
  ["twenty-one", "21"],
  ["IV", "4"],
  ["07", "7"],
  ["B", "b"],
  ["1.2", "1.2"],
])("cites %j as %j", (text, cited) => {
  expect(inFigures(text)).toBe(cited);
});

it.each([
  ["R4", ["4"]],
  ["(3.1)", ["3.1"]],
  ["1, 3 and Rec. 4A", ["1", "3", "4a"]],
  ["R1/R2", ["1", "2"]],
  ["3 nurses", []],
  ["May 2027", []],
])("knows a cell that is nothing but numbers: %j", (words, numbers) => {
  expect(numbersAlone(words)).toEqual(numbers);
  expect(isNumberAlone(words)).toBe(numbers.length === 1);
});

it("knows Roman figures from letters", () => {
  expect(romanValue("xiv")).toBe(14);
  expect(romanValue("IX")).toBe(9);
  expect(romanValue("iiii")).toBeNull();
  expect(romanValue("abc")).toBeNull();
  expect(romanValue("")).toBeNull();
});

it("writes Roman figures that read as the same number", () => {
  expect(romanFigures(14)).toBe("xiv");
  for (let value = 1; value < 90; value++) expect(romanValue(romanFigures(value))).toBe(value);
});

it.each([
  ["3", "Recommendation III:", "iii"],
  ["4", "(iv)", "iv"],
  ["2", "Recommendations i and ii", "ii"],
  ["3", "Recommendation three", "3"],
  ["3", "Recommendation 3 (iii)", "3"],
  ["3a", "Recommendation IIIa", "3a"],
  ["3", "", "3"],
])("writes %j under the label %j as %j", (number, label, written) => {
  expect(asWritten(number, label)).toBe(written);
});
