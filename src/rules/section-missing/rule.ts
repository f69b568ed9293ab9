import type { Section } from "../../model/draft";
import type { Found } from "../kit";
import { defineRule } from "../kit";
import { quoted } from "../wording";
import purposes from "./purposes.json";

interface Missing extends Found {
  readonly section: Section;
}

const PURPOSES: Readonly<Record<string, { readonly why: string; readonly todo: string } | undefined>> =
  purposes;

export default defineRule<Missing>({
  id: "section-missing",
  about: "Every standard section of the house style is there.",
  severity: "error",

  *find({ sections }) {
    for (const section of sections)
      if (section.required && !section.span) yield { span: section.place, section };
  },

  say({ section: { id, title } }, { style }) {
    const purpose = PURPOSES[id];
    return {
      what: `The section ${quoted(title)} is missing.`,
      why: purpose?.why ?? `Every response in the house style ${quoted(style.title)} has it.`,
      todo: purpose?.todo ?? "Add the section, or choose another house style if this board does not use it.",
    };
  },

  fixes({ section: { id, title } }, _draft, { insertion }) {
    const edits = insertion?.(id);
    return edits
      ? [{ id: "insert", title: `Insert the section ${quoted(title)}`, kind: "offer", edits }]
      : [];
  },
});
