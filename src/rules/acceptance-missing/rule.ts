import { defineRule, type Found } from "../kit";
import { acceptanceIn } from "./acceptance";

interface Missing extends Found {
  readonly answers: number;
  readonly accepting: number;
}

export default defineRule<Missing>({
  id: "acceptance-missing",
  about: "The document says whether the findings or recommendations are accepted.",
  severity: "info",

  *find(draft) {
    const known = acceptanceIn(draft);
    // Where the house style has a section of its own for it, its absence is reported already.
    if (known && !draft.sections.some(({ id, required, span }) => id === "acceptance" && required && !span))
      yield known;
  },

  say: ({ answers, accepting }, { style }) => ({
    what:
      accepting > 0
        ? `Only ${accepting} of ${answers} responses ${accepting === 1 ? "says" : "say"} whether the ${style.unit} is accepted.`
        : "Nowhere does it say whether the findings or recommendations are accepted.",
    why: "Readers want to know whether the board agrees with the review before they read what it will do.",
    todo: "Say in the introduction that they are accepted, or which are not and why.",
  }),
});
