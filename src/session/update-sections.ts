import type { Edit } from "../edits/edit";
import type { Draft } from "../model/draft";
import type { Values } from "../sections/fields";
import { saysLaw } from "../sections/fill";
import type { Standing } from "../sections/standing";
import { updating, type Written } from "../sections/write";
import { done } from "./notices";
import { type ListedSection, listedSections } from "./section-list";
import { draftNow, write } from "./section-writing";
import type { Action, Work } from "./session";
import type { Notice, State } from "./state";

/** Fills in what sections have to know; every section that nobody has changed by hand follows. An empty text unsays a field. */
export const fillFields: Action<Values> = {
  id: "fill-fields",
  can: () => true,
  async run(work, given) {
    const draft = await draftNow(work);
    if ("kind" in draft) return draft;
    const before = work.state().sections.values;
    const values = Object.fromEntries(
      Object.entries({ ...before, ...given })
        .map(([id, value]) => [id, value.trim()] as const)
        .filter(([, value]) => value !== ""),
    );
    // One that was inserted as a fix of a problem has not been noted as written yet.
    const unnoted = listedSections(work.state()).flatMap(({ section: { id }, standing }) =>
      standing.kind === "current" && !work.state().sections.written[id]
        ? [[id, { ...standing.now, kept: null }] as const]
        : [],
    );
    const fault = await work.keepSections((sections) => ({
      ...sections,
      values,
      written: { ...sections.written, ...Object.fromEntries(unnoted) },
    }));
    if (fault) return fault;
    return bringUpToDate.can(work.state(), undefined) ? bringUpToDate.run(work) : null;
  },
};

/** Brings every section up to date that nobody has changed by hand. */
export const bringUpToDate: Action = {
  id: "update-sections",
  can: (state) => state.abilities.write && outdated(state).length > 0,
  async run(work) {
    const draft = await draftNow(work);
    return "kind" in draft ? draft : updated(work, draft, outdated(work.state()));
  },
};

type Outdated = ListedSection & { readonly standing: Extract<Standing, { kind: "outdated" }> };

const outdated = (state: State): readonly Outdated[] =>
  listedSections(state).filter(
    (each): each is Outdated =>
      each.standing.kind === "outdated" && !(saysLaw(each.filled) && each.filled.law.refusal),
  );

/** Writes these sections as they should stand now. */
export async function updated(
  work: Work,
  draft: Draft,
  sections: readonly Outdated[],
): Promise<Notice | null> {
  const edits: Edit[] = [];
  const written: Record<string, Written> = {};
  for (const { section, standing } of sections) {
    edits.push(...updating(section, standing.was, standing.now, standing.span, draft.paragraphs));
    written[section.id] = standing.now;
  }
  const fault = await write(work, draft, edits, written);
  const names = sections.map(({ section }) => `“${section.title}”`).join(", ");
  return fault ?? done(`Brought up to date: ${names}.`);
}

export interface SettleSection {
  readonly id: string;
  readonly choice: "keep" | "replace";
}

/** Decides about a section whose words somebody has changed: theirs stay, or the standard's take their place. */
export const settleSection: Action<SettleSection> = {
  id: "settle-section",
  can: (state, { id, choice }) =>
    listedSections(state).some(
      ({ section, standing }) =>
        section.id === id && standing.kind === "edited" && (choice === "keep" || state.abilities.write),
    ),
  async run(work, { id, choice }) {
    const draft = await draftNow(work);
    if ("kind" in draft) return draft;
    const listed = listedSections(work.state()).find(({ section }) => section.id === id);
    if (listed?.standing.kind !== "edited") return null;
    const { section, standing } = listed;
    if (choice === "keep") {
      const fault = await work.keepSections((sections) => {
        const before = sections.written[id] ?? { texts: [], fields: [] };
        const kept = { ...before, kept: standing.now.texts };
        return { ...sections, written: { ...sections.written, [id]: kept } };
      });
      return fault ?? done(`The words of “${section.title}” stay as they are.`);
    }
    const nothing: Written = { texts: [], fields: [] };
    const edits = updating(section, nothing, standing.now, standing.span, draft.paragraphs);
    const fault = await write(work, draft, edits, { [id]: standing.now });
    return fault ?? done(`“${section.title}” has the standard's words again.`);
  },
};
