import type { AnyEdit } from "../edits/edit";
import type { OpenFile } from "../hosts/port";
import type { Paragraph } from "../model/paragraph";
import type { Reading } from "../model/reading";
import type { Action } from "../session/session";

/** What somebody has done on the page and the draft has not taken over yet. */
export interface OnPage {
  /** The next thing, as a change to these paragraphs; null where there is nothing left. */
  next(paragraphs: readonly Paragraph[]): AnyEdit | null;
  /** The draft has taken over what `next` gave last. */
  taken(): void;
  /** The draft does not take it: the page is to show again what the draft says, and at the place why, in a sentence. */
  refused(reason: string): void;
}

/**
 * Takes over what was typed on the page: the file changes, and the check follows. What was typed is looked at when its
 * turn comes, so that quick fingers lose nothing: one turn takes all that has come by then.
 */
export const typeInto: Action<OnPage> = {
  id: "type",
  can: (state) => state.abilities.write,
  async run(work, page) {
    let last: Reading | null = null;
    for (;;) {
      const reading = await work.port.read();
      const edit = reading.ok ? page.next(reading.value.paragraphs) : null;
      if (!reading.ok || !edit) break;
      const outcome = await work.port.apply([edit], reading.value.paragraphs);
      if (outcome.ok) {
        page.taken();
        last = outcome.value;
        continue;
      }
      page.refused(outcome.reason);
      break;
    }
    if (last && work.state().preferences.live) await work.check(last);
    else if (last) work.set({ stale: true });
    return null;
  },
};

/** Saves a copy, when everything that was typed before has come into the draft. */
export const saveCopy: Action<() => void> = {
  id: "save",
  can: () => true,
  async run(_, save) {
    save();
    return null;
  },
};

const history = (id: string, which: "undo" | "redo", said: string): Action<OpenFile> => ({
  id,
  can: (_state, file) => (which === "undo" ? file.canUndo : file.canRedo),
  async run(work, file) {
    const outcome = await file[which]();
    if (!outcome.ok) return { kind: "fault", text: outcome.reason };
    await work.check(outcome.value);
    return { kind: "done", text: said };
  },
});

export const undo = history("undo", "undo", "Undone.");
export const redo = history("redo", "redo", "Done again.");
