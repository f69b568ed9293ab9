import type { Draft } from "../model/draft";
import { blankOf, type Field, fieldOf, fields, inPlainWords, type Values } from "../sections/fields";
import { type Filled, fill } from "../sections/fill";
import { valuesIn } from "../sections/known";
import type { StandardSection } from "../sections/schema";
import { type Standing, standingOf, valuesTyped } from "../sections/standing";
import type { KeptSections } from "./kept-sections";
import type { State } from "./state";

/** A standard section as a person sees it in a list. */
export interface ListedSection {
  readonly section: StandardSection;
  readonly standing: Standing;
  readonly filled: Filled;
}

/** The values in use: what somebody filled in, else what was typed into the sections, else what the draft states. */
export function valuesOf(draft: Draft | null, sections: KeptSections): Values {
  return {
    ...(draft && valuesIn(draft)),
    ...(draft && valuesTyped(draft, sections.written)),
    ...sections.values,
  };
}

/** Whether the document has these values as somebody has filled them in. */
export const isFilledIn = (given: Values, { sections }: State): boolean =>
  Object.entries(given).every(([id, value]) => (sections.values[id] ?? "") === value.trim());

/** Every section of the library as it stands in the draft. */
export function listedSections({ draft, library, sections }: State): readonly ListedSection[] {
  const values = valuesOf(draft, sections);
  return library.map((section) => {
    const filled = fill(section, values);
    const standing: Standing = draft
      ? standingOf(section, draft, filled, sections.written[section.id] ?? null)
      : { kind: "absent" };
    return { section, filled, standing };
  });
}

/** The fields that sections hang on and that are not known, in the order of the form. */
export function askedFor(filled: readonly Filled[]): readonly Field[] {
  const wanted = new Set(
    filled.flatMap(({ missing, law }) => [...missing, ...(law.choices.length > 0 ? ["edition"] : [])]),
  );
  // What is worked out is asked for by what it is worked out from.
  for (const [id, from] of Object.entries(WORKED_OUT_FROM))
    if (wanted.delete(id)) for (const each of from) wanted.add(each);
  const own = [...wanted].filter((id) => !fieldOf(id));
  return [...fields.filter(({ id }) => wanted.has(id)), ...own.map(ownField)];
}

const WORKED_OUT_FROM: Readonly<Record<string, readonly string[]>> = {
  body: ["board"],
  aReview: ["review"],
  theReview: ["review"],
  law: ["review", "considered"],
  criteria: ["review", "considered"],
  guidance: ["review", "considered"],
};

const ownField = (id: string): Field => ({
  id,
  label: inPlainWords(id).replace(/^./, (letter) => letter.toUpperCase()),
  hint: "",
  kind: "text",
  blank: blankOf(id),
  suggestions: [],
});
