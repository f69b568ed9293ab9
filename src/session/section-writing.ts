import type { Edit } from "../edits/edit";
import type { Draft } from "../model/draft";
import type { Reading } from "../model/reading";
import { parseDraft } from "../parse/parse";
import type { Written } from "../sections/write";
import { applied } from "./apply";
import { failed } from "./notices";
import type { Work } from "./session";
import type { Notice } from "./state";

/** Makes the edits, checks again, and keeps what was written. */
export async function write(
  work: Work,
  draft: Draft,
  edits: readonly Edit[],
  written: Readonly<Record<string, Written>>,
): Promise<Notice | null> {
  const fault = await applied(work, draft, edits);
  if (fault) return fault;
  return work.keepSections((sections) => {
    const all = { ...sections.written };
    for (const [id, lines] of Object.entries(written)) all[id] = { ...lines, kept: null };
    return { ...sections, written: all };
  });
}

/** The draft as it is at this moment; one that has no recommendations yet is read as a draft of the general style. */
export async function draftNow(work: Work): Promise<Draft | Notice> {
  // What somebody has written since the last check must not be written over: without live reading, least of all.
  const outcome = await work.port.read();
  if (!outcome.ok) return failed(outcome);
  if (outcome.value !== work.state().draft?.reading) await work.check(outcome.value);
  return work.state().draft ?? undecided(work, outcome.value);
}

function undecided(work: Work, reading: Reading): Draft {
  const template =
    work.given.templates.find(({ id }) => id === "labelled-headings") ?? work.given.templates[0];
  if (!template) throw new Error("A session without any house style cannot read a draft.");
  return parseDraft(reading, template, { detected: true, confidence: 0, register: work.given.register });
}
