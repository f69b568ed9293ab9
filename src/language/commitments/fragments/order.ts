import { classes } from "../classes";
import type { Line } from "../line";
import { orderAt } from "../orders";
import { tentativeAt } from "../tentative";
import { TO } from "../words";
import { type Fragment, fragment } from "./fragment";
import { opening, skipAdverbs } from "./opening";

/** The order that a line gives, and whether it can be nothing else; null where it gives none. */
export function orderOf(
  line: Line,
  actions = false,
): { readonly order: Fragment; readonly sure: boolean } | null {
  const { tokens } = line;
  const verb = skipAdverbs(tokens, opening(tokens));
  const found = orderAt(tokens, verb, actions);
  if (!found) return null;
  // "Ask the Trust to report": who is asked will act
  const asks = classes.obliged.has(tokens[found.verb]?.lemma ?? "") && tokens[found.verb + 1]?.actor;
  const asked = asks && (tokens[found.verb + 2]?.is ?? 0) & TO;
  const owner = asked ? ([found.verb + 1, found.verb + 2] as const) : null;
  return { order: fragment("planned", true, owner, tentativeAt(line, found.verb)), sure: found.sure };
}
