import { textOf } from "../../model/span";
import { holdingOfPromises } from "../holding";
import { defineRule } from "../kit";
import { citeNumber, quoted, sentence } from "../wording";

export default defineRule({
  id: "commitment-tentative",
  about: "A promise says that something will be done, not that it may be.",
  severity: "warning",

  *find({ commitments }) {
    for (const { kind, tentative, tentativeAt, span, recommendation } of commitments)
      if (kind === "planned" && tentative) yield { span: tentativeAt ?? span, recommendation };
  },

  say({ span, recommendation }, draft) {
    const which = citeNumber(recommendation, draft);
    const words = quoted(textOf(draft.paragraphs, span), 60);
    return {
      what: sentence(`${which ? `in the response to ${which}, ` : ""}${words} promises less than doing it.`),
      why: "It can be kept to the letter without anything changing for a child.",
      todo: "Say what will be done; if that is still open, say who decides and by when.",
    };
  },

  holds: (recommendation) => holdingOfPromises(recommendation, "says that it will be done"),
});
