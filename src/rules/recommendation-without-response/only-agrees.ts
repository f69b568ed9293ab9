import type { Draft, Recommendation } from "../../model/draft";
import { perDraft } from "../../model/per-draft";
import { recommendationsIn } from "../../model/walk";

/**
 * Whether a response agrees and says nothing more, where most responses of the draft do: where most only agree, what is
 * done stands elsewhere, in a plan behind them.
 */
export const onlyAgrees = ({ response }: Recommendation, draft: Draft): boolean =>
  response?.accepts === "only" && mostSayMore(draft);

const mostSayMore = perDraft((draft): boolean => {
  const answers = recommendationsIn(draft).flatMap(({ response }) => response ?? []);
  return 2 * answers.filter(({ accepts }) => accepts !== "only").length > answers.length;
});
