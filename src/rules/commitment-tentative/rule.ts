import { capitalised } from "../../model/capitalised";
import { textOf } from "../../model/span";
import { holdingOfPromises } from "../holding";
import { defineRule, type Found } from "../kit";
import { nothingElse, type Promises, promisesOf } from "../promises";
import { citeNumber, quoted } from "../wording";

export default defineRule<Found, Promises>({
  id: "commitment-tentative",
  about: "A promise says that something will be done, not that it may be.",
  severity: "warning",

  each: { things: promisesOf, find: tentativeIn, from: nothingElse },

  say({ span, recommendation = null }, draft) {
    const which = citeNumber(recommendation, draft);
    const words = quoted(textOf(draft.paragraphs, span), 60);
    return {
      what: capitalised(
        `${which ? `in the response to ${which}, ` : ""}${words} promises less than doing it.`,
      ),
      why: "It can be kept to the letter without anything changing for a child.",
      todo: "Say what will be done; if that is still open, say who decides and by when.",
    };
  },

  holds: (recommendation) => holdingOfPromises(recommendation, "says that it will be done"),
});

function* tentativeIn({ commitments, again }: Promises): Generator<Found> {
  if (again) return;
  for (const { kind, tentative, tentativeAt, span, recommendation } of commitments)
    if (kind === "planned" && tentative) yield { span: tentativeAt ?? span, recommendation };
}
