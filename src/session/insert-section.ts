import type { Draft } from "../model/draft";
import { type Filled, fill, saysLaw } from "../sections/fill";
import type { SectionPlace } from "../sections/place";
import type { StandardSection } from "../sections/schema";
import { type Standing, standingOf } from "../sections/standing";
import { insertion, linesOf } from "../sections/write";
import { check, goTo } from "./actions";
import { done, failed, refused } from "./notices";
import { askedFor, listedSections, valuesOf } from "./section-list";
import { draftNow, write } from "./section-writing";
import { placeIn } from "./sections-given";
import type { Action, Work } from "./session";
import type { Notice } from "./state";
import { updated } from "./update-sections";

export interface InsertSection {
  readonly id: string;
  /** Where the house style wants it, or where the cursor is. */
  readonly at: "place" | "cursor";
}

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
    const draft = await draftNow(work);
    if ("kind" in draft) return draft;
    const section = work.state().library.find((each) => each.id === id);
    if (!section) return null;
    const filled = fill(section, valuesOf(draft, work.state().sections));
    const refusal = saysLaw(filled) ? filled.law.refusal : null;
    if (refusal) return refused(refusal.reason);
    const standing = standingOf(section, draft, filled, work.state().sections.written[id] ?? null);
    if (standing.kind === "outdated") return updated(work, draft, [{ section, filled, standing }]);
    if (standing.kind !== "absent") {
      await goTo.run(work, standing.span);
      return done(alreadyThere(section, standing));
    }
    const place = await whereFor(work, draft, section, at);
    if ("kind" in place) return place;
    const written = linesOf(section, filled, place.heading);
    const edit = insertion(section, written, place.heading, place, draft.paragraphs);
    const fault = await write(work, draft, [edit], { [id]: written });
    return fault ?? done(saidOf(section, filled));
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
  if (!outcome.ok) return failed(outcome);
  if (!outcome.value)
    return refused("The cursor is not in the text: click where the section is to go, then press again.");
  const { paragraph } = outcome.value;
  const own = draft.paragraphs[paragraph];
  if (own?.cell)
    return refused(
      "The cursor is in a table: click in the text where the section is to go, then press again.",
    );
  return { ...place, before: own?.text.trim() === "" ? paragraph : paragraph + 1 };
}
