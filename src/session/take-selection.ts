import { failed, refused } from "./notices";
import type { Action } from "./session";

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
    if (!outcome.ok) return failed(outcome);
    const words = outcome.value?.words.filter((line) => line.trim() !== "") ?? [];
    if (words.length === 0)
      return refused(
        "Nothing is selected: select the words of the section in the document, then press again.",
      );
    work.set({ taken: words });
    return null;
  },
};
