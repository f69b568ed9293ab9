import type { Edit } from "../edits/edit";
import type { Action } from "../session/session";
import type { OpenFile } from "./file";

/** Takes over what was typed on the page: the file changes, and the check follows. */
export const typeInto: Action<Edit> = {
  id: "type",
  can: (state) => state.abilities.write && state.draft !== null,
  async run(work, edit) {
    const { draft } = work.state();
    if (!draft) return null;
    const outcome = await work.port.apply([edit], draft.paragraphs);
    if (!outcome.ok) return { kind: "fault", text: outcome.reason };
    if (work.state().preferences.live) work.check(outcome.value);
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
    work.check(outcome.value);
    return { kind: "done", text: said };
  },
});

export const undo = history("undo", "undo", "Undone.");
export const redo = history("redo", "redo", "Done again.");
