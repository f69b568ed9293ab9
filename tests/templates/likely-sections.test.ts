import { plainParagraph } from "../../src/model/paragraph";
import { likelySections } from "../../src/templates/likely-sections";
import words from "../../src/templates/vocabulary/likely-sections.json";

const cases = words.sections.flatMap(({ id, examples }) => examples.map((text) => [id, text] as const));

it.each(cases)("%s: %s", (id, text) => {
  const full = likelySections(plainParagraph(text)).filter((each) => each.full);
  expect(full.map((each) => each.id)).toContain(id);
});

it.each([
  "A line without a stop, of the review's panel",
  "It was held.",
  "We are sorry for what happened to her and her family.",
])("is nothing: %s", (text) => {
  expect(likelySections(plainParagraph(text)).filter(({ full }) => full)).toEqual([]);
});
