import type { Edit } from "../edits/edit";
import type { Draft } from "../model/draft";
import { sectionOfTag, sectionTag } from "../model/reading";
import type { Given, Standard } from "../rules/kit";
import type { Values } from "../sections/fields";
import { fill, saysLaw } from "../sections/fill";
import { placeOfSection, type SectionPlace } from "../sections/place";
import type { StandardSection } from "../sections/schema";
import { standingOf } from "../sections/standing";
import { insertion, linesOf } from "../sections/write";
import type { Template } from "../templates/schema";
import type { KeptSections } from "./kept-sections";
import { valuesOf } from "./section-list";

/** The standard sections as one document uses them. */
export interface SectionsInUse {
  readonly library: readonly StandardSection[];
  readonly kept: KeptSections;
}

/** What rules may know of the standard sections of a draft. */
export function sectionsGiven(
  draft: Draft,
  template: Template,
  { library, kept }: SectionsInUse,
): Required<Pick<Given, "standards" | "insertion">> {
  // Few drafts hold a section, and few ask for one: what the draft says of itself is read for those alone.
  let known: Values | null = null;
  const values = (): Values => {
    known ??= valuesOf(draft, kept);
    return known;
  };
  const standards = draft.reading.controls.flatMap(({ tag }): readonly Standard[] => {
    const section = library.find(({ id }) => id === sectionOfTag(tag));
    if (!section) return [];
    const filled = fill(section, values());
    const standing = standingOf(section, draft, filled, kept.written[section.id] ?? null);
    // Words that somebody chose to keep, and a case for which the law has no words, are held to no standard.
    if ((standing.kind === "edited" && !standing.asks) || (saysLaw(filled) && filled.law.refusal)) return [];
    if (!("now" in standing)) return [];
    return [{ tag: sectionTag(section.id), id: section.id, title: section.title, texts: standing.now.texts }];
  });
  return {
    standards,
    insertion(id): readonly Edit[] | null {
      const section = library.find((each) => each.id === id);
      if (!section) return null;
      const filled = fill(section, values());
      if (saysLaw(filled) && filled.law.refusal) return null;
      const place = placeIn(draft, section, library, template);
      return [
        insertion(section, linesOf(section, filled, place.heading), place.heading, place, draft.paragraphs),
      ];
    },
  };
}

/** Where the house style wants a section: in its own order, then in that of the library. */
export function placeIn(
  draft: Draft,
  section: StandardSection,
  library: readonly StandardSection[],
  template: Template | undefined,
): SectionPlace {
  const listed = template?.sections.flatMap(({ id }) => library.filter((each) => each.id === id)) ?? [];
  const order = [...listed, ...library.filter((each) => !listed.includes(each))];
  return placeOfSection(draft, section, order, template?.sectionHeadings ?? true);
}
