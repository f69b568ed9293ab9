import { defineRule, type Found } from "../kit";
import { monitoringIn } from "./monitoring";

interface Missing extends Found {
  /** There is a statement, and it names nobody. */
  readonly nobody: boolean;
}

export default defineRule<Missing>({
  id: "monitoring-missing",
  about: "The document says who will monitor the actions, and how often.",
  severity: "info",

  *find(draft) {
    const known = monitoringIn(draft);
    // A section of its own says it, in whatever words.
    if (known && !known.nobody && draft.sections.some(({ id, span }) => id === "monitoring" && span)) return;
    // Where the house style has a section of its own for it, its absence is reported already.
    if (known && !draft.sections.some(({ id, required, span }) => id === "monitoring" && required && !span))
      yield known;
  },

  say: ({ nobody }) => ({
    what: nobody
      ? "This says that the actions will be monitored, but not by whom."
      : "Nowhere does it say who will monitor whether the actions are carried out and work.",
    why: "Without it a reader cannot tell who would notice that an action was dropped or changed nothing.",
    todo: nobody
      ? "Name the board or group that will do it, and say how often."
      : "Say in a sentence which board or group will look at progress and effect, and how often.",
  }),
});
