import type { Draft } from "../model/draft";
import { knownOfCase } from "../new-response/new-response";
import { type Field, fields, type Values } from "../sections/fields";
import { type Filled, fill } from "../sections/fill";
import type { StandardSection } from "../sections/schema";
import { shippedSections } from "../sections/shipped";
import type { Template } from "../templates/schema";
import { askedFor } from "./section-list";

/** What a new response would say of the case in its standard sections, and what it has to be told for that. */
export interface CaseFields {
  /** In the order of the form: what the report does not state, and what was given. */
  readonly fields: readonly Field[];
  readonly sections: readonly { readonly section: StandardSection; readonly filled: Filled }[];
  /** The guidance to choose from where more than one may have applied. */
  readonly choices: Filled["law"]["choices"];
}

/** What the title says beside the sections. */
const TITLE = ["board", "review", "subject"];

/** Asks what the sections of a house style have to know beyond what the report states; `given` is what was filled in. */
export function caseFields(review: Draft, template: Template, given: Values): CaseFields {
  const stated = knownOfCase(review, {}).values;
  const known = knownOfCase(review, given).values;
  const library = (template.new?.sections ?? []).flatMap((id) =>
    shippedSections.filter((section) => section.id === id),
  );
  const filledWith = (values: Values): Filled[] => library.map((section) => fill(section, values));
  const now = filledWith(known);
  const asked = new Set(
    // What was asked at first stays while it is filled in, and what that brings up is asked too.
    [...askedFor(filledWith(stated)), ...askedFor(now)].map(({ id }) => id),
  );
  for (const id of TITLE) if (!stated[id]) asked.add(id);
  for (const id of Object.keys(given)) asked.add(id);
  const choices = now.find(({ law }) => law.choices.length > 0)?.law.choices ?? [];
  return {
    fields: fields.filter(({ id }) => asked.has(id) && (id !== "edition" || choices.length > 0)),
    sections: library.flatMap((section, at) => {
      const filled = now[at];
      return filled ? [{ section, filled }] : [];
    }),
    choices,
  };
}
