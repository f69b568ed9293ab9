import type { Edit } from "../edits/edit";
import type { Draft } from "../model/draft";
import type { Reading } from "../model/reading";
import { parseDraft } from "../parse/parse";
import type { Values } from "../sections/fields";
import { type Filled, fill, saysLaw } from "../sections/fill";
import type { SectionPlace } from "../sections/place";
import type { StandardSection } from "../sections/schema";
import { type Standing, standingOf } from "../sections/standing";
import { insertion, linesOf, updating, type Written } from "../sections/write";
import { check, goTo } from "./actions";
import { askedFor, type ListedSection, listedSections, valuesOf } from "./section-list";
import { placeIn } from "./sections-given";
import type { Action, Work } from "./session";
import type { Notice, State } from "./state";

export interface InsertSection {
  readonly id: string;
  /** Where the house style wants it, or where the cursor is. */
  readonly at: "place" | "cursor";
}

/** Takes the selected words, to make a section of them; gives them back for false. */
export const takeSelection: Action<boolean> = {
  id: "take-selection",
  can: () => true,
  async run(work, take) {
    if (!take) {
      work.set({ taken: null });
      return null;
    }
    const outcome = await work.port.selection();
    if (!outcome.ok)
      return { kind: "fault", text: outcome.reason, ...(outcome.details && { details: outcome.details }) };
    const words = outcome.value?.words.filter((line) => line.trim() !== "") ?? [];
    if (words.length === 0)
      return {
        kind: "fault",
        text: "Nothing is selected: select the words of the section in the document, then press again.",
      };
    work.set({ taken: words });
    return null;
  },
};

/** Asks in the pane for what a section has to know. */
export const askForSection: Action<string | null> = {
  id: "ask-for-section",
  can: (state, id) => id === null || state.library.some((section) => section.id === id),
  async run(work, id) {
    work.set({ asking: id });
    return null;
  },
};

/**
 * Puts a section in from the ribbon, without the pane, where nothing has to be asked; else leaves it to the pane to ask.
 */
export const insertOrAsk: Action<string> = {
  id: "insert-section",
  can: (state, id) => insertSection.can(state, { id, at: "place" }),
  async run(work, id) {
    if (work.state().phase.kind === "opening") await check.run(work);
    const listed = listedSections(work.state()).find(({ section }) => section.id === id);
    const asks = listed?.standing.kind === "absent" && askedFor([listed.filled]).length > 0;
    const edited = listed?.standing.kind === "edited" && listed.standing.asks;
    if (asks || edited) return askForSection.run(work, id);
    return insertSection.run(work, { id, at: "place" });
  },
};

/** Puts a section in; one that is there is gone to, or brought up to date. */
export const insertSection: Action<InsertSection> = {
  id: "insert-section",
  can: (state, { id }) => state.abilities.write && state.library.some((section) => section.id === id),
  async run(work, { id, at }) {
    const draft = await draftIn(work);
    if ("kind" in draft) return draft;
    const section = work.state().library.find((each) => each.id === id);
    if (!section) return null;
    const filled = fill(section, valuesOf(draft, work.state().sections));
    const refusal = saysLaw(filled) ? filled.law.refusal : null;
    if (refusal) return { kind: "fault", text: refusal.reason };
    const standing = standingOf(section, draft, filled, work.state().sections.written[id] ?? null);
    if (standing.kind === "outdated") return updated(work, draft, [{ section, filled, standing }]);
    if (standing.kind !== "absent") {
      await goTo.run(work, standing.span);
      return { kind: "done", text: alreadyThere(section, standing) };
    }
    const place = await whereFor(work, draft, section, at);
    if ("kind" in place) return place;
    const written = linesOf(section, filled, place.heading);
    const edit = insertion(section, written, place.heading, place, draft.paragraphs);
    const fault = await put(work, draft, [edit], { [id]: written });
    return fault ?? { kind: "done", text: saidOf(section, filled) };
  },
};

const alreadyThere = ({ title }: StandardSection, { kind }: Standing): string =>
  kind === "edited"
    ? `“${title}” is there, and somebody has changed its words: compare them before you replace any.`
    : `“${title}” is there already.`;

function saidOf({ title }: StandardSection, { missing, law }: Filled): string {
  const blanks =
    missing.length === 0
      ? ""
      : ` ${missing.length === 1 ? "One blank is" : `${missing.length} blanks are`} still to be filled.`;
  return [`“${title}” was inserted.${blanks}`, ...law.notes].join(" ");
}

/** Fills in what sections have to know; every section that nobody has changed by hand follows. An empty text unsays a field. */
export const fillFields: Action<Values> = {
  id: "fill-fields",
  can: () => true,
  async run(work, given) {
    const draft = await draftIn(work);
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
    const draft = await draftIn(work);
    return "kind" in draft ? draft : updated(work, draft, outdated(work.state()));
  },
};

type Outdated = ListedSection & { readonly standing: Extract<Standing, { kind: "outdated" }> };

const outdated = (state: State): readonly Outdated[] =>
  listedSections(state).filter(
    (each): each is Outdated =>
      each.standing.kind === "outdated" && !(saysLaw(each.filled) && each.filled.law.refusal),
  );

async function updated(work: Work, draft: Draft, sections: readonly Outdated[]): Promise<Notice | null> {
  const edits: Edit[] = [];
  const written: Record<string, Written> = {};
  for (const { section, standing } of sections) {
    edits.push(...updating(section, standing.was, standing.now, standing.span, draft.paragraphs));
    written[section.id] = standing.now;
  }
  const fault = await put(work, draft, edits, written);
  const names = sections.map(({ section }) => `“${section.title}”`).join(", ");
  return fault ?? { kind: "done", text: `Brought up to date: ${names}.` };
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
    const draft = await draftIn(work);
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
      return fault ?? { kind: "done", text: `The words of “${section.title}” stay as they are.` };
    }
    const nothing: Written = { texts: [], fields: [] };
    const edits = updating(section, nothing, standing.now, standing.span, draft.paragraphs);
    const fault = await put(work, draft, edits, { [id]: standing.now });
    return fault ?? { kind: "done", text: `“${section.title}” has the standard's words again.` };
  },
};

/** Makes the edits, checks again, and keeps what was written. */
async function put(
  work: Work,
  draft: Draft,
  edits: readonly Edit[],
  written: Readonly<Record<string, Written>>,
): Promise<Notice | null> {
  const outcome = await work.port.apply(edits, draft.paragraphs);
  if (!outcome.ok) {
    if (outcome.code === "gone") work.set({ stale: true });
    return { kind: "fault", text: outcome.reason, ...(outcome.details && { details: outcome.details }) };
  }
  await work.check(outcome.value);
  return work.keepSections((sections) => {
    const all = { ...sections.written };
    for (const [id, lines] of Object.entries(written)) all[id] = { ...lines, kept: null };
    return { ...sections, written: all };
  });
}

/** The draft as it is at this moment; one that has no recommendations yet is read as a draft of the general style. */
async function draftIn(work: Work): Promise<Draft | Notice> {
  // What somebody has written since the last check must not be written over: without live reading, least of all.
  const outcome = await work.port.read();
  if (!outcome.ok)
    return { kind: "fault", text: outcome.reason, ...(outcome.details && { details: outcome.details }) };
  if (outcome.value !== work.state().draft?.reading) await work.check(outcome.value);
  return work.state().draft ?? undecided(work, outcome.value);
}

function undecided(work: Work, reading: Reading): Draft | Notice {
  const template =
    work.given.templates.find(({ id }) => id === "labelled-headings") ?? work.given.templates[0];
  if (!template) throw new Error("A session without any house style cannot read a draft.");
  return parseDraft(reading, template, { detected: true, confidence: 0, register: work.given.register });
}

async function whereFor(
  work: Work,
  draft: Draft,
  section: StandardSection,
  at: InsertSection["at"],
): Promise<SectionPlace | Notice> {
  const style = work.given.templates.find(({ id }) => id === draft.style.id);
  const place = placeIn(draft, section, work.state().library, style);
  if (at === "place") return place;
  const outcome = await work.port.selection();
  if (!outcome.ok)
    return { kind: "fault", text: outcome.reason, ...(outcome.details && { details: outcome.details }) };
  if (!outcome.value)
    return {
      kind: "fault",
      text: "The cursor is not in the text: click where the section is to go, then press again.",
    };
  const { paragraph } = outcome.value;
  const own = draft.paragraphs[paragraph];
  if (own?.cell)
    return {
      kind: "fault",
      text: "The cursor is in a table: click in the text where the section is to go, then press again.",
    };
  return { ...place, before: own?.text.trim() === "" ? paragraph : paragraph + 1 };
}
