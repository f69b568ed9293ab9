import { fields } from "../../src/sections/fields";
import { fill } from "../../src/sections/fill";
import { fieldsOf } from "../../src/sections/grammar";
import { FACTS, isKnownField, sectionSchema } from "../../src/sections/schema";
import { shippedSections } from "../../src/sections/shipped";

describe.each(shippedSections.map((section) => [section.id, section] as const))(
  "the shipped section %s",
  (_, section) => {
    it("fits the schema, with the examples that are its page", () => {
      expect(sectionSchema.parse(section)).toEqual(section);
      expect(section.examples.length).toBeGreaterThan(0);
    });

    it("names no field and no fact that there is not", () => {
      const forms = section.paragraphs.flat(2);
      for (const field of forms.flatMap(({ text }) => fieldsOf(text)))
        expect([field, isKnownField(field)]).toEqual([field, true]);
      for (const name of forms.flatMap(({ when }) => Object.keys(when ?? {})))
        expect([name, isKnownField(name) || FACTS.some((fact) => fact === name)]).toEqual([name, true]);
    });

    it.each(section.examples.map((example, i) => [i + 1, example] as const))(
      "says what example %i says",
      (_nth, { values, says }) => {
        expect(fill(section, values).paragraphs.map(({ text }) => text)).toEqual(says);
      },
    );

    it("says of every field where it stands", () => {
      for (const { values } of section.examples)
        for (const { text, fields: said } of fill(section, values).paragraphs)
          for (const { field, start, end, blank } of said) {
            const words = text.slice(start, end);
            expect(words).toBe(words.trim());
            expect([field, blank]).toEqual([field, words.startsWith("[insert ")]);
          }
    });
  },
);

it("every field is used by some shipped section", () => {
  const used = new Set(shippedSections.flatMap((section) => fill(section, {}).uses));
  // The law is worked out from these; the name of the board is said in full or by its letters.
  for (const id of ["review", "considered", "edition", "published", "board", "boardShort"]) used.add(id);
  expect(fields.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});
