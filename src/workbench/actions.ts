import type { Action } from "../session/session";
import type { OpenFile } from "./file";
import { typed } from "./page/typed";

/** A paragraph that somebody types into, as the page has it. */
export interface TypedInto {
  /** Its number in the draft. */
  readonly paragraph: number;
  /** What the page showed when the draft last agreed with it, and what it shows now. */
  shown(): { readonly before: string; readonly now: string };
  /** The draft agrees with the page again. */
  agreed(text: string): void;
}

/**
 * Takes over what was typed on the page: the file changes, and the check follows. What was typed is looked at when its
 * turn comes, so that quick fingers lose nothing: a later turn finds what an earlier one has not taken.
 */
export const typeInto: Action<TypedInto> = {
  id: "type",
  can: (state) => state.abilities.write,
  async run(work, { paragraph, shown, agreed }) {
    const reading = await work.port.read();
    if (!reading.ok) return { kind: "fault", text: reading.reason };
    const { before, now } = shown();
    const { paragraphs } = reading.value;
    const edit = typed(paragraphs, paragraph, before, now);
    if (!edit) return null;
    const outcome = await work.port.apply([edit], paragraphs);
    if (!outcome.ok) return { kind: "fault", text: outcome.reason };
    agreed(now);
    if (work.state().preferences.live) await work.check(outcome.value);
    else work.set({ stale: true });
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
